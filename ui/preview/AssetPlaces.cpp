#include "ui/preview/AssetPlaces.h"

#include "app/render/PostRenderer.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace dosirak {

namespace {

const QString assetScheme = QStringLiteral("post-asset");
const QString assetHost = QStringLiteral("site");

/// Only what a page shows. A table of our own: QMimeDatabase depends on the machine, and would serve HTML too.
QByteArray mimeTypeOf(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("jpg"), "image/jpeg"},    {QStringLiteral("jpeg"), "image/jpeg"},
        {QStringLiteral("jfif"), "image/jpeg"},   {QStringLiteral("png"), "image/png"},
        {QStringLiteral("apng"), "image/apng"},   {QStringLiteral("gif"), "image/gif"},
        {QStringLiteral("webp"), "image/webp"},   {QStringLiteral("avif"), "image/avif"},
        {QStringLiteral("svg"), "image/svg+xml"}, {QStringLiteral("bmp"), "image/bmp"},
        {QStringLiteral("ico"), "image/x-icon"},  {QStringLiteral("heic"), "image/heic"},
        {QStringLiteral("mp4"), "video/mp4"},     {QStringLiteral("m4v"), "video/mp4"},
        {QStringLiteral("mov"), "video/mp4"},     {QStringLiteral("webm"), "video/webm"},
        {QStringLiteral("ogv"), "video/ogg"},     {QStringLiteral("mp3"), "audio/mpeg"},
        {QStringLiteral("m4a"), "audio/mp4"},     {QStringLiteral("ogg"), "audio/ogg"},
        {QStringLiteral("oga"), "audio/ogg"},     {QStringLiteral("opus"), "audio/ogg"},
        {QStringLiteral("wav"), "audio/wav"},     {QStringLiteral("flac"), "audio/flac"},
        {QStringLiteral("aac"), "audio/aac"},     {QStringLiteral("woff"), "font/woff"},
        {QStringLiteral("woff2"), "font/woff2"},  {QStringLiteral("ttf"), "font/ttf"},
        {QStringLiteral("otf"), "font/otf"},      {QStringLiteral("css"), "text/css"},
    };
    return types.value(QFileInfo(path).suffix().toLower());
}

/// Hexo does not publish what begins with '_' or '.' or ends in '%' or '~' (hexo lib/plugins/processor/common.ts).
bool isUnpublished(const QString &path)
{
    if (path.endsWith(QLatin1Char('%')) || path.endsWith(QLatin1Char('~'))) {
        return true;
    }
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString &part : parts) {
        if (part.isEmpty() || part.startsWith(QLatin1Char('_')) || part.startsWith(QLatin1Char('.'))) {
            return true;
        }
    }
    return false;
}

bool liesIn(const QString &canonicalPath, const QString &folder)
{
    if (folder.isEmpty()) {
        return false;
    }
    const QString canonicalFolder = QFileInfo(folder).canonicalFilePath();
    return !canonicalFolder.isEmpty() && canonicalFolder != QLatin1String("/") &&
           canonicalPath.startsWith(canonicalFolder + QLatin1Char('/'));
}

std::optional<AssetFile> fileIn(const QString &folder, const QString &name)
{
    if (folder.isEmpty() || isUnpublished(name)) {
        return std::nullopt;
    }
    const QByteArray mimeType = mimeTypeOf(name);
    if (mimeType.isEmpty()) {
        return std::nullopt;
    }
    const QFileInfo info(folder + QLatin1Char('/') + name);
    const QString canonical = info.canonicalFilePath();
    // A link may lead anywhere; what counts is where the file really lies, and what it really is.
    if (canonical.isEmpty() || !info.isFile() || !liesIn(canonical, folder) || mimeTypeOf(canonical).isEmpty()) {
        return std::nullopt;
    }
    return AssetFile{canonical, mimeType};
}

QString withoutHtml(const QString &path)
{
    for (const QLatin1String ending : {QLatin1String(".html"), QLatin1String(".htm")}) {
        if (path.endsWith(ending)) {
            return path.chopped(ending.size()) + QLatin1Char('/');
        }
    }
    return path.endsWith(QLatin1Char('/')) ? path : path + QLatin1Char('/');
}

} // namespace

AssetPlaces AssetPlaces::of(const RenderContext &context, const QString &permalink)
{
    AssetPlaces places;
    places.root = context.config.root;
    if (!places.root.startsWith(QLatin1Char('/'))) {
        places.root.prepend(QLatin1Char('/'));
    }
    if (!places.root.endsWith(QLatin1Char('/'))) {
        places.root.append(QLatin1Char('/'));
    }
    places.postPath = permalink;
    // Without post_asset_folder Hexo publishes nothing of that folder (hexo lib/plugins/processor/post.ts).
    if (context.config.postAssetFolder) {
        places.assetFolder = context.place.assetFolder;
    }
    places.sourceFolder = context.sourceFolder;
    if (!context.theme.folder.isEmpty()) {
        places.themeSourceFolder = context.theme.folder + QStringLiteral("/source");
    }
    if (context.site) {
        for (const PostSummary &post : context.site->posts()) {
            if (!context.place.path.isEmpty() && post.place.path == context.place.path) {
                if (places.postPath.isEmpty()) {
                    places.postPath = post.permalink;
                }
            } else if (context.config.postAssetFolder && !post.permalink.isEmpty()) {
                places.otherPosts.insert(withoutHtml(post.permalink), post.place.assetFolder);
            }
        }
    }
    if (places.postPath.isEmpty()) {
        places.postPath = QStringLiteral("open-post/");
    }
    return places;
}

QUrl AssetPlaces::pageUrl() const
{
    QUrl url;
    url.setScheme(assetScheme);
    url.setHost(assetHost);
    url.setPath(root + postPath, QUrl::DecodedMode);
    return url;
}

QString AssetPlaces::assetPrefix() const
{
    return withoutHtml(postPath);
}

std::optional<QString> AssetPlaces::pathBelowRoot(const QUrl &url) const
{
    if (url.scheme() != assetScheme || url.host() != assetHost || url.port() != -1 || !url.userInfo().isEmpty()) {
        return std::nullopt;
    }
    const QString path = url.path(QUrl::FullyDecoded);
    if (!path.startsWith(root) || path.contains(QLatin1Char('\\')) || path.contains(QChar(0))) {
        return std::nullopt;
    }
#ifdef Q_OS_WIN
    if (path.contains(QLatin1Char(':'))) {
        return std::nullopt; // a drive, or another stream of a file
    }
#endif
    return path.mid(root.size());
}

QString AssetPlaces::nameOf(const QUrl &url) const
{
    const QString path = pathBelowRoot(url).value_or(url.path(QUrl::FullyDecoded));
    return path.startsWith(assetPrefix()) ? path.mid(assetPrefix().size()) : QLatin1Char('/') + path;
}

std::optional<AssetFile> findAsset(const QUrl &url, const AssetPlaces &places)
{
    const std::optional<QString> path = places.pathBelowRoot(url);
    if (!path) {
        return std::nullopt;
    }
    const QString prefix = places.assetPrefix();
    if (path->startsWith(prefix)) {
        if (const auto file = fileIn(places.assetFolder, path->mid(prefix.size()))) {
            return file;
        }
    }
    if (const auto file = fileIn(places.sourceFolder, *path)) {
        return file;
    }
    if (const auto file = fileIn(places.themeSourceFolder, *path)) {
        return file;
    }
    // An asset of another post: its folder stands before the name, at any depth of the name.
    for (qsizetype slash = path->lastIndexOf(QLatin1Char('/')); slash > 0;
         slash = path->lastIndexOf(QLatin1Char('/'), slash - 1)) {
        const auto folder = places.otherPosts.constFind(path->left(slash + 1));
        if (folder != places.otherPosts.constEnd()) {
            return fileIn(*folder, path->mid(slash + 1));
        }
    }
    return std::nullopt;
}

} // namespace dosirak
