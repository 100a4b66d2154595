#include "ui/theme/FoldButton.h"

#include "ui/theme/Look.h"

#include <QKeyEvent>
#include <QPainter>

namespace dosirak {

namespace {

constexpr int chevron = 14;
constexpr int pad = 6;

} // namespace

FoldButton::FoldButton(const Look &look, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(title);
    setFont(look.font(QStringLiteral("label")));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    speak();
}

void FoldButton::setFolded(bool isFolded)
{
    if (isFolded == m_folded)
        return;
    m_folded = isFolded;
    speak();
    update();
    Q_EMIT foldedChanged(isFolded);
}

void FoldButton::speak()
{
    setAccessibleName(m_folded ? tr("%1, folded").arg(text()) : tr("%1, unfolded").arg(text()));
}

QSize FoldButton::sizeHint() const
{
    return {pad + chevron + 8 + fontMetrics().horizontalAdvance(text()) + pad,
            m_look.tokens().metric(QStringLiteral("iconButton"))};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.color(isDown() ? QStringLiteral("bg.pressed") : QStringLiteral("bg.hover")));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.color(QStringLiteral("focus")), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.drawPixmap(pad, (height() - chevron) / 2,
                       m_look.pixmap(m_folded ? QStringLiteral("collapsed") : QStringLiteral("expanded"), chevron,
                                     QStringLiteral("text"), devicePixelRatioF()));
    painter.setPen(tokens.color(QStringLiteral("text")));
    painter.setFont(font());
    painter.drawText(rect().adjusted(pad + chevron + 8, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        setFolded(event->key() == Qt::Key_Left);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace dosirak
