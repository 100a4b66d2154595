#include "app/site/PostPlace.h"

#include "app/frontmatter/FrontMatter.h"
#include "app/site/PermalinkRule.h"
#include "app/site/PostDate.h"
#include "app/site/Settings.h"
#include "app/text/HexoText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace dosirak {
namespace {

/// Node's path.extname: ".md" of "a.md", nothing of ".md".
QString endingOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    return dot > slash + 1 ? path.mid(dot) : QString();
}

QString withoutEnding(const QString &path)
{
    return path.chopped(endingOf(path).size());
}

QString slug(const QString &text, SlugCase letters = SlugCase::Keep)
{
    return QString::fromStdString(slugize(text.toStdString(), letters));
}

/// hexo/lib/plugins/processor/post.ts parseFilename
QMap<QString, QString> fileNameParts(const QString &pathBelowPosts, const SiteConfig &config)
{
    static const QMap<QString, QString> segments{{QStringLiteral("year"), QStringLiteral("(\\d{4})")},
                                                 {QStringLiteral("month"), QStringLiteral("(\\d{2})")},
                                                 {QStringLiteral("day"), QStringLiteral("(\\d{2})")},
                                                 {QStringLiteral("i_month"), QStringLiteral("(\\d{1,2})")},
                                                 {QStringLiteral("i_day"), QStringLiteral("(\\d{1,2})")},
                                                 {QStringLiteral("hash"), QStringLiteral("([0-9a-f]{12})")}};
    const QString path = withoutEnding(pathBelowPosts);
    auto parts =
        PermalinkRule(withoutEnding(config.newPostName), segments).parse(path).value_or(QMap<QString, QString>());
    if (!parts.contains(QStringLiteral("title")))
        parts.insert(QStringLiteral("title"), slug(path));
    return parts;
}

/// The part of `source` below `_posts` or `_drafts`; for a lone post its file name.
QString pathBelowPosts(const PostPlace &place)
{
    switch (place.kind) {
    case PostPlace::Kind::Post:
        return place.source.mid(7);
    case PostPlace::Kind::Draft:
        return place.source.mid(8);
    default:
        return place.source;
    }
}

QDateTime dateFromFileName(const QMap<QString, QString> &parts, const SiteConfig &config)
{
    const QString month = parts.value(QStringLiteral("month"), parts.value(QStringLiteral("i_month")));
    const QString day = parts.value(QStringLiteral("day"), parts.value(QStringLiteral("i_day")));
    const QString year = parts.value(QStringLiteral("year"));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty())
        return {};
    const QDate date = QDate(year.toInt(), 1, 1).addMonths(month.toInt() - 1).addDays(day.toInt() - 1);
    return QDateTime(date, QTime(0, 0), siteTimeZone(config));
}

QStringList textList(const QVariant &value)
{
    QStringList result;
    const QVariantList items = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
    for (const QVariant &item : items) {
        if (const QString text = scriptString(item); !text.isEmpty())
            result.append(text);
    }
    return result;
}

/// Slug of the deepest category (hexo/lib/models/category.ts), which is the last that Hexo adds.
QString categorySlug(const QList<QStringList> &paths, const SiteConfig &config)
{
    const QVariantMap names = config.raw.value(QStringLiteral("category_map")).toMap();
    QStringList slugs;
    for (const QString &name : paths.isEmpty() ? QStringList() : paths.last()) {
        const QVariant mapped = names.value(name);
        slugs.append(slug(isTruthy(mapped) ? scriptString(mapped) : name, static_cast<SlugCase>(config.filenameCase)));
    }
    return slugs.join(QLatin1Char('/'));
}

QString pagePath(const PostPlace &place, const FrontMatter &frontMatter)
{
    // hexo/lib/plugins/processor/asset.ts processPage
    const QString permalink = scriptString(frontMatter.value(u"permalink"));
    const QString ending = endingOf(place.source);
    const QString output =
        ending == QLatin1String(".json") || ending == QLatin1String(".yml") || ending == QLatin1String(".yaml")
            ? QStringLiteral(".json")
            : QStringLiteral(".html");
    if (permalink.isEmpty())
        return withoutEnding(place.source) + output;
    const QString path = permalink.endsWith(QLatin1Char('/')) ? permalink + QStringLiteral("index") : permalink;
    return endingOf(path).isEmpty() ? path + output : path;
}

/// The parts of a permalink (hexo/lib/plugins/filter/post_permalink.ts).
class PermalinkParts
{
public:
    PermalinkParts(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config)
        : m_place(place)
        , m_frontMatter(frontMatter)
        , m_config(config)
        , m_fileName(fileNameParts(pathBelowPosts(place), config))
        ,
        // Hexo counts the day of the page in the zone of the machine that builds, not in the site's
        m_date(dateOf(place, frontMatter, config).toTimeZone(QTimeZone::systemTimeZone()))
    {
    }

    QString operator()(const QString &name) const
    {
        static const QMap<QString, QString> clock{
            {QStringLiteral("year"), QStringLiteral("yyyy")}, {QStringLiteral("month"), QStringLiteral("MM")},
            {QStringLiteral("day"), QStringLiteral("dd")},    {QStringLiteral("hour"), QStringLiteral("HH")},
            {QStringLiteral("minute"), QStringLiteral("mm")}, {QStringLiteral("second"), QStringLiteral("ss")},
            {QStringLiteral("i_month"), QStringLiteral("M")}, {QStringLiteral("i_day"), QStringLiteral("d")}};
        if (const auto format = clock.constFind(name); format != clock.cend())
            return m_date.toString(*format);
        if (name == QLatin1String("title") || name == QLatin1String("slug"))
            return m_place.slug;
        if (name == QLatin1String("name"))
            return m_place.slug.mid(m_place.slug.lastIndexOf(QLatin1Char('/')) + 1);
        if (name == QLatin1String("post_title"))
            return slug(scriptString(m_frontMatter.value(u"title")), SlugCase::Lower);
        if (name == QLatin1String("timestamp"))
            return QString::number(m_date.toSecsSinceEpoch());
        if (name == QLatin1String("hash"))
            return digest(m_place.slug + QString::number(m_date.toSecsSinceEpoch())).left(12);
        if (name == QLatin1String("category"))
            return category();
        return field(name);
    }

private:
    static QString digest(const QString &text)
    {
        return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
    }

    QString category() const
    {
        const bool hidden = m_place.kind == PostPlace::Kind::Draft && !m_config.renderDrafts;
        const QString deepest = hidden ? QString() : categorySlug(categoryPaths(m_frontMatter), m_config);
        return deepest.isEmpty()
                   ? m_config.raw.value(QStringLiteral("default_category"), QStringLiteral("uncategorized")).toString()
                   : deepest;
    }

    QString field(const QString &name) const
    {
        if (m_fileName.contains(name))
            return m_fileName.value(name);
        if (const Field *field = m_frontMatter.field(name); field && field->value.isValid())
            return scriptString(field->value);
        // Hexo's own id of a post without one is drawn anew in every run; ours at least stays the same.
        if (name == QLatin1String("id"))
            return QLatin1Char('c') + digest(m_place.source).left(24);
        if (name == QLatin1String("layout"))
            return QStringLiteral("post");
        if (name == QLatin1String("source"))
            return m_place.source;
        if (m_config.permalinkDefaults.contains(name))
            return scriptString(m_config.permalinkDefaults.value(name));
        return QStringLiteral("undefined"); // so does the original
    }

    const PostPlace &m_place;
    const FrontMatter &m_frontMatter;
    const SiteConfig &m_config;
    QMap<QString, QString> m_fileName;
    QDateTime m_date;
};

} // namespace

PostPlace PostPlace::of(const QString &path, const QString &siteFolder, const SiteConfig &config)
{
    PostPlace place;
    if (path.isEmpty())
        return place;
    place.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    place.assetFolder = withoutEnding(place.path);
    const QString sourceFolder =
        QDir::cleanPath(QDir(siteFolder).absoluteFilePath(config.sourceDir)) + QLatin1Char('/');
    if (siteFolder.isEmpty() || !place.path.startsWith(sourceFolder)) {
        place.source = place.path.mid(place.path.lastIndexOf(QLatin1Char('/')) + 1);
        place.slug = fileNameParts(place.source, config).value(QStringLiteral("title"));
        return place;
    }
    place.siteFolder = QDir::cleanPath(QDir(siteFolder).absolutePath());
    place.source = place.path.mid(sourceFolder.size());
    place.kind = place.source.startsWith(QLatin1String("_posts/"))    ? Kind::Post
                 : place.source.startsWith(QLatin1String("_drafts/")) ? Kind::Draft
                                                                      : Kind::Page;
    if (place.kind == Kind::Page) {
        place.slug = withoutEnding(place.source);
        // A page's address is its folder, so its pictures lie beside `about/index.md`; Hexo knows no asset folders of
        // pages.
        if (place.source.contains(QLatin1Char('/')) &&
            withoutEnding(QFileInfo(place.path).fileName()) == QLatin1String("index"))
            place.assetFolder = QFileInfo(place.path).absolutePath();
    } else {
        place.slug = fileNameParts(pathBelowPosts(place), config).value(QStringLiteral("title"));
    }
    return place;
}

QString siteFolderOf(const QString &path)
{
    const QFileInfo start(path);
    QDir folder(start.isDir() ? start.absoluteFilePath() : start.absolutePath());
    const auto holdsSettings = [](const QDir &place) {
        return QFileInfo(place.filePath(QStringLiteral("_config.yml"))).isFile();
    };
    do {
        if (!holdsSettings(folder))
            continue;
        // themes/NAME has a _config.yml of its own
        QDir site = folder;
        if (site.cdUp() && site.dirName() == QLatin1String("themes") && site.cdUp() && holdsSettings(site))
            return QDir::cleanPath(site.absolutePath());
        return QDir::cleanPath(folder.absolutePath());
    } while (folder.cdUp());
    return {};
}

QDateTime dateOf(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config)
{
    const QVariant written = frontMatter.value(u"date");
    QDateTime date = postDate(written, config);
    if (!date.isValid() && !isTruthy(written))
        date = dateFromFileName(fileNameParts(pathBelowPosts(place), config), config);
    if (!date.isValid() && !place.path.isEmpty()) {
        const QFileInfo file(place.path);
        date = file.birthTime().isValid() ? file.birthTime() : file.lastModified();
    }
    if (!date.isValid())
        date = QDateTime::currentDateTime();
    return date.toTimeZone(siteTimeZone(config));
}

QList<QStringList> categoryPaths(const FrontMatter &frontMatter)
{
    QVariant value = frontMatter.value(u"categories");
    if (!isTruthy(value))
        value = frontMatter.value(u"category"); // hexo/lib/plugins/processor/post.ts
    const QVariantList items = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
    // hexo/lib/models/post.ts setCategories: without a list inside, the whole list is one path
    QList<QStringList> paths;
    bool hasInner = false;
    for (const QVariant &item : items)
        hasInner = hasInner || item.typeId() == QMetaType::QVariantList;
    if (!hasInner)
        return textList(value).isEmpty() ? paths : QList<QStringList>{textList(value)};
    for (const QVariant &item : items) {
        if (const QStringList path = textList(item); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

QString permalinkPath(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config)
{
    QString path;
    if (place.kind == PostPlace::Kind::Page) {
        path = pagePath(place, frontMatter);
    } else {
        const QString own = scriptString(frontMatter.value(u"permalink"));
        const PermalinkParts parts(place, frontMatter, config);
        path = own.isEmpty() ? PermalinkRule(config.permalink).stringify(parts) : own;
        if (config.postAssetFolder && !path.endsWith(QLatin1Char('/')) && !path.endsWith(QLatin1String(".html")))
            path += QLatin1Char('/');
    }
    while (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    return path;
}

QString permalinkUrl(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config)
{
    // hexo-util lib/url_for.ts
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    const QString path =
        QString(config.root + permalinkPath(place, frontMatter, config)).replace(slashes, QStringLiteral("/"));
    bool ok = true;
    QString url = QString::fromStdString(encodeUrl4(path.toStdString(), ok));
    const bool isIndex = url.endsWith(QLatin1String("index.html"));
    if (!config.trailingIndex && isIndex)
        url.chop(10);
    else if (!config.trailingHtml && !isIndex && url.endsWith(QLatin1String(".html")))
        url.chop(5);
    return url;
}

} // namespace dosirak
