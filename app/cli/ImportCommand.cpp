#include "app/cli/Commands.h"
#include "app/cli/PostReader.h"

#include "app/assets/ImageImport.h"
#include "app/frontmatter/FrontMatter.h"
#include "app/text/LineIndex.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

namespace dosirak {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ImportCommandOptions
{
    std::string post;
    std::vector<std::string> images;
    std::string site;
    std::string caption;
    std::string at = "end";
    int maxWidth = 1600;
    bool keepMetadata = false;
    bool dryRun = false;
    bool json = false;
};

/// Tranquilpeak's own tag is also what a post outside any site gets: its theme is not known, and the export can change it.
ImageDialect dialectFor(const Theme &theme)
{
    const bool own = theme.kind == Theme::Kind::Unknown || theme.kind == Theme::Kind::Tranquilpeak;
    return own ? ImageDialect::Tranquilpeak : ImageDialect::Hexo;
}

/// Where the tags go: behind the line given, or at the end. nullopt after having said why not.
std::optional<qsizetype> position(const ImportCommandOptions &options, const QString &text, Console &console)
{
    if (options.at == "end")
        return text.size();
    bool isNumber = false;
    const int line = QString::fromStdString(options.at).toInt(&isNumber);
    const LineIndex lines(text);
    if (!isNumber || line < 1 || line > lines.lineCount()) {
        console.message(ImportWords::tr("--at takes “end” or a line between 1 and %1.").arg(lines.lineCount()));
        return std::nullopt;
    }
    const qsizetype at = lines.offset({line - 1, text.size()});
    if (at < FrontMatter::parse(text).bodyStart()) {
        console.message(
            ImportWords::tr("Line %1 lies in the front matter. Photos go into the text below it.").arg(line));
        return std::nullopt;
    }
    return at;
}

QJsonObject jsonOf(const ImportedImage &image)
{
    return {{QStringLiteral("source"), image.sourceName},
            {QStringLiteral("name"), image.name},
            {QStringLiteral("caption"), image.caption},
            {QStringLiteral("sizeBefore"), image.sizeBefore},
            {QStringLiteral("sizeAfter"), image.sizeAfter},
            {QStringLiteral("reused"), image.reused},
            {QStringLiteral("done"), QJsonArray::fromStringList(image.done)}};
}

void tell(const ImportPlan &plan, const OpenedPost &post, const TextEdits &edits, const ImportCommandOptions &options,
          Console &console)
{
    QString inserted;
    for (const TextEdit &edit : edits)
        inserted += edit.replacement;
    if (options.json) {
        QJsonArray images;
        for (const ImportedImage &image : plan.images)
            images.append(jsonOf(image));
        console.json(QJsonObject{{QStringLiteral("post"), post.loaded.path},
                                 {QStringLiteral("assetFolder"), post.context.place.assetFolder},
                                 {QStringLiteral("images"), images},
                                 {QStringLiteral("inserted"), inserted.trimmed()},
                                 {QStringLiteral("written"), !options.dryRun}});
        return;
    }
    for (const ImportedImage &image : plan.images) {
        QString line =
            image.sourceName + QStringLiteral(" → ") + image.name + QStringLiteral("  ") + sizeText(image.sizeAfter);
        if (image.reused)
            line += QStringLiteral("  ") + ImportWords::tr("was there already");
        else if (!image.done.isEmpty())
            line += QStringLiteral("  ") + image.done.join(QStringLiteral(", "));
        console.line(line);
    }
    console.line(inserted.trimmed());
}

int importImages(const ImportCommandOptions &options, Console &console)
{
    PostReader reader(QString::fromStdString(options.site));
    const Result<OpenedPost> post = reader.open(QString::fromStdString(options.post));
    if (!post)
        return console.failed(post.error());
    if (!post->loaded.editable) {
        console.message(ImportWords::tr("This file is in %1. Hexo reads only UTF-8.")
                            .arg(QString::fromLatin1(post->loaded.format.encoding)));
        return HasProblems;
    }
    const std::optional<qsizetype> at = position(options, post->loaded.text, console);
    if (!at)
        return WrongUsage;

    QList<ImageSource> sources;
    for (const std::string &image : options.images)
        sources.append({QFileInfo(QString::fromStdString(image)).absoluteFilePath(), {}, {}});
    ImportOptions importOptions;
    importOptions.maxWidth = options.maxWidth;
    importOptions.keepMetadata = options.keepMetadata;
    importOptions.caption = QString::fromStdString(options.caption);
    importOptions.dialect = dialectFor(post->context.theme);
    const ImportPlan plan = planImport(sources, post->context.place.assetFolder, importOptions);
    for (const Error &error : plan.refused)
        console.message(error.message);
    if (!plan.refused.isEmpty()) {
        console.message(ImportWords::tr("Nothing was imported."));
        return HasProblems;
    }
    TextSpan caption;
    const TextEdits edits = insertImages(post->loaded.text, *at, plan.images, importOptions.dialect, caption);
    if (!options.dryRun) {
        Result<PlanUndo> copied = perform(plan.files);
        if (!copied)
            return console.failed(copied.error());
        const QByteArray bytes = encodeText(applied(post->loaded.text, edits), post->loaded);
        if (const Outcome error = saveBytes(post->loaded.path, bytes, {post->loaded.bytes, false})) {
            const int code = console.failed(*error);
            if (const Outcome left = copied->undo())
                console.message(left->message);
            return code;
        }
    }
    tell(plan, *post, edits, options, console);
    return Done;
}

} // namespace

void addImportCommand(CLI::App &program, CommandRun &run)
{
    const auto options = std::make_shared<ImportCommandOptions>();
    CLI::App *command = program.add_subcommand(
        "import", ImportWords::tr("Put photos into a post's asset folder and their tags into its text").toStdString());
    command->add_option("POST", options->post, ImportWords::tr("The post's file").toStdString())->required();
    command->add_option("IMAGE", options->images, ImportWords::tr("The photos").toStdString())->required();
    addSiteOption(*command, options->site);
    command->add_option("--caption", options->caption,
                        ImportWords::tr("Caption; else the photo's description or its name").toStdString());
    command
        ->add_option("--at", options->at,
                     ImportWords::tr("Behind which line the tags go, or “end” (default)").toStdString())
        ->type_name("LINE|end");
    command
        ->add_option("--max-width", options->maxWidth,
                     ImportWords::tr("Longest side in pixels, 0: as it is; default: 1600").toStdString())
        ->type_name("PX")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--keep-metadata", options->keepMetadata,
                      ImportWords::tr("Keep place and camera data").toStdString());
    command->add_flag("--dry-run", options->dryRun, ImportWords::tr("Only tell what would be written").toStdString());
    addCommonOptions(*command, options->json);
    command->callback(
        [options, &run] { run = [options](Console &console) { return importImages(*options, console); }; });
}

} // namespace dosirak
