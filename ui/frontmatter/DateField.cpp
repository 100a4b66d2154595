#include "ui/frontmatter/DateField.h"

#include "app/frontmatter/DateSpelling.h"
#include "ui/frontmatter/DatePopup.h"
#include "ui/frontmatter/LineField.h"
#include "ui/theme/Look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimeZone>

namespace dosirak {

namespace {

/// The clock of a date in its own zone, marked UTC.
QDateTime clockOf(const QString &text)
{
    const auto spelling = DateSpelling::of(text);
    return spelling ? spelling->date().addSecs(spelling->offset()) : QDateTime();
}

} // namespace

DateField::DateField(const Look &look, const QString &key, QWidget *parent)
    : FieldEditor(look, key, FieldKind::Date, parent)
    , m_edit(new ComposingLineEdit(this))
    , m_now(new QPushButton(tr("Now"), this))
    , m_zone(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_edit->setFixedWidth(226);
    m_edit->setAccessibleName(tr("%1, date and time").arg(label()));
    m_edit->setPlaceholderText(tr("Year-month-day"));
    auto *open = new QAction(look.icon(QStringLiteral("calendar")), tr("Calendar, Alt+Down"), this);
    m_edit->addAction(open, QLineEdit::TrailingPosition);
    m_now->setProperty("quiet", true);
    m_now->setAccessibleName(tr("Set %1 to now").arg(label()));
    m_zone->setProperty("tone", QStringLiteral("muted"));
    m_zone->setFont(look.font(QStringLiteral("small")));
    layout->addWidget(m_edit);
    layout->addWidget(m_now);
    layout->addStretch();
    layout->addWidget(m_zone);
    m_edit->installEventFilter(this);
    connect(open, &QAction::triggered, this, &DateField::openPopup);
    connect(m_now, &QPushButton::clicked, this, &DateField::setNow);
    connect(m_edit, &QLineEdit::returnPressed, this, &DateField::apply);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::apply);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setError(false); });
}

QWidget *DateField::focusTarget()
{
    return m_edit;
}

void DateField::setKnowledge(const FormKnowledge &knowledge)
{
    m_timezone = knowledge.timezone;
    m_zone->setText(m_timezone);
}

void DateField::showField(const FrontMatter &frontMatter, const Field &field)
{
    m_field = field;
    m_shown = field.value.typeId() == QMetaType::QString ? field.value.toString()
              : field.value.isValid()                    ? frontMatter.written(field)
                                                         : QString();
    const auto spelling = DateSpelling::of(m_shown);
    m_zone->setText(spelling && spelling->hasZone() ? tr("zone in the date") : m_timezone);
    if (m_popup && m_popup->isVisible() && spelling)
        m_popup->showDate(shownClock());
    if (m_edit->text() == m_shown || m_edit->isComposing())
        return;
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(0);
    setError(false);
}

QDateTime DateField::shownClock() const
{
    const QDateTime clock = clockOf(m_shown);
    if (clock.isValid())
        return clock;
    const QDateTime now = QDateTime::currentDateTime();
    return QDateTime(now.date(), now.time(), Qt::UTC);
}

void DateField::apply()
{
    const QString typed = m_edit->text().trimmed();
    if (typed == m_shown)
        return;
    if (typed.isEmpty()) {
        askValue(QVariant());
        return;
    }
    const auto spelling = DateSpelling::of(typed);
    if (!spelling) {
        setError(true);
        return;
    }
    // What was typed with a zone means a moment; without one it is the clock of the post's own spelling.
    if (spelling->hasZone())
        setError(!askValue(spelling->date()));
    else
        askDate(spelling->date());
}

void DateField::askDate(const QDateTime &clock)
{
    const auto spelling = DateSpelling::of(m_shown);
    const QDateTime utc =
        QDateTime(clock.date(), QTime(clock.time().hour(), clock.time().minute(), clock.time().second()), Qt::UTC);
    setError(!askValue(spelling ? utc.addSecs(-spelling->offset()) : utc));
}

void DateField::setNow()
{
    const auto spelling = DateSpelling::of(m_shown);
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (spelling && spelling->hasZone()) {
        now = now.addSecs(spelling->offset());
    } else {
        const QTimeZone zone(m_timezone.toLatin1());
        now = zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
    }
    askDate(QDateTime(now.date(), now.time(), Qt::UTC));
}

void DateField::openPopup()
{
    if (!m_popup) {
        m_popup = new DatePopup(m_look, this);
        connect(m_popup, &DatePopup::dateChanged, this, &DateField::askDate);
        connect(m_popup, &DatePopup::nowWanted, this, &DateField::setNow);
        connect(m_popup, &DatePopup::takenBack, this, [this] { askValue(m_before); });
    }
    m_before = m_field.value;
    const auto spelling = DateSpelling::of(m_shown);
    const QString zone = m_timezone.isEmpty() || (spelling && spelling->hasZone())
                             ? QString()
                             : tr("%1, from _config.yml").arg(m_timezone);
    m_popup->open(shownClock(), zone, m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
}

void DateField::setError(bool error)
{
    if (m_edit->property("error").toBool() == error)
        return;
    m_edit->setProperty("error", error);
    m_edit->setToolTip(error ? tr("Write a date as 2017-12-14 12:02:45.") : QString());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openPopup();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_edit->text() != m_shown) {
            m_edit->setText(m_shown);
            setError(false);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace dosirak
