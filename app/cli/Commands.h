#pragma once

#include "app/cli/Console.h"

#include <QString>

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace dosirak {

/// What the command that was chosen does.
using CommandRun = std::function<int(Console &)>;

// Each adds one command with its options; when it is the one chosen it sets `run`.
void addRenderCommand(CLI::App &program, CommandRun &run);
void addExportCommand(CLI::App &program, CommandRun &run);
void addImportCommand(CLI::App &program, CommandRun &run);
void addCheckCommand(CLI::App &program, CommandRun &run);
void addFrontMatterCommand(CLI::App &program, CommandRun &run);
void addListCommand(CLI::App &program, CommandRun &run);
void addNewCommand(CLI::App &program, CommandRun &run);

/// What every command has: `--json` and `--version`.
void addCommonOptions(CLI::App &command, bool &json);
void addSiteOption(CLI::App &command, std::string &site);

/// Said where only the site's own Hexo could answer.
QString needsSiteHexo(const QString &what);

} // namespace dosirak
