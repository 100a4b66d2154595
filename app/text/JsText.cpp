#include "app/text/HexoText.h"

namespace dosirak {

namespace {

constexpr bool isAlphanumeric(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string percentEncoded(std::string_view text, std::string_view kept)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size() + text.size() / 4);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isAlphanumeric(byte) || kept.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

/// The white space of JavaScript that takes more than one byte: C2 A0, E1 9A 80, E2 80 80-8A, E2 80 A8/A9/AF, E2 81 9F,
/// E3 80 80, EF BB BF.
std::size_t wideSpaceLength(unsigned char a, unsigned char b, unsigned char c)
{
    if (a == 0xC2)
        return b == 0xA0 ? 2 : 0;
    bool space = false;
    if (a == 0xE2 && b == 0x80)
        space = (c >= 0x80 && c <= 0x8A) || c == 0xA8 || c == 0xA9 || c == 0xAF;
    else
        space = (a == 0xE1 && b == 0x9A && c == 0x80) || (a == 0xE2 && b == 0x81 && c == 0x9F) ||
                (a == 0xE3 && b == 0x80 && c == 0x80) || (a == 0xEF && b == 0xBB && c == 0xBF);
    return space ? 3 : 0;
}

} // namespace

std::string encodeUri(std::string_view text)
{
    return percentEncoded(text, ";,/?:@&=+$-_.!~*'()#");
}

std::string encodeUriComponent(std::string_view text)
{
    return percentEncoded(text, "-_.!~*'()");
}

bool startsWithJsSpace(std::string_view text, std::size_t &length)
{
    length = 0;
    if (text.empty())
        return false;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first == ' ' || (first >= '\t' && first <= '\r')) {
        length = 1;
        return true;
    }
    if (first < 0x80 || text.size() < 2)
        return false;
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text.size() > 2 ? text[2] : '\0');
    length = wideSpaceLength(first, second, third);
    return length > 0;
}

std::string_view jsTrim(std::string_view text)
{
    std::size_t length = 0;
    while (startsWithJsSpace(text, length))
        text.remove_prefix(length);
    while (!text.empty()) {
        const auto last = static_cast<unsigned char>(text.back());
        if (last < 0x80) {
            if (last != ' ' && !(last >= '\t' && last <= '\r'))
                break;
            text.remove_suffix(1);
            continue;
        }
        if (text.size() >= 2 && startsWithJsSpace(text.substr(text.size() - 2), length) && length == 2)
            text.remove_suffix(2);
        else if (text.size() >= 3 && startsWithJsSpace(text.substr(text.size() - 3), length) && length == 3)
            text.remove_suffix(3);
        else
            break;
    }
    return text;
}

} // namespace dosirak
