#include "ui/photos/PhotoPanel.h"

#include "ui/photos/DraggedPhotos.h"
#include "ui/photos/DropArea.h"
#include "ui/photos/ImportSheet.h"
#include "ui/photos/PhotoModel.h"
#include "ui/photos/PhotoStrip.h"
#include "ui/photos/PhotoTile.h"
#include "ui/photos/PhotoView.h"
#include "ui/photos/Thumbnails.h"
#include "ui/theme/Look.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dosirak {

namespace {

constexpr int dragGoneMilliseconds = 120; // between the widgets of a window a drag leaves one and enters the next
constexpr double mostOfColumn = 0.45;     // the sheet never takes more

} // namespace

struct PhotoPanel::Private
{
    Private(PhotoPanel &panel, const Look &givenLook)
        : q(panel)
        , look(givenLook)
        , thumbnails(&panel)
        , model(&panel)
    {
    }

    void build();
    QWidget *header();
    void choosePlace();
    void setHeight();
    void showTexts();
    void setDragging(bool dragging, bool folderOnly = false);
    void ringCaret();
    const Asset *current() const { return model.asset(strip->currentIndex()); }
    void open();
    void view();
    void showMenu(const QPoint &position);
    void showSortMenu();
    bool takes(const QMimeData *data) const { return enabled && mayHoldPhotos(*data); }
    template<typename Event>
    void answer(Event *event);

    PhotoPanel &q;
    const Look &look;
    Thumbnails thumbnails;
    PhotoModel model;
    PhotoTile *tile = nullptr;
    PhotoStrip *strip = nullptr;
    DropArea *area = nullptr;
    ImportSheet *sheet = nullptr;
    QWidget *head = nullptr;
    QStackedLayout *stack = nullptr;
    QWidget *place = nullptr; ///< holds the stack
    QToolButton *fold = nullptr;
    QLabel *title = nullptr;
    QLabel *summary = nullptr;
    QToolButton *sort = nullptr;
    QPushButton *add = nullptr;
    QTimer dragGone;
    QPointer<PhotoView> large;
    int caretLine = -1;
    bool expanded = true;
    bool small = false;
    bool enabled = true;
    bool importing = false;
    bool dragging = false;
};

QWidget *PhotoPanel::Private::header()
{
    auto *bar = new QWidget(&q);
    bar->setFixedHeight(look.tokens().metric(QStringLiteral("panelHeader")));
    fold = new QToolButton(bar);
    sort = new QToolButton(bar);
    for (QToolButton *button : {fold, sort}) {
        mark(button, "small");
        button->setIconSize(QSize(16, 16));
        button->setFocusPolicy(Qt::TabFocus);
    }
    title = new QLabel(PhotoPanel::tr("Photos"), bar);
    title->setFont(look.font(QStringLiteral("label")));
    summary = new QLabel(bar);
    summary->setFont(look.font(QStringLiteral("small")));
    summary->setTextFormat(Qt::PlainText);
    mark(summary, "tone", QStringLiteral("muted"));
    summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sort->setIcon(look.icon(QStringLiteral("sort photos")));
    sort->setToolTip(PhotoPanel::tr("Sort photos"));
    sort->setAccessibleName(PhotoPanel::tr("Sort photos"));
    add = new QPushButton(look.icon(QStringLiteral("insert picture")), PhotoPanel::tr("Add photos…"), bar);
    mark(add, "quiet");
    mark(add, "small");
    add->setIconSize(QSize(14, 14));
    add->setAccessibleName(PhotoPanel::tr("Add photos"));

    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(6, 0, 12, 0);
    line->setSpacing(4);
    line->addWidget(fold);
    line->addWidget(title);
    line->addSpacing(4);
    line->addWidget(summary, 1);
    line->addWidget(sort);
    line->addSpacing(4);
    line->addWidget(add);
    QObject::connect(fold, &QToolButton::clicked, &q, [this] { q.setExpanded(!expanded); });
    QObject::connect(sort, &QToolButton::clicked, &q, [this] { showSortMenu(); });
    QObject::connect(add, &QPushButton::clicked, &q, &PhotoPanel::addPhotosWanted);
    return bar;
}

void PhotoPanel::Private::build()
{
    head = header();
    tile = new PhotoTile(look, thumbnails, &q);
    place = new QWidget(&q);
    strip = new PhotoStrip(tile, place);
    strip->setModel(&model);
    strip->setAccessibleName(PhotoPanel::tr("Photos of this post"));
    area = new DropArea(look, place);
    sheet = new ImportSheet(look, &q);
    sheet->hide();
    stack = new QStackedLayout(place);
    stack->addWidget(strip);
    stack->addWidget(area);
    auto *all = new QVBoxLayout(&q);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(place);
    all->addWidget(sheet);

    QObject::connect(&thumbnails, &Thumbnails::ready, strip->viewport(), QOverload<>::of(&QWidget::update));
    QObject::connect(strip, &PhotoStrip::openWanted, &q, [this] { open(); });
    QObject::connect(strip, &PhotoStrip::viewWanted, &q, [this] { view(); });
    QObject::connect(strip, &PhotoStrip::menuWanted, &q, [this](const QPoint &position) { showMenu(position); });
    QObject::connect(strip, &PhotoStrip::trashWanted, &q, [this] {
        if (const Asset *asset = current(); asset != nullptr && asset->state != Asset::State::Missing && enabled) {
            Q_EMIT q.trashWanted(asset->name);
        }
    });
    QObject::connect(strip, &PhotoStrip::copyWanted, &q, [this] {
        if (const Asset *asset = current()) {
            Q_EMIT q.copyTagWanted(asset->name);
        }
    });
    QObject::connect(sheet, &ImportSheet::cancelWanted, &q, &PhotoPanel::cancelImport);
    QObject::connect(sheet, &ImportSheet::grown, &q, [this] { setHeight(); });
    QObject::connect(&look, &Look::changed, &q, [this] { strip->viewport()->update(); });
    dragGone.setSingleShot(true);
    dragGone.setInterval(dragGoneMilliseconds);
    QObject::connect(&dragGone, &QTimer::timeout, &q, [this] { setDragging(false); });
    choosePlace();
    showTexts();
}

/// Which of the three stands under the header, and how high the panel is for it.
void PhotoPanel::Private::choosePlace()
{
    const bool empty = model.rowCount() == 0;
    head->setVisible(!importing);
    sheet->setVisible(importing);
    place->setVisible(!importing && (expanded || dragging));
    stack->setCurrentWidget(dragging || empty ? static_cast<QWidget *>(area) : strip);
    fold->setIcon(look.icon(expanded ? QStringLiteral("expanded") : QStringLiteral("collapsed")));
    const QString action = expanded ? PhotoPanel::tr("Fold photos") : PhotoPanel::tr("Unfold photos");
    fold->setToolTip(action);
    fold->setAccessibleName(action);
    setHeight();
}

void PhotoPanel::Private::setHeight()
{
    const int headHeight = look.tokens().metric(QStringLiteral("panelHeader"));
    const int full = look.tokens().metric(QStringLiteral("photoPanel"));
    const int stripHeight = small ? tile->cell().height() + 6 : full - headHeight;
    place->setFixedHeight(stripHeight);
    if (!importing) {
        q.setFixedHeight(expanded || dragging ? headHeight + stripHeight : headHeight);
        return;
    }
    const QWidget *column = q.parentWidget();
    const int most =
        column == nullptr ? sheet->wantedHeight() : std::max(full, static_cast<int>(column->height() * mostOfColumn));
    q.setFixedHeight(std::clamp(sheet->wantedHeight(), full, std::max(full, most)));
}

void PhotoPanel::Private::showTexts()
{
    summary->setText(model.summary(small));
    summary->setToolTip(model.folder().folder);
    area->setFolderName(model.folder().folder.mid(model.folder().folder.lastIndexOf(QLatin1Char('/')) + 1));
    sort->setEnabled(model.rowCount() > 1);
    sort->setVisible(model.rowCount() > 0);
    add->setEnabled(enabled);
}

void PhotoPanel::Private::setDragging(bool on, bool folderOnly)
{
    dragGone.stop();
    area->setDragging(on, folderOnly);
    if (dragging != on) {
        dragging = on;
        choosePlace();
    }
}

/// The tile of the picture the caret is at has the ring, unless somebody walks through the tiles just now.
void PhotoPanel::Private::ringCaret()
{
    if (strip->hasFocus()) {
        return;
    }
    const QModelIndex index = caretLine < 0 ? QModelIndex() : model.usedOnLine(caretLine);
    if (index == strip->currentIndex()) {
        return;
    }
    strip->setCurrentIndex(index);
    if (index.isValid()) {
        strip->scrollTo(index);
    }
}

void PhotoPanel::Private::open()
{
    const Asset *asset = current();
    if (asset == nullptr || !enabled) {
        return;
    }
    if (asset->state == Asset::State::Missing) {
        Q_EMIT q.locateWanted(asset->name);
    } else {
        Q_EMIT q.insertWanted(asset->name);
    }
}

void PhotoPanel::Private::view()
{
    const Asset *asset = current();
    if (asset == nullptr || asset->state == Asset::State::Missing) {
        return;
    }
    if (!large) {
        large = new PhotoView(look, &q);
        QObject::connect(large, &PhotoView::neighbourWanted, &q, [this](int step) {
            const QModelIndex next = model.index(strip->currentIndex().row() + step);
            if (next.isValid()) {
                strip->setCurrentIndex(next);
                view();
            }
        });
    }
    large->showPhoto(*asset);
    large->show();
}

void PhotoPanel::Private::showMenu(const QPoint &position)
{
    const Asset *found = current();
    if (found == nullptr) {
        return;
    }
    const Asset asset = *found; // the strip may be read anew while the menu is open
    const bool missing = asset.state == Asset::State::Missing;
    auto *menu = new QMenu(&q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto item = [&](const char *icon, const QString &text, const QKeySequence &shown, bool allowed,
                          const std::function<void()> &wanted) {
        QAction *action = menu->addAction(look.icon(QLatin1String(icon)), text);
        action->setShortcut(shown); // to be seen; the strip has the keys
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(allowed);
        QObject::connect(action, &QAction::triggered, &q, wanted);
        return action;
    };
    if (missing) {
        item("find", PhotoPanel::tr("Locate…"), QKeySequence(Qt::Key_Enter), enabled,
             [this, asset] { Q_EMIT q.locateWanted(asset.name); });
    } else {
        item("add", PhotoPanel::tr("Insert at the caret"), QKeySequence(Qt::Key_Enter), enabled,
             [this, asset] { Q_EMIT q.insertWanted(asset.name); });
        item("cover", PhotoPanel::tr("Set as cover"), {},
             enabled && asset.isPicture && asset.state != Asset::State::Cover,
             [this, asset] { Q_EMIT q.coverWanted(asset.name); });
        item("preview settings", PhotoPanel::tr("Show large"), QKeySequence(Qt::Key_Space), asset.isPicture,
             [this] { view(); });
    }
    for (const int line : asset.lines.first(std::min<qsizetype>(asset.lines.size(), 5))) {
        item("post", PhotoPanel::tr("Go to line %1").arg(line + 1), {}, true,
             [this, line] { Q_EMIT q.lineWanted(line); });
    }
    item("copy", PhotoPanel::tr("Copy as tag"), QKeySequence(QKeySequence::Copy), true,
         [this, asset] { Q_EMIT q.copyTagWanted(asset.name); });
    if (!missing) {
        item("show in folder, open in browser", PhotoPanel::tr("Show in folder"), {}, true,
             [this, asset] { Q_EMIT q.showInFolderWanted(asset.name); });
        menu->addSeparator();
        QAction *trash = item("trash", PhotoPanel::tr("Move to trash…"), QKeySequence(Qt::Key_Delete), enabled,
                              [this, asset] { Q_EMIT q.trashWanted(asset.name); });
        trash->setIcon(look.icon(QStringLiteral("trash"), QStringLiteral("error")));
    }
    menu->popup(position);
}

void PhotoPanel::Private::showSortMenu()
{
    auto *menu = new QMenu(&q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto item = [&](const QString &text, PhotoOrder order) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(model.order() == order);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &q, [this, order] {
            model.setOrder(order);
            ringCaret();
        });
    };
    item(PhotoPanel::tr("As in the text"), PhotoOrder::Text);
    item(PhotoPanel::tr("By name"), PhotoOrder::Name);
    item(PhotoPanel::tr("Newest first"), PhotoOrder::Newest);
    menu->popup(sort->mapToGlobal(QPoint(0, sort->height())));
}

/// CopyAction whatever is held: with Shift file managers propose a move and would delete the originals.
template<typename Event>
void PhotoPanel::Private::answer(Event *event)
{
    if (!takes(event->mimeData())) {
        const QString why = whyNoPhotos(*event->mimeData());
        Q_EMIT q.dragMessage(why);
        event->ignore();
        return;
    }
    setDragging(true, event->modifiers().testFlag(Qt::ShiftModifier));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

PhotoPanel::PhotoPanel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, look))
{
    setAcceptDrops(true);
    setAttribute(Qt::WA_StyledBackground);
    mark(this, "ground", QStringLiteral("panel"));
    setAccessibleName(tr("Photos"));
    d->build();
    setFocusProxy(d->strip);
    qApp->installEventFilter(this);
}

PhotoPanel::~PhotoPanel() = default;

void PhotoPanel::setAssets(const AssetFolder &folder)
{
    const Asset *before = d->current();
    const QString name = before != nullptr ? before->name : QString();
    d->model.setFolder(folder);
    const QModelIndex again = d->model.indexOf(name);
    if (again.isValid() && !d->strip->currentIndex().isValid()) {
        d->strip->setCurrentIndex(again);
    }
    d->ringCaret();
    d->showTexts();
    d->choosePlace();
}

void PhotoPanel::setCaretLine(int line)
{
    d->caretLine = line;
    d->area->setCaretLine(line);
    d->ringCaret();
}

void PhotoPanel::setExpanded(bool expanded)
{
    if (d->expanded == expanded) {
        return;
    }
    d->expanded = expanded;
    d->choosePlace();
    Q_EMIT expandedChanged(expanded);
}

bool PhotoPanel::isExpanded() const
{
    return d->expanded;
}

void PhotoPanel::setSmall(bool small)
{
    if (d->small != small) {
        d->small = small;
        d->tile->setSmall(small);
        d->strip->cellChanged();
        d->showTexts();
        d->setHeight();
    }
}

void PhotoPanel::setEnabledForPost(bool enabled)
{
    d->enabled = enabled;
    d->showTexts();
}

void PhotoPanel::showImport(int count)
{
    d->importing = true;
    d->setDragging(false);
    d->sheet->start(count);
    d->choosePlace();
}

void PhotoPanel::setImportRows(const QList<ImportRow> &rows)
{
    d->sheet->setRows(rows);
}

void PhotoPanel::setImportProgress(int done, int count, const QString &name)
{
    if (d->importing) {
        d->sheet->setProgress(done, count, name);
    }
}

void PhotoPanel::hideImport()
{
    d->importing = false;
    d->choosePlace();
}

bool PhotoPanel::holdsPhotos(const QMimeData *data)
{
    return data != nullptr && mayHoldPhotos(*data);
}

/// Over any other widget of the window photos make the drop area appear, too: it is the second target.
bool PhotoPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragLeave && type != QEvent::Drop && type != QEvent::DragMove) {
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget == this || widget->window() != window()) {
        return false;
    }
    if (type == QEvent::DragEnter || type == QEvent::DragMove) {
        const auto *drag = static_cast<QDragMoveEvent *>(event);
        if (d->dragging || d->takes(drag->mimeData())) {
            d->setDragging(true, drag->modifiers().testFlag(Qt::ShiftModifier));
        }
    } else if (d->dragging) {
        d->dragGone.start();
    }
    return false;
}

void PhotoPanel::dragEnterEvent(QDragEnterEvent *event)
{
    d->answer(event);
}

void PhotoPanel::dragMoveEvent(QDragMoveEvent *event)
{
    d->answer(event);
}

void PhotoPanel::dragLeaveEvent(QDragLeaveEvent *event)
{
    d->dragGone.start();
    Q_EMIT dragMessage(QString());
    event->accept();
}

void PhotoPanel::dropEvent(QDropEvent *event)
{
    d->setDragging(false);
    if (!d->takes(event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT photosOffered(event->mimeData(), event->modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace dosirak
