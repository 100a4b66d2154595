#include "app/markdown/InlineText.h"

#include "app/markdown/Emphasis.h"
#include "app/markdown/Escape.h"
#include "app/markdown/LeafScanner.h"
#include "app/text/HexoText.h"

namespace dosirak {
namespace {

/// Links in links in strikethroughs …: deeper is text.
constexpr int depthLimit = 50;

/// marked looks for the end of emphasis run by run, which is quadratic in hostile leaves: enough for any that was written by a person.
constexpr std::size_t emphasisSteps = 20000;

using Piece = LeafScanner::Piece;

/// The leaf as findEmphasis() wants it. Only the neighbours of the runs matter.
std::string outlineOf(std::string_view text, const std::vector<Piece> &pieces)
{
    std::string outline(text.size(), 'a');
    const auto note = [&](std::size_t place, std::size_t letter, LetterKind kind) {
        if (outline[place] == '*' || outline[place] == '_')
            return;
        // a tilde is no punctuation here (marked's GFM rules of emphasis)
        outline[place] = text[letter] == '~'               ? 'a'
                         : kind == LetterKind::Space       ? ' '
                         : kind == LetterKind::Punctuation ? ';'
                                                           : 'a';
    };
    for (const Piece &piece : pieces)
        if (piece.kind == Piece::Kind::Delimiters)
            outline.replace(piece.from, piece.to - piece.from, piece.to - piece.from, text[piece.from]);
    for (const Piece &piece : pieces) {
        if (piece.kind != Piece::Kind::Delimiters)
            continue;
        if (piece.from > 0)
            note(piece.from - 1, piece.from - 1, letterKindBefore(text, piece.from));
        if (piece.to < text.size())
            note(piece.to, piece.to, letterKindAt(text, piece.to));
    }
    return outline;
}

class LeafWriter
{
public:
    LeafWriter(std::string_view text, const LeafScanner &scanner, InlineWorld &world, std::string &html)
        : m_text(text)
        , m_scanner(scanner)
        , m_world(world)
        , m_html(html)
    {
        if (scanner.hasDelimiters())
            m_marks = findEmphasis(outlineOf(text, scanner.pieces()));
    }

    void write()
    {
        for (const Piece &piece : m_scanner.pieces()) {
            const std::string_view source = m_text.substr(piece.from, piece.to - piece.from);
            switch (piece.kind) {
            case Piece::Kind::Text:
                writeText(source);
                break;
            case Piece::Kind::Verbatim:
                appendEscaped(source, m_html);
                break;
            case Piece::Kind::Html:
                m_html += std::string_view(m_scanner.pool()).substr(piece.poolFrom, piece.poolTo - piece.poolFrom);
                break;
            case Piece::Kind::Delimiters:
                writeDelimiters(piece);
                continue;
            }
            m_continues = false;
        }
    }

private:
    void writeText(std::string_view source)
    {
        const bool smart = m_world.options.smartypants && source.find_first_of("'\"-.") != std::string_view::npos;
        if (smart) {
            m_token.clear();
            appendSmart(source, m_world.quotes, m_continues, m_token);
            source = m_token;
        }
        if (source.find_first_of("&<>\"'`/=") == std::string_view::npos)
            m_html += source;
        else
            m_html += escapeHtml(source);
    }

    void writeDelimiters(const Piece &piece)
    {
        for (std::size_t i = piece.from; i < piece.to;) {
            if (m_next < m_marks.size() && m_marks[m_next].from == i) {
                const EmphasisMark &mark = m_marks[m_next++];
                m_html += mark.length == 2 ? (mark.opens ? "<strong>" : "</strong>") : (mark.opens ? "<em>" : "</em>");
                i += mark.length;
                m_continues = false;
            } else {
                // a text token begins with it
                m_html += m_text[i++];
                m_continues = true;
            }
        }
    }

    std::string_view m_text;
    const LeafScanner &m_scanner;
    InlineWorld &m_world;
    std::string &m_html;
    std::vector<EmphasisMark> m_marks;
    std::size_t m_next = 0;
    bool m_continues = false;
    std::string m_token;
};

} // namespace

void appendInline(std::string_view text, InlineWorld &world, std::string &html)
{
    if (text.empty())
        return;
    if (world.depth >= depthLimit) {
        appendEscaped(text, html);
        return;
    }
    if (world.depth == 0)
        world.emphasisSteps = emphasisSteps;
    ++world.depth;
    LeafScanner scanner(text, world);
    scanner.scan();
    LeafWriter(text, scanner, world, html).write();
    --world.depth;
}

} // namespace dosirak
