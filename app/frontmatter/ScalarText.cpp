#include "app/frontmatter/ScalarText.h"

#include "app/frontmatter/YamlWriter.h"

#include <algorithm>

namespace dosirak {

namespace {

bool isBlank(QChar letter)
{
    return letter == u' ' || letter == u'\t';
}

void put(DecodedScalar &into, QChar letter, qsizetype place)
{
    into.value += letter;
    into.places.append(place);
}

/// Folds a line end inside a flow scalar: blanks around it go, one line end is a space, more are line ends less one.
qsizetype foldFlow(QStringView written, qsizetype at, DecodedScalar &into, qsizetype keep)
{
    while (into.value.size() > keep && isBlank(into.value.back())) {
        into.value.chop(1);
        into.places.removeLast();
    }
    const qsizetype place = at;
    int lineEnds = 0;
    while (at < written.size() && (isBlank(written[at]) || written[at] == u'\n')) {
        lineEnds += written[at] == u'\n' ? 1 : 0;
        ++at;
    }
    if (lineEnds == 1)
        put(into, u' ', place);
    for (int i = 1; i < lineEnds; ++i)
        put(into, u'\n', place);
    return at;
}

/// One escape of a double-quoted scalar; behind it, or -1 when it is unknown.
qsizetype readEscape(QStringView written, qsizetype at, DecodedScalar &into)
{
    const qsizetype place = at;
    const QChar letter = written[at + 1];
    static constexpr QStringView from = u"0abt\tnvfre \"/\\N_LP";
    static constexpr char16_t to[] = {0,  7,    8,    9,    9,     10,   11,   12,     13,
                                      27, u' ', u'"', u'/', u'\\', 0x85, 0xa0, 0x2028, 0x2029};
    if (const qsizetype index = from.indexOf(letter); index >= 0) {
        put(into, QChar(to[index]), place);
        return at + 2;
    }
    const int digits = letter == u'x' ? 2 : letter == u'u' ? 4 : letter == u'U' ? 8 : 0;
    bool ok = false;
    const char32_t code = digits ? written.mid(at + 2, digits).toUInt(&ok, 16) : 0;
    if (!ok || at + 2 + digits > written.size())
        return -1;
    for (const QChar unit : QString::fromUcs4(&code, 1))
        put(into, unit, place);
    return at + 2 + digits;
}

std::optional<DecodedScalar> decodedFlow(QStringView written, Field::Style style)
{
    DecodedScalar out;
    const bool quoted = style != Field::Style::Plain;
    if (quoted && written.size() < 2)
        return std::nullopt;
    const qsizetype end = quoted ? written.size() - 1 : written.size();
    qsizetype keep = 0; // escaped blanks before a line end stay
    for (qsizetype at = quoted ? 1 : 0; at < end;) {
        const QChar letter = written[at];
        if (letter == u'\n') {
            at = foldFlow(written.left(end), at, out, keep);
        } else if (style == Field::Style::SingleQuoted && letter == u'\'') {
            put(out, letter, at);
            at += 2;
        } else if (style == Field::Style::DoubleQuoted && letter == u'\\') {
            if (at + 1 < end && written[at + 1] == u'\n') {
                at += 2;
                while (at < end && isBlank(written[at]))
                    ++at;
            } else {
                at = at + 1 < end ? readEscape(written, at, out) : -1;
                if (at < 0)
                    return std::nullopt;
            }
            keep = out.value.size();
        } else {
            put(out, letter, at);
            ++at;
        }
    }
    out.places.append(end);
    return out;
}

constexpr qsizetype foldedWidth = 78; // 80 less the indentation, as js-yaml writes folded text

/// A paragraph cut at blanks into lines of about `foldedWidth`. A longer word stays whole.
QString foldedParagraph(const QString &paragraph, const QString &indent)
{
    QString out;
    qsizetype start = 0;
    qsizetype lastBlank = 0;
    for (qsizetype at = 0; at <= paragraph.size(); ++at) {
        const bool end = at == paragraph.size();
        const bool gap = !end && paragraph[at] == u' ' && at + 1 < paragraph.size() && paragraph[at + 1] != u' ';
        if (!end && !gap)
            continue;
        if (at - start > foldedWidth && (lastBlank > start || !end)) {
            const qsizetype cut = lastBlank > start ? lastBlank : at;
            out += paragraph.mid(start, cut - start) + u'\n' + indent;
            start = cut + 1;
        }
        lastBlank = at;
    }
    return out + paragraph.mid(start);
}

struct BlockLine
{
    qsizetype from = 0; ///< behind the indentation
    qsizetype to = 0;
    bool blank = false;
    bool deeper = false; ///< starts with white space of its own
};

std::optional<DecodedScalar> decodedBlock(QStringView written, bool folded)
{
    DecodedScalar out;
    const qsizetype header = written.indexOf(u'\n');
    if (header < 0)
        return std::nullopt;
    const QStringView indicators = written.left(header);
    bool strip = false;
    bool keep = false;
    for (qsizetype i = 1; i < indicators.size() && !isBlank(indicators[i]); ++i) {
        if (indicators[i].isDigit())
            return std::nullopt; // an explicit indentation: written anew when it must be
        strip = strip || indicators[i] == u'-';
        keep = keep || indicators[i] == u'+';
    }
    qsizetype indent = -1;
    QList<BlockLine> lines;
    for (qsizetype at = header + 1; at <= written.size();) {
        qsizetype end = written.indexOf(u'\n', at);
        if (end < 0)
            end = written.size();
        qsizetype content = at;
        while (content < end && isBlank(written[content]))
            ++content;
        if (indent < 0 && content < end) {
            indent = content - at;
            out.indent = written.mid(at, indent).toString();
        }
        BlockLine line;
        line.blank = content == end && (indent < 0 || end - at <= indent);
        line.from = line.blank ? end : at + std::max<qsizetype>(indent, 0);
        line.to = end;
        line.deeper = !line.blank && isBlank(written[line.from]);
        if (!line.blank && written.mid(at, indent) != out.indent)
            return std::nullopt; // tabs and spaces mixed
        lines.append(line);
        at = end + 1;
    }
    while (!lines.isEmpty() && lines.back().blank && !keep)
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const BlockLine &line = lines[i];
        for (qsizetype at = line.from; at < line.to; ++at)
            put(out, written[at], at);
        if (i + 1 == lines.size()) {
            if (!strip)
                put(out, u'\n', line.to);
        } else if (!folded || line.deeper || lines[i + 1].deeper || line.blank) {
            put(out, u'\n', line.to);
        } else if (!lines[i + 1].blank) {
            put(out, u' ', line.to);
        }
    }
    out.places.append(written.size());
    return out;
}

/// Lines put into a literal scalar; empty ones get no indentation. `next` is the letter behind them.
QString indented(const QString &lines, const QString &indent, const QString &next)
{
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out += lines[i];
        const bool beforeEmpty = i + 1 < lines.size() ? lines[i + 1] == u'\n' : next.isEmpty() || next[0] == u'\n';
        if (lines[i] == u'\n' && !beforeEmpty)
            out += indent;
    }
    return out;
}

} // namespace

std::optional<DecodedScalar> decodedScalar(QStringView written, Field::Style style)
{
    switch (style) {
    case Field::Style::Plain:
    case Field::Style::SingleQuoted:
    case Field::Style::DoubleQuoted:
        return decodedFlow(written, style);
    case Field::Style::Literal:
    case Field::Style::Folded:
        return decodedBlock(written, style == Field::Style::Folded);
    default:
        return std::nullopt;
    }
}

std::optional<QString> splicedScalar(QStringView written, Field::Style style, const QString &value)
{
    const auto decoded = decodedScalar(written, style);
    if (!decoded)
        return std::nullopt;
    const TextEdits change = difference(decoded->value, value);
    if (change.isEmpty())
        return written.toString();
    const qsizetype from = decoded->places[change[0].from];
    const qsizetype to = decoded->places[change[0].to];
    QString middle = change[0].replacement;
    switch (style) {
    case Field::Style::SingleQuoted:
        middle = yamlSingleQuoted(middle);
        middle = middle.mid(1, middle.size() - 2);
        break;
    case Field::Style::DoubleQuoted:
        middle = yamlDoubleQuoted(middle);
        middle = middle.mid(1, middle.size() - 2);
        break;
    case Field::Style::Literal:
        middle = indented(middle, decoded->indent, decoded->value.mid(change[0].to, 1));
        break;
    default:
        // A long new passage is better folded anew.
        if (middle.contains(u'\n') || (style == Field::Style::Folded && middle.size() > 40))
            return std::nullopt;
        break;
    }
    return written.left(from).toString() + middle + written.mid(to).toString();
}

std::optional<QString> blockScalar(QStringView header, const QString &indent, const QString &value)
{
    qsizetype lineEnds = 0;
    while (lineEnds < value.size() && value[value.size() - 1 - lineEnds] == u'\n')
        ++lineEnds;
    QString content = value.left(value.size() - lineEnds);
    if (content.isEmpty() || indent.isEmpty())
        return std::nullopt;
    const bool folded = header.startsWith(u'>');
    const QStringList lines = content.split(u'\n');
    const auto startsDeeper = [](const QString &line) { return !line.isEmpty() && isBlank(line[0]); };
    if (startsDeeper(lines[0]) || lines[0].isEmpty() ||
        (folded && std::any_of(lines.begin(), lines.end(), startsDeeper)))
        return std::nullopt;
    qsizetype comment = 1;
    while (comment < header.size() && !isBlank(header[comment]))
        ++comment;
    QString out = header.left(1).toString();
    out += lineEnds == 0 ? QStringLiteral("-") : lineEnds > 1 ? QStringLiteral("+") : QString();
    out += header.mid(comment);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out += u'\n';
        if (lines[i].isEmpty())
            continue;
        if (folded && i > 0) // one line end would be folded to a blank
            out += u'\n';
        out += indent + (folded ? foldedParagraph(lines[i], indent) : lines[i]);
    }
    for (qsizetype i = 1; i < lineEnds; ++i)
        out += u'\n';
    return out;
}

} // namespace dosirak
