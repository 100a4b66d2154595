#pragma once

#include "app/markdown/BlockScanner.h"
#include "app/markdown/HeadingIds.h"
#include "app/markdown/InlineText.h"

#include <span>

namespace dosirak {

/// Writes blocks as HTML (marked src/Renderer.ts and src/Parser.ts, with hexo-renderer-marked's headings, paragraphs, links and images).
class HtmlWriter
{
public:
    HtmlWriter(const MarkdownFacts &facts, const MarkdownOptions &options);

    RenderedMarkdown write(const std::vector<Block> &blocks);

private:
    void writeBlocks(std::span<const Block> blocks, bool loose);
    void writeHeading(const Block &block);
    void writeCode(const Block &block);
    void writeList(const Block &block);
    void writeItem(const Block &item);
    void writeTable(const Block &block);
    /// `<p>…</p>`, or a description list when the finished text has that shape.
    void writeParagraph(std::string_view html);
    std::string inlineHtml(std::string_view text);

    const MarkdownOptions &m_options;
    InlineWorld m_world;
    HeadingIds m_ids;
    std::string m_html;
};

} // namespace dosirak
