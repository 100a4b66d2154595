#include "app/markdown/FenceInfo.h"

#include "app/markdown/Letters.h"

#include <algorithm>
#include <charconv>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t wordEnd(std::string_view text, std::size_t pos)
{
    while (pos < text.size() && jsSpaceAt(text, pos) == 0)
        ++pos;
    return pos;
}

/// JavaScript's Number() for what people write here: digits; nullopt: not a number.
std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

void addMarks(std::string_view list, std::vector<int> &marks)
{
    constexpr int most = 100000; // lines of one range
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(',', start), list.size());
        const std::string_view part = list.substr(start, end - start);
        start = end + 1;
        if (const auto line = number(part); line && part.find('-', 1) == npos) {
            marks.push_back(*line);
            continue;
        }
        const std::size_t hyphen = part.find('-');
        if (hyphen == npos)
            continue;
        const auto first = number(part.substr(0, hyphen));
        const auto last = number(part.substr(hyphen + 1));
        if (!first || !last)
            continue;
        const auto [low, high] = std::minmax(*first, *last);
        for (int line = low; line <= high && line - low < most; ++line)
            marks.push_back(line);
    }
}

/// Takes one option into the block; false: it is none of the known ones.
bool takeOption(std::string_view word, CodeBlock &block, bool &highlight)
{
    const std::size_t colon = word.find(':');
    if (colon == npos || colon + 1 == word.size())
        return false;
    const std::string_view key = word.substr(0, colon);
    std::string_view value = word.substr(colon + 1);
    value = value.substr(0, value.find(':'));
    const bool yes = value == "true";
    if (key == "highlight")
        highlight = yes;
    else if (key == "line_number")
        block.lineNumber = yes;
    else if (key == "line_threshold")
        block.lineThreshold = number(value);
    else if (key == "first_line")
        block.firstLine = number(value).value_or(block.firstLine);
    else if (key == "wrap")
        block.wrap = yes;
    else if (key == "mark")
        addMarks(value, block.mark);
    else if (key == "language_attr")
        block.languageAttribute = yes;
    else
        return false;
    return true;
}

/// The info without its options (each with one white space letter before it).
std::string withoutOptions(std::string_view info, CodeBlock &block, bool &highlight)
{
    std::string rest;
    for (std::size_t i = 0; i < info.size();) {
        const std::size_t space = jsSpaceAt(info, i);
        if (space > 0) {
            const std::size_t end = wordEnd(info, i + space);
            if (takeOption(info.substr(i + space, end - i - space), block, highlight)) {
                i = end;
                continue;
            }
        }
        const std::size_t length = std::max<std::size_t>(space, 1);
        rest += info.substr(i, length);
        i += length;
    }
    return rest;
}

bool isLinkWord(std::string_view text, std::size_t pos)
{
    for (const std::string_view start : {"http://", "https://", "/"})
        if (text.substr(pos, start.size()) == start && pos + start.size() < text.size() &&
            jsSpaceAt(text, pos + start.size()) == 0)
            return true;
    return false;
}

/// `lang title url link text`, or `lang caption`.
void takeLanguageAndCaption(std::string_view text, CodeBlock &block)
{
    const std::size_t start = skipJsSpaces(text, 0);
    if (start == text.size())
        return;
    const std::size_t languageEnd = wordEnd(text, start);
    block.language = text.substr(start, languageEnd - start);
    const std::size_t title = skipJsSpaces(text, languageEnd);
    if (title == text.size())
        return;
    for (std::size_t end = wordEnd(text, title); end < text.size(); end = wordEnd(text, skipJsSpaces(text, end))) {
        const std::size_t link = skipJsSpaces(text, end);
        if (link == text.size() || !isLinkWord(text, link))
            continue;
        const std::size_t linkEnd = wordEnd(text, link);
        const std::string_view words = text.substr(skipJsSpaces(text, linkEnd));
        block.caption = "<span>" + std::string(text.substr(title, end - title)) + "</span><a href=\"" +
                        std::string(text.substr(link, linkEnd - link)) + "\">" +
                        (words.empty() ? "link" : std::string(words)) + "</a>";
        return;
    }
    block.caption = "<span>" + std::string(text.substr(title)) + "</span>";
}

} // namespace

std::optional<CodeBlock> parseFenceInfo(std::string_view info)
{
    CodeBlock block;
    bool highlight = true;
    const std::string rest = withoutOptions(info, block, highlight);
    if (!highlight)
        return std::nullopt;
    const std::size_t equals = rest.find('=');
    takeLanguageAndCaption(std::string_view(rest).substr(0, equals), block);
    if (equals != npos) {
        std::string_view first = std::string_view(rest).substr(equals + 1);
        if (!first.empty() && first.front() == '+')
            first.remove_prefix(1);
        block.inlineFirstLine = number(first.substr(0, first.find('='))).value_or(1);
    }
    return block;
}

} // namespace dosirak
