#include "app/assets/PictureConversion.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QSet>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace dosirak {

namespace {

struct ConversionWords
{
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

bool swapsSides(int orientation)
{
    return orientation >= 5;
}

/// The reader's answer, in sRGB and in a format whose pixels can be turned and saved.
QImage inSrgb(QImage image, bool cmyk)
{
    if (cmyk) {
        image.setColorSpace(QColorSpace()); // Qt would write the CMYK profile into the RGB file (photo-facts 0.9)
    }
    const bool grey = image.isGrayscale() && !image.hasAlphaChannel() && !image.colorSpace().isValid();
    if (!grey || image.format() != QImage::Format_Grayscale8) {
        image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    }
    // Before turning: QImage::transformed loses the profile (photo-facts 0.1)
    const QColorSpace srgb(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != srgb) {
        image.convertToColorSpace(srgb);
    }
    return image;
}

QImage turned(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.mirrored(false, true).transformed(QTransform().rotate(90));
    case 6:
        return image.transformed(QTransform().rotate(90));
    case 7:
        return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8:
        return image.transformed(QTransform().rotate(270));
    default:
        return image;
    }
}

/// Few colours on a coarse grid: a screenshot or a drawing, which JPEG would smear.
bool isDrawing(const QImage &image)
{
    constexpr int steps = 200;
    constexpr int fewColours = 256;
    QSet<QRgb> colours;
    const int stepX = std::max(1, image.width() / steps);
    const int stepY = std::max(1, image.height() / steps);
    for (int y = 0; y < image.height(); y += stepY) {
        for (int x = 0; x < image.width(); x += stepX) {
            colours.insert(image.pixel(x, y));
            if (colours.size() > fewColours) {
                return false;
            }
        }
    }
    return true;
}

PictureFormat targetFormat(PictureFormat source, const QImage &image)
{
    if (source == PictureFormat::Jpeg || source == PictureFormat::Png || source == PictureFormat::WebP) {
        return source;
    }
    return image.hasAlphaChannel() || isDrawing(image) ? PictureFormat::Png : PictureFormat::Jpeg;
}

} // namespace

int turnedWidth(QSize size, int orientation)
{
    return swapsSides(orientation) ? size.height() : size.width();
}

Result<ConvertedPicture> converted(const QByteArray &bytes, const Conversion &conversion)
{
    QByteArray source = bytes;
    QBuffer buffer(&source);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, qtFormat(conversion.format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    const QSize size = reader.size();
    const int width = turnedWidth(size, conversion.orientation);
    if (conversion.maxWidth > 0 && width > conversion.maxWidth) {
        const double ratio = static_cast<double>(conversion.maxWidth) / width;
        QSize scaled(std::max(1, static_cast<int>(std::lround(size.width() * ratio))),
                     std::max(1, static_cast<int>(std::lround(size.height() * ratio))));
        swapsSides(conversion.orientation) ? scaled.setHeight(conversion.maxWidth)
                                           : scaled.setWidth(conversion.maxWidth);
        reader.setScaledSize(scaled);
    }
    const QImage read = reader.read();
    if (read.isNull()) { // the only reliable sign of a failure (photo-facts 4)
        return refused(ConversionWords::tr("The picture cannot be read; it is damaged or too large."));
    }
    const QImage upright = turned(inSrgb(read, conversion.cmyk), conversion.orientation);
    if (upright.isNull()) {
        return refused(ConversionWords::tr("There is not enough memory for this picture."));
    }
    // A new image around the pixels: texts and profiles of the old one would be written into the file (photo-facts 0.2)
    const QImage plain(upright.constBits(), upright.width(), upright.height(), upright.bytesPerLine(),
                       upright.format());
    ConvertedPicture result;
    result.format = targetFormat(conversion.format, plain);
    result.pixels = plain.size();
    QBuffer out(&result.bytes);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, qtFormat(result.format));
    if (result.format != PictureFormat::Png) {
        writer.setQuality(std::clamp(conversion.quality, 1, 100));
    }
    if (!writer.write(plain)) {
        return refused(ConversionWords::tr("The picture cannot be written in this format on this computer."));
    }
    return result;
}

} // namespace dosirak
