#include "app/files/FilePlan.h"
#include "app/files/PlanTrace.h"

#include "app/text/DiskError.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace dosirak {

PlanUndo::PlanUndo() = default;
PlanUndo::PlanUndo(PlanUndo &&) noexcept = default;

PlanUndo::~PlanUndo()
{
    if (d)
        d->trace.removeAside();
}

PlanUndo &PlanUndo::operator=(PlanUndo &&other) noexcept
{
    if (this != &other) {
        if (d)
            d->trace.removeAside();
        d = std::move(other.d);
    }
    return *this;
}

Outcome PlanUndo::undo()
{
    if (!d)
        return Error{Error::Kind::Other, QCoreApplication::translate("FilePlan", "There is nothing to take back."), {}};
    if (const QByteArray changed = d->trace.firstChanged(); !changed.isEmpty()) {
        const QString path = QFile::decodeName(changed);
        return Error{Error::Kind::Changed,
                     QCoreApplication::translate("FilePlan", "%1 was changed since. Nothing was taken back.")
                         .arg(QFileInfo(path).fileName()),
                     path};
    }
    if (!d->trace.actions.takeBackOrKeep())
        return diskError(errno, QString(), DiskTask::Write);
    d->trace.removeStages();
    d->trace.removeAside();
    d.reset();
    return std::nullopt;
}

} // namespace dosirak
