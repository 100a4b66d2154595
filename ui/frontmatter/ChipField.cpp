#include "ui/frontmatter/ChipField.h"

#include "app/frontmatter/YamlTypes.h"
#include "ui/frontmatter/CategoryPaths.h"
#include "ui/frontmatter/Chip.h"
#include "ui/frontmatter/CompletionPopup.h"
#include "ui/frontmatter/FlowLayout.h"
#include "ui/frontmatter/LineField.h"
#include "ui/theme/Look.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace dosirak {

ChipField::ChipField(const Look &look, const QString &key, FieldKind kind, QWidget *parent)
    : FieldEditor(look, key, kind, parent)
    , m_flow(new FlowLayout(this, 4, look.tokens().metric(QStringLiteral("chip")), {4, 4, 4, 4}))
    , m_edit(new ComposingLineEdit(this))
    , m_popup(new CompletionPopup(look, this))
{
    m_edit->setProperty("bare", true);
    m_edit->setMinimumWidth(90);
    m_edit->setTextMargins(2, 0, 0, 0);
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        select(-1);
        offer();
    });
    connect(m_popup, &CompletionPopup::chosen, this, [this] {
        if (const Completion *marked = m_popup->marked())
            commit(marked->path);
    });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    describe();
    ChipField::setReadOnly(false);
}

QWidget *ChipField::focusTarget()
{
    return m_edit;
}

int ChipField::heightForWidth(int width) const
{
    return qMax(m_look.tokens().metric(QStringLiteral("field")), m_flow->heightForWidth(width));
}

void ChipField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setPlaceholderText(readOnly                          ? QString()
                               : kind() == FieldKind::Tags       ? tr("Add tag")
                               : kind() == FieldKind::Categories ? tr("Add category")
                                                                 : tr("Add"));
    FieldEditor::setReadOnly(readOnly);
}

void ChipField::setKnowledge(const FormKnowledge &knowledge)
{
    m_known.clear();
    if (isPaths()) {
        m_known = knowledge.categoryCounts;
    } else if (kind() == FieldKind::Tags) {
        for (auto i = knowledge.tagCounts.cbegin(); i != knowledge.tagCounts.cend(); ++i)
            m_known.insert({i.key()}, i.value());
    }
}

void ChipField::showField(const FrontMatter &frontMatter, const Field &field)
{
    m_value = field.value;
    QList<QStringList> paths;
    if (isPaths()) {
        paths = categoryPaths(field.value);
    } else {
        // Nulls in a list have no chip; the others keep their places in it.
        const QStringList words = frontMatter.strings(field.key);
        for (const QString &word : words)
            paths.append({word});
        m_places.clear();
        const QVariantList items = field.value.toList();
        for (int i = 0; i < items.size(); ++i) {
            if (items[i].isValid() && items[i].toString() != QString())
                m_places.append(i);
        }
        if (m_places.size() != paths.size()) {
            m_places.clear();
            for (int i = 0; i < paths.size(); ++i)
                m_places.append(i);
        }
    }
    if (paths == m_paths)
        return;
    m_paths = paths;
    if (m_editing >= m_paths.size())
        m_editing = -1;
    m_selected = -1;
    rebuild();
}

void ChipField::rebuild()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->deleteLater();
    m_chips.clear();
    if (m_prefixChip)
        m_prefixChip->deleteLater();
    m_prefixChip = nullptr;
    while (m_flow->count() > 1)
        delete m_flow->takeAt(0);
    for (int i = 0; i < m_paths.size(); ++i) {
        auto *chip = new Chip(m_look, m_paths[i], false, this);
        chip->setVisible(i != m_editing);
        connect(chip, &Chip::clicked, this, [this, i] {
            m_edit->setFocus();
            select(i);
        });
        connect(chip, &Chip::edited, this, [this, i] { edit(i); });
        connect(chip, &Chip::removeWanted, this, [this, i] { remove(i); });
        m_flow->insertWidget(i, chip);
        m_chips.append(chip);
    }
    if (!m_prefix.isEmpty()) {
        m_prefixChip = new Chip(m_look, m_prefix, true, this);
        m_prefixChip->show();
        m_flow->insertWidget(int(m_paths.size()), m_prefixChip);
    }
    describe();
    updateGeometry();
    m_flow->activate();
    update();
}

void ChipField::describe()
{
    QString name;
    if (kind() == FieldKind::Tags)
        name = tr("%1, %n tags", nullptr, int(m_paths.size())).arg(label());
    else if (isPaths())
        name = tr("%1, %n categories", nullptr, int(m_paths.size())).arg(label());
    else
        name = tr("%1, %n entries", nullptr, int(m_paths.size())).arg(label());
    m_edit->setAccessibleName(name);
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setAccessibleName(tr("%1, %2 of %3, Delete removes")
                                          .arg(m_paths[i].join(QLatin1String(" > ")))
                                          .arg(i + 1)
                                          .arg(m_chips.size()));
    }
}

void ChipField::select(int index)
{
    m_selected = index >= 0 && index < m_chips.size() ? index : -1;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setSelected(i == m_selected);
    m_edit->setAccessibleDescription(m_selected < 0 ? QString() : m_chips[m_selected]->accessibleName());
}

void ChipField::edit(int index)
{
    if (m_readOnly || index < 0 || index >= m_paths.size())
        return;
    m_editing = index;
    m_prefix = m_paths[index].mid(0, m_paths[index].size() - 1);
    m_edit->setText(m_paths[index].back());
    rebuild();
    m_edit->setFocus();
    m_edit->selectAll();
}

QStringList ChipField::typedPath() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QStringList() : m_prefix + QStringList{text};
}

void ChipField::commit(const QStringList &path)
{
    m_popup->hide();
    m_edit->clear();
    m_prefix.clear();
    const int editing = std::exchange(m_editing, -1);
    const bool known = path.isEmpty() || (m_paths.contains(path) && (editing < 0 || m_paths.indexOf(path) != editing));
    rebuild();
    if (known)
        return;
    if (isPaths()) {
        QList<QStringList> paths = m_paths;
        if (editing >= 0)
            paths[editing] = path;
        else
            paths.append(path);
        askPaths(paths, editing >= 0 ? tr("Change category") : tr("Add category"));
        return;
    }
    const QString word = path.back();
    if (editing >= 0)
        ask([key = key(), place = m_places.value(editing),
             word](const FrontMatter &front) { return front.setItem(key, place, word); },
            kind() == FieldKind::Tags ? tr("Change tag") : tr("Change %1").arg(label()));
    else
        ask([key = key(), word](const FrontMatter &front) { return front.addItem(key, word); },
            kind() == FieldKind::Tags ? tr("Add tag") : tr("Change %1").arg(label()));
}

void ChipField::remove(int index)
{
    if (m_readOnly || index < 0 || index >= m_paths.size())
        return;
    if (isPaths()) {
        QList<QStringList> paths = m_paths;
        paths.removeAt(index);
        askPaths(paths, tr("Remove category"));
        return;
    }
    ask([key = key(), place = m_places.value(index)](const FrontMatter &front) { return front.removeItem(key, place); },
        kind() == FieldKind::Tags ? tr("Remove tag") : tr("Change %1").arg(label()));
}

void ChipField::moveChip(int from, int to)
{
    if (m_readOnly || from < 0 || to < 0 || from >= m_paths.size() || to >= m_paths.size())
        return;
    QList<QStringList> paths = m_paths;
    paths.move(from, to);
    if (isPaths()) {
        askPaths(paths, tr("Move category"));
    } else {
        QVariantList values = m_value.toList();
        if (values.size() != paths.size())
            return;
        values.move(from, to);
        askValue(values);
    }
    select(to);
}

void ChipField::askPaths(const QList<QStringList> &paths, const QString &name)
{
    const QVariant old = m_value;
    ask(
        [key = key(), paths, old](const FrontMatter &front) -> std::optional<TextEdits> {
            // A path more or less of one level is an item more or less, which keeps the list's own letters.
            const QList<QStringList> before = categoryPaths(old);
            if (paths.isEmpty() && before.size() == 1 && before[0].size() == 1)
                return front.removeItem(key, 0);
            if (before.isEmpty() && paths.size() == 1 && paths[0].size() == 1)
                return front.addItem(key, paths[0][0]);
            return front.set(key, categoryValue(paths, old));
        },
        name);
}

void ChipField::deeper()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    m_prefix.append(text);
    m_edit->clear();
    rebuild();
    offer();
}

void ChipField::offer()
{
    const QString typed = m_edit->text().trimmed();
    if (m_edit->isComposing() || (typed.isEmpty() && m_prefix.isEmpty()) || kind() == FieldKind::List) {
        m_popup->hide();
        return;
    }
    const QString hint = isPaths() ? tr("> one level deeper   Enter finish this path") : QString();
    const int x = isPaths() ? 0 : m_edit->x() - 10;
    m_popup->offer(completions(typed), typed, hint, mapToGlobal(QPoint(x, height() + 2)));
}

QList<Completion> ChipField::completions(const QString &typed) const
{
    QList<Completion> begins;
    QList<Completion> contains;
    bool exact = false;
    for (auto i = m_known.cbegin(); i != m_known.cend(); ++i) {
        const QStringList &path = i.key();
        if (path.isEmpty() || path.mid(0, m_prefix.size()) != m_prefix || path.size() <= m_prefix.size() ||
            m_paths.contains(path))
            continue;
        // Below a level that is already typed only its own; from the top every level may match.
        const QString &name = m_prefix.isEmpty() ? path.back() : path[m_prefix.size()];
        exact = exact || path == m_prefix + QStringList{typed};
        if (name.startsWith(typed, Qt::CaseInsensitive))
            begins.append({path, i.value(), false, {}});
        else if (name.contains(typed, Qt::CaseInsensitive))
            contains.append({path, i.value(), false, {}});
    }
    const auto byCount = [](const Completion &one, const Completion &other) { return one.posts > other.posts; };
    std::stable_sort(begins.begin(), begins.end(), byCount);
    std::stable_sort(contains.begin(), contains.end(), byCount);
    QList<Completion> all = (begins + contains).mid(0, 7);
    const QStringList path = typedPath();
    if (!typed.isEmpty() && !exact && !m_paths.contains(path)) {
        QString text;
        if (!isPaths())
            text = tr("New tag “%1”").arg(typed);
        else if (m_prefix.isEmpty())
            text = tr("New category “%1”").arg(typed);
        else
            text = tr("New category “%1” in %2").arg(typed, m_prefix.back());
        all.append({path, 0, true, text});
    }
    return all;
}

bool ChipField::chipKeyPressed(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        alt ? moveChip(m_selected, m_selected - 1) : select(qMax(0, m_selected - 1));
        return true;
    case Qt::Key_Right:
        alt ? moveChip(m_selected, m_selected + 1) : select(m_selected + 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const int index = m_selected;
        remove(index);
        select(qMin(index, int(m_chips.size()) - 1));
        return true;
    }
    case Qt::Key_F2:
        edit(m_selected);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_End:
        select(-1);
        return true;
    default:
        return false;
    }
}

bool ChipField::keyPressed(QKeyEvent *event)
{
    if (m_edit->isComposing() || m_readOnly)
        return false;
    if (m_selected >= 0 && chipKeyPressed(event))
        return true;
    if (m_popup->takesKey(event->key()))
        return true;
    const bool empty = m_edit->text().isEmpty();
    switch (event->key()) {
    case Qt::Key_Left:
        if (m_edit->cursorPosition() > 0 || m_edit->hasSelectedText() || event->modifiers() != Qt::NoModifier)
            return false;
        select(int(m_chips.size()) - 1);
        return true;
    case Qt::Key_Backspace:
        if (!empty)
            return false;
        if (!m_prefix.isEmpty()) {
            m_edit->setText(m_prefix.takeLast());
            rebuild();
            offer();
        } else {
            select(int(m_chips.size()) - 1);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const Completion *marked = m_popup->marked();
        if (!marked && typedPath().isEmpty() && m_prefix.isEmpty())
            return event->key() != Qt::Key_Tab;
        const QStringList path = marked ? marked->path : empty ? m_prefix : typedPath();
        commit(path);
        return true;
    }
    case Qt::Key_Escape:
        if (m_popup->isVisible()) {
            m_popup->hide();
            return true;
        }
        if (empty && m_prefix.isEmpty() && m_editing < 0)
            return false;
        m_edit->clear();
        m_prefix.clear();
        m_editing = -1;
        rebuild();
        return true;
    default:
        break;
    }
    if (event->text() == QLatin1String(",") && kind() != FieldKind::List) {
        if (!typedPath().isEmpty())
            commit(typedPath());
        return true;
    }
    if (event->text() == QLatin1String(">") && isPaths()) {
        deeper();
        return true;
    }
    return false;
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (keyPressed(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride:
        // Esc closes the list or drops what was typed before it can mean anything to the window.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
            (m_popup->isVisible() || !m_edit->text().isEmpty() || m_selected >= 0))
            event->accept();
        break;
    case QEvent::FocusIn:
        update();
        break;
    case QEvent::FocusOut:
        // A word left in the field is meant; a composition ends by itself.
        select(-1);
        m_popup->hide();
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && !typedPath().isEmpty())
            commit(typedPath());
        update();
        break;
    default:
        break;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChipField::mousePressEvent(QMouseEvent *)
{
    select(-1);
    m_edit->setFocus();
}

void ChipField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const qreal width = focused ? 2 : 1;
    const QString line = focused        ? QStringLiteral("focus")
                         : !isEnabled() ? QStringLiteral("line.subtle")
                         : underMouse() ? QStringLiteral("line.strong")
                                        : QStringLiteral("line.field");
    painter.setPen(QPen(tokens.color(line), width));
    painter.setBrush(isEnabled() ? QBrush(tokens.color(QStringLiteral("bg.field"))) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
}

} // namespace dosirak
