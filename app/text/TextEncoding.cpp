#include "app/text/LineEnds.h"
#include "app/text/TextDecoding.h"
#include "app/text/TextFile.h"

#include <algorithm>

namespace dosirak {

namespace {

void noteLineEnds(TextFormat &format, const QList<LineEnd> &ends)
{
    qsizetype counts[3] = {};
    for (const LineEnd end : ends)
        ++counts[static_cast<int>(end)];
    const auto most = std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts);
    format.lineEnd = static_cast<LineEnd>(most);
    format.mixedLineEnds = counts[most] != ends.size();
}

/// `bytes` are what the text was read from in its present encoding, not what it was converted from.
bool bytesAreInFormat(const LoadedText &loaded)
{
    return !loaded.editable || !loaded.format.isUtf8() || isWellFormedUtf8(loaded.bytes);
}

} // namespace

LoadedText decodeText(const QByteArray &bytes)
{
    DecodedBytes decoded = decodedBytes(bytes);
    LoadedText loaded;
    loaded.bytes = bytes;
    loaded.format = decoded.format;
    loaded.editable = decoded.lossless && decoded.format.isUtf8();
    noteLineEnds(loaded.format, lineEndsOf(decoded.text));
    loaded.text = withPlainLineEnds(std::move(decoded.text));
    return loaded;
}

QByteArray encodeText(const QString &text, const LoadedText &loaded)
{
    if (!loaded.editable || (text == loaded.text && bytesAreInFormat(loaded)))
        return loaded.bytes;
    const QString plain = withPlainLineEnds(text);
    QString ended;
    if (loaded.format.mixedLineEnds) {
        const QList<LineEnd> ends = lineEndsOf(decodedBytes(loaded.bytes).text);
        ended = withLineEnds(plain, carriedLineEnds(loaded.text, ends, plain, loaded.format.lineEnd));
    } else {
        ended = withLineEnds(plain, loaded.format.lineEnd);
    }
    const QByteArray body = ended.toUtf8();
    return loaded.format.byteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") + body : body;
}

LoadedText convertedToUtf8(LoadedText loaded)
{
    if (!loaded.format.isUtf8())
        loaded.format.byteOrderMark = false; // the mark belonged to UTF-16
    loaded.format.encoding = QByteArrayLiteral("UTF-8");
    loaded.editable = true;
    return loaded;
}

} // namespace dosirak
