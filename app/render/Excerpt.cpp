#include "app/render/Excerpt.h"

#include "app/markdown/Letters.h"

namespace dosirak {

namespace {

enum class Case { Any, Lower };

ExcerptMark findMark(std::string_view html, std::string_view word, Case letters)
{
    for (std::size_t at = html.find("<!--"); at != std::string_view::npos; at = html.find("<!--", at + 4)) {
        std::size_t i = at + 4;
        if (i < html.size() && html[i] == ' ')
            ++i;
        if (letters == Case::Any ? !startsWithWord(html, i, word) : html.substr(i, word.size()) != word)
            continue;
        i += word.size();
        if (i < html.size() && html[i] == ' ')
            ++i;
        if (html.substr(i, 3) == "-->")
            return {at, i + 3, true};
    }
    return {};
}

} // namespace

ExcerptMark findExcerptMark(std::string_view html)
{
    return findMark(html, "more", Case::Any);
}

ExcerptMark findTranquilpeakExcerpt(std::string_view html)
{
    return findMark(html, "excerpt", Case::Lower);
}

} // namespace dosirak
