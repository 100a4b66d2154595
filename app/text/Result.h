#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace dosirak {

/// What went wrong, in words a blogger understands: what, where, what to do. Nothing in the core throws across a room's border.
struct Error
{
    enum class Kind {
        Other,
        NotFound,     ///< file or folder is not there
        NoPermission, ///< may not be read or written
        DiskFull,
        ReadOnlyDisk,
        Changed, ///< somebody else changed it since we looked
        Exists,  ///< something else stands where we want to write
        NotText, ///< cannot be decoded
        Refused, ///< hostile or out of bounds (path leaves the folder, picture too large, …)
        Cancelled,
    };

    Kind kind = Kind::Other;
    QString message; ///< one or two sentences, translated
    QString path;    ///< the file it is about, may be empty
};

/// A value or an error.
template<typename T>
class Result
{
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return m_value.has_value(); }
    bool ok() const { return m_value.has_value(); }
    T &value() { return *m_value; }
    const T &value() const { return *m_value; }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return &*m_value; }
    const T *operator->() const { return &*m_value; }
    const Error &error() const { return m_error; }

private:
    std::optional<T> m_value;
    Error m_error;
};

/// Done, or an error.
using Outcome = std::optional<Error>;

} // namespace dosirak
