#include "app/site/Site.h"

#include "app/frontmatter/FrontMatter.h"
#include "app/frontmatter/FrontMatterSplit.h"
#include "app/site/PostDate.h"
#include "app/site/Settings.h"
#include "app/site/SourceFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dosirak {
namespace {

constexpr qint64 firstChunk = 4096; // holds the front matter of nearly every real post

QString decoded(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text;
}

/// The start of a post up to the end of its front matter; nothing where it has none.
QString readFrontMatter(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(firstChunk);
    QString text = decoded(bytes);
    std::optional<FrontMatterSplit> split = splitFrontMatter(text);
    if (!split && !file.atEnd()) {
        text = decoded(bytes + file.readAll());
        split = splitFrontMatter(text);
    }
    return split ? text.left(split->span.to) : QString();
}

PostSummary summaryOf(const QString &path, const QString &siteFolder, const SiteConfig &config)
{
    PostSummary summary;
    summary.place = PostPlace::of(path, siteFolder, config);
    const FrontMatter frontMatter = FrontMatter::parse(readFrontMatter(path));
    summary.broken = frontMatter.error().has_value();
    summary.title = scriptString(frontMatter.value(u"title"));
    summary.date = dateOf(summary.place, frontMatter, config);
    summary.tags = frontMatter.strings(frontMatter.field(u"tags") != nullptr ? u"tags" : u"tag");
    summary.tags.removeAll(QString());
    summary.categories = categoryPaths(frontMatter);
    const QString layout = scriptString(frontMatter.value(u"layout"));
    const bool isPage = summary.place.kind == PostPlace::Kind::Page;
    summary.layout = !layout.isEmpty() ? layout : isPage ? QStringLiteral("page") : QStringLiteral("post");
    summary.permalink = permalinkPath(summary.place, frontMatter, config);
    const Field *published = frontMatter.field(u"published");
    summary.published =
        summary.place.kind != PostPlace::Kind::Draft && (published == nullptr || isTruthy(published->value));
    return summary;
}

bool isOnSite(const PostSummary &post, const SiteConfig &config)
{
    return post.published && (config.future || post.date <= QDateTime::currentDateTimeUtc());
}

} // namespace

Result<Site> Site::open(const QString &folder)
{
    const QString siteFolder = siteFolderOf(folder);
    if (siteFolder.isEmpty()) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Site", "There is no _config.yml in %1 or above it. A Hexo site has one.")
                .arg(QDir::toNativeSeparators(folder)),
            folder};
    }
    Result<SiteConfig> config = SiteConfig::load(siteFolder);
    if (!config)
        return config.error();
    Site site;
    site.m_folder = siteFolder;
    site.m_config = std::move(*config);
    site.m_theme = Theme::detect(siteFolder, site.m_config);
    return site;
}

QString Site::name() const
{
    return m_folder.mid(m_folder.lastIndexOf(QLatin1Char('/')) + 1);
}

QString Site::sourceFolder() const
{
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(m_config.sourceDir));
}

void Site::readPosts()
{
    m_posts.clear();
    m_drafts.clear();
    m_pages.clear();
    const QString source = sourceFolder();
    const QStringList files = renderedFiles(source, m_config);
    for (const QString &file : files) {
        PostSummary summary = summaryOf(source + QLatin1Char('/') + file, m_folder, m_config);
        QList<PostSummary> &list = summary.place.kind == PostPlace::Kind::Page    ? m_pages
                                   : summary.place.kind == PostPlace::Kind::Draft ? m_drafts
                                                                                  : m_posts;
        list.append(std::move(summary));
    }
    const auto newestFirst = [](const PostSummary &one, const PostSummary &other) { return one.date > other.date; };
    std::stable_sort(m_posts.begin(), m_posts.end(), newestFirst);
    std::stable_sort(m_drafts.begin(), m_drafts.end(), newestFirst);
}

QMap<QString, int> Site::tagCounts() const
{
    QMap<QString, int> counts;
    for (const PostSummary &post : m_posts) {
        if (!isOnSite(post, m_config))
            continue;
        const QSet<QString> tags(post.tags.begin(), post.tags.end());
        for (const QString &tag : tags)
            ++counts[tag];
    }
    return counts;
}

QMap<QStringList, int> Site::categoryCounts() const
{
    QMap<QStringList, int> counts;
    for (const PostSummary &post : m_posts) {
        if (!isOnSite(post, m_config))
            continue;
        // A post in a > b is a post of a too (hexo/lib/models/post.ts addHierarchy).
        QSet<QStringList> paths;
        for (const QStringList &path : post.categories) {
            for (qsizetype length = 1; length <= path.size(); ++length)
                paths.insert(path.mid(0, length));
        }
        for (const QStringList &path : std::as_const(paths))
            ++counts[path];
    }
    return counts;
}

const PostSummary *Site::findPost(const QString &slugOrTitle) const
{
    const auto bySlug = std::find_if(m_posts.begin(), m_posts.end(),
                                     [&](const PostSummary &post) { return post.place.slug == slugOrTitle; });
    if (bySlug != m_posts.end())
        return &*bySlug;
    const auto byTitle = std::find_if(m_posts.begin(), m_posts.end(),
                                      [&](const PostSummary &post) { return post.title == slugOrTitle; });
    return byTitle != m_posts.end() ? &*byTitle : nullptr;
}

} // namespace dosirak
