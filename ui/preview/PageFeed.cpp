#include "ui/preview/PageFeed.h"

#include "ui/preview/ScriptText.h"

#include <algorithm>

namespace dosirak {

namespace {

// A first screen is small, since it is laid out before anything is seen; slices are sections of the page (preview-facts 0.9, 3).
constexpr qsizetype firstUnits = 24;
constexpr qsizetype firstBytes = 24 * 1024;
constexpr qsizetype sliceUnits = 64;
constexpr qsizetype sliceBytes = 256 * 1024;
constexpr int pauseBeforeSlices = 100;
constexpr int pauseBetweenSlices = 4;

} // namespace

PageFeed::PageFeed(const PageUnits &units, QObject *parent)
    : QObject(parent)
    , m_units(units)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PageFeed::sendSlice);
}

qsizetype PageFeed::pageIndex(qsizetype unit) const
{
    return unit < m_head ? unit : unit - (m_total - m_head - m_tail);
}

qsizetype PageFeed::unitAt(qsizetype pageIndex) const
{
    return pageIndex < m_head ? pageIndex : pageIndex + (m_total - m_head - m_tail);
}

void PageFeed::send(qsizetype pageIndex, qsizetype removed, qsizetype unit, qsizetype inserted)
{
    QString script = QStringLiteral("dosirak.op(%1,%2,%3,[").arg(++m_version).arg(pageIndex).arg(removed);
    for (qsizetype i = unit; i < unit + inserted; ++i) {
        script += QLatin1Char('[') + scriptText(m_units.html(i)) + QLatin1Char(',') +
                  QString::number(m_units.lineCount(i)) + QLatin1String("],");
    }
    script += QLatin1String("])");
    Q_EMIT call(script);
}

void PageFeed::start()
{
    m_pause.stop();
    Q_EMIT call(QStringLiteral("dosirak.clear(%1)").arg(m_units.size()));
    m_total = 0;
    m_head = 0;
    m_tail = 0;
    change({0, 0, m_units.size()});
}

void PageFeed::change(const PageUnits::Change &change)
{
    const qsizetype gapEnd = m_total - m_tail;
    const qsizetype changeEnd = change.from + change.removed;
    const bool complete = isComplete();
    m_total += change.inserted - change.removed;
    if (!complete && changeEnd <= m_head && change.from < m_head) {
        send(change.from, change.removed, change.from, change.inserted);
        m_head += change.inserted - change.removed;
        return;
    }
    if (!complete && change.from > gapEnd) {
        send(m_head + change.from - gapEnd, change.removed, change.from, change.inserted);
        m_tail += change.inserted - change.removed;
        return;
    }
    if (!complete) {
        // The change touches the gap: what it removes leaves the page, what it brings comes with the slices.
        const qsizetype fromHead = std::max<qsizetype>(0, m_head - change.from);
        const qsizetype fromTail = std::max<qsizetype>(0, changeEnd - gapEnd);
        m_head -= fromHead;
        m_tail -= fromTail;
        if (fromHead + fromTail > 0) {
            send(m_head, fromHead + fromTail, 0, 0);
        }
        if (isComplete()) {
            m_pause.stop();
            Q_EMIT completed();
        }
        return;
    }

    qsizetype now = 0;
    qsizetype bytes = 0;
    while (now < change.inserted && now < sliceUnits && bytes < sliceBytes) {
        bytes += m_units.html(change.from + now).size();
        ++now;
    }
    if (now < change.inserted) {
        now = 0;
        for (bytes = 0; now < change.inserted && now < firstUnits && bytes < firstBytes; ++now) {
            bytes += m_units.html(change.from + now).size();
        }
    }
    send(change.from, change.removed, change.from, now);
    m_head = change.from + now;
    m_tail = m_total - change.from - change.inserted;
    if (isComplete()) {
        Q_EMIT completed();
    } else {
        m_pause.start(pauseBeforeSlices);
    }
}

void PageFeed::sendSlice()
{
    if (isComplete()) {
        return;
    }
    const qsizetype missing = m_total - m_head - m_tail;
    qsizetype count = 0;
    for (qsizetype bytes = 0; count < missing && count < sliceUnits && bytes < sliceBytes; ++count) {
        bytes += m_units.html(m_head + count).size();
    }
    send(m_head, 0, m_head, count);
    m_head += count;
    if (isComplete()) {
        m_pause.stop();
        Q_EMIT completed();
    } else {
        m_pause.start(pauseBetweenSlices);
    }
}

void PageFeed::ensure(qsizetype unit)
{
    while (unit >= m_head && unit < m_total - m_tail) {
        sendSlice();
    }
}

void PageFeed::ensureAll()
{
    while (!isComplete()) {
        sendSlice();
    }
}

} // namespace dosirak
