#include "app/assets/NameForms.h"

#include <QSet>

namespace dosirak {

QString composed(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

QString foldedName(const QString &name)
{
    // QString::toCaseFolded leaves ß as it is; file systems that fold fully do not
    QString folded = composed(name).toCaseFolded();
    return folded.replace(QChar(0xDF), QLatin1String("ss")).normalized(QString::NormalizationForm_C);
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

QString endingOf(const QString &name)
{
    const QString file = lastPart(name);
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? file.mid(dot + 1).toLower() : QString();
}

bool looksLikePicture(const QString &name)
{
    static const QSet<QString> endings{
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"),  QStringLiteral("jfif"),
        QStringLiteral("png"), QStringLiteral("apng"), QStringLiteral("gif"),  QStringLiteral("webp"),
        QStringLiteral("svg"), QStringLiteral("avif"), QStringLiteral("heic"), QStringLiteral("heif"),
        QStringLiteral("bmp"), QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("ico")};
    return endings.contains(endingOf(name));
}

bool looksLikeAsset(const QString &name)
{
    static const QSet<QString> pages{QStringLiteral("html"),     QStringLiteral("htm"), QStringLiteral("md"),
                                     QStringLiteral("markdown"), QStringLiteral("php"), QStringLiteral("aspx"),
                                     QStringLiteral("jsp")};
    const QString ending = endingOf(name);
    if (ending.isEmpty() || ending.size() > 5 || pages.contains(ending)) {
        return false;
    }
    for (const QChar c : ending) {
        if (c.unicode() > 0x7F || !c.isLetterOrNumber()) {
            return false;
        }
    }
    return true;
}

} // namespace dosirak
