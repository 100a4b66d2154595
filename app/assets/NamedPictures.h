#pragma once

#include "app/assets/AssetFolder.h"

#include <QList>
#include <QString>

namespace dosirak {

/// `![]()`, links and their reference definitions. `text`: the post with everything dead, and its front matter, blanked out.
QList<PictureReference> markdownPictures(const QString &text, qsizetype from);

/// `src` and `poster` of img, video, audio and source elements, `href` of links.
QList<PictureReference> htmlPictures(const QString &text, qsizetype from);

/// Fields of the front matter that name pictures.
QList<PictureReference> fieldPictures(const QString &text, const FrontMatter &frontMatter, const Theme &theme);

/// The name that a URL written in Markdown or HTML means: percent-encoding off, `?…` and `#…` off.
QString nameOfUrl(const QString &url);

/// `%XX` decoded when that gives valid UTF-8, else as it was.
QString percentDecoded(const QString &name);

/// Neither with a scheme nor from the site's root.
bool isLocalName(const QString &name);

} // namespace dosirak
