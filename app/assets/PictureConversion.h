#pragma once

#include "app/assets/PictureFile.h"
#include "app/text/Result.h"

#include <QByteArray>

namespace dosirak {

struct Conversion
{
    PictureFormat format = PictureFormat::Jpeg; ///< of the bytes
    int orientation = 1;                        ///< EXIF 1 … 8: how they have to be turned
    int maxWidth = 0;                           ///< after turning; 0: as it is
    int quality = 82;
    bool cmyk = false;
};

struct ConvertedPicture
{
    QByteArray bytes;
    PictureFormat format = PictureFormat::Jpeg;
    QSize pixels;
};

/// Decodes, scales, turns and encodes anew: upright, sRGB, pixels only. JPEG stays JPEG, PNG PNG, WebP WebP; BMP and TIFF become JPEG when they
/// are photos, else PNG.
Result<ConvertedPicture> converted(const QByteArray &bytes, const Conversion &conversion);

/// Width of a picture of this size once it is turned.
int turnedWidth(QSize size, int orientation);

} // namespace dosirak
