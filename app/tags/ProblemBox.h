#pragma once

#include <string>
#include <string_view>

namespace dosirak {

/// What the preview shows where Hexo stops: `<div class="dosirak-problem" data-line="…" data-tag="…">` with the words of the design (screen 12),
/// translated. `hexoMessage` are Hexo's own words; `tag` may be empty.
std::string problemBox(std::string_view hexoMessage, std::string_view tag, int line);

} // namespace dosirak
