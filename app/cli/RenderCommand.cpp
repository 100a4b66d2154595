#include "app/cli/Commands.h"
#include "app/cli/PostReader.h"
#include "app/cli/WholePage.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

namespace dosirak {

namespace {

struct RenderWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct RenderOptions
{
    std::string post;
    std::string site;
    std::string engine = "native";
    bool page = false;
    bool batch = false;
    bool json = false;
};

/// One line of a batch: what Hexo makes of the post, or why it would stop.
QJsonObject answer(const QString &post, const Result<OpenedPost> &opened)
{
    QJsonObject object{{QStringLiteral("post"), post}};
    if (!opened) {
        object.insert(QStringLiteral("error"), opened.error().message);
        return object;
    }
    const HexoRendering rendering = renderPost(opened->loaded.text, opened->context);
    if (rendering.failure) {
        object.insert(QStringLiteral("error"), rendering.failure->message);
        object.insert(QStringLiteral("line"), rendering.failure->line + 1);
    } else {
        object.insert(QStringLiteral("html"), QString::fromUtf8(rendering.html));
        object.insert(QStringLiteral("excerpt"), QString::fromUtf8(rendering.excerpt));
    }
    return object;
}

int renderBatch(const RenderOptions &options, Console &console)
{
    const QString site = QString::fromStdString(options.site);
    PostReader reader(site);
    if (const auto opened = reader.siteOf(site); !opened)
        return console.failed(opened.error());
    const QDir folder(site);
    bool allRendered = true;
    while (const auto line = console.readLine()) {
        const QString post = QString::fromUtf8(*line);
        if (post.isEmpty())
            continue;
        const QJsonObject object = answer(post, reader.open(folder.absoluteFilePath(post)));
        allRendered = allRendered && !object.contains(QStringLiteral("error"));
        console.jsonLine(object);
    }
    return allRendered ? Done : HasProblems;
}

int renderOne(const RenderOptions &options, Console &console)
{
    const QString path = QString::fromStdString(options.post);
    PostReader reader(QString::fromStdString(options.site));
    const Result<OpenedPost> opened = reader.open(path);
    if (!opened)
        return console.failed(opened.error());
    if (options.json) {
        const QJsonObject object = answer(path, opened);
        console.json(object);
        return object.contains(QStringLiteral("error")) ? HasProblems : Done;
    }
    const HexoRendering rendering = renderPost(opened->loaded.text, opened->context);
    if (rendering.failure) {
        console.message(RenderWords::tr("Hexo would stop at %1, line %2: %3")
                            .arg(path)
                            .arg(rendering.failure->line + 1)
                            .arg(rendering.failure->message));
        return HasProblems;
    }
    console.write(options.page ? wholePage(rendering.html, opened->loaded.text, opened->context) : rendering.html);
    if (!rendering.html.endsWith('\n'))
        console.write("\n");
    return Done;
}

int render(const RenderOptions &options, Console &console)
{
    if (options.engine != "native")
        return console.wrongUsage(needsSiteHexo(QStringLiteral("--engine ") + QString::fromStdString(options.engine)));
    if (options.batch && options.site.empty())
        return console.wrongUsage(RenderWords::tr("--batch needs --site: the posts are named relative to it."));
    if (options.batch && (options.page || !options.post.empty()))
        return console.wrongUsage(
            RenderWords::tr("--batch reads the posts' names from standard input; it takes no post and no --page."));
    if (!options.batch && options.post.empty())
        return console.wrongUsage(RenderWords::tr("Which post? Name its file, or use --batch."));
    return options.batch ? renderBatch(options, console) : renderOne(options, console);
}

} // namespace

void addRenderCommand(CLI::App &program, CommandRun &run)
{
    const auto options = std::make_shared<RenderOptions>();
    CLI::App *command =
        program.add_subcommand("render", RenderWords::tr("Print the HTML that Hexo makes of a post").toStdString());
    command->add_option("POST", options->post, RenderWords::tr("The post's file").toStdString());
    addSiteOption(*command, options->site);
    command->add_flag("--page", options->page, RenderWords::tr("A whole document with styles").toStdString());
    command->add_flag(
        "--batch", options->batch,
        RenderWords::tr("Read post paths, relative to SITE, one a line; print one JSON object a line").toStdString());
    command->add_option("--engine", options->engine, RenderWords::tr("Who renders; default: native").toStdString())
        ->check(CLI::IsMember({"native", "hexo", "both"}));
    addCommonOptions(*command, options->json);
    command->callback([options, &run] { run = [options](Console &console) { return render(*options, console); }; });
}

} // namespace dosirak
