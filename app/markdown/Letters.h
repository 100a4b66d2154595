#pragma once

#include <cstddef>
#include <string_view>

/// Letters as marked's rules see them (JavaScript's \s, Unicode's P and S). UTF-8; a broken sequence is one letter a byte.
namespace dosirak {

enum class LetterKind { Space, Punctuation, Other };

char32_t decodeLetter(std::string_view text, std::size_t pos, std::size_t &length);
/// The start of the letter that ends before `pos`.
std::size_t previousLetter(std::string_view text, std::size_t pos);

/// Kind of the letter at `pos`; the end of the text is Space.
LetterKind letterKindAt(std::string_view text, std::size_t pos);
/// Kind of the letter before `pos`; the start of the text is Space.
LetterKind letterKindBefore(std::string_view text, std::size_t pos);

/// Length of the JavaScript white space letter at `pos`, 0: none.
std::size_t jsSpaceAt(std::string_view text, std::size_t pos);
std::size_t skipJsSpaces(std::string_view text, std::size_t pos);
/// String.prototype.trimEnd.
std::string_view jsTrimEnd(std::string_view text);
bool isJsBlank(std::string_view text);

inline bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
inline bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isAsciiAlnum(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}
/// \w
inline bool isWordByte(char c)
{
    return isAsciiAlnum(c) || c == '_';
}
inline char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
inline bool isAsciiPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}
/// `text` at `pos` begins with `word` (given in lower case), letters of any case.
bool startsWithWord(std::string_view text, std::size_t pos, std::string_view word);

/// Looks for the same short string again and again in one text, from ascending places; the whole text is walked once.
class ForwardSearch
{
public:
    ForwardSearch(std::string_view text, std::string_view needle)
        : m_text(text)
        , m_needle(needle)
    {
    }
    std::size_t from(std::size_t pos)
    {
        if (m_found != std::string_view::npos && m_found >= pos && pos >= m_asked)
            return m_found;
        if (m_found == std::string_view::npos && pos >= m_asked && m_asked != std::string_view::npos)
            return m_found;
        m_asked = pos;
        m_found = m_text.find(m_needle, pos);
        return m_found;
    }

private:
    std::string_view m_text;
    std::string_view m_needle;
    std::size_t m_asked = std::string_view::npos;
    std::size_t m_found = 0;
};

} // namespace dosirak
