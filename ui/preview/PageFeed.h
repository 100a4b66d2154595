#pragma once

#include "ui/preview/PageUnits.h"

#include <QObject>
#include <QTimer>

namespace dosirak {

/// Brings units into the page: small changes at once, large ones as a first screen followed by slices, so that the window never waits.
/// While slices are on their way the page holds the units before a gap and those behind it.
class PageFeed : public QObject
{
    Q_OBJECT
public:
    explicit PageFeed(const PageUnits &units, QObject *parent = nullptr);

    /// Everything anew, after another post was opened or the renderer came back.
    void start();
    /// After `units` changed.
    void change(const PageUnits::Change &change);
    /// Sends slices until the page holds this unit.
    void ensure(qsizetype unit);
    void ensureAll();

    bool isComplete() const { return m_head + m_tail >= m_total; }
    int version() const { return m_version; }  ///< of the last call
    qsizetype pageIndex(qsizetype unit) const; ///< of a unit that is in the page
    qsizetype unitAt(qsizetype pageIndex) const;

Q_SIGNALS:
    void call(const QString &script); ///< for our script in the page
    void completed();                 ///< the last slice was sent

private:
    void send(qsizetype pageIndex, qsizetype removed, qsizetype unit, qsizetype inserted);
    void sendSlice();

    const PageUnits &m_units;
    QTimer m_pause;
    qsizetype m_total = 0;
    qsizetype m_head = 0; ///< units in the page before the gap
    qsizetype m_tail = 0; ///< and behind it
    int m_version = 0;
};

} // namespace dosirak
