#include "ui/editor/Formatting.h"

#include "ui/editor/LineSyntax.h"

#include <QList>
#include <QRegularExpression>

namespace dosirak::formatting {

namespace {

qsizetype lineStart(const QString &text, qsizetype at)
{
    return at <= 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), at - 1) + 1;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
    return end < 0 ? text.size() : end;
}

/// The lines a selection touches; one that ends at a line's start does not touch that line.
QList<TextSpan> lines(const QString &text, TextSpan selection)
{
    QList<TextSpan> result;
    qsizetype at = lineStart(text, selection.from);
    do {
        const qsizetype end = lineEnd(text, at);
        result.append({at, end});
        at = end + 1;
    } while (at < selection.to && at <= text.size());
    return result;
}

QString line(const QString &text, TextSpan span)
{
    return text.mid(span.from, span.length());
}

Change changed(TextEdits edits, TextSpan selection)
{
    Change change;
    change.edits = std::move(edits);
    if (selection.isEmpty()) {
        const qsizetype caret = mapped(selection.from, change.edits, Side::After);
        change.selection = {caret, caret};
    } else {
        change.selection = {mapped(selection.from, change.edits, Side::Before),
                            mapped(selection.to, change.edits, Side::After)};
    }
    return change;
}

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == u'\'' || letter == u'-';
}

TextSpan wordAt(const QString &text, qsizetype caret)
{
    TextSpan word{caret, caret};
    while (word.from > 0 && isWordLetter(text.at(word.from - 1))) {
        --word.from;
    }
    while (word.to < text.size() && isWordLetter(text.at(word.to))) {
        ++word.to;
    }
    return word;
}

Syntax kindOf(const QString &marker)
{
    if (marker == QLatin1String("**")) {
        return Syntax::Bold;
    }
    if (marker == QLatin1String("*")) {
        return Syntax::Italic;
    }
    return marker == QLatin1String("`") ? Syntax::CodeText : Syntax::Strike;
}

/// The marked stretch of the caret's line that holds [from, to], without its markers.
std::optional<TextSpan> markedStretch(const QString &text, TextSpan span, const QString &marker)
{
    const qsizetype start = lineStart(text, span.from);
    if (span.to > lineEnd(text, span.from)) {
        return std::nullopt;
    }
    const qsizetype width = marker.size();
    const LineScan scan = scanLine(line(text, {start, lineEnd(text, start)}), {});
    for (const SyntaxSpan &found : scan.spans) {
        const TextSpan inside{start + found.from, start + found.from + found.length};
        const bool holds = inside.from - width <= span.from && span.to <= inside.to + width;
        if (found.kind == kindOf(marker) && holds && inside.from >= width &&
            QStringView(text).mid(inside.to, 1) == marker.left(1)) {
            return inside;
        }
    }
    return std::nullopt;
}

const QRegularExpression &itemPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^((?:\\s*>)*\\s*)([-+*]|(\\d{1,9})([.)]))(\\s+)(\\[[ xX]\\]\\s+)?"));
    return pattern;
}

} // namespace

Change toggleInline(const QString &text, TextSpan selection, const QString &marker)
{
    const qsizetype width = marker.size();
    TextSpan target = selection;
    if (selection.isEmpty()) {
        target = wordAt(text, selection.from);
    }
    if (const auto inside = markedStretch(text, target, marker)) {
        return changed({{inside->from - width, inside->from, {}}, {inside->to, inside->to + width, {}}}, selection);
    }
    if (target.isEmpty()) {
        const bool between = text.mid(target.from - width, width) == marker && text.mid(target.from, width) == marker &&
                             target.from >= width;
        if (between) {
            return changed({{target.from - width, target.from + width, {}}}, selection);
        }
        Change change{{{target.from, target.from, marker + marker}}, {target.from + width, target.from + width}};
        return change;
    }
    // Each line gets its own pair, around its words only: markers beside a blank are no markers.
    TextEdits edits;
    bool first = true;
    for (TextSpan part : lines(text, target)) {
        part.from = qMax(part.from, target.from);
        part.to = qMin(part.to, target.to);
        if (!first || part.from == lineStart(text, part.from)) {
            const auto item = itemPattern().match(line(text, {part.from, part.to}));
            part.from += item.hasMatch() ? item.capturedLength() : 0;
        }
        first = false;
        while (part.from < part.to && text.at(part.from).isSpace()) {
            ++part.from;
        }
        while (part.to > part.from && text.at(part.to - 1).isSpace()) {
            --part.to;
        }
        if (!part.isEmpty()) {
            edits << TextEdit{part.from, part.from, marker} << TextEdit{part.to, part.to, marker};
        }
    }
    Change change = changed(edits, selection);
    if (!selection.isEmpty() && edits.size() == 2) {
        // Only the words stay selected, so that the next command (or the same again) meets them.
        change.selection = {edits.first().from + width, edits.last().from + width};
    } else if (selection.isEmpty() && edits.size() == 2) {
        change.selection = {selection.from + width, selection.from + width};
    }
    return change;
}

Change toggleLines(const QString &text, TextSpan selection, LineKind kind)
{
    QList<TextSpan> all = lines(text, selection);
    if (all.size() > 1 && kind != LineKind::Quote) {
        all.removeIf([&](TextSpan span) { return line(text, span).trimmed().isEmpty(); });
    }
    static const QRegularExpression quote(QStringLiteral("^\\s{0,3}>\\s?"));
    const auto has = [&](TextSpan span) {
        const QString words = line(text, span);
        if (kind == LineKind::Quote) {
            return quote.match(words).hasMatch();
        }
        const auto item = itemPattern().match(words);
        return item.hasMatch() && (item.capturedLength(3) > 0) == (kind == LineKind::Numbered);
    };
    bool on = !all.isEmpty();
    for (const TextSpan &span : all) {
        on = on && has(span);
    }
    TextEdits edits;
    int number = 0;
    for (const TextSpan &span : all) {
        const QString words = line(text, span);
        const auto item = itemPattern().match(words);
        ++number;
        if (kind == LineKind::Quote) {
            edits << (on ? TextEdit{span.from, span.from + quote.match(words).capturedLength(), {}}
                         : TextEdit{span.from, span.from, QStringLiteral("> ")});
        } else if (on) {
            edits << TextEdit{span.from + item.capturedStart(2), span.from + item.capturedEnd(), {}};
        } else {
            const QString mark = kind == LineKind::Numbered ? QStringLiteral("%1. ").arg(number) : QStringLiteral("- ");
            if (item.hasMatch()) {
                edits << TextEdit{span.from + item.capturedStart(2), span.from + item.capturedEnd(5), mark};
            } else {
                static const QRegularExpression lead(QStringLiteral("^(?:\\s*>)*\\s*"));
                const qsizetype at = span.from + lead.match(words).capturedLength();
                edits << TextEdit{at, at, mark};
            }
        }
    }
    return changed(edits, selection);
}

Change setHeading(const QString &text, TextSpan selection, int level)
{
    static const QRegularExpression pattern(QStringLiteral("^ {0,3}(#{1,6})(?:\\s+|$)"));
    QList<TextSpan> all = lines(text, selection);
    if (all.size() > 1) {
        all.removeIf([&](TextSpan span) { return line(text, span).trimmed().isEmpty(); });
    }
    bool same = true;
    for (const TextSpan &span : all) {
        same = same && pattern.match(line(text, span)).capturedLength(1) == level;
    }
    const QString mark = level > 0 && !same ? QString(qMin(level, 6), QLatin1Char('#')) + QLatin1Char(' ') : QString();
    TextEdits edits;
    for (const TextSpan &span : all) {
        const auto match = pattern.match(line(text, span));
        const TextEdit edit{span.from, span.from + qMax<qsizetype>(0, match.capturedLength()), mark};
        if (line(text, {edit.from, edit.to}) != mark) {
            edits << edit;
        }
    }
    return changed(edits, selection);
}

Change link(const QString &text, TextSpan selection, const QString &address)
{
    static const QRegularExpression url(QStringLiteral("^(?:https?://|mailto:)\\S+$"));
    TextSpan target = selection.isEmpty() ? wordAt(text, selection.from) : selection;
    QString words = line(text, target);
    if (url.match(words.trimmed()).hasMatch()) {
        const qsizetype caret = target.from + 1;
        return {{{target.from, target.to, QStringLiteral("[](%1)").arg(words.trimmed())}}, {caret, caret}};
    }
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const bool known = url.match(address).hasMatch();
    const QString goal = known ? address : QStringLiteral("https://");
    const QString written = QStringLiteral("[%1](%2)").arg(words, goal);
    const qsizetype open = target.from + 1;
    TextSpan after{open + words.size() + 2, open + words.size() + 2 + goal.size()};
    if (words.isEmpty()) {
        after = {open, open};
    } else if (known) {
        after = {target.from + written.size(), target.from + written.size()};
    }
    return {{{target.from, target.to, written}}, after};
}

Change table(const QString &text, TextSpan selection, const QString &heading)
{
    const qsizetype start = lineStart(text, selection.to);
    const qsizetype end = lineEnd(text, selection.to);
    const bool blank = QStringView(text).mid(start, end - start).trimmed().isEmpty();
    QString lead;
    if (!blank) {
        lead = QStringLiteral("\n\n");
    } else if (start > 0 && lineStart(text, start - 1) < start - 1) {
        lead = QStringLiteral("\n"); // a table right under a paragraph would be a part of it
    }
    const QString rows = QStringLiteral("| %1 | %1 |\n| --- | --- |\n|  |  |").arg(heading);
    const bool paragraphFollows = end + 1 < text.size() && text.at(end + 1) != u'\n';
    const qsizetype at = blank ? start : end;
    const qsizetype cell = at + lead.size() + 2;
    return {{{at, end, lead + rows + (paragraphFollows ? QStringLiteral("\n") : QString())}},
            {cell, cell + heading.size()}};
}

std::optional<Change> nextItem(const QString &text, qsizetype caret)
{
    const qsizetype start = lineStart(text, caret);
    const qsizetype end = lineEnd(text, caret);
    const QString words = line(text, {start, end});
    static const QRegularExpression quoteOnly(QStringLiteral("^((?:\\s{0,3}>)+\\s?)"));
    const auto item = itemPattern().match(words);
    const auto quoted = quoteOnly.match(words);
    const qsizetype marks = item.hasMatch() ? item.capturedLength() : qMax<qsizetype>(0, quoted.capturedLength());
    if (marks == 0 || caret - start < marks) {
        return std::nullopt;
    }
    if (QStringView(words).mid(marks).trimmed().isEmpty()) {
        // Nothing was written in it: a nested item goes one level out, the outermost one goes away.
        if (item.hasMatch() && item.capturedLength(1) >= 2 && !item.captured(1).contains(QLatin1Char('>'))) {
            return indent(text, {caret, caret}, Shift::Out);
        }
        const qsizetype keep = item.hasMatch() && item.captured(1).contains(QLatin1Char('>')) ? item.capturedEnd(1) : 0;
        return Change{{{start + keep, end, {}}}, {start + keep, start + keep}};
    }
    QString mark = item.hasMatch() ? item.captured(1) : quoted.captured(1);
    if (item.hasMatch()) {
        if (item.capturedLength(3) > 0) {
            mark += QString::number(item.captured(3).toInt() + 1) + item.captured(4);
        } else {
            mark += item.captured(2);
        }
        mark += item.captured(5);
        if (item.capturedLength(6) > 0) {
            mark += QStringLiteral("[ ] ");
        }
    }
    const qsizetype after = caret + 1 + mark.size();
    return Change{{{caret, caret, QLatin1Char('\n') + mark}}, {after, after}};
}

Change indent(const QString &text, TextSpan selection, Shift shift)
{
    const QList<TextSpan> all = lines(text, selection);
    const auto own = itemPattern().match(line(text, all.first()));
    const bool whole = all.size() > 1 || own.hasMatch() || shift == Shift::Out;
    if (!whole) {
        const QString spaces = QStringLiteral("  ");
        const qsizetype caret = selection.from + spaces.size();
        return {{{selection.from, selection.to, spaces}}, {caret, caret}};
    }
    // A nested item starts where the words of the item above it start.
    const qsizetype step = own.hasMatch() ? own.capturedLength(2) + 1 : 2;
    TextEdits edits;
    for (const TextSpan &span : all) {
        const QString words = line(text, span);
        if (shift == Shift::In) {
            if (!words.trimmed().isEmpty() || all.size() == 1) {
                edits << TextEdit{span.from, span.from, QString(step, QLatin1Char(' '))};
            }
            continue;
        }
        qsizetype blanks = 0;
        while (blanks < qMin(step, words.size()) && words.at(blanks) == u' ') {
            ++blanks;
        }
        if (blanks == 0 && words.startsWith(QLatin1Char('\t'))) {
            blanks = 1;
        }
        if (blanks > 0) {
            edits << TextEdit{span.from, span.from + blanks, {}};
        }
    }
    return changed(edits, selection);
}

Change moveLines(const QString &text, TextSpan selection, Direction direction)
{
    const QList<TextSpan> all = lines(text, selection);
    const TextSpan moved{all.first().from, all.last().to};
    if (direction == Direction::Up) {
        if (moved.from == 0) {
            return {{}, selection};
        }
        const TextSpan above{lineStart(text, moved.from - 1), moved.from - 1};
        const qsizetype by = above.length() + 1;
        return {{{above.from, moved.to, line(text, moved) + QLatin1Char('\n') + line(text, above)}},
                {selection.from - by, selection.to - by}};
    }
    if (moved.to >= text.size()) {
        return {{}, selection};
    }
    const TextSpan below{moved.to + 1, lineEnd(text, moved.to + 1)};
    const qsizetype by = below.length() + 1;
    return {{{moved.from, below.to, line(text, below) + QLatin1Char('\n') + line(text, moved)}},
            {selection.from + by, selection.to + by}};
}

} // namespace dosirak::formatting
