#include "app/text/DiskError.h"
#include "app/text/InPlaceSave.h"
#include "app/text/SavePlace.h"
#include "app/text/TextFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <vector>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

// QSaveFile is not used: on a full disk it reports a cut post as saved, it loses owner, attributes and hard links, and its temporary name
// (the post's with a suffix) can be too long and is published by Hexo.
namespace dosirak {

namespace {

constexpr qsizetype largestSaved = qsizetype{256} << 20;

struct TextFileWords
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

/// One save under way.
class Save
{
public:
    Save(SavePlace place, QString path, const QByteArray &bytes, const SaveCondition &condition)
        : m_place(std::move(place))
        , m_path(std::move(path))
        , m_bytes(bytes)
        , m_condition(condition)
    {
    }
    ~Save()
    {
        if (!m_temporary.isEmpty())
            ::unlinkat(folder(), m_temporary.constData(), 0);
    }

    Outcome run();

private:
    int folder() const { return m_place.folder.get(); }
    Error failed(int code) const { return diskError(code, m_path, DiskTask::Write); }
    Error changed() const;
    Error alreadyThere() const;
    bool isExpected(const QByteArray &found) const;
    bool renameWouldLoseSomething() const;
    bool writeBeside();
    bool keepAttributes() const;
    bool giveName(const QByteArray &name) const;
    Outcome createNew();
    Outcome replaceOld();
    Outcome exchange();
    Outcome finish() const;

    SavePlace m_place;
    QString m_path;
    const QByteArray &m_bytes;
    const SaveCondition &m_condition;

    bool m_exists = false;
    struct stat m_status = {}; ///< of the file that is there
    FileHandle m_old;
    QByteArray m_oldBytes;
    FileHandle m_new;
    QByteArray m_temporary; ///< the name the new file has beside the old one; empty: none yet
};

Error Save::changed() const
{
    return {Error::Kind::Changed,
            TextFileWords::tr("%1 was changed by another program. It was not overwritten.")
                .arg(QFileInfo(m_path).fileName()),
            m_path};
}

Error Save::alreadyThere() const
{
    return {Error::Kind::Exists,
            TextFileWords::tr("There is a file named %1 already. It was not overwritten.")
                .arg(QFileInfo(m_path).fileName()),
            m_path};
}

/// What is there may go: it is what we loaded, or it is our text already (a save that failed only at its very end).
bool Save::isExpected(const QByteArray &found) const
{
    return m_condition.overwriteAnyway || found == m_condition.expected.value_or(QByteArray()) || found == m_bytes;
}

bool Save::renameWouldLoseSomething() const
{
    if (m_status.st_nlink > 1)
        return true;
    const uid_t user = ::geteuid();
    if (m_status.st_uid != user && user != 0)
        return true;
    if (::faccessat(folder(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return true;
    struct stat folderStatus = {};
    const bool sticky = m_place.folder.status(folderStatus) && (folderStatus.st_mode & S_ISVTX) != 0;
    return sticky && user != 0 && m_status.st_uid != user && folderStatus.st_uid != user;
}

bool Save::giveName(const QByteArray &name) const
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_new.get());
    return ::linkat(AT_FDCWD, self.constData(), folder(), name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

/// The new file, without a name where the file system can do that, else under a temporary one.
bool Save::writeBeside()
{
    // A new post takes the permissions that the user's umask gives; a replaced one is private until it has the old one's.
    const mode_t mode = m_exists ? 0600 : 0666;
    m_new = FileHandle(::openat(folder(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, mode));
    if (!m_new.isOpen() && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL || errno == ENOENT)) {
        const QByteArray name = temporaryName();
        m_new = FileHandle(::openat(folder(), name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode));
        if (m_new.isOpen())
            m_temporary = name;
    }
    return m_new.isOpen() && m_new.writeAll(m_bytes);
}

/// Owner, permissions and extended attributes (access control lists are among them) as the old file's.
bool Save::keepAttributes() const
{
    // fchown first: it takes set-id bits away.
    if (::fchown(m_new.get(), m_status.st_uid, m_status.st_gid) != 0 ||
        ::fchmod(m_new.get(), m_status.st_mode & 07777) != 0)
        return false;
    const ssize_t size = ::flistxattr(m_old.get(), nullptr, 0);
    if (size <= 0)
        return true;
    QByteArray names(static_cast<qsizetype>(size), '\0');
    names.resize(std::max<qsizetype>(0, ::flistxattr(m_old.get(), names.data(), static_cast<std::size_t>(size))));
    const QList<QByteArray> list = names.split('\0');
    for (const QByteArray &name : list) {
        if (name.isEmpty())
            continue;
        const ssize_t length = ::fgetxattr(m_old.get(), name.constData(), nullptr, 0);
        QByteArray value(std::max<qsizetype>(0, length), '\0');
        const bool copied =
            length >= 0 &&
            ::fgetxattr(m_old.get(), name.constData(), value.data(), static_cast<std::size_t>(value.size())) ==
                length &&
            ::fsetxattr(m_new.get(), name.constData(), value.constData(), static_cast<std::size_t>(length), 0) == 0;
        // The kernel's own labels may be refused to a plain user; it sets them itself.
        if (!copied && !name.startsWith("security.") && !name.startsWith("trusted."))
            return false;
    }
    return true;
}

Outcome Save::createNew()
{
    if (m_condition.expected && !m_condition.overwriteAnyway)
        return Error{
            Error::Kind::Changed,
            TextFileWords::tr("%1 is gone: another program moved or removed it.").arg(QFileInfo(m_path).fileName()),
            m_path};
    if (!writeBeside() || !m_new.sync())
        return failed(errno);
    const bool named = m_temporary.isEmpty()
                           ? giveName(m_place.name)
                           : ::renameat2(folder(), m_temporary.constData(), folder(), m_place.name.constData(),
                                         RENAME_NOREPLACE) == 0 ||
                                 (errno == EINVAL && ::linkat(folder(), m_temporary.constData(), folder(),
                                                              m_place.name.constData(), 0) == 0);
    if (!named)
        return errno == EEXIST ? alreadyThere() : failed(errno);
    Outcome error = finish();
    if (error)
        ::unlinkat(folder(), m_place.name.constData(), 0);
    return error;
}

/// Swaps the two names and looks at what came out: another program's save in between is noticed and in our hands.
Outcome Save::exchange()
{
    const auto swap = [&] {
        return ::renameat2(folder(), m_temporary.constData(), folder(), m_place.name.constData(), RENAME_EXCHANGE) == 0;
    };
    if (!swap()) {
        if (errno == ENOENT && !m_condition.overwriteAnyway)
            return changed();
        if (errno != EINVAL && errno != ENOSYS && errno != ENOENT)
            return failed(errno);
        // A file system without exchange: compare as late as can be, then rename.
        QByteArray now;
        const FileHandle there(::openat(folder(), m_place.name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (there.isOpen() && (!there.readAll(now, largestSaved) || !isExpected(now)))
            return changed();
        if (::renameat(folder(), m_temporary.constData(), folder(), m_place.name.constData()) != 0)
            return failed(errno);
        m_temporary.clear();
        return finish();
    }
    QByteArray out;
    const FileHandle there(::openat(folder(), m_temporary.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (there.isOpen() && there.readAll(out, largestSaved) && isExpected(out)) {
        Outcome error = finish();
        if (error) // not safe on the disk: a failed save leaves the old text
            swap();
        return error;
    }

    // Give it back. If what we get is not ours, somebody saved yet again in between: that newest text goes back in its place.
    struct stat ours = {};
    struct stat got = {};
    if (!swap()) {
        const QByteArray kept = m_temporary;
        m_temporary.clear(); // the other program's text: never removed
        Error error = changed();
        error.message +=
            QLatin1Char(' ') +
            TextFileWords::tr("Its text is in %1 now.").arg(QFile::decodeName(m_place.folderPath + '/' + kept));
        return error;
    }
    if (m_new.status(ours) && ::fstatat(folder(), m_temporary.constData(), &got, AT_SYMLINK_NOFOLLOW) == 0 &&
        (ours.st_ino != got.st_ino || ours.st_dev != got.st_dev))
        swap();
    m_place.syncFolder();
    return changed();
}

Outcome Save::replaceOld()
{
    if (renameWouldLoseSomething())
        return saveInPlace(m_place, m_path, m_bytes, m_oldBytes);
    if (!writeBeside())
        return failed(errno);
    if (!keepAttributes()) {
        const int code = errno;
        if (code == ENOSPC || code == EDQUOT || code == EIO)
            return failed(code);
        return saveInPlace(m_place, m_path, m_bytes, m_oldBytes);
    }
    if (!m_new.sync())
        return failed(errno);
    if (m_temporary.isEmpty()) {
        const QByteArray name = temporaryName();
        if (!giveName(name))
            return failed(errno);
        m_temporary = name;
    }
    return exchange();
}

Outcome Save::finish() const
{
    return m_place.syncFolder() ? Outcome() : failed(errno);
}

Outcome Save::run()
{
    m_exists = ::fstatat(folder(), m_place.name.constData(), &m_status, AT_SYMLINK_NOFOLLOW) == 0;
    if (!m_exists)
        return errno == ENOENT ? createNew() : failed(errno);
    if (!S_ISREG(m_status.st_mode)) {
        const QString name = QFileInfo(m_path).fileName();
        return S_ISDIR(m_status.st_mode)
                   ? failed(EISDIR)
                   : Error{Error::Kind::Refused, TextFileWords::tr("%1 is a device or a pipe, not a file.").arg(name),
                           m_path};
    }
    if (!m_condition.expected && !m_condition.overwriteAnyway)
        return alreadyThere();
    // A rename would replace a write-protected post without asking.
    if (::faccessat(folder(), m_place.name.constData(), W_OK, AT_EACCESS) != 0)
        return failed(errno);
    m_old = FileHandle(::openat(folder(), m_place.name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!m_old.isOpen() || !m_old.readAll(m_oldBytes, largestSaved))
        return failed(errno);
    if (!isExpected(m_oldBytes))
        return changed();
    return replaceOld();
}

} // namespace

Outcome saveBytes(const QString &path, const QByteArray &bytes, const SaveCondition &condition)
{
    Result<SavePlace> place = SavePlace::of(path);
    if (!place)
        return place.error();
    return Save(std::move(place.value()), path, bytes, condition).run();
}

} // namespace dosirak
