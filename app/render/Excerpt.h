#pragma once

#include <cstddef>
#include <string_view>

namespace dosirak {

/// A comment of one word in some HTML, with a space or none on either side of the word.
struct ExcerptMark
{
    std::size_t from = 0;
    std::size_t to = 0;
    bool found = false;
};
/// The first `<!-- more -->`, in any case (hexo/lib/plugins/filter/after_post_render/excerpt.ts).
ExcerptMark findExcerptMark(std::string_view html);
/// Tranquilpeak's `<!-- excerpt -->`: what stands before it leaves the content (scripts/filters/excerpt.js).
ExcerptMark findTranquilpeakExcerpt(std::string_view html);

/// What stands in place of `<!-- more -->`.
inline constexpr std::string_view moreAnchor = "<span id=\"more\"></span>";

} // namespace dosirak
