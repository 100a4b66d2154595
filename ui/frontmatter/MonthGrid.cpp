#include "ui/frontmatter/MonthGrid.h"

#include "ui/theme/Look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace dosirak {

namespace {

constexpr int headHeight = 24;
constexpr int cellHeight = 31;
constexpr int weeks = 6;

} // namespace

MonthGrid::MonthGrid(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QSize MonthGrid::sizeHint() const
{
    return {7 * 38, headHeight + weeks * cellHeight};
}

void MonthGrid::setDate(const QDate &date)
{
    m_date = date;
    setAccessibleName(QLocale().toString(date, QStringLiteral("d MMMM yyyy, dddd")));
    update();
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_date.year(), m_date.month(), 1);
    const int before = (first.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    return first.addDays(-before);
}

QRect MonthGrid::cell(int column, int row) const
{
    const int left = column * width() / 7;
    return {left, headHeight + row * cellHeight, (column + 1) * width() / 7 - left, cellHeight};
}

QDate MonthGrid::dateAt(const QPoint &position) const
{
    if (position.y() < headHeight)
        return {};
    const int row = (position.y() - headHeight) / cellHeight;
    const int column = position.x() * 7 / qMax(1, width());
    return row < weeks && column >= 0 && column < 7 ? firstShown().addDays(row * 7 + column) : QDate();
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    const QDate first = firstShown();
    painter.setFont(m_look.font(QStringLiteral("micro")));
    painter.setPen(tokens.color(QStringLiteral("text.muted")));
    for (int column = 0; column < 7; ++column) {
        const QRect place = cell(column, 0);
        painter.drawText(QRect(place.x(), 0, place.width(), headHeight), Qt::AlignCenter,
                         locale.standaloneDayName(first.addDays(column).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int i = 0; i < weeks * 7; ++i) {
        const QDate date = first.addDays(i);
        const QRect place = cell(i % 7, i / 7).adjusted(2, 1, -2, -1);
        const bool chosen = date == m_date;
        painter.setPen(Qt::NoPen);
        if (chosen || date == m_hovered) {
            painter.setBrush(tokens.color(chosen ? QStringLiteral("accent.fill") : QStringLiteral("bg.hover")));
            painter.drawRoundedRect(place, 6, 6);
        }
        if (chosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.color(QStringLiteral("text")), 2));
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5);
        } else if (date == QDate::currentDate() && !chosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(tokens.color(QStringLiteral("line.strong")));
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter.setFont(m_look.font(chosen ? QStringLiteral("bodyStrong") : QStringLiteral("body")));
        painter.setPen(tokens.color(chosen                           ? QStringLiteral("accent.on")
                                    : date.month() == m_date.month() ? QStringLiteral("text")
                                                                     : QStringLiteral("text.faint")));
        painter.drawText(place, Qt::AlignCenter, QString::number(date.day()));
    }
}

void MonthGrid::go(const QDate &date)
{
    if (!date.isValid() || date == m_date)
        return;
    setDate(date);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT dateChanged(date);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int first = int(QLocale().firstDayOfWeek());
    const int column = (m_date.dayOfWeek() - first + 7) % 7;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_date.addDays(-1));
    case Qt::Key_Right:
        return go(m_date.addDays(1));
    case Qt::Key_Up:
        return go(m_date.addDays(-7));
    case Qt::Key_Down:
        return go(m_date.addDays(7));
    case Qt::Key_PageUp:
        return go(m_date.addMonths(-1));
    case Qt::Key_PageDown:
        return go(m_date.addMonths(1));
    case Qt::Key_Home:
        return go(m_date.addDays(-column));
    case Qt::Key_End:
        return go(m_date.addDays(6 - column));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT done();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    go(dateAt(event->pos()));
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dateAt(event->pos()).isValid())
        Q_EMIT done();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = dateAt(event->pos());
    update();
}

void MonthGrid::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        go(m_date.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
}

} // namespace dosirak
