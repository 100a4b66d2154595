#pragma once

#include "app/markdown/Markdown.h"

#include <string>
#include <string_view>

namespace dosirak {

/// `<a href="…" title="…" …>` as hexo-renderer-marked's link() writes it.
std::string linkStart(std::string_view url, std::string_view title, const MarkdownOptions &options);

/// The `src` of an image: the post's asset, the site's root before it, encoded (hexo-renderer-marked image()).
std::string imageSource(std::string_view url, const MarkdownOptions &options);

/// hexo-util url_for for a path inside the site: root before it, encoded, pretty_urls.
std::string siteUrl(std::string_view path, const MarkdownOptions &options);

/// hexo-util is_external_link: http(s) to another host than the site's, and not to one of `exclude`.
bool isExternalLink(std::string_view url, std::string_view siteUrl, const std::vector<std::string> &exclude);

} // namespace dosirak
