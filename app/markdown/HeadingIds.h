#pragma once

#include <map>
#include <string>
#include <string_view>

namespace dosirak {

/// Ids of a post's headings (hexo-renderer-marked heading()): a repeated one gets a number.
class HeadingIds
{
public:
    using Counts = std::map<std::string, int, std::less<>>;

    /// `before`: what was counted before; it must live on.
    explicit HeadingIds(const Counts &before)
        : m_before(before)
    {
    }
    /// The id for a heading of this HTML. `modifyAnchors`: 0 as it is, 1 lower, 2 upper case.
    std::string idOf(std::string_view html, int modifyAnchors);
    /// What was counted here, with the counts now.
    const Counts &counts() const { return m_counts; }

private:
    const Counts &m_before;
    Counts m_counts;
};

} // namespace dosirak
