#pragma once

#include "app/frontmatter/FrontMatter.h"

#include <QStringView>

namespace dosirak {

/// What a value is, as far as its letters do not say it by themselves.
enum class YamlKind { Scalar, List, Map, Nothing };

/// Where the parts of one `key: value` stand. Positions are those of the whole text.
struct YamlLayout
{
    bool found = false;       ///< a `key:` of the usual kind; else nothing below is known
    bool unclosed = false;    ///< a quote or a bracket does not end; `value.from` says where it starts
    qsizetype emptyItem = -1; ///< a comma of a flow list with nothing before it, which js-yaml refuses
    Field::Style style = Field::Style::Empty;
    TextSpan key;
    qsizetype colon = 0;      ///< position behind the colon
    qsizetype properties = 0; ///< behind the anchor and the tag; the same as `colon` when there are none
    qsizetype node = 0;       ///< start of the value with its anchor and tag
    TextSpan value;
    TextSpan span;           ///< whole lines
    QList<TextSpan> items;   ///< members of a list, whatever they are
    QList<qsizetype> dashes; ///< of a block list, one for each member
};

/// Finds the parts of the field whose key starts at `keyStart`; everything up to `limit` (the next key's line, or the
/// end of the data) belongs to it or is a comment. yaml-cpp gives starts only; this finds the ends.
YamlLayout yamlLayout(QStringView text, qsizetype keyStart, qsizetype limit, YamlKind kind);

/// A flow list or map that starts at `at`. `end` is behind the closing bracket, or -1.
struct FlowLayout
{
    qsizetype end = -1;
    qsizetype emptyItem = -1;
    QList<TextSpan> items;
    QList<qsizetype> commas;
};
FlowLayout flowLayout(QStringView text, qsizetype at, qsizetype limit);

/// Behind the closing quote of the quoted scalar at `at`, or -1.
qsizetype quotedEnd(QStringView text, qsizetype at, qsizetype limit);

/// End of the plain scalar that starts at `at` in block context, over as many lines as there are up to `limit`.
qsizetype plainEnd(QStringView text, qsizetype at, qsizetype limit);

/// Columns of the white space a line starts with; a leading tab counts two (hexo-front-matter `escape`). `at` is the
/// line's start.
qsizetype indentColumns(QStringView text, qsizetype at);

qsizetype lineStart(QStringView text, qsizetype at);
qsizetype lineEnd(QStringView text, qsizetype at); ///< position of the '\n', or the end
qsizetype nextLine(QStringView text, qsizetype at);

/// The line has nothing or only a comment.
bool isBlankOrComment(QStringView line);

} // namespace dosirak
