#include "ui/photos/Thumbnails.h"

#include "ui/photos/PictureLoad.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

namespace dosirak {

namespace {

constexpr int maxInMemory = 600;      // 140 KB each
constexpr qsizetype maxOnDisk = 5000; // about 10 KB each
constexpr int jpegQuality = 85;

/// Path, size and time: a changed file has another key.
QString keyOf(const Asset &asset)
{
    const QString name = asset.path + QLatin1Char('\n') + QString::number(asset.size) + QLatin1Char('\n') +
                         QString::number(asset.modified.toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Blake2b_160).toHex());
}

QImage onWhite(const QImage &image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

void keep(const QString &path, const QImage &image)
{
    QDir().mkpath(Thumbnails::folder());
    QFile::setPermissions(Thumbnails::folder(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && image.save(&file, "JPEG", jpegQuality)) {
        file.commit();
    }
}

void dropOldest()
{
    const QDir folder(Thumbnails::folder());
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Time); // newest first
    for (qsizetype i = maxOnDisk; i < files.size(); ++i) {
        QFile::remove(files.at(i).filePath());
    }
}

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_images(maxInMemory)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_workers.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 2));
    m_workers.setThreadPriority(QThread::IdlePriority);
    m_workers.start(dropOldest);
}

Thumbnails::~Thumbnails()
{
    *m_stopped = true;
    m_workers.clear();
    m_workers.waitForDone();
}

QSize Thumbnails::size()
{
    return {216, 162};
}

QString Thumbnails::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/dosirak/thumbnails");
}

bool Thumbnails::failed(const Asset &asset) const
{
    return m_failed.contains(keyOf(asset));
}

QImage Thumbnails::of(const Asset &asset)
{
    if (asset.state == Asset::State::Missing || !asset.isPicture || asset.pixels.isEmpty()) {
        return {};
    }
    const QString key = keyOf(asset);
    if (const QImage *image = m_images.object(key)) {
        return *image;
    }
    if (m_pending.contains(key) || m_failed.contains(key)) {
        return {};
    }
    m_pending.insert(key);
    m_wishes = m_wishes < std::numeric_limits<int>::max() ? m_wishes + 1 : 0;
    const QString path = asset.path;
    const auto stopped = m_stopped;
    m_workers.start(
        [this, key, path, stopped] {
            if (*stopped) {
                return;
            }
            const QString kept = folder() + QLatin1Char('/') + key + QStringLiteral(".jpg");
            QImage image;
            if (!image.load(kept, "JPEG") || image.size() != size()) {
                image = coverCropped(loadPicture(path, size()), size());
                if (!image.isNull()) {
                    image = onWhite(image);
                    keep(kept, image);
                }
            }
            QMetaObject::invokeMethod(
                this, [this, key, path, image] { arrived(key, path, image); }, Qt::QueuedConnection);
        },
        m_wishes);
    return {};
}

void Thumbnails::arrived(const QString &key, const QString &path, const QImage &image)
{
    m_pending.remove(key);
    if (image.isNull()) {
        m_failed.insert(key);
    } else {
        m_images.insert(key, new QImage(image));
        Q_EMIT ready(path);
    }
}

} // namespace dosirak
