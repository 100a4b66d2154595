#pragma once

#include "app/text/Result.h"

namespace dosirak {

enum class DiskTask { Read, Write };

/// What the system's error number means for a blogger: full disk, read-only disk, no permission, folder gone, share gone, name too long …
/// The message names the file without its folder; `Error::path` has all of it.
Error diskError(int code, const QString &path, DiskTask task);

} // namespace dosirak
