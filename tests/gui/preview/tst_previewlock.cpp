#include "PreviewStage.h"

#include <QSignalSpy>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <memory>

using namespace dosirak;

/// A post may hold any HTML. None of it may run, reach the network, read a file outside its folders or leave the page.
class PreviewLockTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PreviewStage> stage;
    QTcpServer server;
    int visits = 0;

    QString fill(QString html) const
    {
        return html.replace(QStringLiteral("NET"), QStringLiteral("http://127.0.0.1:%1/hit").arg(server.serverPort()))
            .replace(QStringLiteral("HOST"), QStringLiteral("127.0.0.1:%1").arg(server.serverPort()))
            .replace(QStringLiteral("FOLDER"), stage->folder.path());
    }
    QString ask(const QString &script) { return stage->ask(script).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [this] {
            ++visits;
            server.nextPendingConnection()->deleteLater();
        });
        stage = std::make_unique<PreviewStage>(*qApp);
        stage->panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage->panel));
        QVERIFY(QFile::link(stage->folder.filePath(QStringLiteral("secret.png")),
                            stage->folder.filePath(QStringLiteral("source/_posts/trip/out.png"))));
        QVERIFY(QFile::link(stage->folder.path(), stage->folder.filePath(QStringLiteral("source/images/up"))));
    }
    void cleanupTestCase() { stage.reset(); }

    void theServerSeesVisits()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_COMPARE(visits, 1);
        visits = 0;
    }

    void staysInside_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
        // scripts
        row("script", "<script>document.body.dataset.leak=1;new Image().src='NET'</script>");
        row("script from the web", "<script src=\"NET\"></script><script type=\"module\" src=\"NET\"></script>");
        row("onerror", "<img src=\"nowhere.png\" onerror=\"document.body.dataset.leak=1\">");
        row("onload of svg", "<svg onload=\"document.body.dataset.leak=1\"><animate "
                             "onbegin=\"document.body.dataset.leak=1\" attributeName=x dur=1s></svg>");
        row("ontoggle, onfocus", "<details open ontoggle=\"document.body.dataset.leak=1\">x</details><input autofocus "
                                 "onfocus=\"document.body.dataset.leak=1\">");
        row("javascript: link", "<a class=\"click\" href=\"javascript:document.body.dataset.leak=1\">click</a>");
        row("javascript: frame", "<iframe src=\"javascript:parent.document.body.dataset.leak=1\"></iframe>");
        row("srcdoc",
            "<iframe srcdoc=\"<script>parent.document.body.dataset.leak=1</script><img src='NET'>\"></iframe>");
        // the network
        row("picture", "<img src=\"NET\"><img srcset=\"NET 1x\"><picture><source srcset=\"NET\"><img "
                       "src=\"nowhere.png\"></picture>");
        row("picture without scheme", "<img src=\"//HOST/hit\"><img src=\"\\\\HOST\\hit\">");
        row("style sheet", "<link rel=\"stylesheet\" href=\"NET\"><style>@import url(NET);</style>");
        row("background",
            "<style>#post{background:url(NET)}</style><div "
            "style=\"background:url(NET);width:9px;height:9px\"></div><table background=\"NET\"><tr><td>x</table>");
        row("font", "<style>@font-face{font-family:f;src:url(NET)}#post{font-family:f}</style><p>x</p>");
        row("cursor, list, content", "<style>#post{cursor:url(NET),auto}li{list-style-image:url(NET)}#post::before{"
                                     "content:url(NET)}</style><ul><li>x</ul>");
        row("frame", "<iframe src=\"NET\"></iframe><frameset><frame src=\"NET\"></frameset>");
        row("object, embed", "<object data=\"NET\"></object><embed src=\"NET\"><applet code=\"NET\"></applet>");
        row("film and sound", "<video src=\"NET\" poster=\"NET\" autoplay muted></video><audio src=\"NET\" "
                              "autoplay></audio><video><source src=\"NET\"><track default src=\"NET\"></video>");
        row("svg", "<svg><image href=\"NET\" xlink:href=\"NET\"/><use href=\"NET#x\"/><feImage href=\"NET\"/></svg>");
        row("hints", "<link rel=\"prefetch\" href=\"NET\"><link rel=\"preload\" as=\"image\" href=\"NET\"><link "
                     "rel=\"preconnect\" href=\"NET\"><link rel=\"icon\" href=\"NET\"><link rel=\"manifest\" "
                     "href=\"NET\"><link rel=\"modulepreload\" href=\"NET\">");
        row("picture button", "<input type=\"image\" src=\"NET\">");
        row("base", "<base href=\"NET\"><img src=\"x.png\">");
        row("refresh", "<meta http-equiv=\"refresh\" content=\"0;url=NET\">");
        row("another policy",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\"><img src=\"NET\">");
        row("lazy picture", "<img loading=\"lazy\" src=\"NET\">");
        // going away
        row("link", "<a class=\"click\" href=\"NET\" ping=\"NET\">click</a>");
        row("link to a new window", "<a class=\"click\" target=\"_blank\" href=\"NET\">click</a>");
        row("download", "<a class=\"click\" download href=\"NET\">click</a>");
        row("file link", "<a class=\"click\" href=\"file:///etc/passwd\">click</a>");
        row("form", "<form action=\"NET\"><button class=\"click\">click</button></form>");
        row("form with target",
            "<form action=\"NET\" method=\"post\" target=\"_blank\"><input type=\"submit\" class=\"click\"></form>");
        row("map", "<img usemap=\"#m\" src=\"lunch.jpg\" width=\"80\" height=\"80\" class=\"click\"><map "
                   "name=\"m\"><area shape=\"default\" href=\"NET\"></map>");
        row("svg link", "<svg width=\"80\" height=\"40\"><a href=\"NET\"><rect class=\"click\" width=\"80\" "
                        "height=\"40\"/></a></svg>");
        row("our own page in itself",
            "<a class=\"click\" href=\"hexo-preview://page/\">click</a><iframe src=\"hexo-preview://page/\"></iframe>");
    }
    void staysInside()
    {
        QFETCH(QString, html);
        visits = 0;
        stage->open({QStringLiteral("<p id=\"before\">before</p>\n"), fill(html) + QLatin1Char('\n')});
        QTRY_VERIFY_WITH_TIMEOUT(stage->panel.isReady(), 10000);
        const QVariantList place =
            stage
                ->ask(QStringLiteral(
                    "{const e=document.querySelector('#post .click');const r=e?e.getBoundingClientRect():null;"
                    "r?[r.left+r.width/2,r.top+r.height/2]:[]}"))
                .toList();
        if (!place.isEmpty()) {
            QWidget *view = stage->panel.findChild<QWidget *>(QStringLiteral("previewPage"));
            QWidget *target = view->focusProxy() ? view->focusProxy() : view;
            const QPoint at(int(place.at(0).toDouble()), int(place.at(1).toDouble()));
            QTest::mouseClick(target, Qt::LeftButton, {}, at);
            QTest::mouseClick(target, Qt::MiddleButton, {}, at);
            QTest::mouseClick(target, Qt::LeftButton, Qt::ControlModifier, at);
        }
        QTest::qWait(250);
        QCOMPARE(visits, 0);
        QCOMPARE(ask(QStringLiteral("String(document.body.dataset.leak)")), QStringLiteral("undefined"));
        QCOMPARE(ask(QStringLiteral("location.href")), QStringLiteral("hexo-preview://page/"));
        QCOMPARE(ask(QStringLiteral("document.querySelector('#before').textContent")), QStringLiteral("before"));
        // The page is as alive as before.
        stage->change({QStringLiteral("<p id=\"before\">after</p>\n"), fill(html) + QLatin1Char('\n')});
        QTRY_COMPARE(ask(QStringLiteral("document.querySelector('#before').textContent")), QStringLiteral("after"));
    }

    void readsNoFileOutside_data()
    {
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const char *source) { QTest::newRow(name) << QString::fromUtf8(source); };
        row("file URL", "file://FOLDER/secret.png");
        row("parents", "../../../../../../../../secret.png");
        row("encoded parents", "%2e%2e/%2e%2e/%2e%2e/secret.png");
        row("encoded slashes", "..%2f..%2f..%2fsecret.png");
        row("encoded twice", "%252e%252e%252f%252e%252e%252fsecret.png");
        row("backslashes", "..\\..\\..\\secret.png");
        row("encoded backslashes", "..%5c..%5c..%5csecret.png");
        row("absolute", "/FOLDER/secret.png");
        row("another host", "post-asset://elsewhere/blog/images/logo.png");
        row("user and port", "post-asset://me:x@site:80/secret.png");
        row("a link out of the folder", "out.png");
        row("a link to a folder above", "/blog/images/up/secret.png");
        row("a folder Hexo does not publish", "/blog/_posts/trip/lunch.jpg");
        row("outside the site's root", "/images/logo.png");
        row("program resources", "qrc:/icons/dosirak.svg");
        row("the shell's own folder", "hexo-preview://page/../icons/dosirak.svg");
    }
    void readsNoFileOutside()
    {
        QFETCH(QString, source);
        QVERIFY(QFile::exists(stage->folder.filePath(QStringLiteral("secret.png"))));
        stage->open({QStringLiteral("<p><img id=\"out\" src=\"%1\"><img id=\"in\" src=\"lunch.jpg\"></p>\n")
                         .arg(fill(source))});
        QTRY_VERIFY_WITH_TIMEOUT(stage->panel.isReady(), 10000);
        QTRY_COMPARE(ask(QStringLiteral("String(document.querySelector('#in').naturalWidth)")), QStringLiteral("40"));
        QTRY_COMPARE(ask(QStringLiteral("String(document.querySelector('#out').complete)")), QStringLiteral("true"));
        QCOMPARE(ask(QStringLiteral("String(document.querySelector('#out').naturalWidth)")), QStringLiteral("0"));
    }
};

PREVIEW_TEST_MAIN(PreviewLockTest)

#include "tst_previewlock.moc"
