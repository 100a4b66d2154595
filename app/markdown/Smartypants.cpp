#include "app/markdown/Smartypants.h"

#include "app/markdown/Letters.h"

namespace dosirak {
namespace {

constexpr std::string_view emDash = "—";
constexpr std::string_view enDash = "–";
constexpr std::string_view ellipsis = "…";
constexpr std::string_view leftSingle = "‘";

/// What stood before a quote, as far as it decides.
enum class Before { Opens, Double, Single, Other };

} // namespace

QuoteMarks QuoteMarks::of(std::string_view letters)
{
    QuoteMarks marks{"“", "”", "‘", "’"};
    std::string *const parts[] = {&marks.openDouble, &marks.closeDouble, &marks.openSingle, &marks.closeSingle};
    std::string found[4];
    std::size_t count = 0;
    for (std::size_t pos = 0; pos < letters.size();) {
        std::size_t length = 0;
        decodeLetter(letters, pos, length);
        if (count == 4)
            return marks;
        found[count++] = letters.substr(pos, length);
        pos += length;
    }
    for (std::size_t i = 0; count == 4 && i < 4; ++i)
        *parts[i] = found[i];
    return marks;
}

void appendSmart(std::string_view text, const QuoteMarks &quotes, bool continues, std::string &out)
{
    // Two states walk along, because the original replaces in passes: single quotes see straight double quotes before them, double quotes
    // see the single quotes already turned.
    Before single = continues ? Before::Other : Before::Opens;
    Before dbl = single;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '\'') {
            const bool opens = single == Before::Opens || single == Before::Double;
            const std::string &mark = opens ? quotes.openSingle : quotes.closeSingle;
            out += mark;
            single = Before::Single;
            dbl = mark == leftSingle ? Before::Opens : Before::Other;
            ++i;
            continue;
        }
        if (c == '"') {
            out += dbl == Before::Opens ? quotes.openDouble : quotes.closeDouble;
            single = Before::Double;
            dbl = Before::Other;
            ++i;
            continue;
        }
        if (c == '-') {
            const bool isDash = text.substr(i, 2) == "--";
            const bool isLong = text.substr(i, 3) == "---";
            if (isDash)
                out += isLong ? emDash : enDash;
            else
                out += c;
            single = dbl = isDash && !isLong ? Before::Other : Before::Opens;
            i += isLong ? 3 : isDash ? 2 : 1;
            continue;
        }
        if (c == '.' && text.substr(i, 3) == "...") {
            out += ellipsis;
            single = dbl = Before::Other;
            i += 3;
            continue;
        }
        std::size_t length = 1;
        bool opens = c == '/' || c == '(' || c == '[' || c == '{';
        if (const std::size_t space = jsSpaceAt(text, i)) {
            opens = true;
            length = space;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            const char32_t letter = decodeLetter(text, i, length);
            opens = letter == U'—';
            out += text.substr(i, length);
            single = opens ? Before::Opens : Before::Other;
            dbl = opens || letter == U'‘' ? Before::Opens : Before::Other;
            i += length;
            continue;
        }
        out += text.substr(i, length);
        single = dbl = opens ? Before::Opens : Before::Other;
        i += length;
    }
}

} // namespace dosirak
