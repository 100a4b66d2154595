#pragma once

#include "app/frontmatter/FrontMatter.h"
#include "app/markdown/CodeFigure.h"
#include "app/markdown/Markdown.h"
#include "app/render/PostRenderer.h"
#include "app/tags/TagRegistry.h"

namespace dosirak {

/// Rendering for the eye, or exactly as Hexo.
enum class RenderPurpose { Exact, Preview };

/// `highlight` or `prismjs` settings of a site for code figures.
CodeOptions codeOptions(const SiteConfig &config);

/// The tags that a site with this theme knows.
TagRegistry tagsOf(const Theme &theme);

/// What Markdown and the tags of one post ask of their surroundings. Keeps what it needs of the context by value.
struct TagWorld
{
    MarkdownOptions markdown;
    TagContext tags;

    /// For the preview an asset that is not there is given its path all the same, so that the page shows what is missing; Hexo writes nothing.
    static TagWorld of(const RenderContext &context, const FrontMatter &frontMatter, RenderPurpose purpose);
};

} // namespace dosirak
