#include "app/assets/ImageCheck.h"

#include "app/assets/ImageImport.h"
#include "app/assets/NameForms.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dosirak {

namespace {

// photo-facts 4: beyond these, decoding costs seconds and hundreds of megabytes
constexpr qint64 maxPixels = 100'000'000;
constexpr int maxSide = 30'000;

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

Error refused(const QString &message, const QString &path = {})
{
    return {Error::Kind::Refused, message, path};
}

} // namespace

Outcome checkPixels(QSize size, const QString &name)
{
    if (size.isEmpty()) {
        return refused(CheckWords::tr("%1 cannot be read; it is damaged.").arg(name));
    }
    if (static_cast<qint64>(size.width()) * size.height() > maxPixels ||
        std::max(size.width(), size.height()) > maxSide) {
        return refused(CheckWords::tr("%1 is too large: %2 × %3 pixels. Up to 100 million pixels can be added.")
                           .arg(name)
                           .arg(size.width())
                           .arg(size.height()));
    }
    return {};
}

Outcome checkFormat(PictureFormat format, const QString &name)
{
    switch (format) {
    case PictureFormat::None:
    case PictureFormat::Icon:
        return refused(
            CheckWords::tr("%1 is no picture that can be added. JPEG, PNG, GIF, WebP, SVG, BMP and TIFF can.")
                .arg(name));
    case PictureFormat::Heif:
        return refused(CheckWords::tr("%1 is a HEIC picture, which browsers cannot show. Save it as JPEG and add that.")
                           .arg(name));
    case PictureFormat::Avif:
        return refused(
            CheckWords::tr("%1 is an AVIF picture, which cannot be converted yet. Save it as JPEG and add that.")
                .arg(name));
    default:
        return {};
    }
}

Outcome checkImageFile(const QString &path)
{
    const QString name = lastPart(path);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return Error{Error::Kind::NotFound, CheckWords::tr("%1 is not there any more.").arg(name), path};
    }
    if (info.isDir()) {
        return refused(CheckWords::tr("%1 is a folder. Add the photos in it instead.").arg(name), path);
    }
    if (!info.isFile()) {
        return refused(CheckWords::tr("%1 is no file.").arg(name), path); // a pipe or a device would never end
    }
    if (info.size() == 0) {
        return refused(CheckWords::tr("%1 is empty (0 bytes).").arg(name), path);
    }
    if (info.size() > maxPictureBytes) {
        return refused(CheckWords::tr("%1 is larger than 200 MB.").arg(name), path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::NoPermission, CheckWords::tr("%1 cannot be read: %2").arg(name, file.errorString()),
                     path};
    }
    const PictureFormat format = pictureFormat(file.read(1024));
    Outcome outcome = checkFormat(format, name);
    if (!outcome && format != PictureFormat::Svg) { // an SVG without a size is a picture, too
        file.seek(0);
        outcome = checkPixels(headerSize(file, format), name);
    }
    if (outcome) {
        outcome->path = path;
    }
    return outcome;
}

} // namespace dosirak
