#pragma once

#include <QByteArrayView>
#include <QString>

namespace dosirak {

/// Number of UTF-16 units in the first `bytes` bytes of valid UTF-8.
qsizetype utf16Length(QByteArrayView utf8, qsizetype bytes);

/// Translates ascending UTF-8 byte offsets of one text into UTF-16 offsets, in one pass over it.
class Utf8Offsets
{
public:
    explicit Utf8Offsets(QByteArrayView utf8)
        : m_utf8(utf8)
    {
    }
    /// Cheapest when asked in ascending order; going back starts anew.
    qsizetype utf16(qsizetype byteOffset);

private:
    QByteArrayView m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

} // namespace dosirak
