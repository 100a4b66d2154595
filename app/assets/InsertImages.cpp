#include "app/assets/DeadText.h"
#include "app/assets/ImageImport.h"
#include "app/frontmatter/FrontMatter.h"
#include "app/tags/TagScanner.h"

#include <algorithm>

namespace dosirak {

namespace {

qsizetype lineStart(const QString &text, qsizetype at)
{
    return at <= 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), at - 1) + 1;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
    return end < 0 ? text.size() : end;
}

/// The line that `at` stands in.
QStringView lineAt(const QString &text, qsizetype at)
{
    const qsizetype start = lineStart(text, at);
    return QStringView(text).mid(start, lineEnd(text, at) - start);
}

/// Stretches that a tag must not be put into: it would be shown instead of done, or tear something apart.
QList<TextSpan> closedStretches(const QString &text, qsizetype body)
{
    const DeadText dead = deadText(text, body);
    QList<TextSpan> spans = dead.fences + dead.inlineCode + dead.comments;
    for (const TagUse &use : scanTags(text, body).tags) {
        spans.append(use.span);
        if (use.isBlock) {
            const bool code = use.name == QLatin1String("codeblock") || use.name == QLatin1String("code") ||
                              use.name == QLatin1String("tabbed_codeblock") || use.name == QLatin1String("raw");
            spans.append(code ? TextSpan{use.span.from, use.endSpan.to} : use.endSpan);
        }
    }
    return spans;
}

/// Behind every stretch that `at` is inside of.
qsizetype outside(qsizetype at, QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](TextSpan a, TextSpan b) { return a.from < b.from; });
    for (const TextSpan &span : spans) {
        if (at > span.from && at < span.to) {
            at = span.to;
        }
    }
    return at;
}

/// A table's delimiter row or the line under a setext heading: what stands above belongs to it.
bool underlines(QStringView line)
{
    const QStringView sign = line.trimmed();
    const auto is = [](QLatin1String signs) { return [signs](QChar c) { return signs.contains(c); }; };
    return !sign.isEmpty() &&
           (std::all_of(sign.begin(), sign.end(), is(QLatin1String("="))) ||
            (sign.contains(QLatin1Char('-')) && std::all_of(sign.begin(), sign.end(), is(QLatin1String("|:- \t")))));
}

/// Start of the line before which the tags go; text.size() when they go behind a last line without a line end.
qsizetype placeFor(const QString &text, qsizetype position)
{
    const qsizetype body = std::clamp<qsizetype>(FrontMatter::parse(text).bodyStart(), 0, text.size());
    qsizetype at = std::max(std::clamp<qsizetype>(position, 0, text.size()), body);
    at = outside(at, closedStretches(text, body));
    const qsizetype start = lineStart(text, at);
    const bool blankLine = lineAt(text, at).trimmed().isEmpty();
    if (at == start || blankLine) {
        at = std::max(start, body);
    } else {
        at = std::min(lineEnd(text, at) + 1, text.size());
    }
    if (at > body && at < text.size() && !lineAt(text, at - 1).trimmed().isEmpty() && underlines(lineAt(text, at))) {
        at = std::min(lineEnd(text, at) + 1, text.size());
    }
    return at;
}

/// A line that is one tag: the new ones follow it without a gap.
bool isTagLine(QStringView line)
{
    const QStringView tag = line.trimmed();
    return tag.startsWith(QLatin1String("{%")) && tag.endsWith(QLatin1String("%}")) &&
           tag.count(QLatin1String("{%")) == 1;
}

QString gapBefore(const QString &text, qsizetype at)
{
    if (at == 0) {
        return {};
    }
    QString gap;
    qsizetype last = at - 1; // the line end before, or the last letter of a text without one
    if (text.at(last) != QLatin1Char('\n')) {
        gap.append(QLatin1Char('\n'));
        last = at;
    }
    const QStringView before = lineAt(text, last);
    if (!before.trimmed().isEmpty() && !isTagLine(before)) {
        gap.append(QLatin1Char('\n'));
    }
    return gap;
}

QString gapAfter(const QString &text, qsizetype at)
{
    return at >= text.size() || lineAt(text, at).trimmed().isEmpty() || isTagLine(lineAt(text, at))
               ? QString()
               : QStringLiteral("\n");
}

} // namespace

TextEdits insertImages(const QString &text, qsizetype position, const QList<ImportedImage> &images,
                       ImageDialect dialect, TextSpan &captionSpan)
{
    captionSpan = {};
    if (images.isEmpty()) {
        return {};
    }
    const qsizetype at = placeFor(text, position);
    const qsizetype body = FrontMatter::parse(text).bodyStart();
    QString inserted =
        at <= body && (at == 0 || text.at(at - 1) == QLatin1Char('\n')) ? QString() : gapBefore(text, at);
    for (qsizetype i = 0; i < images.size(); ++i) {
        TextSpan caption;
        const QString tag = newImageTag(dialect, images.at(i).name, images.at(i).caption, caption);
        if (i == 0) {
            captionSpan = {at + inserted.size() + caption.from, at + inserted.size() + caption.to};
        }
        inserted += tag + QLatin1Char('\n');
    }
    inserted += gapAfter(text, at);
    return {{at, at, inserted}};
}

} // namespace dosirak
