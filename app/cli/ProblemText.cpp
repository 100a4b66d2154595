#include "app/cli/ProblemText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dosirak {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString word(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return ProblemWords::tr("error");
    case Problem::Severity::Warning:
        return ProblemWords::tr("warning");
    case Problem::Severity::Note:
        break;
    }
    return ProblemWords::tr("note");
}

QString key(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return QStringLiteral("error");
    case Problem::Severity::Warning:
        return QStringLiteral("warning");
    case Problem::Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

QString key(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::BrokenFrontMatter:
        return QStringLiteral("broken-front-matter");
    case Problem::Kind::UnknownTag:
        return QStringLiteral("unknown-tag");
    case Problem::Kind::TagSyntax:
        return QStringLiteral("tag-syntax");
    case Problem::Kind::MissingPicture:
        return QStringLiteral("missing-picture");
    case Problem::Kind::PictureWithoutSource:
        return QStringLiteral("picture-without-source");
    case Problem::Kind::AngleTag:
        return QStringLiteral("angle-tag");
    case Problem::Kind::NoTitle:
        return QStringLiteral("no-title");
    case Problem::Kind::AssetFolderOff:
        return QStringLiteral("asset-folder-off");
    case Problem::Kind::UnsafeName:
        return QStringLiteral("unsafe-name");
    case Problem::Kind::NotUtf8:
        return QStringLiteral("not-utf-8");
    case Problem::Kind::Render:
        break;
    }
    return QStringLiteral("render");
}

} // namespace

QList<Problem> problemsOf(const OpenedPost &post)
{
    QList<Problem> problems = checkPost(post.loaded.text, post.context);
    if (!post.loaded.editable) {
        Problem encoding;
        encoding.kind = Problem::Kind::NotUtf8;
        encoding.file = post.loaded.path;
        encoding.subject = QString::fromLatin1(post.loaded.format.encoding);
        encoding.message = post.loaded.format.isUtf8()
                               ? ProblemWords::tr("Some bytes of this file are no UTF-8 text.")
                               : ProblemWords::tr("This file is in %1. Hexo reads only UTF-8.").arg(encoding.subject);
        encoding.consequence = ProblemWords::tr("The page would show � in their place.");
        problems.prepend(encoding);
    }
    return problems;
}

QString problemLine(const Problem &problem, const QString &shownPath)
{
    return QStringLiteral("%1:%2:%3: %4: %5 %6")
        .arg(shownPath)
        .arg(problem.line + 1)
        .arg(problem.column + 1)
        .arg(word(problem.severity), problem.message, problem.consequence)
        .trimmed();
}

QJsonObject jsonOf(const Problem &problem)
{
    QJsonArray fixes;
    for (const ProblemFix &fix : problem.fixes)
        fixes.append(fix.title);
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("line"), problem.line + 1},
            {QStringLiteral("column"), problem.column + 1},
            {QStringLiteral("severity"), key(problem.severity)},
            {QStringLiteral("kind"), key(problem.kind)},
            {QStringLiteral("message"), problem.message},
            {QStringLiteral("consequence"), problem.consequence},
            {QStringLiteral("subject"), problem.subject},
            {QStringLiteral("fixes"), fixes}};
}

} // namespace dosirak
