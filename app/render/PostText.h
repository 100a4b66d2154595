#pragma once

#include "app/frontmatter/FrontMatter.h"
#include "app/render/PlaceholderText.h"
#include "app/render/PostRenderer.h"
#include "app/render/TagWorld.h"

namespace dosirak {

/// A post's text taken apart: front matter, and the body ready for Markdown.
struct PostText
{
    FrontMatter frontMatter;
    PlaceholderText body;
    int bodyLine = 0; ///< the line of the text where the body begins

    static PostText of(const QString &text, const SiteConfig &config, const CodeOptions &code, RenderPurpose purpose);
};

} // namespace dosirak
