#include "app/assets/ImageImport.h"
#include "app/assets/NameForms.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace dosirak {

namespace {

// File systems take 255 bytes; room for a number, and for the names of files that are just being written
constexpr qsizetype maxBytes = 180;
constexpr qsizetype maxEndingLength = 8;

bool isNameLetter(const QString &name, qsizetype at)
{
    char32_t c = name.at(at).unicode();
    if (name.at(at).isHighSurrogate() && at + 1 < name.size() && name.at(at + 1).isLowSurrogate()) {
        c = QChar::surrogateToUcs4(name.at(at), name.at(at + 1));
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Zero width and direction marks: dropped, for a dash in their place would be seen where nothing was.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F);
}

/// Letters and digits of any script with `-` and `_`; all else becomes one dash.
QString safePart(const QString &part)
{
    QString safe;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QChar c = part.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < part.size() && part.at(i + 1).isLowSurrogate();
        // A mark needs a letter before it, else it would sit on the dash
        const bool letter =
            isNameLetter(part, i) && !(c.isMark() && (safe.isEmpty() || safe.endsWith(QLatin1Char('-'))));
        if (letter || c == QLatin1Char('_')) {
            safe.append(c);
            if (pair) {
                safe.append(part.at(i + 1));
            }
        } else if (!isInvisible(c) && !safe.endsWith(QLatin1Char('-'))) {
            safe.append(QLatin1Char('-'));
        }
        i += pair ? 1 : 0;
    }
    while (safe.startsWith(QLatin1Char('-')) || safe.startsWith(QLatin1Char('_'))) {
        safe.remove(0, 1); // Hexo does not publish what begins with `_`
    }
    while (safe.endsWith(QLatin1Char('-'))) {
        safe.chop(1);
    }
    return safe;
}

/// CON, NUL, COM1 … cannot be files on Windows, whatever their ending.
bool isDevice(const QString &stem)
{
    static const QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const QString lower = stem.toLower();
    const bool port = lower.size() == 4 &&
                      (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt"))) &&
                      lower.at(3).isDigit();
    return names.contains(lower) || port;
}

QString shortened(const QString &stem, qsizetype bytes)
{
    if (stem.toUtf8().size() <= bytes) {
        return stem;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, stem);
    qsizetype end = 0;
    while (letters.toNextBoundary() > 0 && QStringView(stem).first(letters.position()).toUtf8().size() <= bytes) {
        end = letters.position();
    }
    return stem.left(end);
}

} // namespace

QString safeAssetName(const QString &name)
{
    QString file = composed(name);
    file = file.mid(std::max(file.lastIndexOf(QLatin1Char('/')), file.lastIndexOf(QLatin1Char('\\'))) + 1);
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    QString stem = dot >= 0 ? file.left(dot) : file;
    QString ending = dot >= 0 ? safePart(file.mid(dot + 1)).toLower() : QString();
    if (ending.size() > maxEndingLength) { // a sentence with a dot in it, no ending
        stem = file;
        ending.clear();
    }
    stem = safePart(stem);
    if (stem.isEmpty()) {
        stem = QStringLiteral("photo");
    }
    if (isDevice(stem)) {
        stem.append(QLatin1String("-1"));
    }
    const QString tail = ending.isEmpty() ? QString() : QLatin1Char('.') + ending;
    return composed(shortened(stem, maxBytes - tail.toUtf8().size()) + tail);
}

} // namespace dosirak
