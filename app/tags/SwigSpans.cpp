#include "app/tags/SwigSpans.h"
#include "app/tags/EndTagIndex.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dosirak {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::array<std::string_view, 4> pictureTags{"image", "img", "asset_img", "asset_image"};

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// `{% *NAME *%}` at `at`; gives its end or npos.
std::size_t plainTagEnd(std::string_view text, std::size_t at, std::string_view name)
{
    if (text.substr(at, 2) != "{%")
        return npos;
    at = text.find_first_not_of(' ', at + 2);
    if (at == npos || text.substr(at, name.size()) != name)
        return npos;
    at = text.find_first_not_of(' ', at + name.size());
    return at != npos && text.substr(at, 2) == "%}" ? at + 2 : npos;
}

/// The place `units` UTF-16 units behind `at`. Behind a raw block the original skips as many of them as there were backquotes.
std::size_t behindUnits(std::string_view text, std::size_t at, std::size_t units)
{
    while (units > 0 && at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        at += lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        units -= lead >= 0xF0 ? std::min<std::size_t>(units, 2) : 1;
    }
    return std::min(at, text.size());
}

/// Walks once over a text. What the original finds out by scanning to the end again and again is remembered here: that an end is not
/// there, where the paragraphs end, where backquotes run.
class SwigWalk
{
public:
    SwigWalk(std::string_view text, AngleTags angleTags)
        : m_text(text)
        , m_angleTags(angleTags)
        , m_ends(text)
    {
    }

    SwigSpans walk();
    /// The end of a picture tag in angle brackets at `at`, else the next place.
    std::size_t angleTag(std::size_t at);

private:
    enum class Closer { Tag, Output, Angle };
    struct Close
    {
        std::size_t at = npos; ///< of the closing delimiter's first letter
        std::size_t nameFrom = 0;
        std::size_t nameTo = 0;
    };
    struct Raw
    {
        std::size_t from = npos;
        std::size_t to = npos;
    };

    Close close(std::size_t from, Closer closer);
    void markDead(std::size_t from, std::size_t to, Closer closer);
    std::size_t tag(std::size_t at);
    std::size_t output(std::size_t at);
    std::size_t comment(std::size_t at);
    std::size_t htmlComment(std::size_t at);
    std::size_t inlineCode(std::size_t at);
    Raw nextRaw(std::size_t from);
    std::size_t runLength(std::size_t at) const;

    std::string_view m_text;
    AngleTags m_angleTags;
    EndTagIndex m_ends;
    SwigSpans m_found;
    /// Bit 3 * closer + quote: a scan for that closer, in that quote, that comes here finds no end.
    std::vector<std::uint16_t> m_dead;
    bool m_noCommentEnd = false;
    bool m_noRawEnd = false;
    std::size_t m_paragraphEnd = 0;
    Raw m_raw{0, 0};
    Raw m_rawEnd{0, 0}; ///< the {% endraw %} found last
};

unsigned quoteIndex(char quote)
{
    return quote == 0 ? 0 : quote == '"' ? 1 : 2;
}

SwigWalk::Close SwigWalk::close(std::size_t from, Closer closer)
{
    Close result;
    char quote = 0;
    enum class Name { Before, In, Behind } name = Name::Before;
    for (std::size_t at = from; at < m_text.size(); ++at) {
        if (!m_dead.empty() && (m_dead[at] >> (3 * unsigned(closer) + quoteIndex(quote)) & 1)) {
            markDead(from, at, closer);
            return result;
        }
        const char c = m_text[at];
        if (c == '"' || c == '\'') {
            if (quote == 0)
                quote = c;
            else if (quote == c)
                quote = 0;
        }
        if (quote == 0) {
            const char next = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
            const bool ends =
                closer == Closer::Output ? c == '}' : c == '%' && next == (closer == Closer::Tag ? '}' : '>');
            if (ends) {
                if (name == Name::In)
                    result.nameTo = at;
                result.at = at;
                return result;
            }
        }
        if (!isSpace(c)) {
            if (name == Name::Before) {
                name = Name::In;
                result.nameFrom = at;
            }
        } else if (name == Name::In) {
            name = Name::Behind;
            result.nameTo = at;
        }
    }
    markDead(from, m_text.size(), closer);
    return result;
}

void SwigWalk::markDead(std::size_t from, std::size_t to, Closer closer)
{
    if (m_dead.empty())
        m_dead.resize(m_text.size());
    char quote = 0;
    for (std::size_t at = from; at < to; ++at) {
        m_dead[at] = std::uint16_t(m_dead[at] | 1U << (3 * unsigned(closer) + quoteIndex(quote)));
        const char c = m_text[at];
        if (c == '"' || c == '\'')
            quote = quote == 0 ? c : quote == c ? char(0) : quote;
    }
}

/// STATE_SWIG_TAG and STATE_SWIG_FULL_TAG, from the "{%" at `at`. Like the others gives the place where plain text goes on.
std::size_t SwigWalk::tag(std::size_t at)
{
    const Close end = close(at + 2, Closer::Tag);
    if (end.at == npos) {
        m_found.open.push_back({OpenSwig::Kind::Tag, at, at + 2});
        return at + 1;
    }
    const std::size_t to = end.at + 2;
    const std::string_view name = m_text.substr(end.nameFrom, end.nameTo - end.nameFrom);
    if (name.empty() || !m_ends.hasEnd(name)) {
        m_found.spans.push_back({SwigSpan::Kind::Tag, at, to, to});
        return to;
    }
    const EndTagIndex::Place last = m_ends.firstEnd(name, to);
    if (!last.found()) {
        m_found.open.push_back({OpenSwig::Kind::Block, at, to});
        return to - 1;
    }
    m_found.spans.push_back({SwigSpan::Kind::Block, at, last.to, to});
    return last.to;
}

/// STATE_SWIG_VAR
std::size_t SwigWalk::output(std::size_t at)
{
    const Close end = close(at + 2, Closer::Output);
    if (end.at == npos) {
        m_found.open.push_back({OpenSwig::Kind::Output, at, at + 2});
        return at + 1;
    }
    if (m_text.substr(end.at, 2) != "}}") {
        m_found.open.push_back({OpenSwig::Kind::Output, at, at + 2});
        return end.at + 1;
    }
    m_found.spans.push_back({SwigSpan::Kind::Output, at, end.at + 2, end.at + 2});
    return end.at + 2;
}

/// STATE_SWIG_COMMENT
std::size_t SwigWalk::comment(std::size_t at)
{
    const std::size_t end = m_noCommentEnd ? npos : m_text.find("#}", at + 2);
    if (end == npos) {
        m_noCommentEnd = true;
        m_found.open.push_back({OpenSwig::Kind::Comment, at, at + 2});
        return at + 1;
    }
    m_found.spans.push_back({SwigSpan::Kind::Comment, at, end + 2, end + 2});
    return end + 2;
}

/// STATE_PLAINTEXT_COMMENT
std::size_t SwigWalk::htmlComment(std::size_t at)
{
    const std::size_t end = m_text.find("-->", at + 4);
    const std::size_t to = end == npos ? m_text.size() : end + 3;
    m_found.spans.push_back({SwigSpan::Kind::HtmlComment, at, to, to});
    return to;
}

std::size_t SwigWalk::angleTag(std::size_t at)
{
    const std::size_t nameFrom = m_text.find_first_not_of(" \t", at + 2);
    if (nameFrom == npos)
        return at + 1;
    std::size_t nameTo = nameFrom;
    while (nameTo < m_text.size() && !isSpace(m_text[nameTo]))
        ++nameTo;
    if (std::find(pictureTags.begin(), pictureTags.end(), m_text.substr(nameFrom, nameTo - nameFrom)) ==
        pictureTags.end())
        return at + 1;
    const Close end = close(at + 2, Closer::Angle);
    if (end.at == npos || m_text.substr(at, end.at - at).find("%}") != npos)
        return at + 1;
    m_found.spans.push_back({SwigSpan::Kind::AngleTag, at, end.at + 2, end.at + 2});
    return end.at + 2;
}

std::size_t SwigWalk::runLength(std::size_t at) const
{
    const std::size_t end = m_text.find_first_not_of('`', at);
    return (end == npos ? m_text.size() : end) - at;
}

/// The next `{% raw %}` at or behind `from` that has a `{% endraw %}` somewhere behind it.
SwigWalk::Raw SwigWalk::nextRaw(std::size_t from)
{
    if (m_noRawEnd || m_raw.from == npos || (m_raw.from >= from && m_raw.to > 0))
        return m_noRawEnd ? Raw{} : m_raw;
    m_raw = {};
    for (std::size_t open = m_text.find("{%", from); open != npos; open = m_text.find("{%", open + 1)) {
        if (plainTagEnd(m_text, open, "raw") == npos)
            continue;
        for (std::size_t last = std::max(open, m_rawEnd.from);
             last != npos && (m_rawEnd.to == 0 || m_rawEnd.from < open); last = m_text.find("{%", last + 1)) {
            if (const std::size_t end = plainTagEnd(m_text, last, "endraw"); end != npos)
                m_rawEnd = {last, end};
        }
        if (m_rawEnd.to > 0 && m_rawEnd.from >= open)
            m_raw = {open, m_rawEnd.to};
        else
            m_noRawEnd = true;
        break;
    }
    return m_raw;
}

/// STATE_INLINE_CODE, from the backquotes at `at`.
std::size_t SwigWalk::inlineCode(std::size_t at)
{
    const std::size_t length = runLength(at);
    std::size_t start = at; // from here the original would give up
    for (std::size_t from = at + length;;) {
        // Code does not go on behind a blank line. Where it is not closed before, plain text goes on behind the opening backquotes.
        if (m_paragraphEnd < from)
            m_paragraphEnd = std::min(m_text.find("\n\n", from), m_text.size());
        const std::size_t limit = m_paragraphEnd;
        std::size_t run = std::min(m_text.find('`', from), m_text.size());
        const Raw raw = nextRaw(from);
        while (run < limit && run < raw.from) {
            // A longer run closes too: the original looks at it letter by letter, so its last backquotes count.
            const std::size_t letters = runLength(run);
            if (letters >= length)
                return run + letters;
            run = std::min(m_text.find('`', run + letters), m_text.size());
        }
        if (raw.from >= limit)
            return behindUnits(m_text, start, length);
        m_found.spans.push_back({SwigSpan::Kind::RawInCode, raw.from, raw.to, raw.to});
        start = from = raw.to;
    }
}

SwigSpans SwigWalk::walk()
{
    for (std::size_t at = 0; at < m_text.size();) {
        at = m_text.find_first_of("`{<", at);
        if (at == npos)
            break;
        const char next = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
        if (m_text[at] == '`')
            at = at > 0 && m_text[at - 1] == '\\' ? at + 1 : inlineCode(at);
        else if (m_text[at] == '<')
            at = m_text.substr(at, 4) == "<!--"                    ? htmlComment(at)
                 : next == '%' && m_angleTags == AngleTags::AsTags ? angleTag(at)
                                                                   : at + 1;
        else
            at = next == '{' ? output(at) : next == '#' ? comment(at) : next == '%' ? tag(at) : at + 1;
    }
    return std::move(m_found);
}

} // namespace

SwigSpans findSwigSpans(std::string_view text, AngleTags angleTags)
{
    return SwigWalk(text, angleTags).walk();
}

bool holdsSwig(std::string_view text)
{
    const auto holds = [&](std::string_view open, std::string_view close) {
        const std::size_t first = text.find(open);
        const std::size_t last = first == npos ? npos : text.rfind(close);
        return last != npos && last >= first + 3;
    };
    return holds("{{", "}}") || holds("{#", "#}") || holds("{%", "%}");
}

std::size_t angleTagEnd(std::string_view text, std::size_t from)
{
    // Longer than any tag; without a bound each of a thousand open ones would be looked for in the whole text.
    constexpr std::size_t longestTag = 1024;
    const std::string_view tag = text.substr(from, longestTag);
    if (tag.substr(0, 2) != "<%")
        return npos;
    const std::size_t end = SwigWalk(tag, AngleTags::AsTags).angleTag(0);
    return end > 1 ? from + end : npos;
}

} // namespace dosirak
