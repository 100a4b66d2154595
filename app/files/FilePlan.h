#pragma once

#include "app/text/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace dosirak {

/// One thing that will happen on the disk.
struct FileStep
{
    enum class Kind { MakeFolder, Write, Copy, Move, Remove };
    Kind kind = Kind::Write;
    QString source;   ///< Copy, Move: absolute path read from
    QString target;   ///< path below the plan's root with '/' between the parts; never absolute, never with `..`
    QByteArray bytes; ///< Write: the content
    QString reason;   ///< why, for the user ("cover", "line 13", "the post, 6 tags changed"); translated
    /// A file with other content at the target: false stops the whole plan before anything is written (Error::Exists).
    bool mayOverwrite = false;
};

/// Everything an export, an import or a rename does to the disk, as a value: it can be shown, tested, performed and undone.
struct FilePlan
{
    QString root; ///< absolute path of the folder the targets lie in; made when it is missing
    QList<FileStep> steps;

    bool isEmpty() const { return steps.isEmpty(); }
};

/// What the disk holds now where a step would write.
enum class TargetState { New, Same, Differs, Blocked };

struct StepForecast
{
    TargetState state = TargetState::New;
    qint64 size = 0; ///< bytes that will be written
    Outcome
        error; ///< Blocked: why (leaves the folder, a symbolic link on the way, a folder in the place, source unreadable …)
};

/// Looks at the disk without touching it. One forecast for each step, in order. A Write or Copy whose target already has the same
/// content is Same (and will be skipped).
QList<StepForecast> forecast(const FilePlan &plan);

/// Told from the performing thread, in steps of real work.
using PlanProgress = std::function<void(int stepsDone, int steps, const QString &target)>;

/// Takes a performed plan back: removes what it made, restores what it replaced or removed. Only if the files are still what the
/// plan left; else Error::Changed and nothing is touched. Backups live in a private folder until this value dies.
class PlanUndo
{
public:
    PlanUndo();
    ~PlanUndo();
    PlanUndo(PlanUndo &&) noexcept;
    PlanUndo &operator=(PlanUndo &&) noexcept;

    Outcome undo();
    bool isValid() const { return d != nullptr; }

private:
    friend Result<PlanUndo> perform(const FilePlan &, const PlanProgress &, const std::atomic<bool> *);
    struct Private;
    std::unique_ptr<Private> d;
};

/// All or nothing: stages every new file beside its target (names ending in `~`), fsyncs, then renames; when a step fails or
/// `cancelled` becomes true everything is rolled back, and the target is as it was. Refuses targets outside the root, also through
/// symbolic links. May be called in a worker thread.
Result<PlanUndo> perform(const FilePlan &plan, const PlanProgress &progress = {},
                         const std::atomic<bool> *cancelled = nullptr);

} // namespace dosirak
