#pragma once

#include "app/markdown/Letters.h"
#include "app/markdown/Markdown.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// Emphasis as marked finds it (src/Tokenizer.ts emStrong): from an opening run forward over the leaf, in which links, code and tags are masked, to
/// the run that closes it. Made for one leaf.
class EmphasisRule
{
public:
    using Definitions = std::map<std::string, LinkDefinition, std::less<>>;

    EmphasisRule(std::string_view text, const Definitions &definitions)
        : m_text(text)
        , m_definitions(definitions)
    {
    }

    struct Match
    {
        std::size_t end = 0; ///< behind the closing letters
        bool strong = false;
    };
    /// Emphasis that opens at `pos`. `previous`: the kind of letter before, when that is a text token's; nullopt: the token before is none.
    /// `steps` is lowered by the runs that were looked at; nothing more is found when it is used up.
    std::optional<Match> at(std::size_t pos, std::optional<LetterKind> previous, bool afterWordLetter,
                            std::size_t &steps);

private:
    struct Run
    {
        std::size_t from = 0;
        std::size_t to = 0;
        LetterKind before = LetterKind::Space;
        LetterKind after = LetterKind::Space;
    };

    void mask();
    void maskReferences();
    void maskEscapes();
    void maskBlocks();
    void cover(std::size_t from, std::size_t to);
    void findRuns(char letter, std::vector<Run> &runs) const;
    std::size_t orphanEnd(std::size_t start, char letter) const;

    std::string_view m_text;
    const Definitions &m_definitions;
    bool m_masked = false;
    std::string m_mask;
    std::vector<Run> m_stars;
    std::vector<Run> m_underscores;
};

} // namespace dosirak
