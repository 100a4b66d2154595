#include "ui/theme/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dosirak {

QPixmap iconPixmap(const Tokens &tokens, const QString &action, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString file = tokens.iconFile(action);
    const QString key =
        QStringLiteral("%1 %2 %3 %4").arg(file).arg(size).arg(color.rgba(), 0, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile source(file);
    QByteArray svg;
    if (source.open(QIODevice::ReadOnly)) {
        svg = source.readAll();
    }
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(tokens.iconStroke(size)) + '"');
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

IconEngine::IconEngine(QString action, QString colorToken, std::shared_ptr<const LiveTokens> live)
    : m_action(std::move(action))
    , m_colorToken(std::move(colorToken))
    , m_live(std::move(live))
{
}

QString IconEngine::colorFor(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled) {
        return QStringLiteral("text.disabled");
    }
    if (!m_colorToken.isEmpty()) {
        return m_colorToken;
    }
    if (state == QIcon::On || mode == QIcon::Selected) {
        return QStringLiteral("accent.text");
    }
    return mode == QIcon::Active ? QStringLiteral("text") : QStringLiteral("text.muted");
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const int size = qMin(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(square,
                        iconPixmap(m_live->tokens, m_action, size, m_live->tokens.color(colorFor(mode, state)), ratio));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // QIcon asks in device pixels and sets the ratio itself; the stroke's width depends on the logical size.
    const int logical = qMax(1, qRound(qMin(size.width(), size.height()) / scale));
    QPixmap result = iconPixmap(m_live->tokens, m_action, logical, m_live->tokens.color(colorFor(mode, state)), scale);
    result.setDevicePixelRatio(1.0);
    return result;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace dosirak
