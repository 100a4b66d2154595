#pragma once

#include "ui/theme/Look.h"

#include <QIconEngine>

namespace dosirak {

/// The colours in use now, shared by a Look and the icons it gave out: icons follow a change of colours by themselves.
struct LiveTokens
{
    Tokens tokens;
};

/// One icon of the design: a line drawing in `currentColor`, painted in the token that suits the mode and state, at the
/// device's own resolution.
class IconEngine : public QIconEngine
{
public:
    /// `colorToken` empty: muted at rest, text under the mouse, accent when on.
    IconEngine(QString action, QString colorToken, std::shared_ptr<const LiveTokens> live);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    bool isNull() override { return false; }
    QIconEngine *clone() const override;

private:
    QString colorFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_action;
    QString m_colorToken;
    std::shared_ptr<const LiveTokens> m_live;
};

/// The drawing in one colour; `size` in logical pixels. Kept in QPixmapCache.
QPixmap iconPixmap(const Tokens &tokens, const QString &action, int size, const QColor &color, qreal devicePixelRatio);

} // namespace dosirak
