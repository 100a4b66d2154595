#include "ui/theme/SegmentedControl.h"

#include "ui/theme/Look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace dosirak {

/// A radio button by behaviour (arrows, exclusive, role), painted as a part of the bar.
class Segment : public QRadioButton
{
public:
    Segment(const Look &look, const QString &text, QString action, QWidget *parent)
        : QRadioButton(text, parent)
        , m_look(look)
        , m_action(std::move(action))
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const int height = m_look.tokens().metric(QStringLiteral("segment")) - 4;
        if (!m_action.isEmpty()) {
            return {30, height};
        }
        return {QFontMetrics(ownFont(true)).horizontalAdvance(text()) + 24, height};
    }
    QSize minimumSizeHint() const override { return {m_action.isEmpty() ? 40 : 26, sizeHint().height()}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_look.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || hasFocus()) {
            const qreal width = hasFocus() ? 2 : 1;
            painter.setPen(
                QPen(tokens.color(hasFocus() ? QStringLiteral("focus") : QStringLiteral("line.field")), width));
            painter.setBrush(isChecked() ? tokens.color(QStringLiteral("bg.field")) : QColor(Qt::transparent));
            const qreal half = width / 2;
            painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
        }
        QString color = QStringLiteral("text.muted");
        if (!isEnabled()) {
            color = QStringLiteral("text.disabled");
        } else if (isChecked() || underMouse()) {
            color = QStringLiteral("text");
        }
        if (!m_action.isEmpty()) {
            const int size = 16;
            painter.drawPixmap((width() - size) / 2, (height() - size) / 2,
                               m_look.pixmap(m_action, size, color, devicePixelRatioF()));
            return;
        }
        painter.setPen(tokens.color(color));
        painter.setFont(ownFont(isChecked()));
        const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 12);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, shown);
    }

private:
    QFont ownFont(bool chosen) const
    {
        QFont font = m_look.font(QStringLiteral("small"));
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    const Look &m_look;
    QString m_action;
};

SegmentedControl::SegmentedControl(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] { update(); });
}

void SegmentedControl::addSegment(const QString &text)
{
    add(new Segment(m_look, text, {}, this));
}

void SegmentedControl::addIconSegment(const QString &action, const QString &name)
{
    auto *segment = new Segment(m_look, name, action, this);
    segment->setToolTip(name);
    add(segment);
}

void SegmentedControl::add(Segment *segment)
{
    const int index = count();
    m_segments << segment;
    layout()->addWidget(segment);
    for (int i = 0; i < count(); ++i) {
        m_segments.at(i)->setAccessibleName(tr("%1, %2 of %3").arg(m_segments.at(i)->text()).arg(i + 1).arg(count()));
    }
    connect(segment, &QRadioButton::toggled, this, [this, index](bool on) {
        if (on && index != m_current) {
            m_current = index;
            Q_EMIT currentChanged(index);
        }
    });
    if (m_current < 0) {
        setCurrentIndex(0);
    }
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_segments.size());
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index >= 0 && index < count()) {
        m_segments.at(index)->setChecked(true);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.tokens().color(QStringLiteral("bg.hover")));
    const int radius = m_look.tokens().metric(QStringLiteral("radius.field"));
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace dosirak
