#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;
class QTimeEdit;

namespace dosirak {

class Look;
class MonthGrid;

/// Calendar, time, Now and the zone. Every change shows in the post at once; Esc gives the old date back.
class DatePopup : public QFrame
{
    Q_OBJECT
public:
    DatePopup(const Look &look, QWidget *field);

    /// `date` in the spelling's own zone (its clock, marked UTC).
    void open(const QDateTime &date, const QString &zone, const QPoint &globalTopLeft);
    void showDate(const QDateTime &date);

Q_SIGNALS:
    void dateChanged(const QDateTime &date);
    void nowWanted();
    void takenBack(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void changed();
    void showMonth();

    MonthGrid *m_grid;
    QTimeEdit *m_time;
    QLabel *m_month;
    QLabel *m_zone;
};

} // namespace dosirak
