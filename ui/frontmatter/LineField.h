#pragma once

#include "ui/frontmatter/FieldEditor.h"

#include <QLineEdit>

namespace dosirak {

/// A line edit that knows whether an input method composes in it.
class ComposingLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void composed(); ///< the composition ended

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_composing = false;
};

/// Title, number or one line of text. Each letter goes into the post at once; Esc takes back what was typed since the field was entered.
class LineField : public FieldEditor
{
    Q_OBJECT
public:
    LineField(const Look &look, const QString &key, FieldKind kind, QWidget *parent);

    void showField(const FrontMatter &frontMatter, const Field &field) override;
    void setReadOnly(bool readOnly) override;
    QWidget *focusTarget() override { return m_edit; }
    int lineHeight() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void setError(bool error);

    ComposingLineEdit *m_edit;
    Field m_field;
    QString m_shown;   ///< what the text says
    QString m_entered; ///< what stood here when the field was entered
};

} // namespace dosirak
