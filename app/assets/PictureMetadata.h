#pragma once

#include <QByteArray>
#include <QString>

namespace dosirak {

/// What the metadata of a picture says that we care about.
struct PictureMetadata
{
    int orientation = 1; ///< EXIF 1 … 8
    QString description; ///< EXIF, XMP or IPTC; one line
    bool place = false;  ///< says where it was taken
    bool camera = false; ///< says with what, when, by whom
};

/// Never fails: what cannot be read says nothing.
PictureMetadata pictureMetadata(const QByteArray &picture);

/// `picture` (JPEG, PNG or WebP) with the metadata of `original`, upright and without its thumbnail; `picture` itself when that cannot be written.
QByteArray withMetadataOf(const QByteArray &picture, const QByteArray &original);

} // namespace dosirak
