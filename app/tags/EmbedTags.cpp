#include "app/tags/HtmlElement.h"
#include "app/tags/TagFamily.h"

// hexo/lib/plugins/tag/iframe.ts and hexo-tag-embed 1.0 lib/tags
namespace dosirak {

namespace {

std::string orDefault(TagArguments arguments, std::size_t index, const char *standard)
{
    const bool given = index < arguments.size() && !arguments[index].empty() && arguments[index] != "default";
    return given ? arguments[index] : std::string(standard);
}

/// `${value}` of an argument that may be missing.
std::string printed(TagArguments arguments, std::size_t index)
{
    return index < arguments.size() ? arguments[index] : std::string("undefined");
}

std::string iframe(TagArguments arguments, std::string_view, const TagContext &)
{
    return htmlElement("iframe",
                       {{"src", arguments.empty() ? std::nullopt : std::optional(arguments[0])},
                        {"width", orDefault(arguments, 1, "100%")},
                        {"height", orDefault(arguments, 2, "300")},
                        {"frameborder", "0"},
                        {"loading", "lazy"},
                        {"allowfullscreen", {}, true}},
                       "");
}

std::string video(const std::string &source)
{
    const std::string frame = htmlElement(
        "iframe", {{"src", source}, {"frameborder", "0"}, {"loading", "lazy"}, {"allowfullscreen", {}, true}}, "",
        TextEscape::Escaped, HexoUtil::V3);
    return htmlElement("div", {{"class", "video-container"}}, frame, TextEscape::Raw, HexoUtil::V3);
}

std::string youtube(TagArguments arguments, std::string_view, const TagContext &)
{
    const bool cookie = arguments.size() < 3 || !arguments[2].empty();
    const bool single = arguments.size() < 2 || arguments[1] == "video";
    return video(std::string(cookie ? "https://www.youtube.com" : "https://www.youtube-nocookie.com") +
                 (single ? "/embed/" : "/embed/videoseries?list=") + printed(arguments, 0));
}

std::string vimeo(TagArguments arguments, std::string_view, const TagContext &)
{
    std::string id;
    for (std::size_t index = 0; index < arguments.size(); ++index)
        id += (index > 0 ? "," : "") + arguments[index];
    return video("https://player.vimeo.com/video/" + id);
}

std::string gist(TagArguments arguments, std::string_view, const TagContext &)
{
    const std::string file = arguments.size() > 1 ? "?file=" + arguments[1] : std::string();
    return "<script src=\"//gist.github.com/" + printed(arguments, 0) + ".js" + file + "\"></script>";
}

std::string jsfiddle(TagArguments arguments, std::string_view, const TagContext &)
{
    const std::string source = "https://jsfiddle.net/" + printed(arguments, 0) + "/embedded/" +
                               orDefault(arguments, 1, "js,resources,html,css,result") + '/' +
                               orDefault(arguments, 2, "light");
    return htmlElement("iframe",
                       {{"scrolling", "no"},
                        {"width", orDefault(arguments, 3, "100%")},
                        {"height", orDefault(arguments, 4, "300")},
                        {"src", source},
                        {"frameborder", "0"},
                        {"loading", "lazy"},
                        {"allowfullscreen", {}, true}},
                       "", TextEscape::Escaped, HexoUtil::V3);
}

} // namespace

void addEmbedTags(TagRegistry &registry)
{
    addTag(registry, "iframe", TagShape::Single, iframe);
    addTag(registry, "youtube", TagShape::Single, youtube);
    addTag(registry, "vimeo", TagShape::Single, vimeo);
    addTag(registry, "gist", TagShape::Single, gist);
    addTag(registry, "jsfiddle", TagShape::Single, jsfiddle);
}

} // namespace dosirak
