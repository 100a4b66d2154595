#include "app/markdown/CodeFigure.h"

#include "app/markdown/HighlightLanguages.h"
#include "app/markdown/Letters.h"
#include "app/text/HexoText.h"

#include <algorithm>

namespace dosirak {
namespace {

/// As the highlighters escape code. Prism leaves quotes alone and turns no-break spaces into spaces.
enum class CodeEscape { HighlightJs, Prism };

std::string escapedCode(std::string_view code, CodeEscape escape)
{
    const bool prism = escape == CodeEscape::Prism;
    std::string out;
    out.reserve(code.size() + code.size() / 16);
    for (std::size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += prism ? ">" : "&gt;";
            break;
        case '"':
            out += prism ? "\"" : "&quot;";
            break;
        case '\'':
            out += prism ? "'" : "&#x27;";
            break;
        case '\xC2':
            if (prism && code.substr(i, 2) == "\xC2\xA0") {
                out += ' ';
                ++i;
                break;
            }
            [[fallthrough]];
        default:
            out += code[i];
        }
    }
    return out;
}

std::string withoutBraces(const std::string &html)
{
    if (html.find_first_of("{}") == std::string::npos)
        return html;
    std::string out;
    out.reserve(html.size() + 64);
    for (const char c : html) {
        if (c == '{')
            out += "&#123;";
        else if (c == '}')
            out += "&#125;";
        else
            out += c;
    }
    return out;
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}

/// hexo-util highlight.ts replaceTabs: the first run of tabs of a line; prism.ts: the one at its start.
std::string withTabsReplaced(std::string_view line, std::string_view tab, bool onlyAtStart)
{
    const std::size_t from = line.find('\t');
    if (from == std::string_view::npos || (onlyAtStart && from > 0))
        return std::string(line);
    const std::size_t to = std::min(line.find_first_not_of('\t', from), line.size());
    return std::string(line.substr(0, from)) + repeated(tab, to - from) + std::string(line.substr(to));
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find('\n', start);
        lines.push_back(text.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos)
            return lines;
        start = end + 1;
    }
}

bool hasLineNumbers(const CodeBlock &block, const CodeOptions &options)
{
    const int given = block.lineThreshold.value_or(0);
    const int threshold = given != 0 ? given : options.lineThreshold;
    const auto lines = std::count(block.code.begin(), block.code.end(), '\n') + 1;
    return block.lineNumber.value_or(options.lineNumber) && lines > threshold;
}

bool isExcluded(const CodeBlock &block, const CodeOptions &options)
{
    return std::find(options.excludeLanguages.begin(), options.excludeLanguages.end(), block.language) !=
           options.excludeLanguages.end();
}

/// hexo/lib/plugins/highlight/highlight.ts and hexo-util/lib/highlight.ts.
std::string highlightFigure(const CodeBlock &block, const CodeOptions &options)
{
    bool wrap = options.wrap;
    bool gutter = hasLineNumbers(block, options);
    bool autoDetect = options.autoDetect;
    int firstLine = block.firstLine;
    if (options.inlineFirstLine) {
        if (block.inlineFirstLine)
            firstLine = *block.inlineFirstLine;
        else
            gutter = false;
    }
    if (isExcluded(block, options)) {
        wrap = false;
        gutter = false;
        autoDetect = false;
    }
    if (gutter)
        wrap = true;

    const std::string code =
        escapedCode(options.stripIndent ? stripIndent(block.code) : block.code, CodeEscape::HighlightJs);
    // What highlight.js guesses is left to the page's own highlight.js.
    const std::string found = block.language.empty() && autoDetect ? std::string() : highlightLanguage(block.language);
    const std::string &named = block.language.empty() ? found : block.language;
    const std::string classes = std::string(options.hljs ? "hljs" : "highlight") + (named.empty() ? "" : ' ' + named);
    const std::string attribute = block.languageAttribute.value_or(options.languageAttribute) && !named.empty()
                                      ? " data-language=\"" + named + '"'
                                      : std::string();

    std::string numbers;
    std::string content;
    const bool spans = !options.hljs && wrap;
    int number = firstLine;
    for (const std::string_view source : linesOf(code)) {
        const std::string line =
            options.tabReplace.empty() ? std::string(source) : withTabsReplaced(source, options.tabReplace, false);
        const bool marked = std::find(block.mark.begin(), block.mark.end(), number) != block.mark.end();
        if (gutter)
            numbers += "<span class=\"line\">" + std::to_string(number) + "</span><br>";
        if (spans)
            content += (marked ? "<span class=\"line marked\">" : "<span class=\"line\">") + line + "</span>";
        else
            content += marked ? "<mark>" + line + "</mark>" : line;
        content += wrap ? "<br>" : "\n";
        ++number;
    }

    if (!wrap) {
        if (!code.empty() && code.back() == '\n')
            content.pop_back();
        else
            content.resize(jsTrimEnd(content).size());
        const std::string caption = block.caption.empty() ? "" : "<div class=\"caption\">" + block.caption + "</div>";
        return "<pre>" + caption + "<code class=\"" + classes + '"' + attribute + '>' + content + "</code></pre>";
    }
    std::string html = "<figure class=\"highlight" + (found.empty() ? "" : ' ' + found) + '"' + attribute + '>';
    if (!block.caption.empty())
        html += "<figcaption>" + block.caption + "</figcaption>";
    html += "<table><tr>";
    if (gutter)
        html += "<td class=\"gutter\"><pre>" + numbers + "</pre></td>";
    html += "<td class=\"code\">";
    html += options.hljs ? "<pre><code class=\"" + classes + '"' + attribute + '>' + content + "</code></pre>"
                         : "<pre>" + content + "</pre>";
    html += "</td></tr></table></figure>";
    return html;
}

/// hexo/lib/plugins/highlight/prism.ts and hexo-util/lib/prism.ts.
std::string prismFigure(const CodeBlock &block, const CodeOptions &options)
{
    if (isExcluded(block, options))
        return "<pre><code class=\"" + block.language + "\">" + escapeHtml(block.code) + "</code></pre>";
    const bool lineNumber = hasLineNumbers(block, options);
    std::string code = options.stripIndent ? stripIndent(block.code) : block.code;
    if (!options.tabReplace.empty()) {
        std::string replaced;
        for (const std::string_view line : linesOf(code))
            replaced += withTabsReplaced(line, options.tabReplace, true) + '\n';
        replaced.pop_back();
        code = std::move(replaced);
    }
    std::string language = block.language;
    if (language.empty() || language == "plaintext")
        language = "none";
    language = prismLanguage(language);

    std::string attributes;
    if (language != "none")
        attributes += " data-language=\"" + language + '"';
    if (!options.preprocess) {
        std::string marks;
        for (const int line : block.mark)
            marks += (marks.empty() ? "" : ",") + std::to_string(line);
        if (lineNumber && block.firstLine != 0)
            attributes += " data-start=\"" + std::to_string(block.firstLine) + '"';
        if (!marks.empty())
            attributes += " data-line=\"" + marks + '"';
        if (!marks.empty() && block.firstLine != 0)
            attributes += " data-line-offset=\"" + std::to_string(block.firstLine - 1) + '"';
    }
    std::string html = lineNumber ? "<pre class=\"line-numbers language-" : "<pre class=\"language-";
    html += language + '"' + attributes + '>';
    if (!block.caption.empty())
        html += "<div class=\"caption\">" + block.caption + "</div>";
    html += "<code class=\"language-" + language + "\">";
    html += options.preprocess && isPrismLanguage(language) ? escapedCode(code, CodeEscape::Prism) : escapeHtml(code);
    if (lineNumber && options.preprocess) {
        auto lines = std::count(code.begin(), code.end(), '\n') + 1;
        if (!code.empty() && code.back() == '\n')
            --lines;
        html += "<span aria-hidden=\"true\" class=\"line-numbers-rows\">" +
                repeated("<span></span>", static_cast<std::size_t>(std::max<std::ptrdiff_t>(lines, 1))) + "</span>";
    }
    return html + "</code></pre>";
}

} // namespace

std::string codeFigure(const CodeBlock &block, const CodeOptions &options)
{
    switch (options.highlighter) {
    case CodeOptions::Highlighter::HighlightJs:
        return withoutBraces(highlightFigure(block, options));
    case CodeOptions::Highlighter::PrismJs:
        return withoutBraces(prismFigure(block, options));
    case CodeOptions::Highlighter::None:
        break;
    }
    return "<pre><code>" + escapeHtml(block.code) + "</code></pre>";
}

std::string highlightLanguage(std::string_view name)
{
    std::string language(name);
    std::transform(language.begin(), language.end(), language.begin(), asciiLower);
    return isHighlightLanguage(language) ? language : "plaintext";
}

} // namespace dosirak
