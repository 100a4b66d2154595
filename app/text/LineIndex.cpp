#include "app/text/LineIndex.h"

#include <algorithm>

namespace dosirak {

LineIndex::LineIndex(const QString &text)
    : m_length(text.size())
{
    for (qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0; at = text.indexOf(QLatin1Char('\n'), at + 1))
        m_starts.append(at + 1);
}

qsizetype LineIndex::start(qsizetype line) const
{
    if (line < 0)
        return 0;
    return line < m_starts.size() ? m_starts.at(line) : m_length;
}

LineIndex::Place LineIndex::place(qsizetype offset) const
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, m_length);
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), at);
    const qsizetype line = next - m_starts.cbegin() - 1;
    return {line, at - m_starts.at(line)};
}

qsizetype LineIndex::offset(Place place) const
{
    if (place.line < 0)
        return 0;
    if (place.line >= m_starts.size())
        return m_length;
    const qsizetype from = m_starts.at(place.line);
    const qsizetype end = place.line + 1 < m_starts.size() ? m_starts.at(place.line + 1) - 1 : m_length;
    return std::min(end, from + std::max<qsizetype>(0, place.column));
}

} // namespace dosirak
