#pragma once

#include "app/assets/AssetFolder.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace dosirak {

/// Small pictures of photos, made by idle workers when they are first looked at, and kept under the user's cache folder.
/// Asked for when a tile is painted, so what is visible comes first; the newest wish is served first.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The thumbnail if it is there; else null, and ready() comes later. A picture that cannot be shown stays null, without ready().
    QImage of(const Asset &asset);
    /// It was looked at and cannot be shown.
    bool failed(const Asset &asset) const;

    static QSize size(); ///< device pixels: twice a tile
    static QString folder();

Q_SIGNALS:
    void ready(const QString &path);

private:
    void arrived(const QString &key, const QString &path, const QImage &image);

    QCache<QString, QImage> m_images;
    QSet<QString> m_pending;
    QSet<QString> m_failed;
    QThreadPool m_workers;
    int m_wishes = 0;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace dosirak
