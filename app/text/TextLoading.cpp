#include "app/text/DiskError.h"
#include "app/text/FileHandle.h"
#include "app/text/TextFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

namespace dosirak {

Result<LoadedText> loadText(const QString &path)
{
    constexpr qsizetype largest = qsizetype{64} << 20;
    const auto refused = [&](const char *sentence) {
        const QString message = QCoreApplication::translate("TextFile", sentence).arg(QFileInfo(path).fileName());
        return Error{Error::Kind::Refused, message, path};
    };
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    const FileHandle file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || !file.status(status))
        return diskError(errno, path, DiskTask::Read);
    if (S_ISDIR(status.st_mode))
        return diskError(EISDIR, path, DiskTask::Read);
    if (!S_ISREG(status.st_mode))
        return refused(QT_TRANSLATE_NOOP("TextFile", "%1 is a device or a pipe, not a file."));
    QByteArray bytes;
    if (status.st_size > largest || !file.readAll(bytes, largest)) {
        if (status.st_size > largest || errno == EFBIG)
            return refused(
                QT_TRANSLATE_NOOP("TextFile", "%1 is larger than 64 MB. Dosirak opens texts up to that size."));
        return diskError(errno, path, DiskTask::Read);
    }
    LoadedText loaded = decodeText(bytes);
    loaded.path = path;
    return loaded;
}

} // namespace dosirak
