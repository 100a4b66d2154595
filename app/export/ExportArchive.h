#pragma once

#include "app/files/FilePlan.h"

namespace dosirak {

/// Writes the files of a plan into a new zip archive at `path` (libarchive; names in UTF-8). Files are read in pieces, so photos of any
/// size fit into memory.
Outcome writeArchive(const FilePlan &plan, const QString &path, const PlanProgress &progress,
                     const std::atomic<bool> *cancelled);

} // namespace dosirak
