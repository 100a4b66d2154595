#pragma once

#include "app/text/FileHandle.h"
#include "app/text/Result.h"

#include <QByteArray>

namespace dosirak {

/// The file that a path means, symbolic links followed by hand (a dangling link names the file that will be made), and its open folder.
struct SavePlace
{
    QByteArray folderPath;
    QByteArray name;
    FileHandle folder;
    bool folderCanSync = true;

    static Result<SavePlace> of(const QString &path);

    QByteArray path() const { return folderPath + '/' + name; }
    bool syncFolder() const { return !folderCanSync || folder.sync(); }
};

/// A short name in the folder that Hexo does not see (it ends in `~`), not made from the post's name, which may already be as long as
/// the disk allows.
QByteArray temporaryName();

} // namespace dosirak
