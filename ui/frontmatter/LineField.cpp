#include "ui/frontmatter/LineField.h"

#include "app/frontmatter/YamlTypes.h"
#include "ui/theme/Look.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStyle>

namespace dosirak {

void ComposingLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool before = m_composing;
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (before && !m_composing)
        Q_EMIT composed();
}

void ComposingLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_composing = false;
}

LineField::LineField(const Look &look, const QString &key, FieldKind kind, QWidget *parent)
    : FieldEditor(look, key, kind, parent)
    , m_edit(new ComposingLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    if (kind == FieldKind::Title) {
        m_edit->setProperty("title", true);
        m_edit->setFont(look.font(QStringLiteral("postTitle")));
        m_edit->setPlaceholderText(tr("Title"));
    } else if (kind == FieldKind::Number) {
        m_edit->setMaximumWidth(160);
        layout->addStretch();
    }
    m_edit->setAccessibleName(kind == FieldKind::Number ? tr("%1, number").arg(label()) : label());
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::apply);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        apply();
        m_entered = m_edit->text();
    });
}

int LineField::lineHeight() const
{
    return kind() == FieldKind::Title ? m_look.tokens().metric(QStringLiteral("fieldTitle"))
                                      : FieldEditor::lineHeight();
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setEnabled(!readOnly);
}

void LineField::showField(const FrontMatter &frontMatter, const Field &field)
{
    m_field = field;
    const bool text = field.value.typeId() == QMetaType::QString || !field.value.isValid();
    m_shown = text ? field.value.toString() : frontMatter.written(field);
    setError(false);
    if (m_edit->text() == m_shown || m_edit->isComposing())
        return;
    // `1.` and `1` say the same; what is being typed stays.
    if (m_edit->hasFocus() && sameYamlValue(meantValue(m_edit->text(), field), field.value))
        return;
    const int cursor = m_edit->cursorPosition();
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(m_edit->hasFocus() ? qMin(cursor, int(m_shown.size())) : 0);
}

void LineField::apply()
{
    if (m_edit->text() == m_shown)
        return;
    setError(!askValue(meantValue(m_edit->text(), m_field)));
}

void LineField::setError(bool error)
{
    if (m_edit->property("error").toBool() == error)
        return;
    m_edit->setProperty("error", error);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_entered = m_edit->text();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_edit->text() != m_entered) {
            m_edit->setText(m_entered);
            apply();
            return true;
        }
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
            focusNextChild();
            return true;
        }
        if (key->key() == Qt::Key_Up && key->modifiers() == Qt::NoModifier) {
            focusPreviousChild();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace dosirak
