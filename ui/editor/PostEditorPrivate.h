#pragma once

#include "ui/editor/Formatting.h"
#include "ui/editor/LineLayout.h"
#include "ui/editor/MarkGutter.h"
#include "ui/editor/MarkdownHighlighter.h"
#include "ui/editor/PostEditor.h"
#include "ui/editor/TextMirror.h"
#include "ui/theme/Look.h"

#include <QBasicTimer>
#include <QMouseEvent>
#include <QTextBlock>

#include <vector>

namespace dosirak {

/// The editor's parts. Its functions stand in files by subject: PostEditor.cpp (text), …Painting, …Input, …Drops.
struct PostEditor::Private
{
    /// Where a drop of photos would land.
    struct DropMark
    {
        qsizetype position = 0;
        int y = 0; ///< of the line, in the viewport
        QString label;
        bool operator==(const DropMark &) const = default;
    };

    Private(PostEditor *editor, const Look &itsLook)
        : q(editor)
        , look(itsLook)
    {
    }

    // Text and look
    void contentsChange(int from, int removed, int added);
    void applyLook();
    void placeText();
    TextSpan clamped(const TextSpan &span) const;
    void run(const formatting::Change &change);

    // Folding
    void setFold(bool fold);
    void showFoldedBlocks();
    QRectF foldLineRect() const;
    bool isInFrontMatter(const QTextBlock &block) const;

    // Painting
    QColor color(const char *token) const { return look.tokens().color(QLatin1String(token)); }
    void paintBand(QPainter &painter) const;
    void paintGrounds(QPainter &painter, const QRect &area) const;
    void paintSelection(QPainter &painter, const QRect &area) const;
    void paintFoldLine(QPainter &painter) const;
    void paintCaret(QPainter &painter) const;
    void paintDropMark(QPainter &painter) const;
    template<typename Paint>
    void eachVisibleBlock(const QRect &area, Paint paint) const;
    QRect caretRect() const;
    void restartBlinking();

    // Mouse
    QPointF snapped(QPointF position) const;
    std::unique_ptr<QMouseEvent> snapped(const QMouseEvent &event) const;
    QString openSyllable() const;
    bool holdWhileComposing(const QMouseEvent &event);
    void releaseHeldMouse();

    // Keys
    bool handleKey(const QKeyEvent &event);
    bool handleReturn(const QKeyEvent &event);

    // Drops
    DropMark dropMark(int y, int photos) const;
    void showDropMark(const std::optional<DropMark> &mark);
    void clearDrag();

    PostEditor *q;
    const Look &look;
    TextMirror mirror;
    LineLayout *layout = nullptr;               ///< the document's
    MarkdownHighlighter *highlighter = nullptr; ///< the document's
    MarkGutter *gutter = nullptr;               ///< a child
    QString language;
    Face face = Face::Prose;
    bool loading = false;
    bool following = false; ///< scrolled by somebody else, who need not be told
    bool changing = false;  ///< inside contentsChange: blocks may not be hidden now

    int frontMatterFirst = 0;
    int frontMatterLast = -1;
    bool folded = false;
    bool foldIsStale = false;

    QBasicTimer blinking;
    bool caretOn = true;

    std::vector<std::unique_ptr<QMouseEvent>> heldMouse;
    QString heldSyllable;
    QBasicTimer syllableDeadline;

    std::optional<DropMark> drop;
    QString refusal;
    QBasicTimer refusalEnds;
    QPoint dragPoint;
    int dragPhotos = 0; ///< in the drag that is over the editor
    QBasicTimer dragScrolling;
};

template<typename Paint>
void PostEditor::Private::eachVisibleBlock(const QRect &area, Paint paint) const
{
    QTextBlock block = q->firstVisibleBlock();
    QPointF offset = q->contentOffset();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = q->blockBoundingRect(block).translated(offset);
        if (block.isVisible()) {
            if (rect.top() > area.bottom()) {
                return;
            }
            if (rect.bottom() >= area.top()) {
                paint(block, rect);
            }
        }
        offset.ry() += rect.height();
    }
}

} // namespace dosirak
