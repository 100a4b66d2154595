#pragma once

#include "app/text/TextEdit.h"

#include <QString>

#include <optional>

/// What the formatting commands and keys do to a text: pure functions from text and selection to edits and the selection after them.
/// An empty selection is the caret.
namespace dosirak::formatting {

struct Change
{
    TextEdits edits;
    TextSpan selection; ///< in the text after the edits
};

/// `**`, `*`, `` ` ``, `~~` around the selection (line by line), the word at the caret, or the caret itself; takes them off where they are.
Change toggleInline(const QString &text, TextSpan selection, const QString &marker);

enum class LineKind { Bulleted, Numbered, Quote };
/// Every selected line becomes such a line; when all are already, none is.
Change toggleLines(const QString &text, TextSpan selection, LineKind kind);

/// 1…6, 0: none. The level that all lines have already is taken off.
Change setHeading(const QString &text, TextSpan selection, int level);

/// `[words](address)`. `address` may be empty (then `https://` stands there, selected). A selected address becomes a link without words.
Change link(const QString &text, TextSpan selection, const QString &address);

/// A table of two columns after the caret's line, the first heading selected. `heading`: its words.
Change table(const QString &text, TextSpan selection, const QString &heading);

/// Enter in a list or quote: the next item; on an empty item: the end of the list. nullopt: an ordinary new line.
std::optional<Change> nextItem(const QString &text, qsizetype caret);

enum class Shift { In, Out };
/// Tab and Shift+Tab: whole lines when several are selected or the caret is in a list item, else two spaces at the caret.
Change indent(const QString &text, TextSpan selection, Shift shift);

enum class Direction { Up, Down };
/// Alt+↑/↓. No edits at the text's ends.
Change moveLines(const QString &text, TextSpan selection, Direction direction);

} // namespace dosirak::formatting
