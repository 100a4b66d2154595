#include "app/tags/HtmlElement.h"
#include "app/tags/NunjucksValue.h"
#include "app/tags/TagFamily.h"
#include "app/text/HexoText.h"

#include <algorithm>
#include <cmath>
#include <limits>

// hexo/lib/plugins/tag/{code,include_code}.ts
namespace dosirak {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Number(text)
double number(std::string_view text)
{
    return NunjucksValue(std::string(text)).toNumber();
}

void addMarks(std::string_view value, std::vector<int> &marks)
{
    constexpr double mostLines = 1'000'000;
    for (std::size_t from = 0; from <= value.size();) {
        const std::size_t end = std::min(value.find(',', from), value.size());
        const std::string_view part = value.substr(from, end - from);
        from = end + 1;
        if (const std::size_t hyphen = part.find('-'); hyphen != npos) {
            const double a = number(part.substr(0, hyphen));
            const double b = number(part.substr(hyphen + 1));
            if (std::isnan(a) || std::isnan(b))
                continue;
            for (double line = std::min(a, b);
                 line <= std::max(a, b) && line < mostLines && marks.size() < std::size_t(mostLines); ++line)
                marks.push_back(int(line));
        }
        if (const double line = number(part); !std::isnan(line) && std::fabs(line) < mostLines)
            marks.push_back(int(line));
    }
}

struct CaptionedUrl
{
    std::string title;
    std::string url;
    std::string text;
};

/// rCaptionUrlTitle, then rCaptionUrl: the last address that has a word in front (and words behind it).
std::optional<CaptionedUrl> captionedUrl(std::string_view words, bool withText)
{
    const auto isSpace = [&](std::size_t at) {
        std::size_t length = 0;
        return startsWithJsSpace(words.substr(at), length);
    };
    std::size_t start = 0;
    while (start < words.size() && isSpace(start))
        ++start;
    for (std::size_t at = words.size(); at-- > start + 2;) {
        const std::size_t scheme = words.substr(at, 7) == "http://" ? 7 : words.substr(at, 8) == "https://" ? 8 : 0;
        if (!scheme || !isSpace(at - 1) || at + scheme >= words.size() || isSpace(at + scheme))
            continue;
        std::size_t end = at;
        while (end < words.size() && !isSpace(end))
            ++end;
        std::size_t text = end;
        while (text < words.size() && isSpace(text))
            ++text;
        if (withText && text == words.size())
            continue;
        return CaptionedUrl{std::string(words.substr(start, at - 1 - start)), std::string(words.substr(at, end - at)),
                            withText ? std::string(words.substr(text)) : "link"};
    }
    return std::nullopt;
}

std::string caption(const std::string &words)
{
    auto url = captionedUrl(words, true);
    if (!url)
        url = captionedUrl(words, false);
    if (url)
        return htmlElement("span", {}, url->title) + htmlElement("a", {{"href", url->url}}, url->text);
    std::string_view trimmed = words;
    for (std::size_t length = 0; startsWithJsSpace(trimmed, length);)
        trimmed.remove_prefix(length);
    return trimmed.empty() ? std::string() : htmlElement("span", {}, std::string(trimmed));
}

std::string plainCode(std::string_view code)
{
    return "<pre><code>" + escapeHtml(code) + "</code></pre>";
}

CodeRequest request(TagArguments arguments, std::string_view code)
{
    CodeRequest request;
    request.code = code;
    std::string words;
    bool first = true;
    for (const std::string &argument : arguments) {
        const std::size_t colon = argument.find(':');
        const std::string key = argument.substr(0, colon);
        const std::string value = colon == npos ? std::string() : argument.substr(colon + 1);
        if (colon != npos && key == "lang") {
            request.language = value;
        } else if (colon != npos && key == "line_number") {
            request.lineNumber = value == "true";
        } else if (colon != npos && key == "line_threshold") {
            if (const double lines = number(value); std::fabs(lines) < 1e9)
                request.lineThreshold = int(lines);
        } else if (colon != npos && key == "first_line") {
            if (const double line = number(value); std::fabs(line) < 1e9)
                request.firstLine = int(line);
        } else if (colon != npos && key == "wrap") {
            request.wrap = value == "true";
        } else if (colon != npos && key == "mark") {
            addMarks(value, request.mark);
        } else if (colon != npos && key == "language_attr") {
            request.languageAttribute = value == "true";
        } else {
            words += (first ? "" : " ") + argument;
            first = false;
        }
    }
    request.caption = caption(words);
    return request;
}

std::string withBracesEscaped(std::string_view html)
{
    std::string out;
    out.reserve(html.size());
    for (const char c : html) {
        if (c == '{')
            out += "&#123;";
        else if (c == '}')
            out += "&#125;";
        else
            out += c;
    }
    return out;
}

std::string code(TagArguments arguments, std::string_view body, const TagContext &context)
{
    if (!context.codeFigure)
        return plainCode(body);
    std::vector<std::string> others(arguments.begin(), arguments.end());
    const auto option = std::find_if(others.begin(), others.end(), [](const std::string &argument) {
        return argument.compare(0, 10, "highlight:") == 0;
    });
    if (option != others.end()) {
        const bool highlight = *option == "highlight:true";
        others.erase(option);
        if (!highlight)
            return plainCode(body);
    }
    return withBracesEscaped(context.codeFigure(request(others, body)));
}

/// Takes the first `NAME:letters` with the blanks before it out of the words, in any case; gives the letters.
std::string takeOption(std::string &words, std::string_view name, bool digits)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; };
    for (std::size_t from = 0;;) {
        const auto found =
            std::search(words.begin() + std::ptrdiff_t(from), words.end(), name.begin(), name.end(), same);
        if (found == words.end())
            return {};
        std::size_t at = std::size_t(found - words.begin());
        const std::size_t value = at + name.size();
        std::size_t end = value;
        while (end < words.size() && (digits ? words[end] >= '0' && words[end] <= '9' : isWordLetter(words[end])))
            ++end;
        if (end == value) {
            from = at + 1;
            continue;
        }
        std::string letters = words.substr(value, end - value);
        while (at > 0 && (words[at - 1] == ' ' || (words[at - 1] >= '\t' && words[at - 1] <= '\r')))
            --at;
        words.erase(at, end - at);
        return letters;
    }
}

std::string lines(std::string_view text, double from, double to)
{
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    const double count = double(all.size());
    const auto clamped = [&](double index) {
        return std::size_t(std::clamp(index < 0 ? count + index : index, 0.0, count));
    };
    std::string out;
    for (std::size_t index = clamped(from); index < clamped(to); ++index)
        (out += index > clamped(from) ? "\n" : "") += all[index];
    return std::string(jsTrim(out));
}

std::string includeCode(TagArguments arguments, std::string_view, const TagContext &context)
{
    std::string words = joined(arguments);
    std::string language = takeOption(words, "lang:", false);
    const std::string from = takeOption(words, "from:", true);
    const std::string to = takeOption(words, "to:", true);
    // rCaptionTitleFile: the last word is the file, what stands before it the title
    std::size_t end = words.size();
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (end > 0 && isSpace(words[end - 1]))
        --end;
    std::size_t start = end;
    while (start > 0 && !isSpace(words[start - 1]))
        --start;
    const std::string file = words.substr(start, end - start);
    const auto source = file.empty() || !context.includeCode ? std::nullopt : context.includeCode(file);
    if (!source)
        return {};
    const std::string name = file.substr(file.rfind('/') + 1);
    if (language.empty() && name.rfind('.') != npos && name.rfind('.') > 0)
        language = name.substr(name.rfind('.') + 1);
    const std::string title = start > 1 ? words.substr(0, start - 1) : name;
    const std::string folder =
        context.codeDir.empty() || context.codeDir.back() == '/' ? context.codeDir : context.codeDir + '/';
    CodeRequest request;
    request.code = lines(*source, from.empty() ? 0 : number(from) - 1,
                         to.empty() ? double(std::numeric_limits<int>::max()) : number(to));
    request.language = language;
    request.caption =
        htmlElement("span", {}, title) + "<a href=\"" + urlFor(folder + file, context) + "\">view raw</a>";
    if (!context.codeFigure)
        return "<pre><code>" + request.code + "</code></pre>";
    return context.codeFigure(request);
}

} // namespace

void addCodeTags(TagRegistry &registry)
{
    addTag(registry, "code", TagShape::Block, code);
    addTag(registry, "codeblock", TagShape::Block, code);
    addTag(registry, "include_code", TagShape::Async, includeCode);
    addTag(registry, "include-code", TagShape::Async, includeCode);
}

} // namespace dosirak
