#include "ui/frontmatter/DatePopup.h"

#include "ui/frontmatter/MonthGrid.h"
#include "ui/theme/Look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>

namespace dosirak {

DatePopup::DatePopup(const Look &look, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_grid(new MonthGrid(look, this))
    , m_time(new QTimeEdit(this))
    , m_month(new QLabel(this))
    , m_zone(new QLabel(this))
{
    setProperty("popup", true);
    setFixedWidth(look.tokens().metric(QStringLiteral("datePopupWidth")));
    m_month->setFont(look.font(QStringLiteral("action")));
    m_time->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setFixedWidth(96);
    m_time->setAccessibleName(tr("Time"));
    m_zone->setProperty("tone", QStringLiteral("muted"));
    m_zone->setFont(look.font(QStringLiteral("small")));

    const auto arrow = [&](const QString &icon, const QString &name, int months) {
        auto *button = new QToolButton(this);
        button->setProperty("small", true);
        button->setIcon(look.icon(icon));
        button->setIconSize({16, 16});
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, months] {
            m_grid->setDate(m_grid->date().addMonths(months));
            changed();
        });
        return button;
    };
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->addWidget(m_month, 1);
    head->addWidget(arrow(QStringLiteral("previous month"), tr("Month before"), -1));
    head->addWidget(arrow(QStringLiteral("collapsed"), tr("Next month"), 1));

    auto *line = new QFrame(this);
    line->setProperty("hairline", QStringLiteral("h"));
    auto *clock = new QLabel(this);
    clock->setPixmap(look.pixmap(QStringLiteral("time"), 16, QStringLiteral("text.muted"), devicePixelRatioF()));
    auto *now = new QPushButton(tr("Now"), this);
    now->setProperty("quiet", true);
    now->setProperty("small", true);
    auto *done = new QPushButton(tr("Done"), this);
    done->setProperty("small", true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6, 0, 4, 0);
    foot->setSpacing(8);
    foot->addWidget(clock);
    foot->addWidget(m_time);
    foot->addStretch();
    foot->addWidget(now);
    foot->addWidget(done);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_grid);
    layout->addWidget(line);
    layout->addLayout(foot);
    layout->addWidget(m_zone);
    m_zone->setContentsMargins(6, 0, 0, 0);

    connect(m_grid, &MonthGrid::dateChanged, this, &DatePopup::changed);
    connect(m_grid, &MonthGrid::done, this, &QWidget::close);
    connect(m_time, &QTimeEdit::timeChanged, this, &DatePopup::changed);
    connect(now, &QPushButton::clicked, this, &DatePopup::nowWanted);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
}

void DatePopup::open(const QDateTime &date, const QString &zone, const QPoint &globalTopLeft)
{
    m_zone->setText(zone);
    m_zone->setVisible(!zone.isEmpty());
    showDate(date);
    adjustSize();
    QPoint place = globalTopLeft;
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qMax(room.left(), qMin(place.x(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(qMax(room.top(), parentWidget()->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    }
    move(place);
    show();
    m_grid->setFocus();
}

void DatePopup::showDate(const QDateTime &date)
{
    const QSignalBlocker blocker(m_time);
    m_grid->setDate(date.date());
    m_time->setTime(date.time());
    showMonth();
}

void DatePopup::changed()
{
    showMonth();
    Q_EMIT dateChanged(QDateTime(m_grid->date(), m_time->time(), Qt::UTC));
}

void DatePopup::showMonth()
{
    m_month->setText(QLocale().toString(m_grid->date(), QStringLiteral("MMMM yyyy")));
}

void DatePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT takenBack();
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace dosirak
