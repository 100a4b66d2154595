#pragma once

#include "app/assets/ImageImport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace dosirak {

/// One source, read, checked and converted; only its name is still open.
struct PreparedImage
{
    std::optional<Error> refused;
    QString sourceName;
    QString wantedName; ///< safe, with the ending that fits the content
    QString description;
    QByteArray bytes; ///< what will be written; empty when the file is copied as it is
    QByteArray hash;  ///< of what will be written
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
    QStringList done;
};

/// Reads the source and converts it where the options or its own state ask for it. May be called in several threads at once.
PreparedImage prepared(const ImageSource &source, const ImportOptions &options);

/// The hash that `PreparedImage::hash` holds.
QByteArray pictureHash(const QByteArray &bytes);

} // namespace dosirak
