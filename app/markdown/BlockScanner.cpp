#include "app/markdown/BlockScanner.h"

#include "app/markdown/BlockRules.h"
#include "app/markdown/Definition.h"
#include "app/markdown/HtmlBlock.h"
#include "app/markdown/Letters.h"
#include "app/text/HexoText.h"

#include <algorithm>

namespace dosirak {

using namespace block;

namespace {

bool isOpenText(const std::vector<Block> &blocks)
{
    return !blocks.empty() && (blocks.back().kind == Block::Kind::Paragraph || blocks.back().kind == Block::Kind::Text);
}

Block &append(std::vector<Block> &blocks, Block::Kind kind)
{
    blocks.emplace_back();
    blocks.back().kind = kind;
    return blocks.back();
}

/// other.codeRemoveIndent: spaces win over the tab behind them.
std::string_view withoutCodeIndent(std::string_view line)
{
    const std::size_t spaces = spacesOf(line);
    if (spaces > 0)
        return line.substr(std::min<std::size_t>(spaces, 4));
    return !line.empty() && line.front() == '\t' ? line.substr(1) : line;
}

std::size_t skipNewlines(std::string_view text, std::size_t pos)
{
    while (pos < text.size() && text[pos] == '\n')
        ++pos;
    return pos;
}

} // namespace

std::vector<Block> BlockScanner::scan(std::string_view text)
{
    std::vector<Block> blocks;
    m_top = true;
    m_rescanBudget = text.size() + 16384;
    scanInto(text, blocks, false);
    return blocks;
}

void BlockScanner::scanInto(std::string_view text, std::vector<Block> &blocks, bool firstParagraphJoins)
{
    if (m_depth >= depthLimit) {
        if (!text.empty())
            append(blocks, Block::Kind::Text).text = text;
        m_top = true;
        return;
    }
    ++m_depth;
    const bool countsLines = m_depth == 1;
    int line = 0;
    const char *outerNoUnderline = m_noUnderlineBefore;
    m_noUnderlineBefore = nullptr;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t known = blocks.size();
        const std::size_t length = scanOne(text, pos, blocks, firstParagraphJoins);
        if (countsLines) {
            const auto source = text.substr(pos, length);
            const int newlines = static_cast<int>(std::count(source.begin(), source.end(), '\n'));
            if (blocks.size() > known)
                blocks.back().firstLine = line;
            if (!blocks.empty())
                blocks.back().lineCount = line + newlines + 1 - blocks.back().firstLine;
            line += newlines;
        }
        pos += length;
    }
    --m_depth;
    m_noUnderlineBefore = outerNoUnderline;
    m_top = true;
}

std::size_t BlockScanner::scanOne(std::string_view text, std::size_t pos, std::vector<Block> &blocks,
                                  bool &paragraphJoins)
{
    // the order is marked's
    if (const std::size_t length = space(text, pos, blocks))
        return length;
    if (const std::size_t length = indentedCode(text, pos, blocks))
        return length;
    if (const std::size_t length = fence(text, pos, blocks))
        return length;
    if (const std::size_t length = heading(text, pos, blocks))
        return length;
    if (const std::size_t length = rule(text, pos, blocks))
        return length;
    for (const bool isQuote : {true, false}) {
        Block block;
        const std::size_t length = isQuote ? quote(text, pos, block) : list(text, pos, block);
        if (length == 0)
            continue;
        if (m_quoteDepth > 0)
            block.raw = text.substr(pos, length);
        blocks.push_back(std::move(block));
        return length;
    }
    if (const std::size_t length = htmlBlockLength(text, pos)) {
        append(blocks, Block::Kind::Html).text = text.substr(pos, length);
        return length;
    }
    if (const std::size_t length = definition(text, pos, blocks))
        return length;
    if (const std::size_t length = m_gfm ? table(text, pos, blocks) : 0)
        return length;
    if (const std::size_t length = setextHeading(text, pos, blocks))
        return length;
    return m_top ? paragraph(text, pos, blocks, paragraphJoins) : textLine(text, pos, blocks);
}

std::size_t BlockScanner::space(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    std::size_t end = pos;
    int newlines = 0;
    for (std::size_t i = pos; i < text.size() && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n'); ++i) {
        if (text[i] == '\n') {
            end = i + 1;
            ++newlines;
        } else if (i + 1 == text.size()) {
            end = i + 1;
        }
    }
    if (end == pos)
        return 0;
    if (end - pos == 1 && text[pos] == '\n' && !blocks.empty()) {
        // it only ends the line before
        if (!blocks.back().raw.empty())
            blocks.back().raw += '\n';
        return 1;
    }
    append(blocks, Block::Kind::Space).spreads = newlines >= 2;
    return end - pos;
}

std::size_t BlockScanner::indentedCode(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    std::size_t end = pos;
    std::string code;
    while (end < text.size()) {
        const std::string_view line = lineAt(text, end);
        const std::size_t indent = codeIndent(line);
        if (indent == 0 || indent == line.size())
            break;
        code += withoutCodeIndent(line);
        end += line.size();
        if (end == text.size())
            break;
        code += '\n';
        ++end;
        // blank lines belong to it, less their indentation
        while (end < text.size()) {
            const std::string_view next = lineAt(text, end);
            if (!isBlank(next))
                break;
            code += withoutCodeIndent(next);
            end += next.size();
            if (end < text.size()) {
                code += '\n';
                ++end;
            }
        }
    }
    if (end == pos)
        return 0;
    while (!code.empty() && code.back() == '\n')
        code.pop_back();
    // code cannot interrupt a paragraph
    if (isOpenText(blocks))
        blocks.back().text += '\n' + code;
    else
        append(blocks, Block::Kind::Code).text = std::move(code);
    return end - pos;
}

std::size_t BlockScanner::fence(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    const std::string_view first = lineAt(text, pos);
    const auto opening = fenceOpening(first);
    if (!opening)
        return 0;
    Block &block = append(blocks, Block::Kind::Fence);
    block.info = unescapePunctuation(jsTrim(first.substr(opening->indent + opening->length)));
    std::size_t end = std::min(pos + first.size() + 1, text.size());
    bool isFirst = true;
    while (end < text.size()) {
        const std::string_view line = lineAt(text, end);
        if (closesFence(line, *opening)) {
            end += line.size();
            return end - pos;
        }
        if (!isFirst)
            block.text += '\n';
        isFirst = false;
        // marked's indentCodeCompensation knows backquotes only
        std::size_t cut = 0;
        if (opening->letter == '`' && opening->indent > 0 && skipJsSpaces(line, 0) >= opening->indent)
            cut = opening->indent;
        block.text += line.substr(cut);
        end = std::min(end + line.size() + 1, text.size());
    }
    return end - pos;
}

std::size_t BlockScanner::heading(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    const std::string_view line = lineAt(text, pos);
    if (!isHeading(line))
        return 0;
    const std::size_t mark = spacesOf(line);
    const std::size_t content = line.find_first_not_of('#', mark);
    Block &block = append(blocks, Block::Kind::Heading);
    block.level = static_cast<int>((content == std::string_view::npos ? line.size() : content) - mark);
    std::string_view title = content == std::string_view::npos ? std::string_view() : jsTrim(line.substr(content));
    if (!title.empty() && title.back() == '#') {
        const std::size_t last = title.find_last_not_of('#');
        if (last == std::string_view::npos)
            title = {};
        else if (title[last] == ' ')
            title = jsTrim(title.substr(0, last));
    }
    block.text = title;
    return skipNewlines(text, pos + line.size()) - pos;
}

std::size_t BlockScanner::rule(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    const std::string_view line = lineAt(text, pos);
    if (!isRule(line))
        return 0;
    append(blocks, Block::Kind::Rule);
    return line.size();
}

std::size_t BlockScanner::definition(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    auto found = definitionAt(text, pos);
    if (!found)
        return 0;
    if (isOpenText(blocks)) {
        blocks.back().text += '\n';
        blocks.back().text += text.substr(pos, found->length);
    } else {
        m_definitions.try_emplace(std::move(found->label), std::move(found->link));
    }
    return found->length;
}

std::size_t BlockScanner::setextHeading(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    if (text.data() + pos < m_noUnderlineBefore || stopsSetext(text, pos, m_gfm))
        return 0;
    for (std::size_t end = nextLine(text, pos); end < text.size(); end = nextLine(text, end)) {
        const std::string_view line = lineAt(text, end);
        if (const int level = setextLevel(line)) {
            Block &block = append(blocks, Block::Kind::Heading);
            block.level = level;
            block.text = text.substr(pos, end - 1 - pos);
            return skipNewlines(text, end + line.size()) - pos;
        }
        if (isJsBlank(line) || stopsSetext(text, end, m_gfm)) {
            m_noUnderlineBefore = text.data() + end;
            return 0;
        }
    }
    m_noUnderlineBefore = text.data() + text.size();
    return 0;
}

std::size_t paragraphLength(std::string_view text, std::size_t pos, bool tables)
{
    std::size_t end = pos + lineAt(text, pos).size();
    while (end + 1 < text.size()) {
        const std::size_t next = end + 1;
        const std::string_view line = lineAt(text, next);
        const bool hasNewline = next + line.size() < text.size();
        if (line.empty() || (hasNewline && isOnlySpaces(line)) || interrupts(text, next) ||
            (tables && isTableStart(text, next)))
            break;
        end = next + line.size();
    }
    return end - pos;
}

std::size_t BlockScanner::paragraph(std::string_view text, std::size_t pos, std::vector<Block> &blocks, bool &joins)
{
    const std::size_t length = paragraphLength(text, pos, m_gfm);
    const std::string_view content = text.substr(pos, length);
    if (joins && !blocks.empty() && blocks.back().kind == Block::Kind::Paragraph) {
        blocks.back().text += '\n';
        blocks.back().text += content;
    } else {
        append(blocks, Block::Kind::Paragraph).text = content;
    }
    joins = false;
    return length;
}

std::size_t BlockScanner::textLine(std::string_view text, std::size_t pos, std::vector<Block> &blocks)
{
    const std::string_view line = lineAt(text, pos);
    if (!blocks.empty() && blocks.back().kind == Block::Kind::Text) {
        blocks.back().text += '\n';
        blocks.back().text += line;
    } else {
        append(blocks, Block::Kind::Text).text = line;
    }
    return line.size();
}

} // namespace dosirak
