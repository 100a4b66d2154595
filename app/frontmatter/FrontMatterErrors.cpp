#include "app/frontmatter/FrontMatterErrors.h"

#include "app/frontmatter/YamlWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace dosirak {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

/// The letters of one line, cut into key (or dash) and value.
struct LineParts
{
    TextSpan line;  ///< without the line end
    QString key;    ///< as written; empty for a list item
    TextSpan value; ///< trimmed, without a comment
    bool topmost = false;
    bool isField = false;
};

LineParts partsOf(QStringView text, qsizetype start, qsizetype limit)
{
    LineParts parts;
    parts.line = {start, std::min(lineEnd(text, start), limit)};
    qsizetype at = start;
    const auto blank = [&](qsizetype i) { return text[i] == u' ' || text[i] == u'\t'; };
    while (at < parts.line.to && blank(at))
        ++at;
    parts.topmost = at == start;
    qsizetype keyStart = at;
    bool dashes = false;
    while (keyStart + 1 < parts.line.to && text[keyStart] == u'-' && blank(keyStart + 1)) {
        dashes = true;
        keyStart += 2;
        while (keyStart < parts.line.to && blank(keyStart))
            ++keyStart;
    }
    if (keyStart >= parts.line.to || text[keyStart] == u'#')
        return parts;
    qsizetype valueStart = dashes ? keyStart : -1;
    if (text[keyStart] != u'"' && text[keyStart] != u'\'' && text[keyStart] != u'[' && text[keyStart] != u'{') {
        for (qsizetype i = keyStart; i < parts.line.to; ++i) {
            if (text[i] == u':' && (i + 1 >= parts.line.to || blank(i + 1))) {
                // `- foo: bar` may be text that was meant as one value as well as a map; the first colon of a field is
                // its own.
                parts.isField = true;
                if (!dashes) {
                    parts.key = text.mid(keyStart, i - keyStart).trimmed().toString();
                    valueStart = i + 1;
                }
                break;
            }
        }
    }
    if (valueStart < 0)
        return parts;
    while (valueStart < parts.line.to && blank(valueStart))
        ++valueStart;
    qsizetype valueEnd = parts.line.to;
    for (qsizetype i = valueStart + 1; i < valueEnd; ++i) {
        if (text[i] == u'#' && blank(i - 1))
            valueEnd = i;
    }
    while (valueEnd > valueStart && blank(valueEnd - 1))
        --valueEnd;
    parts.value = {valueStart, valueEnd};
    return parts;
}

/// A quote or bracket opened in this line and not closed in it.
bool staysOpen(QStringView text, const LineParts &parts)
{
    if (parts.value.isEmpty())
        return false;
    const QChar first = text[parts.value.from];
    if (first == u'"' || first == u'\'')
        return quotedEnd(text, parts.value.from, parts.line.to) < 0;
    if (first == u'[' || first == u'{')
        return flowLayout(text, parts.value.from, parts.line.to).end < 0;
    return false;
}

/// The line whose value is to blame. A quote that is not closed in its line is blamed before the line where the parser
/// noticed it.
LineParts blamedLine(QStringView text, TextSpan data, qsizetype position, bool mayBeEarlier)
{
    const qsizetype errorLine = lineStart(text, std::min(position, data.to));
    if (mayBeEarlier) {
        for (qsizetype line = data.from; line < data.to && line <= errorLine; line = nextLine(text, line)) {
            const LineParts parts = partsOf(text, line, data.to);
            const qsizetype next = nextLine(text, line);
            const bool followed = next >= data.to || partsOf(text, next, data.to).isField;
            if (staysOpen(text, parts) && followed)
                return parts;
        }
    }
    return partsOf(text, errorLine, data.to);
}

/// The lines of the topmost field around a position.
TextSpan fieldAround(QStringView text, TextSpan data, qsizetype position, QString &key)
{
    qsizetype line = std::max(data.from, lineStart(text, std::min(position, std::max(data.from, data.to - 1))));
    while (line > data.from) {
        const LineParts parts = partsOf(text, line, data.to);
        if (parts.topmost && !parts.key.isEmpty())
            break;
        line = lineStart(text, line - 1);
    }
    key = partsOf(text, line, data.to).key;
    qsizetype end = nextLine(text, line);
    while (end < data.to) {
        const LineParts parts = partsOf(text, end, data.to);
        if (parts.topmost && !parts.key.isEmpty())
            break;
        end = nextLine(text, end);
    }
    return {line, std::min(end, data.to)};
}

QString reasonFor(QStringView text, const LineParts &parts)
{
    const QStringView value = text.mid(parts.value.from, parts.value.length());
    if (value.isEmpty())
        return {};
    const QChar first = value[0];
    const bool alone = value.size() == 1 || value[1] == u' ';
    switch (first.unicode()) {
    case u'[':
        return ErrorWords::tr("A value that starts with “[” is read as a list. In quotes it is text again.");
    case u'{':
        return ErrorWords::tr("A value that starts with “{” is read as a group of fields. In quotes it is text again.");
    case u'*':
        return ErrorWords::tr(
            "A value that starts with “*” is read as a reference to another value. In quotes it is text again.");
    case u'&':
        return ErrorWords::tr(
            "A value that starts with “&” is read as a name for a value. In quotes it is text again.");
    case u'!':
        return ErrorWords::tr(
            "A value that starts with “!” is read as the kind of a value. In quotes it is text again.");
    case u'|':
    case u'>':
        return ErrorWords::
            tr("A value that starts with “%1” is read as a text of several lines below. In quotes it is text again.")
                .arg(first);
    case u'@':
    case u'`':
    case u'%':
    case u',':
    case u']':
    case u'}':
        return ErrorWords::tr("A value cannot start with “%1”. In quotes it can.").arg(first);
    case u'-':
    case u'?':
        if (alone)
            return ErrorWords::tr(
                       "A value that starts with “%1 ” is read as the start of a list. In quotes it is text again.")
                .arg(first);
        break;
    case u'"':
    case u'\'':
        return staysOpen(text, parts) ? ErrorWords::tr("The quote %1 is opened here and not closed.").arg(first)
                                      : ErrorWords::tr("The value goes on behind the closing quote %1.").arg(first);
    default:
        break;
    }
    if (value.contains(u": ") || value.endsWith(u':'))
        return ErrorWords::tr("A colon with a space behind it starts a new field. In quotes it is text.");
    return {};
}

/// The value as text, without the quotes somebody meant to put around it.
QString meantText(QStringView value)
{
    const QChar first = value[0];
    if (first == u'"' || first == u'\'') {
        if (value.size() > 1 && value.back() == first)
            return value.mid(1, value.size() - 2).toString();
        if (!value.mid(1).contains(first))
            return value.mid(1).toString();
    }
    return value.toString();
}

/// A repair is good when the reader gets past it.
bool repairs(const QString &text, TextSpan data, const TextEdits &fix, qsizetype blamedEnd)
{
    const QString repaired = applied(text, fix);
    const TextSpan repairedData{data.from, data.to + repaired.size() - text.size()};
    const YamlTree tree = readYaml(QStringView(repaired).mid(repairedData.from, repairedData.length()));
    return !tree.fault || data.from + tree.fault->position > mapped(blamedEnd, fix);
}

void offerQuotes(const QString &text, TextSpan data, const LineParts &parts, const QString &key,
                 FrontMatterError &error)
{
    if (parts.value.isEmpty())
        return;
    const QString meant = meantText(QStringView(text).mid(parts.value.from, parts.value.length()));
    TextEdits fix{{parts.value.from, parts.value.to, yamlQuoted(meant)}};
    if (!repairs(text, data, fix, parts.line.to))
        return;
    error.fix = std::move(fix);
    error.fixTitle = key.isEmpty() || parts.key != key ? ErrorWords::tr("Put the value in quotes")
                                                       : ErrorWords::tr("Put the %1 in quotes").arg(key);
}

/// `title:foo` is no field: the line above the error or the error's own.
bool offerSpace(const QString &text, TextSpan data, qsizetype &position, FrontMatterError &error)
{
    qsizetype line = lineStart(text, std::min(position, data.to));
    for (int tries = 0; tries < 2; ++tries) {
        const qsizetype end = lineEnd(text, line);
        const QStringView content = QStringView(text).mid(line, end - line);
        const qsizetype colon = content.indexOf(u':');
        const auto isKeyLetter = [](QChar letter) {
            return letter.isLetterOrNumber() || letter == u'_' || letter == u'-';
        };
        if (colon > 0 && colon + 1 < content.size() && content[colon + 1] != u' ' &&
            std::all_of(content.begin(), content.begin() + colon, isKeyLetter)) {
            TextEdits fix{{line + colon + 1, line + colon + 1, QStringLiteral(" ")}};
            if (repairs(text, data, fix, end)) {
                error.message = ErrorWords::tr("A space is missing behind the colon of “%1”.").arg(content.left(colon));
                error.key = content.left(colon).toString();
                error.fix = std::move(fix);
                error.fixTitle = ErrorWords::tr("Add the space");
                position = line + colon + 1;
                return true;
            }
        }
        if (line <= data.from)
            break;
        line = lineStart(text, line - 1);
    }
    return false;
}

/// A value that stands at the margin below its name.
bool offerIndent(const QString &text, TextSpan data, qsizetype &position, FrontMatterError &error)
{
    qsizetype line = lineStart(text, std::min(position, data.to));
    for (int tries = 0; tries < 2 && line > data.from; ++tries) {
        const qsizetype above = lineStart(text, line - 1);
        const LineParts parts = partsOf(text, line, data.to);
        const LineParts name = partsOf(text, above, data.to);
        if (parts.topmost && !parts.isField && parts.line.length() > 0 && name.isField && name.value.isEmpty()) {
            TextEdits fix{{line, line, QStringLiteral("  ")}};
            if (repairs(text, data, fix, parts.line.to)) {
                error.message = ErrorWords::tr("This line must be indented to belong to the value above it.");
                error.fix = std::move(fix);
                error.fixTitle = ErrorWords::tr("Indent the line");
                error.key = name.key;
                position = line;
                return true;
            }
        }
        line = above;
    }
    return false;
}

/// Of two fields with one name the one that says nothing can go.
void offerRemoval(const QString &text, TextSpan data, const QString &key, FrontMatterError &error)
{
    QList<LineParts> same;
    for (qsizetype line = data.from; line < data.to; line = nextLine(text, line)) {
        const LineParts parts = partsOf(text, line, data.to);
        if (parts.topmost && parts.key == key)
            same.append(parts);
    }
    if (same.size() != 2)
        return;
    const auto valueOf = [&](const LineParts &parts) {
        return QStringView(text).mid(parts.value.from, parts.value.length());
    };
    const auto isAlone = [&](const LineParts &parts) {
        const qsizetype next = nextLine(text, parts.line.from);
        return next >= data.to || partsOf(text, next, data.to).topmost;
    };
    for (const LineParts &parts : {same[1], same[0]}) {
        const bool sayNothing = valueOf(parts).isEmpty() || valueOf(same[0]) == valueOf(same[1]);
        if (!sayNothing || !isAlone(parts))
            continue;
        TextEdits fix{{parts.line.from, std::min(nextLine(text, parts.line.from), data.to), {}}};
        if (repairs(text, data, fix, parts.line.from)) {
            error.fix = std::move(fix);
            error.fixTitle = valueOf(parts).isEmpty() ? ErrorWords::tr("Remove the empty “%1”").arg(key)
                                                      : ErrorWords::tr("Remove the second “%1”").arg(key);
            return;
        }
    }
}

void explainSyntax(const QString &text, TextSpan data, const YamlFault &fault, qsizetype &position, TextSpan &field,
                   FrontMatterError &error)
{
    const LineParts blamed = blamedLine(text, data, position, true);
    if (!blamed.line.contains(position) && blamed.line.to != position)
        position = blamed.value.from;
    field = fieldAround(text, data, blamed.line.from, error.key);
    for (const char16_t *mark : {u"\n<<<<<<<", u"\n=======", u"\n>>>>>>>"}) {
        const qsizetype at = QStringView(text).mid(data.from, data.length()).indexOf(QStringView(mark));
        if (at < 0)
            continue;
        position = data.from + at + 1;
        error.message =
            ErrorWords::tr("Marks of an unfinished merge (“%1”) are in the front matter. Keep one of the two versions.")
                .arg(QStringView(mark).mid(1));
        return;
    }
    if (offerSpace(text, data, position, error) || offerIndent(text, data, position, error))
        return;
    error.message = reasonFor(text, blamed);
    if (!error.message.isEmpty()) {
        offerQuotes(text, data, blamed, error.key, error);
        return;
    }
    // The value may go on from the line above: its own first line is then to blame.
    const LineParts first = partsOf(text, field.from, data.to);
    error.message = reasonFor(text, first);
    if (!error.message.isEmpty()) {
        offerQuotes(text, data, first, error.key, error);
        return;
    }
    if (blamed.line.from < blamed.line.to && text[blamed.line.from] == u'\t')
        error.message = ErrorWords::tr("The tab at the start of this line does not fit the lines above. Use spaces.");
    else if (!blamed.isField && blamed.value.isEmpty())
        error.message = ErrorWords::tr("This line is neither a field (“name: value”) nor part of one.");
    else if (fault.kind == YamlFault::Kind::Unclosed)
        error.message = ErrorWords::tr("A quote or a bracket is opened and not closed.");
    else
        error.message = ErrorWords::tr("The indentation of this line does not fit the lines above.");
}

} // namespace

ExplainedFault explainedFault(const QString &text, TextSpan data, const YamlFault &fault)
{
    ExplainedFault explained;
    FrontMatterError &error = explained.error;
    qsizetype position = std::clamp(data.from + fault.position, data.from, data.to);
    using Kind = YamlFault::Kind;
    switch (fault.kind) {
    case Kind::Syntax:
    case Kind::Unclosed:
    case Kind::UnknownAlias:
    case Kind::UnknownTag:
    case Kind::NoColon:
        explainSyntax(text, data, fault, position, explained.field, error);
        break;
    case Kind::Indent:
        explained.field = fieldAround(text, data, position, error.key);
        if (!offerIndent(text, data, position, error))
            error.message = ErrorWords::tr("This line must be indented to belong to the value above it.");
        break;
    case Kind::Duplicate:
        explained.field = fieldAround(text, data, position, error.key);
        error.message =
            ErrorWords::tr("“%1” is written twice. Hexo reads a front matter only when every name is there once.")
                .arg(fault.detail);
        offerRemoval(text, data, fault.detail, error);
        break;
    case Kind::BadTag:
        explained.field = fieldAround(text, data, position, error.key);
        error.message = ErrorWords::tr("The value does not fit its kind %1.").arg(fault.detail);
        break;
    case Kind::Control:
        explained.field = fieldAround(text, data, position, error.key);
        error.message = ErrorWords::tr("There is an invisible control character (U+%1).")
                            .arg(fault.detail.toUpper().rightJustified(4, u'0'));
        error.fix = {{position, position + 1, {}}};
        error.fixTitle = ErrorWords::tr("Remove the character");
        break;
    case Kind::Documents:
        error.message =
            ErrorWords::tr("A line of three dots or dashes ends the front matter for Hexo, but more follows.");
        break;
    case Kind::EmptyItem:
        explained.field = fieldAround(text, data, position, error.key);
        error.message = ErrorWords::tr("There is nothing between two commas of the list.");
        error.fix = {{position, position + 1, {}}};
        if (repairs(text, data, error.fix, position))
            error.fixTitle = ErrorWords::tr("Remove the comma");
        else
            error.fix.clear();
        break;
    case Kind::TooDeep:
        explained.field = fieldAround(text, data, position, error.key);
        error.message = ErrorWords::tr("Lists or groups are nested too deep here.");
        break;
    case Kind::TooLarge:
        error.message = ErrorWords::tr("The front matter is too large to be read.");
        break;
    case Kind::MergeSource:
        explained.field = fieldAround(text, data, position, error.key);
        error.message = ErrorWords::tr("“<<” must be followed by a group of fields.");
        break;
    }
    qsizetype line = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0 && at < position; at = text.indexOf(u'\n', at + 1))
        ++line;
    error.line = line;
    error.column = position - lineStart(text, position);
    return explained;
}

} // namespace dosirak
