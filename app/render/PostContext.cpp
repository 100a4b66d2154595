#include "app/render/PostContext.h"

#include "app/assets/AssetFolder.h"

namespace dosirak {

RenderContext contextFor(const QString &postPath, const std::shared_ptr<const Site> &site)
{
    RenderContext context;
    if (site) {
        context.config = site->config();
        context.theme = site->theme();
        context.site = site;
        context.sourceFolder = site->sourceFolder();
    }
    context.place = PostPlace::of(postPath, site ? site->folder() : QString(), context.config);
    if (!context.place.assetFolder.isEmpty()) {
        context.assets = assetNames(context.place.assetFolder);
    }
    return context;
}

} // namespace dosirak
