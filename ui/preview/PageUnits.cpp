#include "ui/preview/PageUnits.h"

#include <algorithm>

namespace dosirak {

namespace {

qsizetype countOpen(const QList<HtmlBalance> &balances, qsizetype from, qsizetype count)
{
    return std::count_if(balances.begin() + from, balances.begin() + from + count,
                         [](const HtmlBalance &balance) { return !balance.opened.isEmpty(); });
}

} // namespace

void PageUnits::reset(const QList<RenderedSegment> &segments)
{
    m_segments = segments;
    m_balances.clear();
    m_balances.reserve(segments.size());
    for (const RenderedSegment &segment : segments) {
        m_balances.append(htmlBalance(segment.html));
    }
    m_uneven = countOpen(m_balances, 0, m_balances.size());
    m_units = group();
}

QList<PageUnits::Unit> PageUnits::group() const
{
    QList<Unit> units;
    if (m_uneven == 0) {
        return units;
    }
    for (qsizetype i = 0; i < m_segments.size();) {
        QList<QByteArray> open = m_balances.at(i).opened;
        qsizetype end = i + 1;
        while (!open.isEmpty() && end < m_segments.size() && end - i < longestUnit) {
            for (const QByteArray &name : m_balances.at(end).closed) {
                if (const qsizetype at = open.lastIndexOf(name); at >= 0) {
                    open.resize(at);
                }
            }
            open.append(m_balances.at(end).opened);
            ++end;
        }
        const qsizetype count = open.isEmpty() ? end - i : 1;
        units.append({i, count});
        i += count;
    }
    return units;
}

PageUnits::Change PageUnits::apply(const PagePatch &patch, const QList<RenderedSegment> &segments)
{
    const qsizetype inserted = patch.inserted.size();
    if (patch.from < 0 || patch.removed < 0 || patch.from + patch.removed > m_segments.size() ||
        m_segments.size() - patch.removed + inserted != segments.size()) {
        const qsizetype before = size();
        reset(segments);
        return {0, before, size()};
    }

    const qsizetype sizeBefore = size();
    const QList<Unit> before = m_units;
    m_uneven -= countOpen(m_balances, patch.from, patch.removed);
    m_segments.remove(patch.from, patch.removed);
    m_balances.remove(patch.from, patch.removed);
    m_segments.insert(patch.from, inserted, RenderedSegment());
    m_balances.insert(patch.from, inserted, HtmlBalance());
    for (qsizetype i = 0; i < inserted; ++i) {
        m_segments[patch.from + i] = patch.inserted.at(i);
        m_balances[patch.from + i] = htmlBalance(patch.inserted.at(i).html);
    }
    m_uneven += countOpen(m_balances, patch.from, inserted);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        m_segments[i].firstLine = segments.at(i).firstLine;
        m_segments[i].lineCount = segments.at(i).lineCount;
    }
    m_units = group();
    if (before.isEmpty() && m_units.isEmpty()) {
        return {patch.from, patch.removed, inserted};
    }

    // Units before the patch and behind it that hold the same segments as they did stay.
    const auto old = [&](qsizetype index) { return before.isEmpty() ? Unit{index, 1} : before.at(index); };
    const qsizetype shift = inserted - patch.removed;
    const qsizetype common = std::min(sizeBefore, size());
    qsizetype head = 0;
    while (head < common && old(head).first == unit(head).first && old(head).count == unit(head).count &&
           old(head).first + old(head).count <= patch.from) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < common - head) {
        const Unit was = old(sizeBefore - 1 - tail);
        const Unit is = unit(size() - 1 - tail);
        if (was.first + shift != is.first || was.count != is.count || was.first < patch.from + patch.removed) {
            break;
        }
        ++tail;
    }
    return {head, sizeBefore - head - tail, size() - head - tail};
}

QByteArray PageUnits::html(qsizetype index) const
{
    const Unit u = unit(index);
    QByteArray html = m_segments.at(u.first).html;
    for (qsizetype i = 1; i < u.count; ++i) {
        html += m_segments.at(u.first + i).html;
    }
    return html;
}

QByteArray PageUnits::html() const
{
    QByteArray html;
    for (const RenderedSegment &segment : m_segments) {
        html += segment.html;
    }
    return html;
}

int PageUnits::firstLine(qsizetype index) const
{
    return m_segments.at(unit(index).first).firstLine;
}

int PageUnits::lineCount(qsizetype index) const
{
    const Unit u = unit(index);
    const RenderedSegment &last = m_segments.at(u.first + u.count - 1);
    return last.firstLine + last.lineCount - firstLine(index);
}

PageUnits::Place PageUnits::placeOf(qreal line) const
{
    qsizetype low = 0;
    qsizetype high = size();
    while (high - low > 1) {
        const qsizetype middle = (low + high) / 2;
        (firstLine(middle) <= line ? low : high) = middle;
    }
    return size() == 0 ? Place{} : Place{low, line - firstLine(low)};
}

} // namespace dosirak
