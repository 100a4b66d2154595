#include "PreviewStage.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QWebEngineView>

#include <csignal>
#include <memory>

using namespace dosirak;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// The page itself: what it shows, how it is patched, where it scrolls, what a click says.
class PreviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PreviewStage> stage;

    QString ask(const char *script) { return stage->ask(text(script)).toString(); }
    void show(const QStringList &pieces)
    {
        stage->open(pieces);
        QTRY_VERIFY_WITH_TIMEOUT(stage->panel.isReady(), 15000);
    }
    QStringList paragraphs(int count) const
    {
        QStringList pieces;
        for (int i = 0; i < count; ++i) {
            pieces.append(
                QStringLiteral("<p>Paragraph %1, long enough to fill a line or two of the page that shows it.</p>\n")
                    .arg(i));
        }
        return pieces;
    }
    QPoint centreOf(const char *selector)
    {
        const QVariantList place =
            stage
                ->ask(QStringLiteral("{const r=document.querySelector('%1').getBoundingClientRect();"
                                     "[r.left+r.width/2,r.top+r.height/2]}")
                          .arg(text(selector)))
                .toList();
        return QPoint(int(place.value(0).toDouble()), int(place.value(1).toDouble()));
    }
    void click(const char *selector)
    {
        auto *view = stage->panel.findChild<QWidget *>(QStringLiteral("previewPage"));
        QVERIFY(view != nullptr);
        QWidget *target = view->focusProxy() ? view->focusProxy() : view;
        QTest::mouseClick(target, Qt::LeftButton, {}, centreOf(selector));
    }

private Q_SLOTS:
    void initTestCase()
    {
        stage = std::make_unique<PreviewStage>(*qApp);
        stage->panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage->panel));
    }
    void cleanupTestCase() { stage.reset(); }

    void showsPicturesFromWhereHexoPublishesThem_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("width");
        QTest::newRow("a bare name") << "lunch.jpg" << 40;
        QTest::newRow("below the post") << "deep/egg.png" << 42;
        QTest::newRow("the published path with the site's root") << "/blog/2017/12/14/trip/lunch.jpg" << 40;
        QTest::newRow("Korean, a blank and # in the name, encoded") << "%EB%8F%84%EC%8B%9C%EB%9D%BD%20%231.jpg" << 41;
        QTest::newRow("the site's source") << "/blog/images/logo.png" << 43;
    }
    void showsPicturesFromWhereHexoPublishesThem()
    {
        QFETCH(QString, source);
        QFETCH(int, width);
        show({QStringLiteral("<p><img src=\"%1\"></p>\n").arg(source)});
        QTRY_COMPARE(ask("String(document.querySelector('#post img').naturalWidth)"), QString::number(width));
    }

    void patchesOneBlockAndLeavesTheOthersAlone()
    {
        show({text("<p>one</p>\n"), text("<p>two <img src=\"lunch.jpg\"></p>\n"), text("<p>three</p>\n")});
        ask("for (const p of document.querySelectorAll('#post p')) p.mark = p.textContent; 'x'");
        stage->change(
            {text("<p>one</p>\n"), text("<p>two <img src=\"lunch.jpg\"></p>\n"), text("<p>three, changed</p>\n")});
        QTRY_COMPARE(
            ask("Array.from(document.querySelectorAll('#post p'), p => p.textContent + '=' + p.mark).join('|')"),
            text("one=one|two =two |three, changed=three"));
        // The changed words of a paragraph do not touch the picture in it.
        ask("document.querySelector('#post img').mark = 'same'; 'x'");
        stage->change({text("<p>one</p>\n"), text("<p>two words <img src=\"lunch.jpg\"></p>\n"),
                       text("<p>three, changed</p>\n")});
        QTRY_COMPARE(ask("document.querySelectorAll('#post p')[1].textContent"), text("two words "));
        QCOMPARE(ask("document.querySelector('#post img').mark"), text("same"));
    }

    void endsWithTheSamePageAsAFreshRendering_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("plain blocks") << 60;
        QTest::newRow("sections") << 700;
    }
    void endsWithTheSamePageAsAFreshRendering()
    {
        QFETCH(int, count);
        QStringList pieces = paragraphs(count);
        show(pieces);
        quint32 seed = 7;
        const auto next = [&](qsizetype bound) {
            seed = seed * 1664525u + 1013904223u;
            return qsizetype(seed >> 8) % bound;
        };
        for (int round = 0; round < 60; ++round) {
            const qsizetype at = next(pieces.size());
            switch (next(5)) {
            case 0:
                pieces.insert(at, QStringLiteral("<h2>Heading %1</h2>\n").arg(round));
                break;
            case 1:
                pieces.removeAt(at);
                break;
            case 2:
                pieces[at] = QStringLiteral("<ul><li>one</li><li>round %1</li></ul>\n").arg(round);
                break;
            case 3:
                for (int i = 0; i < 90; ++i) {
                    pieces.insert(at, QStringLiteral("<p>pasted %1 %2</p>\n").arg(round).arg(i));
                }
                break;
            default:
                pieces[at] = round % 2 ? QString() : QStringLiteral("<!-- nothing to see -->\n");
            }
            stage->change(pieces);
        }
        QTRY_VERIFY_WITH_TIMEOUT(stage->panel.isReady(), 20000);
        const QString shown =
            ask("Array.from(document.querySelectorAll('#post > section')).length > 0"
                "? Array.from(document.querySelectorAll('#post > section'), s => s.innerHTML).join('')"
                ": document.querySelector('#post').innerHTML");
        QCOMPARE(shown, pieces.join(QString()));
        if (count > 400) {
            QVERIFY(stage->ask(text("document.querySelectorAll('#post > section').length > 5")).toBool());
        }
    }

    void keepsAnElementThatIsOpenOverSeveralSegmentsTogether()
    {
        show({text("<div class=\"box\">\n"), text("<p>inside</p>\n"), text("</div>\n"), text("<p>after</p>\n")});
        QCOMPARE(ask("document.querySelector('#post .box').textContent.trim()"), text("inside"));
        stage->change({text("<div class=\"box\">\n"), text("<p>inside, changed</p>\n"), text("</div>\n"),
                       text("<p>after</p>\n")});
        QTRY_COMPARE(ask("document.querySelector('#post .box').textContent.trim()"), text("inside, changed"));
        stage->change({text("<p>inside, changed</p>\n"), text("</div>\n"), text("<p>after</p>\n")});
        QTRY_COMPARE(ask("String(document.querySelector('#post .box'))"), text("null"));
        QCOMPARE(ask("document.querySelector('#post').textContent.replace(/\\s+/g, ' ').trim()"),
                 text("inside, changed after"));
    }

    void saysWhichPictureIsMissingAndTriesItAgain()
    {
        show({text("<p>before</p>\n"), text("<div class=\"figure \"><img class=\"fig-img\" src=\"people.jpg\"><span "
                                            "class=\"caption\">People</span></div>\n")});
        QTRY_COMPARE(ask("document.querySelector('.dosirak-missing strong').textContent"),
                     text("people.jpg is missing"));
        QCOMPARE(ask("document.querySelector('.dosirak-missing .dosirak-text').textContent"),
                 text("It is not in trip/"));

        QSignalSpy locate(&stage->panel, &PreviewPanel::locateWanted);
        click(".dosirak-missing button");
        QTRY_COMPARE(locate.size(), 1);
        QCOMPARE(locate.at(0).at(0).toString(), text("people.jpg"));
        QSignalSpy remove(&stage->panel, &PreviewPanel::removeTagWanted);
        click(".dosirak-missing button.dosirak-quiet");
        QTRY_COMPARE(remove.size(), 1);
        QCOMPARE(remove.at(0).at(0).toInt(), 6);
        QCOMPARE(remove.at(0).at(1).toString(), text("people.jpg"));

        stage->picture(text("source/_posts/trip/people.jpg"), 55);
        stage->panel.assetsChanged();
        QTRY_COMPARE(ask("String(document.querySelector('#post img').naturalWidth)"), text("55"));
        QCOMPARE(ask("String(document.querySelector('.dosirak-missing'))"), text("null"));
    }

    void offersToRemoveATagHexoRefuses()
    {
        show({text("<p>before</p>\n"), text("<p>words</p>\n<div class=\"dosirak-problem\" role=\"note\" "
                                            "data-line=\"1\" data-tag=\"note\"><strong>Hexo "
                                            "does not know it</strong></div>\n")});
        QSignalSpy remove(&stage->panel, &PreviewPanel::removeTagWanted);
        click(".dosirak-problem button");
        QTRY_COMPARE(remove.size(), 1);
        QCOMPARE(remove.at(0).at(0).toInt(), 6 + 1);
        QCOMPARE(remove.at(0).at(1).toString(), text("note"));
    }

    void takesTheNewPictureWhenTheFileChanges()
    {
        stage->picture(text("source/_posts/trip/turned.png"), 60);
        show({text("<p><img src=\"turned.png\"></p>\n"), text("<p><img src=\"lunch.jpg\"></p>\n")});
        QTRY_COMPARE(ask("String(document.querySelector('#post img').naturalWidth)"), text("60"));
        QTest::qWait(20);
        stage->picture(text("source/_posts/trip/turned.png"), 61);
        stage->panel.assetsChanged();
        QTRY_COMPARE(ask("String(document.querySelector('#post img').naturalWidth)"), text("61"));
        QCOMPARE(ask("document.querySelectorAll('#post img')[1].getAttribute('src')"), text("lunch.jpg"));
        // Its block written again must not bring the old one back.
        stage->change({text("<p>now <img src=\"turned.png\"></p>\n"), text("<p><img src=\"lunch.jpg\"></p>\n")});
        QTRY_COMPARE(ask("document.querySelector('#post p').textContent"), text("now "));
        QTRY_COMPARE(ask("String(document.querySelector('#post img').naturalWidth)"), text("61"));
    }

    void cannotBeFooledByNames()
    {
        show({text("<img name=\"createElement\"><form name=\"querySelector\"><input name=\"childNodes\"><input "
                   "name=\"parentNode\">"
                   "<input name=\"getBoundingClientRect\"></form><img name=\"body\"><div id=\"post\"></div>\n"),
              text("<p>two</p>\n")});
        stage->change(
            {text("<form name=\"querySelector\"><input name=\"remove\"><input name=\"isEqualNode\"></form>\n"),
             text("<p>three</p>\n")});
        stage->panel.setCaretLine(4);
        stage->panel.scrollToLine(5);
        stage->change({text("<p>one</p>\n"), text("<p>four</p>\n")});
        QTRY_COMPARE(
            ask("Document.prototype.querySelector.call(document, '#post').textContent.trim().replace(/\\s+/g, ' ')"),
            text("one four"));
    }

    void scrollsToALineAndTellsTheLineOfTheUser()
    {
        show(paragraphs(80));
        QSignalSpy scrolled(&stage->panel, &PreviewPanel::scrolled);
        for (const int index : {60, 10, 35}) {
            stage->panel.scrollToLine(4 + 2 * index);
            QTRY_COMPARE(
                stage
                    ->ask(QStringLiteral(
                              "Math.abs(document.querySelectorAll('#post p')[%1].getBoundingClientRect().top) < 1.5")
                              .arg(index))
                    .toBool(),
                true);
        }
        QTest::qWait(400);
        QCOMPARE(scrolled.size(), 0); // no echo
        ask("window.scrollTo(0, window.scrollY + document.querySelectorAll('#post "
            "p')[41].getBoundingClientRect().top); 'x'");
        QTRY_VERIFY(scrolled.size() > 0);
        QVERIFY(qAbs(scrolled.last().at(0).toDouble() - (4 + 2 * 41)) < 0.6);
        // While the hand is on the page the editor's echo does not move it.
        const QString before = ask("String(window.scrollY)");
        stage->panel.scrollToLine(10);
        QTest::qWait(100);
        QCOMPARE(ask("String(window.scrollY)"), before);
        QTest::qWait(400);
    }

    void scrollsToPlacesOfALongPostThatWereNeverSeen()
    {
        show(paragraphs(1500));
        QVERIFY(stage->ask(text("document.querySelectorAll('#post > section').length")).toInt() > 20);
        for (const int index : {1400, 3, 777}) {
            stage->panel.scrollToLine(4 + 2 * index);
            QTRY_COMPARE(
                stage
                    ->ask(QStringLiteral(
                              "Math.abs(document.querySelectorAll('#post p')[%1].getBoundingClientRect().top) < 2")
                              .arg(index))
                    .toBool(),
                true);
        }
        // A key in view of a long post: the blocks around it stay.
        ask("document.querySelectorAll('#post p')[777].mark = 1; 'x'");
        QStringList pieces = paragraphs(1500);
        pieces[778] = text("<p>typed</p>\n");
        stage->change(pieces);
        QTRY_COMPARE(ask("document.querySelectorAll('#post p')[778].textContent"), text("typed"));
        QCOMPARE(ask("String(document.querySelectorAll('#post p')[777].mark)"), text("1"));
    }

    void tellsWhatWasClicked()
    {
        show({text("<h2>Head</h2>\n<p>first<br>second<br><b id=\"third\">third</b></p>\n"),
              text("<p><a href=\"https://elsewhere.test/x\">away</a></p>\n"),
              text("<p><img src=\"deep/egg.png\" width=\"80\"></p>\n"),
              text("<p><a id=\"own\" href=\"/blog/about/\">own</a></p>\n")});
        stage->current.segments[0].lineCount = 5;
        QTRY_COMPARE(ask("String(document.querySelector('#post img').naturalWidth)"), text("42"));
        QSignalSpy line(&stage->panel, &PreviewPanel::lineClicked);
        QSignalSpy link(&stage->panel, &PreviewPanel::linkClicked);
        QSignalSpy picture(&stage->panel, &PreviewPanel::pictureClicked);
        click("#post h2");
        QTRY_COMPARE(line.size(), 1);
        QCOMPARE(line.at(0).at(0).toInt(), 4);
        click("#post a");
        QTRY_COMPARE(link.size(), 1);
        QCOMPARE(link.at(0).at(0).toUrl(), QUrl(text("https://elsewhere.test/x")));
        click("#own");
        QTRY_COMPARE(link.size(), 2);
        QCOMPARE(link.at(1).at(0).toUrl(), QUrl(text("https://blog.test/blog/about/")));
        click("#post img");
        QTRY_COMPARE(picture.size(), 1);
        QCOMPARE(picture.at(0).at(0).toString(), text("deep/egg.png"));
        QCOMPARE(picture.at(0).at(1).toInt(), 8);
        QCOMPARE(picture.at(0).at(2).toRect().width(), 80);
        QCOMPARE(line.size(), 1);
    }

    void tellsTheLineInsideAParagraph()
    {
        Rendering rendering =
            PreviewStage::rendering({text("<h2>Head</h2>\n<p>first<br>second<br><b id=\"third\">third</b></p>\n")});
        rendering.segments[0].lineCount = 4;
        stage->panel.open(stage->context, stage->head, rendering);
        QTRY_VERIFY(stage->panel.isReady());
        QSignalSpy line(&stage->panel, &PreviewPanel::lineClicked);
        click("#third");
        QTRY_COMPARE(line.size(), 1);
        QCOMPARE(line.at(0).at(0).toInt(), 4 + 3);
    }

    void scrollsToAnAnchorInThePage()
    {
        QStringList pieces = paragraphs(40);
        pieces.prepend(text("<p><a id=\"jump\" href=\"#%EB%81%9D\">down</a></p>\n"));
        pieces.append(text("<h2 id=\"끝\">끝</h2>\n"));
        pieces += paragraphs(30);
        show(pieces);
        click("#jump");
        QTRY_VERIFY(
            stage->ask(text("Math.abs(document.querySelector('h2').getBoundingClientRect().top) < 2")).toBool());
    }

    void marksTheBlockOfTheCaret()
    {
        show(paragraphs(5));
        stage->panel.setCaretLine(4 + 2 * 3);
        QTRY_VERIFY(
            stage
                ->ask(text("{const b=document.querySelector('.dosirak-caret').getBoundingClientRect(),"
                           "p=document.querySelectorAll('#post p')[3].getBoundingClientRect();"
                           "b.width===3&&Math.abs(b.top-p.top)<1&&Math.abs(b.height-p.height)<1&&b.right<p.left}"))
                .toBool());
        stage->panel.setCaretLine(0); // front matter
        QTRY_VERIFY(stage->ask(text("document.querySelector('.dosirak-caret').hidden")).toBool());
    }

    void followsTheLook()
    {
        show(paragraphs(3));
        const auto colour = [&](const char *selector, const char *property) {
            return ask(QStringLiteral("getComputedStyle(document.querySelector('%1')).%2")
                           .arg(text(selector), text(property))
                           .toUtf8()
                           .constData());
        };
        const auto css = [](const QColor &color) {
            return QStringLiteral("rgb(%1, %2, %3)").arg(color.red()).arg(color.green()).arg(color.blue());
        };
        stage->look.setAppearance(Appearance::Dark);
        QTRY_COMPARE(colour(".dosirak-page", "backgroundColor"), css(Tokens::load(true).color(text("bg.page"))));
        QCOMPARE(colour("#post p", "color"), css(Tokens::load(true).color(text("text"))));
        const auto pixel = [&] { return stage->panel.grab().toImage().pixelColor(60, 600); };
        QTRY_COMPARE(pixel(), Tokens::load(true).color(text("bg.page")));
        stage->look.setAppearance(Appearance::Light);
        QTRY_COMPARE(pixel(), Tokens::load(false).color(text("bg.page")));
    }

    void comesBackWhenTheRendererDies()
    {
        show(paragraphs(200));
        stage->panel.scrollToLine(4 + 2 * 100);
        QSignalSpy restarted(&stage->panel, &PreviewPanel::rendererRestarted);
        auto *view = qobject_cast<QWebEngineView *>(stage->panel.findChild<QWidget *>(QStringLiteral("previewPage")));
        QVERIFY(view != nullptr);
        QVERIFY(view->page()->renderProcessPid() > 0);
        ::kill(pid_t(view->page()->renderProcessPid()), SIGKILL);
        QStringList pieces = paragraphs(200);
        pieces[100] = text("<p>typed while it was away</p>\n");
        QTRY_VERIFY_WITH_TIMEOUT(!stage->panel.isReady(), 5000);
        stage->change(pieces);
        QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, 15000);
        QTRY_VERIFY_WITH_TIMEOUT(stage->panel.isReady(), 15000);
        QCOMPARE(ask("document.querySelectorAll('#post p')[100].textContent"), text("typed while it was away"));
        QTRY_VERIFY(
            stage->ask(text("Math.abs(document.querySelectorAll('#post p')[100].getBoundingClientRect().top) < 2"))
                .toBool());
    }

    void leavesDropsToTheWindow()
    {
        auto *view = stage->panel.findChild<QWidget *>(QStringLiteral("previewPage"));
        QVERIFY(view != nullptr);
        QVERIFY(!view->acceptDrops());
    }
};

PREVIEW_TEST_MAIN(PreviewPageTest)

#include "tst_previewpage.moc"
