#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace dosirak {

/// The picture of a file, upright and in sRGB, at least as large as `cover` on both sides but not larger than needed. Null for what cannot be shown:
/// damaged or oversized files, SVG (Qt's reader opens whatever files a stranger's drawing names) and formats without a reader. Bounded in time and
/// memory; for worker threads.
QImage loadPicture(const QString &path, QSize cover);

/// The middle of `picture`, scaled so that it covers `size`.
QImage coverCropped(const QImage &picture, QSize size);

} // namespace dosirak
