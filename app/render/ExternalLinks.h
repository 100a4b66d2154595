#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// `target` and `rel` for links that lead out of the site (hexo/lib/plugins/filter/after_post_render/external_link.ts).
std::string withExternalLinks(std::string_view html, std::string_view siteUrl, const std::vector<std::string> &exclude);

} // namespace dosirak
