#include "app/cli/Commands.h"
#include "app/cli/ProblemText.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace dosirak {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CheckOptions
{
    std::vector<std::string> paths;
    std::string site;
    bool build = false;
    bool trust = false;
    bool json = false;
};

/// All Markdown files below a folder, in order. What Hexo does not see (hidden, ending in `~`, installed packages) is left out.
QStringList postsBelow(const QString &folder)
{
    QStringList posts;
    QDirIterator iterator(folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QString inside = QLatin1Char('/') + path.mid(folder.size()) + QLatin1Char('/');
        if (!inside.contains(QLatin1String("/.")) && !inside.contains(QLatin1String("~/")) &&
            !inside.contains(QLatin1String("/node_modules/")))
            posts.append(path);
    }
    posts.sort();
    return posts;
}

/// What a path on the command line stands for: a post itself, or every post of a folder. Of a site's folder those below its source.
Result<QStringList> postsOf(const QString &path, PostReader &reader)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return QStringList{path};
    if (!QFileInfo::exists(QDir(path).filePath(QStringLiteral("_config.yml"))))
        return postsBelow(path);
    const auto site = reader.siteOf(path);
    if (!site)
        return site.error();
    return postsBelow((*site)->sourceFolder());
}

int check(const CheckOptions &options, Console &console)
{
    if (options.build)
        return console.wrongUsage(needsSiteHexo(QStringLiteral("--build")));
    if (options.trust)
        return console.wrongUsage(CheckWords::tr("--trust is only asked for with --build."));
    PostReader reader(QString::fromStdString(options.site));
    QJsonArray array;
    int code = Done;
    int posts = 0;
    qsizetype problemCount = 0;
    for (const std::string &given : options.paths) {
        const Result<QStringList> paths = postsOf(QString::fromStdString(given), reader);
        if (!paths) {
            code = std::max(code, console.failed(paths.error()));
            continue;
        }
        for (const QString &path : *paths) {
            const Result<OpenedPost> post = reader.open(path);
            if (!post) {
                code = std::max(code, console.failed(post.error()));
                continue;
            }
            ++posts;
            const QList<Problem> problems = problemsOf(*post);
            problemCount += problems.size();
            for (const Problem &problem : problems) {
                if (problem.severity != Problem::Severity::Note)
                    code = std::max<int>(code, HasProblems);
                if (options.json)
                    array.append(jsonOf(problem));
                else
                    console.line(problemLine(problem, path));
            }
        }
    }
    if (options.json)
        console.json(array);
    else if (code == Done && problemCount == 0)
        console.line(CheckWords::tr("No problems in %n post(s).", nullptr, posts));
    return code;
}

} // namespace

void addCheckCommand(CLI::App &program, CommandRun &run)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App *command = program.add_subcommand(
        "check", CheckWords::tr("Name every problem: what Hexo would choke on and what would not show").toStdString());
    command->add_option("PATH", options->paths, CheckWords::tr("Posts, folders or sites").toStdString())->required();
    addSiteOption(*command, options->site);
    command->add_flag("--build", options->build, CheckWords::tr("Let the site's own Hexo build it").toStdString());
    command->add_flag("--trust", options->trust,
                      CheckWords::tr("Let the site's plugins and scripts run").toStdString());
    addCommonOptions(*command, options->json);
    command->callback([options, &run] { run = [options](Console &console) { return check(*options, console); }; });
}

} // namespace dosirak
