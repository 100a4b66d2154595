#pragma once

#include "app/render/PagePatch.h"
#include "app/render/PostRenderer.h"
#include "ui/preview/HtmlBalance.h"

#include <QByteArray>
#include <QList>

namespace dosirak {

/// The segments of a rendering as the page holds them. A unit is one segment, or, where a segment leaves raw HTML open (`<div>` … `</div>` over
/// several blocks), all segments up to the one that closes it: a page cannot patch half an element. An element that stays open for more than
/// `longestUnit` segments ends with its own segment, so that a `<div>` just typed does not make the rest of the post one unit.
class PageUnits
{
public:
    static constexpr qsizetype longestUnit = 64;

    /// Units [from, from + removed) became `inserted` new ones at `from`.
    struct Change
    {
        qsizetype from = 0;
        qsizetype removed = 0;
        qsizetype inserted = 0;
    };
    struct Place
    {
        qsizetype unit = 0;
        qreal line = 0; ///< from the unit's first line
    };

    void reset(const QList<RenderedSegment> &segments);
    /// `segments`: all of them after the patch, for their line numbers. A patch that does not lead to them resets everything.
    Change apply(const PagePatch &patch, const QList<RenderedSegment> &segments);

    qsizetype size() const { return m_units.isEmpty() ? m_segments.size() : m_units.size(); }
    QByteArray html(qsizetype unit) const;
    QByteArray html() const; ///< of the whole post
    int firstLine(qsizetype unit) const;
    int lineCount(qsizetype unit) const;
    /// Where a line of the post's text is; lines before the first unit give a negative line of unit 0.
    Place placeOf(qreal line) const;

private:
    struct Unit
    {
        qsizetype first = 0;
        qsizetype count = 1;
    };

    Unit unit(qsizetype index) const { return m_units.isEmpty() ? Unit{index, 1} : m_units.at(index); }
    QList<Unit> group() const;

    QList<RenderedSegment> m_segments;
    QList<HtmlBalance> m_balances;
    qsizetype m_uneven = 0; ///< segments that leave something open
    QList<Unit> m_units;    ///< empty: each segment is one
};

} // namespace dosirak
