#pragma once

#include "app/frontmatter/FrontMatter.h"
#include "app/site/PostPlace.h"
#include "app/site/Site.h"
#include "app/site/Theme.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace dosirak {

/// Everything besides the text that decides how a post renders.
struct RenderContext
{
    SiteConfig config = SiteConfig::forLonePost();
    Theme theme;
    PostPlace place;
    QStringList assets;               ///< names in the asset folder (assetNames())
    std::shared_ptr<const Site> site; ///< for post_link; may be null
    QString sourceFolder;             ///< for include_code, absolute; empty: none
};

/// Where the real Hexo would stop.
struct RenderFailure
{
    QString message; ///< Hexo's own words
    int line = 0;    ///< of the post's text, from 0
};

/// One segment's HTML. `key` is equal when source and facts are.
struct RenderedSegment
{
    QByteArray html;
    int firstLine = 0; ///< of the post's text, from 0
    int lineCount = 0;
    size_t key = 0;
};

struct Rendering
{
    QList<RenderedSegment> segments;
    QList<RenderFailure> failures;

    QByteArray html() const;
};

/// What `hexo.post.render` makes of a post: html, excerpt, or the reason it stops (hexo/lib/hexo/post.ts; marked-facts 2).
struct HexoRendering
{
    QByteArray html;
    QByteArray excerpt;
    std::optional<RenderFailure> failure;
};

/// The whole post as Hexo gives it, exactly; stops where Hexo stops.
HexoRendering renderPost(const QString &text, const RenderContext &context);

/// Renders for the preview and remembers segments: rendering an edited text again renders only what changed. Failures become visible boxes.
/// The excerpt mark is `<span id="more"></span>` in the segment that holds it. `data-line` of a box counts from its segment's first line, so that a
/// segment's HTML does not change when lines come before it. `{% asset_img %}` of a picture that is not there (Hexo writes nothing) gives its
/// <img> all the same: the page shows what is missing.
class PostRenderer
{
public:
    PostRenderer();
    ~PostRenderer();

    void setContext(const RenderContext &context); ///< forgets what was rendered
    const RenderContext &context() const;
    const Rendering &render(const QString &text);
    const Rendering &rendering() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
