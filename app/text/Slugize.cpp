#include "app/text/HexoText.h"
#include "app/text/PlainLetters.h"

#include <QString>

#include <algorithm>

namespace dosirak {

namespace {

/// hexo-util lib/escape_diacritic, one code unit.
const char *plain(char16_t letter)
{
    const auto *end = std::end(plainLetters);
    const auto *found =
        std::lower_bound(std::begin(plainLetters), end, letter,
                         [](const PlainLetters &entry, char16_t wanted) { return entry.letter < wanted; });
    return found != end && found->letter == letter ? found->plain : nullptr;
}

bool isJsSpace(char16_t unit)
{
    return (unit >= 0x09 && unit <= 0x0D) || unit == 0x20 || unit == 0xA0 || unit == 0x1680 ||
           (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 || unit == 0x2029 || unit == 0x202F || unit == 0x205F ||
           unit == 0x3000 || unit == 0xFEFF;
}

bool isSpecial(char16_t unit)
{
    if (unit >= 0x80)
        return isJsSpace(unit);
    return unit == ' ' ||
           std::string_view("~`!@#$%^&*()-_+=[]{}|\\;:\"'<>,.?/").find(char(unit)) != std::string_view::npos;
}

} // namespace

std::string slugize(std::string_view text, SlugCase letters, std::string_view separator)
{
    const QString source = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString between =
        separator.empty() ? QStringLiteral("-") : QString::fromUtf8(separator.data(), qsizetype(separator.size()));
    QString slug;
    slug.reserve(source.size());
    bool wantsSeparator = false;
    const auto put = [&](QChar letter) {
        // Separators in front and at the end fall away, runs become one: so one is written only before the next letter.
        if (wantsSeparator && !slug.isEmpty())
            slug += between;
        wantsSeparator = false;
        slug += letter;
    };
    for (const QChar c : source) {
        const char16_t unit = c.unicode();
        // Control characters vanish without leaving a separator; tab and newline are among them.
        if (unit < 0x20)
            continue;
        if (const char *base = unit > 0x7E ? plain(unit) : nullptr) {
            for (; *base; ++base)
                put(QLatin1Char(*base));
        } else if (isSpecial(unit)) {
            wantsSeparator = true;
        } else {
            put(c);
        }
    }
    if (letters == SlugCase::Lower)
        slug = slug.toLower();
    else if (letters == SlugCase::Upper)
        slug = slug.toUpper();
    const QByteArray utf8 = slug.toUtf8();
    return {utf8.constData(), std::size_t(utf8.size())};
}

} // namespace dosirak
