#pragma once

#include "app/export/ExportPlan.h"
#include "app/text/TextEdit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dosirak {

/// How picture tags are written in a copy.
enum class TagForm {
    Keep,     ///< as they are
    Portable, ///< {% asset_img %}
    Markdown, ///< ![caption](<file>) where a paragraph can hold it, else Portable
};

/// What changes in the copy of one post.
struct TagRewrite
{
    TextEdits edits;
    QList<TagChange> changes;
    QStringList unknownTags; ///< tags left in the copy that plain Hexo stops at
};

/// `files`: for each name that the text gives a picture, the name that it has in the copy; empty: the picture is left out. Names that
/// are not in it stay. Tranquilpeak's block tags `alert` and `hl_text` become plain elements where the form is not Keep.
TagRewrite rewriteTags(const QString &text, const FrontMatter &frontMatter, const Theme &theme, TagForm form,
                       const QHash<QString, QString> &files);

} // namespace dosirak
