#include "ui/window/MainWindow.h"

#include "app/site/PostPlace.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/editor/PostEditor.h"
#include "ui/frontmatter/FrontMatterForm.h"
#include "ui/notices/NoticeBar.h"
#include "ui/notices/ProblemList.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/site/SitePanel.h"
#include "ui/theme/Look.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/window/FindBar.h"
#include "ui/window/PhotoFlow.h"
#include "ui/window/PhotoMenuActions.h"
#include "ui/window/PostFlow.h"
#include "ui/window/PostSession.h"
#include "ui/window/Settings.h"
#include "ui/window/StatusLine.h"
#include "ui/window/ViewsOfPost.h"
#include "ui/window/WindowActions.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolBar>

namespace dosirak {

namespace {

/// The post or the site's folder that a drop brings; empty: neither.
QString toOpen(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QFileInfo first(urls.isEmpty() ? QString() : urls.first().toLocalFile());
    const QString ending = first.suffix().toLower();
    const bool isPost = first.isFile() && (ending == QLatin1String("md") || ending == QLatin1String("markdown"));
    const bool isSite = first.isDir() && !siteFolderOf(first.filePath() + QStringLiteral("/_config.yml")).isEmpty();
    return isPost || isSite ? first.absoluteFilePath() : QString();
}

} // namespace

struct MainWindow::Private
{
    Look &look;
    Settings &settings;
    WindowActions *actions = nullptr;
    QStackedWidget *stack = nullptr;
    WelcomePage *welcome = nullptr;
    Workspace *workspace = nullptr;
    StatusLine *status = nullptr;
    PostSession *session = nullptr;
    PostFlow *posts = nullptr;
    PhotoFlow *photos = nullptr;

    void connectFile(MainWindow &window);
    void connectEditing(MainWindow &window);
    void connectViews(MainWindow &window);
    void connectPhotos(MainWindow &window);
    void connectPreview(MainWindow &window);
    void showState(MainWindow &window);
    void fillRecent();
    void choosePhotos(MainWindow &window);
    void locate(MainWindow &window, const QString &name);
    void exportPost(MainWindow &window);
    void about(MainWindow &window);
};

MainWindow::MainWindow(Look &look, Settings &settings)
    : d(new Private{look, settings})
{
    setWindowTitle(tr("Dosirak"));
    setAcceptDrops(true);
    setMinimumSize(480, 360);
    d->actions = new WindowActions(look, *this);
    d->status = new StatusLine(look, this);
    setStatusBar(d->status);
    d->stack = new QStackedWidget(this);
    d->welcome = new WelcomePage(look, d->stack);
    d->workspace = new Workspace(look, settings, d->stack);
    d->stack->addWidget(d->welcome);
    d->stack->addWidget(d->workspace);
    setCentralWidget(d->stack);
    d->session = new PostSession(this);
    d->posts = new PostFlow(*this, *d->workspace, *d->session, settings);
    d->photos = new PhotoFlow(*d->workspace, *d->session, this);

    d->connectFile(*this);
    d->connectEditing(*this);
    d->connectViews(*this);
    d->connectPhotos(*this);
    d->connectPreview(*this);

    d->workspace->editor->setFace(settings.monospace() ? PostEditor::Face::Monospace : PostEditor::Face::Prose);
    d->actions->monospace->setChecked(settings.monospace());
    d->actions->appearances.at(static_cast<int>(settings.appearance()))->setChecked(true);
    d->workspace->preview->setZoom(settings.previewZoom());
    d->fillRecent();
    d->showState(*this);
    // As drawn, or what the screen has room for inside a frame
    const QSize room = screen()->availableSize() - QSize(16, 48);
    resize(QSize(1440, 900).boundedTo(room));
    restoreGeometry(settings.windowGeometry());
    d->workspace->restoreSplitter(settings.splitterState());
}

MainWindow::~MainWindow() = default;

bool MainWindow::open(const QString &path)
{
    return d->posts->open(path);
}

void MainWindow::openSample()
{
    d->posts->openSample();
}

void MainWindow::Private::connectFile(MainWindow &window)
{
    connect(actions->newPost, &QAction::triggered, posts, &PostFlow::newPost);
    connect(actions->newSitePost, &QAction::triggered, posts, &PostFlow::newPost);
    connect(actions->openPost, &QAction::triggered, posts, &PostFlow::chooseAndOpenPost);
    connect(actions->openSite, &QAction::triggered, posts, &PostFlow::chooseAndOpenSite);
    connect(actions->sample, &QAction::triggered, posts, &PostFlow::openSample);
    connect(actions->save, &QAction::triggered, posts, &PostFlow::save);
    connect(actions->saveAs, &QAction::triggered, posts, &PostFlow::saveAs);
    connect(actions->closePost, &QAction::triggered, posts, &PostFlow::closePost);
    connect(actions->closeSite, &QAction::triggered, posts, &PostFlow::closeSite);
    connect(actions->readSiteAgain, &QAction::triggered, posts, &PostFlow::readSiteAgain);
    connect(actions->quit, &QAction::triggered, &window, &QWidget::close);
    connect(actions->exportPost, &QAction::triggered, &window, [this, &window] { exportPost(window); });
    connect(actions->about, &QAction::triggered, &window, [this, &window] { about(window); });

    connect(welcome, &WelcomePage::openSiteWanted, posts, &PostFlow::chooseAndOpenSite);
    connect(welcome, &WelcomePage::newPostWanted, posts, &PostFlow::newPost);
    connect(welcome, &WelcomePage::openPostWanted, posts, &PostFlow::chooseAndOpenPost);
    connect(welcome, &WelcomePage::sampleWanted, posts, &PostFlow::openSample);
    connect(welcome, &WelcomePage::recentActivated, posts, &PostFlow::open);

    connect(workspace->sitePanel, &SitePanel::postActivated, posts, &PostFlow::open);
    connect(workspace->sitePanel, &SitePanel::newPostWanted, posts, &PostFlow::newPost);
    connect(actions->goToPosts, &QAction::triggered, &window, [this] {
        workspace->setSitePanelOpen(true);
        workspace->sitePanel->focusFilter();
    });

    connect(posts, &PostFlow::postOpened, &window, [this, &window] {
        photos->reset();
        showState(window);
        workspace->editor->setFocus();
    });
    connect(posts, &PostFlow::postClosed, &window, [this, &window] {
        photos->reset();
        workspace->preview->clear();
        showState(window);
    });
    connect(posts, &PostFlow::siteChanged, &window, [this, &window] { showState(window); });
    connect(posts, &PostFlow::recentChanged, &window, [this] { fillRecent(); });
    connect(posts, &PostFlow::saved, &window, [this] {
        status->setSaveState(StatusLine::SaveState::Saved);
        photos->postSaved();
    });
    connect(posts, &PostFlow::saveFailed, &window, [this] { status->setSaveState(StatusLine::SaveState::NotSaved); });
    connect(session, &PostSession::modifiedChanged, &window, [this, &window](bool modified) {
        window.setWindowModified(modified);
        status->setSaveState(modified           ? StatusLine::SaveState::Edited
                             : session->isNew() ? StatusLine::SaveState::New
                                                : StatusLine::SaveState::Saved,
                             QFileInfo(session->path()).lastModified());
    });
}

void MainWindow::Private::connectEditing(MainWindow &window)
{
    PostEditor *editor = workspace->editor;
    connect(editor, &PostEditor::textEdited, session,
            [this, editor](const TextEdit &edit) { session->update(editor->text(), edit); });
    connect(editor, &PostEditor::textEdited, photos, &PhotoFlow::textEdited);
    connect(actions->undo, &QAction::triggered, editor, &PostEditor::undo);
    connect(actions->redo, &QAction::triggered, editor, &PostEditor::redo);
    connect(actions->cut, &QAction::triggered, editor, &PostEditor::cut);
    connect(actions->copy, &QAction::triggered, editor, &PostEditor::copy);
    connect(actions->paste, &QAction::triggered, editor, &PostEditor::paste);
    connect(actions->selectAll, &QAction::triggered, editor, &PostEditor::selectAll);
    connect(editor, &PostEditor::undoAvailable, actions->undo, &QAction::setEnabled);
    connect(editor, &PostEditor::redoAvailable, actions->redo, &QAction::setEnabled);
    connect(actions->bold, &QAction::triggered, editor, &PostEditor::toggleBold);
    connect(actions->italic, &QAction::triggered, editor, &PostEditor::toggleItalic);
    connect(actions->code, &QAction::triggered, editor, &PostEditor::toggleCode);
    connect(actions->strikethrough, &QAction::triggered, editor, &PostEditor::toggleStrikethrough);
    connect(actions->link, &QAction::triggered, editor, &PostEditor::insertLink);
    connect(actions->list, &QAction::triggered, editor, &PostEditor::toggleList);
    connect(actions->numberedList, &QAction::triggered, editor, &PostEditor::toggleNumberedList);
    connect(actions->quote, &QAction::triggered, editor, &PostEditor::toggleQuote);
    connect(actions->table, &QAction::triggered, editor, &PostEditor::insertTable);
    for (int level = 0; level < static_cast<int>(actions->headings.size()); ++level) {
        connect(actions->headings.at(level), &QAction::triggered, editor,
                [editor, level] { editor->setHeading(level); });
    }

    connect(actions->find, &QAction::triggered, &window, [this, editor] {
        const TextSpan selection = editor->selection();
        workspace->findBar->setText(editor->text());
        workspace->findBar->open(editor->text().mid(selection.from, selection.length()));
    });
    connect(actions->findNext, &QAction::triggered, workspace->findBar, &FindBar::next);
    connect(actions->findPrevious, &QAction::triggered, workspace->findBar, &FindBar::previous);
    connect(workspace->findBar, &FindBar::found, editor, &PostEditor::select);
    connect(workspace->findBar, &FindBar::closed, &window, [this, editor] {
        workspace->findBar->hide();
        editor->setFocus();
    });

    connect(workspace->form, &FrontMatterForm::editsWanted, editor,
            [editor](const TextEdits &edits) { editor->apply(edits); });
    connect(workspace->problems, &ProblemList::fixWanted, editor,
            [editor](const TextEdits &edits) { editor->apply(edits); });
    connect(workspace->problems, &ProblemList::activated, editor, [editor](const TextSpan &span) {
        editor->select(span);
        editor->setFocus();
    });
    connect(actions->nextProblem, &QAction::triggered, workspace->problems, &ProblemList::goToNext);
    connect(actions->previousProblem, &QAction::triggered, workspace->problems, &ProblemList::goToPrevious);
    connect(workspace->problems, &ProblemList::closed, workspace->problems, &QWidget::hide);
    connect(status, &StatusLine::problemsWanted, &window,
            [this] { workspace->problems->setVisible(workspace->problems->isHidden()); });
}

void MainWindow::Private::connectViews(MainWindow &window)
{
    new ViewsOfPost(*workspace, *session, *posts, *status, &window);
    connect(workspace, &Workspace::layoutChanged, &window, [this] {
        actions->sitePanel->setChecked(workspace->isSitePanelOpen());
        actions->form->setChecked(workspace->isFormOpen());
        actions->photoPanel->setChecked(workspace->isPhotosOpen());
        actions->preview->setChecked(workspace->isPreviewOpen());
    });
    connect(workspace, &Workspace::fitChanged, actions,
            [this](const WindowFit &fit) { actions->setAllTools(fit.allTools); });
    connect(actions->sitePanel, &QAction::triggered, workspace, &Workspace::setSitePanelOpen);
    connect(actions->form, &QAction::triggered, workspace, &Workspace::setFormOpen);
    connect(actions->photoPanel, &QAction::triggered, workspace, &Workspace::setPhotosOpen);
    connect(actions->preview, &QAction::triggered, workspace, &Workspace::setPreviewOpen);
    connect(workspace->form, &FrontMatterForm::expandedChanged, workspace, &Workspace::setFormOpen);
    connect(workspace->photos, &PhotoPanel::expandedChanged, workspace, &Workspace::setPhotosOpen);
    connect(actions->nextRegion, &QAction::triggered, workspace, [this] { workspace->focusNextRegion(false); });
    connect(actions->previousRegion, &QAction::triggered, workspace, [this] { workspace->focusNextRegion(true); });
    connect(actions->monospace, &QAction::triggered, &window, [this](bool on) {
        settings.setMonospace(on);
        workspace->editor->setFace(on ? PostEditor::Face::Monospace : PostEditor::Face::Prose);
    });
    for (int i = 0; i < static_cast<int>(actions->appearances.size()); ++i) {
        connect(actions->appearances.at(i), &QAction::triggered, &window, [this, i] {
            settings.setAppearance(static_cast<Appearance>(i));
            look.setAppearance(static_cast<Appearance>(i));
        });
    }
}

void MainWindow::Private::connectPhotos(MainWindow &window)
{
    PostEditor *editor = workspace->editor;
    PhotoPanel *panel = workspace->photos;
    connect(editor, &PostEditor::photosOffered, photos,
            [this](const QMimeData *data, qsizetype position, bool folderOnly) {
                photos->offer(*data, position, folderOnly);
            });
    connect(panel, &PhotoPanel::photosOffered, photos, [this, editor](const QMimeData *data, bool folderOnly) {
        photos->offer(*data, editor->caret(), folderOnly);
    });
    connect(workspace->form, &FrontMatterForm::picturePhotosOffered, photos,
            [this](const QString &key, const QMimeData *data) { photos->offerForField(*data, key); });
    connect(photos, &PhotoFlow::saveWanted, posts, &PostFlow::save);
    connect(photos, &PhotoFlow::assetsWritten, workspace->preview, &PreviewPanel::assetsChanged);
    connect(editor, &PostEditor::dragMessage, status, &StatusLine::say);
    connect(panel, &PhotoPanel::dragMessage, status, &StatusLine::say);
    connect(panel, &PhotoPanel::addPhotosWanted, &window, [this, &window] { choosePhotos(window); });
    connect(actions->photos, &QAction::triggered, &window, [this, &window] { choosePhotos(window); });
    connect(panel, &PhotoPanel::locateWanted, &window, [this, &window](const QString &name) { locate(window, name); });
    connect(workspace->problems, &ProblemList::locateWanted, &window,
            [this, &window](const QString &name) { locate(window, name); });
    new PhotoMenuActions(*workspace, *session, window);
}

void MainWindow::Private::connectPreview(MainWindow &window)
{
    PreviewPanel *preview = workspace->preview;
    connect(preview, &PreviewPanel::linkClicked, &window, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(preview, &PreviewPanel::locateWanted, &window,
            [this, &window](const QString &name) { locate(window, name); });
    const auto zoom = [this](qreal factor) {
        workspace->preview->setZoom(qBound(0.5, factor, 3.0));
        settings.setPreviewZoom(workspace->preview->zoom());
    };
    connect(actions->zoomIn, &QAction::triggered, preview, [this, zoom] { zoom(workspace->preview->zoom() + 0.1); });
    connect(actions->zoomOut, &QAction::triggered, preview, [this, zoom] { zoom(workspace->preview->zoom() - 0.1); });
    connect(actions->zoomReset, &QAction::triggered, preview, [zoom] { zoom(1.0); });
}

void MainWindow::Private::showState(MainWindow &window)
{
    const bool post = posts->hasPost();
    const bool site = posts->site() != nullptr;
    stack->setCurrentWidget(post ? static_cast<QWidget *>(workspace) : welcome);
    actions->toolBar->setVisible(post);
    status->setVisible(post);
    actions->setState(post, session->isEditable(), site);
    actions->undo->setEnabled(post && workspace->editor->document()->isUndoAvailable());
    actions->redo->setEnabled(post && workspace->editor->document()->isRedoAvailable());
    workspace->setHasSite(site);
    if (site) {
        workspace->sitePanel->setSite(*posts->site());
    }
    if (!post) {
        window.setWindowTitle(tr("Dosirak"));
        window.setWindowModified(false);
        welcome->setFocus();
    }
}

void MainWindow::Private::fillRecent()
{
    const QList<RecentEntry> entries = settings.recent();
    welcome->setRecent(entries);
    actions->recentMenu->clear();
    actions->recentMenu->setEnabled(!entries.isEmpty());
    for (const RecentEntry &entry : entries) {
        QString text = entry.title.isEmpty() ? QFileInfo(entry.path).fileName() : entry.title;
        QAction *action = actions->recentMenu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setEnabled(!entry.missing);
        const QString path = entry.path;
        connect(action, &QAction::triggered, posts, [this, path] { posts->open(path); });
    }
}

void MainWindow::Private::choosePhotos(MainWindow &window)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        &window, tr("Add photos"), settings.lastFolder(),
        tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)") +
            QStringLiteral(";;") + tr("All files (*)"));
    if (!files.isEmpty()) {
        photos->addFiles(files, workspace->editor->caret());
    }
}

void MainWindow::Private::locate(MainWindow &window, const QString &name)
{
    const QString file = QFileDialog::getOpenFileName(&window, tr("Locate %1").arg(name), settings.lastFolder());
    if (!file.isEmpty()) {
        photos->locate(name, file);
    }
}

void MainWindow::Private::exportPost(MainWindow &window)
{
    ExportPost post;
    post.path = session->path();
    post.text = session->text();
    post.bytes = session->bytes();
    post.context = session->context();
    ExportDialog dialog(look, post, settings.exportFolder(), &window);
    connect(&dialog, &ExportDialog::lineWanted, &window, [this, &dialog](qsizetype line) {
        dialog.reject();
        workspace->editor->goToLine(static_cast<int>(line));
    });
    dialog.exec();
    settings.setExportFolder(dialog.targetFolder());
}

void MainWindow::Private::about(MainWindow &window)
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Dosirak"), tr("Dosirak %1").arg(QStringLiteral(DOSIRAK_VERSION)),
                    QMessageBox::NoButton, &window);
    box.setIconPixmap(window.windowIcon().pixmap(64, 64));
    box.setInformativeText(tr("Write a post, drop your photos on it, pack both for Hexo.") + QStringLiteral("\n\n") +
                           tr("Free software under the GNU GPL, version 3 or later."));
    box.addButton(tr("Close", "button"), QMessageBox::AcceptRole);
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->posts->mayClose()) {
        event->ignore();
        return;
    }
    d->settings.setWindowGeometry(saveGeometry());
    d->settings.setSplitterState(d->workspace->saveSplitter());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!toOpen(*event->mimeData()).isEmpty() || PhotoPanel::holdsPhotos(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QMimeData &offered = *event->mimeData();
    if (const QString path = toOpen(offered); !path.isEmpty()) {
        // After the drop: a question must not hold up the program that the file came from
        QMetaObject::invokeMethod(
            this, [this, path] { d->posts->open(path); }, Qt::QueuedConnection);
        return;
    }
    if (!d->posts->hasPost()) {
        d->posts->newPost();
    }
    d->photos->offer(offered, d->workspace->editor->caret(), event->modifiers() & Qt::ShiftModifier);
}

} // namespace dosirak
