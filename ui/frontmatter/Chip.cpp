#include "ui/frontmatter/Chip.h"

#include "ui/theme/Look.h"

#include <QMouseEvent>
#include <QPainter>

namespace dosirak {

namespace {

constexpr int side = 8;
constexpr int cross = 16;
constexpr int chevron = 14;
constexpr int widestPart = 280;

} // namespace

Chip::Chip(const Look &look, QStringList path, bool open, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_path(std::move(path))
    , m_open(open)
{
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QString Chip::partText(const QString &part) const
{
    return fontMetrics().elidedText(part, Qt::ElideMiddle, widestPart);
}

QSize Chip::sizeHint() const
{
    int width = side + (m_open ? side / 2 : 2 + cross + 2);
    for (qsizetype i = 0; i < m_path.size(); ++i)
        width +=
            fontMetrics().horizontalAdvance(partText(m_path[i])) + (i + 1 < m_path.size() || m_open ? chevron + 4 : 0);
    return {width, m_look.tokens().metric(QStringLiteral("chip"))};
}

void Chip::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    update();
}

QRect Chip::crossRect() const
{
    return {width() - cross - 2, (height() - cross) / 2, cross, cross};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = tokens.color(m_selected ? QStringLiteral("accent.soft") : QStringLiteral("bg.hover"));
    const QColor words = tokens.color(m_selected    ? QStringLiteral("accent.text")
                                      : isEnabled() ? QStringLiteral("text")
                                                    : QStringLiteral("text.disabled"));
    painter.setPen(m_selected ? QPen(tokens.color(QStringLiteral("focus")), 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const qreal inset = m_selected ? 1 : 0;
    const int radius = tokens.metric(QStringLiteral("radius.chip"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setPen(words);
    const QString iconColor = m_selected    ? QStringLiteral("accent.text")
                              : isEnabled() ? QStringLiteral("text.muted")
                                            : QStringLiteral("text.disabled");
    int x = side;
    for (qsizetype i = 0; i < m_path.size(); ++i) {
        const QString text = partText(m_path[i]);
        const int width = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width;
        if (i + 1 < m_path.size() || m_open) {
            painter.drawPixmap(x + 2, (height() - chevron) / 2,
                               m_look.pixmap(QStringLiteral("collapsed"), chevron, iconColor, devicePixelRatioF()));
            x += chevron + 4;
        }
    }
    if (!m_open) {
        if (m_crossHovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.color(QStringLiteral("bg.pressed")));
            painter.drawRoundedRect(crossRect(), 3, 3);
        }
        const QRect place = crossRect();
        painter.drawPixmap(place.x() + 2, place.y() + 2,
                           m_look.pixmap(QStringLiteral("close, remove chip"), 12, iconColor, devicePixelRatioF()));
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_open && crossRect().contains(event->pos()))
        Q_EMIT removeWanted();
    else
        Q_EMIT clicked();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !crossRect().contains(event->pos()))
        Q_EMIT edited();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool hovered = crossRect().contains(event->pos());
    if (hovered != m_crossHovered) {
        m_crossHovered = hovered;
        update();
    }
}

void Chip::leaveEvent(QEvent *)
{
    m_crossHovered = false;
    update();
}

} // namespace dosirak
