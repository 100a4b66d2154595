#pragma once

#include "app/frontmatter/FrontMatter.h"

#include <optional>

namespace dosirak {

/// The members of a JSON front matter (`"title": "x", …` without the outer braces), as JSON.parse reads them; nullopt
/// when it refuses the text. `span` of a field goes from its key to the end of its value, without the comma.
std::optional<QList<Field>> jsonFields(QStringView text, TextSpan data);

} // namespace dosirak
