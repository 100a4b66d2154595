#pragma once

#include "app/assets/AssetFolder.h"
#include "app/checks/Problem.h"
#include "app/frontmatter/FrontMatter.h"
#include "app/tags/TagScanner.h"

#include <QList>
#include <QString>

namespace dosirak {

/// What every check looks at, read once.
struct CheckedPost
{
    const QString &text;
    const RenderContext &context;
    const FrontMatter &frontMatter;
    const TagScan &scan;
    const QList<PictureReference> &pictures;
};

/// Each adds what it finds, with span, words and fixes; file, line and column are filled in by checkPost().
void checkFrontMatter(const CheckedPost &post, QList<Problem> &problems);
/// Unknown tags, tags without an end, ends without a start, `<% %>`, plain Hexo's `image` with a bare file name.
void checkTags(const CheckedPost &post, QList<Problem> &problems);
/// Pictures and linked files that the page would look for in vain.
void checkPictures(const CheckedPost &post, QList<Problem> &problems);

/// Why Hexo cannot publish or a page cannot show a file of this name, in words; empty when it can (photo-facts 6).
QString unsafeNameReason(const QString &name);

} // namespace dosirak
