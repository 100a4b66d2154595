#include "ui/preview/PreviewPanel.h"

#include "ui/preview/LockedPage.h"
#include "ui/preview/PageFeed.h"
#include "ui/preview/PageLook.h"
#include "ui/preview/PageUnits.h"
#include "ui/preview/PictureCard.h"
#include "ui/preview/PreviewHeader.h"
#include "ui/preview/PreviewSchemes.h"
#include "ui/preview/ScriptText.h"
#include "ui/theme/Look.h"

#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPageLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace dosirak {

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 3.0;
/// How long the page belongs to the hand that scrolls it, before the editor may scroll it again.
constexpr int handOnPage = 300;

QString number(qreal value)
{
    return QString::number(value, 'f', 4);
}

} // namespace

struct PreviewPanel::Private
{
    Private(PreviewPanel *owner, const Look &currentLook)
        : panel(owner)
        , look(currentLook)
        , page(&profile)
        , feed(units)
    {
    }

    PreviewPanel *panel;
    const Look &look;

    // Pages go before their profile (platform-facts 1), so the order of these is the order they need.
    QWebEngineProfile profile;
    ShellScheme shell;
    PostAssetScheme assets;
    RequestLock lock;
    LockedPage page;
    PreviewHeader *header = nullptr;
    QWebEngineView *view = nullptr;

    RenderContext context;
    Head head;
    QString language;
    PageUnits units;
    PageFeed feed;

    bool loaded = false;     ///< our script answers
    bool restarted = false;  ///< the renderer died; tell when the post is back
    bool firstPaint = false; ///< of the post last opened is still to come
    int openVersion = 0;     ///< the call that brings it
    int shownVersion = -1;
    int deaths = 0;
    int caretLine = -1;
    qreal scrollLine = 0; ///< line at the top
    Width width = Width::Desktop;
    QElapsedTimer sinceUserScroll;

    void makePage();
    void makeMenu();
    void run(const QString &script);
    void sendAll();
    void sendLook();
    void sendHead();
    void sendWidth();
    void sendWords();
    void sendCaret();
    void sendScroll();
    void places();
    void hear(const QString &kind, const QJsonObject &message);
    void explain(const QJsonObject &message);
    void follow(const QUrl &url);
    void saveAsPdf();
    int lineOf(const QJsonObject &message) const;
    bool isShown() const { return loaded && shownVersion == feed.version() && feed.isComplete(); }
};

void PreviewPanel::Private::makePage()
{
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile.installUrlSchemeHandler("hexo-preview", &shell);
    profile.installUrlSchemeHandler("post-asset", &assets);
    profile.setUrlRequestInterceptor(&lock);

    view = new QWebEngineView(panel);
    view->setPage(&page);
    view->setAcceptDrops(false); // drops belong to the window
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setAccessibleName(PreviewPanel::tr("Preview"));
    view->setObjectName(QStringLiteral("previewPage"));
    panel->setFocusProxy(view);

    connect(&page, &LockedPage::said, panel,
            [this](const QString &kind, const QJsonObject &message) { hear(kind, message); });
    connect(&feed, &PageFeed::call, panel, [this](const QString &script) { run(script); });
    connect(&feed, &PageFeed::completed, panel, [this] { sendCaret(); });
    connect(&page, &QWebEnginePage::renderProcessTerminated, panel, [this] {
        loaded = false;
        restarted = true;
        // A post that kills its renderer again and again must not keep the machine busy.
        QTimer::singleShot(std::min(++deaths, 10) * 100, panel, [this] { page.loadShell(); });
    });
    connect(&page, &QWebEnginePage::pdfPrintingFinished, panel, [this](const QString &path, bool written) {
        const QString name = QFileInfo(path).fileName();
        header->say(written ? PreviewPanel::tr("Saved as %1").arg(name)
                            : PreviewPanel::tr("%1 could not be written").arg(name));
    });
    connect(view, &QWidget::customContextMenuRequested, panel, [this](const QPoint &at) {
        QMenu menu(panel);
        menu.addAction(PreviewPanel::tr("Copy"), panel, [this] { page.triggerAction(QWebEnginePage::Copy); })
            ->setEnabled(page.hasSelection());
        menu.addAction(PreviewPanel::tr("Select all"), panel,
                       [this] { page.triggerAction(QWebEnginePage::SelectAll); });
        menu.exec(view->mapToGlobal(at));
    });
    connect(&look, &Look::changed, panel, [this] { sendLook(); });
}

void PreviewPanel::Private::makeMenu()
{
    QMenu *menu = header->menu();
    menu->addAction(PreviewPanel::tr("Zoom in"), panel, [this] { panel->setZoom(panel->zoom() * 1.1); });
    menu->addAction(PreviewPanel::tr("Zoom out"), panel, [this] { panel->setZoom(panel->zoom() / 1.1); });
    menu->addAction(PreviewPanel::tr("Actual size"), panel, [this] { panel->setZoom(1); });
    menu->addSeparator();
    menu->addAction(PreviewPanel::tr("Copy HTML"), panel, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(units.html()));
        header->say(PreviewPanel::tr("HTML copied"));
    });
    menu->addAction(PreviewPanel::tr("Save as PDF…"), panel, [this] { saveAsPdf(); });
}

void PreviewPanel::Private::saveAsPdf()
{
    const QFileInfo post(context.place.path);
    const QString proposal = post.filePath().isEmpty() ? PreviewPanel::tr("Post") + QStringLiteral(".pdf")
                                                       : QDir::homePath() + QLatin1Char('/') + post.completeBaseName() +
                                                             QStringLiteral(".pdf");
    const QString path =
        QFileDialog::getSaveFileName(panel, PreviewPanel::tr("Save as PDF"), proposal, PreviewPanel::tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        feed.ensureAll();
        page.printToPdf(path, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 18, 18, 18),
                                          QPageLayout::Millimeter));
    }
}

void PreviewPanel::Private::run(const QString &script)
{
    if (loaded) {
        page.run(script);
    }
}

void PreviewPanel::Private::sendAll()
{
    sendWords();
    sendWidth();
    sendLook();
    sendHead();
    feed.start();
    sendCaret();
    sendScroll();
}

void PreviewPanel::Private::sendLook()
{
    page.setBackgroundColor(look.tokens().color(QStringLiteral("bg.canvas")));
    run(QStringLiteral("dosirak.setLook(%1,%2)")
            .arg(scriptText(pageStyle(look.tokens(), Tokens::load(false), language)),
                 look.tokens().isDark() ? QStringLiteral("true") : QStringLiteral("false")));
}

void PreviewPanel::Private::sendHead()
{
    QStringList meta;
    if (!head.date.isEmpty()) {
        meta.append(head.date);
    }
    meta += head.categories + head.tags;
    QString cover = head.cover;
    if (!cover.isEmpty() && !QUrl(cover).scheme().startsWith(QLatin1String("http")) &&
        !cover.startsWith(QLatin1Char('/'))) {
        // A name of the asset folder, as it lies on the disk: '%', '#' and '?' are letters of it.
        cover = QString::fromLatin1(QUrl::toPercentEncoding(cover, "/"));
    }
    const QJsonObject object{
        {QStringLiteral("base"), assets.places().pageUrl().toString(QUrl::FullyEncoded)},
        {QStringLiteral("language"), language},
        {QStringLiteral("title"), head.title},
        {QStringLiteral("meta"), meta.join(QStringLiteral(" · "))},
        {QStringLiteral("cover"), cover},
    };
    run(QStringLiteral("dosirak.setHead(%1)")
            .arg(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

void PreviewPanel::Private::sendWidth()
{
    const QString css = width == Width::Phone    ? QStringLiteral("390px")
                        : width == Width::Tablet ? QStringLiteral("768px")
                                                 : QString();
    run(QStringLiteral("dosirak.setWidth(%1)").arg(scriptText(css)));
}

void PreviewPanel::Private::sendWords()
{
    const QJsonObject words{
        {QStringLiteral("frame"), PreviewPanel::tr("An embedded page is not shown here")},
        {QStringLiteral("openInBrowser"), PreviewPanel::tr("Open in the browser")},
        {QStringLiteral("noSource"), PreviewPanel::tr("A picture without a file")},
        {QStringLiteral("noSourceText"),
         PreviewPanel::tr("Hexo takes the words of this tag for class names; the page would show nothing.")},
        {QStringLiteral("removeTag"), PreviewPanel::tr("Remove tag")},
    };
    run(QStringLiteral("dosirak.setWords(%1)")
            .arg(QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))));
}

void PreviewPanel::Private::sendCaret()
{
    const PageUnits::Place place = units.placeOf(caretLine);
    if (units.size() == 0 || caretLine < 0 || place.line < 0) {
        run(QStringLiteral("dosirak.setCaret(-1,0)"));
        return;
    }
    const qsizetype index = feed.pageIndex(place.unit);
    if (feed.unitAt(index) == place.unit) { // else it comes with a slice
        run(QStringLiteral("dosirak.setCaret(%1,%2)").arg(index).arg(number(place.line)));
    }
}

void PreviewPanel::Private::sendScroll()
{
    if (units.size() == 0) {
        return;
    }
    const PageUnits::Place place = units.placeOf(scrollLine);
    feed.ensure(place.unit);
    const QString headFraction = place.line >= 0 ? QStringLiteral("null") : number(scrollLine / units.firstLine(0));
    run(QStringLiteral("dosirak.scrollToLine(%1,%2,%3)")
            .arg(feed.pageIndex(place.unit))
            .arg(number(place.line), headFraction));
}

void PreviewPanel::Private::places()
{
    assets.setPlaces(AssetPlaces::of(context, head.path));
}

int PreviewPanel::Private::lineOf(const QJsonObject &message) const
{
    const qsizetype unit = feed.unitAt(message.value(QLatin1String("unit")).toInt(-1));
    if (unit < 0 || unit >= units.size()) {
        return -1;
    }
    const int line = int(message.value(QLatin1String("line")).toDouble());
    return units.firstLine(unit) + std::clamp(line, 0, std::max(0, units.lineCount(unit) - 1));
}

void PreviewPanel::Private::hear(const QString &kind, const QJsonObject &message)
{
    if (kind == QLatin1String("hello")) {
        loaded = true;
        sendAll();
    } else if (kind == QLatin1String("shown")) {
        shownVersion = message.value(QLatin1String("version")).toInt();
        if (firstPaint && shownVersion >= openVersion) {
            firstPaint = false;
            Q_EMIT panel->ready();
        }
        if (restarted) {
            restarted = false;
            Q_EMIT panel->rendererRestarted();
        }
    } else if (kind == QLatin1String("scroll")) {
        const QJsonValue headFraction = message.value(QLatin1String("head"));
        const qsizetype unit = feed.unitAt(message.value(QLatin1String("unit")).toInt(-1));
        if (unit < 0 || unit >= units.size() || message.value(QLatin1String("version")).toInt() != feed.version()) {
            return;
        }
        scrollLine = headFraction.isDouble() ? headFraction.toDouble() * units.firstLine(0)
                                             : units.firstLine(unit) + message.value(QLatin1String("line")).toDouble();
        sinceUserScroll.start();
        Q_EMIT panel->scrolled(scrollLine);
    } else if (kind == QLatin1String("click")) {
        Q_EMIT panel->lineClicked(lineOf(message));
    } else if (kind == QLatin1String("picture")) {
        const auto at = [&](const char *name) {
            return message.value(QLatin1String(name)).toDouble() * view->zoomFactor();
        };
        const QRect rect = QRectF(at("x"), at("y"), at("width"), at("height")).toRect();
        Q_EMIT panel->pictureClicked(assets.places().nameOf(QUrl(message.value(QLatin1String("url")).toString())),
                                     lineOf(message), QRect(view->mapTo(panel, rect.topLeft()), rect.size()));
    } else if (kind == QLatin1String("link")) {
        follow(QUrl(message.value(QLatin1String("url")).toString()));
    } else if (kind == QLatin1String("broken")) {
        explain(message);
    } else if (kind == QLatin1String("action")) {
        const QString action = message.value(QLatin1String("action")).toString();
        const QString value = message.value(QLatin1String("value")).toString();
        if (action == QLatin1String("locate")) {
            Q_EMIT panel->locateWanted(value);
        } else if (action == QLatin1String("remove")) {
            Q_EMIT panel->removeTagWanted(lineOf(message), value);
        } else if (action == QLatin1String("open")) {
            follow(QUrl(value));
        }
    }
}

void PreviewPanel::Private::follow(const QUrl &url)
{
    QUrl target = url;
    if (url.scheme() == QLatin1String("post-asset")) {
        // A page of the blog itself: where it is published, if the site says where that is (Hexo's default address means nothing).
        const QUrl site(context.config.url);
        if (!site.isValid() || site.host().isEmpty() || site.host() == QLatin1String("example.com")) {
            return;
        }
        target.setScheme(site.scheme());
        target.setHost(site.host());
        target.setPort(site.port());
    }
    for (const QLatin1String scheme : {QLatin1String("http"), QLatin1String("https"), QLatin1String("mailto")}) {
        if (target.scheme() == scheme) {
            Q_EMIT panel->linkClicked(target);
            return;
        }
    }
}

void PreviewPanel::Private::explain(const QJsonObject &message)
{
    const PictureCard card = PictureCard::of(QUrl(message.value(QLatin1String("url")).toString()),
                                             message.value(QLatin1String("cover")).toBool(), assets.places(), context);
    run(QStringLiteral("dosirak.explain(%1,%2)").arg(message.value(QLatin1String("id")).toInt()).arg(card.toScript()));
}

PreviewPanel::PreviewPanel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, look))
{
    d->makePage();
    d->header = new PreviewHeader(look, this);
    d->makeMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->header);
    layout->addWidget(d->view, 1);
    connect(d->header, &PreviewHeader::widthChosen, this, [this](int index) { setWidth(Width(index)); });
    d->sendLook();
    d->page.loadShell();
}

PreviewPanel::~PreviewPanel()
{
    disconnect(&d->page, nullptr, this, nullptr);
    delete d->view;
}

void PreviewPanel::open(const RenderContext &context, const Head &head, const Rendering &rendering)
{
    // The same post again (its permalink changed, say) stays where it was.
    const bool isSame = !context.place.path.isEmpty() && context.place.path == d->context.place.path;
    d->context = context;
    d->head = head;
    d->language = pageLanguage(head.language, head.title, rendering.segments);
    d->places();
    d->units.reset(rendering.segments);
    d->sinceUserScroll.invalidate();
    if (!isSame) {
        d->caretLine = -1;
        d->scrollLine = 0;
    }
    d->firstPaint = true;
    d->openVersion = d->feed.version() + 1;
    if (d->loaded) {
        d->sendLook();
        d->sendHead();
        d->feed.start();
        d->sendCaret();
        d->sendScroll();
    }
}

void PreviewPanel::setHead(const Head &head)
{
    if (head == d->head) {
        return;
    }
    const bool moved = head.path != d->head.path;
    const QString before = d->head.language;
    d->head = head;
    if (moved) {
        d->places();
    }
    if (head.language != before) {
        d->language = pageLanguage(head.language, head.title, {});
        d->sendLook();
    }
    d->sendHead();
}

void PreviewPanel::apply(const PagePatch &patch, const Rendering &rendering)
{
    const PageUnits::Change change = d->units.apply(patch, rendering.segments);
    if (!d->loaded) {
        return; // hello brings everything
    }
    if (change.removed > 0 || change.inserted > 0) {
        d->feed.change(change);
        d->sendCaret();
    }
}

void PreviewPanel::assetsChanged()
{
    QString list;
    for (const QString &path : d->assets.takeChanged()) {
        list += scriptText(path) + QLatin1Char(',');
    }
    d->run(QStringLiteral("dosirak.retry([%1])").arg(list));
}

void PreviewPanel::clear()
{
    open({}, {}, {});
}

void PreviewPanel::scrollToLine(qreal line)
{
    // The editor follows a page that the user scrolls; its echo must not pull the page back.
    if (d->sinceUserScroll.isValid() && d->sinceUserScroll.elapsed() < handOnPage) {
        return;
    }
    d->scrollLine = line;
    if (d->loaded) {
        d->sendScroll();
    }
}

void PreviewPanel::setCaretLine(int line)
{
    if (d->caretLine != line) {
        d->caretLine = line;
        d->sendCaret();
    }
}

void PreviewPanel::setZoom(qreal factor)
{
    d->view->setZoomFactor(std::clamp(factor, smallestZoom, largestZoom));
}

qreal PreviewPanel::zoom() const
{
    return d->view->zoomFactor();
}

void PreviewPanel::setWidth(Width width)
{
    d->width = width;
    d->header->setWidth(int(width));
    d->sendWidth();
}

void PreviewPanel::evaluate(const QString &script, const std::function<void(const QVariant &)> &then)
{
    d->page.runJavaScript(script, QWebEngineScript::ApplicationWorld, then);
}

bool PreviewPanel::isReady() const
{
    return d->isShown();
}

} // namespace dosirak
