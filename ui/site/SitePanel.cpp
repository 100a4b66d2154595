#include "ui/site/SitePanel.h"

#include "ui/site/OutlineSection.h"
#include "ui/site/PostRows.h"
#include "ui/theme/Look.h"
#include "ui/theme/SegmentedControl.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace dosirak {
namespace {

/// Site name in strong letters, the theme's behind it, both shortened when there is no room.
class SiteName : public QWidget
{
public:
    SiteName(const Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    }

    void setNames(const QString &site, const QString &theme)
    {
        m_site = site;
        m_theme = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_look.tokens();
        QPainter painter(this);
        const QPixmap icon =
            m_look.pixmap(QStringLiteral("site"), 16, QStringLiteral("text.muted"), devicePixelRatioF());
        painter.drawPixmap(0, (height() - 16) / 2, icon);
        QRect place = rect().adjusted(24, 0, 0, 0);
        QFont strong = m_look.font(QStringLiteral("bodyStrong"));
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(tokens.color(QStringLiteral("text")));
        const QString name = QFontMetrics(strong).elidedText(m_site, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        place.setLeft(place.left() + QFontMetrics(strong).horizontalAdvance(name) + 8);
        const QFont small = m_look.font(QStringLiteral("small"));
        painter.setFont(small);
        painter.setPen(tokens.color(QStringLiteral("text.muted")));
        if (place.width() > 30)
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             QFontMetrics(small).elidedText(m_theme, Qt::ElideRight, place.width()));
    }

private:
    const Look &m_look;
    QString m_site;
    QString m_theme;
};

} // namespace

struct SitePanel::Private
{
    Private(SitePanel *owner, const Look &usedLook)
        : panel(owner)
        , look(usedLook)
    {
    }

    SitePanel *panel;
    const Look &look;
    SiteName *name = nullptr;
    SegmentedControl *kinds = nullptr;
    QLineEdit *filter = nullptr;
    QAction *clearFilter = nullptr;
    QStackedWidget *stack = nullptr;
    RowList *list = nullptr;
    PostRows *rows = nullptr;
    QLabel *empty = nullptr;
    OutlineSection *outline = nullptr;
    QList<PostSummary> lists[3]; ///< posts, drafts, pages
    QString openPost;

    void build();
    void buildHeader(QVBoxLayout *column);
    void buildList(QVBoxLayout *column);
    void showKind();
    void showEmpty();
    void scrollToOpenPost();
};

SitePanel::SitePanel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(new Private(this, look))
{
    d->build();
}

SitePanel::~SitePanel() = default;

void SitePanel::Private::build()
{
    mark(panel, "ground", QStringLiteral("panel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setAccessibleName(tr("Site panel"));
    panel->setMinimumWidth(look.tokens().metric(QStringLiteral("sitePanelMin")));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    buildList(column);
    outline = new OutlineSection(look, panel);
    column->addWidget(outline);
    QObject::connect(outline, &OutlineSection::lineWanted, panel, &SitePanel::lineWanted);
    QObject::connect(&look, &Look::changed, panel, [this] {
        name->update();
        list->viewport()->update();
    });
    showKind();
}

void SitePanel::Private::buildHeader(QVBoxLayout *column)
{
    name = new SiteName(look, panel);
    auto *add = new QToolButton(panel);
    add->setIcon(look.icon(QStringLiteral("new post (site panel)")));
    add->setIconSize({16, 16});
    mark(add, "small");
    add->setToolTip(tr("New post"));
    add->setAccessibleName(tr("New post"));
    add->setFocusPolicy(Qt::TabFocus);
    QObject::connect(add, &QToolButton::clicked, panel, &SitePanel::newPostWanted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 10, 0);
    row->addWidget(name, 1);
    row->addWidget(add);
    row->addStrut(look.tokens().metric(QStringLiteral("siteHeader")));
    column->addLayout(row);

    kinds = new SegmentedControl(look, panel);
    kinds->addSegment(tr("Posts"));
    kinds->addSegment(tr("Drafts"));
    kinds->addSegment(tr("Pages"));
    QObject::connect(kinds, &SegmentedControl::currentChanged, panel, [this] { showKind(); });

    filter = new QLineEdit(panel);
    filter->addAction(look.icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    clearFilter = filter->addAction(look.icon(QStringLiteral("close, remove chip")), QLineEdit::TrailingPosition);
    clearFilter->setText(tr("Clear the filter"));
    clearFilter->setToolTip(tr("Clear the filter"));
    clearFilter->setVisible(false);
    filter->installEventFilter(panel);
    QObject::connect(clearFilter, &QAction::triggered, filter, &QLineEdit::clear);
    QObject::connect(filter, &QLineEdit::textChanged, panel, [this](const QString &text) {
        clearFilter->setVisible(!text.isEmpty());
        rows->setFilter(text);
        showEmpty();
    });

    auto *controls = new QVBoxLayout;
    controls->setContentsMargins(12, 2, 12, 8);
    controls->setSpacing(8);
    controls->addWidget(kinds);
    controls->addWidget(filter);
    column->addLayout(controls);
}

void SitePanel::Private::buildList(QVBoxLayout *column)
{
    list = new RowList(panel);
    rows = new PostRows(list);
    list->setModel(rows);
    list->setItemDelegate(new PostRowPainter(look, list));
    QObject::connect(list, &RowList::chosen, panel,
                     [this](const QModelIndex &index) { Q_EMIT panel->postActivated(rows->path(index)); });
    empty = new QLabel(panel);
    empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    empty->setWordWrap(true);
    empty->setContentsMargins(16, 24, 16, 0);
    mark(empty, "tone", QStringLiteral("muted"));
    stack = new QStackedWidget(panel);
    stack->addWidget(list);
    stack->addWidget(empty);
    column->addWidget(stack, 1);
}

void SitePanel::Private::showKind()
{
    const int kind = std::max(0, kinds->currentIndex());
    const int count = static_cast<int>(lists[kind].size());
    const QString names[] = {tr("Posts"), tr("Drafts"), tr("Pages")};
    const QString prompts[] = {tr("Filter %n post(s)", nullptr, count), tr("Filter %n draft(s)", nullptr, count),
                               tr("Filter %n page(s)", nullptr, count)};
    filter->setPlaceholderText(prompts[kind]);
    filter->setAccessibleName(prompts[kind]);
    list->setAccessibleName(names[kind]);
    rows->setPosts(lists[kind]);
    showEmpty();
    scrollToOpenPost();
}

void SitePanel::Private::showEmpty()
{
    const QString none[] = {tr("No posts yet"), tr("No drafts"), tr("No pages")};
    const QString text =
        rows->total() == 0 ? none[std::max(0, kinds->currentIndex())] : tr("Nothing matches “%1”").arg(filter->text());
    empty->setText(text);
    stack->setCurrentIndex(rows->rowCount() > 0 ? 0 : 1);
}

void SitePanel::Private::scrollToOpenPost()
{
    if (const int row = rows->rowOf(openPost); row >= 0) {
        list->setCurrentIndex(rows->index(row));
        list->scrollTo(rows->index(row));
    }
}

void SitePanel::setSite(const Site &site)
{
    const Theme &theme = site.theme();
    d->name->setNames(site.name(), theme.displayName);
    d->name->setToolTip(site.folder());
    d->name->setAccessibleName(theme.displayName.isEmpty() ? site.name()
                                                           : tr("%1, theme %2").arg(site.name(), theme.displayName));
    d->lists[0] = site.posts();
    d->lists[1] = site.drafts();
    d->lists[2] = site.pages();
    d->showKind();
}

void SitePanel::setCurrentPost(const QString &path)
{
    if (path == d->openPost)
        return;
    d->openPost = path;
    d->rows->setOpenPost(path);
    for (int kind = 0; kind < 3; ++kind) {
        const QList<PostSummary> &posts = d->lists[kind];
        if (std::any_of(posts.begin(), posts.end(),
                        [&path](const PostSummary &post) { return post.place.path == path; }))
            d->kinds->setCurrentIndex(kind);
    }
    d->scrollToOpenPost();
}

void SitePanel::setProblemPosts(const QSet<QString> &paths)
{
    d->rows->setProblemPosts(paths);
}

void SitePanel::setOutline(const QList<OutlineEntry> &outline)
{
    d->outline->setEntries(outline);
}

void SitePanel::setCaretLine(int line)
{
    d->outline->setCaretLine(line);
}

void SitePanel::focusFilter()
{
    d->filter->setFocus(Qt::ShortcutFocusReason);
    d->filter->selectAll();
}

bool SitePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !d->filter->text().isEmpty()) {
        d->filter->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (d->rows->rowCount() == 0)
            return true;
        if (!d->list->currentIndex().isValid())
            d->list->setCurrentIndex(d->rows->index(0));
        if (key == Qt::Key_Down)
            d->list->setFocus(Qt::TabFocusReason);
        else
            Q_EMIT postActivated(d->rows->path(d->list->currentIndex()));
        return true;
    }
    return false;
}

void SitePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->outline->setHeightLimit(event->size().height() * 2 / 5);
}

} // namespace dosirak
