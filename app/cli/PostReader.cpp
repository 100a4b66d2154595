#include "app/cli/PostReader.h"

#include "app/render/PostContext.h"

#include <QFileInfo>

namespace dosirak {

Result<std::shared_ptr<const Site>> PostReader::siteAt(const QString &folder)
{
    if (const auto known = m_sites.constFind(folder); known != m_sites.cend())
        return *known;
    Result<Site> site = Site::open(folder);
    if (!site)
        return site.error();
    auto opened = std::make_shared<const Site>(*std::move(site));
    m_sites.insert(folder, opened);
    return std::shared_ptr<const Site>(std::move(opened));
}

Result<std::shared_ptr<const Site>> PostReader::siteOf(const QString &path)
{
    if (!m_site.isEmpty())
        return siteAt(QFileInfo(m_site).absoluteFilePath());
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    auto known = m_siteFolders.constFind(folder);
    if (known == m_siteFolders.cend())
        known = m_siteFolders.insert(folder, siteFolderOf(info.absoluteFilePath()));
    return known->isEmpty() ? std::shared_ptr<const Site>() : siteAt(*known);
}

std::shared_ptr<const Site> PostReader::withPosts(const std::shared_ptr<const Site> &site)
{
    if (!site->posts().isEmpty())
        return site;
    Site full = *site;
    full.readPosts();
    auto read = std::make_shared<const Site>(std::move(full));
    for (auto &known : m_sites) {
        if (known == site)
            known = read;
    }
    return read;
}

Result<OpenedPost> PostReader::open(const QString &path)
{
    Result<LoadedText> loaded = loadText(QFileInfo(path).absoluteFilePath());
    if (!loaded)
        return loaded.error();
    Result<std::shared_ptr<const Site>> site = siteOf(path);
    if (!site)
        return site.error();
    const bool asksForPosts =
        loaded->text.contains(QLatin1String("post_link")) || loaded->text.contains(QLatin1String("post_path"));
    if (*site && asksForPosts)
        *site = withPosts(*site);
    OpenedPost post{*std::move(loaded), {}};
    post.context = contextFor(post.loaded.path, *site);
    return post;
}

} // namespace dosirak
