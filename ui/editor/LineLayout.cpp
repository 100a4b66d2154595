#include "ui/editor/LineLayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace dosirak {

LineLayout::LineLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

void LineLayout::setLineHeight(int pixels)
{
    m_lineHeight = pixels;
    const QFontMetricsF metrics(document()->defaultFont());
    m_baseline = qRound((pixels - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    requestUpdate();
}

QRectF LineLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block); // lays the block out if that is due
    if (!block.isValid() || !block.isVisible()) {
        return rect;
    }
    QTextLayout *layout = block.layout();
    const int lines = layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout->lineAt(i);
        const qreal y = std::floor(i * m_lineHeight + m_baseline - line.ascent());
        if (!qFuzzyCompare(line.y() + 1000, y + 1000)) {
            line.setPosition(QPointF(line.x(), y));
        }
    }
    rect.setHeight(qMax(1, lines) * m_lineHeight);
    if (!block.next().isValid()) {
        rect.adjust(0, 0, 0, document()->documentMargin());
    }
    return rect;
}

} // namespace dosirak
