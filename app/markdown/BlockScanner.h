#pragma once

#include "app/markdown/Markdown.h"

#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// A block as marked's lexer makes it (marked src/Tokens.ts).
struct Block
{
    enum class Kind { Space, Code, Fence, Heading, Rule, Quote, List, Item, Html, Table, Paragraph, Text };
    enum class Align : char { None, Left, Center, Right };

    Kind kind = Kind::Space;
    int level = 0;    ///< Heading: 1 to 6
    std::string text; ///< of a leaf, not yet parsed
    std::string info; ///< Fence: what stands behind its mark
    std::string raw;  ///< Quote, List inside a quote: the source
    std::vector<Block> children;
    std::vector<std::string>
        cells; ///< Table: all rows one after the other, the header first; `aligns.size()` cells each
    std::vector<Align> aligns;
    bool ordered = false;
    long start = 1;
    bool loose = false;
    bool isTask = false;
    bool isChecked = false;
    bool spreads = false; ///< Space: two newlines or more, what makes a list loose
    int firstLine = 0;    ///< top level only
    int lineCount = 0;
};

/// Finds the blocks of a text by marked's rules (marked src/Lexer.ts blockTokens and src/Tokenizer.ts). The text is walked line by line;
/// what one container holds is unindented and scanned again, at most 100 containers deep.
class BlockScanner
{
public:
    using Definitions = std::map<std::string, LinkDefinition, std::less<>>;

    /// Definitions that are met go into `definitions`, the first of a label wins.
    BlockScanner(bool gfm, Definitions &definitions)
        : m_gfm(gfm)
        , m_definitions(definitions)
    {
    }

    std::vector<Block> scan(std::string_view text);

private:
    static constexpr int depthLimit = 100;

    void scanInto(std::string_view text, std::vector<Block> &blocks, bool firstParagraphJoins);
    std::size_t scanOne(std::string_view text, std::size_t pos, std::vector<Block> &blocks, bool &paragraphJoins);

    // Each returns the length of source it took, 0: not such a block.
    std::size_t space(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t indentedCode(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t fence(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t heading(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t rule(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t quote(std::string_view text, std::size_t pos, Block &quote);
    std::size_t list(std::string_view text, std::size_t pos, Block &list);
    std::size_t definition(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t table(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t setextHeading(std::string_view text, std::size_t pos, std::vector<Block> &blocks);
    std::size_t paragraph(std::string_view text, std::size_t pos, std::vector<Block> &blocks, bool &joins);
    std::size_t textLine(std::string_view text, std::size_t pos, std::vector<Block> &blocks);

    void scanItems(Block &list);

    bool m_gfm;
    Definitions &m_definitions;
    bool m_top = true; ///< paragraphs, else plain item text (marked's lexer.state.top)
    int m_depth = 0;
    int m_quoteDepth = 0;
    /// Bytes that may be scanned anew where lazy lines go on with a list or quote inside a quote; keeps hostile texts linear.
    std::size_t m_rescanBudget = 0;
    /// A search for a setext underline of this text failed up to here: it fails for every line before, too.
    const char *m_noUnderlineBefore = nullptr;
};

/// Length of a paragraph at `pos` (marked block.paragraph); `tables`: a table ends it.
std::size_t paragraphLength(std::string_view text, std::size_t pos, bool tables);

} // namespace dosirak
