#pragma once

#include <cstddef>
#include <string_view>

namespace dosirak {

/// The first `<!-- more -->` of some HTML (hexo/lib/plugins/filter/after_post_render/excerpt.ts).
struct ExcerptMark
{
    std::size_t from = 0;
    std::size_t to = 0;
    bool found = false;
};
ExcerptMark findExcerptMark(std::string_view html);

/// What stands in its place.
inline constexpr std::string_view moreAnchor = "<span id=\"more\"></span>";

} // namespace dosirak
