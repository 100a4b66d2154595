#pragma once

#include "ui/frontmatter/FieldEditor.h"

namespace dosirak {

class Switch;

/// true or false.
class FlagField : public FieldEditor
{
    Q_OBJECT
public:
    FlagField(const Look &look, const QString &key, QWidget *parent);

    void showField(const FrontMatter &frontMatter, const Field &field) override;
    QWidget *focusTarget() override;

private:
    Switch *m_switch;
};

} // namespace dosirak
