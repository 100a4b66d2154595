#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dosirak {

/// A URL of one of the schemes http, https, ws, wss and ftp, taken apart as browsers and Node do (WHATWG URL Standard,
/// "basic URL parser" without a base). Those are the schemes whose URLs hexo-util encodes; others have the origin
/// "null" or none.
struct WebUrl
{
    std::string scheme;                  ///< without the colon
    std::string userInfo;                ///< "name", "name:word" or empty; percent-encoded
    std::string host;                    ///< in Unicode: labels in Punycode are decoded
    std::string port;                    ///< empty: the default one
    std::string path;                    ///< begins with '/'; dot segments resolved, percent-encoded
    std::optional<std::string> query;    ///< behind the '?'; nullopt: there is no '?'
    std::optional<std::string> fragment; ///< behind the '#'

    /// What is not a URL for Node, and schemes other than those above: nullopt.
    static std::optional<WebUrl> parse(std::string_view text);
    std::string toString() const;
};

/// The scheme in front, in lower case and without the colon, of what Node's old url.parse sees as a URL; empty: none.
/// It takes digits,
/// '.', '+' and '-' in front as well.
std::string legacyScheme(std::string_view text);

/// Valid UTF-8 made of any bytes, as the WHATWG decoder does it: each broken sequence becomes one U+FFFD.
std::string validUtf8(std::string_view bytes);

/// The bytes with %XX decoded where both digits are there; all else stays.
std::string percentDecoded(std::string_view text);

/// The text with the code points of a query of these schemes percent-encoded (special-query percent-encode set).
std::string encodedQuery(std::string_view query);

} // namespace dosirak
