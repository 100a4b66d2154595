#pragma once

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dosirak {

/// A code block to be turned into a figure (hexo-util highlight); the markdown room does that.
struct CodeRequest
{
    std::string code;
    std::string language;
    std::string caption; ///< finished HTML
    int firstLine = 1;
    std::optional<bool> lineNumber; ///< nullopt: as the site's settings say
    std::optional<bool> wrap;
    std::vector<int> mark;
    std::string tab;
    std::optional<int> lineThreshold;
    std::optional<bool> languageAttribute;
};

/// What tags may ask of the world around them. UTF-8 everywhere. Functions that are not set answer "nothing".
struct TagContext
{
    std::function<std::string(std::string_view markdown)> renderMarkdown; ///< with tags already run
    std::function<std::string(const CodeRequest &)> codeFigure;           ///< not set: the site has no highlighter
    /// Published path ("2017/12/14/trip/lunch.jpg", not encoded) of an asset of this post, by its name as hexo's PostAsset slug; nullopt: not there.
    std::function<std::optional<std::string>(std::string_view name)> assetPath;
    struct PostTarget
    {
        std::string path;
        std::string title;
    };
    std::function<std::optional<PostTarget>(std::string_view slugOrTitle)> findPost;
    /// Text of a file for include_code, below source/code_dir; nullopt: not there or outside.
    std::function<std::optional<std::string>(std::string_view file)> includeCode;
    /// A field of the post for {{ name }}; HTML-escaped by the caller as Nunjucks does (Hexo: autoescape off).
    std::function<std::optional<std::string>(std::string_view name)> variable;
    std::string root = "/";
    std::string url; ///< site url, for full_url_for
    std::string codeDir = "downloads/code/";
    bool relativeLink = false;
    bool prettyTrailingIndex = true;
    bool prettyTrailingHtml = true;
    std::string postPath; ///< this post's path below root
    bool externalLinkEnabled = true;
    bool titlecase = false;
    bool highlightEnabled = false; ///< `highlight.enable: true` of older Hexo, which Tranquilpeak still asks for
};

/// A tag that Hexo refuses.
struct TagFailure
{
    std::string hexoMessage; ///< "unknown block tag: note", "unexpected end of file", …
    int line = 0;            ///< in the text given to runTags, from 0
};

using TagArguments = std::span<const std::string>;
/// `body` is the raw text between the tags for block tags, tags inside it already run.
using TagFunction =
    std::function<std::variant<std::string, TagFailure>(TagArguments, std::string_view body, const TagContext &)>;

/// The tags of a site. A value.
class TagRegistry
{
public:
    struct Entry
    {
        TagFunction render;
        bool block = false;
        /// Hexo runs it asynchronously: inside a block tag it and all behind it in that body never arrive (include_code).
        bool async = false;
    };

    /// Hexo's own tags and hexo-tag-embed's.
    static TagRegistry hexo();
    /// Adds a theme's tags, replacing those of the same name. Tranquilpeak 4.2 (theme-facts 3).
    void addTranquilpeak();
    /// `image` decides by its arguments which dialect it is (a post outside any site).
    void addLonePostImage();

    void add(std::string name, bool block, TagFunction render, bool async = false);
    const Entry *find(std::string_view name) const;
    std::vector<std::string> names() const;

private:
    std::map<std::string, Entry, std::less<>> m_entries;
};

/// Runs Nunjucks over HTML that holds tags (after placeholders were put back): tags inside out, {{ }} output, {# #} away, raw blocks. Inside
/// <code> braces are left alone. Unknown tag, missing end tag, bad {{ : TagFailure. See marked-facts 6, last point but one.
std::variant<std::string, TagFailure> runTags(std::string_view html, const TagRegistry &registry,
                                              const TagContext &context);

/// Like runTags, but what fails becomes a visible box in the page (class `dosirak-problem`, data-line, data-tag, the words translated), and rendering goes on.
struct TagRun
{
    std::string html;
    std::vector<TagFailure> failures;
};
TagRun runTagsForPreview(std::string_view html, const TagRegistry &registry, const TagContext &context);

/// Arguments as Hexo's tag plugins get them (nunjucks tokens, quotes group and vanish).
std::vector<std::string> splitTagArguments(std::string_view arguments);

} // namespace dosirak
