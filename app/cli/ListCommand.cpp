#include "app/cli/Commands.h"
#include "app/cli/ProblemText.h"

#include "app/frontmatter/FrontMatter.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

namespace dosirak {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ListOptions
{
    std::string site;
    bool drafts = false;
    bool json = false;
};

/// What the list tells of a post beyond its summary.
struct Count
{
    qsizetype assets = 0;
    qsizetype problems = 0;
};

Count counted(const PostSummary &post, PostReader &reader)
{
    const Result<OpenedPost> opened = reader.open(post.place.path);
    if (!opened)
        return {0, 1};
    Count count{opened->context.assets.size(), 0};
    const QList<Problem> problems = problemsOf(*opened);
    for (const Problem &problem : problems)
        count.problems += problem.severity != Problem::Severity::Note;
    return count;
}

QStringList categoryTexts(const PostSummary &post, const QString &between)
{
    QStringList texts;
    for (const QStringList &path : post.categories)
        texts.append(path.join(between));
    return texts;
}

QJsonObject jsonOf(const PostSummary &post, const Count &count)
{
    QJsonArray categories;
    for (const QStringList &path : post.categories)
        categories.append(QJsonArray::fromStringList(path));
    return {{QStringLiteral("path"), post.place.path},
            {QStringLiteral("source"), post.place.source},
            {QStringLiteral("title"), post.title},
            {QStringLiteral("date"), post.date.isValid() ? QJsonValue(post.date.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("tags"), QJsonArray::fromStringList(post.tags)},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("permalink"), post.permalink},
            {QStringLiteral("published"), post.published},
            {QStringLiteral("assets"), count.assets},
            {QStringLiteral("problems"), count.problems}};
}

/// Columns parted by tabs: names may hold spaces, and wide letters make aligned ones uneven.
QString lineOf(const PostSummary &post, const Count &count)
{
    QString title = post.title;
    title.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return QStringList{post.date.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                       title,
                       post.tags.join(QStringLiteral(", ")),
                       categoryTexts(post, QStringLiteral(" / ")).join(QStringLiteral(", ")),
                       ListWords::tr("%n asset(s)", nullptr, int(count.assets)),
                       ListWords::tr("%n problem(s)", nullptr, int(count.problems)),
                       post.place.source}
        .join(QLatin1Char('\t'));
}

int listPosts(const ListOptions &options, Console &console)
{
    PostReader reader(QString::fromStdString(options.site));
    const auto site = reader.siteOf(QDir::currentPath());
    if (!site)
        return console.failed(site.error());
    if (!*site)
        return console.wrongUsage(ListWords::tr("There is no site here. Name its folder with --site."));
    Site full = **site;
    full.readPosts();
    QJsonArray array;
    const QList<PostSummary> &posts = options.drafts ? full.drafts() : full.posts();
    for (const PostSummary &post : posts) {
        const Count count = counted(post, reader);
        if (options.json)
            array.append(jsonOf(post, count));
        else
            console.line(lineOf(post, count));
    }
    if (options.json)
        console.json(array);
    return Done;
}

} // namespace

void addListCommand(CLI::App &program, CommandRun &run)
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App *command = program.add_subcommand(
        "list",
        ListWords::tr("List a site's posts: date, title, tags, categories, assets, problems, file").toStdString());
    addSiteOption(*command, options->site);
    command->add_flag("--drafts", options->drafts, ListWords::tr("The drafts instead").toStdString());
    addCommonOptions(*command, options->json);
    command->callback([options, &run] { run = [options](Console &console) { return listPosts(*options, console); }; });
}

} // namespace dosirak
