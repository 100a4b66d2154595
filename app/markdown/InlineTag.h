#pragma once

#include "app/markdown/Letters.h"

#include <cstddef>
#include <string_view>

namespace dosirak {

/// Raw HTML inside a leaf (marked inline.tag). One per leaf; remembers which ends of comments and the like do not occur.
class InlineTagRule
{
public:
    explicit InlineTagRule(std::string_view text)
        : m_text(text)
        , m_commentEnd(text, "-->")
        , m_instructionEnd(text, "?>")
        , m_cdataEnd(text, "]]>")
        , m_declarationEnd(text, ">")
    {
    }

    /// Behind the tag, comment, instruction, declaration or CDATA that starts at `pos`; npos: none.
    std::size_t endOf(std::size_t pos);

private:
    std::size_t tagEnd(std::size_t pos) const;
    std::size_t attributeEnd(std::size_t pos) const;

    std::string_view m_text;
    ForwardSearch m_commentEnd;
    ForwardSearch m_instructionEnd;
    ForwardSearch m_cdataEnd;
    ForwardSearch m_declarationEnd;
};

} // namespace dosirak
