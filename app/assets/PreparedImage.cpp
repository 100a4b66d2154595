#include "app/assets/PreparedImage.h"

#include "app/assets/ImageCheck.h"
#include "app/assets/NameForms.h"
#include "app/assets/PictureConversion.h"
#include "app/assets/PictureMetadata.h"
#include "app/assets/PrivateData.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace dosirak {

namespace {

// photo-facts 0.6 and 4: a progressive file of a few megabytes can keep a decoder busy for minutes
constexpr int maxScans = 100;
constexpr qint64 maxProgressivePixels = 40'000'000;

struct PreparedWords
{
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

QStringList endingsOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe"), QStringLiteral("jfif")};
    case PictureFormat::Png:
        return {QStringLiteral("png"), QStringLiteral("apng")};
    case PictureFormat::Gif:
        return {QStringLiteral("gif")};
    case PictureFormat::WebP:
        return {QStringLiteral("webp")};
    default:
        return {QStringLiteral("svg")};
    }
}

/// The safe name, with the ending that tells browsers and Hexo the truth.
QString nameFor(const QString &sourceName, PictureFormat format)
{
    const QStringList endings = endingsOf(format);
    const QString safe = safeAssetName(sourceName);
    if (endings.contains(endingOf(safe))) {
        return safe;
    }
    const bool otherPicture = looksLikePicture(sourceName);
    const qsizetype dot = sourceName.lastIndexOf(QLatin1Char('.'));
    const QString stem = otherPicture && dot > 0 ? sourceName.left(dot) : sourceName;
    return safeAssetName(stem + QLatin1Char('.') + endings.first());
}

Error readError(const QString &name, const QFile &file)
{
    return {Error::Kind::NoPermission, PreparedWords::tr("%1 cannot be read: %2").arg(name, file.errorString()),
            file.fileName()};
}

class Preparation
{
public:
    Preparation(const ImageSource &source, const ImportOptions &options)
        : m_source(source)
        , m_options(options)
    {
        m_image.sourceName = source.name.isEmpty() ? lastPart(source.path) : lastPart(source.name);
        if (m_image.sourceName.isEmpty()) {
            m_image.sourceName = QStringLiteral("photo");
        }
    }

    PreparedImage run()
    {
        if (auto error = read()) {
            refuse(*error);
        } else if (auto wrong = convert()) {
            refuse(*wrong);
        }
        return m_image;
    }

private:
    void refuse(Error error)
    {
        error.path = m_source.path;
        m_image.refused = error;
        m_image.bytes.clear();
    }

    Outcome read()
    {
        if (m_source.path.isEmpty()) {
            m_bytes = m_source.bytes;
            if (m_bytes.isEmpty() || m_bytes.size() > maxPictureBytes) {
                return Error{
                    Error::Kind::Refused, PreparedWords::tr("%1 holds no picture.").arg(m_image.sourceName), {}};
            }
        } else {
            if (auto error = checkImageFile(m_source.path)) {
                return error;
            }
            QFile file(m_source.path);
            if (!file.open(QIODevice::ReadOnly)) {
                return readError(m_image.sourceName, file);
            }
            m_bytes = file.read(maxPictureBytes);
            if (file.error() != QFileDevice::NoError) {
                return readError(m_image.sourceName, file);
            }
        }
        m_image.sizeBefore = m_bytes.size();
        m_format = pictureFormat(m_bytes.first(std::min<qsizetype>(m_bytes.size(), 1024)));
        return checkFormat(m_format, m_image.sourceName);
    }

    Outcome convert()
    {
        if (m_format == PictureFormat::Svg) { // browsers run no script of it; nothing in it is ours to change
            keep(m_bytes);
            return {};
        }
        QBuffer buffer(&m_bytes);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = headerSize(buffer, m_format);
        if (auto error = checkPixels(size, m_image.sourceName)) {
            return error;
        }
        const auto clean = withoutPrivateData(m_bytes, m_format);
        if (!clean) {
            return Error{
                Error::Kind::Refused,
                PreparedWords::tr("%1 is cut off: the end of the picture is missing. Copy it again from where it came.")
                    .arg(m_image.sourceName),
                {}};
        }
        if (clean->scans > maxScans ||
            (clean->progressive && static_cast<qint64>(size.width()) * size.height() > maxProgressivePixels)) {
            return Error{Error::Kind::Refused,
                         PreparedWords::tr("%1 is built in a way that takes too long to read.").arg(m_image.sourceName),
                         {}};
        }
        m_metadata = pictureMetadata(m_bytes);
        m_image.description = m_metadata.description;
        return mustConvert(size, clean->animated) ? encodeAnew(size, *clean) : keepPixels(*clean);
    }

    bool mustConvert(QSize size, bool animated) const
    {
        if (m_format == PictureFormat::Bmp || m_format == PictureFormat::Tiff) {
            return true;
        }
        if (m_format == PictureFormat::Gif || animated) {
            return false;
        }
        const bool tooWide = m_options.maxWidth > 0 && turnedWidth(size, m_metadata.orientation) > m_options.maxWidth;
        // Browsers turn a JPEG by its EXIF; that goes only when its metadata does
        const bool turn = m_metadata.orientation != 1 && !(m_options.keepMetadata && m_format == PictureFormat::Jpeg);
        return tooWide || turn;
    }

    Outcome encodeAnew(QSize size, const CleanPicture &clean)
    {
        const bool keepsMetadata =
            m_options.keepMetadata && m_format != PictureFormat::Bmp && m_format != PictureFormat::Tiff;
        auto picture = converted(m_bytes, {m_format, m_metadata.orientation, m_options.maxWidth, m_options.quality,
                                           m_format == PictureFormat::Jpeg && clean.components == 4});
        if (!picture) {
            return Error{picture.error().kind, m_image.sourceName + QLatin1String(": ") + picture.error().message, {}};
        }
        if (picture->format != m_format) {
            m_image.done.append(picture->format == PictureFormat::Jpeg ? PreparedWords::tr("converted to JPEG")
                                                                       : PreparedWords::tr("converted to PNG"));
        }
        if (m_metadata.orientation != 1) {
            m_image.done.append(PreparedWords::tr("turned upright"));
        }
        if (picture->pixels.width() < turnedWidth(size, m_metadata.orientation)) {
            m_image.done.append(PreparedWords::tr("%1 px wide").arg(picture->pixels.width()));
        }
        m_format = picture->format;
        if (keepsMetadata) {
            keep(withMetadataOf(picture->bytes, m_bytes));
        } else {
            sayRemoved();
            keep(picture->bytes);
        }
        return {};
    }

    Outcome keepPixels(const CleanPicture &clean)
    {
        if (m_options.keepMetadata) {
            keep(m_bytes);
            return {};
        }
        if (clean.bytes.size() < m_bytes.size()) {
            sayRemoved();
        }
        keep(clean.bytes);
        return {};
    }

    void sayRemoved()
    {
        if (m_metadata.place) {
            m_image.done.append(PreparedWords::tr("place removed"));
        } else if (m_metadata.camera) {
            m_image.done.append(PreparedWords::tr("camera data removed"));
        }
    }

    void keep(const QByteArray &written)
    {
        m_image.hash = pictureHash(written);
        m_image.sizeAfter = written.size();
        m_image.bytes = m_source.path.isEmpty() || written != m_bytes ? written : QByteArray();
        m_image.wantedName = nameFor(m_image.sourceName, m_format);
    }

    const ImageSource &m_source;
    const ImportOptions &m_options;
    PreparedImage m_image;
    QByteArray m_bytes;
    PictureFormat m_format = PictureFormat::None;
    PictureMetadata m_metadata;
};

} // namespace

QByteArray pictureHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

PreparedImage prepared(const ImageSource &source, const ImportOptions &options)
{
    return Preparation(source, options).run();
}

} // namespace dosirak
