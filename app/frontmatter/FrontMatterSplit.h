#pragma once

#include "app/text/TextEdit.h"

#include <QStringView>

#include <optional>

namespace dosirak {

/// Where a front matter stands in a post, before anybody looks into it.
struct FrontMatterSplit
{
    bool opened = true; ///< has its own opening line
    bool json = false;  ///< `;;;`
    TextSpan span;      ///< with separators and the line end behind the closing one
    TextSpan data;      ///< between the separators, with its last line end
    TextSpan separator; ///< the closing one
};

/// Finds the front matter as hexo-front-matter 4.2 lib/front_matter `split` does. Touches the text only up to the
/// closing line; a text without one is searched for it once.
std::optional<FrontMatterSplit> splitFrontMatter(QStringView text);

} // namespace dosirak
