#pragma once

#include "app/markdown/Letters.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dosirak {

/// Bare addresses of a leaf: what marked's inline.url takes for links, and where its text rule stops for them.
class BareUrls
{
public:
    explicit BareUrls(std::string_view text);

    struct Match
    {
        std::size_t end = 0;
        bool isEmail = false;
    };
    /// The URL or e-mail address that starts at `pos`, its trailing punctuation off (_backpedal). end == pos: none.
    Match at(std::size_t pos);
    /// Whether inline.url matches at `pos`.
    bool matches(std::size_t pos) const;
    /// Whether one of `[a-zA-Z0-9.!#$%&'*+/=?_`{|}~-]+@` begins at `pos`.
    bool mailboxAt(std::size_t pos) const;
    /// The first place from `pos` on where a mailbox begins behind another letter; npos: none.
    std::size_t nextMailbox(std::size_t pos) const;

    static bool isMailboxLetter(char c);

private:
    struct Mailbox
    {
        std::size_t from = 0;       ///< of the letters that the text rule takes for a mailbox
        std::size_t strictFrom = 0; ///< of those that inline.url takes
        std::size_t at = 0;         ///< the `@`
        std::size_t end = 0;        ///< of the address; 0: it is none
    };
    const Mailbox *mailbox(std::size_t pos) const;
    /// Behind `http://a`, `www.a` at `pos`; pos: no URL begins there.
    std::size_t urlStartEnd(std::size_t pos) const;
    std::size_t withoutTrailing(std::size_t from, std::size_t end);

    std::string_view m_text;
    std::vector<Mailbox> m_mailboxes;
    ForwardSearch m_closingParenthesis;
    // the last stretch without white space or `<`; addresses in one stretch share its end
    std::size_t m_stretchFrom = 1;
    std::size_t m_stretchEnd = 0;
};

} // namespace dosirak
