#pragma once

#include <string>
#include <string_view>

/// The small text functions of Hexo's hexo-util, on UTF-8. Both the Markdown and the tag rooms write with them.
namespace dosirak {

/// hexo-util 4 lib/escape_html: & < > " ' ` / = not escaped twice.
std::string escapeHtml(std::string_view text);

/// hexo-util lib/strip_html: tags and comments out, text kept.
std::string stripHtml(std::string_view html);

/// hexo-util lib/strip_indent: the common indentation of the non-blank lines off (a tab counts 1).
std::string stripIndent(std::string_view text);

enum class SlugCase { Keep, Lower, Upper };
/// hexo-util lib/slugize: control and special characters to the separator, diacritics off, CJK kept.
std::string slugize(std::string_view text, SlugCase letters = SlugCase::Keep, std::string_view separator = "-");

/// encodeURL as hexo-renderer-marked's own hexo-util 3.3 does it (marked-facts 5).
std::string encodeUrl3(std::string_view url);

/// encodeURL of hexo-util 4 (Hexo's tags). Where the original throws, `ok` becomes false and the url is returned as it was.
std::string encodeUrl4(std::string_view url, bool &ok);

/// JavaScript's encodeURI and encodeURIComponent on UTF-8.
std::string encodeUri(std::string_view text);
std::string encodeUriComponent(std::string_view text);

/// JavaScript's \s: also NBSP, U+1680, U+2000-200A, U+2028/9, U+202F, U+205F, U+3000, U+FEFF. `length` gets the bytes it takes.
bool startsWithJsSpace(std::string_view text, std::size_t &length);
/// String.prototype.trim.
std::string_view jsTrim(std::string_view text);

} // namespace dosirak
