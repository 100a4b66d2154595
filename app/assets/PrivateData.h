#pragma once

#include "app/assets/PictureFile.h"

#include <QByteArray>

#include <optional>

namespace dosirak {

/// A picture file without everything that is no picture: place, camera, owner, thumbnails, comments, trailers. Made by a list of what is kept, so
/// what nobody has heard of goes too (photo-facts 2). Pixels and colour profile stay to the byte.
struct CleanPicture
{
    QByteArray bytes;
    bool animated = false;
    bool progressive = false; ///< JPEG
    int scans = 0;            ///< JPEG
    int components = 3;       ///< JPEG; 4 is CMYK
};

/// JPEG, PNG, WebP and GIF; anything else comes back as it is. nullopt: the file is cut off or damaged.
std::optional<CleanPicture> withoutPrivateData(const QByteArray &bytes, PictureFormat format);

} // namespace dosirak
