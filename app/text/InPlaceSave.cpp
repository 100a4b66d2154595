#include "app/text/InPlaceSave.h"

#include "app/text/DiskError.h"
#include "app/text/SavePlace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace dosirak {

namespace {

constexpr quint32 backupFormat = 0x444b4231; // "DKB1"
constexpr qsizetype largestBackup = qsizetype{256} << 20;

QString backupFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state")) +
           QStringLiteral("/dosirak/saving");
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

struct Backup
{
    QString path;
    QByteArray newHash;
    QByteArray oldBytes;

    QByteArray packed() const
    {
        QByteArray content;
        QDataStream stream(&content, QIODevice::WriteOnly);
        stream << backupFormat << path << newHash << oldBytes;
        return content + hashOf(content); // the end mark: a backup that was cut short is none
    }
    static std::optional<Backup> unpacked(const QByteArray &bytes)
    {
        const QByteArray content = bytes.chopped(std::min<qsizetype>(20, bytes.size()));
        if (bytes.size() < 20 || hashOf(content) != bytes.last(20))
            return std::nullopt;
        QDataStream stream(content);
        quint32 format = 0;
        Backup backup;
        stream >> format >> backup.path >> backup.newHash >> backup.oldBytes;
        if (format != backupFormat || stream.status() != QDataStream::Ok)
            return std::nullopt;
        return backup;
    }
};

/// A backup on the disk. It is locked while its save runs, so that another copy of the program does not restore from it meanwhile.
struct WrittenBackup
{
    QByteArray path; ///< empty: it could not be written, errno says why
    FileHandle file;

    void drop() const { ::unlink(path.constData()); }
};

WrittenBackup writtenBackup(const Backup &backup)
{
    const QByteArray folder = QFile::encodeName(backupFolder());
    if (!QDir().mkpath(backupFolder()) || ::chmod(folder.constData(), 0700) != 0)
        return {};
    const QByteArray path = folder + '/' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    FileHandle file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    const FileHandle directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 && file.writeAll(backup.packed()) && file.sync() &&
        directory.isOpen() && directory.sync())
        return {path, std::move(file)};
    const int code = errno;
    ::unlink(path.constData());
    errno = code;
    return {};
}

} // namespace

Outcome saveInPlace(const SavePlace &place, const QString &path, const QByteArray &bytes, const QByteArray &oldBytes)
{
    FileHandle file(::openat(place.folder.get(), place.name.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return diskError(errno, path, DiskTask::Write);
    const WrittenBackup backup = writtenBackup({QFile::decodeName(place.path()), hashOf(bytes), oldBytes});
    if (backup.path.isEmpty()) {
        Error error = diskError(errno, backupFolder(), DiskTask::Write);
        error.path = path;
        return error;
    }
    // The room for the growth first, so that a full disk is found before anything is touched. Not every file system can.
    bool written = true;
    if (bytes.size() > oldBytes.size()) {
        written = ::fallocate(file.get(), FALLOC_FL_KEEP_SIZE, oldBytes.size(), bytes.size() - oldBytes.size()) == 0 ||
                  (errno != ENOSPC && errno != EDQUOT && errno != EFBIG && errno != EIO);
        if (!written) {
            const int code = errno;
            backup.drop();
            return diskError(code, path, DiskTask::Write);
        }
    }
    if (file.overwrite(bytes) && file.sync()) {
        backup.drop();
        return std::nullopt;
    }
    Error error = diskError(errno, path, DiskTask::Write);
    if (file.overwrite(oldBytes) && file.sync()) {
        backup.drop();
        return error;
    }
    error.message += QLatin1Char(' ') + QCoreApplication::translate("TextFile", "Its last saved text is kept in %1.")
                                            .arg(QFile::decodeName(backup.path));
    return error;
}

QStringList restoreHalfSavedFiles()
{
    QStringList restored;
    const QDir folder(backupFolder());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QByteArray at = QFile::encodeName(folder.filePath(name));
        const FileHandle stored(::open(at.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        QByteArray bytes;
        if (!stored.isOpen() || ::flock(stored.get(), LOCK_EX | LOCK_NB) != 0 || !stored.readAll(bytes, largestBackup))
            continue;
        const std::optional<Backup> backup = Backup::unpacked(bytes);
        if (!backup) { // cut short: the file had not been touched yet
            ::unlink(at.constData());
            continue;
        }
        const FileHandle file(::open(QFile::encodeName(backup->path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
        QByteArray now;
        if (!file.isOpen() || !file.readAll(now, largestBackup))
            continue; // perhaps a disk that is not there today: the backup waits
        if (hashOf(now) != backup->newHash && now != backup->oldBytes) {
            if (!file.overwrite(backup->oldBytes) || !file.sync())
                continue;
            restored.append(backup->path);
        }
        ::unlink(at.constData());
    }
    return restored;
}

} // namespace dosirak
