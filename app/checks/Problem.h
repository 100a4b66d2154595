#pragma once

#include "app/render/PostRenderer.h"
#include "app/text/TextEdit.h"

#include <QList>
#include <QString>

namespace dosirak {

/// A way out of a problem, done with one click.
struct ProblemFix
{
    QString title; ///< a verb with its object: "Put the title in quotes"
    TextEdits edits;
};

/// Something in a post that Hexo would choke on or that would not show.
struct Problem
{
    enum class Severity { Error, Warning, Note };
    enum class Kind {
        BrokenFrontMatter,
        UnknownTag,
        TagSyntax,
        MissingPicture,
        PictureWithoutSource, ///< the file is there, but what is written does not lead to it
        AngleTag,
        NoTitle,
        AssetFolderOff,
        UnsafeName,
        NotUtf8,
        Render
    };
    Severity severity = Severity::Error;
    Kind kind = Kind::Render;
    QString file;       ///< absolute path of the post
    TextSpan span;      ///< UTF-16 units of the text
    qsizetype line = 0; ///< from 0
    qsizetype column = 0;
    QString message;     ///< what is
    QString consequence; ///< what Hexo would do
    QString subject;     ///< the file, tag or field it is about
    QList<ProblemFix> fixes;
};

/// All problems of a post, ordered by place.
QList<Problem> checkPost(const QString &text, const RenderContext &context);

} // namespace dosirak
