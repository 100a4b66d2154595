#include "ui/photos/PhotoStrip.h"

#include "ui/photos/PhotoTile.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace dosirak {

PhotoStrip::PhotoStrip(PhotoTile *tile, QWidget *parent)
    : QListView(parent)
    , m_tile(tile)
{
    setItemDelegate(tile);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(12, 0, 0, 0);
    connect(this, &QAbstractItemView::doubleClicked, this, &PhotoStrip::openWanted);
    cellChanged();
}

void PhotoStrip::cellChanged()
{
    setGridSize(m_tile->cell());
    scheduleDelayedItemsLayout();
}

void PhotoStrip::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openWanted();
    } else if (plain && event->key() == Qt::Key_Space) {
        Q_EMIT viewWanted();
    } else if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT trashWanted();
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PhotoStrip::wheelEvent(QWheelEvent *event)
{
    // There is nothing to scroll up and down; a plain wheel moves along the strip
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const int delta = qAbs(turned.x()) > qAbs(turned.y()) ? turned.x() : turned.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
    event->accept();
}

void PhotoStrip::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    } else {
        const QModelIndex index = indexAt(viewport()->mapFromGlobal(position));
        if (!index.isValid()) {
            return;
        }
        setCurrentIndex(index);
    }
    if (currentIndex().isValid()) {
        Q_EMIT menuWanted(position);
    }
}

void PhotoStrip::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

} // namespace dosirak
