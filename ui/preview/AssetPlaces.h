#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace dosirak {

struct RenderContext;

/// Where the files behind the URLs of the open post's page lie. The page's base is `pageUrl()`, so the names in a post resolve as they will on the
/// published site: `lunch.jpg` and `/2017/12/14/trip/lunch.jpg` in the post's asset folder, `/images/x.jpg` in the site's source.
struct AssetPlaces
{
    QString root = QStringLiteral("/"); ///< `root` of the site, ends in '/'
    QString postPath;                   ///< the post's page below the root, not encoded: "2017/12/14/trip/"
    QString assetFolder;                ///< of the open post; empty: Hexo publishes none
    QString sourceFolder;               ///< of the site; empty: a lone post
    QString themeSourceFolder;          ///< files a theme brings; empty: none
    QHash<QString, QString> otherPosts; ///< asset prefix of other posts ("2016/01/02/old/") and their folders

    /// `permalink`: path below the root; empty: taken from the site's list, else a path of our own (then only relative names resolve).
    static AssetPlaces of(const RenderContext &context, const QString &permalink);

    QUrl pageUrl() const;
    /// What stands before an asset's name in its published path ("2017/12/14/trip/"; ".html" comes off, hexo models/post_asset.ts).
    QString assetPrefix() const;
    /// Path of a `post-asset` URL below the site's root, decoded; nullopt for a URL that is none, or that names something no page may ask for.
    std::optional<QString> pathBelowRoot(const QUrl &url) const;
    /// "lunch.jpg" for a URL in the post's asset folder, "/images/x.jpg" for the others.
    QString nameOf(const QUrl &url) const;
};

struct AssetFile
{
    QString path; ///< canonical
    QByteArray mimeType;
};

/// The file a URL means: a picture, sound, film, font or style sheet that Hexo would publish and that really lies (links followed) in one of the
/// folders; nothing otherwise.
std::optional<AssetFile> findAsset(const QUrl &url, const AssetPlaces &places);

} // namespace dosirak
