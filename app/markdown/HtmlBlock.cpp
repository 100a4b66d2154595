#include "app/markdown/HtmlBlock.h"

#include "app/markdown/BlockRules.h"
#include "app/markdown/Letters.h"

#include <string>

namespace dosirak::block {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t skipNewlines(std::string_view text, std::size_t pos)
{
    while (pos < text.size() && text[pos] == '\n')
        ++pos;
    return pos;
}

/// `(?:\n[ \t]*)+\n|$`: behind the first run of blank lines, or the end.
std::size_t afterBlankLine(std::string_view text, std::size_t pos)
{
    for (std::size_t newline = text.find('\n', pos); newline != npos; newline = text.find('\n', newline + 1)) {
        std::size_t last = npos;
        for (std::size_t i = newline + 1; i < text.size(); ++i) {
            if (text[i] == '\n')
                last = i;
            else if (text[i] != ' ' && text[i] != '\t')
                break;
        }
        if (last != npos)
            return last + 1;
    }
    return text.size();
}

std::size_t findWord(std::string_view text, std::size_t pos, std::string_view word)
{
    for (std::size_t i = text.find(word[0], pos); i != npos; i = text.find(word[0], i + 1))
        if (startsWithWord(text, i, word))
            return i;
    return npos;
}

/// Type 1: to the line that holds the end tag, with a '\n' behind it.
std::size_t rawElementEnd(std::string_view text, std::size_t pos, std::string_view name)
{
    const std::string endTag = "</" + std::string(name) + ">";
    const std::size_t found = findWord(text, pos, endTag);
    if (found == npos)
        return text.size();
    const std::size_t newline = text.find('\n', found);
    return newline == npos ? text.size() : skipNewlines(text, newline);
}

std::size_t commentEnd(std::string_view text, std::size_t pos)
{
    std::size_t end = pos + 4;
    if (text.substr(end, 1) == ">")
        end += 1;
    else if (text.substr(end, 2) == "->")
        end += 2;
    else {
        end = text.find("-->", end);
        if (end == npos)
            return text.size();
    }
    const std::size_t newline = text.find('\n', end);
    return newline == npos ? text.size() : skipNewlines(text, newline);
}

std::size_t endBehind(std::string_view text, std::size_t pos, std::string_view mark)
{
    const std::size_t found = text.find(mark, pos);
    return found == npos ? text.size() : skipNewlines(text, found + mark.size());
}

bool isRestBlank(std::string_view text, std::size_t pos)
{
    while (pos < text.size() && (text[pos] == ' ' || text[pos] == '\t'))
        ++pos;
    return pos == text.size() || text[pos] == '\n';
}

/// One attribute of a type 7 tag at `pos` (its blanks included); npos: none.
std::size_t attributeEnd(std::string_view text, std::size_t pos)
{
    std::size_t i = pos;
    while (i < text.size() && text[i] == ' ')
        ++i;
    if (i == pos || i == text.size() || !(isAsciiLetter(text[i]) || text[i] == ':' || text[i] == '_'))
        return npos;
    while (i < text.size() && (isWordByte(text[i]) || text[i] == '.' || text[i] == ':' || text[i] == '-'))
        ++i;
    std::size_t value = i;
    while (value < text.size() && text[value] == ' ')
        ++value;
    if (value == text.size() || text[value] != '=')
        return i;
    ++value;
    while (value < text.size() && text[value] == ' ')
        ++value;
    if (value == text.size())
        return i;
    if (text[value] == '"' || text[value] == '\'') {
        const std::size_t close = text.find_first_of(text[value] == '"' ? "\"\n" : "'\n", value + 1);
        return close == npos || text[close] == '\n' ? i : close + 1;
    }
    const std::size_t start = value;
    while (value < text.size() && std::string_view("\"'=<>`").find(text[value]) == npos && jsSpaceAt(text, value) == 0)
        ++value;
    return value == start ? i : value;
}

/// Type 7: a whole open or closing tag alone on its line.
bool isLoneTag(std::string_view text, std::size_t pos)
{
    std::size_t i = pos + 1;
    const bool closing = i < text.size() && text[i] == '/';
    if (closing)
        ++i;
    for (const std::string_view name : {"script", "pre", "style", "textarea"})
        if (startsWithWord(text, i, name))
            return false;
    if (i == text.size() || !isAsciiLetter(text[i]))
        return false;
    while (i < text.size() && (isWordByte(text[i]) || text[i] == '-'))
        ++i;
    if (closing) {
        i = skipJsSpaces(text, i);
        return i < text.size() && text[i] == '>' && isRestBlank(text, i + 1);
    }
    for (std::size_t next = attributeEnd(text, i); next != npos; next = attributeEnd(text, i))
        i = next;
    while (i < text.size() && text[i] == ' ')
        ++i;
    if (i < text.size() && text[i] == '/')
        ++i;
    return i < text.size() && text[i] == '>' && isRestBlank(text, i + 1);
}

/// Type 6: a listed name followed by a space, the line's end or the tag's end.
bool isBlockTag(std::string_view text, std::size_t pos)
{
    std::size_t i = pos + 1;
    if (i < text.size() && text[i] == '/')
        ++i;
    std::string name;
    while (i < text.size() && isAsciiAlnum(text[i]) && name.size() < 12)
        name += asciiLower(text[i++]);
    if (!isBlockTagName(name) || i == text.size())
        return false;
    return text[i] == ' ' || text[i] == '\n' || text[i] == '>' || text.substr(i, 2) == "/>";
}

} // namespace

std::size_t htmlBlockLength(std::string_view text, std::size_t pos)
{
    std::size_t i = pos;
    while (i < text.size() && i - pos < 3 && text[i] == ' ')
        ++i;
    if (i + 1 >= text.size() || text[i] != '<')
        return 0;
    const char second = text[i + 1];
    if (second == '!') {
        if (text.substr(i, 4) == "<!--")
            return commentEnd(text, i) - pos;
        if (i + 2 < text.size() && isAsciiLetter(text[i + 2]))
            return endBehind(text, i + 3, ">") - pos;
        return startsWithWord(text, i, "<![cdata[") ? endBehind(text, i + 9, "]]>") - pos : 0;
    }
    if (second == '?')
        return endBehind(text, i + 2, "?>") - pos;
    for (const std::string_view name : {"script", "pre", "style", "textarea"}) {
        const std::size_t behind = i + 1 + name.size();
        if (startsWithWord(text, i + 1, name) && behind < text.size() &&
            (text[behind] == '>' || jsSpaceAt(text, behind) > 0))
            return rawElementEnd(text, behind, name) - pos;
    }
    return isBlockTag(text, i) || isLoneTag(text, i) ? afterBlankLine(text, i) - pos : 0;
}

} // namespace dosirak::block
