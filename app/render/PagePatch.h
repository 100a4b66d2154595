#pragma once

#include "app/render/PostRenderer.h"

namespace dosirak {

/// The difference of two renderings: segments [from, from + removed) of the page become `inserted`. Line numbers of all segments follow.
struct PagePatch
{
    qsizetype from = 0;
    qsizetype removed = 0;
    QList<RenderedSegment> inserted;

    bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};

/// Common segments at both ends stay.
PagePatch difference(const QList<RenderedSegment> &before, const QList<RenderedSegment> &after);

} // namespace dosirak
