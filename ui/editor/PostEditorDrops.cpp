#include "ui/editor/PhotoOffer.h"
#include "ui/editor/PostEditorPrivate.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

namespace dosirak {

namespace {

constexpr int scrollZone = 28;
constexpr int scrollPause = 60;
/// How long a sentence about a refused drag stays.
constexpr int refusalStays = 5000;

} // namespace

/// The paragraph border nearest to the mouse. The front matter is no place for photos.
PostEditor::Private::DropMark PostEditor::Private::dropMark(int y, int photos) const
{
    QTextBlock above;
    int border = 0;
    const int start = frontMatterLast >= frontMatterFirst ? frontMatterLast + 1 : 0;
    eachVisibleBlock(q->viewport()->rect(), [&](const QTextBlock &block, const QRectF &rect) {
        const bool upperHalf = y < rect.top() + rect.height() / 2;
        if (block.blockNumber() < start || !upperHalf) {
            above = block;
            border = qRound(rect.top()) + qMax(1, block.layout()->lineCount()) * layout->lineHeight();
        }
    });
    if (!above.isValid()) {
        const QTextBlock first = q->firstVisibleBlock();
        above = first.previous();
        border = qRound(q->blockBoundingGeometry(first).translated(q->contentOffset()).top());
    }
    const int last = q->document()->blockCount() - 1;
    while (above.isValid() && !above.isVisible() && above.blockNumber() < last) {
        above = above.next();
    }
    if (folded && above.blockNumber() == frontMatterFirst) {
        above = q->document()->findBlockByNumber(frontMatterLast);
    }
    DropMark mark;
    mark.y = qBound(5, border, q->viewport()->height() - 5);
    if (!above.isValid()) {
        mark.label = PostEditor::tr("%n photo(s) before line 1", nullptr, photos);
    } else {
        mark.position = above.position() + above.length() - 1;
        mark.label = PostEditor::tr("%n photo(s) after line %1", nullptr, photos).arg(above.blockNumber() + 1);
    }
    return mark;
}

void PostEditor::Private::showDropMark(const std::optional<DropMark> &mark)
{
    if (mark != drop) {
        drop = mark;
        q->viewport()->update();
    }
}

void PostEditor::Private::clearDrag()
{
    dragScrolling.stop();
    refusalEnds.stop();
    dragPhotos = 0;
    showDropMark(std::nullopt);
    q->setCursorWidth(0);
    if (!refusal.isEmpty()) {
        refusal.clear();
        Q_EMIT q->dragMessage({});
    }
}

void PostEditor::dragEnterEvent(QDragEnterEvent *event)
{
    d->clearDrag();
    const PhotoOffer offer = photoOffer(event->mimeData());
    if (offer.kind == PhotoOffer::Kind::Usual) {
        setCursorWidth(2); // Qt's own caret shows where text would go
        QPlainTextEdit::dragEnterEvent(event);
        return;
    }
    if (offer.kind == PhotoOffer::Kind::Refused || isReadOnly()) {
        d->refusal = isReadOnly() ? tr("This text cannot be edited.") : offer.message;
        d->refusalEnds.start(refusalStays, this); // who refuses a drag is not told when it leaves
        Q_EMIT dragMessage(d->refusal);
        event->ignore();
        return;
    }
    d->dragPhotos = offer.count;
    d->dragPoint = event->position().toPoint();
    d->showDropMark(d->dropMark(d->dragPoint.y(), offer.count));
    // With Shift held a file manager proposes to move, and would delete the originals.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PostEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (!d->refusal.isEmpty()) {
        event->ignore();
        return;
    }
    if (d->dragPhotos == 0) {
        QPlainTextEdit::dragMoveEvent(event);
        return;
    }
    d->dragPoint = event->position().toPoint();
    d->showDropMark(d->dropMark(d->dragPoint.y(), d->dragPhotos));
    const bool nearEdge = d->dragPoint.y() < scrollZone || d->dragPoint.y() > viewport()->height() - scrollZone;
    if (nearEdge && !d->dragScrolling.isActive()) {
        d->dragScrolling.start(scrollPause, this);
    } else if (!nearEdge) {
        d->dragScrolling.stop();
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PostEditor::scrollWhileDragging()
{
    const int step = d->dragPoint.y() < scrollZone ? -1 : 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    d->showDropMark(d->dropMark(d->dragPoint.y(), d->dragPhotos));
}

void PostEditor::dragLeaveEvent(QDragLeaveEvent *event)
{
    const bool photos = d->dragPhotos > 0 || !d->refusal.isEmpty();
    d->clearDrag();
    if (!photos) {
        QPlainTextEdit::dragLeaveEvent(event);
    }
}

void PostEditor::dropEvent(QDropEvent *event)
{
    const PhotoOffer offer = photoOffer(event->mimeData());
    const bool usual = offer.kind == PhotoOffer::Kind::Usual;
    if (usual) {
        d->clearDrag();
        QPlainTextEdit::dropEvent(event);
        return;
    }
    if (offer.kind == PhotoOffer::Kind::Refused || isReadOnly()) {
        d->clearDrag();
        event->ignore();
        return;
    }
    const qsizetype position = d->dropMark(event->position().toPoint().y(), offer.count).position;
    d->clearDrag();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT photosOffered(event->mimeData(), position, event->modifiers().testFlag(Qt::ShiftModifier));
}

bool PostEditor::canInsertFromMimeData(const QMimeData *source) const
{
    switch (photoOffer(source).kind) {
    case PhotoOffer::Kind::Photos:
        return true;
    case PhotoOffer::Kind::Refused:
        return false;
    case PhotoOffer::Kind::Usual:
        break;
    }
    return QPlainTextEdit::canInsertFromMimeData(source);
}

void PostEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly()) {
        return;
    }
    const PhotoOffer offer = photoOffer(source);
    if (offer.kind == PhotoOffer::Kind::Refused) {
        Q_EMIT dragMessage(offer.message);
        return;
    }
    if (offer.kind == PhotoOffer::Kind::Photos) {
        if (source->hasUrls() || offeredUrls(source).isEmpty()) {
            Q_EMIT photosOffered(source, selection().from, false);
            return;
        }
        QMimeData files;
        files.setUrls(offeredUrls(source));
        Q_EMIT photosOffered(&files, selection().from, false);
        return;
    }
    const QString words = TextMirror::normalized(source->text());
    if (!words.isEmpty()) {
        QTextCursor cursor = textCursor();
        cursor.insertText(words);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

QMimeData *PostEditor::createMimeDataFromSelection() const
{
    const TextSpan span = selection();
    auto *words = new QMimeData;
    words->setText(text().mid(span.from, span.length()));
    return words;
}

} // namespace dosirak
