#pragma once

#include <QListView>

namespace dosirak {

class PhotoTile;

/// The row of tiles. It moves by arrows and wheel, and tells what is wanted of the current one.
class PhotoStrip : public QListView
{
    Q_OBJECT
public:
    explicit PhotoStrip(PhotoTile *tile, QWidget *parent = nullptr);

    void cellChanged();

Q_SIGNALS:
    void openWanted();  ///< Enter or double click
    void viewWanted();  ///< Space
    void trashWanted(); ///< Del
    void copyWanted();  ///< Ctrl+C
    void menuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    PhotoTile *m_tile;
};

} // namespace dosirak
