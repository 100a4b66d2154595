#include "app/assets/PictureFile.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace dosirak {

namespace {

constexpr qsizetype headLength = 1024;
constexpr qint64 svgHeadLength = 256 * 1024; // comments and a document type may stand before the root element

bool startsWith(QByteArrayView head, QByteArrayView magic, qsizetype at = 0)
{
    return head.size() >= at + magic.size() && head.sliced(at, magic.size()) == magic;
}

bool looksLikeSvg(QByteArrayView head)
{
    if (startsWith(head, "\xEF\xBB\xBF")) {
        head = head.sliced(3);
    }
    while (!head.isEmpty() &&
           (head.front() == ' ' || head.front() == '\t' || head.front() == '\r' || head.front() == '\n')) {
        head = head.sliced(1);
    }
    if (startsWith(head, "<svg")) {
        return true;
    }
    return (startsWith(head, "<?xml") || startsWith(head, "<!--") || startsWith(head, "<!DOCTYPE svg")) &&
           head.toByteArray().contains("<svg");
}

PictureFormat heifBrand(QByteArrayView head)
{
    // ISO 14496-12: size, "ftyp", major brand, version, compatible brands
    const QByteArray brands = head.sliced(8, std::min<qsizetype>(head.size() - 8, 64)).toByteArray();
    if (brands.contains("avif") || brands.contains("avis")) {
        return PictureFormat::Avif;
    }
    for (const char *brand : {"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"}) {
        if (brands.contains(brand)) {
            return PictureFormat::Heif;
        }
    }
    return PictureFormat::None;
}

/// "640", "640px", "100%", "12cm" as pixels; 0 when it says nothing absolute.
double svgLength(QStringView value)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9.]+(?:[eE][0-9]+)?)\\s*(px|pt|pc|mm|cm|in)?\\s*$"));
    const QRegularExpressionMatch match = form.match(value.toString());
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit.isEmpty() || unit == QLatin1String("px")) {
        return number;
    }
    // CSS Values 3, 5.2: 96 px are one inch
    const double inch = 96;
    if (unit == QLatin1String("pt")) {
        return number * inch / 72;
    }
    if (unit == QLatin1String("pc")) {
        return number * inch / 6;
    }
    if (unit == QLatin1String("mm")) {
        return number * inch / 25.4;
    }
    return unit == QLatin1String("cm") ? number * inch / 2.54 : number * inch;
}

QSize roundedSize(double width, double height)
{
    const auto sane = [](double side) { return std::isfinite(side) && side >= 0.5 && side < 1e6; };
    return sane(width) && sane(height) ? QSize(qRound(width), qRound(height)) : QSize();
}

QSize svgSize(QIODevice &file)
{
    QXmlStreamReader xml(file.read(svgHeadLength));
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
    }
    if (!xml.isStartElement() || xml.name() != QLatin1String("svg")) {
        return {};
    }
    const QXmlStreamAttributes attributes = xml.attributes();
    const QSize size = roundedSize(svgLength(attributes.value(QLatin1String("width"))),
                                   svgLength(attributes.value(QLatin1String("height"))));
    if (!size.isEmpty()) {
        return size;
    }
    const QStringList box = attributes.value(QLatin1String("viewBox"))
                                .toString()
                                .replace(QLatin1Char(','), QLatin1Char(' '))
                                .simplified()
                                .split(QLatin1Char(' '));
    return box.size() == 4 ? roundedSize(box.at(2).toDouble(), box.at(3).toDouble()) : QSize();
}

} // namespace

PictureFormat pictureFormat(QByteArrayView head)
{
    if (startsWith(head, "\xFF\xD8\xFF")) {
        return PictureFormat::Jpeg;
    }
    if (startsWith(head, "\x89PNG\r\n\x1A\n")) {
        return PictureFormat::Png;
    }
    if (startsWith(head, "GIF87a") || startsWith(head, "GIF89a")) {
        return PictureFormat::Gif;
    }
    if (startsWith(head, "RIFF") && startsWith(head, "WEBP", 8)) {
        return PictureFormat::WebP;
    }
    if (startsWith(head, QByteArrayView("II*\0", 4)) || startsWith(head, QByteArrayView("MM\0*", 4))) {
        return PictureFormat::Tiff;
    }
    if (startsWith(head, QByteArrayView("\0\0\1\0", 4))) {
        return PictureFormat::Icon;
    }
    if (head.size() > 16 && startsWith(head, "ftyp", 4)) {
        return heifBrand(head);
    }
    // "BM" alone begins many texts: the header's size tells (12 … 124)
    if (startsWith(head, "BM") && head.size() > 18 && head[15] == 0 && head[16] == 0 && head[17] == 0 &&
        head[14] >= 12) {
        return PictureFormat::Bmp;
    }
    return looksLikeSvg(head) ? PictureFormat::Svg : PictureFormat::None;
}

QByteArray qtFormat(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureFormat::Png:
        return QByteArrayLiteral("png");
    case PictureFormat::Gif:
        return QByteArrayLiteral("gif");
    case PictureFormat::WebP:
        return QByteArrayLiteral("webp");
    case PictureFormat::Bmp:
        return QByteArrayLiteral("bmp");
    case PictureFormat::Tiff:
        return QByteArrayLiteral("tiff");
    case PictureFormat::Icon:
        return QByteArrayLiteral("ico");
    default:
        return {};
    }
}

PictureFormat pictureFormatOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return PictureFormat::None;
    }
    return pictureFormat(file.read(headLength));
}

QSize headerSize(QIODevice &device, PictureFormat format)
{
    if (format == PictureFormat::Svg) {
        return svgSize(device);
    }
    const QByteArray reader = qtFormat(format);
    if (reader.isEmpty()) {
        return {};
    }
    QImageReader picture(&device, reader);
    picture.setAutoDetectImageFormat(false);
    picture.setAutoTransform(false);
    const QSize size = picture.size();
    return size.isValid() ? size : QSize();
}

QSize pictureSize(const QString &path, PictureFormat format)
{
    QFile file(path);
    if (format == PictureFormat::None || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSize size = headerSize(file, format);
    if (format == PictureFormat::Jpeg && !size.isEmpty()) {
        file.seek(0);
        QImageReader picture(&file, qtFormat(format));
        if (picture.transformation() & QImageIOHandler::TransformationRotate90) {
            size.transpose();
        }
    }
    return size;
}

} // namespace dosirak
