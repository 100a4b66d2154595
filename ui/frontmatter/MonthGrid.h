#pragma once

#include <QDate>
#include <QWidget>

namespace dosirak {

class Look;

/// The days of a month, six weeks. Arrows move by days and weeks, PgUp and PgDn by months, Home and End to the ends of the week.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    MonthGrid(const Look &look, QWidget *parent);

    QDate date() const { return m_date; }
    void setDate(const QDate &date);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged(const QDate &date); ///< by the user
    void done();                         ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate firstShown() const;
    QDate dateAt(const QPoint &position) const;
    QRect cell(int column, int row) const;
    void go(const QDate &date);

    const Look &m_look;
    QDate m_date;
    QDate m_hovered;
};

} // namespace dosirak
