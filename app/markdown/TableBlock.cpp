#include "app/markdown/BlockRules.h"
#include "app/markdown/BlockScanner.h"
#include "app/markdown/Letters.h"
#include "app/text/HexoText.h"

namespace dosirak {

using namespace block;

namespace {

/// The cells of a row (marked splitCells): cut at every `|` without an odd number of backslashes before it; an empty first or last cell falls
/// away, so that outer pipes are not cells.
std::vector<std::string> splitCells(std::string_view row)
{
    std::vector<std::string_view> pieces;
    std::size_t start = 0;
    bool escaped = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '|' && !escaped) {
            pieces.push_back(row.substr(start, i - start));
            start = i + 1;
        }
        escaped = row[i] == '\\' && !escaped;
    }
    pieces.push_back(row.substr(start));
    if (isJsBlank(pieces.front()))
        pieces.erase(pieces.begin());
    if (!pieces.empty() && isJsBlank(pieces.back()))
        pieces.pop_back();

    std::vector<std::string> cells;
    for (const std::string_view piece : pieces) {
        const std::string_view trimmed = jsTrim(piece);
        std::string &cell = cells.emplace_back();
        for (std::size_t i = 0; i < trimmed.size(); ++i) {
            if (trimmed[i] == '\\' && i + 1 < trimmed.size() && trimmed[i + 1] == '|')
                continue;
            cell += trimmed[i];
        }
    }
    return cells;
}

std::vector<Block::Align> alignsOf(std::string_view row)
{
    std::vector<Block::Align> aligns;
    row = row.substr(spacesOf(row));
    if (!row.empty() && row.front() == '|')
        row.remove_prefix(1);
    while (!row.empty() && row.back() == ' ')
        row.remove_suffix(1);
    if (!row.empty() && row.back() == '|')
        row.remove_suffix(1);
    for (std::size_t start = 0;;) {
        const std::size_t pipe = row.find('|', start);
        const std::string_view cell = jsTrim(row.substr(start, pipe == std::string_view::npos ? pipe : pipe - start));
        const bool left = !cell.empty() && cell.front() == ':';
        const bool right = cell.size() > 1 && cell.back() == ':';
        aligns.push_back(left && right ? Block::Align::Center
                         : right       ? Block::Align::Right
                         : left        ? Block::Align::Left
                                       : Block::Align::None);
        if (pipe == std::string_view::npos)
            return aligns;
        start = pipe + 1;
    }
}

/// A line that ends the rows (marked gfmTable): blank, indented code, or what interrupts a paragraph.
bool endsTable(std::string_view text, std::size_t pos)
{
    const std::string_view line = lineAt(text, pos);
    if (pos + line.size() < text.size() && isOnlySpaces(line))
        return true;
    const std::size_t indent = codeIndent(line);
    return (indent > 0 && indent < line.size()) || interrupts(text, pos);
}

} // namespace

std::size_t BlockScanner::table(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    if (!isTableStart(text, pos))
        return 0;
    const std::string_view header = lineAt(text, pos);
    const std::string_view delimiters = lineAt(text, pos + header.size() + 1);
    if (delimiters.find_first_of(":|") == std::string_view::npos)
        return 0; // a setext heading
    std::vector<std::string> cells = splitCells(header.substr(spacesOf(header)));
    std::vector<Block::Align> aligns = alignsOf(delimiters);
    if (cells.size() != aligns.size())
        return 0;

    Block table;
    table.kind = Block::Kind::Table;
    table.aligns = std::move(aligns);
    table.cells = std::move(cells);
    const std::size_t columns = table.aligns.size();
    std::size_t end = std::min(pos + header.size() + 1 + delimiters.size() + 1, text.size());
    bool hasLetters = false;
    while (end < text.size() && !endsTable(text, end)) {
        const std::string_view line = lineAt(text, end);
        end += line.size();
        const bool isLast = end == text.size();
        if (!isLast)
            ++end;
        if (isLast && isBlank(line))
            break;
        hasLetters = hasLetters || !isJsBlank(line);
        std::vector<std::string> row = splitCells(line);
        row.resize(columns);
        for (std::string &cell : row)
            table.cells.push_back(std::move(cell));
    }
    if (!hasLetters) // lines of tabs alone are no rows
        table.cells.resize(columns);
    while (end < text.size() && text[end] == '\n')
        ++end;
    blocks.push_back(std::move(table));
    return end - pos;
}

} // namespace dosirak
