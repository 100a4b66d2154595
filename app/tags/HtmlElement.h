#pragma once

#include "app/tags/TagRegistry.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// Which hexo-util writes: Hexo's own tags use 4, hexo-tag-embed brings 3.3.
enum class HexoUtil { V3, V4 };

struct HtmlAttribute
{
    std::string_view name;
    std::optional<std::string> value; ///< nullopt: left out
    bool flag = false;                ///< true: the name alone
};

enum class TextEscape { Escaped, Raw };

/// hexo-util lib/html_tag. Without text there is no end tag. Throws TagStops where a URL cannot be encoded.
std::string htmlElement(std::string_view tag, const std::vector<HtmlAttribute> &attributes,
                        const std::optional<std::string> &text = {}, TextEscape escape = TextEscape::Escaped,
                        HexoUtil util = HexoUtil::V4);

/// hexo-util lib/url_for; `relative` overrides `relative_link`.
std::string urlFor(std::string_view path, const TagContext &context, std::optional<bool> relative = {});
/// hexo-util lib/full_url_for
std::string fullUrlFor(std::string_view path, const TagContext &context);
/// The path of `path` below the site's `url`, as `new URL(path, config.url).pathname`.
std::string pathBelowUrl(std::string_view path, const TagContext &context);
/// encodeURL of hexo-util 4; throws TagStops.
std::string encodedUrl(std::string_view url);

} // namespace dosirak
