#include "app/markdown/Definition.h"
#include "app/markdown/Escape.h"
#include "app/markdown/LeafScanner.h"
#include "app/markdown/Urls.h"
#include "app/text/HexoText.h"

#include <algorithm>

/// Links, images and addresses in angle brackets (marked Tokenizer.link, reflink, autolink).
namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;
/// Parentheses inside an address; more than anybody writes, and it keeps hostile texts linear.
constexpr int nestingLimit = 64;
/// Bytes of a title, for the same reason.
constexpr std::size_t titleLimit = 8192;

bool endsStretch(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// `\[` and `\]` lose their backslash (other.outputLinkReplace).
std::string unescapedLabel(std::string_view label)
{
    std::string text;
    text.reserve(label.size());
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '\\' && i + 1 < label.size() && (label[i + 1] == '[' || label[i + 1] == ']'))
            ++i;
        text += label[i];
    }
    return text;
}

/// findClosingBracket: the first `)` without its `(`. npos: none; `open`: more are opened than closed.
std::size_t unmatchedParenthesis(std::string_view text, bool &open)
{
    int level = 0;
    open = false;
    if (text.find(')') == npos)
        return npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '(' && ++level > nestingLimit)
            break;
        else if (text[i] == ')' && --level < 0)
            return i;
    }
    open = level > 0;
    return npos;
}

/// An e-mail address in angle brackets (inline.autolink); npos: none.
std::size_t emailEnd(std::string_view text, std::size_t pos)
{
    std::size_t i = pos;
    while (i < text.size() && BareUrls::isMailboxLetter(text[i]))
        ++i;
    if (i == pos || i >= text.size() || text[i] != '@')
        return npos;
    int labels = 0;
    do {
        const std::size_t start = ++i;
        while (i < text.size() && (isAsciiAlnum(text[i]) || text[i] == '-'))
            ++i;
        if (i == start || text[start] == '-' || text[i - 1] == '-' || i - start > 63)
            return npos;
        ++labels;
    } while (i < text.size() && text[i] == '.');
    return labels > 1 ? i : npos;
}

} // namespace

std::size_t LeafScanner::labelEnd(std::size_t pos) const
{
    std::size_t i = pos;
    while (i < m_text.size() && m_text[i] != ']') {
        const char c = m_text[i];
        if (c == '\\') {
            if (i + 1 >= m_text.size() || m_text[i + 1] == '\n')
                return npos;
            i += 2;
        } else if (c == '`') {
            const std::size_t close = m_text.find('`', i + 1);
            if (close == npos)
                return npos;
            i = close + 1;
        } else if (c == '[') {
            // one level of brackets inside
            for (++i; i < m_text.size() && m_text[i] != ']'; ++i) {
                if (m_text[i] == '[')
                    return npos;
                if (m_text[i] == '\\') {
                    if (i + 1 >= m_text.size() || m_text[i + 1] == '\n')
                        return npos;
                    ++i;
                }
            }
            ++i;
        } else {
            ++i;
        }
    }
    return i < m_text.size() ? i : npos;
}

/// `(?:[ \t]*(?:\n[ \t]*)?)(title)?\s*\)` at `pos`: behind the parenthesis, or npos.
std::size_t LeafScanner::titleAndEnd(std::size_t pos, std::string_view &title) const
{
    std::size_t i = pos;
    const auto skipBlanks = [&] {
        while (i < m_text.size() && (m_text[i] == ' ' || m_text[i] == '\t'))
            ++i;
    };
    skipBlanks();
    if (i < m_text.size() && m_text[i] == '\n') {
        ++i;
        skipBlanks();
    }
    if (i < m_text.size() && (m_text[i] == '"' || m_text[i] == '\'' || m_text[i] == '(')) {
        const char close = m_text[i] == '(' ? ')' : m_text[i];
        const std::size_t limit = std::min(m_text.size(), i + titleLimit);
        for (std::size_t end = i + 1; end < limit; ++end) {
            if (m_text[end] == '\\') {
                ++end;
            } else if (m_text[end] == close) {
                const std::size_t behind = skipJsSpaces(m_text, end + 1);
                if (behind >= m_text.size() || m_text[behind] != ')')
                    break;
                title = m_text.substr(i + 1, end - i - 1);
                return behind + 1;
            }
        }
    }
    title = {};
    const std::size_t behind = skipJsSpaces(m_text, pos);
    return behind < m_text.size() && m_text[behind] == ')' ? behind + 1 : npos;
}

/// The part of a link behind `(` (inline.link and what Tokenizer.link makes of it). `label`: length of its text.
std::optional<LeafScanner::Destination> LeafScanner::destination(std::size_t pos, std::size_t linkStart,
                                                                 std::size_t label)
{
    if (m_closingParenthesis.from(pos) == npos)
        return std::nullopt;
    const std::size_t start = skipJsSpaces(m_text, pos);
    Destination found;

    if (start < m_text.size() && m_text[start] == '<') {
        std::size_t i = start + 1;
        while (i < m_text.size() && m_text[i] != '>' && m_text[i] != '<' && m_text[i] != '\n')
            i += m_text[i] == '\\' ? 2 : 1;
        if (i < m_text.size() && m_text[i] == '>' && i > start + 1) {
            const std::size_t end = titleAndEnd(i + 1, found.title);
            if (end != npos) {
                found.url = m_text.substr(start + 1, i - start - 1);
                found.end = end;
                return found;
            }
        }
    }

    // the stretch without blanks; links in one stretch share what is known of it
    if (start < m_stretchFrom || start > m_stretchEnd) {
        m_stretchFrom = start;
        m_stretchEnd = start;
        while (m_stretchEnd < m_text.size() && !endsStretch(m_text[m_stretchEnd]))
            ++m_stretchEnd;
        const std::size_t last = m_text.substr(start, m_stretchEnd - start).rfind(')');
        m_stretchParenthesis = last == npos ? npos : start + last;
    }
    const bool hasParenthesis = m_stretchParenthesis != npos && m_stretchParenthesis >= start;

    // the longest address that a title or the end can follow: the whole stretch, then up to a title inside it, then its last parenthesis
    std::size_t urlEnd = m_stretchEnd;
    std::size_t end = titleAndEnd(m_stretchEnd, found.title);
    constexpr std::size_t titleSearch = 2048;
    const std::size_t lowest = std::max(hasParenthesis ? m_stretchParenthesis + 1 : start,
                                        m_stretchEnd > titleSearch ? m_stretchEnd - titleSearch : 0);
    for (std::size_t i = m_stretchEnd; end == npos && i > lowest; --i) {
        const char c = m_text[i - 1];
        if (c != '"' && c != '\'' && c != '(')
            continue;
        end = titleAndEnd(i - 1, found.title);
        urlEnd = i - 1;
    }
    if (end == npos) {
        if (!hasParenthesis)
            return std::nullopt;
        urlEnd = m_stretchParenthesis;
        end = m_stretchParenthesis + 1;
        found.title = {};
    }
    std::string_view url = m_text.substr(start, urlEnd - start);
    if (!url.empty() && url.front() == '<') {
        if (url.back() != '>')
            return std::nullopt;
        found.url = url.size() > 1 ? url.substr(1, url.size() - 2) : std::string_view();
        found.end = end;
        return found;
    }
    bool open = false;
    const std::size_t unmatched = unmatchedParenthesis(url, open);
    if (open)
        return std::nullopt;
    if (unmatched != npos) {
        url = url.substr(0, unmatched);
        found.title = {};
        // marked counts from the parenthesis, blanks behind it or not
        const std::size_t opening = m_text[linkStart] == '!' ? 5 : 4;
        end = linkStart + jsTrimEnd(m_text.substr(linkStart, opening + label + unmatched)).size();
    }
    found.url = jsTrim(url);
    found.end = end;
    return found;
}

std::size_t LeafScanner::link(std::size_t pos)
{
    const bool image = m_text[pos] == '!';
    const std::size_t open = image ? pos + 1 : pos;
    if (open >= m_text.size() || m_text[open] != '[')
        return pos;
    const std::size_t close = labelEnd(open + 1);
    if (close == npos || close + 1 >= m_text.size() || m_text[close + 1] != '(')
        return pos;
    const auto target = destination(close + 2, pos, close - open - 1);
    if (!target)
        return pos;
    const std::string label = unescapedLabel(m_text.substr(open + 1, close - open - 1));
    const std::string url = unescapePunctuation(target->url);
    const std::string title = unescapePunctuation(target->title);
    beginHtml(pos, target->end);
    appendLink(label, url, title, image);
    endHtml();
    return target->end;
}

std::size_t LeafScanner::reference(std::size_t pos)
{
    if (m_world.definitions.empty())
        return pos; // an opening bracket alone is text as well
    const bool image = m_text[pos] == '!';
    const std::size_t open = image ? pos + 1 : pos;
    if (open >= m_text.size() || m_text[open] != '[')
        return pos;
    // `_blockLabel`: no brackets inside, not blank
    const auto referenceEnd = [&](std::size_t from) {
        std::size_t i = from;
        while (i < m_text.size() && m_text[i] != '[' && m_text[i] != ']')
            i += m_text[i] == '\\' ? 2 : 1;
        return i < m_text.size() && m_text[i] == ']' && !isJsBlank(m_text.substr(from, i - from)) ? i : npos;
    };
    std::string_view label;
    std::string_view name;
    std::size_t end = npos;
    const std::size_t close = labelEnd(open + 1);
    if (close != npos && close + 1 < m_text.size() && m_text[close + 1] == '[') {
        const std::size_t last = referenceEnd(close + 2);
        if (last != npos) {
            label = m_text.substr(open + 1, close - open - 1);
            name = m_text.substr(close + 2, last - close - 2);
            end = last + 1;
        }
    }
    if (end == npos) {
        const std::size_t last = referenceEnd(open + 1);
        if (last == npos)
            return pos;
        label = name = m_text.substr(open + 1, last - open - 1);
        end = last + 1;
        if (m_text.substr(end, 2) == "[]")
            end += 2;
    }
    const auto definition = m_world.definitions.find(definitionLabel(name));
    if (definition == m_world.definitions.end())
        return pos;
    const std::string text = unescapedLabel(label);
    beginHtml(pos, end);
    appendLink(text, definition->second.url, definition->second.title, image);
    endHtml();
    return end;
}

void LeafScanner::appendLink(std::string_view label, std::string_view url, std::string_view title, bool image)
{
    const MarkdownOptions &options = m_world.options;
    if (image) {
        m_pool += "<img src=\"" + imageSource(url, options) + '"';
        if (!label.empty())
            m_pool += " alt=\"" + escapeHtml(label) + '"';
        if (!title.empty())
            m_pool += " title=\"" + escapeHtml(title) + '"';
        if (options.lazyload)
            m_pool += " loading=\"lazy\"";
        m_pool += '>';
        if (options.figcaption && !label.empty()) {
            std::string figure = m_pool.substr(m_pieces.back().poolFrom);
            m_pool.resize(m_pieces.back().poolFrom);
            m_pool += "<figure>" + figure + "<figcaption aria-hidden=\"true\">";
            m_pool += label;
            m_pool += "</figcaption></figure>";
        }
        m_world.inLink = false;
        return;
    }
    m_world.inLink = true;
    std::string text;
    appendInline(label, m_world, text);
    m_world.inLink = false;
    m_pool += linkStart(url, title, options);
    m_pool += text;
    m_pool += "</a>";
}

void LeafScanner::appendAddress(std::string_view text, std::string_view url)
{
    m_pool += linkStart(url, {}, m_world.options);
    appendEscaped(text, m_pool);
    m_pool += "</a>";
}

std::size_t LeafScanner::autolink(std::size_t pos)
{
    std::size_t i = pos + 1;
    if (const std::size_t end = emailEnd(m_text, i); end != npos && end < m_text.size() && m_text[end] == '>') {
        const std::string_view text = m_text.substr(i, end - i);
        beginHtml(pos, end + 1);
        appendAddress(text, "mailto:" + std::string(text));
        endHtml();
        return end + 1;
    }
    if (i >= m_text.size() || !isAsciiLetter(m_text[i]))
        return pos;
    const std::size_t scheme = i;
    while (i < m_text.size() && (isAsciiAlnum(m_text[i]) || m_text[i] == '+' || m_text[i] == '.' || m_text[i] == '-'))
        ++i;
    if (i >= m_text.size() || m_text[i] != ':' || i - scheme < 2 || i - scheme > 32)
        return pos;
    while (i < m_text.size() && m_text[i] != '<' && m_text[i] != '>' && static_cast<unsigned char>(m_text[i]) > ' ' &&
           jsSpaceAt(m_text, i) == 0)
        ++i;
    if (i >= m_text.size() || m_text[i] != '>')
        return pos;
    const std::string_view text = m_text.substr(scheme, i - scheme);
    beginHtml(pos, i + 1);
    appendAddress(text, text);
    endHtml();
    return i + 1;
}

} // namespace dosirak
