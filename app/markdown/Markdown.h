#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Markdown as marked 15 with hexo-renderer-marked 7.0.1 renders it: an own block scanner that follows marked's block rules, md4c for the
/// inline text of each leaf (marked-facts 1, 3, 4). UTF-8, '\n' line ends. Offsets count bytes, lines from 0. Linear time; depth capped at 100.
namespace dosirak {

struct MarkdownOptions
{
    bool gfm = true;
    bool breaks = true;
    bool smartypants = true;
    std::string quotes = "“”‘’";
    int modifyAnchors = 0;
    bool anchorAlias = false;
    bool headerIds = true;
    bool autolink = true;
    bool mangle = true;
    bool sanitizeUrl = false;
    bool prependRoot = true;
    bool postAsset = false;
    bool descriptionLists = true;
    bool lazyload = false;
    bool figcaption = false;
    bool externalLinkEnable = false;
    std::vector<std::string> externalLinkExclude;
    bool externalLinkNofollow = false;
    std::string root = "/";
    std::string siteUrl; ///< config.url, to tell external links
    bool prettyTrailingIndex = true;
    bool prettyTrailingHtml = true;
    /// postAsset: published path of an asset of this post; nullopt: none of that name.
    std::function<std::optional<std::string>(std::string_view src)> assetPath;
    /// Fences that were left over and indented code, finished.
    bool plainCode = true;
};

/// Facts that cross segments.
struct LinkDefinition
{
    std::string url;
    std::string title;
    bool hasTitle = false;
};
struct MarkdownFacts
{
    /// Reference definitions of the whole body; first one wins; labels lower-cased with runs of space folded.
    std::map<std::string, LinkDefinition, std::less<>> definitions;
    /// Heading ids counted so far (before this segment).
    std::map<std::string, int, std::less<>> headingIds;
    /// Flags that marked's lexer carries along: an `<a …>` or a `<pre>`, `<code>`, `<kbd>`, `<script>` inside a text is open.
    bool inLink = false;
    bool inRawBlock = false;
};

/// A piece of a body that can be rendered alone: [from, to) bytes, lines [firstLine, firstLine + lineCount).
struct Segment
{
    std::size_t from = 0;
    std::size_t to = 0;
    int firstLine = 0;
    int lineCount = 0;
};

/// Cuts a body (placeholders in it) into segments that render alone as they do together (marked-facts 8).
std::vector<Segment> cutSegments(std::string_view body);

/// All reference definitions of a body, found in its segments.
MarkdownFacts collectFacts(std::string_view body, const std::vector<Segment> &segments);

/// A top-level block of the rendered HTML and the source lines it came from (relative to the piece), for scrolling in step.
struct BlockLines
{
    std::size_t htmlFrom = 0; ///< byte offset in the html
    int firstLine = 0;
    int lineCount = 0;
};

struct RenderedMarkdown
{
    std::string html;
    std::map<std::string, int, std::less<>> headingIds; ///< those that this piece counted, with their counts after it
    bool inLink = false;                                ///< after this piece
    bool inRawBlock = false;
    std::vector<BlockLines> blocks;
};

/// Pure: the HTML of one segment (or of a whole body).
RenderedMarkdown renderMarkdown(std::string_view piece, const MarkdownFacts &facts, const MarkdownOptions &options);

} // namespace dosirak
