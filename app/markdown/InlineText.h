#pragma once

#include "app/markdown/Markdown.h"
#include "app/markdown/Smartypants.h"

#include <string>
#include <string_view>

namespace dosirak {

/// What every leaf of a piece is rendered with, and the two flags that marked's lexer carries from leaf to leaf.
struct InlineWorld
{
    const MarkdownOptions &options;
    const std::map<std::string, LinkDefinition, std::less<>> &definitions;
    QuoteMarks quotes;
    bool inLink = false;     ///< between <a …> and </a>, or in a link's text: bare addresses are not linked
    bool inRawBlock = false; ///< between <pre>, <code>, <kbd>, <script> and their ends: no typography
    int depth = 0;
    std::size_t emphasisSteps = 0; ///< runs that may still be looked at for emphasis in this leaf
};

/// Appends the HTML of a leaf's text (marked src/Lexer.ts inlineTokens, with hexo-renderer-marked's renderer).
void appendInline(std::string_view text, InlineWorld &world, std::string &html);

} // namespace dosirak
