#pragma once

#include "app/tags/TagScanner.h"

#include <QString>
#include <QStringList>

namespace dosirak {

/// Who defines `{% image %}`.
enum class ImageDialect { Hexo, Tranquilpeak };

/// A picture tag taken apart: `image`, `img`, `asset_img`, `asset_image` in Hexo's form `[classes…] FILE [width] [height] [title [alt]]`,
/// `image` in Tranquilpeak's `[classes…] [group:NAME] FILE [THUMB] [WIDTH] [HEIGHT] [TITLE…]`, Tranquilpeak's `fancybox`, `wide_image`, `video`.
struct ImageTag
{
    QString tagName;
    ImageDialect dialect = ImageDialect::Hexo;
    QStringList classes;
    QString group;
    QString file; ///< empty: the tag names no picture (plain Hexo's `image` with a bare file name gives such an <img>)
    TextSpan fileSpan; ///< as written in the text
    QString thumbnail;
    TextSpan thumbnailSpan;
    QString width;
    QString height;
    QString caption; ///< title
    QString alt;
};

/// nullopt: not a picture tag. `dialect`: what `image` means in this site.
std::optional<ImageTag> imageTag(const TagUse &use, ImageDialect dialect);

/// What `image` most likely means where no site says: Tranquilpeak when the first argument that is no class looks like a file name
/// (plain Hexo would give a picture without source), else Hexo.
ImageDialect guessedDialect(const TagUse &use);
ImageDialect guessedDialect(const QStringList &arguments);

/// The tag in the form that plain Hexo resolves in a post asset folder: `{% asset_img … %}` (hexo-facts, last section). Keeps caption,
/// alt, classes and size.
QString portableTag(const ImageTag &tag);
/// The same as Markdown `![caption](<file>)`, for sites with marked.postAsset and figcaption. nullopt when it cannot carry what
/// the tag says (classes, sizes, group).
std::optional<QString> portableMarkdown(const ImageTag &tag);

/// The tag to write for a new picture in the given dialect's site: `{% image FILE CAPTION %}` for Tranquilpeak and lone posts, else
/// `{% asset_img FILE "CAPTION" %}`. `captionSpan` gets the place of the caption inside the returned text.
QString newImageTag(ImageDialect dialect, const QString &file, const QString &caption, TextSpan &captionSpan);

} // namespace dosirak
