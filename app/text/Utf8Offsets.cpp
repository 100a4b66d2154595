#include "app/text/Utf8Offsets.h"

#include <algorithm>

namespace dosirak {

namespace {

/// Units that begin in bytes [from, to): one for each byte that starts a letter, two where the letter lies beyond U+FFFF.
qsizetype unitsBetween(QByteArrayView utf8, qsizetype from, qsizetype to)
{
    qsizetype units = 0;
    for (qsizetype i = from; i < to; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        units += (byte & 0xC0) != 0x80;
        units += byte >= 0xF0;
    }
    return units;
}

} // namespace

qsizetype utf16Length(QByteArrayView utf8, qsizetype bytes)
{
    return unitsBetween(utf8, 0, std::clamp<qsizetype>(bytes, 0, utf8.size()));
}

qsizetype Utf8Offsets::utf16(qsizetype byteOffset)
{
    const qsizetype target = std::clamp<qsizetype>(byteOffset, 0, m_utf8.size());
    if (target < m_byte) {
        m_byte = 0;
        m_unit = 0;
    }
    m_unit += unitsBetween(m_utf8, m_byte, target);
    m_byte = target;
    return m_unit;
}

} // namespace dosirak
