#pragma once

#include "app/text/Result.h"

#include <QByteArray>
#include <QStringList>

namespace dosirak {

struct SavePlace;

/// Writes into the file itself, for where a rename would lose something (hard links, owner, group, a folder that takes no new files). The old
/// bytes go into a backup in the state folder first; a failed write puts them back. `oldBytes`: what the file holds.
Outcome saveInPlace(const SavePlace &place, const QString &path, const QByteArray &bytes, const QByteArray &oldBytes);

/// For a program's start: puts back what a killed saveInPlace left half written, and drops its backups. A file that holds the whole new
/// text keeps it. Returns the paths of the restored files.
QStringList restoreHalfSavedFiles();

} // namespace dosirak
