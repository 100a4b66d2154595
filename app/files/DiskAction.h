#pragma once

#include "app/text/Result.h"

#include <QByteArray>

#include <vector>

namespace dosirak {

/// The few things a plan does to the disk in the end, each of which can be taken back exactly. Absolute paths.
struct DiskAction
{
    enum class Kind {
        MakeFolder, ///< `to`
        DropFolder, ///< `to`; only when it is empty
        Rename,     ///< `from` to `to`, never over something
        Exchange,   ///< `from` with `to`
    };
    Kind kind = Kind::Rename;
    QByteArray from;
    QByteArray to;

    DiskAction inverse() const;
    bool apply() const; ///< errno says why not
};

/// Actions done so far. Takes them back unless told to keep them.
class DiskActions
{
public:
    bool run(DiskAction action);
    /// Takes back what was done, last first. What cannot be taken back is skipped; the first such path is returned.
    QByteArray takeBack();
    /// Takes all back or, when one fails (false, errno), does again what was taken back.
    bool takeBackOrKeep();
    /// After a take-back, once the temporary files are gone too: removes made folders that were not empty before.
    void dropMadeFolders() const;
    /// fsyncs every folder in which a name changed.
    bool syncFolders() const;
    const std::vector<DiskAction> &done() const { return m_done; }

private:
    std::vector<DiskAction> m_done;
    std::vector<QByteArray> m_madeFolders;
};

/// Removes a file, or a folder with all in it; symbolic links are not followed.
void removeWhole(const QByteArray &path);

} // namespace dosirak
