#include "app/files/DiskAction.h"

#include "app/text/FileHandle.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <set>

#include <fcntl.h>
#include <unistd.h>

namespace dosirak {

namespace {

bool exists(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0;
}

bool renamedNew(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // A file system without that flag.
    if (exists(to)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf('/')));
}

} // namespace

DiskAction DiskAction::inverse() const
{
    switch (kind) {
    case Kind::MakeFolder:
        return {Kind::DropFolder, {}, to};
    case Kind::DropFolder:
        return {Kind::MakeFolder, {}, to};
    case Kind::Rename:
        return {Kind::Rename, to, from};
    case Kind::Exchange:
        break;
    }
    return *this;
}

bool DiskAction::apply() const
{
    switch (kind) {
    case Kind::MakeFolder:
        return ::mkdir(to.constData(), 0777) == 0;
    case Kind::DropFolder:
        // Somebody may have put a file of his own into it meanwhile: then it stays.
        return ::rmdir(to.constData()) == 0 || errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT;
    case Kind::Rename:
        return renamedNew(from, to);
    case Kind::Exchange:
        break;
    }
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0;
}

bool DiskActions::run(DiskAction action)
{
    if (!action.apply())
        return false;
    if (action.kind == DiskAction::Kind::MakeFolder)
        m_madeFolders.push_back(action.to);
    m_done.push_back(std::move(action));
    return true;
}

QByteArray DiskActions::takeBack()
{
    QByteArray failed;
    for (auto action = m_done.rbegin(); action != m_done.rend(); ++action) {
        if (!action->inverse().apply() && failed.isEmpty())
            failed = action->to;
    }
    syncFolders();
    m_done.clear();
    return failed;
}

bool DiskActions::takeBackOrKeep()
{
    for (std::size_t left = m_done.size(); left > 0; --left) {
        if (m_done[left - 1].inverse().apply())
            continue;
        const int code = errno;
        for (std::size_t again = left; again < m_done.size(); ++again) {
            const DiskAction &action = m_done[again];
            if (!action.apply() &&
                action.kind != DiskAction::Kind::MakeFolder) // a folder that was not empty is still there
                break;
        }
        errno = code;
        return false;
    }
    const bool synced = syncFolders();
    m_done.clear();
    return synced;
}

void DiskActions::dropMadeFolders() const
{
    for (auto folder = m_madeFolders.rbegin(); folder != m_madeFolders.rend(); ++folder)
        ::rmdir(folder->constData());
}

bool DiskActions::syncFolders() const
{
    std::set<QByteArray> folders;
    for (const DiskAction &action : m_done) {
        folders.insert(folderOf(action.to));
        if (!action.from.isEmpty())
            folders.insert(folderOf(action.from));
    }
    bool synced = true;
    for (const QByteArray &folder : folders) {
        const FileHandle handle(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        synced = (handle.isOpen() ? handle.sync() : errno == ENOENT || errno == EACCES) && synced;
    }
    return synced;
}

void removeWhole(const QByteArray &path)
{
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0)
        return;
    if (S_ISDIR(status.st_mode))
        QDir(QFile::decodeName(path)).removeRecursively();
    else
        ::unlink(path.constData());
}

} // namespace dosirak
