#include "app/markdown/EmphasisRule.h"

#include <algorithm>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Kind of a letter beside a run. A tilde is an ordinary letter beside stars (GFM strikethrough inside emphasis), punctuation beside underscores.
LetterKind kindBeside(std::string_view text, std::size_t letter, LetterKind kind, char run)
{
    return run == '*' && letter < text.size() && text[letter] == '~' ? LetterKind::Other : kind;
}

enum class Role { None, Closes, Opens, Both };

/// The alternatives of inline.emStrongRDelimAst and -Und.
Role roleOf(LetterKind before, LetterKind after, char letter)
{
    using enum LetterKind;
    if (after == Other)
        return before != Other ? Role::Opens : letter == '*' ? Role::Both : Role::None;
    if (before == Other)
        return Role::Closes;
    if (before == Punctuation)
        return after == Space ? Role::Closes : Role::Both;
    return after == Punctuation ? Role::Opens : Role::None;
}

} // namespace

void EmphasisRule::cover(std::size_t from, std::size_t to)
{
    m_mask[from] = '[';
    std::fill(m_mask.begin() + static_cast<std::ptrdiff_t>(from + 1),
              m_mask.begin() + static_cast<std::ptrdiff_t>(to - 1), 'a');
    m_mask[to - 1] = ']';
}

/// inline.reflinkSearch: references to labels that are defined exactly so.
void EmphasisRule::maskReferences()
{
    if (m_definitions.empty())
        return;
    for (std::size_t open = m_mask.find('['); open != npos; open = m_mask.find('[', open + 1)) {
        const std::size_t close = m_mask.find_first_of("[]", open + 1);
        if (close == npos)
            return;
        if (m_mask[close] != ']')
            continue;
        const bool isLink = close + 1 < m_mask.size() && m_mask[close + 1] == '(';
        if (!isLink && m_definitions.find(m_mask.substr(open + 1, close - open - 1)) != m_definitions.end())
            cover(open, close + 1);
        open = close;
    }
}

void EmphasisRule::maskEscapes()
{
    for (std::size_t at = m_mask.find('\\'); at != npos; at = m_mask.find('\\', at + 1)) {
        if (at + 1 >= m_mask.size() || letterKindAt(m_mask, at + 1) != LetterKind::Punctuation)
            continue;
        std::size_t length = 0;
        decodeLetter(m_mask, at + 1, length);
        std::fill_n(m_mask.begin() + static_cast<std::ptrdiff_t>(at), length + 1, '+');
        at += length;
    }
}

/// inline.blockSkip: links with one level of parentheses, code between two backquotes, tags.
void EmphasisRule::maskBlocks()
{
    const auto parenthesesEnd = [&](std::size_t pos) {
        int level = 0;
        for (std::size_t i = pos; i < m_mask.size(); ++i) {
            if (m_mask[i] == '\\')
                ++i;
            else if (m_mask[i] == '(' && ++level > 1)
                return npos;
            else if (m_mask[i] == ')' && --level < 0)
                return i + 1;
        }
        return npos;
    };
    for (std::size_t i = m_mask.find_first_of("[`<"); i != npos; i = m_mask.find_first_of("[`<", i)) {
        std::size_t end = npos;
        if (m_mask[i] == '[') {
            const std::size_t close = m_mask.find_first_of("[]", i + 1);
            if (close != npos && m_mask[close] == ']' && close + 1 < m_mask.size() && m_mask[close + 1] == '(')
                end = parenthesesEnd(close + 2);
        } else if (m_mask[i] == '`') {
            const std::size_t close = m_mask.find('`', i + 1);
            end = close == npos ? npos : close + 1;
        } else {
            const std::size_t close = m_mask.find_first_of("<>", i + 1);
            end = close == npos || m_mask[close] == '<' ? npos : close + 1;
        }
        if (end == npos) {
            ++i;
            continue;
        }
        cover(i, end);
        i = end;
    }
}

void EmphasisRule::findRuns(char letter, std::vector<Run> &runs) const
{
    const std::string_view text = m_mask;
    for (std::size_t from = text.find(letter); from != npos;) {
        const std::size_t to = std::min(text.find_first_not_of(letter, from), text.size());
        Run run{from, to, LetterKind::Space, LetterKind::Space};
        if (from > 0) {
            const std::size_t letterBefore = previousLetter(text, from);
            run.before = kindBeside(text, letterBefore, letterKindAt(text, letterBefore), letter);
        }
        run.after = kindBeside(text, to, letterKindAt(text, to), letter);
        runs.push_back(run);
        from = text.find(letter, to);
    }
}

void EmphasisRule::mask()
{
    m_masked = true;
    m_mask = m_text;
    maskReferences();
    maskEscapes();
    maskBlocks();
    findRuns('*', m_stars);
    findRuns('_', m_underscores);
}

/// The first alternative of the closing rules, tried only at the start: a single star between two `__` (or `_` between `**`) is an orphan. Behind
/// it, or `start`.
std::size_t EmphasisRule::orphanEnd(std::size_t start, char letter) const
{
    const std::string pair(2, letter == '*' ? '_' : '*');
    const auto next = [&](std::size_t pos) { return m_mask.find_first_of("_*", pos); };
    const std::size_t first = next(start);
    if (first == npos || m_mask.compare(first, 2, pair) != 0)
        return start;
    const std::size_t orphan = next(first + 2);
    if (orphan == npos || m_mask[orphan] != letter)
        return start;
    const std::size_t second = next(orphan + 1);
    return second != npos && m_mask.compare(second, 2, pair) == 0 ? second : start;
}

std::optional<EmphasisRule::Match> EmphasisRule::at(std::size_t pos, std::optional<LetterKind> previous,
                                                    bool afterWordLetter, std::size_t &steps)
{
    const char letter = m_text[pos];
    const std::size_t start = std::min(m_text.find_first_not_of(letter, pos), m_text.size());
    const LetterKind next = letterKindAt(m_text, start);
    if (next == LetterKind::Space)
        return std::nullopt;
    // the rule of the opening run: before punctuation only behind white space, punctuation or another token
    const bool beforePunctuation = next == LetterKind::Punctuation && m_text[start] != '~';
    if (letter == '_' && !beforePunctuation && afterWordLetter)
        return std::nullopt;
    if (beforePunctuation && previous == LetterKind::Other)
        return std::nullopt;

    if (!m_masked)
        mask();
    const auto opening = static_cast<long>(start - pos);
    long total = opening;
    long middle = 0;
    const std::vector<Run> &runs = letter == '*' ? m_stars : m_underscores;
    auto run = std::lower_bound(runs.begin(), runs.end(), orphanEnd(start, letter),
                                [](const Run &known, std::size_t place) { return known.from < place; });
    for (; run != runs.end() && steps > 0; ++run, --steps) {
        const auto length = static_cast<long>(run->to - run->from);
        const Role role = roleOf(run->before, run->after, letter);
        if (role == Role::None)
            continue;
        if (role == Role::Opens) {
            total += length;
            continue;
        }
        if (role == Role::Both && opening % 3 != 0 && (opening + length) % 3 == 0) {
            middle += length;
            continue;
        }
        total -= length;
        if (total > 0)
            continue;
        const long closing = std::min(length, length + total + middle);
        return Match{run->from + static_cast<std::size_t>(closing), std::min(opening, closing) % 2 == 0};
    }
    return std::nullopt;
}

} // namespace dosirak
