#include "app/render/PlaceholderText.h"

#include "app/markdown/Fences.h"

#include <algorithm>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view mark = "\xEF\xBF\xBC";

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// What the word before the mark says; nullopt: no placeholder.
enum class Word { Swig, Comment, Code };
bool wordBefore(std::string_view text, Word &word, std::size_t &from)
{
    for (const auto &[name, meaning] : {std::pair<std::string_view, Word>{"!--swig", Word::Swig},
                                        {"!--comment", Word::Comment},
                                        {"!--code", Word::Code}}) {
        if (!endsWith(text, name))
            continue;
        const std::string_view before = text.substr(0, text.size() - name.size());
        word = meaning;
        if (endsWith(before, "<"))
            from = before.size() - 1;
        else if (endsWith(before, "&lt;"))
            from = before.size() - 4;
        else
            return false;
        return true;
    }
    return false;
}

bool fits(Word word, HiddenSpan::Kind kind)
{
    switch (kind) {
    case HiddenSpan::Kind::Tag:
    case HiddenSpan::Kind::Output:
        return word == Word::Swig;
    case HiddenSpan::Kind::Html:
        return word == Word::Comment;
    case HiddenSpan::Kind::Code:
        return word == Word::Code;
    case HiddenSpan::Kind::Comment:
        break;
    }
    return false;
}

} // namespace

PlaceholderText::PlaceholderText(std::string_view body, const CodeOptions &code, Nunjucks nunjucks, AngleTags angleTags)
{
    FencedBody fenced = replaceFences(body, code);
    m_body.text = std::move(fenced.text);
    for (Fence &fence : fenced.fences) {
        HiddenSpan span;
        span.kind = HiddenSpan::Kind::Code;
        span.text = std::move(fence.figure);
        span.from = fence.from;
        span.to = fence.to;
        span.firstLine = fence.firstLine;
        span.lineCount = fence.lineCount;
        m_body.hidden.push_back(std::move(span));
    }
    if (nunjucks == Nunjucks::Runs)
        m_body = hideTags(std::move(m_body), angleTags);
    mapLines();
}

void PlaceholderText::mapLines()
{
    // Fences inside a hidden tag have no placeholder of their own any more; {# … #} never had one.
    std::vector<const HiddenSpan *> spans;
    Place place;
    for (std::size_t pos = 0; find(m_body.text, pos, place); pos = place.to)
        spans.push_back(&m_body.hidden[place.number]);
    for (const HiddenSpan &span : m_body.hidden)
        if (span.kind == HiddenSpan::Kind::Comment)
            spans.push_back(&span);
    std::stable_sort(spans.begin(), spans.end(),
                     [](const HiddenSpan *one, const HiddenSpan *other) { return one->firstLine < other->firstLine; });
    int lines = 0;
    for (const HiddenSpan *span : spans) {
        if (span->lineCount < 2)
            continue;
        const int line = span->firstLine - lines;
        lines += span->lineCount - 1;
        m_swallowed.push_back({line, lines});
    }
}

int PlaceholderText::lineOf(int line) const
{
    const auto next = std::lower_bound(m_swallowed.begin(), m_swallowed.end(), line,
                                       [](const Swallowed &swallowed, int wanted) { return swallowed.line < wanted; });
    return next == m_swallowed.begin() ? line : line + std::prev(next)->lines;
}

bool PlaceholderText::find(std::string_view text, std::size_t pos, Place &place) const
{
    for (std::size_t at = text.find(mark, pos); at != npos; at = text.find(mark, at + mark.size())) {
        Word word{};
        std::size_t from = 0;
        if (!wordBefore(text.substr(pos, at - pos), word, from))
            continue;
        std::size_t i = at + mark.size();
        const std::size_t digits = i;
        std::size_t number = 0;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9' && number < m_body.hidden.size())
            number = number * 10 + static_cast<std::size_t>(text[i++] - '0');
        if (i == digits || number >= m_body.hidden.size() || !fits(word, m_body.hidden[number].kind) ||
            text.substr(i, 2) != "--")
            continue;
        i += 2;
        if (text.substr(i, 1) == ">")
            i += 1;
        else if (text.substr(i, 4) == "&gt;")
            i += 4;
        else
            continue;
        place = {pos + from, i, number};
        return true;
    }
    return false;
}

template<typename Wanted>
std::string PlaceholderText::restored(std::string_view html, Wanted wanted, std::vector<Restored> *places) const
{
    std::string out;
    std::size_t copied = 0;
    int line = 0;
    Place place;
    for (std::size_t pos = 0; find(html, pos, place); pos = place.to) {
        const HiddenSpan &span = m_body.hidden[place.number];
        if (!wanted(span.kind))
            continue;
        if (out.empty())
            out.reserve(html.size() + span.text.size() + html.size() / 4);
        const std::string_view before = html.substr(copied, place.from - copied);
        out += before;
        if (places) {
            line += static_cast<int>(std::count(before.begin(), before.end(), '\n'));
            places->push_back({line, place.number});
            line += static_cast<int>(std::count(span.text.begin(), span.text.end(), '\n'));
        }
        out += span.text;
        copied = place.to;
    }
    out += html.substr(copied);
    return out;
}

std::string PlaceholderText::withTags(std::string_view html, std::vector<Restored> &places) const
{
    return restored(
        html, [](HiddenSpan::Kind kind) { return kind == HiddenSpan::Kind::Tag || kind == HiddenSpan::Kind::Output; },
        &places);
}

std::string PlaceholderText::withCommentsAndCode(std::string_view html) const
{
    const std::string comments = restored(
        html, [](HiddenSpan::Kind kind) { return kind == HiddenSpan::Kind::Html; }, nullptr);
    return restored(
        comments, [](HiddenSpan::Kind kind) { return kind == HiddenSpan::Kind::Code; }, nullptr);
}

int PlaceholderText::lineInTag(int htmlLine, const std::vector<Restored> &restored) const
{
    auto next = std::upper_bound(restored.begin(), restored.end(), htmlLine,
                                 [](int wanted, const Restored &place) { return wanted < place.line; });
    if (next == restored.begin())
        return -1;
    --next;
    // several tags may share a line: the first of them is named
    while (next != restored.begin() && std::prev(next)->line == next->line)
        --next;
    // behind the tag's own lines: what opened before and was not closed
    const HiddenSpan &span = m_body.hidden[next->number];
    return span.firstLine + std::min(htmlLine - next->line, span.lineCount - 1);
}

} // namespace dosirak
