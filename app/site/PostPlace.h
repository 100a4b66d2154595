#pragma once

#include "app/site/SiteConfig.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace dosirak {

class FrontMatter;

/// Where a Markdown file stands and what follows from that. Pure: nothing here reads the disk.
struct PostPlace
{
    enum class Kind { Post, Draft, Page, Lone };

    Kind kind = Kind::Lone;
    QString path;       ///< absolute path of the file; empty for a post that was never saved
    QString siteFolder; ///< absolute; empty for a lone post
    QString source;     ///< path below the source folder ("_posts/2017/trip.md"), as Hexo's `source`
    QString slug; ///< what `:title` in a permalink means: file path below `_posts` without ending and new_post_name's
                  ///< other parts
    QString assetFolder; ///< absolute folder of the post's assets ("…/_posts/2017/trip"); it may not exist

    /// A post, draft or page of a site (by its place below source_dir), or a lone post.
    static PostPlace of(const QString &path, const QString &siteFolder, const SiteConfig &config);
    bool operator==(const PostPlace &) const = default;
};

/// The site a file belongs to: the nearest folder above it that holds a `_config.yml`; empty when there is none.
QString siteFolderOf(const QString &path);

/// The post's date as Hexo takes it, in the site's zone: the front matter's, else the one in its file name
/// (new_post_name), else the time the file was made (this one looks at the disk), else now.
QDateTime dateOf(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config);

/// The categories a front matter names, as paths: `[a, b]` is a > b, a list inside the list is a path of its own.
QList<QStringList> categoryPaths(const FrontMatter &frontMatter);

/// Path of the post's page below the site's root, e.g. "2017/12/14/trip/" (hexo/lib/plugins/filter/post_permalink.ts;
/// :title, :year, :month, :i_month, :day, :i_day, :hour, :minute, :second, :i_… , :timestamp, :hash, :id, :category,
/// :name, :post_title and any front matter key). For pages the path itself with .html. Never starts with '/'.
QString permalinkPath(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config);

/// `root` + permalinkPath, with pretty_urls, encoded as `url_for` does.
QString permalinkUrl(const PostPlace &place, const FrontMatter &frontMatter, const SiteConfig &config);

} // namespace dosirak
