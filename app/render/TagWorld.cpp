#include "app/render/TagWorld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dosirak {
namespace {

QString utf16(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<std::string> strings(const QStringList &list)
{
    std::vector<std::string> out;
    for (const QString &text : list)
        out.push_back(text.toStdString());
    return out;
}

bool isPictureName(const QString &name)
{
    static const QSet<QString> endings{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                       QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("svg"),
                                       QStringLiteral("bmp"),  QStringLiteral("avif"), QStringLiteral("heic"),
                                       QStringLiteral("tiff"), QStringLiteral("mp4")};
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && endings.contains(name.mid(dot + 1).toLower());
}

/// The files of the post's own folder, as Hexo's PostAsset knows them.
class PostAssets
{
public:
    PostAssets(const RenderContext &context, QString pagePath, RenderPurpose purpose)
        : m_names(context.assets.begin(), context.assets.end())
        , m_prefix(std::move(pagePath))
        , m_exists(context.config.postAssetFolder && context.place.kind != PostPlace::Kind::Page)
        , m_purpose(purpose)
    {
        // hexo/lib/models/post_asset.ts: the post's path without .html is the folder
        for (const QString &ending : {QStringLiteral(".html"), QStringLiteral(".htm")})
            if (m_prefix.endsWith(ending))
                m_prefix.chop(ending.size());
        if (!m_prefix.isEmpty() && !m_prefix.endsWith(QLatin1Char('/')))
            m_prefix += QLatin1Char('/');
    }

    std::optional<std::string> path(std::string_view utf8) const
    {
        const QString name = utf16(utf8);
        if (!m_exists || name.isEmpty())
            return std::nullopt;
        if (m_names.contains(name) || (m_purpose == RenderPurpose::Preview && isPictureName(name)))
            return (m_prefix + name).toStdString();
        return std::nullopt;
    }

    /// For `![](…)` with marked.postAsset: `./` and `..` are resolved, only what is there counts.
    std::optional<std::string> resolvedPath(std::string_view utf8) const
    {
        const QString name = QDir::cleanPath(utf16(utf8));
        if (!m_exists || !m_names.contains(name))
            return std::nullopt;
        return (m_prefix + name).toStdString();
    }

private:
    QSet<QString> m_names;
    QString m_prefix;
    bool m_exists;
    RenderPurpose m_purpose;
};

/// Text of a file below `folder`; nothing that leads out of it.
std::optional<std::string> codeFile(const QString &folder, std::string_view name)
{
    constexpr qint64 limit = 4 << 20;
    const QFileInfo file(folder + QLatin1Char('/') + utf16(name));
    const QString inside = QDir(folder).canonicalPath();
    if (inside.isEmpty() || !file.isFile() || !file.canonicalFilePath().startsWith(inside + QLatin1Char('/')))
        return std::nullopt;
    QFile source(file.filePath());
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    QString text = QString::fromUtf8(source.read(limit));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.toStdString();
}

MarkdownOptions markdownOptions(const RenderContext &context)
{
    const SiteConfig &config = context.config;
    const SiteConfig::Marked &marked = config.marked;
    MarkdownOptions options;
    options.gfm = marked.gfm;
    options.breaks = marked.breaks;
    options.smartypants = marked.smartypants;
    options.quotes = marked.quotes.toStdString();
    options.modifyAnchors = marked.modifyAnchors;
    options.anchorAlias = marked.anchorAlias;
    options.headerIds = marked.headerIds;
    options.autolink = marked.autolink;
    options.mangle = marked.mangle;
    options.sanitizeUrl = marked.sanitizeUrl;
    options.prependRoot = marked.prependRoot && !config.relativeLink;
    options.postAsset = marked.postAsset;
    options.descriptionLists = marked.descriptionLists;
    options.lazyload = marked.lazyload;
    options.figcaption = marked.figcaption;
    options.externalLinkEnable = marked.externalLinkEnable;
    options.externalLinkExclude = strings(marked.externalLinkExclude);
    options.externalLinkNofollow = marked.externalLinkNofollow;
    options.root = config.root.toStdString();
    options.siteUrl = config.url.toStdString();
    options.prettyTrailingIndex = config.trailingIndex;
    options.prettyTrailingHtml = config.trailingHtml;
    return options;
}

CodeBlock codeBlock(const CodeRequest &request)
{
    CodeBlock block;
    block.code = request.code;
    block.language = request.language;
    block.caption = request.caption;
    block.firstLine = request.firstLine;
    block.mark = request.mark;
    block.lineNumber = request.lineNumber;
    block.wrap = request.wrap;
    block.lineThreshold = request.lineThreshold;
    block.languageAttribute = request.languageAttribute;
    block.tab = request.tab;
    return block;
}

/// A post's own fields, as `{{ name }}` reads them.
std::map<std::string, std::string, std::less<>> fieldsOf(const FrontMatter &frontMatter, const RenderContext &context,
                                                         const QString &path)
{
    std::map<std::string, std::string, std::less<>> fields;
    fields["title"] = "";
    fields["path"] = path.toStdString();
    fields["permalink"] = (context.config.url + QLatin1Char('/') + path).toStdString();
    fields["source"] = context.place.source.toStdString();
    fields["slug"] = context.place.slug.toStdString();
    fields["layout"] = context.place.kind == PostPlace::Kind::Page ? "page" : "post";
    for (const Field &field : frontMatter.fields())
        fields[field.key.toStdString()] = frontMatter.string(field.key).toStdString();
    return fields;
}

} // namespace

CodeOptions codeOptions(const SiteConfig &config)
{
    CodeOptions options;
    const bool prism = config.highlighter == SiteConfig::Highlighter::PrismJs;
    options.highlighter = prism                                                 ? CodeOptions::Highlighter::PrismJs
                          : config.highlighter == SiteConfig::Highlighter::None ? CodeOptions::Highlighter::None
                                                                                : CodeOptions::Highlighter::HighlightJs;
    const SiteConfig::Highlight &settings = prism ? config.prism : config.highlight;
    options.lineNumber = settings.lineNumber;
    options.wrap = settings.wrap;
    options.hljs = settings.hljs;
    options.autoDetect = settings.autoDetect;
    options.stripIndent = settings.stripIndent;
    options.languageAttribute = settings.languageAttr;
    options.preprocess = settings.preprocess;
    options.lineThreshold = static_cast<int>(std::clamp<qint64>(settings.lineThreshold, 0, 1 << 30));
    options.inlineFirstLine =
        config.raw.value(QStringLiteral("highlight")).toMap().value(QStringLiteral("first_line_number")) ==
        QLatin1String("inline");
    options.tabReplace = settings.tabReplace.toStdString();
    for (const QString &name : settings.excludeLanguages.split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.excludeLanguages.push_back(name.trimmed().toStdString());
    return options;
}

TagRegistry tagsOf(const Theme &theme)
{
    TagRegistry registry = TagRegistry::hexo();
    if (theme.kind == Theme::Kind::Tranquilpeak || theme.kind == Theme::Kind::Unknown)
        registry.addTranquilpeak();
    if (theme.kind == Theme::Kind::Unknown)
        registry.addLonePostImage();
    return registry;
}

TagWorld TagWorld::of(const RenderContext &context, const FrontMatter &frontMatter, RenderPurpose purpose)
{
    const SiteConfig &config = context.config;
    const QString path = permalinkPath(context.place, frontMatter, config);
    const auto assets = std::make_shared<const PostAssets>(context, path, purpose);
    const CodeOptions code = codeOptions(config);

    TagWorld world;
    world.markdown = markdownOptions(context);
    // bodies of tags are rendered without a path: no assets, ids and definitions of their own
    MarkdownOptions inner = world.markdown;
    world.markdown.assetPath = [assets](std::string_view source) { return assets->resolvedPath(source); };

    TagContext &tags = world.tags;
    tags.renderMarkdown = [inner](std::string_view text) { return renderMarkdown(text, MarkdownFacts(), inner).html; };
    if (code.highlighter != CodeOptions::Highlighter::None)
        tags.codeFigure = [code](const CodeRequest &request) { return codeFigure(codeBlock(request), code); };
    tags.assetPath = [assets](std::string_view name) { return assets->path(name); };
    if (const std::shared_ptr<const Site> site = context.site) {
        tags.findPost = [site](std::string_view name) -> std::optional<TagContext::PostTarget> {
            const PostSummary *post = site->findPost(utf16(name));
            if (!post)
                return std::nullopt;
            return TagContext::PostTarget{post->permalink.toStdString(), post->title.toStdString()};
        };
    }
    const QString codeDir = config.raw.value(QStringLiteral("code_dir"), QStringLiteral("downloads/code")).toString();
    tags.codeDir = codeDir.toStdString();
    if (!tags.codeDir.empty() && tags.codeDir.back() != '/')
        tags.codeDir += '/';
    if (!context.sourceFolder.isEmpty()) {
        const QString folder = context.sourceFolder + QLatin1Char('/') + codeDir;
        tags.includeCode = [folder](std::string_view name) { return codeFile(folder, name); };
    }
    const auto fields = fieldsOf(frontMatter, context, path);
    tags.variable = [fields](std::string_view name) -> std::optional<std::string> {
        const auto field = fields.find(name);
        return field == fields.end() ? std::nullopt : std::optional(field->second);
    };
    tags.root = config.root.toStdString();
    tags.url = config.url.toStdString();
    tags.relativeLink = config.relativeLink;
    tags.prettyTrailingIndex = config.trailingIndex;
    tags.prettyTrailingHtml = config.trailingHtml;
    tags.postPath = path.toStdString();
    tags.externalLinkEnabled = config.externalLink.enable;
    tags.titlecase = config.titlecase;
    tags.highlightEnabled =
        config.raw.value(QStringLiteral("highlight")).toMap().value(QStringLiteral("enable")).toBool();
    return world;
}

} // namespace dosirak
