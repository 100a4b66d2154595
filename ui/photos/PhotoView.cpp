#include "ui/photos/PhotoView.h"

#include "ui/photos/PictureLoad.h"
#include "ui/theme/Look.h"
#include "ui/theme/SizeText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtConcurrent>

namespace dosirak {

namespace {

constexpr int captionHeight = 36;
constexpr QSize loadedSize{1600, 1200};

} // namespace

PhotoView::PhotoView(const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent != nullptr ? parent->window()->size() * 0.8 : QSize(900, 700));
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_image = m_loading.result();
        update();
    });
}

PhotoView::~PhotoView()
{
    m_loading.waitForFinished();
}

void PhotoView::showPhoto(const Asset &asset)
{
    m_asset = asset;
    m_image = {};
    setWindowTitle(asset.name);
    setAccessibleName(asset.name);
    m_loading.setFuture(QtConcurrent::run(loadPicture, asset.path, loadedSize));
    update();
}

void PhotoView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), tokens.color(QStringLiteral("bg.canvas")));
    const QRect place = rect().adjusted(16, 16, -16, -captionHeight);
    painter.setPen(tokens.color(QStringLiteral("text.muted")));
    painter.setFont(m_look.font(QStringLiteral("small")));
    if (!m_image.isNull()) {
        const QSize natural = m_asset.pixels.isEmpty() ? m_image.size() : m_asset.pixels;
        const QSize size = natural.boundedTo(natural.scaled(place.size(), Qt::KeepAspectRatio));
        painter.drawImage(QRect(place.center() - QPoint(size.width() / 2, size.height() / 2), size), m_image);
    } else if (m_loading.isFinished()) {
        painter.drawText(place, Qt::AlignCenter, tr("%1 cannot be shown here.").arg(m_asset.name));
    }
    const QString facts = tr("%1 · %2 × %3 · %4")
                              .arg(m_asset.name)
                              .arg(m_asset.pixels.width())
                              .arg(m_asset.pixels.height())
                              .arg(sizeText(m_asset.size));
    painter.drawText(QRect(0, height() - captionHeight, width(), captionHeight), Qt::AlignCenter, facts);
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        close();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        Q_EMIT neighbourWanted(event->key() == Qt::Key_Left ? -1 : 1);
    } else {
        QDialog::keyPressEvent(event);
    }
}

void PhotoView::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace dosirak
