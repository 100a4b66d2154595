#pragma once

#include <QLayout>

namespace dosirak {

/// Items of one height side by side, wrapping into as many lines as the width asks for. The last item takes the rest of its line.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget *parent, int gap, int itemHeight, QMargins margins);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int place(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_itemHeight;
};

} // namespace dosirak
