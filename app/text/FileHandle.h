#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cerrno>
#include <utility>

#include <sys/stat.h>

namespace dosirak {

/// A file descriptor that closes itself. The functions return false or -1 with `errno` set, and go on after interruptions.
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~FileHandle() { close(); }
    FileHandle(FileHandle &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        if (this != &other) {
            close();
            m_descriptor = std::exchange(other.m_descriptor, -1);
        }
        return *this;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    bool close();

    bool status(struct stat &status) const { return ::fstat(m_descriptor, &status) == 0; }
    bool readAll(QByteArray &bytes, qsizetype limit) const; ///< from the start; EFBIG when there is more than `limit`
    bool writeAll(QByteArrayView bytes) const;              ///< at the present place
    bool overwrite(QByteArrayView bytes) const; ///< from the start, then cut to this length; nothing is cut before
    bool sync() const;                          ///< fsync; true where the file system has no such thing

private:
    int m_descriptor = -1;
};

} // namespace dosirak
