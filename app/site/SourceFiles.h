#pragma once

#include "app/site/SiteConfig.h"

#include <QString>
#include <QStringList>

namespace dosirak {

/// The files of a source folder that Hexo makes posts, drafts and pages of: Markdown and HTML, no hidden or temporary
/// names, not what `skip_render` names (hexo/lib/plugins/processor/post.ts, asset.ts and common.ts). Paths below
/// `sourceFolder`, ordered by name.
QStringList renderedFiles(const QString &sourceFolder, const SiteConfig &config);

/// Whether a path below the source folder matches a pattern of `skip_render`: `*`, `**`, `?`, `[…]`, `{a,b}`
/// (micromatch).
bool matchesPattern(const QString &path, const QString &pattern);

} // namespace dosirak
