#include "app/files/PlanTrace.h"

#include "app/files/FileStage.h"
#include "app/text/SavePlace.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace dosirak {

namespace {

/// Makes a folder that only the user can look into; empty when that fails.
QByteArray madePrivateFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = (QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state")) +
                         QStringLiteral("/dosirak/undo");
    if (!QDir().mkpath(base))
        return {};
    const QByteArray folder = QFile::encodeName(base) + '/' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return ::mkdir(folder.constData(), 0700) == 0 ? folder : QByteArray();
}

} // namespace

bool PlanTrace::Placed::isAsLeft() const
{
    if (!hash.isEmpty())
        return contentHash(path) == hash;
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 && status.st_dev == device && status.st_ino == inode;
}

void PlanTrace::notePlaced(const QByteArray &path, const QByteArray &hash)
{
    Placed left{path, hash, 0, 0};
    struct stat status = {};
    if (::lstat(path.constData(), &status) == 0) {
        left.device = status.st_dev;
        left.inode = status.st_ino;
    }
    placed.push_back(left);
}

bool PlanTrace::setAside(const QByteArray &path)
{
    if (privateFolder.isEmpty())
        privateFolder = madePrivateFolder();
    if (!privateFolder.isEmpty()) {
        const QByteArray slot = privateFolder + '/' + QByteArray::number(aside.size());
        if (actions.run({DiskAction::Kind::Rename, path, slot})) {
            aside.push_back(slot);
            return true;
        }
        if (errno != EXDEV)
            return false;
    }
    const QByteArray slot = path.left(path.lastIndexOf('/') + 1) + temporaryName();
    if (!actions.run({DiskAction::Kind::Rename, path, slot}))
        return false;
    aside.push_back(slot);
    return true;
}

QByteArray PlanTrace::firstChanged() const
{
    for (const Placed &left : placed) {
        if (!left.isAsLeft())
            return left.path;
    }
    for (const QByteArray &path : vacated) {
        struct stat status = {};
        const bool ours = std::any_of(placed.cbegin(), placed.cend(), [&](const Placed &p) { return p.path == path; });
        if (!ours && ::lstat(path.constData(), &status) == 0)
            return path;
    }
    return {};
}

void PlanTrace::removeStages()
{
    for (const QByteArray &stage : stages)
        ::unlink(stage.constData());
    stages.clear();
    actions.dropMadeFolders();
}

void PlanTrace::removeAside()
{
    for (const QByteArray &slot : aside)
        removeWhole(slot);
    aside.clear();
    if (!privateFolder.isEmpty())
        ::rmdir(privateFolder.constData());
    privateFolder.clear();
}

} // namespace dosirak
