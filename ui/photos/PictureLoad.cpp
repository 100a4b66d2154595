#include "ui/photos/PictureLoad.h"

#include "app/assets/ImageCheck.h"
#include "app/assets/PictureConversion.h"
#include "app/assets/PictureFile.h"
#include "app/assets/PictureMetadata.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace dosirak {

namespace {

constexpr int quality = 90;
constexpr qsizetype maxScans = 100; // more keep Qt's JPEG reader busy for minutes

/// The width to scale to so that the upright picture covers `cover`; 0: as it is.
int widthFor(QSize upright, QSize cover)
{
    const double ratio = std::max(static_cast<double>(cover.width()) / upright.width(),
                                  static_cast<double>(cover.height()) / upright.height());
    return ratio < 1 ? std::max(1, static_cast<int>(std::ceil(upright.width() * ratio))) : 0;
}

} // namespace

QImage loadPicture(const QString &path, QSize cover)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > maxPictureBytes || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = file.read(maxPictureBytes);
    const PictureFormat format = pictureFormat(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)));
    if (qtFormat(format).isEmpty() ||
        (format == PictureFormat::Jpeg && bytes.count(QByteArrayView("\xFF\xDA", 2)) > maxScans)) {
        return {};
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QSize size = headerSize(buffer, format);
    if (checkPixels(size, path)) {
        return {};
    }
    const int orientation = pictureMetadata(bytes).orientation;
    if (orientation >= 5) {
        size.transpose();
    }
    const auto picture = converted(bytes, {format, orientation, widthFor(size, cover), quality, false});
    return picture ? QImage::fromData(picture->bytes) : QImage();
}

QImage coverCropped(const QImage &picture, QSize size)
{
    if (picture.isNull()) {
        return picture;
    }
    const QImage scaled = picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2, size.width(),
                       size.height());
}

} // namespace dosirak
