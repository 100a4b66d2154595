#include "app/markdown/Definition.h"

#include "app/markdown/BlockRules.h"
#include "app/markdown/Letters.h"

#include <QString>

#include <algorithm>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::size_t skipBlanks(std::string_view text, std::size_t pos)
{
    while (pos < text.size() && (text[pos] == ' ' || text[pos] == '\t'))
        ++pos;
    return pos;
}

std::size_t skipSpaces(std::string_view text, std::size_t pos)
{
    while (pos < text.size() && text[pos] == ' ')
        ++pos;
    return pos;
}

/// End of the label whose text starts at `pos`: the place of its `]`.
std::size_t labelEnd(std::string_view text, std::size_t pos)
{
    std::size_t i = pos;
    while (i < text.size() && text[i] != '[' && text[i] != ']') {
        if (text[i] == '\\') {
            if (i + 1 >= text.size() || text[i + 1] == '\n')
                return npos;
            ++i;
        }
        ++i;
    }
    if (i >= text.size() || text[i] != ']' || isJsBlank(text.substr(pos, i - pos)))
        return npos;
    return i;
}

/// A title at `pos`: behind its closing mark, or npos. Longer ones than a page are none, which keeps hostile texts linear.
std::size_t titleEnd(std::string_view text, std::size_t pos)
{
    constexpr std::size_t limit = 8192;
    text = text.substr(0, std::min(text.size(), pos + limit));
    if (pos >= text.size())
        return npos;
    if (text[pos] == '"') {
        for (std::size_t i = pos + 1; i < text.size(); ++i) {
            if (text[i] == '\\')
                ++i;
            else if (text[i] == '"')
                return i + 1;
        }
        return npos;
    }
    if (text[pos] == '\'') {
        for (std::size_t i = pos + 1; i < text.size(); ++i) {
            if (text[i] == '\'')
                return i + 1;
            if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] == '\n')
                return npos;
        }
        return npos;
    }
    if (text[pos] == '(') {
        const std::size_t end = text.find_first_of("()", pos + 1);
        return end == npos || text[end] == '(' ? npos : end + 1;
    }
    return npos;
}

/// ` *(?:\n+|$)`: behind it, or npos.
std::size_t lineEnd(std::string_view text, std::size_t pos)
{
    pos = skipSpaces(text, pos);
    if (pos == text.size())
        return pos;
    if (text[pos] != '\n')
        return npos;
    while (pos < text.size() && text[pos] == '\n')
        ++pos;
    return pos;
}

} // namespace

std::string definitionLabel(std::string_view label)
{
    std::string folded;
    bool ascii = true;
    for (std::size_t i = 0; i < label.size();) {
        if (jsSpaceAt(label, i) > 0) {
            folded += ' ';
            i = skipJsSpaces(label, i);
            continue;
        }
        ascii = ascii && static_cast<unsigned char>(label[i]) < 0x80;
        folded += asciiLower(label[i++]);
    }
    return ascii ? folded
                 : QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size())).toLower().toStdString();
}

std::string unescapePunctuation(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && letterKindAt(text, i + 1) == LetterKind::Punctuation)
            ++i;
        plain += text[i];
    }
    return plain;
}

namespace block {

std::optional<ScannedDefinition> definitionAt(std::string_view text, std::size_t pos)
{
    const std::size_t start = skipSpaces(text, pos);
    if (start - pos > 3 || start >= text.size() || text[start] != '[')
        return std::nullopt;
    const std::size_t close = labelEnd(text, start + 1);
    if (close == npos || close + 1 >= text.size() || text[close + 1] != ':')
        return std::nullopt;
    std::size_t url = skipSpaces(text, close + 2);
    if (url < text.size() && text[url] == '\n')
        url = skipBlanks(text, url + 1);
    if (url >= text.size())
        return std::nullopt;

    // the end of the address: `<…>` may end at any `>` of its line, the others at white space
    std::size_t urlEnd = npos;
    if (text[url] == '<') {
        urlEnd = text.find_first_of(">\n", url + 1);
        if (urlEnd == npos || text[urlEnd] == '\n')
            return std::nullopt;
        ++urlEnd;
    } else {
        urlEnd = url;
        while (urlEnd < text.size() && jsSpaceAt(text, urlEnd) == 0)
            ++urlEnd;
        if (urlEnd == url)
            return std::nullopt;
    }

    ScannedDefinition definition;
    definition.label = definitionLabel(text.substr(start + 1, close - start - 1));
    std::string_view address = text.substr(url, urlEnd - url);
    if (address.size() >= 2 && address.front() == '<' && address.back() == '>')
        address = address.substr(1, address.size() - 2);
    definition.link.url = unescapePunctuation(address);

    // a title behind spaces, or in the next line
    std::size_t title = skipSpaces(text, urlEnd);
    const bool hasGap = title > urlEnd || (title < text.size() && text[title] == '\n');
    if (title < text.size() && text[title] == '\n')
        title = skipBlanks(text, title + 1);
    if (hasGap) {
        const std::size_t behind = titleEnd(text, title);
        const std::size_t end = behind == npos ? npos : lineEnd(text, behind);
        if (end != npos) {
            definition.link.title = unescapePunctuation(text.substr(title + 1, behind - title - 2));
            definition.link.hasTitle = true;
            definition.length = end - pos;
            return definition;
        }
    }
    const std::size_t end = lineEnd(text, urlEnd);
    if (end == npos)
        return std::nullopt;
    definition.length = end - pos;
    return definition;
}

} // namespace block
} // namespace dosirak
