#include "app/assets/PrivateData.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace dosirak {

namespace {

constexpr uchar startOfFrame0 = 0xC0;
constexpr uchar startOfFrame15 = 0xCF;
constexpr uchar huffmanTable = 0xC4;
constexpr uchar jpegExtension = 0xC8;
constexpr uchar arithmeticTable = 0xCC;
constexpr uchar restart0 = 0xD0;
constexpr uchar restart7 = 0xD7;
constexpr uchar endOfImage = 0xD9;
constexpr uchar startOfScan = 0xDA;
constexpr uchar app0 = 0xE0;
constexpr uchar app2 = 0xE2;
constexpr uchar app14 = 0xEE;
constexpr uchar app15 = 0xEF;
constexpr uchar comment = 0xFE;

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes.at(at));
}

template<typename T>
qsizetype bigEndian(const QByteArray &bytes, qsizetype at)
{
    return static_cast<qsizetype>(qFromBigEndian<T>(bytes.constData() + at));
}

bool dataStartsWith(const QByteArray &bytes, qsizetype at, qsizetype length, QByteArrayView word)
{
    return length >= word.size() &&
           std::memcmp(bytes.constData() + at, word.data(), static_cast<size_t>(word.size())) == 0;
}

/// Where the coded data of a scan ends: at a marker that is neither a stuffed zero nor a restart.
qsizetype scanEnd(const QByteArray &bytes, qsizetype at)
{
    while (at + 1 < bytes.size()) {
        const qsizetype mark = bytes.indexOf('\xFF', at);
        if (mark < 0 || mark + 1 >= bytes.size()) {
            return -1;
        }
        const uchar code = byteAt(bytes, mark + 1);
        if (code != 0 && code != 0xFF && !(code >= restart0 && code <= restart7)) {
            return mark;
        }
        at = code == 0xFF ? mark + 1 : mark + 2;
    }
    return -1;
}

/// One marker segment of a JPEG, `data` and `length` without the length itself.
void keepSegment(const QByteArray &bytes, uchar marker, qsizetype data, qsizetype length, QByteArray &out)
{
    const QByteArrayView jfif("JFIF\0", 5);
    const QByteArrayView profile("ICC_PROFILE\0", 12);
    if (marker == app0) {
        if (dataStartsWith(bytes, data, length, jfif) && length >= 14) {
            // A thumbnail may follow, of the picture before it was cut: only the fourteen fixed bytes, without it
            out.append("\xFF\xE0\x00\x10", 4).append(bytes.constData() + data, 12).append(2, '\0');
        }
        return;
    }
    const bool application = marker > app0 && marker <= app15;
    const bool kept = (marker == app2 && dataStartsWith(bytes, data, length, profile)) ||
                      (marker == app14 && dataStartsWith(bytes, data, length, "Adobe"));
    if ((application && !kept) || marker == comment) {
        return;
    }
    out.append(bytes.constData() + data - 4, length + 4);
}

std::optional<CleanPicture> cleanJpeg(const QByteArray &bytes)
{
    CleanPicture clean;
    clean.bytes.reserve(bytes.size());
    clean.bytes.append(bytes.constData(), 2);
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        if (byteAt(bytes, at) != 0xFF) {
            return std::nullopt;
        }
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) { // fill
            ++at;
            continue;
        }
        if (marker == endOfImage) {
            clean.bytes.append("\xFF\xD9", 2); // whatever follows is a second picture or a film
            return clean.scans > 0 ? std::optional(clean) : std::nullopt;
        }
        if (marker == 0x01 || (marker >= restart0 && marker <= restart7)) {
            at += 2;
            continue;
        }
        if (at + 4 > bytes.size()) {
            return std::nullopt;
        }
        const qsizetype length = bigEndian<quint16>(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size()) {
            return std::nullopt;
        }
        if (marker >= startOfFrame0 && marker <= startOfFrame15 && marker != huffmanTable && marker != jpegExtension &&
            marker != arithmeticTable && length >= 8) {
            clean.progressive = (marker & 0x03) == 2;
            clean.components = byteAt(bytes, at + 9);
        }
        keepSegment(bytes, marker, at + 4, length - 2, clean.bytes);
        at += 2 + length;
        if (marker == startOfScan) {
            ++clean.scans;
            const qsizetype end = scanEnd(bytes, at);
            if (end < 0) {
                return std::nullopt;
            }
            clean.bytes.append(bytes.constData() + at, end - at);
            at = end;
        }
    }
    return std::nullopt;
}

std::optional<CleanPicture> cleanPng(const QByteArray &bytes)
{
    static const QSet<QByteArray> kept{"IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP",
                                       "pHYs", "sBIT", "bKGD", "IDAT", "acTL", "fcTL", "fdAT", "IEND"};
    CleanPicture clean;
    clean.bytes.reserve(bytes.size());
    clean.bytes.append(bytes.constData(), 8);
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = bigEndian<quint32>(bytes, at);
        if (length > bytes.size() - at - 12) {
            return std::nullopt;
        }
        const QByteArray type = bytes.mid(at + 4, 4);
        clean.animated = clean.animated || type == "acTL";
        if (kept.contains(type)) {
            clean.bytes.append(bytes.constData() + at, length + 12);
        }
        if (type == "IEND") {
            return clean;
        }
        at += length + 12;
    }
    return std::nullopt;
}

std::optional<CleanPicture> cleanWebP(const QByteArray &bytes)
{
    static const QSet<QByteArray> kept{"VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"};
    constexpr char exifAndXmp = 0x0C;
    if (bytes.size() < 20) {
        return std::nullopt;
    }
    const auto chunkSize = [&bytes](qsizetype at) {
        return static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + at));
    };
    const qsizetype end = chunkSize(4) + 8;
    if (end > bytes.size()) {
        return std::nullopt;
    }
    CleanPicture clean;
    clean.bytes.append(bytes.constData(), 12);
    for (qsizetype at = 12; at + 8 <= end;) {
        const qsizetype length = chunkSize(at + 4);
        const qsizetype padded = length + (length & 1);
        if (length > end - at - 8) {
            return std::nullopt;
        }
        const QByteArray type = bytes.mid(at, 4);
        clean.animated = clean.animated || type == "ANIM";
        if (kept.contains(type)) {
            const qsizetype start = clean.bytes.size();
            clean.bytes.append(bytes.constData() + at, length + 8);
            if (length & 1) {
                clean.bytes.append('\0');
            }
            if (type == "VP8X" && length > 0) {
                clean.bytes[start + 8] = static_cast<char>(clean.bytes.at(start + 8) & ~exifAndXmp);
            }
        }
        at += padded + 8;
    }
    qToLittleEndian(static_cast<quint32>(clean.bytes.size() - 8), clean.bytes.data() + 4);
    return clean.bytes.size() > 12 ? std::optional(clean) : std::nullopt;
}

/// Behind the sub-blocks that start at `at`, or -1.
qsizetype subBlocksEnd(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const uchar length = byteAt(bytes, at);
        at += length + 1;
        if (length == 0) {
            return at;
        }
    }
    return -1;
}

qsizetype colourTable(uchar flags)
{
    return (flags & 0x80) != 0 ? qsizetype(3) << ((flags & 7) + 1) : 0;
}

/// GIF89a specification: comment extensions and application data go, but the loop count stays.
std::optional<CleanPicture> cleanGif(const QByteArray &bytes)
{
    constexpr qsizetype header = 13;
    if (bytes.size() < header) {
        return std::nullopt;
    }
    qsizetype at = header + colourTable(byteAt(bytes, 10));
    if (at > bytes.size()) {
        return std::nullopt;
    }
    CleanPicture clean;
    clean.bytes.append(bytes.constData(), at);
    int frames = 0;
    while (at < bytes.size() && byteAt(bytes, at) != 0x3B) {
        const uchar kind = byteAt(bytes, at);
        qsizetype data = at + 2;
        if (kind == 0x2C && at + 11 <= bytes.size()) {
            data = at + 10 + colourTable(byteAt(bytes, at + 9)) + 1;
            ++frames;
        } else if (kind != 0x21 || at + 2 > bytes.size()) {
            return std::nullopt;
        }
        const qsizetype end = subBlocksEnd(bytes, data);
        if (end < 0 || end > bytes.size()) {
            return std::nullopt;
        }
        const uchar label = kind == 0x21 ? byteAt(bytes, at + 1) : 0;
        const QByteArray application = label == 0xFF ? bytes.mid(at + 3, 11) : QByteArray();
        const bool dropped =
            label == 0xFE || (label == 0xFF && application != "NETSCAPE2.0" && application != "ANIMEXTS1.0");
        if (!dropped) {
            clean.bytes.append(bytes.constData() + at, end - at);
        }
        at = end;
    }
    clean.bytes.append('\x3B'); // many files lack the end mark and show nevertheless
    clean.animated = frames > 1;
    return frames > 0 ? std::optional(clean) : std::nullopt;
}

} // namespace

std::optional<CleanPicture> withoutPrivateData(const QByteArray &bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return cleanJpeg(bytes);
    case PictureFormat::Png:
        return cleanPng(bytes);
    case PictureFormat::WebP:
        return cleanWebP(bytes);
    case PictureFormat::Gif:
        return cleanGif(bytes);
    default: {
        CleanPicture same;
        same.bytes = bytes;
        return same;
    }
    }
}

} // namespace dosirak
