#include "ui/window/PhotoFlow.h"

#include "ui/editor/PostEditor.h"
#include "ui/notices/NoticeBar.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/theme/SizeText.h"
#include "ui/window/PostSession.h"
#include "ui/window/Workspace.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTimer>

namespace dosirak {

namespace {

constexpr int quickImportMilliseconds = 300; // the sheet is not worth showing for less
constexpr int noticeKeys = 20;
constexpr int noticeFoldMilliseconds = 200;
constexpr int noticeMilliseconds = 60 * 1000;

QString addedId()
{
    return QStringLiteral("photos-added");
}

} // namespace

PhotoFlow::PhotoFlow(Workspace &workspace, PostSession &session, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    connect(&m_intake, &PhotoIntake::started, this, [this](int count) {
        QTimer::singleShot(quickImportMilliseconds, this, [this, count] {
            if (m_intake.isRunning()) {
                m_workspace.photos->showImport(count);
            }
        });
    });
    connect(&m_intake, &PhotoIntake::progress, m_workspace.photos, &PhotoPanel::setImportProgress);
    connect(&m_intake, &PhotoIntake::finished, this,
            [this](const std::shared_ptr<PhotoIntake::Done> &done) { finish(*done); });
    connect(m_workspace.photos, &PhotoPanel::cancelImport, &m_intake, &PhotoIntake::cancel);
}

void PhotoFlow::offer(const QMimeData &data, qsizetype position, bool folderOnly)
{
    PhotoIntake::Job job;
    job.sources = imageSources(data);
    job.position = position;
    job.insertTags = !folderOnly;
    start(job);
}

void PhotoFlow::offerForField(const QMimeData &data, const QString &key)
{
    PhotoIntake::Job job;
    job.sources = imageSources(data).mid(0, 1);
    job.insertTags = false;
    job.fieldKey = key;
    start(job);
}

void PhotoFlow::addFiles(const QStringList &paths, qsizetype position)
{
    PhotoIntake::Job job;
    for (const QString &path : paths) {
        job.sources.append({path, {}, {}});
    }
    job.position = position;
    start(job);
}

void PhotoFlow::locate(const QString &missingName, const QString &path)
{
    PhotoIntake::Job job;
    job.sources = {{path, {}, {}}};
    job.insertTags = false;
    job.replacesName = missingName;
    start(job);
}

void PhotoFlow::start(PhotoIntake::Job job)
{
    if (job.sources.isEmpty()) {
        return;
    }
    if (m_session.isNew()) {
        m_waitingForFile.append(job);
        Q_EMIT saveWanted();
        return;
    }
    job.assetFolder = m_session.context().place.assetFolder;
    job.options.dialect = m_session.imageDialect();
    m_intake.start(job);
}

void PhotoFlow::postSaved()
{
    const QList<PhotoIntake::Job> waiting = std::exchange(m_waitingForFile, {});
    for (const PhotoIntake::Job &job : waiting) {
        start(job);
    }
}

void PhotoFlow::reset()
{
    m_waitingForFile.clear();
    m_intake.cancel();
    m_workspace.notices->dismiss(addedId());
}

void PhotoFlow::textEdited(const TextEdit &edit)
{
    m_intake.textEdited(edit);
    if (m_keysUntilNoticeGoes > 0 && --m_keysUntilNoticeGoes == 0) {
        m_workspace.notices->dismiss(addedId());
    }
}

void PhotoFlow::finish(const PhotoIntake::Done &done)
{
    m_workspace.photos->hideImport();
    if (done.error && done.error->kind != Error::Kind::Cancelled) {
        Notice notice;
        notice.id = addedId();
        notice.tone = Notice::Tone::Error;
        notice.icon = QStringLiteral("error");
        notice.strong = tr("The photos were not added.");
        notice.text = done.error->message;
        m_workspace.notices->post(notice);
    } else if (!done.error && done.job.assetFolder == m_session.context().place.assetFolder) {
        insertInto(done);
    }
    sayRefused(done.refused);
}

void PhotoFlow::insertInto(const PhotoIntake::Done &done)
{
    if (done.images.isEmpty()) {
        return;
    }
    PostEditor &editor = *m_workspace.editor;
    const int undoSteps = editor.document()->availableUndoSteps();
    m_session.refreshAssets();
    const QString name = done.images.first().name;
    if (!done.job.fieldKey.isEmpty()) {
        if (const auto edits = m_session.frontMatter().set(done.job.fieldKey, name)) {
            editor.apply(*edits);
        }
    } else if (!done.job.replacesName.isEmpty()) {
        TextEdits edits;
        for (const PictureReference &reference :
             pictureReferences(m_session.text(), m_session.frontMatter(), m_session.context().theme)) {
            if (reference.local && reference.file == done.job.replacesName && reference.file != name) {
                edits.append({reference.span.from, reference.span.to, name});
            }
        }
        editor.apply(ordered(edits));
    } else if (done.job.insertTags) {
        TextSpan caption;
        const TextEdits edits =
            insertImages(m_session.text(), done.job.position, done.images, m_session.imageDialect(), caption);
        editor.apply(edits, caption);
        editor.setFocus();
    }
    m_session.settle();
    Q_EMIT assetsWritten();
    sayAdded(done, undoSteps);
    // The notice takes a line away from the editor a moment later
    QTimer::singleShot(noticeFoldMilliseconds, &editor, [&editor] { editor.ensureCursorVisible(); });
}

void PhotoFlow::sayRefused(const QList<Error> &refused)
{
    const QString id = QStringLiteral("photos-refused");
    if (refused.isEmpty()) {
        m_workspace.notices->dismiss(id);
        return;
    }
    Notice notice;
    notice.id = id;
    notice.tone = Notice::Tone::Warn;
    notice.icon = QStringLiteral("missing, warning");
    notice.strong = tr("%n file(s) not added.", nullptr, static_cast<int>(refused.size()));
    notice.text = refused.first().message;
    m_workspace.notices->post(notice);
}

void PhotoFlow::sayAdded(const PhotoIntake::Done &done, int undoStepsBefore)
{
    qint64 before = 0;
    qint64 after = 0;
    for (const ImportedImage &image : done.images) {
        before += image.sizeBefore;
        after += image.sizeAfter;
    }
    const int count = static_cast<int>(done.images.size());
    Notice notice;
    notice.id = addedId();
    notice.tone = Notice::Tone::Ok;
    notice.icon = QStringLiteral("exported, added");
    notice.text = before == after
                      ? tr("%n photo(s) added.", nullptr, count)
                      : tr("%n photo(s) added. %1 became %2.", nullptr, count).arg(sizeText(before), sizeText(after));
    const std::shared_ptr<PlanUndo> undo = done.undo;
    notice.buttons.append({tr("Undo"),
                           [this, undo, undoStepsBefore] {
                               m_workspace.notices->dismiss(addedId());
                               // The caption may have been typed since: back to before the tags
                               QTextDocument *document = m_workspace.editor->document();
                               while (document->availableUndoSteps() > undoStepsBefore) {
                                   m_workspace.editor->undo();
                               }
                               if (undo) {
                                   undo->undo();
                               }
                               m_session.refreshAssets();
                           },
                           true});
    m_workspace.notices->post(notice);
    m_keysUntilNoticeGoes = noticeKeys;
    QTimer::singleShot(noticeMilliseconds, this, [this] { m_workspace.notices->dismiss(addedId()); });
}

} // namespace dosirak
