#pragma once

#include "app/tags/SwigSpans.h"
#include "app/text/TextEdit.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Finds tag plugins as Hexo does (hexo/lib/hexo/post.ts, PostRenderEscape.escapeAllSwigTags and escapeComments; marked-facts 6).
/// Offsets in this header count UTF-8 bytes of the body, unless a QString is involved.
namespace dosirak {

/// One hidden stretch of a body.
struct HiddenSpan
{
    enum class Kind {
        Tag,     ///< {% name args %}, or a whole block tag up to its {% endname %}
        Output,  ///< {{ … }}
        Comment, ///< {# … #}: vanishes
        Html,    ///< <!-- … -->
        Code,    ///< a finished code figure (put in by the fence pass, not by the tag pass)
    };
    Kind kind = Kind::Tag;
    std::string text;     ///< the source that was hidden ("<% x %>" already written as "{% x %}")
    std::size_t from = 0; ///< where it stood
    std::size_t to = 0;
    int firstLine = 0; ///< line of the body, from 0
    int lineCount = 1; ///< lines it covers
};

/// A body in which what Markdown must not see stands as placeholders: `<!--swig￼N-->`, `<!--comment￼N-->`, `<!--code￼N-->` (￼ = U+FFFC), N =
/// index into `hidden`. Text without any tag or output keeps its HTML comments as they are, as in Hexo.
struct HiddenBody
{
    std::string text;
    std::vector<HiddenSpan> hidden;
    bool runsNunjucks = false; ///< the text holds {{…}}, {#…#} or {%…%} somewhere (Hexo's rSwigTag)
};

/// Hides tags and comments. `hidden` of the input (code figures) is kept in front, so placeholder numbers stay valid. With
/// AngleTags::AsTags (the preview, not what Hexo would make) `<% image … %>` is hidden as `{% image … %}`.
HiddenBody hideTags(HiddenBody body, AngleTags angleTags = AngleTags::AsText);

/// One tag as an editor sees it: for highlighting, checks, export and the asset folder. Offsets are UTF-16 units of the text that was scanned.
struct TagUse
{
    struct Argument
    {
        QString text;  ///< without quotes
        TextSpan span; ///< as written
    };
    QString name;
    TextSpan span; ///< {% … %} itself
    TextSpan nameSpan;
    QList<Argument> arguments; ///< split as Hexo splits them
    TextSpan argumentsSpan;    ///< from the first argument to the end of the last
    bool isBlock = false;      ///< an end tag belongs to it
    TextSpan bodySpan;         ///< isBlock: between the two tags
    TextSpan endSpan;          ///< isBlock: {% endname %}
    bool angle = false;        ///< written <% … %>
};

/// What stops Nunjucks.
struct TagSyntaxError
{
    TextSpan span;
    QString message;     ///< in words, translated
    QString hexoMessage; ///< as the real Hexo says it, e.g. "unknown block tag: foo"
};

struct TagScan
{
    QList<TagUse> tags;           ///< in order; tags inside a block tag's body too
    QList<TagSyntaxError> errors; ///< unclosed tags, end tags without a start, bad {{
};

/// All tag plugins of a post's body [from, text end), outside fences, inline code and HTML comments.
TagScan scanTags(const QString &text, qsizetype from);

} // namespace dosirak
