#pragma once

#include "app/markdown/CodeFigure.h"

#include <optional>
#include <string_view>

namespace dosirak {

/// What stands behind the opening mark of a fence: `lang title url link text`, options (`mark:1,3-5` …), `=12`. The code is left empty. nullopt:
/// `highlight:false`, the fence stays Markdown (backtick_code_block.ts parseArgs).
std::optional<CodeBlock> parseFenceInfo(std::string_view info);

} // namespace dosirak
