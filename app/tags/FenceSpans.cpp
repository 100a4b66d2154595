#include "app/tags/FenceSpans.h"
#include "app/text/HexoText.h"

#include <algorithm>
#include <map>
#include <utility>

namespace dosirak {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// White space within a line: JavaScript's without line ends.
std::size_t behindBlanks(std::string_view line, std::size_t at)
{
    for (std::size_t length = 0; at < line.size() && startsWithJsSpace(line.substr(at), length); at += length) {
    }
    return at;
}

std::size_t behindQuotes(std::string_view line, std::size_t at)
{
    for (int level = 0; level < 3; ++level) {
        const std::size_t mark = behindBlanks(line, at);
        if (mark >= line.size() || line[mark] != '>')
            break;
        at = mark + 1;
    }
    return behindBlanks(line, at);
}

std::size_t runLength(std::string_view line, std::size_t at)
{
    if (at >= line.size() || (line[at] != '`' && line[at] != '~'))
        return 0;
    const std::size_t end = line.find_first_not_of(line[at], at);
    return (end == npos ? line.size() : end) - at;
}

struct Line
{
    std::size_t from = 0;
    std::string_view text;
};

/// Where a fence may open on a line: behind quote marks, or behind one list marker at its start.
std::size_t openerAt(std::string_view line)
{
    if (const std::size_t at = behindQuotes(line, 0); runLength(line, at) >= 3)
        return at;
    std::size_t marker = 0;
    if (!line.empty() && std::string_view("-*+").find(line[0]) != npos) {
        marker = 1;
    } else {
        while (marker < line.size() && line[marker] >= '0' && line[marker] <= '9')
            ++marker;
        if (marker == 0 || marker >= line.size() || line[marker] != '.')
            return npos;
        ++marker;
    }
    const std::size_t at = behindBlanks(line, marker);
    return runLength(line, at) >= 3 ? at : npos;
}

class FenceSearch
{
public:
    explicit FenceSearch(std::string_view text);
    std::vector<FenceSpan> find();

private:
    std::size_t closer(char letter, std::size_t length, std::size_t line) const;

    std::vector<Line> m_lines;
    /// Lines that close a run of this letter and length.
    std::map<std::pair<char, std::size_t>, std::vector<std::size_t>> m_closers;
};

FenceSearch::FenceSearch(std::string_view text)
{
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        m_lines.push_back({from, text.substr(from, end - from)});
        from = end + 1;
    }
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const std::string_view line = m_lines[index].text;
        const std::size_t at = behindQuotes(line, 0);
        const std::size_t length = runLength(line, at);
        std::size_t space = 0;
        const std::size_t end = at + length;
        if (length >= 3 &&
            (end == line.size() || (startsWithJsSpace(line.substr(end), space) && end + space == line.size())))
            m_closers[{line[at], length}].push_back(index);
    }
}

std::size_t FenceSearch::closer(char letter, std::size_t length, std::size_t line) const
{
    const auto known = m_closers.find({letter, length});
    if (known == m_closers.end())
        return npos;
    const auto next = std::upper_bound(known->second.begin(), known->second.end(), line);
    return next == known->second.end() ? npos : *next;
}

std::vector<FenceSpan> FenceSearch::find()
{
    std::vector<FenceSpan> fences;
    // An opener needs a line end behind it, so the last line is none.
    for (std::size_t index = 0; index + 1 < m_lines.size(); ++index) {
        const std::string_view line = m_lines[index].text;
        const std::size_t at = openerAt(line);
        if (at == npos)
            continue;
        const char letter = line[at];
        const std::size_t longest = runLength(line, at);
        const std::string_view rest = jsTrim(line.substr(at + longest));
        if (!rest.empty() && rest.back() == '`')
            continue;
        // The regular expression tries the whole run first; a shorter one leaves letters for the info string, which may not end in a backquote.
        const bool mayBeShorter = !rest.empty() || letter == '~';
        for (std::size_t length = longest; length >= 3 && (length == longest || mayBeShorter); --length) {
            const std::size_t last = closer(letter, length, index);
            if (last == npos)
                continue;
            const std::string_view end = m_lines[last].text;
            fences.push_back({m_lines[index].from + at, m_lines[last].from + behindQuotes(end, 0) + length});
            index = last;
            break;
        }
    }
    return fences;
}

} // namespace

std::vector<FenceSpan> findFences(std::string_view text)
{
    return FenceSearch(text).find();
}

} // namespace dosirak
