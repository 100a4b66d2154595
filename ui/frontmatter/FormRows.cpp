#include "ui/frontmatter/FormRows.h"

#include "ui/frontmatter/PictureField.h"
#include "ui/theme/Look.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace dosirak {

FormRows::FormRows(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
{
    const Tokens &tokens = look.tokens();
    const int side = tokens.metric(QStringLiteral("formPadX"));
    setObjectName(QStringLiteral("ground"));
    m_grid->setContentsMargins(side, 2, side, 12);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(tokens.metric(QStringLiteral("formRowGap")));
    m_grid->setColumnMinimumWidth(0, tokens.metric(QStringLiteral("formLabelWidth")));
    m_grid->setColumnStretch(1, 1);
}

void FormRows::setSink(FieldSink sink)
{
    m_sink = std::move(sink);
}

int FormRows::heightForWidth(int width) const
{
    return m_grid->hasHeightForWidth() ? m_grid->heightForWidth(width) : m_grid->sizeHint().height();
}

void FormRows::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    const QList<QWidget *> children = widget->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (!child->isWindow())
            child->installEventFilter(this);
    }
}

FormRows::Row FormRows::makeRow(const Field &field, FieldKind kind)
{
    Row row;
    row.editor = makeFieldEditor(m_look, field.key, kind, this);
    row.editor->setSink(
        [this](const FieldChange &change, const QString &name) { return m_sink && m_sink(change, name); });
    row.editor->setKnowledge(m_knowledge);
    row.label = new QLabel(this);
    row.label->setText(row.label->fontMetrics().elidedText(
        fieldLabel(field.key), Qt::ElideRight, m_look.tokens().metric(QStringLiteral("formLabelWidth")) - 8));
    row.label->setToolTip(field.key);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setProperty("tone", QStringLiteral("muted"));
    row.label->setBuddy(row.editor->focusTarget());
    row.label->setFixedHeight(row.editor->lineHeight());
    if (auto *picture = qobject_cast<PictureField *>(row.editor))
        connect(picture, &PictureField::photosOffered, this, &FormRows::picturePhotosOffered);
    watch(row.editor);
    row.label->installEventFilter(this);
    return row;
}

void FormRows::show(const FrontMatter &frontMatter, const FormKnowledge &knowledge)
{
    m_knowledge = knowledge;
    QList<Row> old = m_rows;
    QList<Row> rows;
    const QList<Field> &fields = frontMatter.fields();
    for (const Field &field : fields) {
        const FieldKind kind = fieldKind(field, knowledge);
        const auto found = std::find_if(old.begin(), old.end(), [&](const Row &row) {
            if (row.editor->key() != field.key)
                return false;
            const QWidget *focus = QApplication::focusWidget();
            const bool inUse = focus && row.editor->isAncestorOf(focus);
            return row.editor->kind() == kind || ((inUse || focus == row.editor) && suits(row.editor->kind(), field));
        });
        if (found != old.end()) {
            rows.append(*found);
            old.erase(found);
        } else {
            rows.append(makeRow(field, kind));
        }
    }
    const bool same = old.isEmpty() && rows.size() == m_rows.size() &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const Row &one, const Row &other) { return one.editor == other.editor; });
    for (const Row &gone : std::as_const(old)) {
        gone.editor->hide();
        gone.editor->deleteLater();
        gone.label->hide();
        gone.label->deleteLater();
    }
    m_rows = rows;
    if (!same)
        place();
    const bool readOnly = m_readOnly || frontMatter.error();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].editor->showField(frontMatter, fields[i]);
        m_rows[i].editor->setReadOnly(readOnly);
        m_rows[i].label->setEnabled(!readOnly);
    }
    Q_EMIT heightChanged();
}

void FormRows::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        m_grid->addWidget(row.label, i, 0, Qt::AlignTop);
        m_grid->addWidget(row.editor, i, 1);
        row.label->setVisible(true);
        row.editor->setVisible(true);
        row.label->setAccessibleName(tr("%1, row %2 of %3").arg(row.editor->label()).arg(i + 1).arg(m_rows.size()));
        row.editor->setAccessibleDescription(tr("row %1 of %2").arg(i + 1).arg(m_rows.size()));
        if (before)
            setTabOrder(before, row.editor->focusTarget());
        before = row.editor->focusTarget();
    }
    m_grid->setRowStretch(int(m_rows.size()), 1);
}

void FormRows::setKnowledge(const FormKnowledge &knowledge)
{
    m_knowledge = knowledge;
    for (const Row &row : std::as_const(m_rows))
        row.editor->setKnowledge(knowledge);
}

void FormRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : std::as_const(m_rows)) {
        row.editor->setReadOnly(readOnly);
        row.label->setEnabled(!readOnly);
    }
}

void FormRows::focusField(const QString &key)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->key() == key) {
            row.editor->focusTarget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FormRows::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows[0].editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

int FormRows::rowOf(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (widget == m_rows[i].label || widget == m_rows[i].editor || m_rows[i].editor->isAncestorOf(widget))
            return i;
    }
    return -1;
}

bool FormRows::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const int index = rowOf(watched);
        if (index < 0 || m_readOnly)
            break;
        const bool moves = key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up;
        // Alt+Down opens calendars and lists where there are some.
        const FieldKind kind = m_rows[index].editor->kind();
        const bool down = key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down &&
                          kind != FieldKind::Date && kind != FieldKind::Picture;
        const bool shiftDown = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier) &&
                               (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up);
        const bool removes = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Delete;
        if (!moves && !down && !shiftDown && !removes)
            break;
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (removes)
            removeRow(index);
        else
            moveRow(index, key->key() == Qt::Key_Up ? index - 1 : index + 1);
        return true;
    }
    case QEvent::ContextMenu: {
        const int index = rowOf(watched);
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (index < 0 || (watched != m_rows[index].label && menu->reason() != QContextMenuEvent::Keyboard))
            break;
        openMenu(index, menu->globalPos());
        return true;
    }
    case QEvent::FocusIn:
        Q_EMIT focusMoved(qobject_cast<QWidget *>(watched));
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FormRows::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return QWidget::event(event);
}

void FormRows::moveRow(int index, int to)
{
    if (m_readOnly || to < 0 || to >= m_rows.size())
        return;
    const QString key = m_rows[index].editor->key();
    m_sink([key, to](const FrontMatter &front) { return front.move(key, to); }, tr("Move %1").arg(fieldLabel(key)));
}

void FormRows::removeRow(int index)
{
    if (m_readOnly)
        return;
    const QString key = m_rows[index].editor->key();
    const QString next = index + 1 < m_rows.size() ? m_rows[index + 1].editor->key()
                         : index > 0               ? m_rows[index - 1].editor->key()
                                                   : QString();
    if (m_sink([key](const FrontMatter &front) { return front.remove(key); }, tr("Remove %1").arg(fieldLabel(key))) &&
        !next.isEmpty())
        focusField(next);
}

void FormRows::rename(int index)
{
    const QString key = m_rows[index].editor->key();
    bool ok = false;
    const QString name =
        QInputDialog::getText(this, tr("Rename field"), tr("Name"), QLineEdit::Normal, key, &ok).trimmed();
    if (!ok || name.isEmpty() || name == key)
        return;
    if (m_sink([key, name](const FrontMatter &front) { return front.rename(key, name); },
               tr("Rename %1").arg(fieldLabel(key))))
        focusField(name);
}

void FormRows::openMenu(int index, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = m_rows[index].editor->key();
    // The rows may be others by the time something is chosen.
    const auto withRow = [this, key](void (FormRows::*act)(int)) {
        return [this, key, act] {
            for (int i = 0; i < m_rows.size(); ++i) {
                if (m_rows[i].editor->key() == key)
                    return (this->*act)(i);
            }
        };
    };
    QAction *up = menu->addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                                  [this, index] { moveRow(index, index - 1); });
    up->setEnabled(!m_readOnly && index > 0);
    QAction *down = menu->addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down), this,
                                    [this, index] { moveRow(index, index + 1); });
    down->setEnabled(!m_readOnly && index + 1 < m_rows.size());
    menu->addAction(tr("Rename field…"), this, withRow(&FormRows::rename))->setEnabled(!m_readOnly);
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove field"), QKeySequence(Qt::CTRL | Qt::Key_Delete), this,
                                      withRow(&FormRows::removeRow));
    remove->setEnabled(!m_readOnly);
    menu->popup(global);
}

} // namespace dosirak
