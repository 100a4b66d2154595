#pragma once

#include <QPlainTextDocumentLayout>

namespace dosirak {

/// Lays a plain text out on lines of one fixed height with one baseline, whatever faces a line mixes (QPlainTextEdit knows no line height).
class LineLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit LineLayout(QTextDocument *document);

    void setLineHeight(int pixels);
    int lineHeight() const { return m_lineHeight; }
    /// Where the baseline is, from a line's top.
    int baseline() const { return m_baseline; }

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int m_lineHeight = 28;
    int m_baseline = 20;
};

} // namespace dosirak
