#include "app/cli/Commands.h"
#include "app/cli/PlanTable.h"
#include "app/cli/ProblemText.h"

#include "app/export/ExportPlan.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

namespace dosirak {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ExportCommandOptions
{
    std::vector<std::string> posts;
    std::string to;
    std::string site;
    std::string layout = "post";
    std::string tags = "auto";
    bool zip = false;
    bool allAssets = false;
    bool withoutMissing = false;
    bool overwrite = false;
    bool dryRun = false;
    bool json = false;
};

ExportOptions exportOptions(const ExportCommandOptions &options)
{
    ExportOptions result;
    result.layout = options.layout == "site" ? ExportOptions::Layout::Site : ExportOptions::Layout::Post;
    result.tags = options.tags == "keep"       ? ExportOptions::Tags::Keep
                  : options.tags == "portable" ? ExportOptions::Tags::Portable
                                               : ExportOptions::Tags::Auto;
    result.zip = options.zip;
    result.allAssets = options.allAssets;
    result.withoutMissing = options.withoutMissing;
    result.mayOverwrite = options.overwrite;
    return result;
}

QString changeText(const TagChange &change)
{
    return ExportWords::tr("line %1: %2 → %3").arg(change.line + 1).arg(change.before, change.after);
}

QJsonObject jsonOf(const ExportPlan &plan, const QList<StepForecast> &forecasts, bool written)
{
    QJsonArray changes;
    for (const TagChange &change : plan.changes)
        changes.append(QJsonObject{{QStringLiteral("line"), change.line + 1},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    QJsonArray missing;
    for (const Problem &problem : plan.missing)
        missing.append(dosirak::jsonOf(problem));
    return {{QStringLiteral("to"), plan.zipPath.isEmpty() ? plan.files.root : plan.zipPath},
            {QStringLiteral("files"), dosirak::jsonOf(plan.files, forecasts)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings)},
            {QStringLiteral("written"), written}};
}

/// Every file of an archive is new: the archive itself is what is written.
QList<StepForecast> forecastOf(const ExportPlan &plan)
{
    if (plan.zipPath.isEmpty())
        return forecast(plan.files);
    QList<StepForecast> forecasts;
    for (const FileStep &step : plan.files.steps)
        forecasts.append({TargetState::New,
                          step.kind == FileStep::Kind::Write ? step.bytes.size() : QFileInfo(step.source).size(),
                          std::nullopt});
    return forecasts;
}

int exportPosts(const ExportCommandOptions &options, Console &console)
{
    PostReader reader(QString::fromStdString(options.site));
    QList<ExportPost> posts;
    for (const std::string &path : options.posts) {
        const Result<OpenedPost> post = reader.open(QString::fromStdString(path));
        if (!post)
            return console.failed(post.error());
        posts.append({post->loaded.path, post->loaded.text, post->loaded.bytes, post->context});
    }
    const QString to = QFileInfo(QString::fromStdString(options.to)).absoluteFilePath();
    const ExportPlan plan = planExport(posts, to, exportOptions(options));
    const QList<StepForecast> forecasts = forecastOf(plan);
    const bool blocked = !plan.missing.isEmpty() && !options.withoutMissing;

    int code = Done;
    for (const Problem &problem : plan.missing)
        console.message(problemLine(problem, problem.file));
    if (blocked) {
        console.message(
            ExportWords::tr("Nothing was written. With --without-missing the copy leaves these pictures out."));
        code = HasProblems;
    } else if (!options.dryRun) {
        const Result<PlanUndo> written = performExport(plan);
        if (!written) {
            code = console.failed(written.error());
            if (written.error().kind == Error::Kind::Exists)
                console.message(ExportWords::tr("With --overwrite files that differ are replaced."));
        }
    }
    for (const QString &warning : plan.warnings)
        console.message(warning);
    const bool written = code == Done && !options.dryRun;
    if (options.json) {
        console.json(jsonOf(plan, forecasts, written));
        return code;
    }
    printPlan(console, plan.files, forecasts);
    for (const TagChange &change : plan.changes)
        console.line(changeText(change));
    if (written)
        console.line(ExportWords::tr("%n file(s) in %1", nullptr, int(plan.files.steps.size()))
                         .arg(plan.zipPath.isEmpty() ? plan.files.root : plan.zipPath));
    return code;
}

} // namespace

void addExportCommand(CLI::App &program, CommandRun &run)
{
    const auto options = std::make_shared<ExportCommandOptions>();
    CLI::App *command = program.add_subcommand(
        "export", ExportWords::tr("Pack posts and their photos into a folder for Hexo").toStdString());
    command->add_option("POST", options->posts, ExportWords::tr("The posts' files").toStdString())->required();
    command->add_option("--to", options->to, ExportWords::tr("The folder to write into").toStdString())
        ->required()
        ->type_name("DIR");
    addSiteOption(*command, options->site);
    command
        ->add_option(
            "--layout", options->layout,
            ExportWords::tr("post: only posts and photos; site: what a build needs too; default: post").toStdString())
        ->check(CLI::IsMember({"post", "site"}));
    command
        ->add_option("--tags", options->tags,
                     ExportWords::tr("How picture tags are written: auto, keep as they are, portable; default: auto")
                         .toStdString())
        ->check(CLI::IsMember({"auto", "keep", "portable"}));
    command->add_flag("--zip", options->zip, ExportWords::tr("Into a ZIP file").toStdString());
    command->add_flag("--all-assets", options->allAssets,
                      ExportWords::tr("Also the photos no post uses").toStdString());
    command->add_flag(
        "--without-missing", options->withoutMissing,
        ExportWords::tr("Go on although pictures are missing, leaving them out of the copy").toStdString());
    command->add_flag("--overwrite", options->overwrite, ExportWords::tr("Replace files that differ").toStdString());
    command->add_flag("--dry-run", options->dryRun, ExportWords::tr("Only tell what would be written").toStdString());
    addCommonOptions(*command, options->json);
    command->callback(
        [options, &run] { run = [options](Console &console) { return exportPosts(*options, console); }; });
}

} // namespace dosirak
