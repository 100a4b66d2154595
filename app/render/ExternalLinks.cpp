#include "app/render/ExternalLinks.h"

#include "app/markdown/Letters.h"
#include "app/markdown/Urls.h"

#include <cstring>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t findWord(std::string_view text, std::string_view word, std::size_t pos = 0)
{
    for (std::size_t i = pos; i + word.size() <= text.size(); ++i)
        if (startsWithWord(text, i, word))
            return i;
    return npos;
}

/// The address of an `<a …>` that goes to the web; empty: none.
std::string_view webAddress(std::string_view tag)
{
    for (std::size_t at = findWord(tag, "href="); at != npos; at = findWord(tag, "href=", at + 1)) {
        const std::size_t quote = at + 5;
        if (quote >= tag.size() || (tag[quote] != '"' && tag[quote] != '\''))
            continue;
        const std::size_t start = quote + 1;
        const std::size_t end = tag.find_first_of("\"'", start);
        const std::string_view address = tag.substr(start, end == npos ? 0 : end - start);
        if (startsWithWord(address, 0, "http:") || startsWithWord(address, 0, "https:") || address.substr(0, 2) == "//")
            return address;
    }
    return {};
}

void replaceFirst(std::string &text, std::string_view what, std::string_view with)
{
    if (const std::size_t at = text.find(what); at != npos)
        text.replace(at, what.size(), with);
}

/// `rel="…"` with noopener in it.
void addNoopener(std::string &tag)
{
    for (std::size_t at = findWord(tag, "rel="); at != npos; at = findWord(tag, "rel=", at + 1)) {
        const std::size_t quote = at + 4;
        if (quote >= tag.size() || (tag[quote] != '"' && tag[quote] != '\''))
            continue;
        const std::size_t end = tag.find_first_of("\"'", quote + 1);
        if (end == npos)
            return;
        const std::string value = tag.substr(quote + 1, end - quote - 1);
        if (value.find("noopener") == npos)
            tag.replace(at, end + 1 - at, "rel=\"" + value + " noopener\"");
        return;
    }
}

} // namespace

std::string withExternalLinks(std::string_view html, std::string_view siteUrl, const std::vector<std::string> &exclude)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = html.find('<'); at != npos; at = html.find('<', at + 1)) {
        if (!startsWithWord(html, at, "<a") || jsSpaceAt(html, at + 2) == 0)
            continue;
        const std::size_t end = html.find_first_of("<>", at + 1);
        if (end == npos || html[end] == '<')
            continue;
        std::string tag(html.substr(at, end + 1 - at));
        const std::string_view address = webAddress(tag);
        if (address.empty() || findWord(tag, "target=") != npos || !isExternalLink(address, siteUrl, exclude))
            continue;
        if (findWord(tag, "rel=") != npos) {
            addNoopener(tag);
            replaceFirst(tag, "href=", "target=\"_blank\" href=");
        } else {
            replaceFirst(tag, "href=", "target=\"_blank\" rel=\"noopener\" href=");
        }
        out += html.substr(copied, at - copied);
        out += tag;
        copied = end + 1;
    }
    out += html.substr(copied);
    return out;
}

} // namespace dosirak
