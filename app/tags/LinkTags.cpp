#include "app/tags/HtmlElement.h"
#include "app/tags/TagFamily.h"
#include "app/text/HexoText.h"

// hexo/lib/plugins/tag/{link,post_link,post_path,url_for,full_url_for}.ts
namespace dosirak {

namespace {

std::string link(TagArguments arguments, std::string_view, const TagContext &)
{
    std::size_t at = 0;
    while (at < arguments.size() && !holdsUrl(arguments[at]))
        ++at;
    const std::string text = joined(arguments.first(at));
    const std::string url = at < arguments.size() ? arguments[at] : std::string();
    arguments = arguments.subspan(std::min(at + 1, arguments.size()));
    bool external = false;
    if (!arguments.empty() && (arguments[0] == "true" || arguments[0] == "false")) {
        external = arguments[0] == "true";
        arguments = arguments.subspan(1);
    }
    return htmlElement("a", {{"href", url}, {"title", joined(arguments)}, {"target", external ? "_blank" : ""}}, text);
}

std::optional<TagContext::PostTarget> post(std::string_view name, const TagContext &context)
{
    return context.findPost ? context.findPost(name) : std::nullopt;
}

std::string postPath(TagArguments arguments, std::string_view, const TagContext &context)
{
    const auto target = arguments.empty() || arguments[0].empty() ? std::nullopt : post(arguments[0], context);
    return target ? urlFor(target->path, context) : std::string();
}

std::string postLink(TagArguments arguments, std::string_view, const TagContext &context)
{
    if (arguments.empty() || arguments[0].empty())
        throw TagStops{"Error: Post not found: \"" + (arguments.empty() ? std::string("undefined") : std::string()) +
                       "\" doesn't exist for {% post_link %}"};
    std::string slug = arguments[0];
    std::string hash;
    const std::size_t mark = slug.find('#');
    if (mark != std::string::npos && slug.find('#', mark + 1) == std::string::npos) {
        hash = slug.substr(mark + 1);
        slug.resize(mark);
    }
    arguments = arguments.subspan(1);
    bool escaped = true;
    if (!arguments.empty() && (arguments.back() == "true" || arguments.back() == "false")) {
        escaped = arguments.back() == "true";
        arguments = arguments.first(arguments.size() - 1);
    }
    const auto target = post(slug, context);
    if (!target)
        throw TagStops{"Error: Post not found: post_link " + slug + '.'};
    const std::string title = arguments.empty() ? target->title : joined(arguments);
    const std::string url = urlFor(target->path + (hash.empty() ? std::string() : '#' + hash), context);
    return "<a href=\"" + url + "\" title=\"" + escapeHtml(target->title) + "\">" +
           (escaped ? escapeHtml(title) : title) + "</a>";
}

std::optional<std::string> argument(TagArguments arguments, std::size_t index)
{
    return index < arguments.size() ? std::optional(arguments[index]) : std::nullopt;
}

std::string urlForTag(TagArguments arguments, std::string_view, const TagContext &context)
{
    std::optional<bool> relative;
    if (arguments.size() > 2 && !arguments[2].empty())
        relative = arguments[2] != "false";
    return htmlElement("a", {{"href", urlFor(argument(arguments, 1).value_or("/"), context, relative)}},
                       argument(arguments, 0));
}

std::string fullUrlForTag(TagArguments arguments, std::string_view, const TagContext &context)
{
    return htmlElement("a", {{"href", fullUrlFor(argument(arguments, 1).value_or("/"), context)}},
                       argument(arguments, 0));
}

} // namespace

void addLinkTags(TagRegistry &registry)
{
    for (const char *name : {"a", "link", "anchor"})
        addTag(registry, name, TagShape::Single, link);
    addTag(registry, "post_path", TagShape::Single, postPath);
    addTag(registry, "post_link", TagShape::Single, postLink);
    addTag(registry, "url_for", TagShape::Single, urlForTag);
    addTag(registry, "full_url_for", TagShape::Single, fullUrlForTag);
}

} // namespace dosirak
