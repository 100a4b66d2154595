#include "app/checks/PostChecks.h"
#include "app/text/LineIndex.h"

#include <QCoreApplication>

#include <algorithm>

namespace dosirak {
namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool stopsHexo(const Problem &problem)
{
    return problem.severity == Problem::Severity::Error &&
           (problem.kind == Problem::Kind::BrokenFrontMatter || problem.kind == Problem::Kind::UnknownTag ||
            problem.kind == Problem::Kind::TagSyntax);
}

/// The rendering has the last word. It finds what nothing else does (a `post_link` without its post, a tag that refuses its
/// arguments), and where it goes through, odd tags (in a link's title, in broken code) are only letters.
void checkRendering(const CheckedPost &post, const LineIndex &lines, QList<Problem> &problems)
{
    if (post.frontMatter.error())
        return;
    const HexoRendering rendering = renderPost(post.text, post.context);
    if (!rendering.failure) {
        for (Problem &problem : problems) {
            if (problem.kind != Problem::Kind::TagSyntax || problem.severity != Problem::Severity::Error)
                continue;
            problem.severity = Problem::Severity::Warning;
            problem.consequence = CheckWords::tr("The page would show these letters.");
        }
        return;
    }
    if (std::any_of(problems.begin(), problems.end(), stopsHexo))
        return;
    Problem problem;
    problem.kind = Problem::Kind::Render;
    const qsizetype start = lines.start(rendering.failure->line);
    const qsizetype end = post.text.indexOf(QLatin1Char('\n'), start);
    problem.span = {start, end < 0 ? post.text.size() : end};
    problem.message = CheckWords::tr("Hexo stops here: %1").arg(rendering.failure->message);
    problem.consequence = CheckWords::tr("Hexo would stop the build at this post.");
    problems.append(problem);
}

} // namespace

void checkFrontMatter(const CheckedPost &post, QList<Problem> &problems)
{
    if (const auto &error = post.frontMatter.error()) {
        Problem problem;
        problem.kind = Problem::Kind::BrokenFrontMatter;
        const qsizetype at = LineIndex(post.text).offset({error->line, error->column});
        const qsizetype end = post.text.indexOf(QLatin1Char('\n'), at);
        problem.span = {at, end < 0 ? post.text.size() : end};
        problem.subject = error->key;
        problem.message = error->message;
        problem.consequence = CheckWords::tr("Hexo would stop the build at this post.");
        if (!error->fix.isEmpty())
            problem.fixes.append({error->fixTitle, error->fix});
        problems.append(problem);
        return;
    }
    const bool isPost = post.context.place.kind != PostPlace::Kind::Page;
    if (!isPost || !post.frontMatter.exists() || !post.frontMatter.string(u"title").trimmed().isEmpty())
        return;
    Problem problem;
    problem.severity = Problem::Severity::Note;
    problem.kind = Problem::Kind::NoTitle;
    const Field *title = post.frontMatter.field(u"title");
    problem.span = title != nullptr ? title->keySpan : TextSpan{0, 0};
    problem.subject = QStringLiteral("title");
    problem.message = CheckWords::tr("The post has no title.");
    problem.consequence = CheckWords::tr("Most themes show an empty place for it.");
    problems.append(problem);
}

QList<Problem> checkPost(const QString &text, const RenderContext &context)
{
    const FrontMatter frontMatter = FrontMatter::parse(text);
    const TagScan scan = scanTags(text, frontMatter.bodyStart());
    const QList<PictureReference> pictures = pictureReferences(text, frontMatter, context.theme);
    const CheckedPost post{text, context, frontMatter, scan, pictures};
    const LineIndex lines(text);

    QList<Problem> problems;
    checkFrontMatter(post, problems);
    checkTags(post, problems);
    checkPictures(post, problems);
    checkRendering(post, lines, problems);

    for (Problem &problem : problems) {
        problem.file = context.place.path;
        const LineIndex::Place place = lines.place(problem.span.from);
        problem.line = place.line;
        problem.column = place.column;
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &one, const Problem &other) { return one.span.from < other.span.from; });
    return problems;
}

} // namespace dosirak
