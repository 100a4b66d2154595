#pragma once

#include "app/text/TextFile.h"

#include <QList>
#include <QStringView>

namespace dosirak {

/// The line ends of a text, in order; the last line has none.
QList<LineEnd> lineEndsOf(QStringView text);

/// The text with '\n' for every \r\n, \n and lone \r.
QString withPlainLineEnds(QString text);

/// Which line end each line of `after` gets, both texts with plain line ends: a line that is in `before` too keeps its own, a line
/// edited in place keeps that of the line it was, new ones take `usual`. Time grows with n log n.
QList<LineEnd> carriedLineEnds(QStringView before, const QList<LineEnd> &ends, QStringView after, LineEnd usual);

/// The text with these line ends.
QString withLineEnds(QStringView text, const QList<LineEnd> &ends);
QString withLineEnds(const QString &text, LineEnd end);

} // namespace dosirak
