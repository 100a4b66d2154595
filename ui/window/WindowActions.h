#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace dosirak {

class Look;

/// Every action of the window, with its words, shortcut and icon, and the menus and the toolbar that show them. It
/// knows nothing of what they do.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(const Look &look, QMainWindow &window);

    // File
    QAction *newPost = nullptr;
    QAction *openPost = nullptr;
    QAction *openSite = nullptr;
    QAction *sample = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *exportPost = nullptr;
    QAction *closePost = nullptr;
    QAction *quit = nullptr;
    // Edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *cut = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *nextProblem = nullptr;
    QAction *previousProblem = nullptr;
    // Insert
    QAction *photos = nullptr;
    QAction *bold = nullptr;
    QAction *italic = nullptr;
    QAction *code = nullptr;
    QAction *strikethrough = nullptr;
    QAction *link = nullptr;
    QAction *list = nullptr;
    QAction *numberedList = nullptr;
    QAction *quote = nullptr;
    QAction *table = nullptr;
    QList<QAction *> headings; ///< index = level
    // View
    QAction *sitePanel = nullptr;
    QAction *form = nullptr;
    QAction *photoPanel = nullptr;
    QAction *preview = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *monospace = nullptr;
    QList<QAction *> appearances; ///< System, Light, Dark
    QAction *nextRegion = nullptr;
    QAction *previousRegion = nullptr;
    // Site
    QAction *newSitePost = nullptr;
    QAction *readSiteAgain = nullptr;
    QAction *goToPosts = nullptr;
    QAction *closeSite = nullptr;
    // Help
    QAction *about = nullptr;

    QMenu *recentMenu = nullptr;
    QToolBar *toolBar = nullptr;

    /// Enables what makes sense with a post open, that may be edited, and with a site open.
    void setState(bool post, bool editable, bool site);
    /// Below 1100 px the less used tools stand in the menus only.
    void setAllTools(bool all);

private:
    QAction *make(const QString &text, const QKeySequence &shortcut = {}, const QString &icon = {});
    void makeActions();
    void makeMenus();
    void makeToolBar();

    const Look &m_look;
    QMainWindow &m_window;
    QList<QAction *> m_needPost;
    QList<QAction *> m_needEditable;
    QList<QAction *> m_needSite;
    QList<QAction *> m_lessUsedTools;
};

} // namespace dosirak
