#pragma once

#include "ui/window/PhotoIntake.h"

#include <QObject>

class QMimeData;

namespace dosirak {

class PostSession;
class Workspace;

/// From photos offered (drop, paste, dialog, a missing picture located) to tags in the text: asks the intake for the
/// files, then edits the text as one undo step, and says what was done.
class PhotoFlow : public QObject
{
    Q_OBJECT
public:
    PhotoFlow(Workspace &workspace, PostSession &session, QObject *parent = nullptr);

    void offer(const QMimeData &data, qsizetype position, bool folderOnly);
    void offerForField(const QMimeData &data, const QString &key);
    void addFiles(const QStringList &paths, qsizetype position);
    void locate(const QString &missingName, const QString &path);
    /// The post has a file now: what waited for it goes on.
    void postSaved();
    void textEdited(const TextEdit &edit);
    bool isRunning() const { return m_intake.isRunning(); }
    /// Another post is opened: what waits is dropped, what runs is cancelled.
    void reset();

Q_SIGNALS:
    void saveWanted(); ///< the post has no file yet, so no folder for photos
    void assetsWritten();

private:
    void start(PhotoIntake::Job job);
    void finish(const PhotoIntake::Done &done);
    void insertInto(const PhotoIntake::Done &done);
    void sayRefused(const QList<Error> &refused);
    void sayAdded(const PhotoIntake::Done &done, int undoStepsBefore);

    Workspace &m_workspace;
    PostSession &m_session;
    PhotoIntake m_intake;
    QList<PhotoIntake::Job> m_waitingForFile;
    int m_keysUntilNoticeGoes = 0;
};

} // namespace dosirak
