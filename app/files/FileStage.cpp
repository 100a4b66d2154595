#include "app/files/FileStage.h"

#include "app/text/DiskError.h"
#include "app/text/FileHandle.h"
#include "app/text/SavePlace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace dosirak {

namespace {

constexpr qsizetype pieceSize = qsizetype{1} << 20;
constexpr auto hashKind = QCryptographicHash::Sha1;

/// An open file under a temporary name; removed again unless it is kept.
class NewFile
{
public:
    NewFile(const QString &folder, mode_t mode)
        : path(QFile::encodeName(folder) + '/' + temporaryName())
        , file(::open(path.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode))
    {
    }
    ~NewFile()
    {
        if (file.isOpen())
            ::unlink(path.constData());
    }

    Result<FileStage> kept(const QByteArray &hash, std::optional<unsigned> permissions)
    {
        const bool done = (!permissions || ::fchmod(file.get(), *permissions) == 0) && file.sync();
        if (!done)
            return failed();
        file.close();
        return FileStage{path, hash};
    }
    Error failed() const { return diskError(errno, QFile::decodeName(path), DiskTask::Write); }

    QByteArray path;
    FileHandle file;
};

/// The next piece of a file; empty at its end, nullopt when it cannot be read.
std::optional<QByteArray> nextPiece(const FileHandle &file)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t count = ::read(file.get(), piece.data(), static_cast<std::size_t>(piece.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        piece.resize(count);
        return piece;
    }
}

} // namespace

std::optional<unsigned> permissionsOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_mode & 07777U;
}

Result<FileStage> stagedBytes(const QString &folder, const QByteArray &bytes, std::optional<unsigned> permissions)
{
    NewFile stage(folder, 0666);
    if (!stage.file.isOpen() || !stage.file.writeAll(bytes))
        return stage.failed();
    return stage.kept(QCryptographicHash::hash(bytes, hashKind), permissions);
}

Result<FileStage> stagedCopy(const QString &folder, const QString &source, std::optional<unsigned> permissions,
                             const std::atomic<bool> *cancelled)
{
    const FileHandle from(::open(QFile::encodeName(source).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!from.isOpen() || !from.status(status))
        return diskError(errno, source, DiskTask::Read);
    if (!S_ISREG(status.st_mode))
        return diskError(EISDIR, source, DiskTask::Read);
    NewFile stage(folder, (status.st_mode & 0777U) | 0600U);
    if (!stage.file.isOpen())
        return stage.failed();
    QCryptographicHash hash(hashKind);
    for (;;) {
        if (cancelled != nullptr && *cancelled)
            return Error{Error::Kind::Cancelled,
                         QCoreApplication::translate("FilePlan", "Cancelled. Nothing was changed."), source};
        const std::optional<QByteArray> piece = nextPiece(from);
        if (!piece)
            return diskError(errno, source, DiskTask::Read);
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        if (!stage.file.writeAll(*piece))
            return stage.failed();
    }
    const struct timespec times[2] = {status.st_atim, status.st_mtim};
    ::futimens(stage.file.get(), times); // a copy with a new date is still a copy
    return stage.kept(hash.result(), permissions);
}

QByteArray contentHash(const QByteArray &path)
{
    const FileHandle file(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || !file.status(status) || !S_ISREG(status.st_mode))
        return {};
    QCryptographicHash hash(hashKind);
    for (;;) {
        const std::optional<QByteArray> piece = nextPiece(file);
        if (!piece)
            return {};
        if (piece->isEmpty())
            return hash.result();
        hash.addData(*piece);
    }
}

} // namespace dosirak
