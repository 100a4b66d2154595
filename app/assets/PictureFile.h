#pragma once

#include <QByteArrayView>
#include <QSize>
#include <QString>

class QIODevice;

namespace dosirak {

/// What a file is by its first bytes; its name is never asked.
enum class PictureFormat { None, Jpeg, Png, Gif, WebP, Svg, Bmp, Tiff, Heif, Avif, Icon };

/// `head`: the first bytes of the file, 1024 are plenty.
PictureFormat pictureFormat(QByteArrayView head);

/// The name of Qt's reader; empty for what Qt shall not read (SVG: it opens the files a stranger's drawing names; HEIC and AVIF: it has no reader).
QByteArray qtFormat(PictureFormat format);

/// Width and height as the header says, before any turning; nothing is decoded. For SVG from the root element. Empty when unreadable.
QSize headerSize(QIODevice &device, PictureFormat format);

/// The size as it is shown (a JPEG's orientation counts). Only regular files are opened.
QSize pictureSize(const QString &path, PictureFormat format);

/// The format of a regular file; None for anything else.
PictureFormat pictureFormatOf(const QString &path);

} // namespace dosirak
