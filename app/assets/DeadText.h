#pragma once

#include "app/text/TextEdit.h"

#include <QList>
#include <QString>

namespace dosirak {

/// Stretches of a body in which a tag or `![]()` is only shown, not done.
struct DeadText
{
    QList<TextSpan> fences;     ///< whole lines, from the opening fence to the end of the closing line
    QList<TextSpan> inlineCode; ///< with their backticks
    QList<TextSpan> comments;   ///< `<!-- … -->`
};

/// Finds fences (backtick_code_block.ts and CommonMark 4.5), code spans and HTML comments from `from` on, in linear time. Indented code is not
/// told from the lines of a list item, so it counts as living text.
DeadText deadText(const QString &text, qsizetype from);

/// `text` with the given stretches (line ends kept) blanked out, so that places stay the same.
QString blanked(QString text, const QList<TextSpan> &spans);

} // namespace dosirak
