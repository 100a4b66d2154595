#pragma once

#include "app/text/Result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <optional>

namespace dosirak {

/// A finished new file that waits under a temporary name for its place.
struct FileStage
{
    QByteArray path;
    QByteArray hash; ///< of the content
};

/// Permissions that a replaced file has and its successor keeps; nullopt: a new file takes those of the umask.
std::optional<unsigned> permissionsOf(const QString &path);

/// Writes and syncs a file with this content into `folder`.
Result<FileStage> stagedBytes(const QString &folder, const QByteArray &bytes, std::optional<unsigned> permissions);

/// Copies a file there, with its time of change. Error::Cancelled when `cancelled` becomes true on the way.
Result<FileStage> stagedCopy(const QString &folder, const QString &source, std::optional<unsigned> permissions,
                             const std::atomic<bool> *cancelled);

/// Hash of a file's content as FileStage has it; empty when it is no readable file.
QByteArray contentHash(const QByteArray &path);

} // namespace dosirak
