#include "app/site/SiteConfig.h"

#include "app/site/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace dosirak {
namespace {

/// Reads one map of settings; a key that is not there keeps the default, a key that is there has JavaScript's truth.
class Fields
{
public:
    explicit Fields(const QVariant &value)
        : m_map(value.toMap())
    {
    }

    void read(const char *key, bool &into) const
    {
        if (has(key))
            into = isTruthy(value(key));
    }
    void read(const char *key, QString &into) const
    {
        if (has(key))
            into = scriptString(value(key));
    }
    QVariant value(const char *key) const { return m_map.value(QLatin1String(key)); }
    bool has(const char *key) const { return m_map.contains(QLatin1String(key)); }

private:
    QVariantMap m_map;
};

QStringList listOf(const QVariant &value)
{
    QStringList result;
    const QVariantList items = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
    for (const QVariant &item : items) {
        if (isTruthy(item))
            result.append(scriptString(item));
    }
    return result;
}

/// `language` may be a list; the first one is the site's.
QString firstOf(const QVariant &value)
{
    return listOf(value).value(0);
}

SiteConfig::Highlight highlightFrom(const QVariant &value)
{
    const Fields settings(value);
    SiteConfig::Highlight highlight;
    settings.read("line_number", highlight.lineNumber);
    settings.read("auto_detect", highlight.autoDetect);
    settings.read("tab_replace", highlight.tabReplace);
    settings.read("wrap", highlight.wrap);
    settings.read("hljs", highlight.hljs);
    settings.read("language_attr", highlight.languageAttr);
    settings.read("strip_indent", highlight.stripIndent);
    settings.read("preprocess", highlight.preprocess);
    highlight.lineThreshold = settings.value("line_threshold").toLongLong();
    // hexo/lib/plugins/highlight/*.ts: only a list excludes, a string does nothing
    if (settings.value("exclude_languages").typeId() == QMetaType::QVariantList)
        highlight.excludeLanguages = listOf(settings.value("exclude_languages")).join(QLatin1Char(','));
    return highlight;
}

SiteConfig::Marked markedFrom(const QVariant &value)
{
    const Fields settings(value);
    SiteConfig::Marked marked;
    settings.read("gfm", marked.gfm);
    settings.read("pedantic", marked.pedantic);
    settings.read("breaks", marked.breaks);
    settings.read("smartypants", marked.smartypants);
    // hexo-renderer-marked lib/renderer.js smartypants(): anything but four letters means the usual ones
    if (const QString quotes = settings.value("quotes").toString(); quotes.size() == 4)
        marked.quotes = quotes;
    marked.modifyAnchors = settings.value("modifyAnchors").toInt();
    settings.read("anchorAlias", marked.anchorAlias);
    settings.read("headerIds", marked.headerIds);
    settings.read("autolink", marked.autolink);
    settings.read("mangle", marked.mangle);
    settings.read("sanitizeUrl", marked.sanitizeUrl);
    settings.read("dompurify", marked.dompurify);
    settings.read("prependRoot", marked.prependRoot);
    settings.read("postAsset", marked.postAsset);
    settings.read("descriptionLists", marked.descriptionLists);
    settings.read("lazyload", marked.lazyload);
    settings.read("figcaption", marked.figcaption);
    settings.read("disableNunjucks", marked.disableNunjucks);
    const Fields external(settings.value("external_link"));
    marked.externalLinkEnable = isTruthy(external.value("enable"));
    marked.externalLinkExclude = listOf(external.value("exclude"));
    marked.externalLinkNofollow = isTruthy(external.value("nofollow"));
    return marked;
}

/// hexo/lib/hexo/load_config.ts: without `root` it is the path of `url`; one '/' at the end.
QString rootFrom(const Fields &settings, const QString &url)
{
    QString root = isTruthy(settings.value("root")) ? scriptString(settings.value("root")) : QUrl(url).path();
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    return root + QLatin1Char('/');
}

void readAddresses(const Fields &settings, SiteConfig &config)
{
    settings.read("url", config.url);
    config.root = rootFrom(settings, config.url);
    while (config.url.endsWith(QLatin1Char('/')))
        config.url.chop(1);
    if (isTruthy(settings.value("permalink")))
        config.permalink = scriptString(settings.value("permalink"));
    config.permalinkDefaults = settings.value("permalink_defaults").toMap();
    const Fields pretty(settings.value("pretty_urls"));
    // hexo-util lib/pretty_urls: only `false` itself switches off
    config.trailingIndex = pretty.value("trailing_index") != QVariant(false);
    config.trailingHtml = pretty.value("trailing_html") != QVariant(false);
    settings.read("relative_link", config.relativeLink);
    const QVariant external = settings.value("external_link");
    if (settings.has("external_link")) {
        // Old sites say `external_link: true`; Hexo 8 reads a field of it and finds none
        // (after_render/external_link.ts)
        config.externalLink.enable = external.typeId() == QMetaType::QVariantMap;
        const Fields link(external);
        link.read("enable", config.externalLink.enable);
        link.read("field", config.externalLink.field);
        config.externalLink.exclude = listOf(link.value("exclude"));
    }
}

void readWriting(const Fields &settings, SiteConfig &config)
{
    if (isTruthy(settings.value("source_dir")))
        config.sourceDir = scriptString(settings.value("source_dir"));
    while (config.sourceDir.size() > 1 && config.sourceDir.endsWith(QLatin1Char('/')))
        config.sourceDir.chop(1);
    if (isTruthy(settings.value("new_post_name")))
        config.newPostName = scriptString(settings.value("new_post_name"));
    if (isTruthy(settings.value("default_layout")))
        config.defaultLayout = scriptString(settings.value("default_layout"));
    settings.read("titlecase", config.titlecase);
    config.filenameCase = qBound(0, settings.value("filename_case").toInt(), 2);
    settings.read("post_asset_folder", config.postAssetFolder);
    settings.read("render_drafts", config.renderDrafts);
    settings.read("future", config.future);
    config.skipRender = listOf(settings.value("skip_render"));
    if (settings.has("theme")) {
        const QVariant theme = settings.value("theme");
        config.theme = isTruthy(theme) ? scriptString(theme).trimmed() : QString();
    }
    const QString highlighter = settings.has("syntax_highlighter") ? scriptString(settings.value("syntax_highlighter"))
                                                                   : QStringLiteral("highlight.js");
    config.highlighter = highlighter == QLatin1String("highlight.js") ? SiteConfig::Highlighter::HighlightJs
                         : highlighter == QLatin1String("prismjs")    ? SiteConfig::Highlighter::PrismJs
                                                                      : SiteConfig::Highlighter::None;
    config.highlight = highlightFrom(settings.value("highlight"));
    config.prism = highlightFrom(settings.value("prismjs"));
    config.marked = markedFrom(settings.value("marked"));
}

} // namespace

SiteConfig SiteConfig::forLonePost()
{
    SiteConfig config;
    config.postAssetFolder = true;
    return config;
}

Result<SiteConfig> SiteConfig::parse(const QByteArray &yaml)
{
    Result<QVariantMap> read = readSettings(yaml);
    if (!read)
        return read.error();
    SiteConfig config;
    config.raw = *read;
    const Fields settings(config.raw);
    settings.read("title", config.title);
    if (isTruthy(settings.value("language")))
        config.language = firstOf(settings.value("language"));
    settings.read("timezone", config.timezone);
    readAddresses(settings, config);
    readWriting(settings, config);
    return config;
}

Result<SiteConfig> SiteConfig::load(const QString &siteFolder)
{
    // hexo/lib/hexo/load_config.ts: any `_config.*` serves where there is no `_config.yml`
    for (const char *name : {"_config.yml", "_config.yaml", "_config.json"}) {
        QFile file(QDir(siteFolder).filePath(QLatin1String(name)));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{Error::Kind::NoPermission,
                         QCoreApplication::translate("Settings", "%1 cannot be read: %2")
                             .arg(QLatin1String(name), file.errorString()),
                         file.fileName()};
        }
        Result<SiteConfig> config = parse(file.readAll());
        if (config)
            return config;
        Error error = config.error();
        error.path = file.fileName();
        error.message = QStringLiteral("%1: %2").arg(QLatin1String(name), error.message);
        return error;
    }
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("Settings", "There is no _config.yml in %1.")
                     .arg(QDir::toNativeSeparators(siteFolder)),
                 siteFolder};
}

} // namespace dosirak
