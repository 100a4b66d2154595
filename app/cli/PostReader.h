#pragma once

#include "app/render/PostRenderer.h"
#include "app/text/Result.h"
#include "app/text/TextFile.h"

#include <QHash>
#include <QString>

#include <memory>

namespace dosirak {

/// A post read from the disk with what decides how it renders.
struct OpenedPost
{
    LoadedText loaded; ///< `path` is absolute
    RenderContext context;
};

/// Reads posts and the sites they belong to; each site once.
class PostReader
{
public:
    /// `site`: the folder given by `--site`; empty: each post's own.
    explicit PostReader(const QString &site)
        : m_site(site)
    {
    }

    Result<OpenedPost> open(const QString &path);

    /// The site given by `--site`, else the one `path` lies in; null when it lies in none. Error: given, but no site; settings that cannot be read.
    Result<std::shared_ptr<const Site>> siteOf(const QString &path);

private:
    Result<std::shared_ptr<const Site>> siteAt(const QString &folder);
    /// The same site with its list of posts, read the first time a tag asks for it: thousands of posts take a while.
    std::shared_ptr<const Site> withPosts(const std::shared_ptr<const Site> &site);

    QString m_site;
    QHash<QString, std::shared_ptr<const Site>> m_sites; ///< by folder
    QHash<QString, QString> m_siteFolders;               ///< of a post's folder, so that a batch does not walk up again
};

} // namespace dosirak
