#pragma once

#include "app/files/DiskAction.h"
#include "app/files/FilePlan.h"

#include <vector>

namespace dosirak {

/// What a performed plan left on the disk, enough to take it back.
struct PlanTrace
{
    /// Something the plan put in its place.
    struct Placed
    {
        QByteArray path;
        QByteArray hash; ///< of a file it wrote; empty for something it moved
        quint64 device = 0;
        quint64 inode = 0; ///< of something it moved
        bool isAsLeft() const;
    };

    DiskActions actions;
    std::vector<Placed> placed;
    std::vector<QByteArray> vacated; ///< names that are free since
    std::vector<QByteArray> stages;  ///< temporary names of new files; where they are again once all is taken back
    std::vector<QByteArray> aside;   ///< where replaced and removed files wait
    QByteArray privateFolder;        ///< for those; empty: none was needed

    PlanTrace() = default;
    PlanTrace(PlanTrace &&) = default;
    PlanTrace &operator=(PlanTrace &&) = default;

    void notePlaced(const QByteArray &path, const QByteArray &hash);
    /// Renames something out of the way, into a private folder in the state folder, or beside under a temporary name when that is on another disk.
    bool setAside(const QByteArray &path);

    /// The first name that is not as the plan left it; empty: all is.
    QByteArray firstChanged() const;
    void removeStages(); ///< after a take-back; also the folders that only they were in
    void removeAside();  ///< for good
};

struct PlanUndo::Private
{
    PlanTrace trace;
};

} // namespace dosirak
