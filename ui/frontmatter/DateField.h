#pragma once

#include "ui/frontmatter/FieldEditor.h"

class QLabel;
class QPushButton;

namespace dosirak {

class ComposingLineEdit;
class DatePopup;

/// A date in the spelling of the post, a calendar, Now, and the zone it counts in. Enter or leaving the field applies what was typed.
class DateField : public FieldEditor
{
    Q_OBJECT
public:
    DateField(const Look &look, const QString &key, QWidget *parent);

    void showField(const FrontMatter &frontMatter, const Field &field) override;
    void setKnowledge(const FormKnowledge &knowledge) override;
    QWidget *focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void askDate(const QDateTime &clock);
    void setNow();
    void openPopup();
    QDateTime shownClock() const;
    void setError(bool error);

    ComposingLineEdit *m_edit;
    QPushButton *m_now;
    QLabel *m_zone;
    DatePopup *m_popup = nullptr;
    Field m_field;
    QString m_shown;
    QString m_timezone;
    QVariant m_before; ///< when the calendar was opened
};

} // namespace dosirak
