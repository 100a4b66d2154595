#include "app/tags/TagFamily.h"
#include "app/text/HexoText.h"

#include <QString>
#include <QStringList>

// hexo/lib/plugins/tag/{blockquote,pullquote}.ts
namespace dosirak {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isSpaceAt(std::string_view text, std::size_t at)
{
    std::size_t length = 0;
    return at < text.size() && startsWithJsSpace(text.substr(at), length);
}

std::size_t behindSpace(std::string_view text, std::size_t at)
{
    for (std::size_t length = 0; at < text.size() && startsWithJsSpace(text.substr(at), length); at += length) {
    }
    return at;
}

std::size_t behindWord(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isSpaceAt(text, at))
        ++at;
    return at;
}

/// Length of "http://" or "https://" at `at`, with at least one letter behind it; else 0.
std::size_t webScheme(std::string_view text, std::size_t at)
{
    std::string scheme;
    for (std::size_t i = at; i < text.size() && i < at + 8; ++i)
        scheme += text[i] >= 'A' && text[i] <= 'Z' ? char(text[i] - 'A' + 'a') : text[i];
    const std::size_t length = scheme.compare(0, 7, "http://") == 0 ? 7 : scheme == "https://" ? 8 : 0;
    return length > 0 && at + length < text.size() && !isSpaceAt(text, at + length) ? length : 0;
}

std::string markdown(std::string_view text, const TagContext &context)
{
    return context.renderMarkdown ? context.renderMarkdown(text) : std::string(text);
}

/// npm titlecase, toTitleCase (after David Gouch's "To Title Case"): small words stay small inside, words with capitals or dots stay.
std::string titleCased(const std::string &text)
{
    static const QStringList small =
        QStringLiteral("a an and as at but by en for if in nor of on or per the to v v. vs vs. via")
            .split(QLatin1Char(' '));
    QString title = QString::fromStdString(text);
    const auto begins = [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x80 && c.isLetterOrNumber()) || (u >= 0xC0 && u <= 0xFF);
    };
    const auto at = [&](qsizetype index) { return index >= 0 && index < title.size() ? title[index] : QChar(); };
    for (qsizetype from = 0; from < title.size(); ++from) {
        if (!begins(title[from]))
            continue;
        qsizetype to = from;
        while (to < title.size() && begins(title[to]))
            ++to;
        while (to < title.size() && !title[to].isSpace() && title[to] != QLatin1Char('-'))
            ++to;
        const QString word = title.mid(from, to - from);
        const bool inside = from > 0 && to != title.size() && at(from - 2) != QLatin1Char(':') &&
                            (at(to) != QLatin1Char('-') || at(from - 1) == QLatin1Char('-')) &&
                            (at(from - 1).isSpace() || at(from - 1) == QLatin1Char('-'));
        const qsizetype dot = word.indexOf(QLatin1Char('.'), 1);
        bool hasCapital = dot >= 0 && dot + 1 < word.size();
        for (qsizetype i = 1; i < word.size(); ++i)
            hasCapital = hasCapital || (word[i] >= QLatin1Char('A') && word[i] <= QLatin1Char('Z'));
        if (inside && small.contains(word, Qt::CaseInsensitive))
            title.replace(from, to - from, word.toLower());
        else if (!hasCapital)
            title[from] = title[from].toUpper();
        from = to - 1;
    }
    return title.toStdString();
}

struct Citation
{
    std::string author;
    std::string source;
    std::string title;
};

/// rFullCiteWithTitle and rFullCite: greedy, so the last address counts that has a word in front (and words behind it).
std::optional<Citation> citation(std::string_view text, bool withTitle)
{
    const std::size_t start = behindSpace(text, 0);
    for (std::size_t at = text.size(); at-- > start + 2;) {
        if (!isSpaceAt(text, at - 1) || !webScheme(text, at))
            continue;
        const std::size_t end = behindWord(text, at);
        std::size_t title = behindSpace(text, end);
        if (withTitle && title == text.size())
            continue;
        return Citation{std::string(text.substr(start, at - 1 - start)), std::string(text.substr(at, end - at)),
                        withTitle ? std::string(text.substr(title)) : std::string()};
    }
    return std::nullopt;
}

/// rAuthorTitle: "author, title"
std::optional<Citation> authorAndTitle(std::string_view text)
{
    for (std::size_t from = 0; from < text.size();) {
        if (text[from] == ',') {
            ++from;
            continue;
        }
        const std::size_t comma = text.find(',', from);
        if (comma == npos)
            return std::nullopt;
        const std::size_t end = std::min(text.find(',', comma + 1), text.size());
        std::size_t title = behindSpace(text, comma + 1);
        if (title >= end && end > comma + 1)
            title = end - 1;
        if (title < end)
            return Citation{
                std::string(text.substr(from, comma - from)), {}, std::string(text.substr(title, end - title))};
        from = comma + 1;
    }
    return std::nullopt;
}

/// source.replace(/^https?:\/\/|\/(index.html?)?$/g, '')
std::string linkText(std::string_view source)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (source.substr(0, scheme.size()) == scheme) {
            source.remove_prefix(scheme.size());
            break;
        }
    }
    const std::size_t slash = source.rfind('/');
    if (slash == npos)
        return std::string(source);
    const std::string_view last = source.substr(slash + 1);
    const bool isIndex = (last.size() == 9 || last.size() == 10) && last.substr(0, 5) == "index" &&
                         last.substr(6, 3) == "htm" && (last.size() == 9 || last[9] == 'l');
    return std::string(last.empty() || isIndex ? source.substr(0, slash) : source);
}

std::string footer(const std::string &words, const TagContext &context)
{
    if (words.empty())
        return {};
    auto cited = citation(words, true);
    if (!cited)
        cited = citation(words, false);
    if (!cited)
        cited = authorAndTitle(words);
    if (!cited)
        cited = Citation{words, {}, {}};
    if (context.titlecase)
        cited->title = titleCased(cited->title);
    std::string out = "<strong>" + cited->author + "</strong>";
    if (!cited->source.empty())
        out += "<cite><a href=\"" + cited->source + "\">" +
               (cited->title.empty() ? linkText(cited->source) : cited->title) + "</a></cite>";
    else if (!cited->title.empty())
        out += "<cite>" + cited->title + "</cite>";
    return out;
}

std::string blockquote(TagArguments arguments, std::string_view body, const TagContext &context)
{
    const std::string from = footer(joined(arguments), context);
    return "<blockquote>" + markdown(body, context) + (from.empty() ? std::string() : "<footer>" + from + "</footer>") +
           "</blockquote>";
}

std::string pullquote(TagArguments arguments, std::string_view body, const TagContext &context)
{
    const std::string classes = arguments.empty() ? "pullquote" : "pullquote " + joined(arguments);
    return "<blockquote class=\"" + classes + "\">" + markdown(body, context) + "</blockquote>";
}

} // namespace

void addTextTags(TagRegistry &registry)
{
    addTag(registry, "quote", TagShape::Block, blockquote);
    addTag(registry, "blockquote", TagShape::Block, blockquote);
    addTag(registry, "pullquote", TagShape::Block, pullquote);
}

} // namespace dosirak
