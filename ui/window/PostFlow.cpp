#include "ui/window/PostFlow.h"

#include "app/text/HexoText.h"
#include "ui/editor/PostEditor.h"
#include "ui/notices/NoticeBar.h"
#include "ui/window/PostSession.h"
#include "ui/window/SamplePost.h"
#include "ui/window/Settings.h"
#include "ui/window/Workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrent>

namespace dosirak {

namespace {

QString saveNoticeId()
{
    return QStringLiteral("save");
}

QString encodingNoticeId()
{
    return QStringLiteral("encoding");
}

} // namespace

PostFlow::PostFlow(QWidget &window, Workspace &workspace, PostSession &session, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_session(session)
    , m_settings(settings)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const std::shared_ptr<const Site> read = m_reading.result();
        if (m_site && read->folder() == m_site->folder()) {
            m_site = read;
            m_settings.addRecent(read->folder(), read->name(), true, static_cast<int>(read->posts().size()));
            if (m_hasPost) {
                m_session.setSite(read);
            }
            Q_EMIT siteChanged();
        }
    });
}

bool PostFlow::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        sayError(tr("“%1” cannot be opened.").arg(info.fileName()),
                 {Error::Kind::NotFound, tr("There is no such file or folder: %1").arg(QDir::toNativeSeparators(path)),
                  path});
        return false;
    }
    return info.isDir() ? openSite(info.absoluteFilePath()) : openPost(info.absoluteFilePath());
}

bool PostFlow::openPost(const QString &path)
{
    if (!mayClose()) {
        return false;
    }
    std::shared_ptr<const Site> site;
    const QString folder = siteFolderOf(path);
    if (!folder.isEmpty() && m_site && m_site->folder() == folder) {
        site = m_site;
    } else if (!folder.isEmpty()) {
        Result<Site> opened = Site::open(folder);
        if (opened) {
            site = std::make_shared<const Site>(std::move(*opened));
        } else {
            sayError(tr("The site of this post cannot be read. The post is opened alone."), opened.error());
        }
    }
    if (const Outcome error = m_session.load(path, site)) {
        sayError(tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()), *error);
        return false;
    }
    if (site != m_site) {
        setSite(site);
    }
    showPost();
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    m_settings.addRecent(path, m_session.title(), false);
    Q_EMIT recentChanged();
    return true;
}

bool PostFlow::openSite(const QString &path)
{
    Result<Site> opened = Site::open(path);
    if (!opened) {
        sayError(tr("This folder is not a Hexo site."), opened.error());
        return false;
    }
    if (!mayClose()) {
        return false;
    }
    Site site = std::move(*opened);
    site.readPosts();
    const QString newest = site.posts().isEmpty() ? QString() : site.posts().first().place.path;
    m_settings.addRecent(site.folder(), site.name(), true, static_cast<int>(site.posts().size()));
    m_settings.setLastFolder(site.folder());
    m_site = std::make_shared<const Site>(std::move(site));
    Q_EMIT siteChanged();
    Q_EMIT recentChanged();
    if (!newest.isEmpty()) {
        m_hasPost = false; // what was open may go: it has been asked
        return openPost(newest);
    }
    m_hasPost = false;
    newPost();
    return true;
}

void PostFlow::setSite(const std::shared_ptr<const Site> &site)
{
    m_site = site;
    Q_EMIT siteChanged();
    if (m_site) {
        readPosts();
    }
}

void PostFlow::readPosts()
{
    const Site copy = *m_site;
    m_reading.setFuture(QtConcurrent::run([copy]() -> std::shared_ptr<const Site> {
        auto site = std::make_shared<Site>(copy);
        site->readPosts();
        return site;
    }));
}

void PostFlow::readSiteAgain()
{
    if (!m_site) {
        return;
    }
    if (Result<Site> opened = Site::open(m_site->folder())) {
        m_site = std::make_shared<const Site>(std::move(*opened));
        readPosts();
    } else {
        sayError(tr("The site cannot be read."), opened.error());
    }
}

void PostFlow::showPost()
{
    m_hasPost = true;
    m_workspace.notices->dismiss(saveNoticeId());
    m_workspace.editor->setPost(m_session.loadedText());
    m_workspace.editor->setReadOnly(!m_session.isEditable());
    Q_EMIT postOpened();
    m_session.begin();
    m_workspace.notices->dismiss(encodingNoticeId());
    if (!m_session.isEditable()) {
        Notice notice;
        notice.id = encodingNoticeId();
        notice.tone = Notice::Tone::Warn;
        notice.icon = QStringLiteral("missing, warning");
        notice.text =
            tr("This file is in %1. Hexo reads only UTF-8.").arg(QString::fromLatin1(m_session.format().encoding));
        notice.buttons.append({tr("Convert to UTF-8"),
                               [this] {
                                   m_workspace.notices->dismiss(encodingNoticeId());
                                   m_session.convertToUtf8();
                                   m_workspace.editor->setReadOnly(false);
                                   Q_EMIT postOpened();
                               },
                               false});
        notice.buttons.append({tr("Read only"), [this] { m_workspace.notices->dismiss(encodingNoticeId()); }, true});
        m_workspace.notices->post(notice);
    }
}

void PostFlow::chooseAndOpenPost()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a post"), m_settings.lastFolder(),
                                                      tr("Markdown files (*.md *.markdown *.mkd *.mdown)") +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void PostFlow::chooseAndOpenSite()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Open a Hexo site"), m_settings.lastFolder());
    if (!folder.isEmpty()) {
        open(folder);
    }
}

void PostFlow::newPost()
{
    if (!mayClose()) {
        return;
    }
    const QString layout = m_site ? m_site->config().defaultLayout : QStringLiteral("post");
    m_session.startNew(
        newPostText(m_site ? m_site->folder() : QString(), layout, tr("New post"), QDateTime::currentDateTime()),
        m_site);
    showPost();
}

void PostFlow::openSample()
{
    const QString folder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("sample"));
    const Result<QString> post = layOutSamplePost(folder);
    if (!post) {
        sayError(tr("The sample post could not be laid out."), post.error());
        return;
    }
    openPost(*post);
}

void PostFlow::closePost()
{
    if (!mayClose()) {
        return;
    }
    m_hasPost = false;
    Q_EMIT postClosed();
}

void PostFlow::closeSite()
{
    if (!m_site || !mayClose()) {
        return;
    }
    m_hasPost = false;
    setSite(nullptr);
    Q_EMIT postClosed();
}

bool PostFlow::save()
{
    if (m_session.isNew()) {
        return saveAs();
    }
    if (const Outcome error = m_session.save()) {
        return handleSaveError(*error);
    }
    m_workspace.notices->dismiss(saveNoticeId());
    Q_EMIT saved();
    return true;
}

QString PostFlow::suggestedPath() const
{
    const QString title = m_session.frontMatter().string(u"title");
    if (m_session.isNew() && m_site) {
        return newPostPath(*m_site, title, QDateTime::currentDateTime());
    }
    if (m_session.isNew()) {
        const QString slug = QString::fromStdString(slugize(title.toStdString()));
        return QDir(m_settings.lastFolder())
            .filePath((slug.isEmpty() ? QStringLiteral("post") : slug) + QStringLiteral(".md"));
    }
    return m_session.path();
}

bool PostFlow::saveAs()
{
    QFileDialog dialog(&m_window, tr("Save the post as"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(tr("Markdown files (*.md)"));
    dialog.setDefaultSuffix(QStringLiteral("md"));
    const QFileInfo suggested(suggestedPath());
    if (m_site) {
        QDir().mkpath(suggested.absolutePath());
    }
    dialog.setDirectory(suggested.absolutePath());
    dialog.selectFile(suggested.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return false;
    }
    return saveTo(dialog.selectedFiles().constFirst());
}

bool PostFlow::saveTo(const QString &path)
{
    if (const Outcome error = m_session.saveAs(path)) {
        return handleSaveError(*error);
    }
    m_workspace.notices->dismiss(saveNoticeId());
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    m_settings.addRecent(m_session.path(), m_session.title(), false);
    Q_EMIT recentChanged();
    Q_EMIT saved();
    return true;
}

bool PostFlow::handleSaveError(const Error &error)
{
    Notice notice;
    notice.id = saveNoticeId();
    notice.closable = true;
    if (error.kind == Error::Kind::Changed) {
        notice.tone = Notice::Tone::Warn;
        notice.icon = QStringLiteral("missing, warning");
        notice.strong = tr("The file was changed outside too.");
        notice.text = tr("Nothing is overwritten until you choose.");
        notice.buttons.append({tr("Keep mine"),
                               [this] {
                                   m_workspace.notices->dismiss(saveNoticeId());
                                   if (const Outcome again = m_session.save(true)) {
                                       handleSaveError(*again);
                                   } else {
                                       Q_EMIT saved();
                                   }
                               },
                               false});
    } else {
        notice.tone = Notice::Tone::Error;
        notice.icon = QStringLiteral("error");
        notice.strong = tr("Not saved.");
        notice.text = error.message;
        notice.buttons.append({tr("Try again"), [this] { save(); }, false});
    }
    notice.buttons.append({tr("Save as…"), [this] { saveAs(); }, true});
    m_workspace.notices->post(notice);
    Q_EMIT saveFailed();
    return false;
}

bool PostFlow::mayClose()
{
    if (!m_hasPost || !m_session.isModified()) {
        return true;
    }
    QMessageBox box(QMessageBox::NoIcon, tr("Dosirak"), tr("Save the changes to “%1”?").arg(m_session.title()),
                    QMessageBox::NoButton, &m_window);
    QPushButton *saveButton = box.addButton(tr("Save", "button"), QMessageBox::AcceptRole);
    saveButton->setProperty("main", true);
    QPushButton *discardButton = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancelButton = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(saveButton);
    box.setEscapeButton(cancelButton);
    box.exec();
    if (box.clickedButton() == saveButton) {
        return save();
    }
    return box.clickedButton() == discardButton;
}

void PostFlow::sayError(const QString &what, const Error &error)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Dosirak"), what, QMessageBox::NoButton, &m_window);
    box.setInformativeText(error.message);
    box.addButton(tr("Close", "button"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace dosirak
