#include "app/markdown/BlockRules.h"

#include "app/markdown/Letters.h"

#include <algorithm>
#include <array>

namespace dosirak::block {

std::size_t codeIndent(std::string_view line)
{
    const std::size_t spaces = spacesOf(line);
    if (spaces >= 4)
        return 4;
    return spaces < line.size() && line[spaces] == '\t' ? spaces + 1 : 0;
}

bool isRule(std::string_view line)
{
    std::size_t i = spacesOf(line);
    if (i > 3 || i == line.size())
        return false;
    const char letter = line[i];
    if (letter != '-' && letter != '*' && letter != '_')
        return false;
    int count = 0;
    for (; i < line.size(); ++i) {
        if (line[i] == letter)
            ++count;
        else if (line[i] != ' ' && line[i] != '\t')
            return false;
    }
    return count >= 3;
}

bool isHeading(std::string_view line)
{
    std::size_t i = spacesOf(line);
    if (i > 3)
        return false;
    const std::size_t start = i;
    while (i < line.size() && line[i] == '#')
        ++i;
    const std::size_t count = i - start;
    return count >= 1 && count <= 6 && (i == line.size() || jsSpaceAt(line, i) > 0);
}

std::optional<FenceOpening> fenceOpening(std::string_view line)
{
    FenceOpening opening;
    opening.indent = spacesOf(line);
    if (opening.indent > 3 || opening.indent == line.size())
        return std::nullopt;
    opening.letter = line[opening.indent];
    if (opening.letter != '`' && opening.letter != '~')
        return std::nullopt;
    std::size_t i = opening.indent;
    while (i < line.size() && line[i] == opening.letter)
        ++i;
    opening.length = i - opening.indent;
    if (opening.length < 3)
        return std::nullopt;
    if (opening.letter == '`' && line.find('`', i) != std::string_view::npos)
        return std::nullopt;
    return opening;
}

bool closesFence(std::string_view line, const FenceOpening &opening)
{
    std::size_t i = spacesOf(line);
    if (i > 3)
        return false;
    const std::size_t start = i;
    while (i < line.size() && line[i] == opening.letter)
        ++i;
    if (i - start < opening.length)
        return false;
    while (i < line.size() && (line[i] == '`' || line[i] == '~'))
        ++i;
    return line.find_first_not_of(' ', i) == std::string_view::npos;
}

std::size_t bulletLength(std::string_view line)
{
    if (line.empty())
        return 0;
    if (line[0] == '*' || line[0] == '+' || line[0] == '-')
        return 1;
    std::size_t i = 0;
    while (i < line.size() && i < 9 && isAsciiDigit(line[i]))
        ++i;
    return i > 0 && i < line.size() && (line[i] == '.' || line[i] == ')') ? i + 1 : 0;
}

bool isBlockTagName(std::string_view name)
{
    static constexpr std::array names = std::to_array<std::string_view>(
        {"address",  "article",    "aside",  "base",    "basefont", "blockquote", "body",     "caption", "center",
         "col",      "colgroup",   "dd",     "details", "dialog",   "dir",        "div",      "dl",      "dt",
         "fieldset", "figcaption", "figure", "footer",  "form",     "frame",      "frameset", "h1",      "h2",
         "h3",       "h4",         "h5",     "h6",      "head",     "header",     "hr",       "html",    "iframe",
         "legend",   "li",         "link",   "main",    "menu",     "menuitem",   "meta",     "nav",     "noframes",
         "ol",       "optgroup",   "option", "p",       "param",    "search",     "section",  "summary", "table",
         "tbody",    "td",         "tfoot",  "th",      "thead",    "title",      "tr",       "track",   "ul"});
    return std::binary_search(names.begin(), names.end(), name);
}

namespace {

/// `</?(?:tag)(?: +|\n|/?>)|<(?:script|pre|style|textarea|!--)` in column 0, in lower case.
bool interruptsAsHtml(std::string_view line, bool newlineFollows)
{
    if (line.size() < 2 || line[0] != '<')
        return false;
    for (const std::string_view start : {"<script", "<pre", "<style", "<textarea", "<!--"})
        if (line.substr(0, start.size()) == start)
            return true;
    std::size_t i = line[1] == '/' ? 2 : 1;
    const std::size_t nameStart = i;
    while (i < line.size() && ((line[i] >= 'a' && line[i] <= 'z') || isAsciiDigit(line[i])))
        ++i;
    if (!isBlockTagName(line.substr(nameStart, i - nameStart)))
        return false;
    if (i == line.size())
        return newlineFollows;
    return line[i] == ' ' || line[i] == '>' || line.substr(i, 2) == "/>";
}

/// ` {0,3}(?:[*+-]|1[.)]) `.
bool interruptsAsList(std::string_view line)
{
    const std::size_t spaces = spacesOf(line);
    if (spaces > 3 || spaces + 1 >= line.size())
        return false;
    const std::string_view rest = line.substr(spaces);
    if (rest[0] == '*' || rest[0] == '+' || rest[0] == '-')
        return rest[1] == ' ';
    return rest.size() > 2 && rest[0] == '1' && (rest[1] == '.' || rest[1] == ')') && rest[2] == ' ';
}

} // namespace

bool interrupts(std::string_view text, std::size_t pos)
{
    const std::string_view line = lineAt(text, pos);
    const std::size_t spaces = spacesOf(line);
    if (spaces > 3 || spaces == line.size())
        return false;
    // most lines of prose are told by their first letter
    switch (line[spaces]) {
    case '-':
    case '*':
    case '_':
    case '+':
    case '1':
        return isRule(line) || interruptsAsList(line);
    case '#':
        return isHeading(line);
    case '>':
        return true;
    case '`':
    case '~':
        return pos + line.size() < text.size() && fenceOpening(line).has_value();
    case '<':
        return spaces == 0 && interruptsAsHtml(line, pos + line.size() < text.size());
    default:
        return false;
    }
}

bool isDelimiterRow(std::string_view line)
{
    std::size_t i = spacesOf(line);
    if (i > 3)
        return false;
    const auto skipSpaces = [&] {
        while (i < line.size() && line[i] == ' ')
            ++i;
    };
    const auto cell = [&] {
        if (i < line.size() && line[i] == ':')
            ++i;
        const std::size_t start = i;
        while (i < line.size() && line[i] == '-')
            ++i;
        if (i == start)
            return false;
        if (i < line.size() && line[i] == ':')
            ++i;
        skipSpaces();
        return true;
    };
    if (i < line.size() && line[i] == '|') {
        ++i;
        skipSpaces();
    }
    if (!cell())
        return false;
    while (i < line.size()) {
        if (line[i] != '|')
            return false;
        ++i;
        skipSpaces();
        if (i == line.size())
            return true;
        if (!cell())
            return false;
    }
    return true;
}

bool isTableStart(std::string_view text, std::size_t pos)
{
    const std::string_view header = lineAt(text, pos);
    if (isOnlySpaces(header) || pos + header.size() >= text.size())
        return false;
    return isDelimiterRow(lineAt(text, pos + header.size() + 1));
}

bool stopsSetext(std::string_view text, std::size_t pos, bool gfm)
{
    const std::string_view line = lineAt(text, pos);
    const bool newlineFollows = pos + line.size() < text.size();
    if (codeIndent(line) > 0)
        return true;
    const std::size_t bullet = bulletLength(line);
    if (bullet > 0 && bullet < line.size() && line[bullet] == ' ')
        return true;
    const std::size_t spaces = spacesOf(line);
    const std::string_view rest = line.substr(spaces);
    if (rest.empty())
        return false;
    if (rest[0] == '>' || rest[0] == '#' || rest.substr(0, 3) == "```" || rest.substr(0, 3) == "~~~")
        return true;
    if (rest[0] == '<' && newlineFollows)
        return rest.size() > 2 && rest.find('>') == rest.size() - 1;
    if (gfm && newlineFollows) {
        // ` {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n`
        return rest.find('|') != std::string_view::npos && rest.find_first_not_of(":- |") == std::string_view::npos;
    }
    return false;
}

int setextLevel(std::string_view line)
{
    std::size_t i = spacesOf(line);
    if (i > 3 || i == line.size() || (line[i] != '=' && line[i] != '-'))
        return 0;
    const char letter = line[i];
    while (i < line.size() && line[i] == letter)
        ++i;
    return line.find_first_not_of(' ', i) == std::string_view::npos ? (letter == '=' ? 1 : 2) : 0;
}

} // namespace dosirak::block
