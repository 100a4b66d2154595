#include "ui/frontmatter/FlagField.h"

#include "ui/theme/Look.h"
#include "ui/theme/Switch.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace dosirak {

FlagField::FlagField(const Look &look, const QString &key, QWidget *parent)
    : FieldEditor(look, key, FieldKind::Flag, parent)
    , m_switch(new Switch(look, fieldLabel(key), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_switch);
    layout->addStretch();
    setFixedHeight(look.tokens().metric(QStringLiteral("field")));
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) { askValue(on); });
}

void FlagField::showField(const FrontMatter &, const Field &field)
{
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(field.value.toBool());
}

QWidget *FlagField::focusTarget()
{
    return m_switch;
}

} // namespace dosirak
