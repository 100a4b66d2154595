#include "app/markdown/HeadingIds.h"

#include "app/text/HexoText.h"

#include <algorithm>
#include <array>

namespace dosirak {
namespace {

/// The counter is a JavaScript object: these names are there from the start, as functions. The first heading of that name gets "NaN" and
/// leaves NaN behind, which is as good as nothing.
bool isObjectMember(std::string_view id)
{
    static constexpr std::array names = std::to_array<std::string_view>(
        {"__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "constructor",
         "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf"});
    return std::binary_search(names.begin(), names.end(), id);
}

constexpr std::array entities = std::to_array<std::pair<std::string_view, char>>({{"&amp;", '&'},
                                                                                  {"&lt;", '<'},
                                                                                  {"&gt;", '>'},
                                                                                  {"&quot;", '"'},
                                                                                  {"&#39;", '\''},
                                                                                  {"&#96;", '`'},
                                                                                  {"&#x2F;", '/'},
                                                                                  {"&#x3D;", '='}});

/// hexo-util unescape_html.
std::string unescapeHtml(std::string_view html)
{
    std::string text;
    for (std::size_t i = 0; i < html.size();) {
        const std::string_view rest = html.substr(i);
        const auto entity = rest.front() != '&'
                                ? entities.end()
                                : std::find_if(entities.begin(), entities.end(), [&](const auto &known) {
                                      return rest.substr(0, known.first.size()) == known.first;
                                  });
        if (entity == entities.end()) {
            text += html[i++];
        } else {
            text += entity->second;
            i += entity->first.size();
        }
    }
    return text;
}

} // namespace

std::string HeadingIds::idOf(std::string_view html, int modifyAnchors)
{
    const std::string text = stripHtml(unescapeHtml(html));
    const SlugCase letters = modifyAnchors == 1   ? SlugCase::Lower
                             : modifyAnchors == 2 ? SlugCase::Upper
                                                  : SlugCase::Keep;
    std::string id = slugize(jsTrim(text), letters);
    auto known = m_counts.find(id);
    if (known == m_counts.end()) {
        const auto before = m_before.find(id);
        if (before == m_before.end() && isObjectMember(id)) {
            m_counts.emplace(id, 0);
            return id + "-NaN";
        }
        known = m_counts.emplace(id, before == m_before.end() ? 0 : before->second).first;
    }
    int &count = known->second;
    if (count > 0)
        id += '-' + std::to_string(count);
    ++count;
    return id;
}

} // namespace dosirak
