#include "app/markdown/Letters.h"

#include "app/text/HexoText.h"

#include <QChar>

namespace dosirak {

char32_t decodeLetter(std::string_view text, std::size_t pos, std::size_t &length)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned char first = byte(pos);
    length = 1;
    if (first < 0x80)
        return first;
    if (first >= 0xC2 && first < 0xE0 && tail(pos + 1)) {
        length = 2;
        return static_cast<char32_t>(((first & 0x1F) << 6) | (byte(pos + 1) & 0x3F));
    }
    if (first >= 0xE0 && first < 0xF0 && tail(pos + 1) && tail(pos + 2)) {
        length = 3;
        return static_cast<char32_t>(((first & 0x0F) << 12) | ((byte(pos + 1) & 0x3F) << 6) | (byte(pos + 2) & 0x3F));
    }
    if (first >= 0xF0 && first < 0xF5 && tail(pos + 1) && tail(pos + 2) && tail(pos + 3)) {
        length = 4;
        return static_cast<char32_t>(((first & 0x07) << 18) | ((byte(pos + 1) & 0x3F) << 12) |
                                     ((byte(pos + 2) & 0x3F) << 6) | (byte(pos + 3) & 0x3F));
    }
    return 0xFFFD;
}

std::size_t previousLetter(std::string_view text, std::size_t pos)
{
    std::size_t start = pos - 1;
    for (int step = 0; step < 3 && start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80; ++step)
        --start;
    return start;
}

LetterKind letterKindAt(std::string_view text, std::size_t pos)
{
    if (pos >= text.size() || jsSpaceAt(text, pos) > 0)
        return LetterKind::Space;
    std::size_t length = 0;
    const char32_t letter = decodeLetter(text, pos, length);
    if (letter < 0x80)
        return isAsciiPunctuation(static_cast<char>(letter)) ? LetterKind::Punctuation : LetterKind::Other;
    switch (QChar::category(letter)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return LetterKind::Punctuation;
    default:
        return LetterKind::Other;
    }
}

LetterKind letterKindBefore(std::string_view text, std::size_t pos)
{
    return pos == 0 ? LetterKind::Space : letterKindAt(text, previousLetter(text, pos));
}

std::size_t jsSpaceAt(std::string_view text, std::size_t pos)
{
    if (pos >= text.size())
        return 0;
    const auto byte = static_cast<unsigned char>(text[pos]);
    if (byte < 0x80)
        return byte == ' ' || (byte >= 9 && byte <= 13) ? 1 : 0;
    if (byte != 0xC2 && byte != 0xE1 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF)
        return 0;
    std::size_t length = 0;
    return startsWithJsSpace(text.substr(pos), length) ? length : 0;
}

std::size_t skipJsSpaces(std::string_view text, std::size_t pos)
{
    while (const std::size_t length = jsSpaceAt(text, pos))
        pos += length;
    return pos;
}

std::string_view jsTrimEnd(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t start = previousLetter(text, text.size());
        if (jsSpaceAt(text, start) != text.size() - start)
            break;
        text = text.substr(0, start);
    }
    return text;
}

bool isJsBlank(std::string_view text)
{
    return skipJsSpaces(text, 0) == text.size();
}

bool startsWithWord(std::string_view text, std::size_t pos, std::string_view word)
{
    if (pos > text.size() || text.size() - pos < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (asciiLower(text[pos + i]) != word[i])
            return false;
    return true;
}

} // namespace dosirak
