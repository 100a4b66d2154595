#include "ui/photos/DraggedPhotos.h"

#include "app/assets/NameForms.h"
#include "app/assets/PictureFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace dosirak {

namespace {

constexpr qsizetype maxLooks = 100; // a drag asks again with every widget it enters

QList<QUrl> urlsOf(const QMimeData &data)
{
    if (data.hasUrls()) {
        return data.urls();
    }
    // Files copied in GNOME's file manager: "copy", then a URL on each line
    QList<QUrl> urls;
    const QList<QByteArray> lines = data.data(QStringLiteral("x-special/gnome-copied-files")).split('\n');
    for (const QByteArray &line : lines.mid(1, maxLooks)) {
        urls.append(QUrl::fromEncoded(line.trimmed()));
    }
    return urls;
}

bool mayBePhoto(const QUrl &url)
{
    if (!url.isLocalFile()) {
        return false;
    }
    const QString path = url.toLocalFile();
    return QFileInfo(path).isFile() && (looksLikePicture(path) || pictureFormatOf(path) != PictureFormat::None);
}

} // namespace

bool mayHoldPhotos(const QMimeData &data)
{
    const QStringList formats = data.formats();
    const bool picture = std::any_of(formats.cbegin(), formats.cend(),
                                     [](const QString &format) { return format.startsWith(QLatin1String("image/")); });
    const QList<QUrl> urls = urlsOf(data).first(std::min<qsizetype>(urlsOf(data).size(), maxLooks));
    return picture || data.hasImage() || std::any_of(urls.cbegin(), urls.cend(), mayBePhoto);
}

QString whyNoPhotos(const QMimeData &data)
{
    const QList<QUrl> urls = urlsOf(data);
    if (urls.isEmpty() || mayHoldPhotos(data)) {
        return {};
    }
    if (!urls.first().isLocalFile()) {
        return QCoreApplication::translate(
            "PhotoPanel", "Only the address of a picture came. Save the picture first, then add the file.");
    }
    const QString name = QFileInfo(urls.first().toLocalFile()).fileName();
    if (QFileInfo(urls.first().toLocalFile()).isDir()) {
        return QCoreApplication::translate("PhotoPanel", "%1 is a folder. Drop the photos in it instead.").arg(name);
    }
    return QCoreApplication::translate("PhotoPanel", "%1 is no picture.").arg(name);
}

} // namespace dosirak
