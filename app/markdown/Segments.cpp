#include "app/markdown/BlockRules.h"
#include "app/markdown/BlockScanner.h"
#include "app/markdown/Definition.h"
#include "app/markdown/Letters.h"

#include <algorithm>

namespace dosirak {

using namespace block;

namespace {

/// A line that could be a list's: up to three columns, a bullet or number, then a blank or nothing.
bool isListLine(std::string_view line)
{
    const std::size_t spaces = spacesOf(line);
    if (spaces > 3)
        return false;
    const std::size_t length = bulletLength(line.substr(spaces));
    const std::size_t end = spaces + length;
    return length > 0 && (end == line.size() || line[end] == ' ' || line[end] == '\t');
}

/// A line that may leave something open behind blank lines: a fence that Hexo did not take out, HTML of types 1 to 5.
bool isDoubtful(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t>-*+.)0123456789");
    if (first == std::string_view::npos)
        return false;
    const std::string_view rest = line.substr(first);
    if (rest.substr(0, 3) == "```" || rest.substr(0, 3) == "~~~")
        return true;
    if (rest[0] != '<' || rest.size() < 2)
        return false;
    if (rest.substr(0, 4) == "<!--")
        return rest.find("-->", 4) == std::string_view::npos;
    if (rest[1] == '!' || rest[1] == '?')
        return true;
    for (const std::string_view name : {"script", "pre", "style", "textarea"})
        if (startsWithWord(rest, 1, name))
            return true;
    return false;
}

/// Asks the scanner itself whether a new block would begin behind `piece`.
bool endsClosed(std::string_view piece)
{
    constexpr std::string_view sentinel = "x";
    std::string text(piece);
    text += sentinel;
    BlockScanner::Definitions definitions;
    const std::vector<Block> blocks = BlockScanner(true, definitions).scan(text);
    return !blocks.empty() && blocks.back().kind == Block::Kind::Paragraph && blocks.back().text == sentinel;
}

} // namespace

std::vector<Segment> cutSegments(std::string_view body)
{
    std::vector<Segment> segments;
    Segment current;
    bool afterBlank = false;
    bool listSeen = false;
    bool doubtful = false;
    std::size_t asked = 0; // size of the segment when the scanner last said no
    int refusals = 0;
    std::size_t definitionEnd = 0; // a definition's title may hold blank lines
    int line = 0;
    for (std::size_t pos = 0; pos < body.size(); pos = nextLine(body, pos), ++line) {
        const std::string_view text = lineAt(body, pos);
        const bool isListed = isListLine(text);
        const bool starts = !text.empty() && text[0] != ' ' && text[0] != '\t';
        bool cuts = pos > current.from && afterBlank && starts && !(listSeen && isListed) && pos >= definitionEnd;
        if (cuts && doubtful) {
            const std::size_t size = pos - current.from;
            // a refusal costs a scan: after some, only when the segment has grown by a quarter
            cuts = (refusals < 8 || size >= asked + asked / 4) && endsClosed(body.substr(current.from, size));
            if (!cuts && (refusals < 8 || size >= asked + asked / 4)) {
                ++refusals;
                asked = size;
            }
        }
        if (cuts) {
            current.to = pos;
            current.lineCount = line - current.firstLine;
            segments.push_back(current);
            current.from = pos;
            current.firstLine = line;
            listSeen = doubtful = false;
            refusals = 0;
            asked = 0;
        }
        listSeen = listSeen || isListed;
        doubtful = doubtful || isDoubtful(text);
        afterBlank = isOnlySpaces(text);
        const std::size_t first = spacesOf(text);
        if (first < 4 && first < text.size() && text[first] == '[' && text.find("]:", first) != std::string_view::npos)
            if (const auto definition = definitionAt(body, pos))
                definitionEnd = pos + definition->length;
    }
    if (body.size() > current.from || segments.empty()) {
        current.to = body.size();
        current.lineCount = line - current.firstLine;
        segments.push_back(current);
    }
    return segments;
}

} // namespace dosirak
