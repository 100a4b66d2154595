#include "ui/theme/Switch.h"

#include "ui/theme/Look.h"

#include <QPainter>

namespace dosirak {

Switch::Switch(const Look &look, const QString &name, QWidget *parent)
    : QCheckBox(name, parent)
    , m_look(look)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] { update(); });
}

// The knob's way is 36 × 20; 3 px around it are for the focus ring.
QSize Switch::sizeHint() const
{
    return {42, 26};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF way(3, (height() - 20) / 2.0, 36, 20);
    QString ground = isChecked() ? QStringLiteral("accent.fill") : QStringLiteral("line.strong");
    QString knob = isChecked() && tokens.isDark() ? QStringLiteral("text") : QStringLiteral("bg.field");
    if (tokens.isDark() && !isChecked()) {
        knob = QStringLiteral("text");
    }
    if (!isEnabled()) {
        ground = QStringLiteral("bg.pressed");
        knob = QStringLiteral("text.disabled");
    } else if (isChecked() && underMouse()) {
        ground = QStringLiteral("accent.hover");
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.color(ground));
    painter.drawRoundedRect(way, 10, 10);
    painter.setBrush(tokens.color(knob));
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    painter.drawEllipse(QPointF(right ? way.right() - 10 : way.left() + 10, way.center().y()), 7.5, 7.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.color(QStringLiteral("focus")), 2));
        painter.drawRoundedRect(way.adjusted(-2, -2, 2, 2), 12, 12);
    }
}

} // namespace dosirak
