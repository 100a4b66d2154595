#pragma once

#include <QList>
#include <QString>

namespace dosirak {

/// What a stretch of a line is, for colouring. Names as in the design's tokens (`syntax`).
enum class Syntax : quint8 {
    Heading,
    Marker,
    ListMarker,
    Quote,
    Bold,
    Italic,
    Strike,
    Link,
    CodeText,
    Comment,
    TagWhole,
    TagDelimiter,
    TagName,
    TagFile,
    FieldKey,
    FieldValue,
    FieldPunctuation,
    TableRow,
    Html,
};

struct SyntaxSpan
{
    int from = 0;
    int length = 0;
    Syntax kind = Syntax::Marker;
    bool operator==(const SyntaxSpan &) const = default;
};

/// What a line starts in; it goes with each block as one number (QSyntaxHighlighter's block state), so equal states must be equal numbers.
class LineState
{
public:
    enum Kind : quint8 { Text, FrontMatter, Fence, Comment, RawTag };

    static LineState fromNumber(int number);
    int number() const;

    Kind kind = Text;
    char letter = 0; ///< '-' or ';' of the front matter, '`' or '~' of a fence
    int length = 0;  ///< of the fence
    int rawTag = 0;  ///< which block tag holds raw text, index into its names
    bool operator==(const LineState &) const = default;
};

/// A line's spans, later ones over earlier ones, and the state after it. Cheap and local: what needs the whole text (reference links, setext
/// headings, lists with code) is left plain.
struct LineScan
{
    QList<SyntaxSpan> spans;
    LineState after;
};

LineScan scanLine(const QString &line, const LineState &before);

/// `---` or `;;;`, three or more, alone on the line: the letter; else 0.
char frontMatterMarker(const QString &line);

} // namespace dosirak
