#include "ui/window/PhotoMenuActions.h"

#include "app/assets/ImageImport.h"
#include "ui/editor/PostEditor.h"
#include "ui/notices/NoticeBar.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/window/PostSession.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace dosirak {

namespace {

/// A file name is the best first caption we have: "key_note.jpg" → "key note".
QString captionFrom(const QString &name)
{
    QString caption = QFileInfo(name).completeBaseName();
    return caption.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
}

} // namespace

PhotoMenuActions::PhotoMenuActions(Workspace &workspace, PostSession &session, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_session(session)
    , m_window(window)
{
    PhotoPanel *panel = workspace.photos;
    connect(panel, &PhotoPanel::insertWanted, this, &PhotoMenuActions::insert);
    connect(panel, &PhotoPanel::coverWanted, this, &PhotoMenuActions::setCover);
    connect(panel, &PhotoPanel::copyTagWanted, this, &PhotoMenuActions::copyTag);
    connect(panel, &PhotoPanel::showInFolderWanted, this, &PhotoMenuActions::showInFolder);
    connect(panel, &PhotoPanel::trashWanted, this, &PhotoMenuActions::moveToTrash);
    connect(panel, &PhotoPanel::lineWanted, this, [this](int line) {
        m_workspace.editor->goToLine(line);
        m_workspace.editor->setFocus();
    });
}

void PhotoMenuActions::insert(const QString &name)
{
    if (!m_session.isEditable()) {
        return;
    }
    ImportedImage image;
    image.name = name;
    image.caption = captionFrom(name);
    TextSpan caption;
    const TextEdits edits =
        insertImages(m_session.text(), m_workspace.editor->caret(), {image}, m_session.imageDialect(), caption);
    m_workspace.editor->apply(edits, caption);
    m_workspace.editor->setFocus();
}

void PhotoMenuActions::setCover(const QString &name)
{
    const QStringList fields = pictureFields(m_session.context().theme);
    QString key = fields.isEmpty() ? QStringLiteral("cover") : fields.first();
    for (const QString &field : fields) {
        if (m_session.frontMatter().field(field)) {
            key = field;
            break;
        }
    }
    if (const auto edits = m_session.frontMatter().set(key, name)) {
        m_workspace.editor->apply(*edits);
        m_session.settle();
    }
}

void PhotoMenuActions::copyTag(const QString &name)
{
    TextSpan caption;
    QApplication::clipboard()->setText(newImageTag(m_session.imageDialect(), name, captionFrom(name), caption));
}

void PhotoMenuActions::showInFolder(const QString &name)
{
    const Asset *asset = m_session.assets().find(name);
    if (asset) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(asset->path).absolutePath()));
    }
}

void PhotoMenuActions::moveToTrash(const QString &name)
{
    const Asset *asset = m_session.assets().find(name);
    if (!asset) {
        return;
    }
    const QString path = asset->path;
    const int uses = static_cast<int>(asset->lines.size());
    if (uses > 0) {
        // Only what leaves the page broken is asked about; an unused photo can be taken out of the trash again
        QMessageBox box(QMessageBox::NoIcon, tr("Dosirak"), tr("Move %1 to the trash?").arg(name),
                        QMessageBox::NoButton, &m_window);
        box.setInformativeText(
            tr("The post uses it in %n place(s). The page would show a broken picture there.", nullptr, uses));
        QPushButton *move = box.addButton(tr("Move to trash"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != move) {
            return;
        }
    }
    Notice notice;
    notice.id = QStringLiteral("trash");
    QString inTrash;
    if (QFile::moveToTrash(path, &inTrash)) {
        notice.tone = Notice::Tone::Info;
        notice.icon = QStringLiteral("trash");
        notice.text = tr("%1 is in the trash.").arg(name);
        if (!inTrash.isEmpty()) {
            notice.buttons.append({tr("Undo"),
                                   [this, path, inTrash] {
                                       QFile::rename(inTrash, path);
                                       m_workspace.notices->dismiss(QStringLiteral("trash"));
                                       m_session.refreshAssets();
                                   },
                                   true});
        }
    } else {
        notice.tone = Notice::Tone::Error;
        notice.icon = QStringLiteral("error");
        notice.text = tr("%1 could not be moved to the trash. It is still in its folder.").arg(name);
    }
    m_session.refreshAssets();
    m_workspace.notices->post(notice);
}

} // namespace dosirak
