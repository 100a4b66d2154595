#pragma once

#include "app/markdown/BareUrl.h"
#include "app/markdown/EmphasisRule.h"
#include "app/markdown/InlineTag.h"
#include "app/markdown/InlineText.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// Cuts a leaf into pieces from left to right, as marked does it. In a leaf with very many runs of `*` and `_` the last of them are left to
/// findEmphasis(), which is linear.
class LeafScanner
{
public:
    struct Piece
    {
        enum class Kind : char {
            Text,       ///< a text token
            Verbatim,   ///< a text token without typography
            Html,       ///< finished, in `pool`
            Delimiters, ///< a run of `*` or `_` that was left over
        };
        Kind kind = Kind::Text;
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t poolFrom = 0;
        std::size_t poolTo = 0;
    };

    LeafScanner(std::string_view text, InlineWorld &world);
    void scan();

    const std::vector<Piece> &pieces() const { return m_pieces; }
    const std::string &pool() const { return m_pool; }
    bool hasDelimiters() const { return m_hasDelimiters; }

private:
    std::size_t scanOne(std::size_t pos);
    // Each returns where it ends, or `pos` when it is not there.
    std::size_t escape(std::size_t pos);
    std::size_t tag(std::size_t pos);
    std::size_t link(std::size_t pos);
    std::size_t reference(std::size_t pos);
    std::size_t codeSpan(std::size_t pos);
    std::size_t lineBreak(std::size_t pos);
    std::size_t strikethrough(std::size_t pos);
    std::size_t autolink(std::size_t pos);
    std::size_t bareUrl(std::size_t pos);
    std::size_t emphasis(std::size_t pos);
    std::size_t leftOver(std::size_t pos);
    std::size_t plainText(std::size_t pos);

    struct Destination
    {
        std::string_view url;
        std::string_view title;
        std::size_t end = 0; ///< behind the `)`
    };
    std::size_t labelEnd(std::size_t pos) const;
    std::optional<Destination> destination(std::size_t pos, std::size_t linkStart, std::size_t label);
    std::size_t titleAndEnd(std::size_t pos, std::string_view &title) const;
    void appendLink(std::string_view label, std::string_view url, std::string_view title, bool image);
    void appendAddress(std::string_view text, std::string_view url);

    /// A finished piece; what is appended to the pool after it is its HTML.
    void beginHtml(std::size_t from, std::size_t to);
    void endHtml() { m_pieces.back().poolTo = m_pool.size(); }
    std::size_t breakLength(std::size_t pos) const;
    void findCodeRuns();
    void findTildes();

    std::string_view m_text;
    InlineWorld &m_world;
    BareUrls m_urls;
    InlineTagRule m_tags;
    ForwardSearch m_closingParenthesis;
    std::size_t m_lastLetter; ///< behind the last letter that is no white space
    EmphasisRule m_emphasis;
    /// The last letter of the text token before; nothing after another token.
    std::optional<std::size_t> m_previous;
    std::vector<Piece> m_pieces;
    std::string m_pool;
    bool m_hasDelimiters = false;

    bool m_knowsCodeRuns = false;
    std::map<std::size_t, std::vector<std::size_t>> m_codeRuns; ///< places of backquote runs by their length
    bool m_knowsTildes = false;
    std::vector<std::size_t> m_tildeEnds[2]; ///< places where `~` and `~~` may end a strikethrough

    // the last stretch without blanks that a link's address was looked for in
    std::size_t m_stretchFrom = 1;
    std::size_t m_stretchEnd = 0;
    std::size_t m_stretchParenthesis = 0;
};

} // namespace dosirak
