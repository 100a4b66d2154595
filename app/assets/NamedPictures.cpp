#include "app/assets/NamedPictures.h"

#include <QStringDecoder>
#include <QUrl>

namespace dosirak {

QString percentDecoded(const QString &name)
{
    if (!name.contains(QLatin1Char('%'))) {
        return name;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(name.toUtf8());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    return decoder.hasError() || decoded.contains(QChar(0)) ? name : decoded;
}

QString nameOfUrl(const QString &url)
{
    qsizetype end = url.size();
    for (qsizetype i = 0; i < end; ++i) {
        if (url.at(i) == QLatin1Char('?') || url.at(i) == QLatin1Char('#')) {
            end = i;
        }
    }
    QString name = percentDecoded(url.left(end));
    while (name.startsWith(QLatin1String("./"))) {
        name.remove(0, 2);
    }
    return name;
}

bool isLocalName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.startsWith(QLatin1Char('#'))) {
        return false;
    }
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    if (colon < 1) {
        return true;
    }
    for (qsizetype i = 0; i < colon; ++i) {
        const char16_t c = name.at(i).unicode();
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool rest = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!letter && !(rest && i > 0)) {
            return true;
        }
    }
    return false; // a scheme: http:, data:, mailto:
}

} // namespace dosirak
