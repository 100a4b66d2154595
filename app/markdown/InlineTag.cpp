#include "app/markdown/InlineTag.h"

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t behind(std::size_t found, std::size_t length)
{
    return found == npos ? npos : found + length;
}

} // namespace

std::size_t InlineTagRule::endOf(std::size_t pos)
{
    if (pos + 1 >= m_text.size())
        return npos;
    const char second = m_text[pos + 1];
    if (second == '!') {
        if (m_text.substr(pos, 4) == "<!--") {
            if (m_text.substr(pos + 4, 1) == ">")
                return pos + 5;
            if (m_text.substr(pos + 4, 2) == "->")
                return pos + 6;
            return behind(m_commentEnd.from(pos + 4), 3);
        }
        if (m_text.substr(pos, 9) == "<![CDATA[")
            return behind(m_cdataEnd.from(pos + 9), 3);
        std::size_t i = pos + 2;
        while (i < m_text.size() && isAsciiLetter(m_text[i]))
            ++i;
        return i > pos + 2 && jsSpaceAt(m_text, i) > 0 ? behind(m_declarationEnd.from(i), 1) : npos;
    }
    if (second == '?')
        return behind(m_instructionEnd.from(pos + 2), 2);
    return tagEnd(pos);
}

std::size_t InlineTagRule::tagEnd(std::size_t pos) const
{
    std::size_t i = pos + 1;
    const bool closing = m_text[i] == '/';
    if (closing)
        ++i;
    if (i >= m_text.size() || !isAsciiLetter(m_text[i]))
        return npos;
    while (i < m_text.size() && (isWordByte(m_text[i]) || m_text[i] == '-' || (closing && m_text[i] == ':')))
        ++i;
    if (!closing)
        for (std::size_t next = attributeEnd(i); next != npos; next = attributeEnd(i))
            i = next;
    i = skipJsSpaces(m_text, i);
    if (!closing && i < m_text.size() && m_text[i] == '/')
        ++i;
    return i < m_text.size() && m_text[i] == '>' ? i + 1 : npos;
}

std::size_t InlineTagRule::attributeEnd(std::size_t pos) const
{
    std::size_t i = skipJsSpaces(m_text, pos);
    if (i == pos || i >= m_text.size() || !(isAsciiLetter(m_text[i]) || m_text[i] == ':' || m_text[i] == '_'))
        return npos;
    while (i < m_text.size() && (isWordByte(m_text[i]) || m_text[i] == '.' || m_text[i] == ':' || m_text[i] == '-'))
        ++i;
    std::size_t value = skipJsSpaces(m_text, i);
    if (value >= m_text.size() || m_text[value] != '=')
        return i;
    value = skipJsSpaces(m_text, value + 1);
    if (value >= m_text.size())
        return i;
    if (m_text[value] == '"' || m_text[value] == '\'') {
        const std::size_t close = m_text.find(m_text[value], value + 1);
        return close == npos ? i : close + 1;
    }
    const std::size_t start = value;
    while (value < m_text.size() && std::string_view("\"'=<>`").find(m_text[value]) == npos &&
           jsSpaceAt(m_text, value) == 0)
        ++value;
    return value == start ? i : value;
}

} // namespace dosirak
