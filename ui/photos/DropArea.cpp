#include "ui/photos/DropArea.h"

#include "ui/theme/Look.h"

#include <QPainter>

#include <algorithm>

namespace dosirak {

namespace {

constexpr int iconSize = 24;
constexpr int iconGap = 16;
constexpr int lineHeight = 20;
constexpr QMargins frameMargins{16, 2, 16, 12};

} // namespace

DropArea::DropArea(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    connect(&look, &Look::changed, this, [this] { update(); });
    changed();
}

void DropArea::setFolderName(const QString &name)
{
    m_folderName = name;
    changed();
}

void DropArea::setCaretLine(int line)
{
    m_line = line;
    changed();
}

void DropArea::setDragging(bool dragging, bool folderOnly)
{
    if (m_dragging != dragging || m_folderOnly != folderOnly) {
        m_dragging = dragging;
        m_folderOnly = folderOnly;
        changed();
    }
}

void DropArea::changed()
{
    setAccessibleName(title() + QLatin1Char(' ') + subtitle());
    update();
}

QString DropArea::title() const
{
    if (!m_dragging) {
        return tr("Drop photos here, or anywhere on the window");
    }
    if (m_folderOnly) {
        return tr("Drop here to put them only into the folder");
    }
    return m_line < 0 ? tr("Drop here to put them at the caret")
                      : tr("Drop here to put them at the caret, line %1").arg(m_line + 1);
}

QString DropArea::subtitle() const
{
    if (m_dragging) {
        return m_folderOnly ? tr("Let go of Shift to put them at the caret")
                            : tr("Hold Shift to put them only into the folder");
    }
    return m_folderName.isEmpty()
               ? tr("They go into a folder beside the post. You can also paste a screenshot.")
               : tr("They go into %1/ beside the post. You can also paste a screenshot.").arg(m_folderName);
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = m_dragging ? tokens.metric(QStringLiteral("border.dropzone")) : 1;
    QPen dashes(tokens.color(m_dragging ? QStringLiteral("accent") : QStringLiteral("line.strong")), width,
                Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern(m_dragging ? QList<qreal>{3, 2} : QList<qreal>{4, 3});
    painter.setPen(dashes);
    painter.setBrush(m_dragging ? QBrush(tokens.color(QStringLiteral("accent.soft"))) : QBrush(Qt::NoBrush));
    const qreal half = width / 2.0;
    const int radius = tokens.metric(QStringLiteral("radius.card"));
    painter.drawRoundedRect(QRectF(rect().marginsRemoved(frameMargins)).adjusted(half, half, -half, -half), radius,
                            radius);

    QFont strong = m_look.font(QStringLiteral("bodyStrong"));
    strong.setWeight(QFont::DemiBold);
    const QFont small = m_look.font(QStringLiteral("small"));
    const QRect inner = rect().marginsRemoved(frameMargins + QMargins(12, 0, 12, 0));
    constexpr int slack = 8; // metrics are rounded, eliding is not
    const int wanted = slack + std::max(QFontMetrics(strong).horizontalAdvance(title()),
                                        QFontMetrics(small).horizontalAdvance(subtitle()));
    const int words = std::min(wanted, inner.width() - iconSize - iconGap);
    const int left = inner.left() + (inner.width() - iconSize - iconGap - words) / 2;
    const int middle = inner.center().y();
    painter.drawPixmap(QPoint(left, middle - iconSize / 2),
                       m_look.pixmap(QStringLiteral("insert picture"), iconSize,
                                     m_dragging ? QStringLiteral("accent.text") : QStringLiteral("text.muted"),
                                     devicePixelRatioF()));
    const auto line = [&](const QFont &font, const char *color, const QString &text, int top) {
        painter.setFont(font);
        painter.setPen(tokens.color(QLatin1String(color)));
        painter.drawText(QRect(left + iconSize + iconGap, top, words, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, words));
    };
    line(strong, m_dragging ? "accent.text" : "text", title(), middle - lineHeight);
    line(small, "text.muted", subtitle(), middle + 1);
}

} // namespace dosirak
