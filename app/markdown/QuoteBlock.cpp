#include "app/markdown/BlockRules.h"
#include "app/markdown/BlockScanner.h"

#include <algorithm>

namespace dosirak {

using namespace block;

namespace {

/// All lines of the quote at `pos` (block.blockquote): lines with `>`, each followed by what a paragraph in it takes lazily.
std::size_t quoteLength(std::string_view text, std::size_t pos)
{
    std::size_t end = pos;
    while (end < text.size()) {
        const std::string_view line = lineAt(text, end);
        if (!isQuote(line))
            break;
        std::size_t content = spacesOf(line) + 1;
        if (content < line.size() && line[content] == ' ')
            ++content;
        if (content < line.size())
            end += content + paragraphLength(text, end + content, false);
        else
            end += line.size();
        if (end < text.size())
            ++end; // its newline
    }
    return end - pos;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t start = 0;;) {
        const std::string_view line = lineAt(text, start);
        lines.push_back(line);
        start += line.size();
        if (start == text.size())
            return lines;
        ++start;
    }
}

/// The text inside: marks off; a lazy line of `---` or `===` is pushed to where it is no underline.
std::string unquoted(const std::vector<std::string_view> &lines, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        if (i > from)
            text += '\n';
        std::string_view line = lines[i];
        if (i > from && setextLevel(line) > 0) {
            text += "    ";
            line = line.substr(spacesOf(line));
        } else if (isQuote(line)) {
            line = line.substr(spacesOf(line) + 1);
            if (!line.empty() && (line.front() == ' ' || line.front() == '\t'))
                line.remove_prefix(1);
        }
        text += line;
    }
    return text;
}

std::string joined(const std::vector<std::string_view> &lines, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < lines.size(); ++i) {
        if (i > from)
            text += '\n';
        text += lines[i];
    }
    return text;
}

} // namespace

std::size_t BlockScanner::quote(std::string_view text, std::size_t pos, Block &quote)
{
    if (!isQuote(lineAt(text, pos)))
        return 0;
    std::string_view source = text.substr(pos, quoteLength(text, pos));
    while (!source.empty() && source.back() == '\n')
        source.remove_suffix(1);
    quote.kind = Block::Kind::Quote;

    std::string rest; // keeps the lines alive when they come from a block scanned anew
    std::vector<std::string_view> lines = linesOf(source);
    std::size_t at = 0;
    std::size_t taken = 0;
    std::size_t left = source.size() + 1; // bytes from `at` on, with a newline for every line
    bool isFirst = true;
    ++m_quoteDepth;
    while (at < lines.size()) {
        // lazy lines, then quoted ones, up to the next lazy line
        bool inQuote = false;
        std::size_t end = at;
        for (; end < lines.size(); ++end) {
            if (isQuote(lines[end]))
                inQuote = true;
            else if (inQuote)
                break;
        }
        for (std::size_t i = at; i < end; ++i) {
            taken += lines[i].size() + (isFirst && i == at ? 0 : 1);
            left -= lines[i].size() + 1;
        }
        isFirst = false;
        const std::string inside = unquoted(lines, at, end);
        const bool top = m_top;
        m_top = true;
        scanInto(inside, quote.children, true);
        m_top = top;
        at = end;
        if (at >= lines.size() || quote.children.empty())
            break;

        Block &last = quote.children.back();
        if (last.kind == Block::Kind::Code || last.kind == Block::Kind::Fence)
            break;
        if ((last.kind != Block::Kind::Quote && last.kind != Block::Kind::List) || m_depth >= depthLimit)
            continue;
        // the lazy lines may go on with the list or quote inside: it is scanned anew with them
        const bool isQuoteInside = last.kind == Block::Kind::Quote;
        const std::size_t oldLength = last.raw.size();
        if (oldLength + left > m_rescanBudget)
            continue;
        m_rescanBudget -= oldLength + left;
        const std::string again = last.raw + '\n' + joined(lines, at);
        Block block;
        ++m_depth;
        const std::size_t length = isQuoteInside ? this->quote(again, 0, block) : list(again, 0, block);
        --m_depth;
        block.raw = again.substr(0, length);
        last = std::move(block);
        taken = taken - std::min(taken, oldLength) + length;
        if (isQuoteInside)
            break;
        rest = again.substr(length);
        lines = linesOf(rest);
        left = rest.size() + 1;
        at = 0;
    }
    --m_quoteDepth;
    return std::min(taken, text.size() - pos);
}

} // namespace dosirak
