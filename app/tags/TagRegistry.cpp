#include "app/tags/TagRegistry.h"
#include "app/tags/TagFamily.h"

#include "app/tags/ImageTag.h"

#include <algorithm>

namespace dosirak {

TagRegistry TagRegistry::hexo()
{
    TagRegistry registry;
    addTextTags(registry);
    addCodeTags(registry);
    addLinkTags(registry);
    addPictureTags(registry);
    addEmbedTags(registry);
    return registry;
}

void TagRegistry::addTranquilpeak()
{
    addTranquilpeakTags(*this);
}

void TagRegistry::addLonePostImage()
{
    addTag(*this, "image", TagShape::Single, [](TagArguments arguments, std::string_view, const TagContext &context) {
        QStringList words;
        for (const std::string &argument : arguments)
            words.append(QString::fromStdString(argument));
        return guessedDialect(words) == ImageDialect::Tranquilpeak ? tranquilpeakImage(arguments)
                                                                   : hexoImage(arguments, context);
    });
}

void TagRegistry::add(std::string name, bool block, TagFunction render, bool async)
{
    m_entries.insert_or_assign(std::move(name), Entry{std::move(render), block, async});
}

const TagRegistry::Entry *TagRegistry::find(std::string_view name) const
{
    const auto entry = m_entries.find(name);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

std::vector<std::string> TagRegistry::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, entry] : m_entries)
        names.push_back(name);
    return names;
}

void addTag(TagRegistry &registry, std::string name, TagShape shape, TagBody body)
{
    TagFunction render = [body](TagArguments arguments, std::string_view text,
                                const TagContext &context) -> std::variant<std::string, TagFailure> {
        try {
            return body(arguments, text, context);
        } catch (const TagStops &stops) {
            return TagFailure{stops.message, 0};
        }
    };
    registry.add(std::move(name), shape == TagShape::Block, std::move(render), shape == TagShape::Async);
}

std::string joined(TagArguments arguments, std::size_t from)
{
    std::string out;
    for (std::size_t index = from; index < arguments.size(); ++index) {
        if (index > from)
            out += ' ';
        out += arguments[index];
    }
    return out;
}

bool isWordLetter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool hasOnlyDigits(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool holdsUrl(std::string_view text)
{
    const auto isLetter = [](char c) { return isWordLetter(c) && c != '_' && !(c >= '0' && c <= '9'); };
    const auto isHost = [](char c) { return (isWordLetter(c) && c != '_') || c == '.' || c == '-'; };
    const auto at = [&](std::size_t index) { return index < text.size() ? text[index] : '\0'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        // [A-Za-z]{3,9}: then perhaps // and a host
        if (c == ':' && i >= 3 && isLetter(text[i - 1]) && isLetter(text[i - 2]) && isLetter(text[i - 3])) {
            if (isHost(at(i + 1)) || (at(i + 1) == '/' && at(i + 2) == '/' && isHost(at(i + 3))))
                return true;
        }
        // somebody@host
        if (c == '@' && i > 0 &&
            (isWordLetter(text[i - 1]) || std::string_view("-;:&=+$,").find(text[i - 1]) != std::string_view::npos) &&
            isHost(at(i + 1)))
            return true;
        // www, any letter of the basic plane, a host
        if (text.substr(i, 3) == "www" && i + 3 < text.size()) {
            const auto lead = static_cast<unsigned char>(text[i + 3]);
            const std::size_t length = lead >= 0xF0                   ? 0
                                       : lead >= 0xE0                 ? 3
                                       : lead >= 0xC0                 ? 2
                                       : lead == '\n' || lead == '\r' ? 0
                                                                      : 1;
            if (length > 0 && isHost(at(i + 3 + length)))
                return true;
        }
    }
    return false;
}

} // namespace dosirak
