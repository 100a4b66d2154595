#include "ui/welcome/WelcomeAction.h"

#include "ui/theme/Look.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

namespace dosirak {

namespace {

constexpr int actionHeight = 68;
constexpr int iconGround = 36;
constexpr int iconPixels = 18;

} // namespace

WelcomeAction::WelcomeAction(const Look &look, const QString &icon, const QString &title, const QString &line,
                             const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_line(line)
    , m_keys(QKeySequence(keys).toString(QKeySequence::NativeText))
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(m_keys.isEmpty() ? line : line + QStringLiteral(", ") + m_keys);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QSize WelcomeAction::sizeHint() const
{
    const int words = qMax(QFontMetrics(m_look.font(QStringLiteral("action"))).horizontalAdvance(text()),
                           QFontMetrics(m_look.font(QStringLiteral("small"))).horizontalAdvance(m_line));
    const int keys =
        m_keys.isEmpty() ? 0 : QFontMetrics(m_look.font(QStringLiteral("micro"))).horizontalAdvance(m_keys) + 32;
    return {16 + iconGround + 16 + words + keys + 16, actionHeight};
}

QSize WelcomeAction::minimumSizeHint() const
{
    return {240, actionHeight};
}

void WelcomeAction::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString ground = isDown()       ? QStringLiteral("bg.pressed")
                           : underMouse() ? QStringLiteral("bg.hover")
                                          : QStringLiteral("bg.field");
    const qreal border = hasFocus() ? 2 : 1;
    painter.setPen(QPen(tokens.color(hasFocus() ? QStringLiteral("focus") : QStringLiteral("line.subtle")), border));
    painter.setBrush(tokens.color(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 8, 8);

    const QRect icon(16, (actionHeight - iconGround) / 2, iconGround, iconGround);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.color(QStringLiteral("accent.soft")));
    painter.drawRoundedRect(icon, 8, 8);
    const int inset = (iconGround - iconPixels) / 2;
    painter.drawPixmap(icon.topLeft() + QPoint(inset, inset),
                       m_look.pixmap(m_icon, iconPixels, QStringLiteral("accent.text"), devicePixelRatioF()));

    int right = width() - 16;
    if (!m_keys.isEmpty()) {
        painter.setFont(m_look.font(QStringLiteral("micro")));
        const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys) + 12;
        const QRectF box(right - keysWidth + 0.5, actionHeight / 2.0 - 10 + 0.5, keysWidth - 1, 19);
        painter.setPen(tokens.color(QStringLiteral("line.field")));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(tokens.color(QStringLiteral("text.muted")));
        painter.drawText(box, Qt::AlignCenter, m_keys);
        right -= keysWidth + 12;
    }
    const int left = icon.right() + 17;
    painter.setFont(m_look.font(QStringLiteral("action")));
    painter.setPen(tokens.color(QStringLiteral("text")));
    painter.drawText(QRect(left, 12, right - left, 22), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - left));
    painter.setFont(m_look.font(QStringLiteral("small")));
    painter.setPen(tokens.color(QStringLiteral("text.muted")));
    painter.drawText(QRect(left, 34, right - left, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, right - left));
}

void WelcomeAction::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Down) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Up) {
        focusPreviousChild();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void WelcomeAction::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WelcomeAction::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dosirak
