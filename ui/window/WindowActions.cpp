#include "ui/window/WindowActions.h"

#include "ui/theme/Look.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

namespace dosirak {

namespace {

/// The words of a menu entry alone: "&Export…" → "Export…", "내보내기(&E)…" → "내보내기…".
QString wordsOf(const QAction &action)
{
    static const QRegularExpression cjkMnemonic(QStringLiteral("\\(&.\\)"));
    return action.text().remove(cjkMnemonic).remove(QLatin1Char('&'));
}

/// What a tool button says: the words without dots, and the shortcut.
QString tipOf(const QAction &action)
{
    const QString words = wordsOf(action).remove(QChar(0x2026));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? words : words + QStringLiteral(", ") + keys;
}

} // namespace

WindowActions::WindowActions(const Look &look, QMainWindow &window)
    : QObject(&window)
    , m_look(look)
    , m_window(window)
{
    makeActions();
    makeMenus();
    makeToolBar();
}

QAction *WindowActions::make(const QString &text, const QKeySequence &shortcut, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    if (!icon.isEmpty()) {
        action->setIcon(m_look.icon(icon));
        action->setIconVisibleInMenu(false);
    }
    action->setToolTip(tipOf(*action));
    m_window.addAction(action);
    return action;
}

void WindowActions::makeActions()
{
    const auto key = [](const char *keys) { return QKeySequence(QString::fromLatin1(keys)); };

    newPost = make(tr("&New post"), QKeySequence::New, QStringLiteral("new post"));
    openPost = make(tr("&Open post…"), QKeySequence::Open, QStringLiteral("open"));
    openSite = make(tr("Open Hexo &site…"), key("Ctrl+Shift+O"), QStringLiteral("site"));
    sample = make(tr("Try the sample &post"));
    save = make(tr("&Save"), QKeySequence::Save, QStringLiteral("save"));
    saveAs = make(tr("Save &as…"), key("Ctrl+Shift+S"));
    exportPost = make(tr("&Export…"), key("Ctrl+Shift+E"), QStringLiteral("export"));
    closePost = make(tr("&Close post"), key("Ctrl+W"));
    quit = make(tr("&Quit"), key("Ctrl+Q"));

    undo = make(tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo = make(tr("&Redo"), QKeySequence::Redo, QStringLiteral("redo"));
    cut = make(tr("Cu&t"), QKeySequence::Cut);
    copy = make(tr("&Copy"), QKeySequence::Copy);
    paste = make(tr("&Paste"), QKeySequence::Paste);
    selectAll = make(tr("Select &all"), QKeySequence::SelectAll);
    find = make(tr("&Find…"), QKeySequence::Find, QStringLiteral("find"));
    findNext = make(tr("Find &next"), key("F3"));
    findPrevious = make(tr("Find pre&vious"), key("Shift+F3"));
    nextProblem = make(tr("Next pro&blem"), key("F8"));
    previousProblem = make(tr("Previous prob&lem"), key("Shift+F8"));

    photos = make(tr("&Photos…"), key("Ctrl+Shift+I"), QStringLiteral("insert picture"));
    bold = make(tr("&Bold"), key("Ctrl+B"), QStringLiteral("bold"));
    italic = make(tr("&Italic"), key("Ctrl+I"), QStringLiteral("italic"));
    code = make(tr("&Code"), key("Ctrl+E"), QStringLiteral("inline code"));
    strikethrough = make(tr("&Strikethrough"), key("Ctrl+Shift+X"), QStringLiteral("strikethrough"));
    link = make(tr("&Link"), key("Ctrl+K"), QStringLiteral("link"));
    list = make(tr("Bulleted lis&t"), key("Ctrl+Shift+8"), QStringLiteral("list"));
    numberedList = make(tr("&Numbered list"), key("Ctrl+Shift+7"), QStringLiteral("numbered list"));
    quote = make(tr("&Quote"), key("Ctrl+Shift+9"), QStringLiteral("quote"));
    table = make(tr("T&able"), key("Ctrl+Shift+T"), QStringLiteral("table"));
    headings.append(make(tr("&No heading"), key("Ctrl+0")));
    for (int level = 1; level <= 6; ++level) {
        headings.append(make(tr("Heading &%1").arg(level), QKeySequence(QStringLiteral("Ctrl+%1").arg(level))));
    }

    sitePanel = make(tr("&Site panel"), key("Ctrl+Shift+L"), QStringLiteral("toggle site panel"));
    form = make(tr("&Front matter"), key("Ctrl+Shift+M"));
    photoPanel = make(tr("P&hotos"), key("Ctrl+Shift+H"));
    preview = make(tr("&Preview"), key("Ctrl+Shift+P"), QStringLiteral("toggle preview"));
    for (QAction *action : {sitePanel, form, photoPanel, preview}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    zoomIn = make(tr("Zoom preview &in"), QKeySequence::ZoomIn);
    zoomOut = make(tr("Zoom preview &out"), QKeySequence::ZoomOut);
    zoomReset = make(tr("Preview at 100 %"), key("Ctrl+Shift+0"));
    monospace = make(tr("&Monospace editor"));
    monospace->setCheckable(true);
    auto *group = new QActionGroup(this);
    for (const QString &text : {tr("Follow the s&ystem"), tr("&Light"), tr("&Dark")}) {
        QAction *action = make(text);
        action->setCheckable(true);
        group->addAction(action);
        appearances.append(action);
    }
    nextRegion = make(tr("&Next region"), key("F6"));
    previousRegion = make(tr("Pre&vious region"), key("Shift+F6"));

    newSitePost = make(tr("&New post in this site"), key("Ctrl+Shift+N"), QStringLiteral("new post (site panel)"));
    readSiteAgain = make(tr("&Read the site again"), key("F5"));
    goToPosts = make(tr("&Go to a post…"), key("Ctrl+P"));
    closeSite = make(tr("&Close site"));
    about = make(tr("&About Dosirak"));

    m_needPost = {saveAs,   exportPost,   closePost,   selectAll,       copy,       find,
                  findNext, findPrevious, nextProblem, previousProblem, form,       photoPanel,
                  preview,  zoomIn,       zoomOut,     zoomReset,       nextRegion, previousRegion};
    m_needEditable = {save, undo,          redo, cut,  paste,        photos, bold, italic,
                      code, strikethrough, link, list, numberedList, quote,  table};
    m_needEditable.append(headings);
    m_needSite = {sitePanel, newSitePost, readSiteAgain, goToPosts, closeSite};
}

void WindowActions::makeMenus()
{
    QMenuBar *bar = m_window.menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newPost, openPost, openSite});
    recentMenu = file->addMenu(tr("Open &recent"));
    file->addAction(sample);
    file->addSeparator();
    file->addActions({save, saveAs, exportPost});
    file->addSeparator();
    file->addActions({closePost, quit});

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste, selectAll});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addActions({nextProblem, previousProblem});

    QMenu *insert = bar->addMenu(tr("&Insert"));
    insert->addAction(photos);
    insert->addSeparator();
    insert->addActions({bold, italic, code, strikethrough, link});
    insert->addSeparator();
    insert->addActions({list, numberedList, quote, table});
    insert->addMenu(tr("&Heading"))->addActions(headings);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({sitePanel, form, photoPanel, preview});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    view->addAction(monospace);
    view->addMenu(tr("&Appearance"))->addActions(appearances);
    view->addSeparator();
    view->addActions({nextRegion, previousRegion});

    QMenu *site = bar->addMenu(tr("&Site"));
    site->addActions({newSitePost, goToPosts, readSiteAgain});
    site->addSeparator();
    site->addAction(closeSite);

    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::makeToolBar()
{
    toolBar = new QToolBar(tr("Toolbar"), &m_window);
    toolBar->setObjectName(QStringLiteral("toolbar"));
    toolBar->setMovable(false);
    toolBar->setFloatable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->setIconSize(
        QSize(m_look.tokens().metric(QStringLiteral("toolIcon")), m_look.tokens().metric(QStringLiteral("toolIcon"))));
    toolBar->addAction(sitePanel);
    toolBar->addSeparator();
    toolBar->addActions({newPost, openPost, save});
    toolBar->addSeparator();
    toolBar->addActions({bold, italic, code, link, list, table, photos});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    auto *space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addActions({find, preview});

    auto *button = new QPushButton(m_look.icon(QStringLiteral("export"), QStringLiteral("accent.on")),
                                   wordsOf(*exportPost), toolBar);
    button->setProperty("main", true);
    button->setObjectName(QStringLiteral("exportButton"));
    button->setToolTip(exportPost->toolTip());
    button->setAccessibleName(tipOf(*exportPost));
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QPushButton::clicked, exportPost, &QAction::trigger);
    connect(exportPost, &QAction::changed, button, [this, button] { button->setEnabled(exportPost->isEnabled()); });
    auto *holder = new QWidget(toolBar);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->addWidget(button);
    toolBar->addWidget(holder);
    m_window.addToolBar(Qt::TopToolBarArea, toolBar);
    m_lessUsedTools = {list, table, code};

    for (QAction *action : toolBar->actions()) {
        if (QWidget *widget = toolBar->widgetForAction(action); widget && !action->text().isEmpty()) {
            widget->setAccessibleName(tipOf(*action));
        }
    }
}

void WindowActions::setState(bool post, bool editable, bool site)
{
    for (QAction *action : std::as_const(m_needPost)) {
        action->setEnabled(post);
    }
    for (QAction *action : std::as_const(m_needEditable)) {
        action->setEnabled(post && editable);
    }
    for (QAction *action : std::as_const(m_needSite)) {
        action->setEnabled(site);
    }
    sitePanel->setToolTip(site ? tipOf(*sitePanel) : tr("Open a Hexo site to see its posts"));
}

void WindowActions::setAllTools(bool all)
{
    for (QAction *action : std::as_const(m_lessUsedTools)) {
        if (QWidget *widget = toolBar->widgetForAction(action)) {
            widget->setVisible(all);
        }
    }
}

} // namespace dosirak
