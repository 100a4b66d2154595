#pragma once

#include <QStyledItemDelegate>

namespace dosirak {

class Look;
class Thumbnails;

/// Paints a tile: picture, badge, name, state in icon and word.
class PhotoTile : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PhotoTile(const Look &look, Thumbnails &thumbnails, QObject *parent);

    void setSmall(bool small) { m_small = small; }
    QSize cell() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QSize picture() const;

    const Look &m_look;
    Thumbnails &m_thumbnails;
    bool m_small = false;
};

} // namespace dosirak
