#include "app/markdown/Markdown.h"

#include "app/markdown/BlockScanner.h"
#include "app/markdown/HtmlWriter.h"

#include <algorithm>

namespace dosirak {

MarkdownFacts collectFacts(std::string_view body, const std::vector<Segment> &segments)
{
    MarkdownFacts facts;
    for (const Segment &segment : segments) {
        const std::string_view piece = body.substr(segment.from, segment.to - segment.from);
        // a definition needs its mark; most segments have none
        if (piece.find("]:") == std::string_view::npos)
            continue;
        BlockScanner(true, facts.definitions).scan(piece);
    }
    return facts;
}

RenderedMarkdown renderMarkdown(std::string_view piece, const MarkdownFacts &facts, const MarkdownOptions &options)
{
    BlockScanner::Definitions definitions;
    const std::vector<Block> blocks = BlockScanner(options.gfm, definitions).scan(piece);
    // a segment's own definitions are among the facts already
    const bool known = std::all_of(definitions.begin(), definitions.end(), [&](const auto &definition) {
        return facts.definitions.find(definition.first) != facts.definitions.end();
    });
    if (known)
        return HtmlWriter(facts, options).write(blocks);
    MarkdownFacts all = facts;
    all.definitions.merge(definitions);
    return HtmlWriter(all, options).write(blocks);
}

} // namespace dosirak
