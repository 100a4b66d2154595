#include "app/text/TextDecoding.h"

#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace dosirak {

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";

/// Length of the well-formed UTF-8 letter at the start, 0 when there is none.
qsizetype letterLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const auto follows = [&](qsizetype i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned first = at(0);
    if (first < 0x80U)
        return 1;
    if (first >= 0xC2U && first <= 0xDFU)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0U && first <= 0xEFU) {
        const bool second = first == 0xE0U   ? at(1) >= 0xA0U && at(1) <= 0xBFU
                            : first == 0xEDU ? at(1) >= 0x80U && at(1) <= 0x9FU
                                             : follows(1);
        return second && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        const bool second = first == 0xF0U   ? at(1) >= 0x90U && at(1) <= 0xBFU
                            : first == 0xF4U ? at(1) >= 0x80U && at(1) <= 0x8FU
                                             : follows(1);
        return second && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

/// UTF-8 with a few bytes broken, rather than another encoding: by chance those hardly ever form longer UTF-8 letters.
bool looksLikeDamagedUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = letterLength(bytes.sliced(i));
        whole += length > 1;
        broken += length == 0;
        i += std::max<qsizetype>(1, length);
    }
    return whole > 4 * broken;
}

struct OldEncoding
{
    const char *guess; ///< as uchardet calls it
    std::array<const char *, 2> decoders;
};
/// ICU's "CP949" is IBM's table, another one than Microsoft's that Korean files are in; "windows-949" is the right one.
constexpr std::array oldEncodings{
    OldEncoding{"EUC-KR", {"EUC-KR", "windows-949"}}, OldEncoding{"UHC", {"EUC-KR", "windows-949"}},
    OldEncoding{"GB18030", {"GBK", "GB18030"}},       OldEncoding{"BIG5", {"Big5", "Big5-HKSCS"}},
    OldEncoding{"SHIFT_JIS", {"Shift_JIS", nullptr}}, OldEncoding{"EUC-JP", {"EUC-JP", nullptr}},
};

/// Bytes that a table does not know come out of ICU as U+FFFD, U+001A or, from Microsoft's tables, as U+F8F0…U+F8FF.
bool isLossMark(QChar letter)
{
    const char16_t unit = letter.unicode();
    const bool control = (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f') ||
                         (unit >= 0x7F && unit < 0xA0);
    return control || unit == 0xFFFD || (unit >= 0xF8F0 && unit <= 0xF8FF);
}

std::optional<QString> decodedFully(const QByteArray &bytes, const char *name)
{
    QStringDecoder decoder(name);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || std::any_of(text.cbegin(), text.cend(), isLossMark))
        return std::nullopt;
    return text;
}

QByteArray guessedName(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

/// How much of what is beyond ASCII belongs to the everyday letters of the language the encoding is for, 0…1.
double everydayShare(const QString &text, const char *guess)
{
    const bool korean = qstrcmp(guess, "EUC-KR") == 0 || qstrcmp(guess, "UHC") == 0;
    const bool japanese = qstrcmp(guess, "SHIFT_JIS") == 0 || qstrcmp(guess, "EUC-JP") == 0;
    qsizetype everyday = 0;
    qsizetype beyond = 0;
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        if (unit < 0x80)
            continue;
        ++beyond;
        const bool kana = unit >= 0x3040 && unit <= 0x30FF;
        const bool hangul = unit >= 0xAC00 && unit <= 0xD7A3;
        const bool han = unit >= 0x4E00 && unit <= 0x9FFF;
        everyday += korean ? hangul : japanese ? kana : han;
    }
    return beyond == 0 ? 0 : static_cast<double>(everyday) / static_cast<double>(beyond);
}

std::optional<DecodedBytes> decodedAs(const QByteArray &bytes, const OldEncoding &encoding)
{
    for (const char *name : encoding.decoders) {
        if (name == nullptr)
            continue;
        if (auto text = decodedFully(bytes, name)) {
            DecodedBytes decoded;
            decoded.text = *std::move(text);
            decoded.format.encoding = name;
            return decoded;
        }
    }
    return std::nullopt;
}

std::optional<DecodedBytes> decodedOld(const QByteArray &bytes)
{
    const QByteArray guess = guessedName(bytes);
    for (const OldEncoding &encoding : oldEncodings) {
        if (guess == encoding.guess) {
            if (auto decoded = decodedAs(bytes, encoding))
                return decoded;
        }
    }
    // uchardet needs some text to be sure, and calls short ones Western. Kana and Hangul tell Japanese and Korean; what
    // reads as Han only is taken for Chinese last, since those tables read nearly everything.
    std::optional<DecodedBytes> best;
    double bestShare = 0.5;
    for (const OldEncoding &encoding : oldEncodings) {
        if (auto decoded = decodedAs(bytes, encoding)) {
            const double share = everydayShare(decoded->text, encoding.guess);
            if (share > bestShare) {
                bestShare = share;
                best = std::move(decoded);
            }
        }
    }
    return best;
}

DecodedBytes decodedUnicode(QByteArrayView bytes, QStringConverter::Encoding encoding, const char *name, bool mark)
{
    // ConvertInitialBom keeps a second mark as the letter U+FEFF it is; the first one is cut off by the caller.
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    DecodedBytes decoded;
    decoded.text = decoder.decode(bytes);
    decoded.format.encoding = name;
    decoded.format.byteOrderMark = mark;
    decoded.lossless = !decoder.hasError();
    return decoded;
}

} // namespace

bool isWellFormedUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = letterLength(bytes.sliced(i));
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

DecodedBytes decodedBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") && bytes.size() % 2 == 0)
        return decodedUnicode(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE, "UTF-16LE", true);
    if (bytes.startsWith("\xFE\xFF") && bytes.size() % 2 == 0)
        return decodedUnicode(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE, "UTF-16BE", true);

    const bool mark = bytes.startsWith(utf8Mark);
    const QByteArrayView body = mark ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    const bool wellFormed = isWellFormedUtf8(body);
    if (!wellFormed && !mark && !looksLikeDamagedUtf8(body)) {
        if (auto decoded = decodedOld(bytes))
            return *std::move(decoded);
    }
    DecodedBytes decoded = decodedUnicode(body, QStringConverter::Utf8, "UTF-8", mark);
    decoded.lossless = wellFormed;
    return decoded;
}

} // namespace dosirak
