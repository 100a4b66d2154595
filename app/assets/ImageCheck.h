#pragma once

#include "app/assets/PictureFile.h"
#include "app/text/Result.h"

#include <QSize>
#include <QString>

namespace dosirak {

inline constexpr qint64 maxPictureBytes = 200LL * 1024 * 1024;

/// Bounds that hold before anything is decoded: number of pixels, length of the sides.
Outcome checkPixels(QSize size, const QString &name);

/// Whether pictures of this kind are taken in.
Outcome checkFormat(PictureFormat format, const QString &name);

} // namespace dosirak
