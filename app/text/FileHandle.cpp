#include "app/text/FileHandle.h"

#include <algorithm>

#include <unistd.h>

namespace dosirak {

bool FileHandle::close()
{
    // close() is not repeated after EINTR: Linux has given the descriptor back by then.
    return m_descriptor < 0 || ::close(std::exchange(m_descriptor, -1)) == 0 || errno == EINTR;
}

bool FileHandle::readAll(QByteArray &bytes, qsizetype limit) const
{
    struct stat now = {};
    if (!status(now))
        return false;
    bytes.resize(std::clamp<qsizetype>(static_cast<qsizetype>(now.st_size) + 1, 4096, limit + 1));
    qsizetype done = 0;
    for (;;) {
        if (done == bytes.size())
            bytes.resize(std::min(limit + 1, bytes.size() * 2));
        const auto room = static_cast<std::size_t>(bytes.size() - done);
        const ssize_t count = ::pread(m_descriptor, bytes.data() + done, room, done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        if (count == 0)
            break;
        done += count;
        if (done > limit) {
            errno = EFBIG;
            return false;
        }
    }
    bytes.resize(done);
    return true;
}

bool FileHandle::writeAll(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            errno = ENOSPC;
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

bool FileHandle::overwrite(QByteArrayView bytes) const
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto left = static_cast<std::size_t>(bytes.size() - done);
        const ssize_t count = ::pwrite(m_descriptor, bytes.data() + done, left, done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            errno = ENOSPC;
        if (count <= 0)
            return false;
        done += count;
    }
    return ::ftruncate(m_descriptor, bytes.size()) == 0;
}

bool FileHandle::sync() const
{
    return ::fsync(m_descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

} // namespace dosirak
