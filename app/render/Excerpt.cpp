#include "app/render/Excerpt.h"

#include "app/markdown/Letters.h"

namespace dosirak {

ExcerptMark findExcerptMark(std::string_view html)
{
    for (std::size_t at = html.find("<!--"); at != std::string_view::npos; at = html.find("<!--", at + 4)) {
        std::size_t i = at + 4;
        if (i < html.size() && html[i] == ' ')
            ++i;
        if (!startsWithWord(html, i, "more"))
            continue;
        i += 4;
        if (i < html.size() && html[i] == ' ')
            ++i;
        if (html.substr(i, 3) == "-->")
            return {at, i + 3, true};
    }
    return {};
}

} // namespace dosirak
