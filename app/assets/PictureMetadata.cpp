#include "app/assets/PictureMetadata.h"

#include <QStringDecoder>
#include <QStringList>

#include <exiv2/exiv2.hpp>

#include <mutex>
#include <utility>

namespace dosirak {

namespace {

constexpr qsizetype maxDescription = 300;

/// Exiv2's XMP toolkit keeps global state and is not made for threads.
std::mutex &exivLock()
{
    static std::mutex lock;
    return lock;
}

QString decoded(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? QString() : text;
}

/// One line, or nothing when a camera wrote it by itself.
QString description(const std::string &bytes)
{
    QString text = decoded(bytes).remove(QChar(0)).simplified();
    static const QStringList fromMachines{QStringLiteral("OLYMPUS DIGITAL CAMERA"),
                                          QStringLiteral("DIGITAL CAMERA"),
                                          QStringLiteral("SONY DSC"),
                                          QStringLiteral("MINOLTA DIGITAL CAMERA"),
                                          QStringLiteral("KONICA MINOLTA DIGITAL CAMERA"),
                                          QStringLiteral("default"),
                                          QStringLiteral("Screenshot"),
                                          QStringLiteral("Untitled")};
    for (const QString &machine : fromMachines) {
        if (text.compare(machine, Qt::CaseInsensitive) == 0) {
            return {};
        }
    }
    if (text.size() > maxDescription) {
        text.truncate(text.at(maxDescription - 1).isHighSurrogate() ? maxDescription - 1 : maxDescription);
    }
    return text;
}

std::string exifValue(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? std::string() : found->toString();
}

/// The first of the languages, without its `lang="…"`.
std::string xmpValue(const Exiv2::XmpData &xmp, const char *key)
{
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    return found == xmp.end() || found->count() == 0 ? std::string() : found->toString(0);
}

std::string iptcValue(const Exiv2::IptcData &iptc, const char *key)
{
    const auto found = iptc.findKey(Exiv2::IptcKey(key));
    return found == iptc.end() ? std::string() : found->toString();
}

QString withoutLanguage(QString text)
{
    if (text.startsWith(QLatin1String("lang="))) {
        text = text.mid(text.indexOf(QLatin1Char(' ')) + 1);
    }
    return text;
}

bool saysPlace(const Exiv2::Image &image)
{
    for (const Exiv2::Exifdatum &datum : image.exifData()) {
        if (datum.groupName() == "GPSInfo") {
            return true;
        }
    }
    for (const Exiv2::Xmpdatum &datum : image.xmpData()) {
        const std::string key = datum.key();
        if (key.rfind("Xmp.exif.GPS", 0) == 0 || key == "Xmp.photoshop.City" ||
            key.rfind("Xmp.iptc.Location", 0) == 0 || key.rfind("Xmp.iptcExt.Location", 0) == 0) {
            return true;
        }
    }
    return !iptcValue(image.iptcData(), "Iptc.Application2.City").empty();
}

bool saysCamera(const Exiv2::Image &image)
{
    for (const Exiv2::Exifdatum &datum : image.exifData()) {
        if (datum.key() != "Exif.Image.Orientation" && datum.key() != "Exif.Image.ExifTag" &&
            datum.groupName() != "GPSInfo") {
            return true;
        }
    }
    return !image.xmpData().empty() || !image.iptcData().empty();
}

/// What exiv2 counts bytes with: long in 0.27, size_t from 0.28 on.
using ExivSize = decltype(std::declval<const Exiv2::BasicIo &>().tell());
/// AutoPtr in 0.27, UniquePtr from 0.28 on.
using ImagePointer = decltype(Exiv2::ImageFactory::open(std::declval<const Exiv2::byte *>(), std::declval<ExivSize>()));

ImagePointer opened(const QByteArray &bytes)
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    ImagePointer image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                                   static_cast<ExivSize>(bytes.size()));
    image->readMetadata();
    return image;
}

} // namespace

PictureMetadata pictureMetadata(const QByteArray &picture)
{
    PictureMetadata metadata;
    const std::scoped_lock lock(exivLock());
    try {
        const ImagePointer image = opened(picture);
        const auto orientation = image->exifData().findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        if (orientation != image->exifData().end() && orientation->count() > 0) {
            // As text: the call that gives a number has another name in each version
            const int value = QByteArray::fromStdString(orientation->toString(0)).toInt();
            metadata.orientation = value >= 1 && value <= 8 ? value : 1;
        }
        metadata.place = saysPlace(*image);
        metadata.camera = saysCamera(*image);
        metadata.description = description(exifValue(image->exifData(), "Exif.Image.ImageDescription"));
        if (metadata.description.isEmpty()) {
            metadata.description = withoutLanguage(description(xmpValue(image->xmpData(), "Xmp.dc.description")));
        }
        if (metadata.description.isEmpty()) {
            metadata.description = description(iptcValue(image->iptcData(), "Iptc.Application2.Caption"));
        }
    } catch (const std::exception &) {
        // No metadata, or none that can be read
    }
    return metadata;
}

QByteArray withMetadataOf(const QByteArray &picture, const QByteArray &original)
{
    const std::scoped_lock lock(exivLock());
    try {
        const ImagePointer from = opened(original);
        const ImagePointer to = opened(picture);
        Exiv2::ExifData exif = from->exifData();
        Exiv2::ExifThumb(exif).erase();
        if (exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation")) != exif.end()) {
            exif["Exif.Image.Orientation"] = static_cast<uint16_t>(1);
        }
        to->setExifData(exif);
        to->setXmpData(from->xmpData());
        to->setIptcData(from->iptcData());
        to->writeMetadata();
        Exiv2::BasicIo &io = to->io();
        if (io.open() != 0) {
            return picture;
        }
        QByteArray written(static_cast<qsizetype>(io.size()), Qt::Uninitialized);
        const auto size = static_cast<ExivSize>(written.size());
        const auto read = io.read(reinterpret_cast<Exiv2::byte *>(written.data()), size);
        io.close();
        return read == size ? written : picture;
    } catch (const std::exception &) {
        return picture;
    }
}

} // namespace dosirak
