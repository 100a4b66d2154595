#include "app/text/SavePlace.h"

#include "app/text/DiskError.h"

#include <QFile>

#include <array>
#include <atomic>
#include <climits>

#include <fcntl.h>
#include <unistd.h>

namespace dosirak {

Result<SavePlace> SavePlace::of(const QString &path)
{
    constexpr int mostLinks = 40; // as Linux itself
    QByteArray full = QFile::encodeName(path);
    if (full.isEmpty() || full.endsWith('/') || full.contains('\0'))
        return diskError(full.isEmpty() ? ENOENT : EISDIR, path, DiskTask::Write);
    for (int links = 0; links < mostLinks; ++links) {
        const qsizetype slash = full.lastIndexOf('/');
        SavePlace place;
        place.folderPath = slash < 0 ? QByteArrayLiteral(".") : slash == 0 ? QByteArrayLiteral("/") : full.left(slash);
        place.name = full.mid(slash + 1);
        std::array<char, PATH_MAX> target = {};
        const ssize_t length = ::readlink(full.constData(), target.data(), target.size());
        if (length > 0) {
            const QByteArray to(target.data(), length);
            full = to.startsWith('/') ? to : place.folderPath + '/' + to;
            continue;
        }
        place.folder = FileHandle(::open(place.folderPath.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!place.folder.isOpen() && errno == EACCES) { // a folder that may be used but not listed
            place.folder = FileHandle(::open(place.folderPath.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
            place.folderCanSync = false;
        }
        if (!place.folder.isOpen())
            return diskError(errno, path, DiskTask::Write);
        return place;
    }
    return diskError(ELOOP, path, DiskTask::Write);
}

QByteArray temporaryName()
{
    static std::atomic<unsigned> count = 0;
    return ".dk" + QByteArray::number(::getpid()) + '-' + QByteArray::number(++count) + '~';
}

} // namespace dosirak
