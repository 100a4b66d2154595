#include "app/tags/TagFamily.h"
#include "app/tags/TranquilpeakWords.h"

#include <algorithm>

// Tranquilpeak 4.2, scripts/tags: alert, fancybox, hl_text, image, video, wide_image (theme-facts 3). Nothing is escaped.
namespace dosirak {

bool isTranquilpeakClass(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return isWordLetter(c) || c == '-'; });
}

bool isTranquilpeakPath(std::string_view word)
{
    std::size_t at = 0;
    while (at < word.size() && (isWordLetter(word[at]) || word[at] == '/' || word[at] == '-'))
        ++at;
    const bool isFile =
        at > 0 && at + 2 < word.size() && word[at] == '.' && isWordLetter(word[at + 1]) && isWordLetter(word[at + 2]);
    return isFile || holdsUrl(word);
}

bool isTranquilpeakSize(std::string_view word)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < word.size() && word[at] >= '0' && word[at] <= '9')
            ++at;
        return at > from;
    };
    if (!digits())
        return false;
    if (at < word.size() && word[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    const std::string_view unit = word.substr(at);
    return unit.empty() || unit == "px" || unit == "%";
}

namespace {

/// Takes words off the front of a tag's arguments.
class Words
{
public:
    explicit Words(TagArguments arguments)
        : m_rest(arguments)
    {
    }

    bool isEmpty() const { return m_rest.empty(); }
    bool next(bool (*matches)(std::string_view)) const { return !m_rest.empty() && matches(m_rest[0]); }
    std::string take()
    {
        std::string word = m_rest[0];
        m_rest = m_rest.subspan(1);
        return word;
    }
    std::string takeIf(bool (*matches)(std::string_view)) { return next(matches) ? take() : std::string(); }
    std::vector<std::string> takeClasses()
    {
        std::vector<std::string> classes;
        while (next(isTranquilpeakClass))
            classes.push_back(take());
        return classes;
    }
    std::string rest() const { return joined(m_rest); }

private:
    TagArguments m_rest;
};

bool removed(std::vector<std::string> &classes, std::string_view name)
{
    const auto found = std::find(classes.begin(), classes.end(), name);
    if (found == classes.end())
        return false;
    classes.erase(found);
    return true;
}

constexpr std::string_view clearing = "<div style=\"clear:both;\"></div>";

std::string captionSpan(const std::string &title)
{
    return "<span class=\"caption\">" + title + "</span>";
}

std::string fancybox(TagArguments arguments, std::string_view, const TagContext &)
{
    Words words(arguments);
    const std::string name = words.takeIf(isTranquilpeakClass);
    const std::string file = words.isEmpty() ? "undefined" : words.take();
    const std::string thumbnail = words.takeIf(isTranquilpeakPath);
    const std::string title = words.rest();
    std::string out = "<a class=\"fancybox\" href=\"" + file + "\" title=\"" + title + "\"><img class=\"" + name +
                      "\" src=\"" + (thumbnail.empty() ? file : thumbnail) + "\" alt=\"" + title + "\"></a>";
    return !title.empty() && name != "inline" ? out + captionSpan(title) : out;
}

std::string wideImage(TagArguments arguments, std::string_view, const TagContext &)
{
    Words words(arguments);
    const std::string file = words.next(isTranquilpeakPath) ? words.take() : "undefined";
    const std::string title = words.rest();
    // The page makes the end and the start of its column of these comments.
    return "<!-- endcontent --><div class=\"figure figure--fullWidth\"><img class=\"figure-img\" src=\"" + file +
           "\" alt=\"" + title + "\">" + captionSpan(title) + "</div><!-- content -->";
}

std::string video(TagArguments arguments, std::string_view, const TagContext &)
{
    Words words(arguments);
    std::vector<std::string> classes = words.takeClasses();
    if (words.isEmpty())
        throw TagStops{"TypeError: Cannot read properties of undefined"};
    const std::string file = words.take();
    const std::string poster = words.takeIf(isTranquilpeakPath);
    const std::string width = words.takeIf(isTranquilpeakSize);
    const std::string title = words.rest();
    const bool clear = removed(classes, "clear");
    const bool plays = removed(classes, "autoplay");
    const bool loops = removed(classes, "loop");
    const bool muted = removed(classes, "muted");
    const bool controls = !removed(classes, "nocontrols");
    removed(classes, "caption");
    removed(classes, "nocaption");
    std::string out = "<div class=\"figure " + joined(classes) + "\" " +
                      (width.empty() ? "" : "style=\"width:" + width + "\"; ") + ">\n";
    out += "<video class=\"fig-video\" " + std::string(plays ? "autoplay playsinline " : "") + (loops ? "loop " : "") +
           (muted ? "muted " : "") + (controls ? "controls " : "") +
           (poster.empty() ? "" : "poster=\"" + poster + "\" ") + "alt=\"" + title + "\">\n";
    out += "<source src=\"" + file +
           "\" type=\"video/mp4\">\n<p>Your browser doesn't support HTML5 Video :/</p></video>\n";
    if (!title.empty())
        out += captionSpan(title) + '\n';
    out += "</div>";
    return clear ? out.append(clearing) : out;
}

std::string alert(TagArguments arguments, std::string_view body, const TagContext &context)
{
    const std::vector<std::string> classes = Words(arguments).takeClasses();
    return "<div class=\"alert " + joined(classes) + "\">" +
           (context.renderMarkdown ? context.renderMarkdown(body) : std::string(body)) + "</div>";
}

/// #abc, #aabbcc, rgb(1,2,3) or rgba(1,2,3,4): nothing but digits between the commas
bool isColour(std::string_view word)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (word.substr(0, 1) == "#")
        return (word.size() == 4 || word.size() == 7) && std::all_of(word.begin() + 1, word.end(), isHex);
    const std::size_t open = word.substr(0, 5) == "rgba(" ? 5 : word.substr(0, 4) == "rgb(" ? 4 : 0;
    if (open == 0 || word.back() != ')')
        return false;
    std::string_view numbers = word.substr(open, word.size() - open - 1);
    int count = 0;
    for (std::size_t from = 0; from <= numbers.size(); ++count) {
        const std::size_t end = std::min(numbers.find(',', from), numbers.size());
        if (end == from || !hasOnlyDigits(numbers.substr(from, end - from)))
            return false;
        from = end + 1;
    }
    return count == 3 || count == 4;
}

std::string highlightedText(TagArguments arguments, std::string_view body, const TagContext &)
{
    const std::string word = arguments.empty() ? "undefined" : arguments[0];
    std::string open;
    if (isColour(word))
        open = "<span class=\"highlight-text\" style=\"background-color:" + word + ";\">";
    else if (isTranquilpeakClass(word))
        open = "<span class=\"highlight-text " + word + "\">";
    return open + std::string(body) + "</span>";
}

} // namespace

std::string tranquilpeakImage(TagArguments arguments)
{
    Words words(arguments);
    std::vector<std::string> classes = words.takeClasses();
    if (words.isEmpty())
        throw TagStops{"TypeError: Cannot read properties of undefined"};
    std::string group;
    if (words.next([](std::string_view word) { return word.substr(0, 6) == "group:"; }))
        group = words.take().substr(6);
    const std::string file = words.isEmpty() ? "undefined" : words.take();
    const std::string thumbnail = words.takeIf(isTranquilpeakPath);
    const std::string width = words.takeIf(isTranquilpeakSize);
    const std::string height = words.takeIf(isTranquilpeakSize);
    const std::string title = words.rest();
    const bool inBox = removed(classes, "fancybox");
    const bool clear = removed(classes, "clear");
    const bool caption = !title.empty() && std::find(classes.begin(), classes.end(), "nocaption") == classes.end();

    std::string size;
    if (!width.empty())
        size = "style=\"width:" + width + ";" + (height.empty() ? "" : "height:" + height + ";") + "\"";
    std::string out = "<div class=\"figure " + joined(classes) + "\" style=\"width:" + width + ";\">";
    if (inBox)
        out += "<a class=\"fancybox\" href=\"" + file + "\" title=\"" + title + "\" data-caption=\"" + title +
               "\" data-fancybox=\"" + (group.empty() ? "default" : group) + "\">";
    out += "<img class=\"fig-img\" src=\"" + (thumbnail.empty() ? file : thumbnail) + "\" " + size + "alt=\"" + title +
           "\">";
    if (inBox)
        out += "</a>";
    if (caption)
        out += captionSpan(title);
    out += "</div>";
    return clear ? out.append(clearing) : out;
}

void addTranquilpeakTags(TagRegistry &registry)
{
    addTag(registry, "image", TagShape::Single,
           [](TagArguments arguments, std::string_view, const TagContext &) { return tranquilpeakImage(arguments); });
    addTag(registry, "alert", TagShape::Block, alert);
    addTag(registry, "hl_text", TagShape::Block, highlightedText);
    addTag(registry, "fancybox", TagShape::Single, fancybox);
    addTag(registry, "wide_image", TagShape::Single, wideImage);
    addTag(registry, "video", TagShape::Single, video);
    addTag(registry, "tabbed_codeblock", TagShape::Block, tabbedCodeblock);
}

} // namespace dosirak
