#include "app/markdown/Urls.h"

#include "app/markdown/Letters.h"
#include "app/text/HexoText.h"

#include <QString>
#include <QUrl>

#include <algorithm>

namespace dosirak {
namespace {

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

bool hasScheme(std::string_view url)
{
    std::size_t i = 0;
    if (url.empty() || !isAsciiLetter(url[0]))
        return false;
    while (i < url.size() && (isAsciiAlnum(url[i]) || url[i] == '+' || url[i] == '-' || url[i] == '.'))
        ++i;
    return i < url.size() && url[i] == ':';
}

/// `^(#|\/\/|http(s)?:)`.
bool isElsewhere(std::string_view url)
{
    return startsWith(url, "#") || startsWith(url, "//") || startsWith(url, "http:") || startsWith(url, "https:");
}

std::string hostOf(std::string_view url)
{
    const QUrl parsed(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())));
    return parsed.host(QUrl::FullyEncoded).toStdString();
}

/// Character references instead of the address. Hexo draws lots between decimal and hexadecimal; the page is the same.
std::string mangled(std::string_view address)
{
    std::string out;
    const QString letters = QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size()));
    for (const QChar letter : letters)
        out += "&#" + std::to_string(letter.unicode()) + ';';
    return out;
}

} // namespace

bool isExternalLink(std::string_view url, std::string_view siteUrl, const std::vector<std::string> &exclude)
{
    if (!startsWith(url, "//") && !startsWith(url, "http:") && !startsWith(url, "https:"))
        return false;
    std::string siteHost = hostOf(siteUrl);
    if (siteHost.empty())
        siteHost = siteUrl;
    if (siteHost.empty())
        return false;
    const std::string host = hostOf(startsWith(url, "//") ? "http:" + std::string(url) : std::string(url));
    if (host.empty() || std::find(exclude.begin(), exclude.end(), host) != exclude.end())
        return false;
    return host != siteHost;
}

std::string linkStart(std::string_view url, std::string_view title, const MarkdownOptions &options)
{
    std::string href(url);
    if (options.sanitizeUrl &&
        (startsWith(url, "javascript:") || startsWith(url, "vbscript:") || startsWith(url, "data:")))
        href.clear();
    if (options.mangle && startsWith(href, "mailto:"))
        href = "mailto:" + mangled(std::string_view(href).substr(7));
    std::string out = "<a href=\"" + encodeUrl3(href) + '"';
    if (!title.empty())
        out += " title=\"" + escapeHtml(title) + '"';
    if ((options.externalLinkEnable || options.externalLinkNofollow) &&
        isExternalLink(href, options.siteUrl, options.externalLinkExclude)) {
        if (options.externalLinkEnable)
            out += " target=\"_blank\"";
        if (options.externalLinkNofollow)
            out += " rel=\"noopener external nofollow noreferrer\"";
        else
            out += " rel=\"noopener\"";
    }
    out += '>';
    return out;
}

std::string siteUrl(std::string_view path, const MarkdownOptions &options)
{
    if (isElsewhere(path) || hasScheme(path) || startsWith(path, "\\\\") || startsWith(path, "/\\") ||
        startsWith(path, "\\/"))
        return std::string(path);
    std::string folded;
    for (const char c : options.root + std::string(path))
        if (c != '/' || folded.empty() || folded.back() != '/')
            folded += c;
    std::string url = encodeUrl3(folded);
    const auto dropEnd = [&url](std::string_view end) {
        if (url.size() >= end.size() && url.compare(url.size() - end.size(), end.size(), end) == 0)
            url.resize(url.size() - end.size());
    };
    if (!options.prettyTrailingIndex)
        dropEnd("index.html");
    if (!options.prettyTrailingHtml && !(url.size() > 10 && url.compare(url.size() - 11, 11, "/index.html") == 0))
        dropEnd(".html");
    return url;
}

std::string imageSource(std::string_view url, const MarkdownOptions &options)
{
    std::string source(url);
    if (!isElsewhere(url) && options.prependRoot) {
        if (options.postAsset && options.assetPath && !startsWith(url, "/") && !startsWith(url, "\\")) {
            std::string name(url);
            std::replace(name.begin(), name.end(), '\\', '/');
            if (const auto published = options.assetPath(name))
                source = *published;
        }
        source = siteUrl(source, options);
    }
    return encodeUrl3(source);
}

} // namespace dosirak
