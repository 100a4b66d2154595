#include "app/checks/KnownTags.h"
#include "app/checks/PostChecks.h"
#include "app/tags/ImageTag.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dosirak {
namespace {

struct TagWords
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// The span, with its line end when nothing else stands on its lines.
TextSpan wholeLines(const QString &text, TextSpan span)
{
    qsizetype from = span.from;
    while (from > 0 && (text.at(from - 1) == QLatin1Char(' ') || text.at(from - 1) == QLatin1Char('\t')))
        --from;
    qsizetype to = span.to;
    while (to < text.size() && (text.at(to) == QLatin1Char(' ') || text.at(to) == QLatin1Char('\t')))
        ++to;
    const bool alone = (from == 0 || text.at(from - 1) == QLatin1Char('\n')) &&
                       (to == text.size() || text.at(to) == QLatin1Char('\n'));
    return alone ? TextSpan{from, std::min(to + 1, text.size())} : span;
}

TextEdit removal(const QString &text, TextSpan span)
{
    const TextSpan whole = wholeLines(text, span);
    return {whole.from, whole.to, {}};
}

ProblemFix removeTag(const QString &text, const TagUse &use)
{
    if (!use.isBlock)
        return {TagWords::tr("Remove tag"), {removal(text, use.span)}};
    return {TagWords::tr("Remove tag, keep text"), {removal(text, use.span), removal(text, use.endSpan)}};
}

/// Tranquilpeak's `alert` is what other themes call `note`.
std::optional<ProblemFix> writeAsAlert(const CheckedPost &post, const TagUse &use)
{
    if (post.context.theme.kind != Theme::Kind::Tranquilpeak || use.name != QLatin1String("note") || !use.isBlock)
        return std::nullopt;
    return ProblemFix{TagWords::tr("Write it as alert"),
                      {{use.nameSpan.from, use.nameSpan.to, QStringLiteral("alert")},
                       {use.endSpan.from, use.endSpan.to, QStringLiteral("{% endalert %}")}}};
}

QString broughtBy(const CheckedPost &post, const QString &name)
{
    const QStringList themes = KnownTags::themesWith(name);
    const Theme &theme = post.context.theme;
    if (themes.isEmpty())
        return {};
    const QString mine = theme.displayName.isEmpty() ? TagWords::tr("no theme") : theme.displayName;
    return QLatin1Char(' ') +
           TagWords::tr("Themes with this tag: %1. This site uses %2.").arg(themes.join(QStringLiteral(", ")), mine);
}

void checkName(const CheckedPost &post, const KnownTags &known, const TagUse &use, QList<Problem> &problems)
{
    const KnownTags::Standing standing = known.standing(use.name);
    if (standing == KnownTags::Standing::Known)
        return;
    Problem problem;
    problem.kind = Problem::Kind::UnknownTag;
    problem.span = use.span;
    problem.subject = use.name;
    if (standing == KnownTags::Standing::Doubtful) {
        problem.severity = Problem::Severity::Warning;
        problem.message = TagWords::tr("Dosirak does not know the tag %1.").arg(use.name);
        problem.consequence =
            TagWords::tr("A plugin or script of this site may bring it. If none does, Hexo stops the whole site here.");
    } else {
        problem.message = TagWords::tr("Hexo does not know the tag %1.").arg(use.name);
        problem.consequence = TagWords::tr("It stops the whole site here.") + broughtBy(post, use.name);
        if (const auto fix = writeAsAlert(post, use))
            problem.fixes.append(*fix);
        problem.fixes.append(removeTag(post.text, use));
    }
    problems.append(problem);
}

/// Where the paragraph of a position ends: before the next empty line.
qsizetype paragraphEnd(const QString &text, qsizetype position)
{
    const qsizetype blank = text.indexOf(QStringLiteral("\n\n"), position);
    qsizetype end = blank < 0 ? text.size() : blank;
    while (end > position && text.at(end - 1) == QLatin1Char('\n'))
        --end;
    return end;
}

bool isReported(const TagScan &scan, TextSpan span)
{
    return std::any_of(scan.errors.begin(), scan.errors.end(),
                       [&span](const TagSyntaxError &error) { return error.span == span; });
}

QList<ProblemFix> fixesForMissingEnd(const QString &text, const TagUse &use)
{
    const qsizetype at = paragraphEnd(text, use.span.to);
    return {
        {TagWords::tr("Add the end tag"), {{at, at, QStringLiteral("\n{% end") + use.name + QStringLiteral(" %}")}}},
        removeTag(text, use)};
}

void checkEnd(const CheckedPost &post, const KnownTags &known, const TagUse &use, QList<Problem> &problems)
{
    if (use.isBlock || !known.needsEnd(use.name) || isReported(post.scan, use.span))
        return;
    Problem problem;
    problem.kind = Problem::Kind::TagSyntax;
    problem.span = use.span;
    problem.subject = use.name;
    problem.message = TagWords::tr("The tag %1 has no end: {% end%1 %} is missing.").arg(use.name);
    problem.consequence = TagWords::tr("It stops the whole site here.") + QStringLiteral(" (unexpected end of file)");
    problem.fixes = fixesForMissingEnd(post.text, use);
    problems.append(problem);
}

void checkAngles(const CheckedPost &post, const TagUse &use, QList<Problem> &problems)
{
    Problem problem;
    problem.kind = Problem::Kind::AngleTag;
    problem.span = use.span;
    problem.subject = use.name;
    const bool isPicture = imageTag(use, imageDialect(post.context.theme, use)).has_value();
    problem.severity = isPicture ? Problem::Severity::Error : Problem::Severity::Warning;
    problem.message = TagWords::tr("A tag is written as {% … %}, not as <% … %>.");
    problem.consequence = isPicture ? TagWords::tr("The page would show these letters instead of the picture.")
                                    : TagWords::tr("The page would show these letters.");
    const auto corrected = [&post](TextSpan span) {
        return TextEdit{span.from, span.to,
                        QStringLiteral("{%") + post.text.mid(span.from + 2, span.length() - 4) + QStringLiteral("%}")};
    };
    ProblemFix fix{TagWords::tr("Write it as {% %}"), {corrected(use.span)}};
    if (use.isBlock && post.text.mid(use.endSpan.from, 2) == QLatin1String("<%"))
        fix.edits.append(corrected(use.endSpan));
    problem.fixes.append(fix);
    problems.append(problem);
}

/// Plain Hexo takes words before something like a URL for CSS classes (hexo/lib/plugins/tag/img.ts), so a bare file name is never found.
void checkSource(const CheckedPost &post, const KnownTags &known, const TagUse &use, QList<Problem> &problems)
{
    const Theme &theme = post.context.theme;
    const bool isHexos =
        use.name == QLatin1String("img") || (use.name == QLatin1String("image") && !theme.hasOwnImageTag());
    if (theme.kind == Theme::Kind::Unknown || !isHexos || use.arguments.isEmpty())
        return;
    const std::optional<ImageTag> asHexo = imageTag(use, ImageDialect::Hexo);
    if (!asHexo || !asHexo->file.isEmpty())
        return;
    Problem problem;
    problem.kind = Problem::Kind::PictureWithoutSource;
    const bool mayBeReplaced = theme.kind == Theme::Kind::Other && use.name == QLatin1String("image") &&
                               known.standing(QStringLiteral("a tag nobody has")) == KnownTags::Standing::Doubtful;
    problem.severity = mayBeReplaced ? Problem::Severity::Warning : Problem::Severity::Error;
    problem.span = use.span;
    problem.message =
        TagWords::tr("This picture has no source: Hexo's %1 does not look into the post's folder.").arg(use.name);
    problem.consequence = TagWords::tr("The page would show a broken picture.");
    TagUse asTranquilpeak = use;
    asTranquilpeak.name = QStringLiteral("image");
    if (const auto meant = imageTag(asTranquilpeak, ImageDialect::Tranquilpeak); meant && !meant->file.isEmpty()) {
        problem.subject = meant->file;
        problem.fixes.append(
            {TagWords::tr("Write it as asset_img"), {{use.span.from, use.span.to, portableTag(*meant)}}});
    }
    problems.append(problem);
}

void checkSyntax(const CheckedPost &post, QList<Problem> &problems)
{
    QHash<qsizetype, const TagUse *> uses;
    for (const TagUse &use : post.scan.tags)
        uses.insert(use.span.from, &use);
    for (const TagSyntaxError &error : post.scan.errors) {
        Problem problem;
        problem.kind = Problem::Kind::TagSyntax;
        problem.span = error.span;
        problem.message = error.message;
        // What Nunjucks never sees stops nothing; it stands in the page as written.
        problem.severity = error.hexoMessage.isEmpty() ? Problem::Severity::Warning : Problem::Severity::Error;
        problem.consequence =
            error.hexoMessage.isEmpty()
                ? TagWords::tr("The page would show these letters.")
                : QStringLiteral("%1 (%2)").arg(TagWords::tr("It stops the whole site here."), error.hexoMessage);
        const TagUse *use = uses.value(error.span.from);
        const bool isEnd = post.text.mid(error.span.from).startsWith(QLatin1String("{% end"));
        if (isEnd)
            problem.fixes.append({TagWords::tr("Remove the end tag"), {removal(post.text, error.span)}});
        else if (use != nullptr && use->span == error.span && !use->isBlock)
            problem.fixes = fixesForMissingEnd(post.text, *use);
        problems.append(problem);
    }
}

} // namespace

void checkTags(const CheckedPost &post, QList<Problem> &problems)
{
    const KnownTags known(post.context);
    checkSyntax(post, problems);
    for (const TagUse &use : post.scan.tags) {
        if (use.angle) {
            checkAngles(post, use, problems);
            continue;
        }
        if (!isReported(post.scan, use.span))
            checkName(post, known, use, problems);
        checkEnd(post, known, use, problems);
        checkSource(post, known, use, problems);
    }
}

} // namespace dosirak
