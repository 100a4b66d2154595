#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// Finds the end of block tags in one text without searching the text anew for each tag.
class EndTagIndex
{
public:
    explicit EndTagIndex(std::string_view text)
        : m_text(text)
    {
    }

    /// Whether `end` + name occurs anywhere in the text: Hexo's sign of a block tag.
    bool hasEnd(std::string_view name);

    struct Place
    {
        std::size_t from = std::string_view::npos; ///< of the "{%"
        std::size_t to = std::string_view::npos;   ///< behind its "%}"
        bool found() const { return from != std::string_view::npos; }
    };
    /// The first tag at or behind `start` whose text holds `end` + name. To be asked with `start` growing.
    Place firstEnd(std::string_view name, std::size_t start);

private:
    struct Ends
    {
        std::vector<std::size_t> places;
        std::size_t next = 0;
    };
    void collect();
    Ends &ends(std::string_view name);

    std::string_view m_text;
    bool m_collected = false;
    std::vector<std::size_t> m_opens;   ///< of "{%"
    std::vector<std::size_t> m_closes;  ///< of "%}"
    std::vector<std::size_t> m_endings; ///< behind "end", ordered by what follows
    std::map<std::string, Ends, std::less<>> m_byName;
    int m_longNames = 0;
};

} // namespace dosirak
