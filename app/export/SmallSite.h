#pragma once

#include "app/files/FilePlan.h"
#include "app/site/SiteConfig.h"

#include <QList>
#include <QString>

namespace dosirak {

/// What makes a folder of posts a site that `npm install && npx hexo generate` builds: `_config.yml` with asset folders and captions on, `package.json`
/// with Hexo 8, its usual generators, renderers and the theme Landscape, and Hexo's scaffolds. `like`: the settings of the posts' own site, whose title,
/// language and timezone it takes over.
QList<FileStep> smallSiteFiles(const QString &title, const SiteConfig &like);

} // namespace dosirak
