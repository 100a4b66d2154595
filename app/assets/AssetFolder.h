#pragma once

#include "app/frontmatter/FrontMatter.h"
#include "app/site/PostPlace.h"
#include "app/site/Theme.h"
#include "app/tags/ImageTag.h"
#include "app/text/TextEdit.h"

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>

namespace dosirak {

/// A place in a post that names a picture (or another asset): a tag, `![]()`, `<img>`, a link to an asset, a front matter field.
struct PictureReference
{
    enum class Form { Tag, Markdown, Html, Field };
    Form form = Form::Tag;
    QString file;    ///< as meant (percent-decoded, quotes off); path inside the asset folder when `local`
    TextSpan span;   ///< where the name stands, as written
    TextSpan whole;  ///< the whole tag, `![]()` or element; for Field the value
    QString tagName; ///< Tag: its name; Field: the key
    QString caption;
    bool local = true; ///< false: a URL, or a path of the site (`/images/x.jpg`)
    bool link =
        false; ///< a link to the file (`[]()`, `<a href>`, `asset_link`), no picture; only links to local files are told
};

/// Every picture reference of a post, in text order; one for each place where a name stands (a reference definition used twice gives one). `theme` tells what `image` means and which fields are pictures.
QList<PictureReference> pictureReferences(const QString &text, const FrontMatter &frontMatter, const Theme &theme);

/// What `image` means for this use in this site (Theme::Kind::Unknown: guessed from the arguments).
ImageDialect imageDialect(const Theme &theme, const TagUse &use);

/// Front matter fields that hold pictures, for the theme (theme-facts 11); Unknown: those of all themes known.
QStringList pictureFields(const Theme &theme);

/// A file of the post's asset folder, or one that is named but not there.
struct Asset
{
    enum class State { Used, Unused, Cover, Missing };
    QString name; ///< path inside the asset folder, '/' between parts, as on the disk
    QString path; ///< absolute
    State state = State::Unused;
    qint64 size = 0;
    QDateTime modified;
    QSize pixels;     ///< empty when it is no picture or unreadable
    QList<int> lines; ///< lines (from 0) that use it
    bool isPicture = true;
};

/// The asset folder of a post beside its text: what is there, used, missing, in text order (cover first, unused last).
struct AssetFolder
{
    QString folder; ///< absolute; it may not exist
    QList<Asset> assets;

    /// `before`: an earlier reading of the same folder; files that did not change since keep the pixels found then and are not opened again.
    static AssetFolder read(const PostPlace &place, const QString &text, const FrontMatter &frontMatter,
                            const Theme &theme, const AssetFolder *before = nullptr);
    const Asset *find(const QString &name) const;
};

/// Absolute path of the file that a name in the text means, inside `assetFolder`; empty when it is not there or would leave the folder (`..`,
/// absolute, a symbolic link that leads out).
QString resolveAsset(const QString &assetFolder, const QString &name);

/// Lists the files of a folder (recursively, no hidden ones), as paths inside it.
QStringList assetNames(const QString &assetFolder);

} // namespace dosirak
