#pragma once

#include "ui/frontmatter/FieldKind.h"

#include <QWidget>

#include <functional>

namespace dosirak {

/// A change of the front matter, computed when it is asked for on the front matter of that moment.
using FieldChange = std::function<std::optional<TextEdits>(const FrontMatter &)>;

/// Takes a change with its name for the undo list; false when it cannot be done.
using FieldSink = std::function<bool(const FieldChange &change, const QString &name)>;

/// The right side of one row of the form. It shows a field and asks for changes; it never keeps a value that the text does not have.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Look &look, QString key, FieldKind kind, QWidget *parent);

    const QString &key() const { return m_key; }
    FieldKind kind() const { return m_kind; }
    QString label() const { return fieldLabel(m_key); }
    void setSink(FieldSink sink) { m_sink = std::move(sink); }

    /// Shows the field as it is now. Must leave alone what is being typed when the text already says it.
    virtual void showField(const FrontMatter &frontMatter, const Field &field) = 0;
    virtual void setKnowledge(const FormKnowledge &knowledge);
    virtual void setReadOnly(bool readOnly);
    /// What gets the focus and the label's buddy.
    virtual QWidget *focusTarget() = 0;
    /// Height of the first line, for the label beside it.
    virtual int lineHeight() const;

protected:
    bool ask(const FieldChange &change, const QString &name);
    /// Sets the whole value.
    bool askValue(const QVariant &value);

    const Look &m_look;

private:
    QString m_key;
    FieldKind m_kind;
    FieldSink m_sink;
};

/// The editor for a kind.
FieldEditor *makeFieldEditor(const Look &look, const QString &key, FieldKind kind, QWidget *parent);

/// What a person means by `text` in a field that held `field`: a number stays one, all else is text; nothing written is null unless the
/// field has quotes to be empty in.
QVariant meantValue(const QString &text, const Field &field);

} // namespace dosirak
