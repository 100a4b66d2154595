#pragma once

#include "app/tags/TagRegistry.h"

#include <string>
#include <string_view>

/// What the families of tags share. Each family adds its own tags to a registry.
namespace dosirak {

/// A tag's own exception; becomes a TagFailure with this text.
struct TagStops
{
    std::string message;
};

/// What a tag makes; throws TagStops where the real one throws.
using TagBody = std::string (*)(TagArguments arguments, std::string_view body, const TagContext &context);

enum class TagShape { Single, Block, Async };
void addTag(TagRegistry &registry, std::string name, TagShape shape, TagBody body);

void addTextTags(TagRegistry &registry);    ///< blockquote, quote, pullquote
void addCodeTags(TagRegistry &registry);    ///< code, codeblock, include_code
void addLinkTags(TagRegistry &registry);    ///< a, link, anchor, post_link, post_path, url_for, full_url_for
void addPictureTags(TagRegistry &registry); ///< img, image, asset_img, asset_image, asset_link, asset_path
void addEmbedTags(TagRegistry &registry);   ///< iframe; hexo-tag-embed: youtube, vimeo, gist, jsfiddle
void addTranquilpeakTags(TagRegistry &registry);

/// Hexo's `img` and `image`.
std::string hexoImage(TagArguments arguments, const TagContext &context);
/// Tranquilpeak's `image`.
std::string tranquilpeakImage(TagArguments arguments);

/// Arguments [from, end) joined by blanks, as JavaScript's args.join(' ').
std::string joined(TagArguments arguments, std::size_t from = 0);
/// hexo/lib/plugins/tag/{img,link}.ts, rUrl: something like a URL stands in it.
bool holdsUrl(std::string_view text);
/// Word letters of JavaScript's \w.
bool isWordLetter(char c);
/// !/\D+/.test(text)
bool hasOnlyDigits(std::string_view text);

} // namespace dosirak
