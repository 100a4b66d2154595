#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <sstream>

namespace dosirak {

namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// CLI11 speaks English; what most often goes wrong is said in the user's language.
QString usageMessage(const CLI::ParseError &error)
{
    const QString what = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr)
        return CommandWords::tr("Something is missing on the command line: %1").arg(what);
    if (dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr)
        return CommandWords::tr("There is something too much on the command line: %1").arg(what);
    return CommandWords::tr("The command line is not understood: %1").arg(what);
}

int parsedAndRun(const QStringList &arguments, Console &console)
{
    CLI::App program(utf8(CommandWords::tr("Writes, checks and packs posts for Hexo, without a window.")),
                     "dosirak-cli");
    program.set_help_flag("-h,--help", utf8(CommandWords::tr("Tell what can be done, and stop")));
    program.set_version_flag("--version", "dosirak-cli " DOSIRAK_VERSION,
                             utf8(CommandWords::tr("Tell the version, and stop")));
    program.get_formatter()->label("OPTIONS", utf8(CommandWords::tr("OPTIONS")));
    program.get_formatter()->column_width(34);
    program.require_subcommand(1);
    program.footer(utf8(
        CommandWords::tr("Exit status: 0 done, 1 the post or site has problems, 2 wrong usage, 3 the disk said no.")));

    CommandRun run;
    addRenderCommand(program, run);
    addExportCommand(program, run);
    addImportCommand(program, run);
    addCheckCommand(program, run);
    addFrontMatterCommand(program, run);
    addListCommand(program, run);
    addNewCommand(program, run);

    std::vector<std::string> reversed; // as CLI11 wants them
    for (qsizetype i = arguments.size() - 1; i >= 1; --i)
        reversed.push_back(arguments.at(i).toStdString());
    try {
        program.parse(reversed);
    } catch (const CLI::Success &success) { // --help, --version
        std::ostringstream out;
        std::ostringstream err;
        program.exit(success, out, err);
        console.write(QByteArray::fromStdString(out.str()));
        return Done;
    } catch (const CLI::ParseError &error) {
        console.message(usageMessage(error));
        console.message(
            CommandWords::tr("“dosirak-cli --help” and “dosirak-cli COMMAND --help” tell what can be done."));
        return WrongUsage;
    }
    return run ? run(console) : WrongUsage;
}

} // namespace

void addCommonOptions(CLI::App &command, bool &json)
{
    command.set_help_flag("-h,--help", utf8(CommandWords::tr("Tell what can be done, and stop")));
    command.set_version_flag("--version", "dosirak-cli " DOSIRAK_VERSION,
                             utf8(CommandWords::tr("Tell the version, and stop")));
    command.add_flag("--json", json, utf8(CommandWords::tr("Results for programs")));
}

void addSiteOption(CLI::App &command, std::string &site)
{
    command
        .add_option("--site", site,
                    utf8(CommandWords::tr("The site's folder; else found by walking up to a _config.yml")))
        ->type_name(utf8(CommandWords::tr("SITE")));
}

QString needsSiteHexo(const QString &what)
{
    return CommandWords::tr("%1 needs the site's own Hexo, which this version of Dosirak cannot ask yet.").arg(what);
}

int runCommandLine(const QStringList &arguments, const CommandStreams &streams)
{
    Console console(streams);
    const int code = parsedAndRun(arguments, console);
    console.flush();
    if (console.wroteAll())
        return code;
    console.message(CommandWords::tr("The output could not be written."));
    return DiskSaidNo;
}

int runCommandLine(const QStringList &arguments)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return DiskSaidNo;
    return runCommandLine(arguments, {in, out, err});
}

} // namespace dosirak
