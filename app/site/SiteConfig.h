#pragma once

#include "app/text/Result.h"

#include <QString>
#include <QVariantMap>

namespace dosirak {

/// `_config.yml` of a site, read with Hexo's defaults (hexo/lib/hexo/default_config.ts). A post outside any site has
/// these defaults with post_asset_folder on.
struct SiteConfig
{
    enum class Highlighter { None, HighlightJs, PrismJs };
    struct Highlight
    {
        bool lineNumber = true;
        bool autoDetect = false;
        QString tabReplace;
        bool wrap = true;
        bool hljs = false;
        QString excludeLanguages; ///< comma separated
        bool languageAttr = false;
        qint64 lineThreshold = 0;
        bool stripIndent = true;
        // prismjs only
        bool preprocess = true;
    };
    struct Marked
    { ///< hexo-renderer-marked index.js
        bool gfm = true;
        bool pedantic = false;
        bool breaks = true;
        bool smartypants = true;
        QString quotes = QStringLiteral("“”‘’");
        int modifyAnchors = 0; ///< 0 keep, 1 lower, 2 upper
        bool anchorAlias = false;
        bool headerIds = true;
        bool autolink = true;
        bool mangle = true;
        bool sanitizeUrl = false;
        bool dompurify = false;
        bool prependRoot = true;
        bool postAsset = false;
        bool descriptionLists = true;
        bool lazyload = false;
        bool figcaption = false;
        bool externalLinkEnable = false;
        QStringList externalLinkExclude;
        bool externalLinkNofollow = false;
        bool disableNunjucks = false;
    };
    struct ExternalLink
    {
        bool enable = true;
        QString field = QStringLiteral("site"); ///< site or post
        QStringList exclude;
    };

    QString title = QStringLiteral("Hexo");
    QString language = QStringLiteral("en");
    QString timezone;
    QString url = QStringLiteral("http://example.com");
    QString root = QStringLiteral("/"); ///< always ends in '/'
    QString permalink = QStringLiteral(":year/:month/:day/:title/");
    QVariantMap permalinkDefaults;
    bool trailingIndex = true; ///< pretty_urls.trailing_index
    bool trailingHtml = true;  ///< pretty_urls.trailing_html
    QString sourceDir = QStringLiteral("source");
    QString newPostName = QStringLiteral(":title.md");
    QString defaultLayout = QStringLiteral("post");
    QString theme = QStringLiteral("landscape"); ///< empty: none
    bool titlecase = false;
    int filenameCase = 0;
    bool postAssetFolder = false;
    bool relativeLink = false;
    bool renderDrafts = false;
    bool future = true;
    QStringList skipRender;
    Highlighter highlighter = Highlighter::HighlightJs;
    Highlight highlight;
    Highlight prism;
    Marked marked;
    ExternalLink externalLink;
    QVariantMap raw; ///< the whole file, typed by js-yaml's rules

    /// Hexo's defaults with `post_asset_folder: true`.
    static SiteConfig forLonePost();
    /// From the bytes of a `_config.yml`. Broken YAML: an error that names the line.
    static Result<SiteConfig> parse(const QByteArray &yaml);
    static Result<SiteConfig> load(const QString &siteFolder);
};

} // namespace dosirak
