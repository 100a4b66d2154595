#include "app/frontmatter/YamlSpans.h"

#include <algorithm>

namespace dosirak {

namespace {

bool isBlank(QChar letter)
{
    return letter == u' ' || letter == u'\t';
}

bool endsWord(QStringView text, qsizetype at, qsizetype limit)
{
    return at >= limit || isBlank(text[at]) || text[at] == u'\n';
}

qsizetype skipBlanks(QStringView text, qsizetype at, qsizetype limit)
{
    while (at < limit && isBlank(text[at]))
        ++at;
    return at;
}

/// Behind the last letter before `at` that is not white space, not before `from`.
qsizetype trimmedEnd(QStringView text, qsizetype from, qsizetype at)
{
    while (at > from && (isBlank(text[at - 1]) || text[at - 1] == u'\n'))
        --at;
    return at;
}

/// End of the part of a line that is not a comment.
qsizetype commentStart(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at) {
        if (text[at] == u'#' && at > 0 && (isBlank(text[at - 1]) || text[at - 1] == u'\n'))
            return at;
    }
    return end;
}

/// Finds where the value starts: behind blanks, line ends and comments. -1 when there is none.
qsizetype contentStart(QStringView text, qsizetype at, qsizetype limit)
{
    while (at < limit) {
        at = skipBlanks(text, at, limit);
        if (at >= limit)
            return -1;
        if (text[at] == u'#')
            at = std::min(lineEnd(text, at), limit);
        else if (text[at] != u'\n')
            return at;
        if (at < limit)
            ++at;
    }
    return -1;
}

/// The block scalar with the header at `at`: end of its last line (without the line end).
qsizetype blockScalarEnd(QStringView text, qsizetype at, qsizetype limit, qsizetype parentIndent)
{
    qsizetype explicitIndent = 0;
    bool keep = false;
    const qsizetype header = std::min(lineEnd(text, at), limit);
    for (qsizetype i = at + 1; i < header && !isBlank(text[i]); ++i) {
        if (text[i] >= u'1' && text[i] <= u'9')
            explicitIndent = parentIndent + (text[i].unicode() - u'0');
        keep = keep || text[i] == u'+';
    }
    qsizetype end = header;
    qsizetype indent = explicitIndent;
    for (qsizetype line = header + 1; line < limit; line = nextLine(text, line)) {
        const qsizetype stop = std::min(lineEnd(text, line), limit);
        const bool blank = skipBlanks(text, line, stop) == stop;
        if (!blank) {
            const qsizetype columns = indentColumns(text, line);
            if (indent == 0)
                indent = std::max(columns, parentIndent + 1);
            if (columns < indent)
                break;
            end = stop;
        } else if (keep) {
            end = stop;
        }
    }
    return end;
}

/// Members of the block list whose first dash is at `at`.
QList<TextSpan> blockItems(QStringView text, qsizetype at, qsizetype end, QList<qsizetype> &dashes)
{
    QList<TextSpan> items;
    const qsizetype indent = indentColumns(text, lineStart(text, at));
    dashes = {at};
    for (qsizetype line = nextLine(text, at); line < end; line = nextLine(text, line)) {
        if (indentColumns(text, line) != indent)
            continue;
        const qsizetype dash = skipBlanks(text, line, end);
        if (dash < end && text[dash] == u'-' && endsWord(text, dash + 1, end))
            dashes.append(dash);
    }
    for (qsizetype i = 0; i < dashes.size(); ++i) {
        const qsizetype limit = i + 1 < dashes.size() ? lineStart(text, dashes[i + 1]) : end;
        const qsizetype from = contentStart(text, dashes[i] + 1, limit);
        if (from < 0) {
            items.append({dashes[i] + 1, dashes[i] + 1});
            continue;
        }
        qsizetype to = -1;
        const QChar first = text[from];
        if (first == u'"' || first == u'\'')
            to = quotedEnd(text, from, limit);
        else if (first == u'[' || first == u'{')
            to = flowLayout(text, from, limit).end;
        else if (first == u'|' || first == u'>')
            to = blockScalarEnd(text, from, limit, indent);
        else
            to = plainEnd(text, from, limit);
        items.append({from, to < 0 ? trimmedEnd(text, from, limit) : to});
    }
    return items;
}

/// End of a block list or map: its last line that is not a comment.
qsizetype blockEnd(QStringView text, qsizetype from, qsizetype limit)
{
    qsizetype end = commentStart(text, from, std::min(lineEnd(text, from), limit));
    for (qsizetype line = nextLine(text, from); line < limit; line = nextLine(text, line)) {
        const qsizetype stop = std::min(lineEnd(text, line), limit);
        if (!isBlankOrComment(text.mid(line, stop - line)))
            end = stop;
    }
    return trimmedEnd(text, from, end);
}

} // namespace

qsizetype lineStart(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1] != u'\n')
        --at;
    return at;
}

qsizetype lineEnd(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

qsizetype nextLine(QStringView text, qsizetype at)
{
    return std::min(lineEnd(text, at) + 1, text.size());
}

qsizetype indentColumns(QStringView text, qsizetype at)
{
    qsizetype columns = 0;
    while (at < text.size() && text[at] == u'\t') {
        columns += 2;
        ++at;
    }
    while (at < text.size() && text[at] == u' ') {
        ++columns;
        ++at;
    }
    return columns;
}

bool isBlankOrComment(QStringView line)
{
    const QStringView content = line.trimmed();
    return content.isEmpty() || content[0] == u'#';
}

qsizetype quotedEnd(QStringView text, qsizetype at, qsizetype limit)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < limit; ++i) {
        if (quote == u'"' && text[i] == u'\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == u'\'' && i + 1 < limit && text[i + 1] == quote)
                ++i;
            else
                return i + 1;
        }
    }
    return -1;
}

qsizetype plainEnd(QStringView text, qsizetype at, qsizetype limit)
{
    qsizetype end = at;
    qsizetype line = at;
    while (line < limit) {
        const qsizetype stop = std::min(lineEnd(text, line), limit);
        const qsizetype comment = commentStart(text, line, stop);
        const qsizetype content = trimmedEnd(text, line, comment);
        if (content > line)
            end = content;
        if (comment < stop)
            break;
        line = stop + 1;
    }
    return end;
}

FlowLayout flowLayout(QStringView text, qsizetype at, qsizetype limit)
{
    FlowLayout flow;
    int depth = 0;
    bool tokenStart = true;
    qsizetype itemStart = -1;
    qsizetype itemEnd = -1;
    const auto closeItem = [&](qsizetype comma) {
        if (itemStart >= 0)
            flow.items.append({itemStart, itemEnd});
        else if (comma >= 0 && flow.emptyItem < 0)
            flow.emptyItem = comma;
        itemStart = itemEnd = -1;
    };
    for (qsizetype i = at; i < limit; ++i) {
        const QChar letter = text[i];
        if (isBlank(letter) || letter == u'\n')
            continue;
        if (letter == u'#' && i > 0 && (isBlank(text[i - 1]) || text[i - 1] == u'\n')) {
            i = std::min(lineEnd(text, i), limit);
            continue;
        }
        if (depth == 1 && letter == u',') {
            closeItem(i);
            flow.commas.append(i);
            tokenStart = true;
            continue;
        }
        if (depth > 0 && (letter == u']' || letter == u'}')) {
            if (--depth == 0) {
                closeItem(-1);
                flow.end = i + 1;
                return flow;
            }
            itemEnd = i + 1;
            tokenStart = false;
            continue;
        }
        if (depth >= 1 && itemStart < 0)
            itemStart = i;
        if (letter == u'[' || letter == u'{') {
            ++depth;
            tokenStart = true;
        } else if ((letter == u'"' || letter == u'\'') && tokenStart) {
            const qsizetype end = quotedEnd(text, i, limit);
            if (end < 0)
                return flow;
            i = end - 1;
            tokenStart = false;
        } else {
            // A quote inside a plain word is a letter; after a comma, a colon or a bracket it opens.
            tokenStart = letter == u',' || letter == u':' || letter == u'?';
        }
        itemEnd = i + 1;
    }
    return flow;
}

YamlLayout yamlLayout(QStringView text, qsizetype keyStart, qsizetype limit, YamlKind kind)
{
    YamlLayout layout;
    const qsizetype firstLineEnd = std::min(lineEnd(text, keyStart), limit);
    const qsizetype ownLine = lineStart(text, keyStart);
    if (keyStart >= limit || skipBlanks(text, ownLine, keyStart) != keyStart)
        return layout; // `? key`, `&anchor key` and the like: shown, not edited
    qsizetype colon = -1;
    if (text[keyStart] == u'"' || text[keyStart] == u'\'') {
        const qsizetype end = quotedEnd(text, keyStart, firstLineEnd);
        if (end < 0)
            return layout;
        layout.key = {keyStart, end};
        colon = skipBlanks(text, end, firstLineEnd);
        if (colon >= firstLineEnd || text[colon] != u':')
            return layout;
    } else {
        if (QStringView(u"&!?*[{|>").contains(text[keyStart]))
            return layout;
        for (qsizetype i = keyStart; i < firstLineEnd && colon < 0; ++i) {
            if (text[i] == u':' && endsWord(text, i + 1, firstLineEnd))
                colon = i;
        }
        if (colon < 0)
            return layout;
        layout.key = {keyStart, trimmedEnd(text, keyStart, colon)};
    }
    layout.found = true;
    layout.colon = colon + 1;

    const qsizetype parentIndent = indentColumns(text, ownLine);
    qsizetype at = contentStart(text, layout.colon, limit);
    layout.node = at;
    layout.properties = layout.colon;
    while (at >= 0 && (text[at] == u'&' || text[at] == u'!')) {
        while (!endsWord(text, at, limit))
            ++at;
        layout.properties = at;
        at = contentStart(text, at, limit);
    }
    // A written null (`~`) is a plain value, nothing at all has a place only.
    const bool written = at >= 0 && (kind != YamlKind::Nothing || text[at] == u'~' ||
                                     text.mid(at, 4).compare(u"null", Qt::CaseInsensitive) == 0);
    if (!written) {
        const qsizetype stop = std::min(lineEnd(text, layout.properties), limit);
        const qsizetype place = skipBlanks(text, layout.properties, stop);
        const qsizetype from = place < stop && text[place] == u'#' ? layout.properties : place;
        layout.value = {from, from};
        layout.node = from;
        layout.span = {ownLine, std::min(nextLine(text, layout.properties), limit)};
        return layout;
    }
    const QChar first = text[at];
    qsizetype end = -1;
    if (first == u'*') {
        layout.style = Field::Style::Alias;
        end = at;
        while (!endsWord(text, end, limit))
            ++end;
    } else if (first == u'[' && kind == YamlKind::List) {
        layout.style = Field::Style::FlowList;
        const FlowLayout flow = flowLayout(text, at, limit);
        end = flow.end;
        layout.items = flow.items;
        layout.emptyItem = flow.emptyItem;
    } else if (first == u'{' && kind == YamlKind::Map) {
        layout.style = Field::Style::FlowMap;
        const FlowLayout flow = flowLayout(text, at, limit);
        end = flow.end;
        layout.emptyItem = flow.emptyItem;
    } else if (kind == YamlKind::List || kind == YamlKind::Map) {
        layout.style = kind == YamlKind::List ? Field::Style::BlockList : Field::Style::BlockMap;
        end = blockEnd(text, at, limit);
        if (kind == YamlKind::List && text[at] == u'-')
            layout.items = blockItems(text, at, end, layout.dashes);
    } else if (first == u'|' || first == u'>') {
        layout.style = first == u'|' ? Field::Style::Literal : Field::Style::Folded;
        end = blockScalarEnd(text, at, limit, parentIndent);
    } else if (first == u'"' || first == u'\'') {
        layout.style = first == u'"' ? Field::Style::DoubleQuoted : Field::Style::SingleQuoted;
        end = quotedEnd(text, at, limit);
    } else {
        layout.style = Field::Style::Plain;
        end = plainEnd(text, at, limit);
    }
    layout.unclosed = end < 0;
    layout.value = {at, end < 0 ? trimmedEnd(text, at, limit) : end};

    // Comments that are indented deeper than the key, right behind the value, belong to the field.
    qsizetype last = std::min(nextLine(text, layout.value.to), limit);
    while (last < limit) {
        const qsizetype stop = std::min(lineEnd(text, last), limit);
        const QStringView content = text.mid(last, stop - last).trimmed();
        if (content.isEmpty() || content[0] != u'#' || indentColumns(text, last) <= parentIndent)
            break;
        last = std::min(stop + 1, limit);
    }
    layout.span = {ownLine, last};
    return layout;
}

} // namespace dosirak
