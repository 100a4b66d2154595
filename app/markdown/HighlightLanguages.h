#pragma once

#include <string_view>

/// What the two highlighters call their languages.
namespace dosirak {

/// `name` in lower case.
bool isHighlightLanguage(std::string_view name);

/// `name` as prismLanguage() gives it.
bool isPrismLanguage(std::string_view name);
/// The language of an alias; other names stay.
std::string_view prismLanguage(std::string_view name);

} // namespace dosirak
