#include "app/markdown/Fences.h"

#include "app/markdown/BlockRules.h"
#include "app/markdown/FenceInfo.h"
#include "app/markdown/Letters.h"

#include <algorithm>
#include <map>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// `[^\S\r\n]*`.
std::size_t skipBlanks(std::string_view line, std::size_t pos)
{
    return skipJsSpaces(line, pos);
}

/// `(?:[^\S\r\n]*>){0,3}`; `count` gets the marks.
std::size_t skipQuoteMarks(std::string_view line, int limit, int &count)
{
    std::size_t pos = 0;
    for (count = 0; count < limit; ++count) {
        const std::size_t mark = skipBlanks(line, pos);
        if (mark >= line.size() || line[mark] != '>')
            break;
        pos = mark + 1;
    }
    return pos;
}

std::size_t runLength(std::string_view line, std::size_t pos)
{
    if (pos >= line.size() || (line[pos] != '`' && line[pos] != '~'))
        return 0;
    return std::min(line.find_first_not_of(line[pos], pos), line.size()) - pos;
}

/// The places of lines that can close a fence, by mark and length.
using Closers = std::map<std::pair<char, std::size_t>, std::vector<std::size_t>>;

struct Closer
{
    char letter = '`';
    std::size_t length = 0;
};

/// A line of nothing but quote marks, one run and at most one blank behind it.
std::optional<Closer> closerOf(std::string_view line)
{
    int marks = 0;
    const std::size_t run = skipBlanks(line, skipQuoteMarks(line, 3, marks));
    const std::size_t length = runLength(line, run);
    if (length < 3)
        return std::nullopt;
    std::size_t end = run + length;
    end += jsSpaceAt(line, end);
    return end == line.size() ? std::optional<Closer>({line[run], length}) : std::nullopt;
}

Closers closersOf(std::string_view body)
{
    Closers closers;
    for (std::size_t start = 0; start < body.size(); start = block::nextLine(body, start))
        if (const auto closer = closerOf(block::lineAt(body, start)))
            closers[{closer->letter, closer->length}].push_back(start);
    return closers;
}

/// Comments that can hold fences: their places.
struct Comment
{
    std::size_t from = 0;
    std::size_t to = 0;
};

std::vector<Comment> commentsOf(std::string_view body)
{
    std::vector<Comment> comments;
    for (std::size_t from = body.find("<!--"); from != npos;) {
        const std::size_t end = body.find("-->", from + 4);
        if (end == npos)
            break;
        comments.push_back({from, end + 3});
        from = body.find("<!--", end + 3);
    }
    return comments;
}

struct Found
{
    std::size_t mark = 0; ///< where the run stands
    int quotes = 0;
    std::string_view info;
    std::size_t content = 0;    ///< first line of the code
    std::size_t contentEnd = 0; ///< start of the closing line
    std::size_t end = 0;        ///< behind the closing mark and its blank
};

/// A whole fence that opens in the line at `pos` (rBacktick).
std::optional<Found> fenceAt(std::string_view body, std::size_t pos, const Closers &closers)
{
    const std::string_view line = block::lineAt(body, pos);
    if (pos + line.size() >= body.size())
        return std::nullopt; // nothing can close it
    Found found;
    std::size_t mark = skipBlanks(line, skipQuoteMarks(line, 3, found.quotes));
    if (runLength(line, mark) < 3 && found.quotes == 0) {
        // one list marker
        std::size_t i = 0;
        while (i < line.size() && isAsciiDigit(line[i]))
            ++i;
        const bool numbered = i > 0 && i < line.size() && line[i] == '.';
        const bool bullet = i == 0 && !line.empty() && (line[0] == '-' || line[0] == '*' || line[0] == '+');
        if (!numbered && !bullet)
            return std::nullopt;
        mark = skipBlanks(line, i + 1);
    }
    const std::size_t run = runLength(line, mark);
    if (run < 3)
        return std::nullopt;
    const std::size_t lineEnd = jsTrimEnd(line).size();
    found.mark = pos + mark;
    found.content = pos + line.size() + 1;
    // the longest run first; a shorter one leaves letters of the run to the info
    for (std::size_t length = run; length >= 3; --length) {
        const std::size_t info = skipBlanks(line, mark + length);
        if (info < lineEnd && line[lineEnd - 1] == '`')
            return std::nullopt;
        found.info = info < lineEnd ? line.substr(info, lineEnd - info) : std::string_view();
        const auto places = closers.find({line[mark], length});
        if (places == closers.end())
            continue;
        // the code has a line at least, where another line can close it; else it may be empty
        const std::size_t second = std::max(block::nextLine(body, found.content), found.content + 1);
        auto close = std::lower_bound(places->second.begin(), places->second.end(), second);
        if (close == places->second.end()) {
            close = std::lower_bound(places->second.begin(), places->second.end(), found.content);
            if (close == places->second.end())
                continue;
        }
        found.contentEnd = *close;
        found.end = *close + block::lineAt(body, *close).size();
        return found;
    }
    return std::nullopt;
}

/// Takes the quote marks off code in a quote, as many as before its opening mark, and one blank.
std::string unquotedCode(std::string_view code, int quotes)
{
    std::string out;
    for (std::size_t start = 0;;) {
        const std::string_view line = block::lineAt(code, start);
        std::size_t cut = 0;
        for (int most = quotes; most >= 0; --most) {
            int marks = 0;
            const std::size_t behind = skipQuoteMarks(line, most, marks);
            const std::size_t space = jsSpaceAt(line, behind);
            if (space > 0 || behind == line.size()) {
                cut = behind + space;
                break;
            }
        }
        out += line.substr(cut);
        start += line.size();
        if (start >= code.size())
            return out;
        out += '\n';
        ++start;
    }
}

void appendWithoutBraces(std::string_view text, std::string &out)
{
    for (const char c : text) {
        if (c == '{')
            out += "&#123;";
        else if (c == '}')
            out += "&#125;";
        else
            out += c;
    }
}

} // namespace

FencedBody replaceFences(std::string_view body, const CodeOptions &options)
{
    FencedBody result;
    if (options.highlighter == CodeOptions::Highlighter::None ||
        (body.find("```") == npos && body.find("~~~") == npos)) {
        result.text = body;
        return result;
    }
    const Closers closers = closersOf(body);
    const std::vector<Comment> comments = commentsOf(body);
    std::size_t comment = 0;
    std::size_t copied = 0;
    int line = 0;
    for (std::size_t start = 0; start < body.size();) {
        const auto found = fenceAt(body, start, closers);
        if (!found) {
            start = block::nextLine(body, start);
            ++line;
            continue;
        }
        const std::size_t newlines = std::min(body.find_first_not_of('\n', found->end), body.size());
        const std::string_view source = body.substr(start, newlines - start);
        while (comment < comments.size() && comments[comment].to <= start)
            ++comment;
        const bool inComment =
            comment < comments.size() && comments[comment].from < start && comments[comment].to > newlines;
        auto block = inComment ? std::nullopt : parseFenceInfo(found->info);
        result.text += body.substr(copied, start - copied);
        if (!block) {
            appendWithoutBraces(source, result.text);
        } else {
            std::string_view code = body.substr(found->content, found->contentEnd - found->content);
            if (!code.empty())
                code.remove_suffix(1);
            block->code = found->quotes > 0 ? unquotedCode(code, found->quotes) : std::string(code);
            Fence fence;
            fence.from = found->mark;
            fence.to = found->end;
            fence.firstLine = line;
            fence.lineCount =
                1 + static_cast<int>(std::count(body.begin() + static_cast<std::ptrdiff_t>(start),
                                                body.begin() + static_cast<std::ptrdiff_t>(found->end), '\n'));
            fence.figure = codeFigure(*block, options);
            result.text += body.substr(start, found->mark - start);
            result.text += "<!--code\xEF\xBF\xBC" + std::to_string(result.fences.size()) + "-->";
            result.text += body.substr(found->end, newlines - found->end);
            result.fences.push_back(std::move(fence));
        }
        line += static_cast<int>(std::count(source.begin(), source.end(), '\n'));
        start = copied = newlines;
    }
    result.text += body.substr(copied);
    return result;
}

} // namespace dosirak
