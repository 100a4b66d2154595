#pragma once

#include "app/frontmatter/FrontMatter.h"
#include "app/frontmatter/YamlTree.h"

namespace dosirak {

/// A broken front matter in words.
struct ExplainedFault
{
    FrontMatterError error;
    TextSpan field; ///< the lines of the field it is in, positions of the text; empty when nobody can say
};

/// Says what js-yaml would stumble over, where, and how to repair it. A repair is offered only after it was tried: the
/// front matter reads better with it. `fault.position` counts from `data.from`.
ExplainedFault explainedFault(const QString &text, TextSpan data, const YamlFault &fault);

} // namespace dosirak
