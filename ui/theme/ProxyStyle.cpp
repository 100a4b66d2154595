#include "ui/theme/ProxyStyle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace dosirak {

ProxyStyle::ProxyStyle(std::shared_ptr<const LiveTokens> live)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_live(std::move(live))
{
}

void ProxyStyle::drawMark(QPainter *painter, const QRect &rect, const char *action, int size,
                          const QColor &markColor) const
{
    const QPixmap mark =
        iconPixmap(m_live->tokens, QLatin1String(action), size, markColor, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, mark);
}

void ProxyStyle::drawField(QPainter *painter, const QRect &rect, const QStyleOption *option,
                           const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const bool error = widget && widget->property("error").toBool();
    const bool quiet = widget && widget->property("quiet").toBool();
    QColor border = color(option->state & State_MouseOver ? "line.strong" : "line.field");
    QColor ground = color("bg.field");
    if (quiet) {
        border = Qt::transparent;
        ground = option->state & State_MouseOver ? color("bg.hover") : QColor(Qt::transparent);
    }
    if (!enabled) {
        border = quiet ? QColor(Qt::transparent) : color("line.subtle");
        ground = Qt::transparent;
    } else if (error || focus) {
        border = color(error ? "error" : "focus");
    }
    const qreal width = enabled && (error || focus) ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(ground);
    const qreal half = width / 2;
    const int radius = m_live->tokens.metric(QStringLiteral("radius.field"));
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

void ProxyStyle::drawIndicator(QPainter *painter, const QStyleOption *option, bool round) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_NoChange);
    QRectF box(option->rect);
    const qreal side = qMin(box.width(), box.height());
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? side / 2 : 4;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor border = on ? color("accent.fill") : color(option->state & State_MouseOver ? "text.muted" : "line.strong");
    QColor ground = on ? color("accent.fill") : color("bg.field");
    if (!enabled) {
        border = color("line.field");
        ground = on ? color("bg.pressed") : QColor(Qt::transparent);
    }
    painter->setPen(QPen(border, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(box, radius, radius);
    const QColor mark = enabled ? color("accent.on") : color("text.disabled");
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side / 5, side / 5);
    } else if (option->state & State_NoChange) {
        painter->fillRect(QRectF(box.center().x() - 4, box.center().y() - 1, 8, 2), mark);
    } else if (on) {
        drawMark(painter, option->rect, "used", 12, mark);
    }
    if (enabled && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color("focus"), 2));
        painter->drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    painter->restore();
}

void ProxyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *button = qobject_cast<QPushButton *>(widget);
    if (button && !button->icon().isNull() && button->iconSize().width() == button->iconSize().height()) {
        // Qt fixes the gap between icon and words at 4 px, which is too narrow; a wider canvas gives 6
        constexpr int wider = 4;
        button->setIconSize(button->iconSize() + QSize(wider, 0));
    }
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QColor arrow = color(option->state & State_Enabled ? "text.muted" : "text.disabled");
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(painter, option, true);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On) {
            drawMark(painter, option->rect, "used", 14,
                     color(option->state & State_Enabled ? "text" : "text.disabled"));
        }
        return;
    case PE_IndicatorArrowDown:
        drawMark(painter, option->rect, "expanded", 14, arrow);
        return;
    case PE_IndicatorArrowRight:
        drawMark(painter, option->rect, "collapsed", 14, arrow);
        return;
    case PE_IndicatorArrowLeft:
        drawMark(painter, option->rect, "previous month", 14, arrow);
        return;
    case PE_IndicatorArrowUp:
        painter->save();
        painter->translate(QRectF(option->rect).center());
        painter->rotate(180);
        drawMark(painter, QRect(-7, -7, 14, 14), "expanded", 14, arrow);
        painter->restore();
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            drawMark(painter, option->rect, option->state & State_Open ? "expanded" : "collapsed", 14, arrow);
        }
        return;
    case PE_FrameFocusRect: // every control shows its own ring
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit: // the field inside a combo or spin box has no ground of its own
        if (widget && (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                       qobject_cast<QComboBox *>(widget->parentWidget()))) {
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const QColor arrow = color(option->state & State_Enabled ? "text.muted" : "text.disabled");
    if (control == CC_ComboBox) {
        drawField(painter, option->rect, option, widget);
        drawMark(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), "expanded", 14, arrow);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin || spin->frame) {
            drawField(painter, option->rect, option, widget);
        }
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const auto part = [&](SubControl which, PrimitiveElement element, QAbstractSpinBox::StepEnabledFlag flag) {
                QStyleOption mark = *option;
                mark.rect = proxy()->subControlRect(control, option, which, widget);
                if (!(spin->stepEnabled & flag)) {
                    mark.state &= ~State_Enabled;
                }
                proxy()->drawPrimitive(element, &mark, painter, widget);
            };
            part(SC_SpinBoxUp, PE_IndicatorArrowUp, QAbstractSpinBox::StepUpEnabled);
            part(SC_SpinBoxDown, PE_IndicatorArrowDown, QAbstractSpinBox::StepDownEnabled);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    const int arrow = 24;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return visualRect(option->direction, rect, QRect(rect.right() - arrow - 1, rect.y(), arrow, rect.height()));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(option->direction, rect, rect.adjusted(8, 2, -arrow - 4, -2));
    }
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown)) {
        const int half = rect.height() / 2 - 2;
        const int top = part == SC_SpinBoxUp ? rect.y() + 2 : rect.y() + 2 + half;
        return visualRect(option->direction, rect, QRect(rect.right() - 21, top, 20, half));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return visualRect(option->direction, rect, rect.adjusted(7, 2, buttons ? -24 : -7, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) {
        result = QSize(size.width() + 40, m_live->tokens.metric(QStringLiteral("field")));
        if (widget && widget->property("small").toBool()) {
            result.setHeight(m_live->tokens.metric(QStringLiteral("buttonSmall")));
        }
    } else if (type == CT_ItemViewItem) {
        result.setHeight(qMax(result.height(), m_live->tokens.metric(QStringLiteral("listRowOutline"))));
    }
    return result;
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return m_live->tokens.metric(QStringLiteral("toolIcon"));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_live->tokens.metric(QStringLiteral("space.2"));
    case PM_SplitterWidth:
        return m_live->tokens.metric(QStringLiteral("splitterHandle"));
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonics ? 1 : 0;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace dosirak
