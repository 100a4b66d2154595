#pragma once

#include <QStringList>

class QIODevice;

namespace dosirak {

/// Where a command reads and writes: `out` is the result, `err` the messages. All open; UTF-8.
struct CommandStreams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
};

/// Runs `dosirak-cli` with its arguments (program name first) on the given streams; returns the exit code: 0 done, 1 the post or site has
/// problems, 2 wrong usage, 3 the disk said no.
int runCommandLine(const QStringList &arguments, const CommandStreams &streams);

/// The same on standard input, output and error.
int runCommandLine(const QStringList &arguments);

} // namespace dosirak
