#pragma once

#include "app/assets/ImageImport.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

class QMimeData;

namespace dosirak {

/// Pictures that a drop or the clipboard offers: files, the bytes of encoded pictures, pasted pixels. Copies what it
/// needs, since mime data lives only during the drop. Folders and files that are no pictures are in the list too: the
/// import says what is wrong with them.
QList<ImageSource> imageSources(const QMimeData &data);

/// Takes photos in: checks and converts them in a worker, writes them into the asset folder all or nothing, and tells
/// what to insert. One at a time; what is offered meanwhile waits.
class PhotoIntake : public QObject
{
    Q_OBJECT
public:
    explicit PhotoIntake(QObject *parent = nullptr);
    ~PhotoIntake() override;

    /// What has been asked for, and what came of it. `tag` is the caller's own.
    struct Job
    {
        QList<ImageSource> sources;
        QString assetFolder;
        ImportOptions options;
        qsizetype position = 0; ///< where the tags go, kept right while the user types on
        bool insertTags = true;
        QString fieldKey;     ///< not empty: the first picture becomes this field's value
        QString replacesName; ///< not empty: the picture takes the place of this missing name
    };
    struct Done
    {
        Job job;
        QList<ImportedImage> images;
        QList<Error> refused;
        std::shared_ptr<PlanUndo> undo; ///< takes the files back
        Outcome error;                  ///< nothing was written
    };

    void start(const Job &job);
    bool isRunning() const;
    void cancel();
    /// The text was edited: positions of waiting and running jobs move along.
    void textEdited(const TextEdit &edit);

Q_SIGNALS:
    void started(int count);
    void progress(int done, int count, const QString &name);
    void finished(const std::shared_ptr<dosirak::PhotoIntake::Done> &done);

private:
    void next();

    QList<Job> m_waiting;
    std::unique_ptr<Job> m_running;
    QFutureWatcher<std::shared_ptr<Done>> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace dosirak
