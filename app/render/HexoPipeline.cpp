#include "app/render/Excerpt.h"
#include "app/render/ExternalLinks.h"
#include "app/render/PostRenderer.h"
#include "app/render/PostText.h"
#include "app/text/HexoText.h"

#include <algorithm>

namespace dosirak {
namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

RenderFailure failureAt(const TagFailure &failure, const PostText &post,
                        const std::vector<PlaceholderText::Restored> &restored)
{
    const int line = post.body.lineInTag(failure.line, restored);
    return {QString::fromStdString(failure.hexoMessage), post.bodyLine + std::max(line, 0)};
}

} // namespace

HexoRendering renderPost(const QString &text, const RenderContext &context)
{
    HexoRendering result;
    const PostText post = PostText::of(text, context.config, codeOptions(context.config), RenderPurpose::Exact);
    if (const auto &error = post.frontMatter.error()) {
        result.failure = RenderFailure{error->message, static_cast<int>(error->line)};
        return result;
    }
    const TagWorld world = TagWorld::of(context, post.frontMatter, RenderPurpose::Exact);
    std::string html = renderMarkdown(post.body.text(), MarkdownFacts(), world.markdown).html;
    std::vector<PlaceholderText::Restored> restored;
    html = post.body.withTags(html, restored);
    if (post.body.runsNunjucks()) {
        auto run = runTags(html, tagsOf(context.theme), world.tags);
        if (const TagFailure *failure = std::get_if<TagFailure>(&run)) {
            result.failure = failureAt(*failure, post, restored);
            return result;
        }
        html = std::move(std::get<std::string>(run));
    }
    html = post.body.withCommentsAndCode(html);
    const SiteConfig::ExternalLink &links = context.config.externalLink;
    if (links.enable && links.field == QLatin1String("post")) {
        std::vector<std::string> exclude;
        for (const QString &host : links.exclude)
            exclude.push_back(host.toStdString());
        html = withExternalLinks(html, context.config.url.toStdString(), exclude);
    }
    if (post.frontMatter.field(u"excerpt")) {
        result.excerpt = post.frontMatter.string(u"excerpt").toUtf8();
    } else if (const ExcerptMark mark = findExcerptMark(html); mark.found) {
        result.excerpt = bytes(jsTrim(std::string_view(html).substr(0, mark.from)));
        html.replace(mark.from, mark.to - mark.from, moreAnchor);
    }
    if (context.theme.kind == Theme::Kind::Tranquilpeak) {
        if (const ExcerptMark mark = findTranquilpeakExcerpt(html); mark.found) {
            result.excerpt = bytes(jsTrim(std::string_view(html).substr(0, mark.from)));
            html = jsTrim(std::string_view(html).substr(mark.from));
        }
    }
    result.html = bytes(html);
    return result;
}

} // namespace dosirak
