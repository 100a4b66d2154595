#pragma once

#include "app/assets/AssetFolder.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

namespace dosirak {

class Look;

/// A photo, large. Space or Esc closes, ← and → ask for the neighbours.
class PhotoView : public QDialog
{
    Q_OBJECT
public:
    PhotoView(const Look &look, QWidget *parent);
    ~PhotoView() override;

    void showPhoto(const Asset &asset);

Q_SIGNALS:
    void neighbourWanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const Look &m_look;
    Asset m_asset;
    QImage m_image;
    QFutureWatcher<QImage> m_loading;
};

} // namespace dosirak
