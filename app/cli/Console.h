#pragma once

#include "app/cli/CommandLine.h"
#include "app/text/Result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dosirak {

enum ExitCode { Done = 0, HasProblems = 1, WrongUsage = 2, DiskSaidNo = 3 };

/// What a command talks through.
class Console
{
public:
    explicit Console(const CommandStreams &streams)
        : m_streams(streams)
    {
    }

    void write(QByteArrayView bytes);
    void line(const QString &text);
    void json(const QJsonObject &object); ///< for a person to read too: indented
    void json(const QJsonArray &array);
    void jsonLine(const QJsonObject &object); ///< one line, flushed
    void message(const QString &text);        ///< to standard error

    /// Says what went wrong and returns the exit code that fits it.
    int failed(const Error &error);
    int wrongUsage(const QString &text);

    /// The next line of standard input without its end; nullopt: there is none.
    std::optional<QByteArray> readLine();
    void flush();
    bool wroteAll() const { return m_wroteAll; } ///< false: standard output takes no more (its disk is full)

private:
    CommandStreams m_streams;
    bool m_wroteAll = true;
};

/// A size for a table: "1.1 MB".
QString sizeText(qint64 bytes);

} // namespace dosirak
