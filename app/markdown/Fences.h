#pragma once

#include "app/markdown/CodeFigure.h"

#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// A fenced code block that Hexo takes out before Markdown (hexo/lib/plugins/filter/before_post_render/backtick_code_block.ts; marked-facts 6).
struct Fence
{
    std::size_t from = 0; ///< byte offset where the replaced stretch begins (behind quote and list markers)
    std::size_t to = 0;
    int firstLine = 0;
    int lineCount = 0;
    std::string figure; ///< finished HTML
};

/// The body with each fence replaced by `<!--code￼N-->` (N counts from 0), and the figures.
struct FencedBody
{
    std::string text;
    std::vector<Fence> fences;
};
FencedBody replaceFences(std::string_view body, const CodeOptions &options);

} // namespace dosirak
