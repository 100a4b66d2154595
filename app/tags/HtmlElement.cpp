#include "app/tags/HtmlElement.h"
#include "app/tags/TagFamily.h"
#include "app/text/HexoText.h"
#include "app/text/WebUrl.h"

#include <algorithm>
#include <array>

namespace dosirak {

namespace {

/// /(cite|download|href|src|url)$/i
bool isUrlAttribute(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> endings{"cite", "download", "href", "src", "url"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return name.size() >= ending.size() && name.substr(name.size() - ending.size()) == ending;
    });
}

std::string withSingleSlashes(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != '/' || out.empty() || out.back() != '/')
            out += c;
    }
    return out;
}

/// hexo-util lib/pretty_urls
std::string pretty(std::string url, const TagContext &context)
{
    const auto endsWith = [&](std::string_view ending) {
        return url.size() >= ending.size() && std::string_view(url).substr(url.size() - ending.size()) == ending;
    };
    if (!context.prettyTrailingIndex && endsWith("index.html"))
        url.resize(url.size() - 10);
    if (!context.prettyTrailingHtml && !endsWith("index.html") && endsWith(".html"))
        url.resize(url.size() - 5);
    return url;
}

/// Whether the path leads away from the site: it has a scheme of its own or names a host.
bool leavesSite(std::string_view path)
{
    std::string cleaned;
    for (const char c : path) {
        if (c != '\t' && c != '\n' && c != '\r' && !(cleaned.empty() && static_cast<unsigned char>(c) <= 0x20))
            cleaned += c;
    }
    const auto isSlash = [&](std::size_t index) {
        return index < cleaned.size() && (cleaned[index] == '/' || cleaned[index] == '\\');
    };
    if (isSlash(0) && isSlash(1))
        return true;
    const std::string scheme = legacyScheme(cleaned);
    return !scheme.empty() && scheme[0] >= 'a' && scheme[0] <= 'z';
}

bool startsWithWebScheme(std::string_view path)
{
    return path.substr(0, 2) == "//" || path.substr(0, 5) == "http:" || path.substr(0, 6) == "https:";
}

/// hexo-util lib/relative_url with an empty `from`: inside tags Hexo has no page to be relative to.
std::string relativeUrl(std::string_view path)
{
    std::string out(path.substr(path.substr(0, 1) == "/" ? 1 : 0));
    if (out.size() > 1 && out.substr(out.size() - 1) == "/" && (out.size() == 1 || out[out.size() - 2] == '/'))
        out = out.substr(0, out.size() - 1) + "index.html";
    return encodedUrl(withSingleSlashes(out));
}

} // namespace

std::string encodedUrl(std::string_view url)
{
    bool ok = false;
    std::string encoded = encodeUrl4(url, ok);
    if (!ok)
        throw TagStops{"Error: Invalid URL: " + std::string(url)};
    return encoded;
}

std::string htmlElement(std::string_view tag, const std::vector<HtmlAttribute> &attributes,
                        const std::optional<std::string> &text, TextEscape escape, HexoUtil util)
{
    std::string out = '<' + std::string(tag);
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.flag ||
            (attribute.value && *attribute.value == attribute.name && !isUrlAttribute(attribute.name))) {
            out += ' ' + std::string(attribute.name);
        } else if (attribute.value) {
            const std::string value = !isUrlAttribute(attribute.name) ? escapeHtml(*attribute.value)
                                      : util == HexoUtil::V3          ? encodeUrl3(*attribute.value)
                                                                      : encodedUrl(*attribute.value);
            out += ' ' + std::string(attribute.name) + "=\"" + value + '"';
        }
    }
    out += '>';
    if (text)
        out += (escape == TextEscape::Escaped ? escapeHtml(*text) : *text) + "</" + std::string(tag) + '>';
    return out;
}

std::string urlFor(std::string_view path, const TagContext &context, std::optional<bool> relative)
{
    if (path.substr(0, 1) == "#" || startsWithWebScheme(path))
        return std::string(path);
    if (relative.value_or(context.relativeLink))
        return relativeUrl(path);
    if (leavesSite(path))
        return std::string(path);
    return pretty(encodedUrl(withSingleSlashes(context.root + std::string(path))), context);
}

std::string fullUrlFor(std::string_view path, const TagContext &context)
{
    if (startsWithWebScheme(path) || leavesSite(path))
        return std::string(path);
    return pretty(encodedUrl(context.url + withSingleSlashes('/' + std::string(path))), context);
}

std::string pathBelowUrl(std::string_view path, const TagContext &context)
{
    const auto base = WebUrl::parse(context.url.empty() ? "http://example.com" : context.url);
    const std::string folder = base ? base->path.substr(0, base->path.rfind('/') + 1) : "/";
    const auto url =
        WebUrl::parse("http://site" + (path.substr(0, 1) == "/" ? std::string() : folder) + std::string(path));
    return url ? url->path : '/' + std::string(path);
}

} // namespace dosirak
