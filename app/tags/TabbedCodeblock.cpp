#include "app/tags/TagFamily.h"
#include "app/tags/TranquilpeakWords.h"
#include "app/text/HexoText.h"

// Tranquilpeak 4.2, scripts/tags/tabbed_codeblock.js
namespace dosirak {

namespace {

constexpr std::size_t npos = std::string_view::npos;

struct CodeTab
{
    std::string language;
    std::string code;
};

/// The text of an element as a DOM writes it.
std::string elementText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

/// `<!-- tab LANG -->`, a newline, code, `<!-- endtab -->`; LANG is \w*. What looks otherwise is lost, as in the theme.
std::vector<CodeTab> codeTabs(std::string_view body)
{
    const auto behindBlanks = [&](std::size_t at) {
        return std::min(body.find_first_not_of(" \t\n\r", at), body.size());
    };
    std::vector<CodeTab> tabs;
    for (std::size_t open = body.find("<!--"); open != npos; open = body.find("<!--", open)) {
        std::size_t at = behindBlanks(open + 4);
        open += 4;
        if (body.substr(at, 3) != "tab")
            continue;
        const std::size_t word = behindBlanks(at + 3);
        std::size_t end = word;
        while (end < body.size() && isWordLetter(body[end]))
            ++end;
        at = behindBlanks(end);
        if (body.substr(at, 3) != "-->" || body.substr(at + 3, 1) != "\n")
            continue;
        const std::size_t code = at + 4;
        std::size_t close = body.find("<!--", code);
        while (close != npos && body.substr(behindBlanks(close + 4), 6) != "endtab")
            close = body.find("<!--", close + 4);
        if (close == npos)
            break;
        tabs.push_back({std::string(body.substr(word, end - word)),
                        std::string(jsTrim(stripIndent(body.substr(code, close - code))))});
        open = close + 4;
    }
    return tabs;
}

std::string figure(const CodeTab &tab, bool first, const TagContext &context)
{
    const std::string style = std::string(" style=\"display: ") + (first ? "block" : "none") + ";\"";
    if (!context.highlightEnabled || !context.codeFigure)
        return "<pre" + style + "><code>" + elementText(tab.code) + "</code></pre>";
    CodeRequest request;
    request.code = tab.code;
    request.language = tab.language;
    std::string html = context.codeFigure(request);
    const std::size_t end = html.find('>');
    return end == npos ? html : html.insert(end, style);
}

} // namespace

std::string tabbedCodeblock(TagArguments arguments, std::string_view body, const TagContext &context)
{
    std::string url;
    if (!arguments.empty() &&
        (arguments.back().compare(0, 7, "http://") == 0 || arguments.back().compare(0, 8, "https://") == 0)) {
        url = arguments.back();
        arguments = arguments.first(arguments.size() - 1);
    }
    const std::string title = joined(arguments);
    std::string out = "<figure class=\"codeblock codeblock--tabbed\"><figcaption>";
    if (!url.empty())
        out += "<a href=\"" + url + "\">" + title + "</a>";
    else if (!title.empty())
        out += "<span>" + title + "</span>";
    out += "<ul class=\"tabs\">";
    const std::vector<CodeTab> tabs = codeTabs(body);
    for (std::size_t index = 0; index < tabs.size(); ++index)
        out += std::string("<li class=\"tab") + (index == 0 ? " active" : "") + "\">" + tabs[index].language + "</li>";
    out += "</ul></figcaption><div class=\"tabs-content\">";
    for (std::size_t index = 0; index < tabs.size(); ++index)
        out += figure(tabs[index], index == 0, context);
    return out + "</div></figure>";
}

} // namespace dosirak
