#include "app/tags/TagScanner.h"

#include <algorithm>
#include <array>

namespace dosirak {

namespace {

constexpr std::string_view codeMark = "<!--code\xEF\xBF\xBC";

/// The number in a code placeholder at `at`; nullopt: it is none of ours.
std::optional<std::size_t> codeNumber(std::string_view text, std::size_t at, const std::vector<HiddenSpan> &hidden)
{
    if (text.substr(at, codeMark.size()) != codeMark)
        return std::nullopt;
    std::size_t number = 0;
    std::size_t digit = at + codeMark.size();
    for (; digit < text.size() && text[digit] >= '0' && text[digit] <= '9' && number < hidden.size(); ++digit)
        number = number * 10 + std::size_t(text[digit] - '0');
    const bool ours =
        text.substr(digit, 3) == "-->" && number < hidden.size() && hidden[number].kind == HiddenSpan::Kind::Code;
    return ours ? std::optional(number) : std::nullopt;
}

/// Counts the lines of the body that lie before a place in a text whose fences are one line each.
class BodyLines
{
public:
    BodyLines(std::string_view text, const std::vector<HiddenSpan> &hidden)
        : m_text(text)
        , m_hidden(hidden)
    {
    }

    int at(std::size_t place)
    {
        for (; m_at < place; ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            else if (const auto number = m_text[m_at] == '<' ? codeNumber(m_text, m_at, m_hidden) : std::nullopt)
                m_line += m_hidden[*number].lineCount - 1;
        }
        return m_line;
    }

private:
    std::string_view m_text;
    const std::vector<HiddenSpan> &m_hidden;
    std::size_t m_at = 0;
    int m_line = 0;
};

/// The picture tags in angle brackets inside a block tag's body, written as Hexo wants them. Bodies that are code stay as they are.
std::string withBraces(std::string_view block)
{
    const std::size_t nameFrom = std::min(block.find_first_not_of(" \t\n", 2), block.size());
    const std::string_view name =
        block.substr(nameFrom, std::min(block.find_first_of(" \t\n%", nameFrom), block.size()) - nameFrom);
    static constexpr std::array<std::string_view, 5> codeTags{"raw", "verbatim", "code", "codeblock",
                                                              "tabbed_codeblock"};
    if (std::find(codeTags.begin(), codeTags.end(), name) != codeTags.end() ||
        block.find("<%") == std::string_view::npos)
        return std::string(block);
    std::string out(block);
    const std::size_t inner = std::min(block.find("%}"), block.size());
    for (const SwigSpan &span : findSwigSpans(block.substr(inner), AngleTags::AsTags).spans) {
        if (span.kind == SwigSpan::Kind::AngleTag) {
            out[inner + span.from] = '{';
            out[inner + span.to - 1] = '}';
        }
    }
    return out;
}

HiddenSpan::Kind hiddenKind(SwigSpan::Kind kind)
{
    switch (kind) {
    case SwigSpan::Kind::Output:
        return HiddenSpan::Kind::Output;
    case SwigSpan::Kind::Comment:
        return HiddenSpan::Kind::Comment;
    case SwigSpan::Kind::HtmlComment:
        return HiddenSpan::Kind::Html;
    default:
        return HiddenSpan::Kind::Tag;
    }
}

} // namespace

HiddenBody hideTags(HiddenBody body, AngleTags angleTags)
{
    body.runsNunjucks = holdsSwig(body.text);
    if (!body.runsNunjucks && (angleTags == AngleTags::AsText || body.text.find("<%") == std::string::npos))
        return body;
    const std::string_view text = body.text;
    const SwigSpans found = findSwigSpans(text, angleTags);
    const auto isAngle = [](const SwigSpan &span) { return span.kind == SwigSpan::Kind::AngleTag; };
    if (!body.runsNunjucks && std::none_of(found.spans.begin(), found.spans.end(), isAngle))
        return body;
    body.runsNunjucks = true;

    std::string out;
    out.reserve(text.size());
    std::size_t copied = 0;
    BodyLines lines(text, body.hidden);
    std::vector<HiddenSpan> hidden;
    for (const SwigSpan &span : found.spans) {
        // To Markdown a figure's placeholder is a comment either way; Hexo hides it once more.
        if (span.kind == SwigSpan::Kind::HtmlComment && codeNumber(text, span.from, body.hidden))
            continue;
        HiddenSpan entry;
        entry.kind = hiddenKind(span.kind);
        entry.from = span.from;
        entry.to = span.to;
        entry.firstLine = lines.at(span.from);
        entry.lineCount = lines.at(span.to) - entry.firstLine + 1;
        const std::string_view source = text.substr(span.from, span.to - span.from);
        if (span.kind == SwigSpan::Kind::AngleTag)
            entry.text = '{' + std::string(source.substr(1, source.size() - 2)) + '}';
        else if (span.kind == SwigSpan::Kind::Block && angleTags == AngleTags::AsTags)
            entry.text = withBraces(source);
        else
            entry.text = source;
        out += text.substr(copied, span.from - copied);
        copied = span.to;
        if (entry.kind != HiddenSpan::Kind::Comment) {
            const char *name =
                entry.kind == HiddenSpan::Kind::Html ? "<!--comment\xEF\xBF\xBC" : "<!--swig\xEF\xBF\xBC";
            out += name + std::to_string(body.hidden.size() + hidden.size()) + "-->";
        }
        hidden.push_back(std::move(entry));
    }
    out += text.substr(copied);
    body.text = std::move(out);
    body.hidden.insert(body.hidden.end(), std::make_move_iterator(hidden.begin()),
                       std::make_move_iterator(hidden.end()));
    return body;
}

} // namespace dosirak
