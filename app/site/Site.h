#pragma once

#include "app/site/PostPlace.h"
#include "app/site/SiteConfig.h"
#include "app/site/Theme.h"
#include "app/text/Result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace dosirak {

/// What the site's list shows of a post; read from its front matter.
struct PostSummary
{
    PostPlace place;
    QString title;
    QDateTime date; ///< in the site's timezone; invalid when there is none
    QStringList tags;
    QList<QStringList> categories; ///< paths
    QString layout;
    QString permalink; ///< path below the root
    bool published = true;
    bool broken = false; ///< the front matter cannot be read
};

/// A Hexo site on the disk: its settings, theme, posts, drafts and pages. A value; reading again gives a new one.
class Site
{
public:
    /// `folder`: the one with `_config.yml`, or any folder or file in it. Reads settings and theme, not yet the posts.
    static Result<Site> open(const QString &folder);

    const QString &folder() const { return m_folder; }
    QString name() const; ///< the folder's name
    const SiteConfig &config() const { return m_config; }
    const Theme &theme() const { return m_theme; }
    QString sourceFolder() const;

    /// Reads every post (newest first, as a site's index), draft and page. Slow for thousands; may run in a worker on a copy.
    void readPosts();
    const QList<PostSummary> &posts() const { return m_posts; }
    const QList<PostSummary> &drafts() const { return m_drafts; }
    const QList<PostSummary> &pages() const { return m_pages; }
    QMap<QString, int> tagCounts() const;
    QMap<QStringList, int> categoryCounts() const;

    /// The post that `post_link` and `post_path` mean: by slug, else by title (hexo/lib/plugins/tag/post_link.ts); nullptr when there is none.
    const PostSummary *findPost(const QString &slugOrTitle) const;

private:
    QString m_folder;
    SiteConfig m_config;
    Theme m_theme;
    QList<PostSummary> m_posts;
    QList<PostSummary> m_drafts;
    QList<PostSummary> m_pages;
};

/// Text of a new post from the site's scaffold (`scaffolds/post.md`), or Hexo's own scaffold without a site. Line ends '\n'.
QString newPostText(const QString &siteFolder, const QString &layout, const QString &title, const QDateTime &now);

/// File name for a new post from `new_post_name` and the title's slug, relative to `_posts`; made unique by a number.
QString newPostPath(const Site &site, const QString &title, const QDateTime &now);

} // namespace dosirak
