#include "app/text/HexoText.h"

#include <algorithm>
#include <limits>

namespace dosirak {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Whether `text`, which stands behind an '&', makes a character reference of it: `#1234567;`, `#x123456;` or `\w+;`.
bool isReference(std::string_view text)
{
    std::size_t at = 0;
    const auto run = [&](auto belongs, std::size_t most) {
        const std::size_t from = at;
        while (at < text.size() && at - from < most && belongs(text[at]))
            ++at;
        return at > from && at < text.size() && text[at] == ';';
    };
    if (text.empty())
        return false;
    if (text[0] != '#')
        return run(isWord, std::numeric_limits<std::size_t>::max());
    if (text.size() > 1 && (text[1] == 'x' || text[1] == 'X')) {
        at = 2;
        return run(isHexDigit, 6);
    }
    at = 1;
    return run(isDigit, 7);
}

/// Length of the line terminator of JavaScript that `text` starts with, 0 for none. Its regular expressions begin a
/// line behind each of them, so behind U+2028 and U+2029 too.
std::size_t lineTerminator(std::string_view text)
{
    if (text[0] == '\n' || text[0] == '\r')
        return 1;
    const bool wide = text.size() > 2 && text.substr(0, 2) == "\xE2\x80" && (text[2] == '\xA8' || text[2] == '\xA9');
    return wide ? 3 : 0;
}

/// Calls `line(start)` for the start of each line.
template<typename Line>
void forEachLine(std::string_view text, Line line)
{
    line(std::size_t{0});
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lineTerminator(text.substr(at));
        at += length ? length : 1;
        if (length)
            line(at);
    }
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size(); ++at) {
        switch (const char c = text[at]) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '`':
            out += "&#96;";
            break;
        case '/':
            out += "&#x2F;";
            break;
        case '=':
            out += "&#x3D;";
            break;
        case '&':
            out += isReference(text.substr(at + 1)) ? "&" : "&amp;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string stripHtml(std::string_view html)
{
    enum class State { Text, Tag, Comment };
    State state = State::Text;
    std::string out;
    // The original keeps the tag read so far only to recognise "<", "<!-" and a comment's "--"; so its last letters are
    // enough.
    std::string tag;
    int depth = 0;
    char quote = 0;
    for (const char c : html) {
        if (state == State::Text) {
            if (c == '<') {
                state = State::Tag;
                tag = "<";
            } else {
                out += c;
            }
            continue;
        }
        if (state == State::Comment) {
            if (c != '>') {
                tag = {tag.back(), c};
                continue;
            }
            if (tag == "--")
                state = State::Text;
            tag = "  ";
            continue;
        }
        const auto remember = [&] {
            if (tag.size() < 4)
                tag += c;
        };
        if (c == '<') {
            if (!quote)
                ++depth;
        } else if (c == '>') {
            if (!quote && depth > 0) {
                --depth;
            } else if (!quote) {
                state = State::Text;
                tag.clear();
            }
        } else if (c == '"' || c == '\'') {
            if (c == quote)
                quote = 0;
            else if (!quote)
                quote = c;
            remember();
        } else if (c == '-' && tag == "<!-") {
            state = State::Comment;
            tag = "--";
        } else if ((c == ' ' || c == '\n') && tag == "<") {
            state = State::Text;
            out += "< ";
            tag.clear();
        } else {
            remember();
        }
    }
    return out;
}

std::string stripIndent(std::string_view text)
{
    // min-indent: the shortest run of blanks and tabs in front of something that JavaScript does not call white space
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::size_t indent = none;
    forEachLine(text, [&](std::size_t start) {
        std::size_t at = start;
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
            ++at;
        std::size_t length = 0;
        if (at < text.size() && !startsWithJsSpace(text.substr(at), length))
            indent = std::min(indent, at - start);
    });
    if (indent == none || indent == 0)
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    std::size_t copied = 0;
    forEachLine(text, [&](std::size_t start) {
        std::size_t at = start;
        while (at < text.size() && at - start < indent && (text[at] == ' ' || text[at] == '\t'))
            ++at;
        if (at - start < indent)
            return;
        out += text.substr(copied, start - copied);
        copied = at;
    });
    out += text.substr(copied);
    return out;
}

} // namespace dosirak
