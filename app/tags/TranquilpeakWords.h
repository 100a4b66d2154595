#pragma once

#include "app/tags/TagRegistry.h"

#include <string>
#include <string_view>

/// What the words of Tranquilpeak's tags are (theme-facts 3).
namespace dosirak {

/// `^[_a-zA-Z0-9-]+$`
bool isTranquilpeakClass(std::string_view word);
/// Begins like a file name with an ending of at least two letters, or holds something like a URL.
bool isTranquilpeakPath(std::string_view word);
/// A number, also with a fraction, `px` or `%`.
bool isTranquilpeakSize(std::string_view word);

std::string tabbedCodeblock(TagArguments arguments, std::string_view body, const TagContext &context);

} // namespace dosirak
