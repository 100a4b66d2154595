#include "app/markdown/BlockRules.h"
#include "app/markdown/BlockScanner.h"
#include "app/markdown/Letters.h"

#include <algorithm>

namespace dosirak {

using namespace block;

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// How the items of one list begin.
struct Bullet
{
    bool ordered = false;
    char mark = '-'; ///< `-`, `*`, `+`, or the letter behind the number
};

/// Length of ` {0,3}BULLET` at the start of the line when an item of the list begins there; 0: none.
std::size_t itemMark(std::string_view line, const Bullet &bullet)
{
    const std::size_t spaces = spacesOf(line);
    if (spaces > 3)
        return 0;
    const std::size_t length = bulletLength(line.substr(spaces));
    if (length == 0 || (length > 1) != bullet.ordered || line[spaces + length - 1] != bullet.mark)
        return 0;
    const std::size_t end = spaces + length;
    return end == line.size() || line[end] == ' ' || line[end] == '\t' ? end : 0;
}

/// Every tab four spaces; `storage` holds the line when it has any.
std::string_view withoutTabs(std::string_view line, std::string &storage)
{
    if (line.find('\t') == npos)
        return line;
    std::string plain;
    plain.reserve(line.size() + 8);
    for (const char c : line) {
        if (c == '\t')
            plain += "    ";
        else
            plain += c;
    }
    storage = std::move(plain);
    return storage;
}

/// String.prototype.search(/[^ ]/).
std::size_t firstNonSpace(std::string_view line)
{
    return line.find_first_not_of(' ');
}

/// The line-local ends of an item (marked other.*Regex): `limit` is the number of columns they may stand in from.
struct ItemEnds
{
    std::size_t limit;

    bool indents(std::string_view line) const { return spacesOf(line) <= limit; }
    bool isFence(std::string_view line) const
    {
        const std::string_view rest = line.substr(spacesOf(line));
        return indents(line) && (rest.substr(0, 3) == "```" || rest.substr(0, 3) == "~~~");
    }
    bool isHeading(std::string_view line) const
    {
        const std::size_t spaces = spacesOf(line);
        return spaces <= limit && spaces < line.size() && line[spaces] == '#';
    }
    bool isHtml(std::string_view line) const
    {
        const std::size_t spaces = spacesOf(line);
        if (spaces > limit || spaces + 1 >= line.size() || line[spaces] != '<')
            return false;
        const std::string_view rest = line.substr(spaces + 1);
        return rest.substr(0, 3) == "!--" || (isAsciiLetter(rest[0]) && rest.find('>', 1) != npos);
    }
    bool isBullet(std::string_view line) const
    {
        const std::size_t spaces = spacesOf(line);
        if (spaces > limit)
            return false;
        const std::size_t length = bulletLength(line.substr(spaces));
        const std::size_t end = spaces + length;
        return length > 0 && (end == line.size() || line[end] == ' ' || line[end] == '\t');
    }
    /// Spaces only between its letters, unlike block.hr.
    bool isRule(std::string_view line) const { return indents(line) && block::isRule(line) && line.find('\t') == npos; }
    bool endItem(std::string_view line) const
    {
        const std::size_t spaces = spacesOf(line);
        if (spaces > limit || spaces == line.size())
            return false;
        return isFence(line) || isHeading(line) || isHtml(line) || isBullet(line) || isRule(line);
    }
};

/// `\n[ \t]*\n[ \t]*$` on the item's source, which ends in a newline even where the text does not.
bool endsInBlankLine(std::string_view raw)
{
    std::size_t end = raw.size();
    if (end > 0 && raw[end - 1] == '\n')
        --end;
    while (end > 0 && (raw[end - 1] == ' ' || raw[end - 1] == '\t'))
        --end;
    return end > 0 && raw[end - 1] == '\n';
}

struct ScannedItem
{
    std::string content;
    std::size_t length = 0; ///< of source
};

/// One item whose mark (`markLength`) stands at `pos` (marked Tokenizer.list, the loop over an item's lines).
ScannedItem scanItem(std::string_view text, std::size_t pos, std::size_t markLength)
{
    ScannedItem item;
    const std::string_view first = lineAt(text, pos);
    const std::string_view behindMark = first.substr(markLength);
    std::size_t next = std::min(pos + first.size() + 1, text.size());

    // leading tabs are three columns here, four in the lines that follow
    const std::size_t tabs = std::min(behindMark.find_first_not_of('\t'), behindMark.size());
    std::string firstLine(3 * tabs, ' ');
    firstLine += behindMark.substr(tabs);
    std::string_view line = firstLine;

    bool blankSeen = isJsBlank(line);
    std::size_t indent = markLength + 1;
    if (!blankSeen) {
        std::size_t content = firstNonSpace(behindMark);
        if (content > 4)
            content = 1;
        item.content = line.substr(content);
        indent = markLength + content;
    }
    if (blankSeen && isBlank(lineAt(text, next))) {
        // an item begins with one blank line at most
        item.length = std::min(nextLine(text, next), text.size()) - pos;
        return item;
    }

    const ItemEnds ends{std::min<std::size_t>(3, indent == 0 ? 0 : indent - 1)};
    std::string storage[2]; // for this line and the one before
    bool turn = false;
    std::string scratch;
    while (next < text.size()) {
        const std::string_view raw = lineAt(text, next);
        if (ends.endItem(raw))
            break;
        turn = !turn;
        const std::string_view plain = withoutTabs(raw, storage[turn ? 1 : 0]);
        const std::size_t column = firstNonSpace(plain);
        const bool isBlankLine = isJsBlank(raw);
        const std::string_view unindented = plain.substr(std::min(indent, plain.size()));
        if (isBlankLine || (column != npos && column >= indent)) {
            item.content += '\n';
            item.content += unindented;
        } else {
            // a lazy continuation, unless the line before was another kind of block
            if (blankSeen)
                break;
            const std::size_t lastColumn = firstNonSpace(withoutTabs(line, scratch));
            if ((lastColumn != npos && lastColumn >= 4) || ends.isFence(line) || ends.isHeading(line) ||
                ends.isRule(line))
                break;
            item.content += '\n';
            item.content += raw;
        }
        blankSeen = blankSeen || isBlankLine;
        next = std::min(next + raw.size() + 1, text.size());
        line = unindented;
    }
    item.length = next - pos;
    return item;
}

/// `[ ] ` and `[x] ` at the very start.
void takeTask(Block &item)
{
    const std::string &text = item.text;
    if (text.size() < 4 || text[0] != '[' || text[2] != ']' || text[3] != ' ' ||
        (text[1] != ' ' && text[1] != 'x' && text[1] != 'X'))
        return;
    item.isTask = true;
    item.isChecked = text[1] != ' ';
    const std::size_t content = text.find_first_not_of(' ', 3);
    item.text.erase(0, content == std::string::npos ? text.size() : content);
}

} // namespace

std::size_t BlockScanner::list(std::string_view text, std::size_t pos, Block &list)
{
    const std::string_view first = lineAt(text, pos);
    const std::size_t spaces = spacesOf(first);
    const std::size_t length = spaces > 3 ? 0 : bulletLength(first.substr(spaces));
    if (length == 0)
        return 0;
    const std::size_t behind = spaces + length;
    // the first item wants a letter more than a single blank behind its mark
    if (behind < first.size() && ((first[behind] != ' ' && first[behind] != '\t') || behind + 1 == first.size()))
        return 0;

    list.kind = Block::Kind::List;
    const Bullet bullet{length > 1, first[behind - 1]};
    list.ordered = bullet.ordered;
    if (bullet.ordered)
        list.start = std::stol(std::string(first.substr(spaces, length - 1)));

    std::size_t end = pos;
    bool blankEnd = false;
    while (end < text.size()) {
        const std::string_view line = lineAt(text, end);
        const std::size_t mark = itemMark(line, bullet);
        if (mark == 0 || isRule(line))
            break;
        ScannedItem scanned = scanItem(text, end, mark);
        if (!list.loose) {
            if (blankEnd)
                list.loose = true;
            else
                blankEnd = endsInBlankLine(text.substr(end, scanned.length));
        }
        Block &item = list.children.emplace_back();
        item.kind = Block::Kind::Item;
        item.text = std::move(scanned.content);
        if (m_gfm)
            takeTask(item);
        end += scanned.length;
    }
    if (list.children.empty())
        return 0;
    std::string &lastText = list.children.back().text;
    lastText.resize(jsTrimEnd(lastText).size());
    scanItems(list);
    return jsTrimEnd(text.substr(pos, end - pos)).size();
}

void BlockScanner::scanItems(Block &list)
{
    for (Block &item : list.children) {
        m_top = false;
        scanInto(item.text, item.children, false);
        if (!list.loose)
            list.loose = std::any_of(item.children.begin(), item.children.end(), [](const Block &block) {
                return block.kind == Block::Kind::Space && block.spreads;
            });
    }
    for (Block &item : list.children)
        item.loose = list.loose;
}

} // namespace dosirak
