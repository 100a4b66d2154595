#include "app/tags/NunjucksLexer.h"

#include <algorithm>
#include <array>

namespace dosirak {

namespace {

using Kind = NunjucksToken::Kind;

constexpr std::string_view delimiters = "()[]{}%*-+~/#,:|.<>=!";

/// Length of the white space letter at `at`: blank, newline, tab, carriage return and NBSP; 0 for none.
std::size_t spaceLength(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return 0;
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r')
        return 1;
    return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
}

bool isInteger(std::string_view text)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Kind delimiterKind(std::string_view value)
{
    if (value.size() > 1)
        return Kind::Operator;
    switch (value[0]) {
    case '(':
        return Kind::LeftParen;
    case ')':
        return Kind::RightParen;
    case '[':
        return Kind::LeftBracket;
    case ']':
        return Kind::RightBracket;
    case '{':
        return Kind::LeftCurly;
    case '}':
        return Kind::RightCurly;
    case ',':
        return Kind::Comma;
    case ':':
        return Kind::Colon;
    case '~':
        return Kind::Tilde;
    case '|':
        return Kind::Pipe;
    default:
        return Kind::Operator;
    }
}

bool isLongOperator(std::string_view value)
{
    static constexpr std::array<std::string_view, 8> known{"==", "===", "!=", "!==", "<=", ">=", "//", "**"};
    return std::find(known.begin(), known.end(), value) != known.end();
}

} // namespace

void NunjucksLexer::jump(std::size_t place)
{
    m_at = std::min(place, m_text.size());
    m_inCode = false;
}

bool NunjucksLexer::take(std::string_view wanted)
{
    if (!startsWith(wanted))
        return false;
    m_at += wanted.size();
    return true;
}

std::optional<NunjucksToken> NunjucksLexer::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    const std::size_t from = m_at;
    NunjucksToken token = m_inCode ? inCode() : inText();
    token.from = from;
    token.to = m_at;
    return token;
}

std::string NunjucksLexer::quoted()
{
    const char quote = m_text[m_at++];
    std::string out;
    while (m_at < m_text.size() && m_text[m_at] != quote) {
        char c = m_text[m_at++];
        if (c == '\\') {
            if (m_at >= m_text.size())
                break;
            c = m_text[m_at++];
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        }
        out += c;
    }
    m_at = std::min(m_at + 1, m_text.size());
    return out;
}

NunjucksToken NunjucksLexer::inCode()
{
    const std::size_t from = m_at;
    const auto token = [&](Kind kind) {
        return NunjucksToken{kind, std::string(m_text.substr(from, m_at - from)), 0, 0};
    };
    const char c = m_text[m_at];
    if (c == '"' || c == '\'')
        return {Kind::String, quoted(), 0, 0};
    if (spaceLength(m_text, m_at)) {
        while (const std::size_t length = spaceLength(m_text, m_at))
            m_at += length;
        return token(Kind::Space);
    }
    if (take("%}") || take("-%}")) {
        m_inCode = false;
        return token(Kind::BlockEnd);
    }
    if (take("}}") || take("-}}")) {
        m_inCode = false;
        return token(Kind::VariableEnd);
    }
    if (startsWith("r/")) {
        // A regular expression runs to the next '/', past the end of the tag if need be; its flags follow.
        m_at += 2;
        while (m_at < m_text.size() && !(m_text[m_at] == '/' && m_text[m_at - 1] != '\\'))
            ++m_at;
        m_at = std::min(m_at + 1, m_text.size());
        while (m_at < m_text.size() && std::string_view("gimy").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        // As a part of a tag's argument the token's value is an object.
        return {Kind::Regex, "[object Object]", 0, 0};
    }
    if (delimiters.find(c) != std::string_view::npos) {
        ++m_at;
        if (m_at < m_text.size() && isLongOperator(m_text.substr(from, 2))) {
            ++m_at;
            if (m_at < m_text.size() && isLongOperator(m_text.substr(from, 3)))
                ++m_at;
        }
        return token(delimiterKind(m_text.substr(from, m_at - from)));
    }
    while (m_at < m_text.size() && !spaceLength(m_text, m_at) &&
           delimiters.find(m_text[m_at]) == std::string_view::npos)
        ++m_at;
    const std::string_view word = m_text.substr(from, m_at - from);
    if (isInteger(word)) {
        if (m_at >= m_text.size() || m_text[m_at] != '.')
            return token(Kind::Int);
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        return token(Kind::Float);
    }
    if (word == "true" || word == "false")
        return token(Kind::Boolean);
    return token(word == "none" || word == "null" ? Kind::None : Kind::Symbol);
}

NunjucksToken NunjucksLexer::inText()
{
    const std::size_t from = m_at;
    const auto token = [&](Kind kind) {
        return NunjucksToken{kind, std::string(m_text.substr(from, m_at - from)), 0, 0};
    };
    if (take("{%-") || take("{%")) {
        m_inCode = true;
        return token(Kind::BlockStart);
    }
    if (take("{{-") || take("{{")) {
        m_inCode = true;
        return token(Kind::VariableStart);
    }
    const bool inComment = take("{#");
    for (;;) {
        m_at = std::min(m_text.find_first_of("{#", m_at), m_text.size());
        if (m_at >= m_text.size())
            break;
        if (!inComment && (startsWith("{%") || startsWith("{{") || startsWith("{#")))
            return token(Kind::Data);
        if (startsWith("#}")) {
            if (!inComment)
                throw NunjucksError{"Error: unexpected end of comment", m_at};
            m_at += 2;
            return token(Kind::Comment);
        }
        ++m_at;
    }
    if (inComment)
        throw NunjucksError{"Error: expected end of comment, got end of file", from};
    return token(Kind::Data);
}

} // namespace dosirak
