#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// Settings of `syntax_highlighter`, `highlight.*` and `prismjs.*` in `_config.yml`.
struct CodeOptions
{
    enum class Highlighter { None, HighlightJs, PrismJs };
    Highlighter highlighter = Highlighter::HighlightJs;
    bool lineNumber = true;
    bool wrap = true;
    bool hljs = false;
    bool autoDetect = false;
    bool stripIndent = true;
    bool languageAttribute = false;
    bool preprocess = true;
    int lineThreshold = 0;
    bool inlineFirstLine = false; ///< `first_line_number: inline`: numbers only where a fence says `=12`
    std::string tabReplace;
    std::vector<std::string> excludeLanguages;
};

/// One code block.
struct CodeBlock
{
    std::string code;
    std::string language;
    std::string caption; ///< finished HTML, empty: none
    int firstLine = 1;
    std::optional<int> inlineFirstLine; ///< from `lang=12`
    std::vector<int> mark;
    std::optional<bool> lineNumber;
    std::optional<bool> wrap;
    std::optional<int> lineThreshold;
    std::optional<bool> languageAttribute;
    std::string tab;
};

/// The HTML that hexo-util's highlight() or prismHighlight() makes, without the colour spans (the page's highlight.js adds them). Braces are written
/// as entities.
std::string codeFigure(const CodeBlock &block, const CodeOptions &options);

/// hexo-util highlight_alias: the class for a language name; "plaintext" for unknown ones.
std::string highlightLanguage(std::string_view name);

} // namespace dosirak
