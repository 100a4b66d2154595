#include "app/markdown/HtmlWriter.h"

#include "app/markdown/Escape.h"
#include "app/markdown/Letters.h"
#include "app/text/HexoText.h"

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// `(?:^|\s)(\S.+)<br>:\s+(\S.+)` of hexo-renderer-marked's paragraph(): a term, a break, a colon and a text make a description list; the
/// first such place, the term as long as it can be.
struct DescriptionList
{
    std::size_t from = 0; ///< of the term
    std::size_t termEnd = 0;
    std::size_t text = 0;
    std::size_t end = 0;
    bool found = false;
};

DescriptionList descriptionList(std::string_view html)
{
    constexpr std::string_view mark = "<br>:";
    DescriptionList list;
    for (std::size_t lineStart = 0; lineStart <= html.size();) {
        const std::size_t lineEnd = std::min(html.find('\n', lineStart), html.size());
        const std::size_t first = skipJsSpaces(html.substr(0, lineEnd), lineStart);
        for (std::size_t at = html.substr(0, lineEnd).rfind(mark); at != npos && at >= first + 2;
             at = html.substr(0, at).rfind(mark)) {
            const std::size_t blanks = at + mark.size();
            const std::size_t text = skipJsSpaces(html, blanks);
            const std::size_t end = std::min(html.find('\n', text), html.size());
            std::size_t length = 0;
            if (text == blanks || text >= html.size())
                continue;
            decodeLetter(html, text, length);
            if (text + length >= end)
                continue;
            return {first, at, text, end, true};
        }
        lineStart = lineEnd + 1;
    }
    return list;
}

std::string_view firstWord(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (jsSpaceAt(text, i) > 0)
            return text.substr(0, i);
    return text;
}

} // namespace

HtmlWriter::HtmlWriter(const MarkdownFacts &facts, const MarkdownOptions &options)
    : m_options(options)
    , m_world{options, facts.definitions, QuoteMarks::of(options.quotes), facts.inLink, facts.inRawBlock}
    , m_ids(facts.headingIds)
{
}

RenderedMarkdown HtmlWriter::write(const std::vector<Block> &blocks)
{
    RenderedMarkdown rendered;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == Block::Kind::Space)
            continue;
        rendered.blocks.push_back({m_html.size(), blocks[i].firstLine, blocks[i].lineCount});
        std::size_t last = i;
        if (blocks[i].kind == Block::Kind::Text)
            while (last + 1 < blocks.size() && blocks[last + 1].kind == Block::Kind::Text)
                ++last;
        writeBlocks(std::span(blocks).subspan(i, last + 1 - i), true);
        i = last;
    }
    rendered.html = std::move(m_html);
    rendered.headingIds = m_ids.counts();
    rendered.inLink = m_world.inLink;
    rendered.inRawBlock = m_world.inRawBlock;
    return rendered;
}

void HtmlWriter::writeBlocks(std::span<const Block> blocks, bool loose)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        switch (block.kind) {
        case Block::Kind::Space:
        case Block::Kind::Item:
            break;
        case Block::Kind::Rule:
            m_html += "<hr>\n";
            break;
        case Block::Kind::Heading:
            writeHeading(block);
            break;
        case Block::Kind::Code:
        case Block::Kind::Fence:
            writeCode(block);
            break;
        case Block::Kind::Html:
            m_html += block.text;
            break;
        case Block::Kind::Paragraph:
            writeParagraph(inlineHtml(block.text));
            break;
        case Block::Kind::Quote:
            m_html += "<blockquote>\n";
            writeBlocks(block.children, true);
            m_html += "</blockquote>\n";
            break;
        case Block::Kind::List:
            writeList(block);
            break;
        case Block::Kind::Table:
            writeTable(block);
            break;
        case Block::Kind::Text: {
            std::string body = inlineHtml(block.text);
            for (; i + 1 < blocks.size() && blocks[i + 1].kind == Block::Kind::Text; ++i)
                body += '\n' + inlineHtml(blocks[i + 1].text);
            if (loose)
                writeParagraph(body);
            else
                m_html += body;
            break;
        }
        }
    }
}

std::string HtmlWriter::inlineHtml(std::string_view text)
{
    std::string html;
    appendInline(text, m_world, html);
    return html;
}

void HtmlWriter::writeHeading(const Block &block)
{
    std::string html = inlineHtml(block.text);
    const std::string tag = 'h' + std::to_string(block.level);
    if (!m_options.headerIds) {
        m_html += '<' + tag + '>' + html + "</" + tag + '>';
        return;
    }
    // an anchor of the writer's own at the start names the id
    constexpr std::string_view anchor = "<a href=\"#";
    const std::size_t aliasEnd = m_options.anchorAlias && html.compare(0, anchor.size(), anchor) == 0
                                     ? html.find_first_of("<>\"'", anchor.size())
                                     : npos;
    std::string id;
    if (aliasEnd != npos && aliasEnd > anchor.size()) {
        id =
            m_ids.idOf(std::string_view(html).substr(anchor.size(), aliasEnd - anchor.size()), m_options.modifyAnchors);
        html.replace(anchor.size(), aliasEnd - anchor.size(), id);
    } else {
        id = m_ids.idOf(html, m_options.modifyAnchors);
    }
    m_html += '<' + tag + " id=\"" + id + "\"><a href=\"#" + id + "\" class=\"headerlink\" title=\"" + stripHtml(html) +
              "\"></a>" + html + "</" + tag + '>';
}

void HtmlWriter::writeCode(const Block &block)
{
    const std::string_view language = firstWord(block.info);
    m_html += "<pre><code";
    if (!language.empty()) {
        m_html += " class=\"language-";
        appendEscaped(language, m_html);
        m_html += '"';
    }
    m_html += '>';
    std::string_view code = block.text;
    if (!code.empty() && code.back() == '\n')
        code.remove_suffix(1);
    appendAllEscaped(code, m_html);
    m_html += "\n</code></pre>\n";
}

void HtmlWriter::writeList(const Block &block)
{
    const std::string_view tag = block.ordered ? "ol" : "ul";
    m_html += '<';
    m_html += tag;
    if (block.ordered && block.start != 1)
        m_html += " start=\"" + std::to_string(block.start) + '"';
    m_html += ">\n";
    for (const Block &item : block.children)
        writeItem(item);
    m_html += "</";
    m_html += tag;
    m_html += ">\n";
}

void HtmlWriter::writeItem(const Block &item)
{
    m_html += "<li>";
    if (!item.isTask) {
        writeBlocks(item.children, item.loose);
        m_html += "</li>\n";
        return;
    }
    const std::string box = item.isChecked ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                                           : "<input disabled=\"\" type=\"checkbox\"> ";
    if (!item.loose) {
        m_html += box;
        writeBlocks(item.children, false);
        m_html += "</li>\n";
        return;
    }
    // the box becomes the first thing in the first paragraph
    std::string body = box;
    std::size_t taken = 0;
    if (!item.children.empty() && item.children.front().kind == Block::Kind::Paragraph) {
        body += inlineHtml(item.children[taken++].text);
    } else {
        for (; taken < item.children.size() && item.children[taken].kind == Block::Kind::Text; ++taken)
            body += '\n' + inlineHtml(item.children[taken].text);
    }
    writeParagraph(body);
    writeBlocks(std::span(item.children).subspan(taken), true);
    m_html += "</li>\n";
}

void HtmlWriter::writeTable(const Block &block)
{
    const std::size_t columns = block.aligns.size();
    const auto writeRow = [&](std::size_t row, std::string_view tag) {
        m_html += "<tr>\n";
        for (std::size_t column = 0; column < columns; ++column) {
            m_html += '<';
            m_html += tag;
            switch (block.aligns[column]) {
            case Block::Align::Left:
                m_html += " align=\"left\"";
                break;
            case Block::Align::Center:
                m_html += " align=\"center\"";
                break;
            case Block::Align::Right:
                m_html += " align=\"right\"";
                break;
            case Block::Align::None:
                break;
            }
            m_html += '>';
            appendInline(block.cells[row * columns + column], m_world, m_html);
            m_html += "</";
            m_html += tag;
            m_html += ">\n";
        }
        m_html += "</tr>\n";
    };
    m_html += "<table>\n<thead>\n";
    writeRow(0, "th");
    m_html += "</thead>\n";
    const std::size_t rows = columns > 0 ? block.cells.size() / columns : 0;
    if (rows > 1) {
        m_html += "<tbody>";
        for (std::size_t row = 1; row < rows; ++row)
            writeRow(row, "td");
        m_html += "</tbody>";
    }
    m_html += "</table>\n";
}

void HtmlWriter::writeParagraph(std::string_view html)
{
    if (m_options.descriptionLists && html.find("<br>:") != npos) {
        const DescriptionList list = descriptionList(html);
        if (list.found) {
            // the white space before the term belongs to the replaced stretch
            std::size_t before = list.from;
            if (before > 0)
                before = previousLetter(html, before);
            m_html += html.substr(0, before);
            m_html += "<dl><dt>";
            m_html += html.substr(list.from, list.termEnd - list.from);
            m_html += "</dt><dd>";
            m_html += html.substr(list.text, list.end - list.text);
            m_html += "</dd></dl>";
            m_html += html.substr(list.end);
            return;
        }
    }
    m_html += "<p>";
    m_html += html;
    m_html += "</p>\n";
}

} // namespace dosirak
