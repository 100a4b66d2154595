#include "ui/editor/PostEditorPrivate.h"

#include <QApplication>
#include <QPainter>
#include <QStyleHints>
#include <QTextLayout>

namespace dosirak {

namespace {

/// A place of the block's text in its layout, which also holds what an input method is composing.
int inLayout(const QTextLayout &layout, int position)
{
    const int syllable = static_cast<int>(layout.preeditAreaText().size());
    return syllable > 0 && position > layout.preeditAreaPosition() ? position + syllable : position;
}

/// Calls `paint(line number, x from, x to)` for each line that has a part of [from, to) of the block's text.
template<typename Paint>
void eachLinePart(const QTextLayout &layout, int from, int to, Paint paint)
{
    const int first = inLayout(layout, from);
    const int last = inLayout(layout, to);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = qMax(first, line.textStart());
        const int end = qMin(last, line.textStart() + line.textLength());
        if (start < end) {
            const qreal a = line.cursorToX(start);
            const qreal b =
                end == line.textStart() + line.textLength() ? line.x() + line.naturalTextWidth() : line.cursorToX(end);
            paint(i, qMin(a, b), qMax(a, b));
        }
    }
}

} // namespace

void PostEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        d->paintBand(painter);
        d->paintGrounds(painter, event->rect());
        d->paintSelection(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    d->paintFoldLine(painter);
    d->paintCaret(painter);
    d->paintDropMark(painter);
}

void PostEditor::Private::paintBand(QPainter &painter) const
{
    const QTextBlock block = q->textCursor().block();
    if (!block.isVisible() || q->textCursor().hasSelection()) {
        return;
    }
    QRectF rect = q->blockBoundingGeometry(block).translated(q->contentOffset());
    rect.setHeight(qMax(1, block.layout()->lineCount()) * layout->lineHeight());
    rect.setLeft(0);
    rect.setRight(q->viewport()->width());
    painter.setBrush(color("bg.block"));
    painter.drawRoundedRect(rect, 4, 4);
}

void PostEditor::Private::paintGrounds(QPainter &painter, const QRect &area) const
{
    const int height = layout->lineHeight();
    eachVisibleBlock(area, [&](const QTextBlock &block, const QRectF &rect) {
        const auto *data = static_cast<const BlockGrounds *>(block.userData());
        if (!data) {
            return;
        }
        for (const Ground &ground : data->grounds) {
            painter.setBrush(color(ground.kind == Ground::Tag ? "tag.bg" : "md.code.bg"));
            if (ground.kind == Ground::Block) {
                const int lines = qMax(1, block.layout()->lineCount());
                painter.drawRect(QRectF(0, rect.top(), q->viewport()->width(), lines * height));
                continue;
            }
            // A tag's ground stands 4 px out; a code span's stays between its backticks.
            const qreal out = ground.kind == Ground::Tag ? 4 : 1;
            eachLinePart(*block.layout(), ground.from, ground.from + ground.length,
                         [&](int line, qreal from, qreal to) {
                             painter.drawRoundedRect(QRectF(rect.left() + from - out, rect.top() + line * height + 2,
                                                            to - from + 2 * out, height - 4),
                                                     4, 4);
                         });
        }
    });
}

void PostEditor::Private::paintSelection(QPainter &painter, const QRect &area) const
{
    const QTextCursor cursor = q->textCursor();
    if (!cursor.hasSelection()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(color(q->hasFocus() ? "selection" : "selection.inactive"));
    const int height = layout->lineHeight();
    eachVisibleBlock(area, [&](const QTextBlock &block, const QRectF &rect) {
        const int length = block.length() - 1;
        const int from = qMax(0, cursor.selectionStart() - block.position());
        const int to = qMin(length, cursor.selectionEnd() - block.position());
        if (from > length || to < 0) {
            return;
        }
        eachLinePart(*block.layout(), from, to, [&](int line, qreal left, qreal right) {
            painter.drawRect(QRectF(rect.left() + left, rect.top() + line * height, right - left, height));
        });
        if (cursor.selectionEnd() > block.position() + length) {
            // The line's end is selected too: a blank's width shows it, also on empty lines.
            const int last = qMax(0, block.layout()->lineCount() - 1);
            const QTextLine line = block.layout()->lineAt(last);
            const qreal x =
                rect.left() + (line.isValid() ? line.x() + line.naturalTextWidth() : q->document()->documentMargin());
            painter.drawRect(QRectF(x, rect.top() + last * height, 6, height));
        }
    });
    painter.setRenderHint(QPainter::Antialiasing);
}

QRectF PostEditor::Private::foldLineRect() const
{
    const QTextBlock block = q->document()->findBlockByNumber(frontMatterFirst);
    if (!folded || !block.isValid()) {
        return {};
    }
    QRectF rect = q->blockBoundingGeometry(block).translated(q->contentOffset());
    rect.setLeft(0);
    rect.setRight(q->viewport()->width());
    rect.setHeight(layout->lineHeight());
    return rect;
}

void PostEditor::Private::paintFoldLine(QPainter &painter) const
{
    const QRectF rect = foldLineRect();
    if (rect.isEmpty() || rect.bottom() < 0) {
        return;
    }
    painter.fillRect(rect, color("bg.editor"));
    constexpr int size = 14;
    const int left = qRound(q->document()->documentMargin()) - 4;
    painter.drawPixmap(
        left, qRound(rect.center().y()) - size / 2,
        look.pixmap(QStringLiteral("collapsed"), size, QStringLiteral("text.muted"), q->devicePixelRatioF()));
    painter.setFont(look.font(QStringLiteral("small")));
    painter.setPen(color("text.muted"));
    const QString label = PostEditor::tr("Front matter, %n line(s)", nullptr, frontMatterLast - frontMatterFirst + 1);
    const qreal textLeft = left + size + 8;
    painter.drawText(QRectF(textLeft, rect.top(), rect.width(), rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     label);
    const qreal lineLeft = textLeft + painter.fontMetrics().horizontalAdvance(label) + 8;
    const qreal y = std::floor(rect.center().y()) + 0.5;
    painter.setPen(QPen(color("line.subtle"), 1));
    painter.drawLine(QPointF(lineLeft, y), QPointF(rect.right() - q->document()->documentMargin(), y));
}

QRect PostEditor::Private::caretRect() const
{
    const QRect native = q->cursorRect();
    const int height = qMin(22, layout->lineHeight() - 4);
    // The native rectangle has the height of the letters' box around the one baseline; ours is centred on the line.
    const QTextBlock block = q->textCursor().block();
    const qreal top = q->blockBoundingGeometry(block).translated(q->contentOffset()).top();
    const int line = qMax(0, static_cast<int>((native.center().y() - top) / layout->lineHeight()));
    return {native.x() - 1, qRound(top) + line * layout->lineHeight() + (layout->lineHeight() - height) / 2, 2, height};
}

void PostEditor::Private::paintCaret(QPainter &painter) const
{
    if (caretOn && q->hasFocus() && !q->isReadOnly()) {
        painter.fillRect(caretRect(), color("accent"));
    }
}

void PostEditor::Private::restartBlinking()
{
    caretOn = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (period > 1 && q->hasFocus()) {
        blinking.start(period / 2, q);
    } else {
        blinking.stop();
    }
}

void PostEditor::Private::paintDropMark(QPainter &painter) const
{
    if (!drop) {
        return;
    }
    const QColor accent = color("accent.fill");
    const qreal y = drop->y;
    const qreal right = q->viewport()->width();
    QFont font = look.font(QStringLiteral("label"));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const qreal width = metrics.horizontalAdvance(drop->label) + 20;
    const QRectF box(right - width, qBound(0.0, y - 12, qMax(0.0, q->viewport()->height() - 24.0)), width, 24);
    painter.setPen(QPen(accent, look.tokens().metric(QStringLiteral("dropLine"))));
    painter.drawLine(QPointF(9, y), QPointF(box.left(), y));
    painter.setBrush(color("bg.editor"));
    painter.drawEllipse(QPointF(5, y), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(color("accent.on"));
    painter.drawText(box, Qt::AlignCenter, drop->label);
}

} // namespace dosirak
