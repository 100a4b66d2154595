#include "ui/editor/PostEditorPrivate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextLayout>

namespace dosirak {

namespace {

/// How long a commit may take to come from an input method after it was asked for (ibus sends it through D-Bus).
constexpr int syllablePatience = 100;

} // namespace

// ---- keys

void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        setTabChangesFocus(true); // Esc, then Tab, leaves
        event->ignore();          // and Esc itself may close something
        return;
    }
    const bool modifier =
        event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt;
    if (!modifier) {
        setTabChangesFocus(false);
    }
    if (d->handleKey(*event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool PostEditor::Private::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        return handleReturn(event);
    }
    if (q->isReadOnly()) {
        return false;
    }
    if (key == Qt::Key_Tab && modifiers == Qt::NoModifier) {
        run(formatting::indent(mirror.text(), q->selection(), formatting::Shift::In));
        return true;
    }
    if (key == Qt::Key_Backtab || (key == Qt::Key_Tab && modifiers == Qt::ShiftModifier)) {
        run(formatting::indent(mirror.text(), q->selection(), formatting::Shift::Out));
        return true;
    }
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const auto direction = key == Qt::Key_Up ? formatting::Direction::Up : formatting::Direction::Down;
        run(formatting::moveLines(mirror.text(), q->selection(), direction));
        return true;
    }
    return false;
}

bool PostEditor::Private::handleReturn(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier) {
        Q_EMIT q->tagActivated(q->caret());
        return true;
    }
    if (q->isReadOnly() || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)) {
        return false;
    }
    QTextCursor cursor = q->textCursor();
    if (modifiers == Qt::NoModifier && !cursor.hasSelection()) {
        const LineState::Kind kind = LineState::fromNumber(cursor.block().userState()).kind;
        if (kind == LineState::Fence || kind == LineState::RawTag) {
            const QString line = cursor.block().text().left(cursor.positionInBlock());
            qsizetype blanks = 0;
            while (blanks < line.size() && line.at(blanks).isSpace()) {
                ++blanks;
            }
            cursor.insertText(QLatin1Char('\n') + line.left(blanks));
            q->setTextCursor(cursor);
            q->ensureCursorVisible();
            return true;
        }
        if (const auto change = formatting::nextItem(mirror.text(), q->caret())) {
            run(*change);
            return true;
        }
    }
    // Qt would make U+2028 of Shift+Enter, which no Markdown reads as a line's end.
    cursor.insertBlock();
    q->setTextCursor(cursor);
    q->ensureCursorVisible();
    return true;
}

// ---- input methods

void PostEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const bool committed = !event->commitString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    d->restartBlinking();
    if (committed && !d->heldMouse.empty()) {
        d->heldSyllable.clear();
        d->releaseHeldMouse();
    }
}

QString PostEditor::Private::openSyllable() const
{
    return q->textCursor().block().layout()->preeditAreaText();
}

/// A click while a syllable is open loses it with fcitx5 and doubles it with ibus, when Qt handles the click at once: so the input method is
/// asked to finish first, and the mouse waits for it.
bool PostEditor::Private::holdWhileComposing(const QMouseEvent &event)
{
    const bool starts = event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
    if (heldMouse.empty() && !(starts && !openSyllable().isEmpty())) {
        return false;
    }
    const bool first = heldMouse.empty();
    heldMouse.emplace_back(static_cast<QMouseEvent *>(event.clone()));
    if (first) {
        heldSyllable = openSyllable();
        syllableDeadline.start(syllablePatience, q);
        QGuiApplication::inputMethod()->reset();
    }
    return true;
}

void PostEditor::Private::releaseHeldMouse()
{
    syllableDeadline.stop();
    const QString syllable = std::exchange(heldSyllable, {});
    if (!syllable.isEmpty() || !openSyllable().isEmpty()) {
        // Nobody committed it: do that ourselves. The event also takes the open syllable away.
        QInputMethodEvent commit;
        commit.setCommitString(syllable);
        q->QPlainTextEdit::inputMethodEvent(&commit);
    }
    const auto held = std::exchange(heldMouse, {});
    for (const auto &event : held) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            q->mousePressEvent(event.get());
            break;
        case QEvent::MouseButtonRelease:
            q->mouseReleaseEvent(event.get());
            break;
        case QEvent::MouseButtonDblClick:
            q->mouseDoubleClickEvent(event.get());
            break;
        default:
            q->mouseMoveEvent(event.get());
            break;
        }
    }
}

// ---- mouse

QPointF PostEditor::Private::snapped(QPointF position) const
{
    // Between the boxes of two lines Qt finds no letter and takes a line's end; above the first one it takes the text's start. Outside
    // the view nothing is snapped: there Qt scrolls.
    const QRect view = q->viewport()->rect();
    if (position.y() < 0 || position.y() >= view.height()) {
        return position;
    }
    qreal nearest = view.height();
    qreal result = position.y();
    eachVisibleBlock(view, [&](const QTextBlock &block, const QRectF &rect) {
        const int lines = block.layout()->lineCount();
        for (int i = 0; i < lines; ++i) {
            const qreal top = rect.top() + i * layout->lineHeight();
            const qreal away = qMax(qMax(top - position.y(), position.y() - (top + layout->lineHeight() - 1)), 0.0);
            if (away < nearest) {
                nearest = away;
                const QTextLine box = block.layout()->lineAt(i);
                result = rect.top() + box.y() + box.height() / 2;
            }
        }
    });
    return {position.x(), result};
}

std::unique_ptr<QMouseEvent> PostEditor::Private::snapped(const QMouseEvent &event) const
{
    return std::make_unique<QMouseEvent>(event.type(), snapped(event.position()), event.scenePosition(),
                                         event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                                         event.pointingDevice());
}

void PostEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->foldLineRect().contains(event->position())) {
        setFrontMatterFolded(false);
        return;
    }
    if (!d->holdWhileComposing(*event)) {
        QPlainTextEdit::mousePressEvent(d->snapped(*event).get());
    }
}

void PostEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (d->holdWhileComposing(*event)) {
        return;
    }
    QPlainTextEdit::mouseMoveEvent(d->snapped(*event).get());
    if (event->buttons() == Qt::NoButton) {
        viewport()->setCursor(d->foldLineRect().contains(event->position()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
}

void PostEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->holdWhileComposing(*event)) {
        QPlainTextEdit::mouseReleaseEvent(d->snapped(*event).get());
    }
}

void PostEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!d->holdWhileComposing(*event)) {
        QPlainTextEdit::mouseDoubleClickEvent(d->snapped(*event).get());
    }
}

void PostEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool editable = !isReadOnly();
    const bool selected = textCursor().hasSelection();
    const auto add = [&](const QString &words, const QString &icon, QKeySequence::StandardKey key, auto slot,
                         bool enabled) {
        QAction *action = menu.addAction(icon.isEmpty() ? QIcon() : d->look.icon(icon), words);
        action->setShortcut(QKeySequence(key));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    add(
        tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo, [this] { undo(); },
        editable && document()->isUndoAvailable());
    add(
        tr("Redo"), QStringLiteral("redo"), QKeySequence::Redo, [this] { redo(); },
        editable && document()->isRedoAvailable());
    menu.addSeparator();
    add(
        tr("Cut"), {}, QKeySequence::Cut, [this] { cut(); }, editable && selected);
    add(
        tr("Copy"), QStringLiteral("copy"), QKeySequence::Copy, [this] { copy(); }, selected);
    add(
        tr("Paste"), {}, QKeySequence::Paste, [this] { paste(); }, canPaste());
    add(
        tr("Delete"), QStringLiteral("trash"), QKeySequence::UnknownKey, [this] { textCursor().removeSelectedText(); },
        editable && selected);
    menu.addSeparator();
    add(
        tr("Select all"), {}, QKeySequence::SelectAll, [this] { selectAll(); }, !text().isEmpty());
    menu.exec(event->globalPos());
}

// ---- focus and time

void PostEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    d->restartBlinking();
    viewport()->update();
}

void PostEditor::focusOutEvent(QFocusEvent *event)
{
    setTabChangesFocus(false);
    d->blinking.stop();
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

void PostEditor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->blinking.timerId()) {
        d->caretOn = !d->caretOn;
        viewport()->update(d->caretRect());
    } else if (event->timerId() == d->syllableDeadline.timerId()) {
        d->releaseHeldMouse();
    } else if (event->timerId() == d->dragScrolling.timerId()) {
        scrollWhileDragging();
    } else if (event->timerId() == d->refusalEnds.timerId()) {
        d->clearDrag();
    } else {
        QPlainTextEdit::timerEvent(event);
    }
}

} // namespace dosirak
