#include "app/export/ExportArchive.h"
#include "app/export/ExportPlan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace dosirak {

namespace {

struct PerformWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportPlan)
};

/// The archive is made in a private folder and put into its place as one file, so a failed export leaves nothing behind.
Result<PlanUndo> performArchive(const ExportPlan &plan, const PlanProgress &progress,
                                const std::atomic<bool> *cancelled)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Kind::Other,
                     PerformWords::tr("There is no room for temporary files. %1").arg(folder.errorString()),
                     folder.path()};
    const QString made = folder.filePath(QStringLiteral("export.zip"));
    if (const Outcome failed = writeArchive(plan.files, made, progress, cancelled))
        return *failed;
    const QFileInfo target(plan.zipPath);
    FileStep step;
    step.kind = FileStep::Kind::Copy;
    step.source = made;
    step.target = target.fileName();
    step.mayOverwrite =
        !plan.files.steps.isEmpty() && std::all_of(plan.files.steps.begin(), plan.files.steps.end(),
                                                   [](const FileStep &one) { return one.mayOverwrite; });
    return perform({target.absolutePath(), {step}}, {}, cancelled);
}

} // namespace

Result<PlanUndo> performExport(const ExportPlan &plan, const PlanProgress &progress, const std::atomic<bool> *cancelled)
{
    if (!plan.missing.isEmpty() && !plan.withoutMissing)
        return Error{Error::Kind::Refused, PerformWords::tr("Pictures are missing. Nothing was written."),
                     plan.missing.first().file};
    return plan.zipPath.isEmpty() ? perform(plan.files, progress, cancelled)
                                  : performArchive(plan, progress, cancelled);
}

} // namespace dosirak
