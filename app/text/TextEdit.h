#pragma once

#include <QList>
#include <QString>

namespace dosirak {

/// A stretch of a text, [from, to), counted in UTF-16 units.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype length() const { return to - from; }
    bool isEmpty() const { return to <= from; }
    bool contains(qsizetype position) const { return position >= from && position < to; }
    bool operator==(const TextSpan &) const = default;
};

/// One change of a text: what stood at [from, to) (UTF-16 units of the text before the change) becomes `replacement`.
/// Every change of a post is a list of these: a letter typed, a field of the form, a dropped photo, a quick fix.
struct TextEdit
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

/// Edits that belong together (one undo step). All positions count in the text before any of them; they do not
/// overlap and are ordered by `from`. Two insertions at one place keep their order.
using TextEdits = QList<TextEdit>;

/// The text after the edits. Positions outside the text are clamped to it.
QString applied(const QString &text, const TextEdits &edits);

/// Orders edits by position, keeping the order of those that start at one place.
TextEdits ordered(TextEdits edits);

/// The edits that take the result back to `text`.
TextEdits inverted(const QString &text, const TextEdits &edits);

/// Which side a position takes when text is inserted exactly there.
enum class Side { Before, After };

/// Where a position of the old text stands in the new one. A position inside a replaced stretch goes to the
/// start (Before) or the end (After) of the replacement.
qsizetype mapped(qsizetype position, const TextEdits &edits, Side side = Side::After);

/// The smallest single edit that turns `before` into `after`; empty when they are equal. Never splits a surrogate pair.
TextEdits difference(const QString &before, const QString &after);

} // namespace dosirak
