#pragma once

#include "ui/theme/IconEngine.h"

#include <QProxyStyle>

namespace dosirak {

/// Fusion with the design's marks: check boxes, radio buttons, combo and spin boxes, arrows and menu ticks are painted
/// here in the tokens' colours (style sheets would need image files); mnemonics are underlined only while Alt is held.
class ProxyStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ProxyStyle(std::shared_ptr<const LiveTokens> live);

    void setMnemonicsShown(bool shown) { m_mnemonics = shown; }
    bool mnemonicsShown() const { return m_mnemonics; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    QColor color(const char *token) const { return m_live->tokens.color(QLatin1String(token)); }
    void drawMark(QPainter *painter, const QRect &rect, const char *action, int size, const QColor &color) const;
    void drawField(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget) const;
    void drawIndicator(QPainter *painter, const QStyleOption *option, bool round) const;

    std::shared_ptr<const LiveTokens> m_live;
    bool m_mnemonics = false;
};

} // namespace dosirak
