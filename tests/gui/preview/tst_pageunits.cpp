#include "ui/preview/AssetPlaces.h"
#include "ui/preview/HtmlBalance.h"
#include "ui/preview/PageUnits.h"
#include "ui/preview/ScriptText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dosirak;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<RenderedSegment> segments(const QList<QByteArray> &htmls)
{
    QList<RenderedSegment> result;
    for (const QByteArray &html : htmls) {
        result.append({html, 3 + 2 * int(result.size()), 2, qHash(html)});
    }
    return result;
}

QList<QByteArray> unitsOf(const PageUnits &units)
{
    QList<QByteArray> htmls;
    for (qsizetype i = 0; i < units.size(); ++i) {
        htmls.append(units.html(i));
    }
    return htmls;
}

} // namespace

class PageUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balance_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("closed");
        QTest::addColumn<QByteArray>("opened");
        QTest::newRow("even") << QByteArray("<div><b>x</b></div>") << QByteArray() << QByteArray();
        QTest::newRow("left open") << QByteArray("<div class='>'><SPAN>x") << QByteArray() << QByteArray("div span");
        QTest::newRow("closed only") << QByteArray("x</span></div>") << QByteArray("span div") << QByteArray();
        QTest::newRow("closed and opened") << QByteArray("</div><div>") << QByteArray("div") << QByteArray("div");
        QTest::newRow("ends may be left out") << QByteArray("<p>a<p>b<li>c<td>") << QByteArray() << QByteArray();
        QTest::newRow("empty elements") << QByteArray("<img src=x><br/><hr>") << QByteArray() << QByteArray();
        QTest::newRow("comment") << QByteArray("<!-- <div> --><!-- <b>") << QByteArray() << QByteArray();
        QTest::newRow("script text") << QByteArray("<script>if (a<b) '<div>'</script>") << QByteArray() << QByteArray();
        QTest::newRow("no tags") << QByteArray("a < b <3 </ x <") << QByteArray() << QByteArray();
        QTest::newRow("inside svg") << QByteArray("<svg><path/><g/></svg>") << QByteArray() << QByteArray();
        QTest::newRow("div/ outside svg") << QByteArray("<div/>") << QByteArray() << QByteArray("div");
        QTest::newRow("wrong order") << QByteArray("<b><i></b></i>") << QByteArray("i") << QByteArray();
        QTest::newRow("a tag that never ends") << QByteArray("<div title=\"x") << QByteArray() << QByteArray();
    }
    void balance()
    {
        QFETCH(QByteArray, html);
        const HtmlBalance result = htmlBalance(html);
        QTEST(result.closed.join(' '), "closed");
        QTEST(result.opened.join(' '), "opened");
    }

    void joinsSegmentsUntilTheyAreEven()
    {
        PageUnits units;
        units.reset(segments({"<p>a</p>", "<div>", "<p>b</p>", "</div>", "<p>c</p>"}));
        QCOMPARE(unitsOf(units), (QList<QByteArray>{"<p>a</p>", "<div><p>b</p></div>", "<p>c</p>"}));
        QCOMPARE(units.firstLine(1), 5);
        QCOMPARE(units.lineCount(1), 6);
        QCOMPARE(units.placeOf(8.5).unit, 1);
        QCOMPARE(units.placeOf(8.5).line, 3.5);
        QCOMPARE(units.placeOf(1).unit, 0);
        QCOMPARE(units.placeOf(1).line, -2.0);
    }

    void anElementThatNeverEndsDoesNotTakeThePostWithIt()
    {
        QList<QByteArray> htmls{"<div>"};
        for (int i = 0; i < 200; ++i) {
            htmls.append("<p>" + QByteArray::number(i) + "</p>");
        }
        PageUnits units;
        units.reset(segments(htmls));
        QCOMPARE(units.size(), 201);
    }

    void changesLeadToTheUnitsOfAFreshStart()
    {
        QRandomGenerator random(11);
        const QList<QByteArray> kinds{"<p>a</p>",       "<p>b</p>", "<div>",      "</div>", "<section><b>",
                                      "</b></section>", "</i>",     "<div><div>", ""};
        QList<QByteArray> htmls(30, "<p>a</p>");
        PageUnits units;
        units.reset(segments(htmls));
        QList<QByteArray> page = unitsOf(units);
        for (int round = 0; round < 3000; ++round) {
            const auto before = segments(htmls);
            const qsizetype at = random.bounded(int(htmls.size()) + 1);
            const qsizetype removed = random.bounded(int(std::min<qsizetype>(4, htmls.size() - at + 1)));
            htmls.remove(at, removed);
            for (int i = random.bounded(4); i > 0; --i) {
                htmls.insert(at, kinds.at(random.bounded(int(kinds.size()))));
            }
            const auto after = segments(htmls);
            const PageUnits::Change change = units.apply(difference(before, after), after);
            page.remove(change.from, change.removed);
            for (qsizetype i = 0; i < change.inserted; ++i) {
                page.insert(change.from + i, units.html(change.from + i));
            }
            PageUnits fresh;
            fresh.reset(after);
            QCOMPARE(unitsOf(units), unitsOf(fresh));
            QCOMPARE(page, unitsOf(fresh));
            for (qsizetype i = 0; i < units.size(); ++i) {
                QCOMPARE(units.firstLine(i), fresh.firstLine(i));
            }
        }
    }

    void aPatchThatDoesNotFitResets()
    {
        PageUnits units;
        units.reset(segments({"<p>a</p>", "<p>b</p>"}));
        const PageUnits::Change change = units.apply({5, 3, {}}, segments({"<p>c</p>"}));
        QCOMPARE(change.removed, 2);
        QCOMPARE(change.inserted, 1);
        QCOMPARE(units.html(), QByteArray("<p>c</p>"));
    }

    void textsAsLiterals()
    {
        QCOMPARE(scriptText(QStringView(u"a\"b\\c\nd\u2028\u0001한")), text("\"a\\\"b\\\\c\\nd\\u2028\\u0001한\""));
    }

    void findsFilesOfTheFoldersOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *name, const char *url, const char *file) {
            QTest::newRow(name) << QStringLiteral("post-asset://site/") + text(url) << text(file);
        };
        row("asset", "blog/2017/trip/a.png", "source/_posts/trip/a.png");
        row("asset in a folder", "blog/2017/trip/deep/a.png", "source/_posts/trip/deep/a.png");
        row("upper case ending", "blog/2017/trip/B.JPG", "source/_posts/trip/B.JPG");
        row("source", "blog/images/a.png", "source/images/a.png");
        row("theme", "blog/css/theme.css", "themes/t/source/css/theme.css");
        row("another post's asset", "blog/2016/old/x.png", "source/_posts/old/x.png");
        row("missing", "blog/2017/trip/none.png", "");
        row("a folder", "blog/2017/trip/deep", "");
        row("the post's text", "blog/_posts/trip.md", "");
        row("text beside the post", "blog/2017/trip/notes.txt", "");
        row("a page of HTML", "blog/2017/trip/page.html", "");
        row("a picture that links to text", "blog/2017/trip/text.png", "");
        row("a link inside the folder", "blog/2017/trip/same.png", "source/_posts/trip/a.png");
        row("hidden", "blog/2017/trip/.hidden.png", "");
        row("drafts", "blog/_drafts/d.png", "");
        row("parents", "blog/2017/trip/%2e%2e%2f..%2fimages%2fa.png", "");
        row("encoded NUL", "blog/2017/trip/a.png%00.png", "");
        row("other root", "other/images/a.png", "");
    }
    void findsFilesOfTheFoldersOnly()
    {
        QFETCH(QString, url);
        QFETCH(QString, file);
        QTemporaryDir folder;
        for (const char *name :
             {"source/_posts/trip/a.png", "source/_posts/trip/deep/a.png", "source/_posts/trip/B.JPG",
              "source/images/a.png", "themes/t/source/css/theme.css", "source/_posts/old/x.png",
              "source/_posts/trip.md", "source/_posts/trip/notes.txt", "source/_posts/trip/page.html",
              "source/_posts/trip/.hidden.png", "source/_drafts/d.png"}) {
            const QString path = folder.filePath(text(name));
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(folder.filePath(text("source/_posts/trip/notes.txt")),
                            folder.filePath(text("source/_posts/trip/text.png"))));
        QVERIFY(QFile::link(folder.filePath(text("source/_posts/trip/a.png")),
                            folder.filePath(text("source/_posts/trip/same.png"))));
        AssetPlaces places;
        places.root = text("/blog/");
        places.postPath = text("2017/trip/");
        places.assetFolder = folder.filePath(text("source/_posts/trip"));
        places.sourceFolder = folder.filePath(text("source"));
        places.themeSourceFolder = folder.filePath(text("themes/t/source"));
        places.otherPosts.insert(text("2016/old/"), folder.filePath(text("source/_posts/old")));
        const auto found = findAsset(QUrl(url), places);
        const QString canonical = file.isEmpty() ? QString() : QFileInfo(folder.filePath(file)).canonicalFilePath();
        QCOMPARE(found ? found->path : QString(), canonical);
    }

    void htmlEndingComesOffBeforeAssets()
    {
        AssetPlaces places;
        places.postPath = text("2017/trip.html");
        QCOMPARE(places.assetPrefix(), text("2017/trip/"));
        QCOMPARE(places.pageUrl(), QUrl(text("post-asset://site/2017/trip.html")));
    }
};

QTEST_GUILESS_MAIN(PageUnitsTest)

#include "tst_pageunits.moc"
