#include "app/cli/Commands.h"
#include "app/cli/PostReader.h"

#include "app/files/FilePlan.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace dosirak {

namespace {

struct NewWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct NewOptions
{
    std::string title;
    std::string site;
    bool dryRun = false;
    bool json = false;
};

int makePost(const NewOptions &options, Console &console)
{
    const QString title = QString::fromStdString(options.title).simplified();
    if (title.isEmpty())
        return console.wrongUsage(NewWords::tr("The title is empty."));
    PostReader reader(QString::fromStdString(options.site));
    const auto site = reader.siteOf(QDir::currentPath());
    if (!site)
        return console.failed(site.error());
    if (!*site)
        return console.wrongUsage(NewWords::tr("There is no site here. Name its folder with --site."));

    const QDateTime now = QDateTime::currentDateTime();
    const QString target = QStringLiteral("_posts/") + newPostPath(**site, title, now);
    const QString path = QDir((*site)->sourceFolder()).absoluteFilePath(target);
    FilePlan plan;
    plan.root = (*site)->sourceFolder();
    FileStep write;
    write.target = target;
    write.bytes = newPostText((*site)->folder(), (*site)->config().defaultLayout, title, now).toUtf8();
    write.reason = NewWords::tr("the post");
    plan.steps.append(write);
    const PostPlace place = PostPlace::of(path, (*site)->folder(), (*site)->config());
    if ((*site)->config().postAssetFolder) {
        FileStep folder;
        folder.kind = FileStep::Kind::MakeFolder;
        folder.target = QDir(plan.root).relativeFilePath(place.assetFolder);
        folder.reason = NewWords::tr("its asset folder");
        plan.steps.append(folder);
    }
    if (!options.dryRun) {
        const Result<PlanUndo> made = perform(plan);
        if (!made)
            return console.failed(made.error());
    }
    if (options.json)
        console.json(QJsonObject{
            {QStringLiteral("post"), path},
            {QStringLiteral("assetFolder"), (*site)->config().postAssetFolder ? place.assetFolder : QString()},
            {QStringLiteral("text"), QString::fromUtf8(write.bytes)},
            {QStringLiteral("written"), !options.dryRun}});
    else
        console.line(path);
    return Done;
}

} // namespace

void addNewCommand(CLI::App &program, CommandRun &run)
{
    const auto options = std::make_shared<NewOptions>();
    CLI::App *command = program.add_subcommand(
        "new", NewWords::tr("Make a post from the site's scaffold and print its path").toStdString());
    command->add_option("TITLE", options->title, NewWords::tr("The post's title").toStdString())->required();
    addSiteOption(*command, options->site);
    command->add_flag("--dry-run", options->dryRun, NewWords::tr("Only tell what would be written").toStdString());
    addCommonOptions(*command, options->json);
    command->callback([options, &run] { run = [options](Console &console) { return makePost(*options, console); }; });
}

} // namespace dosirak
