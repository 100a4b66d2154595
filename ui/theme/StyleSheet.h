#pragma once

#include <QString>

namespace dosirak {

class Tokens;

/// The application's style sheet: what QSS can say about stock widgets. What it cannot (check marks, arrows, combo
/// boxes) is in ProxyStyle.
QString styleSheetOf(const Tokens &tokens);

} // namespace dosirak
