#include "ui/editor/PhotoOffer.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>

namespace dosirak {

namespace {

bool hasPictureEnding(const QString &path)
{
    static const QSet<QString> endings{
        QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("jpe"),  QStringLiteral("jfif"),
        QStringLiteral("png"),  QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("svg"),
        QStringLiteral("avif"), QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("bmp"),
        QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("ico"),  QStringLiteral("jxl")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// A picture whose name does not say so (a download without ending, a phone's IMG_0001).
bool hasPictureMagic(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(16);
    return head.startsWith("\xFF\xD8\xFF") || head.startsWith("\x89PNG\r\n") || head.startsWith("GIF8") ||
           (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP") ||
           (head.mid(4, 4) == "ftyp" && (head.mid(8, 3) == "hei" || head.mid(8, 3) == "avi"));
}

bool isPicture(const QUrl &url)
{
    if (!url.isLocalFile()) {
        const QString scheme = url.scheme();
        return (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && hasPictureEnding(url.path());
    }
    const QString path = url.toLocalFile();
    return !QFileInfo(path).isDir() &&
           (hasPictureEnding(path) || (QFileInfo(path).suffix().isEmpty() && hasPictureMagic(path)));
}

bool hasImageBytes(const QMimeData *data)
{
    if (data->hasImage()) {
        return true;
    }
    const QStringList formats = data->formats();
    return std::any_of(formats.begin(), formats.end(),
                       [](const QString &format) { return format.startsWith(QLatin1String("image/")); });
}

/// Office programs put a picture of the copied text beside the text; browsers put an address beside a picture.
bool hasWords(const QMimeData *data)
{
    if (!data->hasFormat(QStringLiteral("text/plain"))) {
        return false;
    }
    const QString text = QString::fromUtf8(data->data(QStringLiteral("text/plain"))).trimmed();
    const bool address =
        text.startsWith(QLatin1String("http")) && !text.contains(QLatin1Char(' ')) && !text.contains(QLatin1Char('\n'));
    return !text.isEmpty() && !address;
}

} // namespace

QList<QUrl> offeredUrls(const QMimeData *data)
{
    if (data->hasUrls()) {
        return data->urls();
    }
    QList<QUrl> urls;
    // First line "copy" or "cut", then one address a line (GNOME Files, Nautilus and its relatives).
    const QList<QByteArray> lines = data->data(QStringLiteral("x-special/gnome-copied-files")).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QUrl url = QUrl::fromEncoded(lines.at(i).trimmed());
        if (url.isValid() && !url.isEmpty()) {
            urls << url;
        }
    }
    return urls;
}

PhotoOffer photoOffer(const QMimeData *data)
{
    PhotoOffer offer;
    if (!data) {
        return offer;
    }
    const QList<QUrl> urls = offeredUrls(data);
    int locals = 0;
    for (const QUrl &url : urls) {
        locals += url.isLocalFile() ? 1 : 0;
        offer.count += isPicture(url) ? 1 : 0;
    }
    if (offer.count > 0) {
        offer.kind = PhotoOffer::Kind::Photos;
        return offer;
    }
    if (locals == 0 && hasImageBytes(data) && !hasWords(data)) {
        offer.kind = PhotoOffer::Kind::Photos;
        offer.count = 1;
        return offer;
    }
    if (locals > 0) {
        offer.kind = PhotoOffer::Kind::Refused;
        const QFileInfo first(urls.first().toLocalFile());
        if (locals > 1) {
            offer.message = PhotoOffer::tr("There is no picture among these files.");
        } else if (first.isDir()) {
            offer.message = PhotoOffer::tr("“%1” is a folder. Open it and drop the photos.").arg(first.fileName());
        } else {
            offer.message = PhotoOffer::tr("“%1” is not a picture.").arg(first.fileName());
        }
    }
    return offer;
}

} // namespace dosirak
