#include "app/tags/EndTagIndex.h"

#include <algorithm>

namespace dosirak {

namespace {

/// What follows "end" is compared up to here; longer names are looked for one by one, and only so many of them: no real tag has such a name.
constexpr std::size_t comparedLength = 64;
constexpr int mostLongNames = 64;

std::vector<std::size_t> occurrences(std::string_view text, std::string_view wanted)
{
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1))
        places.push_back(at);
    return places;
}

} // namespace

void EndTagIndex::collect()
{
    if (m_collected)
        return;
    m_collected = true;
    m_opens = occurrences(m_text, "{%");
    m_closes = occurrences(m_text, "%}");
    m_endings = occurrences(m_text, "end");
    for (std::size_t &place : m_endings)
        place += 3;
    std::sort(m_endings.begin(), m_endings.end(), [this](std::size_t a, std::size_t b) {
        const int order = m_text.substr(a, comparedLength).compare(m_text.substr(b, comparedLength));
        return order < 0 || (order == 0 && a < b);
    });
}

EndTagIndex::Ends &EndTagIndex::ends(std::string_view name)
{
    const auto known = m_byName.find(name);
    if (known != m_byName.end())
        return known->second;
    collect();
    Ends &ends = m_byName[std::string(name)];
    if (name.size() > comparedLength) {
        if (++m_longNames <= mostLongNames)
            ends.places = occurrences(m_text, "end" + std::string(name));
        return ends;
    }
    const auto first =
        std::lower_bound(m_endings.begin(), m_endings.end(), name, [&](std::size_t place, std::string_view wanted) {
            return m_text.substr(place, wanted.size()) < wanted;
        });
    for (auto place = first; place != m_endings.end() && m_text.substr(*place, name.size()) == name; ++place)
        ends.places.push_back(*place - 3);
    std::sort(ends.places.begin(), ends.places.end());
    return ends;
}

bool EndTagIndex::hasEnd(std::string_view name)
{
    return !ends(name).places.empty();
}

EndTagIndex::Place EndTagIndex::firstEnd(std::string_view name, std::size_t start)
{
    Ends &candidates = ends(name);
    const std::size_t length = name.size() + 3;
    for (; candidates.next < candidates.places.size(); ++candidates.next) {
        const std::size_t word = candidates.places[candidates.next];
        if (word < start + 2)
            continue;
        // The tag that holds the word begins behind the last "%}" before the word's end, and closes behind the word.
        const auto close = std::lower_bound(m_closes.begin(), m_closes.end(), word + length);
        if (close == m_closes.end())
            break;
        const std::size_t earliest =
            close == m_closes.begin() ? start : std::max(start, *std::prev(close) > 0 ? *std::prev(close) - 1 : 0);
        const auto open = std::lower_bound(m_opens.begin(), m_opens.end(), earliest);
        if (open != m_opens.end() && *open + 2 <= word)
            return {*open, *close + 2};
    }
    return {};
}

} // namespace dosirak
