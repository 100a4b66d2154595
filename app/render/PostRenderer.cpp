#include "app/render/PostRenderer.h"

#include "app/render/Excerpt.h"
#include "app/render/ExternalLinks.h"
#include "app/render/PostText.h"

#include <algorithm>
#include <unordered_map>

namespace dosirak {
namespace {

std::size_t mixed(std::size_t seed, std::size_t value)
{
    return seed ^ (value + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2));
}

std::size_t hashed(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

using Ids = std::map<std::string, int, std::less<>>;

/// The HTML of one segment and what it was made from besides its key.
struct Remembered
{
    QByteArray html;
    QList<RenderFailure> failures;                      ///< lines count from the segment's first
    std::vector<std::pair<std::string, int>> idsBefore; ///< of the headings in it
    std::vector<std::pair<std::string, int>> idsAfter;
    bool hasExcerptMark = false;
    /// A placeholder was torn (Hexo tears it, too): its number shows, and numbers change with every edit.
    bool isTorn = false;
    bool inLink = false; ///< after it
    bool inRawBlock = false;
    unsigned lastUse = 0;
};

int countOf(const Ids &ids, const std::string &id)
{
    const auto found = ids.find(id);
    return found == ids.end() ? 0 : found->second;
}

/// The boxes of problems say their line; html lines become lines of the segment.
void relocateBoxes(std::string &html, const std::function<int(int)> &lineOf)
{
    constexpr std::string_view box = "<div class=\"dosirak-problem\" role=\"note\" data-line=\"";
    for (std::size_t at = html.find(box); at != std::string::npos; at = html.find(box, at + 1)) {
        const std::size_t from = at + box.size();
        const std::size_t to = html.find('"', from);
        if (to == std::string::npos)
            return;
        const int line = QByteArray::fromRawData(html.data() + from, static_cast<qsizetype>(to - from)).toInt();
        html.replace(from, to - from, std::to_string(lineOf(line)));
    }
}

} // namespace

QByteArray Rendering::html() const
{
    QByteArray all;
    for (const RenderedSegment &segment : segments)
        all += segment.html;
    return all;
}

struct PostRenderer::Private
{
    RenderContext context;
    CodeOptions code;
    TagRegistry registry = tagsOf(Theme());
    std::vector<std::string> externalExclude;
    bool externalLinks = false;
    Rendering rendering;
    std::unordered_map<std::size_t, Remembered> memory;
    unsigned use = 0;

    // of the front matter that was rendered last
    QString frontMatterText;
    std::size_t frontMatterKey = 0;
    std::optional<TagWorld> world;

    void readContext();
    void readFrontMatter(const QString &text, const FrontMatter &frontMatter);
    std::size_t keyOf(std::string_view piece, const PlaceholderText &body, std::size_t definitions) const;
    void hashHidden(std::size_t &key, std::string_view text, const PlaceholderText &body, bool &hasTags) const;
    Remembered rendered(std::string_view piece, const PlaceholderText &body, const MarkdownFacts &facts,
                        int firstLine) const;
    void forgetOld(std::size_t segments);
};

void PostRenderer::Private::readContext()
{
    code = codeOptions(context.config);
    registry = tagsOf(context.theme);
    const SiteConfig::ExternalLink &links = context.config.externalLink;
    externalLinks = links.enable && links.field == QLatin1String("post");
    externalExclude.clear();
    for (const QString &host : links.exclude)
        externalExclude.push_back(host.toStdString());
    memory.clear();
    world.reset();
}

void PostRenderer::Private::readFrontMatter(const QString &text, const FrontMatter &frontMatter)
{
    const QString source = text.left(frontMatter.bodyStart());
    if (world && source == frontMatterText)
        return;
    frontMatterText = source;
    frontMatterKey = qHash(source);
    world = TagWorld::of(context, frontMatter, RenderPurpose::Preview);
}

void PostRenderer::Private::hashHidden(std::size_t &key, std::string_view text, const PlaceholderText &body,
                                       bool &hasTags) const
{
    // Placeholders count through the whole post: what they hide is hashed, not their numbers.
    std::size_t pos = 0;
    PlaceholderText::Place place;
    for (; body.find(text, pos, place); pos = place.to) {
        key = mixed(key, hashed(text.substr(pos, place.from - pos)));
        const HiddenSpan &span = body.hidden(place.number);
        key = mixed(key, static_cast<std::size_t>(span.kind) + 1);
        const bool isTag = span.kind == HiddenSpan::Kind::Tag || span.kind == HiddenSpan::Kind::Output;
        hasTags = hasTags || isTag;
        if (isTag)
            hashHidden(key, span.text, body, hasTags); // it may hold code figures
        else
            key = mixed(key, hashed(span.text));
    }
    key = mixed(key, hashed(text.substr(pos)));
}

std::size_t PostRenderer::Private::keyOf(std::string_view piece, const PlaceholderText &body,
                                         std::size_t definitions) const
{
    std::size_t key = body.runsNunjucks() ? 1 : 0;
    bool hasTags = false;
    hashHidden(key, piece, body, hasTags);
    if (hasTags)
        key = mixed(key, frontMatterKey);
    if (piece.find(']') != std::string_view::npos)
        key = mixed(key, definitions);
    return key;
}

Remembered PostRenderer::Private::rendered(std::string_view piece, const PlaceholderText &body,
                                           const MarkdownFacts &facts, int firstLine) const
{
    Remembered made;
    RenderedMarkdown markdown = renderMarkdown(piece, facts, world->markdown);
    for (const auto &[id, count] : markdown.headingIds) {
        made.idsBefore.emplace_back(id, countOf(facts.headingIds, id));
        made.idsAfter.emplace_back(id, count);
    }
    made.inLink = markdown.inLink;
    made.inRawBlock = markdown.inRawBlock;
    std::vector<PlaceholderText::Restored> restored;
    std::string html = body.withTags(markdown.html, restored);
    if (body.runsNunjucks() && html.find('{') != std::string::npos) {
        TagRun run = runTagsForPreview(html, registry, world->tags);
        const auto lineOf = [&](int line) { return std::max(body.lineInTag(line, restored) - firstLine, 0); };
        for (const TagFailure &failure : run.failures)
            made.failures.append({QString::fromStdString(failure.hexoMessage), lineOf(failure.line)});
        html = std::move(run.html);
        if (!run.failures.empty())
            relocateBoxes(html, lineOf);
    }
    html = body.withCommentsAndCode(html);
    if (externalLinks)
        html = withExternalLinks(html, world->markdown.siteUrl, externalExclude);
    made.isTorn = html.find("\xEF\xBF\xBC") != std::string::npos;
    made.hasExcerptMark = findExcerptMark(html).found;
    made.html = QByteArray(html.data(), static_cast<qsizetype>(html.size()));
    return made;
}

void PostRenderer::Private::forgetOld(std::size_t segments)
{
    if (memory.size() < 2 * segments + 512)
        return;
    std::erase_if(memory, [this](const auto &entry) { return entry.second.lastUse != use; });
}

PostRenderer::PostRenderer()
    : d(std::make_unique<Private>())
{
    d->readContext();
}

PostRenderer::~PostRenderer() = default;

void PostRenderer::setContext(const RenderContext &context)
{
    d->context = context;
    d->readContext();
}

const RenderContext &PostRenderer::context() const
{
    return d->context;
}

const Rendering &PostRenderer::rendering() const
{
    return d->rendering;
}

const Rendering &PostRenderer::render(const QString &text)
{
    ++d->use;
    const PostText post = PostText::of(text, d->context.config, d->code, RenderPurpose::Preview);
    d->readFrontMatter(text, post.frontMatter);
    const PlaceholderText &body = post.body;
    const std::vector<Segment> segments = cutSegments(body.text());
    MarkdownFacts facts = collectFacts(body.text(), segments);
    std::size_t definitions = 0;
    for (const auto &[label, link] : facts.definitions)
        definitions = mixed(mixed(mixed(definitions, hashed(label)), hashed(link.url)), hashed(link.title));

    d->rendering = {};
    d->rendering.segments.reserve(static_cast<qsizetype>(segments.size()));
    bool waitsForMark = post.frontMatter.field(u"excerpt") == nullptr;
    for (const Segment &segment : segments) {
        const std::string_view piece = std::string_view(body.text()).substr(segment.from, segment.to - segment.from);
        const int firstLine = body.lineOf(segment.firstLine);
        std::size_t key = d->keyOf(piece, body, definitions);
        if (facts.inLink || facts.inRawBlock)
            key = mixed(key, (facts.inLink ? 1 : 0) + (facts.inRawBlock ? 2 : 0));
        auto found = d->memory.find(key);
        const bool fits = found != d->memory.end() && !found->second.isTorn &&
                          std::all_of(found->second.idsBefore.begin(), found->second.idsBefore.end(),
                                      [&](const auto &id) { return countOf(facts.headingIds, id.first) == id.second; });
        if (!fits)
            found = d->memory.insert_or_assign(key, d->rendered(piece, body, facts, firstLine)).first;
        Remembered &made = found->second;
        made.lastUse = d->use;

        RenderedSegment shown;
        shown.html = made.html;
        shown.key = key;
        if (made.isTorn)
            shown.key = mixed(shown.key, qHash(made.html));
        for (const auto &[id, count] : made.idsBefore)
            shown.key = mixed(shown.key, static_cast<std::size_t>(count));
        for (const auto &[id, count] : made.idsAfter)
            facts.headingIds[id] = count;
        facts.inLink = made.inLink;
        facts.inRawBlock = made.inRawBlock;
        shown.firstLine = post.bodyLine + firstLine;
        shown.lineCount = body.lineOf(segment.firstLine + segment.lineCount) - firstLine;
        if (waitsForMark && made.hasExcerptMark) {
            waitsForMark = false;
            const ExcerptMark mark =
                findExcerptMark({shown.html.constData(), static_cast<std::size_t>(shown.html.size())});
            shown.html.replace(static_cast<qsizetype>(mark.from), static_cast<qsizetype>(mark.to - mark.from),
                               QByteArray(moreAnchor.data(), static_cast<qsizetype>(moreAnchor.size())));
            shown.key = mixed(shown.key, 1);
        }
        for (RenderFailure failure : made.failures) {
            failure.line += shown.firstLine;
            d->rendering.failures.append(failure);
        }
        d->rendering.segments.append(std::move(shown));
    }
    d->forgetOld(segments.size());
    return d->rendering;
}

} // namespace dosirak
