#pragma once

#include "app/markdown/Markdown.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dosirak::block {

struct ScannedDefinition
{
    std::string label; ///< folded, see definitionLabel
    LinkDefinition link;
    std::size_t length = 0; ///< of the source, with the newlines behind it
};

/// A reference definition at `pos` (marked block.def).
std::optional<ScannedDefinition> definitionAt(std::string_view text, std::size_t pos);

} // namespace dosirak::block

namespace dosirak {

/// How labels are compared: lower case, runs of white space one space.
std::string definitionLabel(std::string_view label);

/// `\` before punctuation falls away (marked inline.anyPunctuation).
std::string unescapePunctuation(std::string_view text);

} // namespace dosirak
