#include "ui/frontmatter/FlowLayout.h"

#include <QWidget>

namespace dosirak {

FlowLayout::FlowLayout(QWidget *parent, int gap, int itemHeight, QMargins margins)
    : QLayout(parent)
    , m_gap(gap)
    , m_itemHeight(itemHeight)
{
    setContentsMargins(margins);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QSize FlowLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        width = qMax(width, qMin(item->minimumSize().width(), 160));
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), m_itemHeight + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.x();
    int y = inner.y();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        const bool last = i + 1 == m_items.size();
        const QSize hint = item->sizeHint();
        int width = qMin(last ? item->minimumSize().width() : hint.width(), inner.width());
        if (x > inner.x() && x + width > inner.x() + inner.width()) {
            x = inner.x();
            y += m_itemHeight + m_gap;
        }
        if (last)
            width = inner.x() + inner.width() - x;
        if (apply)
            item->setGeometry({x, y, width, m_itemHeight});
        x += width + m_gap;
    }
    return y + m_itemHeight - rect.y() + contentsMargins().bottom();
}

} // namespace dosirak
