#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dosirak {

/// Where Hexo sees a fenced code block, from its run of backquotes or tildes to the end of the closing one. Bytes.
struct FenceSpan
{
    std::size_t from = 0;
    std::size_t to = 0;
};

/// hexo/lib/plugins/filter/before_post_render/backtick_code_block.ts, rBacktick, in linear time. In order.
std::vector<FenceSpan> findFences(std::string_view text);

} // namespace dosirak
