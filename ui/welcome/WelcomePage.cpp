#include "ui/welcome/WelcomePage.h"

#include "ui/theme/Look.h"
#include "ui/welcome/RecentList.h"
#include "ui/welcome/WelcomeAction.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dosirak {

namespace {

constexpr int actionWidth = 442;
constexpr int recentWidth = 412;
constexpr int iconSize = 72;
constexpr int columnGap = 36;

} // namespace

struct WelcomePage::Private
{
    WelcomeAction *openSite = nullptr;
    QWidget *column = nullptr;
    QWidget *recentColumn = nullptr;
    RecentList *recent = nullptr;
    QLabel *hintIcon = nullptr;
};

WelcomePage::WelcomePage(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("welcome"));
    setProperty("ground", QStringLiteral("panel"));

    auto *icon = new QLabel(this);
    icon->setPixmap(
        QIcon(QStringLiteral(":/icons/dosirak.svg")).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    icon->setAccessibleName(tr("Dosirak"));
    auto *name = new QLabel(QStringLiteral("Dosirak"), this);
    name->setFont(look.font(QStringLiteral("hero")));
    auto *what = new QLabel(tr("Write a post, drop your photos on it, pack both for Hexo."), this);
    what->setProperty("tone", QStringLiteral("muted"));
    QFont whatFont = look.font(QStringLiteral("body"));
    whatFont.setPixelSize(look.tokens().fontSize(QStringLiteral("body")) + 2);
    what->setFont(whatFont);
    what->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(what);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(icon);
    head->addLayout(words, 1);

    auto *actions = new QVBoxLayout;
    actions->setSpacing(8);
    const auto add = [&](const QString &action, const QString &title, const QString &line, const QString &keys,
                         auto signal) {
        auto *button = new WelcomeAction(look, action, title, line, keys, this);
        connect(button, &QAbstractButton::clicked, this, signal);
        actions->addWidget(button);
        return button;
    };
    d->openSite =
        add(QStringLiteral("open"), tr("Open a Hexo site"), tr("The folder with _config.yml, or any folder in it"),
            QStringLiteral("Ctrl+Shift+O"), &WelcomePage::openSiteWanted);
    add(QStringLiteral("new post"), tr("New post"), tr("Starts as a single post; it can move into a site later"),
        QStringLiteral("Ctrl+N"), &WelcomePage::newPostWanted);
    add(QStringLiteral("post"), tr("Open a post"), tr("A Markdown file, with the photos beside it"),
        QStringLiteral("Ctrl+O"), &WelcomePage::openPostWanted);
    add(QStringLiteral("adding photos, sample post"), tr("Try the sample post"),
        tr("A packed lunch with three pictures, in Korean and English"), {}, &WelcomePage::sampleWanted);

    auto *recentTitle = new QLabel(tr("Recent"), this);
    recentTitle->setFont(look.font(QStringLiteral("label")));
    recentTitle->setProperty("tone", QStringLiteral("muted"));
    recentTitle->setContentsMargins(12, 0, 0, 0);
    d->recent = new RecentList(look, this);
    recentTitle->setBuddy(d->recent);
    connect(d->recent, &RecentList::entryActivated, this, &WelcomePage::recentActivated);
    d->recentColumn = new QWidget(this);
    auto *recentLayout = new QVBoxLayout(d->recentColumn);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->setSpacing(8);
    recentLayout->addWidget(recentTitle);
    recentLayout->addWidget(d->recent, 1);
    d->recentColumn->hide();

    d->hintIcon = new QLabel(this);
    const auto drawHint = [this, &look] {
        d->hintIcon->setPixmap(
            look.pixmap(QStringLiteral("insert picture"), 16, QStringLiteral("text.muted"), devicePixelRatioF()));
    };
    drawHint();
    connect(&look, &Look::changed, d->hintIcon, drawHint);
    auto *hint = new QLabel(tr("You can also drop a post, a site folder or photos anywhere on this window."), this);
    hint->setFont(look.font(QStringLiteral("small")));
    hint->setProperty("tone", QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto *hintRow = new QHBoxLayout;
    hintRow->setSpacing(8);
    hintRow->addWidget(d->hintIcon);
    hintRow->addWidget(hint, 1);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(actions);
    leftLayout->addStretch();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addWidget(left, actionWidth);
    columns->addWidget(d->recentColumn, recentWidth);

    d->column = new QWidget(this);
    auto *page = new QVBoxLayout(d->column);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addSpacing(36);
    page->addLayout(columns);
    page->addSpacing(40);
    page->addLayout(hintRow);
    d->column->setMaximumWidth(actionWidth);
    d->column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(d->column, 1000);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 24, 32, 24);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    setFocusProxy(d->openSite);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecent(const QList<RecentEntry> &entries)
{
    d->recent->setEntries(entries);
    d->recentColumn->setVisible(!entries.isEmpty());
    d->column->setMaximumWidth(entries.isEmpty() ? actionWidth : actionWidth + columnGap + recentWidth);
}

} // namespace dosirak
