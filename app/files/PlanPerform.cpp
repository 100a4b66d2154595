#include "app/files/FilePlan.h"
#include "app/files/FileStage.h"
#include "app/files/PlanTarget.h"
#include "app/files/PlanTrace.h"

#include "app/text/DiskError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <sys/stat.h>

// The order that safety facts 6 found to hold: every new file is written and synced beside its place first (a full disk or a missing
// permission falls here, where nothing is visible yet), then only names change, and each change of a name can be taken back.
namespace dosirak {

namespace {

struct PerformWords
{
    Q_DECLARE_TR_FUNCTIONS(FilePlan)
};

bool onOtherDisk(const QString &source, const QString &folder)
{
    struct stat a = {};
    struct stat b = {};
    return ::stat(QFile::encodeName(source).constData(), &a) == 0 &&
           ::stat(QFile::encodeName(folder).constData(), &b) == 0 && a.st_dev != b.st_dev;
}

class Performance
{
public:
    Performance(const FilePlan &plan, const PlanProgress &progress, const std::atomic<bool> *cancelled)
        : m_plan(plan)
        , m_progress(progress)
        , m_cancelled(cancelled)
        , m_forecasts(forecast(plan))
    {
    }

    Outcome run();
    PlanTrace takeTrace() { return std::move(m_trace); }

private:
    using Kind = FileStep::Kind;
    Outcome checkForecasts() const;
    Outcome makeRoot();
    Outcome stage(int index);
    Outcome commit(int index);
    Outcome place(const QByteArray &from, const QByteArray &to, const FileStep &step);
    Outcome makeFolders(const QString &folder);
    Outcome rolledBack(Error error);
    Outcome checkCancelled() const;
    void tell(int index);

    const FilePlan &m_plan;
    const PlanProgress &m_progress;
    const std::atomic<bool> *m_cancelled;
    const QList<StepForecast> m_forecasts;
    QHash<int, FileStage> m_stages;
    PlanTrace m_trace;
    int m_done = 0;
};

Outcome Performance::checkCancelled() const
{
    if (m_cancelled != nullptr && *m_cancelled)
        return Error{Error::Kind::Cancelled, PerformWords::tr("Cancelled. Nothing was changed."), m_plan.root};
    return std::nullopt;
}

void Performance::tell(int index)
{
    ++m_done;
    if (m_progress)
        m_progress(m_done, int(m_plan.steps.size()), m_plan.steps.at(index).target);
}

Outcome Performance::checkForecasts() const
{
    for (qsizetype i = 0; i < m_forecasts.size(); ++i) {
        const FileStep &step = m_plan.steps.at(i);
        if (m_forecasts.at(i).state == TargetState::Blocked)
            return m_forecasts.at(i).error;
        if (m_forecasts.at(i).state == TargetState::Differs && !step.mayOverwrite && step.kind != Kind::Remove)
            return Error{
                Error::Kind::Exists,
                PerformWords::tr("%1 is there already with other content. Nothing was written.").arg(step.target),
                m_plan.root + QLatin1Char('/') + step.target};
    }
    return std::nullopt;
}

/// Makes a folder with those above it, one action each, so that all of them can be taken back.
Outcome Performance::makeFolders(const QString &folder)
{
    QStringList missing;
    for (QString path = folder; !QFileInfo(path).isDir() && missing.size() < 1000; path = QFileInfo(path).path())
        missing.prepend(path);
    for (const QString &path : std::as_const(missing)) {
        if (!m_trace.actions.run({DiskAction::Kind::MakeFolder, {}, QFile::encodeName(path)}) && errno != EEXIST)
            return diskError(errno, path, DiskTask::Write);
    }
    return std::nullopt;
}

Outcome Performance::makeRoot()
{
    return makeFolders(QDir::cleanPath(m_plan.root));
}

/// The new file of a Write or Copy, or of a Move from another disk, waits in the nearest folder that is there.
Outcome Performance::stage(int index)
{
    const FileStep &step = m_plan.steps.at(index);
    if (m_forecasts.at(index).state == TargetState::Same || step.kind == Kind::MakeFolder || step.kind == Kind::Remove)
        return std::nullopt;
    const Result<PlanTarget> target = resolvedTarget(m_plan.root, step.target);
    if (!target)
        return target.error();
    if (step.kind == Kind::Move) {
        if (!onOtherDisk(step.source, target->nearestFolder))
            return std::nullopt;
        if (QFileInfo(step.source).isDir())
            return Error{Error::Kind::Refused,
                         PerformWords::tr("%1 lies on another disk. A folder cannot be moved there in one step.")
                             .arg(step.source),
                         step.source};
    }
    const auto permissions = permissionsOf(target->path);
    Result<FileStage> staged = step.kind == Kind::Write
                                   ? stagedBytes(target->nearestFolder, step.bytes, permissions)
                                   : stagedCopy(target->nearestFolder, step.source, permissions, m_cancelled);
    if (!staged) {
        Error error = staged.error();
        if (error.path != step.source) { // the stage's name means nothing to anybody
            error.message.replace(QFileInfo(error.path).fileName(), QFileInfo(step.target).fileName());
            error.path = target->path;
        }
        return error;
    }
    m_trace.stages.push_back(staged->path);
    m_stages.insert(index, *staged);
    tell(index);
    return std::nullopt;
}

/// Gives a file or folder its final name.
Outcome Performance::place(const QByteArray &from, const QByteArray &to, const FileStep &step)
{
    if (m_trace.actions.run({DiskAction::Kind::Rename, from, to}))
        return std::nullopt;
    const QString path = QFile::decodeName(to);
    if (errno != EEXIST)
        return diskError(errno, path, DiskTask::Write);
    if (!step.mayOverwrite)
        return Error{Error::Kind::Exists,
                     PerformWords::tr("Another program wrote %1 meanwhile. Nothing was changed.").arg(step.target),
                     path};
    const bool exchanged = m_trace.actions.run({DiskAction::Kind::Exchange, from, to});
    if (exchanged ? m_trace.setAside(from)
                  : (errno == EINVAL || errno == ENOSYS) && m_trace.setAside(to) &&
                        m_trace.actions.run({DiskAction::Kind::Rename, from, to}))
        return std::nullopt;
    return diskError(errno, path, DiskTask::Write);
}

Outcome Performance::commit(int index)
{
    const FileStep &step = m_plan.steps.at(index);
    if (m_forecasts.at(index).state == TargetState::Same)
        return std::nullopt;
    const Result<PlanTarget> target = resolvedTarget(m_plan.root, step.target);
    if (!target)
        return target.error();
    const QByteArray path = QFile::encodeName(target->path);
    if (step.kind == Kind::MakeFolder)
        return makeFolders(target->path);
    if (step.kind == Kind::Remove) {
        if (!m_trace.setAside(path))
            return diskError(errno, target->path, DiskTask::Write);
        m_trace.vacated.push_back(path);
        return std::nullopt;
    }
    if (Outcome error = makeFolders(QFileInfo(target->path).path()))
        return error;
    const auto staged = m_stages.constFind(index);
    const QByteArray source = QFile::encodeName(step.source);
    if (Outcome error = place(staged != m_stages.cend() ? staged->path : source, path, step))
        return error;
    m_trace.notePlaced(path, staged != m_stages.cend() ? staged->hash : QByteArray());
    if (step.kind == Kind::Move) {
        if (staged != m_stages.cend() && !m_trace.setAside(source))
            return diskError(errno, step.source, DiskTask::Write);
        m_trace.vacated.push_back(source);
    }
    return std::nullopt;
}

Outcome Performance::rolledBack(Error error)
{
    const QByteArray stuck = m_trace.actions.takeBack();
    m_trace.removeStages();
    if (stuck.isEmpty())
        m_trace.removeAside();
    else
        error.message +=
            QLatin1Char(' ') + PerformWords::tr("%1 could not be put back as it was.").arg(QFile::decodeName(stuck));
    return error;
}

Outcome Performance::run()
{
    if (Outcome error = checkForecasts())
        return error;
    const int steps = int(m_plan.steps.size());
    if (Outcome error = makeRoot())
        return rolledBack(*std::move(error));
    const auto forEach = [&](Outcome (Performance::*work)(int)) -> Outcome {
        for (int i = 0; i < steps; ++i) {
            if (Outcome error = checkCancelled())
                return error;
            if (Outcome error = (this->*work)(i))
                return error;
            if (work == &Performance::commit && !m_stages.contains(i))
                tell(i);
        }
        return checkCancelled();
    };
    if (Outcome error = forEach(&Performance::stage))
        return rolledBack(*std::move(error));
    if (Outcome error = forEach(&Performance::commit))
        return rolledBack(*std::move(error));
    if (!m_trace.actions.syncFolders())
        return rolledBack(diskError(errno, m_plan.root, DiskTask::Write));
    return std::nullopt;
}

} // namespace

Result<PlanUndo> perform(const FilePlan &plan, const PlanProgress &progress, const std::atomic<bool> *cancelled)
{
    Performance performance(plan, progress, cancelled);
    if (Outcome error = performance.run())
        return *std::move(error);
    PlanUndo undo;
    undo.d = std::make_unique<PlanUndo::Private>();
    undo.d->trace = performance.takeTrace();
    return undo;
}

} // namespace dosirak
