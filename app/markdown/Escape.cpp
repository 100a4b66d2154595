#include "app/markdown/Escape.h"

#include "app/markdown/Letters.h"

namespace dosirak {
namespace {

/// `&(?:#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);` at `pos`.
bool isReference(std::string_view text, std::size_t pos)
{
    std::size_t i = pos + 1;
    const auto isHex = [](char c) { return isAsciiDigit(c) || (asciiLower(c) >= 'a' && asciiLower(c) <= 'f'); };
    if (i < text.size() && text[i] == '#') {
        ++i;
        const bool hex = i < text.size() && asciiLower(text[i]) == 'x';
        if (hex)
            ++i;
        const std::size_t start = i;
        while (i < text.size() && (hex ? isHex(text[i]) : isAsciiDigit(text[i])))
            ++i;
        return i > start && i - start <= (hex ? 6u : 7u) && i < text.size() && text[i] == ';';
    }
    const std::size_t start = i;
    while (i < text.size() && isWordByte(text[i]))
        ++i;
    return i > start && i < text.size() && text[i] == ';';
}

void append(std::string_view text, bool keepReferences, std::string &out)
{
    for (std::size_t start = 0;;) {
        const std::size_t i = text.find_first_of("&<>\"'", start);
        out += text.substr(start, i == std::string_view::npos ? i : i - start);
        if (i == std::string_view::npos)
            return;
        switch (text[i]) {
        case '&':
            out += keepReferences && isReference(text, i) ? "&" : "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += "&#39;";
        }
        start = i + 1;
    }
}

} // namespace

void appendEscaped(std::string_view text, std::string &out)
{
    append(text, true, out);
}

void appendAllEscaped(std::string_view text, std::string &out)
{
    append(text, false, out);
}

} // namespace dosirak
