#include "ui/frontmatter/FieldEditor.h"

#include "app/frontmatter/YamlTypes.h"
#include "ui/frontmatter/ChipField.h"
#include "ui/frontmatter/DateField.h"
#include "ui/frontmatter/FlagField.h"
#include "ui/frontmatter/LineField.h"
#include "ui/frontmatter/LinesField.h"
#include "ui/frontmatter/PictureField.h"
#include "ui/theme/Look.h"

namespace dosirak {

FieldEditor::FieldEditor(const Look &look, QString key, FieldKind kind, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_key(std::move(key))
    , m_kind(kind)
{
}

void FieldEditor::setKnowledge(const FormKnowledge &) {}

void FieldEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

int FieldEditor::lineHeight() const
{
    return m_look.tokens().metric(QStringLiteral("field"));
}

bool FieldEditor::ask(const FieldChange &change, const QString &name)
{
    return m_sink && m_sink(change, name);
}

bool FieldEditor::askValue(const QVariant &value)
{
    return ask([key = m_key, value](const FrontMatter &frontMatter) { return frontMatter.set(key, value); },
               tr("Change %1").arg(label()));
}

FieldEditor *makeFieldEditor(const Look &look, const QString &key, FieldKind kind, QWidget *parent)
{
    switch (kind) {
    case FieldKind::Title:
    case FieldKind::Line:
    case FieldKind::Number:
        return new LineField(look, key, kind, parent);
    case FieldKind::Date:
        return new DateField(look, key, parent);
    case FieldKind::Tags:
    case FieldKind::Categories:
    case FieldKind::List:
        return new ChipField(look, key, kind, parent);
    case FieldKind::Picture:
        return new PictureField(look, key, parent);
    case FieldKind::Flag:
        return new FlagField(look, key, parent);
    case FieldKind::Lines:
    case FieldKind::Yaml:
        return new LinesField(look, key, kind, parent);
    }
    return nullptr;
}

QVariant meantValue(const QString &text, const Field &field)
{
    if (text.isEmpty()) {
        const bool quoted = field.style == Field::Style::SingleQuoted || field.style == Field::Style::DoubleQuoted;
        return quoted ? QVariant(QString()) : QVariant();
    }
    if (field.value.isValid() && field.value.typeId() != QMetaType::QString) {
        const QVariant typed = yamlPlainValue(text);
        if (typed.typeId() == field.value.typeId() ||
            (typed.typeId() == QMetaType::LongLong && field.value.typeId() == QMetaType::Double) ||
            (typed.typeId() == QMetaType::Double && field.value.typeId() == QMetaType::LongLong))
            return typed;
    }
    return text;
}

} // namespace dosirak
