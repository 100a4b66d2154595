#pragma once

#include "ui/frontmatter/FieldEditor.h"

class QLabel;
class QPlainTextEdit;

namespace dosirak {

class ComposingTextEdit;

/// Several lines of text, or any nested value as YAML. Grows with its lines.
class LinesField : public FieldEditor
{
    Q_OBJECT
public:
    LinesField(const Look &look, const QString &key, FieldKind kind, QWidget *parent);

    void showField(const FrontMatter &frontMatter, const Field &field) override;
    void setReadOnly(bool readOnly) override;
    QWidget *focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void fitHeight();
    QString shownText(const FrontMatter &frontMatter, const Field &field) const;

    ComposingTextEdit *m_edit;
    QLabel *m_error;
    Field m_field;
    QString m_shown;
    QString m_entered;
    bool m_showing = false;
};

} // namespace dosirak
