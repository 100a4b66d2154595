#pragma once

#include <QStringList>

namespace dosirak {

/// Runs `dosirak-cli` with its arguments (program name first) on the given streams; returns the exit code: 0 done, 1 the post or site has
/// problems, 2 wrong usage, 3 the disk said no.
int runCommandLine(const QStringList &arguments);

} // namespace dosirak
