#include "app/text/DiskError.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace dosirak {

namespace {

struct DiskErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(DiskError)
};

Error::Kind kindOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return Error::Kind::DiskFull;
    case EROFS:
        return Error::Kind::ReadOnlyDisk;
    case EACCES:
    case EPERM:
        return Error::Kind::NoPermission;
    case ENOENT:
    case ENOTDIR:
        return Error::Kind::NotFound;
    case EEXIST:
    case EISDIR:
    case ENOTEMPTY:
        return Error::Kind::Exists;
    case ELOOP:
        return Error::Kind::Refused;
    default:
        return Error::Kind::Other;
    }
}

QString sentence(int code, DiskTask task)
{
    const bool reading = task == DiskTask::Read;
    switch (code) {
    case ENOSPC:
        return DiskErrorWords::tr("%1 cannot be written: the disk is full.");
    case EDQUOT:
        return DiskErrorWords::tr("%1 cannot be written: your share of the disk is used up.");
    case EROFS:
        return DiskErrorWords::tr("%1 cannot be written: the disk is read only.");
    case EACCES:
    case EPERM:
        return reading ? DiskErrorWords::tr("%1 cannot be read: its permissions do not allow it.")
                       : DiskErrorWords::tr(
                             "%1 cannot be written: the permissions of the file or its folder do not allow it.");
    case ENOENT:
    case ENOTDIR:
        return reading ? DiskErrorWords::tr("%1 is not there.")
                       : DiskErrorWords::tr("%1 cannot be written: its folder is not there.");
    case EISDIR:
        return DiskErrorWords::tr("%1 is a folder.");
    case EEXIST:
    case ENOTEMPTY:
        return DiskErrorWords::tr("Something else stands at %1.");
    case ELOOP:
        return DiskErrorWords::tr("%1 is a link that leads in a circle.");
    case ENOTCONN:
    case ESTALE:
    case EIO:
    case ENODEV:
    case ETIMEDOUT:
        return DiskErrorWords::tr("The disk or network share that holds %1 does not answer.");
    case EFBIG:
        return DiskErrorWords::tr("%1 is too large for this disk.");
    case ENAMETOOLONG:
        return DiskErrorWords::tr("The name %1 is too long for this disk.");
    case EMFILE:
    case ENFILE:
        return DiskErrorWords::tr("%1 cannot be opened: too many files are open.");
    default:
        return {};
    }
}

} // namespace

Error diskError(int code, const QString &path, DiskTask task)
{
    const QString name = QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName();
    const QString known = sentence(code, task);
    const QString message = known.isEmpty() ? (task == DiskTask::Read ? DiskErrorWords::tr("%1 cannot be read: %2.")
                                                                      : DiskErrorWords::tr("%1 cannot be written: %2."))
                                                  .arg(name, qt_error_string(code))
                                            : known.arg(name);
    return {kindOf(code), message, path};
}

} // namespace dosirak
