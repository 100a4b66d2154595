#pragma once

#include "app/render/PostRenderer.h"

#include <QString>

#include <memory>

namespace dosirak {

/// Everything besides its text that decides how the post at `postPath` (absolute; empty: never saved) renders. `site`: the site it
/// belongs to, or null for a post outside any site. Reads the names in the asset folder.
RenderContext contextFor(const QString &postPath, const std::shared_ptr<const Site> &site);

} // namespace dosirak
