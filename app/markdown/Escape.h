#pragma once

#include <string>
#include <string_view>

namespace dosirak {

/// marked's escape(): `< > " '`, and `&` where no character reference follows.
void appendEscaped(std::string_view text, std::string &out);
/// The same with every `&` (in code).
void appendAllEscaped(std::string_view text, std::string &out);

} // namespace dosirak
