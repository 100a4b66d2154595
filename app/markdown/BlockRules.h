#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// The line-local parts of marked's block rules (marked src/rules.ts, block.gfm). A `line` has no '\n'.
namespace dosirak::block {

/// The line that starts at `pos`.
inline std::string_view lineAt(std::string_view text, std::size_t pos)
{
    const std::size_t end = text.find('\n', pos);
    return text.substr(pos, end == std::string_view::npos ? end : end - pos);
}
/// Where the next line starts; the end of the text when there is none.
inline std::size_t nextLine(std::string_view text, std::size_t pos)
{
    const std::size_t end = text.find('\n', pos);
    return end == std::string_view::npos ? text.size() : end + 1;
}

/// Leading spaces.
inline std::size_t spacesOf(std::string_view line)
{
    const std::size_t count = line.find_first_not_of(' ');
    return count == std::string_view::npos ? line.size() : count;
}
inline bool isOnlySpaces(std::string_view line)
{
    return spacesOf(line) == line.size();
}
/// Spaces and tabs.
inline bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}
/// ` {4}| {0,3}\t`: length of that indent, 0: none.
std::size_t codeIndent(std::string_view line);
/// block.hr.
bool isRule(std::string_view line);
/// ` {0,3}#{1,6}(?:\s|$)`.
bool isHeading(std::string_view line);
/// ` {0,3}>`.
inline bool isQuote(std::string_view line)
{
    const std::size_t spaces = spacesOf(line);
    return spaces < 4 && spaces < line.size() && line[spaces] == '>';
}

/// The opening line of a fence (block.fences).
struct FenceOpening
{
    char letter = '`';
    std::size_t length = 0;
    std::size_t indent = 0;
};
std::optional<FenceOpening> fenceOpening(std::string_view line);
bool closesFence(std::string_view line, const FenceOpening &opening);

/// `bull`: length of a bullet or number at the start of `line`, 0: none.
std::size_t bulletLength(std::string_view line);

/// What ends a paragraph, a table or a lazy quote line at `pos`, but for tables and blank lines.
bool interrupts(std::string_view text, std::size_t pos);

/// block.table's first two lines stand at `pos`.
bool isTableStart(std::string_view text, std::size_t pos);
/// The delimiter row of a table.
bool isDelimiterRow(std::string_view line);

/// What may not begin a line of a setext heading's text (lheading's look-ahead).
bool stopsSetext(std::string_view text, std::size_t pos, bool gfm);
/// The underline of a setext heading: 1 for `===`, 2 for `---`, 0: none.
int setextLevel(std::string_view line);

/// Names of block.html's type 6, in lower case.
bool isBlockTagName(std::string_view lowerCaseName);

} // namespace dosirak::block
