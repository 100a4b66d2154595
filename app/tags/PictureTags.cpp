#include "app/tags/HtmlElement.h"
#include "app/tags/PictureWords.h"
#include "app/tags/TagFamily.h"
#include "app/text/HexoText.h"

#include <algorithm>

// hexo/lib/plugins/tag/{img,asset_img,asset_link,asset_path}.ts
namespace dosirak {

namespace {

std::optional<std::string> asset(std::string_view name, const TagContext &context)
{
    return context.assetPath ? context.assetPath(name) : std::nullopt;
}

std::string assetImage(TagArguments arguments, std::string_view, const TagContext &context)
{
    for (std::size_t index = 0; index < arguments.size(); ++index) {
        if (const auto path = asset(arguments[index], context)) {
            std::vector<std::string> replaced(arguments.begin(), arguments.end());
            replaced[index] = encodedUrl(pathBelowUrl(*path, context));
            return hexoImage(replaced, context);
        }
    }
    return {};
}

std::string assetPathTag(TagArguments arguments, std::string_view, const TagContext &context)
{
    const auto path = arguments.empty() ? std::nullopt : asset(arguments[0], context);
    return path ? urlFor(*path, context) : std::string();
}

std::string assetLink(TagArguments arguments, std::string_view, const TagContext &context)
{
    const auto path = arguments.empty() || arguments[0].empty() ? std::nullopt : asset(arguments[0], context);
    if (!path)
        return {};
    const std::string name = arguments[0];
    arguments = arguments.subspan(1);
    bool escaped = true;
    if (!arguments.empty() && (arguments.back() == "true" || arguments.back() == "false")) {
        escaped = arguments.back() == "true";
        arguments = arguments.first(arguments.size() - 1);
    }
    const std::string title = arguments.empty() ? name : joined(arguments);
    const std::string attribute = escapeHtml(title);
    return "<a href=\"" + urlFor(*path, context) + "\" title=\"" + attribute + "\">" + (escaped ? attribute : title) +
           "</a>";
}

} // namespace

/// A quote of the kind that begins (ends) the words is taken off, if there is one.
TitleAndAlt titleAndAlt(const std::string &words)
{
    std::size_t at = 0;
    const auto part = [&](char quote) -> std::optional<std::string> {
        if (at < words.size() && words[at] == quote)
            ++at;
        const std::size_t from = at;
        at = std::min(words.find(quote, at), words.size());
        std::optional<std::string> text;
        if (at > from)
            text = words.substr(from, at - from);
        if (at < words.size())
            ++at;
        return text;
    };
    TitleAndAlt result;
    result.title = part(!words.empty() && words.front() == '"' ? '"' : '\'');
    std::size_t length = 0;
    while (startsWithJsSpace(std::string_view(words).substr(at), length))
        at += length;
    result.alt = part(!words.empty() && words.back() == '"' ? '"' : '\'');
    return result;
}

std::string hexoImage(TagArguments arguments, const TagContext &context)
{
    std::string classes;
    std::optional<std::string> source;
    std::size_t at = 0;
    for (; at < arguments.size() && !source; ++at) {
        if (holdsUrl(arguments[at]) || arguments[at].compare(0, 1, "/") == 0)
            source = urlFor(arguments[at], context);
        else
            classes += (at > 0 ? " " : "") + arguments[at];
    }
    std::optional<std::string> width;
    std::optional<std::string> height;
    TitleAndAlt texts;
    if (at < arguments.size()) {
        if (hasOnlyDigits(arguments[at])) {
            width = arguments[at++];
            if (at < arguments.size() && hasOnlyDigits(arguments[at]))
                height = arguments[at++];
        }
        texts = titleAndAlt(joined(arguments, at));
    }
    return htmlElement("img", {{"src", source},
                               {"class", classes},
                               {"width", width},
                               {"height", height},
                               {"title", texts.title},
                               {"alt", texts.alt}});
}

void addPictureTags(TagRegistry &registry)
{
    const TagBody image = [](TagArguments arguments, std::string_view, const TagContext &context) {
        return hexoImage(arguments, context);
    };
    addTag(registry, "img", TagShape::Single, image);
    addTag(registry, "image", TagShape::Single, image);
    addTag(registry, "asset_img", TagShape::Single, assetImage);
    addTag(registry, "asset_image", TagShape::Single, assetImage);
    addTag(registry, "asset_path", TagShape::Single, assetPathTag);
    addTag(registry, "asset_link", TagShape::Single, assetLink);
}

} // namespace dosirak
