#pragma once

#include <cstddef>
#include <string_view>

namespace dosirak::block {

/// Length of the HTML block that starts at `pos` (marked block.html, types 1 to 7), with the blank lines that belong to it; 0: none.
std::size_t htmlBlockLength(std::string_view text, std::size_t pos);

} // namespace dosirak::block
