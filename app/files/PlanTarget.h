#pragma once

#include "app/text/Result.h"

#include <QString>

namespace dosirak {

/// Where a step's target really lies.
struct PlanTarget
{
    QString path;          ///< absolute, no symbolic link in it below the root
    QString nearestFolder; ///< the deepest folder on the way that is there; empty: not even the root is
};

/// Resolves a target below the root. Refuses absolute names, `.`, `..`, empty parts, NUL and backslashes, symbolic links that lead out of the root or
/// stand in the target's place, and files standing where a folder is meant.
Result<PlanTarget> resolvedTarget(const QString &root, const QString &target);

} // namespace dosirak
