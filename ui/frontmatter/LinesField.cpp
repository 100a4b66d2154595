#include "ui/frontmatter/LinesField.h"

#include "ui/theme/Look.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace dosirak {

class ComposingTextEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    bool isComposing() const { return m_composing; }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override
    {
        m_composing = !event->preeditString().isEmpty();
        QPlainTextEdit::inputMethodEvent(event);
    }

private:
    bool m_composing = false;
};

LinesField::LinesField(const Look &look, const QString &key, FieldKind kind, QWidget *parent)
    : FieldEditor(look, key, kind, parent)
    , m_edit(new ComposingTextEdit(this))
    , m_error(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    m_error->setProperty("tone", QStringLiteral("error"));
    m_error->setFont(look.font(QStringLiteral("small")));
    m_error->setWordWrap(true);
    m_error->hide();
    m_edit->setProperty("field", true);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (kind == FieldKind::Yaml) {
        QFont mono = look.font(QStringLiteral("body"));
        mono.setFamilies(look.tokens().families(QStringLiteral("mono")));
        m_edit->setFont(mono);
        m_edit->setAccessibleName(tr("%1, YAML").arg(label()));
    } else {
        m_edit->setAccessibleName(tr("%1, text of several lines").arg(label()));
    }
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing && !m_edit->isComposing())
            apply();
    });
    fitHeight();
}

QWidget *LinesField::focusTarget()
{
    return m_edit;
}

void LinesField::setReadOnly(bool readOnly)
{
    m_edit->setEnabled(!readOnly);
}

QString LinesField::shownText(const FrontMatter &frontMatter, const Field &field) const
{
    return kind() == FieldKind::Yaml ? frontMatter.writtenYaml(field) : field.value.toString();
}

void LinesField::showField(const FrontMatter &frontMatter, const Field &field)
{
    m_field = field;
    m_shown = shownText(frontMatter, field);
    m_edit->setReadOnly(field.style == Field::Style::Alias || field.span.isEmpty());
    const QString typed = m_edit->toPlainText();
    if (typed == m_shown || m_edit->isComposing())
        return;
    // YAML may come back with other blanks than those just typed.
    if (m_edit->hasFocus() && typed.simplified() == m_shown.simplified())
        return;
    m_showing = true;
    const int cursor = m_edit->textCursor().position();
    m_edit->setPlainText(m_shown);
    if (m_edit->hasFocus()) {
        QTextCursor restored = m_edit->textCursor();
        restored.setPosition(qMin(cursor, int(m_shown.size())));
        m_edit->setTextCursor(restored);
    }
    m_showing = false;
    m_error->hide();
}

void LinesField::apply()
{
    const QString text = m_edit->toPlainText();
    if (text == m_shown)
        return;
    bool done = false;
    if (kind() == FieldKind::Yaml)
        done = ask([key = key(), text](const FrontMatter &frontMatter) { return frontMatter.setYaml(key, text); },
                   tr("Change %1").arg(label()));
    else
        done = askValue(meantValue(text, m_field));
    m_error->setText(kind() == FieldKind::Yaml ? tr("This is not YAML yet. The post keeps the last value that was.")
                                               : tr("This cannot be written here. The post keeps its value."));
    m_error->setVisible(!done);
}

void LinesField::fitHeight()
{
    constexpr int mostLines = 8;
    const int count = m_edit->document()->lineCount();
    const int lines = qBound(kind() == FieldKind::Yaml ? 1 : 2, count, mostLines);
    m_edit->setVerticalScrollBarPolicy(count > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(
        qMax(m_look.tokens().metric(QStringLiteral("field")), lines * m_edit->fontMetrics().lineSpacing() + 20));
}

bool LinesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_entered = m_edit->toPlainText();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
               m_edit->toPlainText() != m_entered) {
        m_edit->setPlainText(m_entered);
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace dosirak
