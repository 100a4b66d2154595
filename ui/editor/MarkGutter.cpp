#include "ui/editor/MarkGutter.h"

#include "ui/theme/Look.h"

#include <QPainter>
#include <QTextBlock>

namespace dosirak {

MarkGutter::MarkGutter(const Look &look, QPlainTextEdit *editor)
    : QWidget(editor)
    , m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(editor, &QPlainTextEdit::updateRequest, this, [this] { update(); });
}

void MarkGutter::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

void MarkGutter::setLineTop(LineTop top, int lineHeight)
{
    m_top = std::move(top);
    m_lineHeight = lineHeight;
}

void MarkGutter::paintEvent(QPaintEvent *)
{
    if (!m_top) {
        return;
    }
    QPainter painter(this);
    constexpr int size = 16;
    for (const Mark &mark : std::as_const(m_marks)) {
        const QTextBlock block = mark.at.block();
        const int top = block.isVisible() ? m_top(block) : -m_lineHeight;
        if (top + m_lineHeight <= 0 || top >= height()) {
            continue;
        }
        const QString action = mark.error ? QStringLiteral("error") : QStringLiteral("missing, warning");
        const QString color = mark.error ? QStringLiteral("error") : QStringLiteral("warn");
        painter.drawPixmap(width() - size - 4, top + (m_lineHeight - size) / 2,
                           m_look.pixmap(action, size, color, devicePixelRatioF()));
    }
}

} // namespace dosirak
