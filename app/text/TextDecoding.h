#pragma once

#include "app/text/TextFile.h"

#include <QByteArrayView>

namespace dosirak {

/// A text with the line ends and marks it has on the disk.
struct DecodedBytes
{
    QString text; ///< without the byte order mark; \r\n, \n and \r as they are
    TextFormat format;
    bool lossless = true; ///< false: U+FFFD stands where bytes could not be read
};

/// Finds the encoding and decodes. The same bytes always give the same answer.
DecodedBytes decodedBytes(const QByteArray &bytes);

/// Whether bytes are well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates).
bool isWellFormedUtf8(QByteArrayView bytes);

} // namespace dosirak
