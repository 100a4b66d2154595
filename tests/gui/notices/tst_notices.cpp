#include "ui/notices/NoticeBar.h"
#include "ui/notices/NoticeRow.h"
#include "ui/notices/ProblemList.h"
#include "ui/notices/ProblemRow.h"
#include "ui/theme/FoldButton.h"
#include "ui/theme/Look.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace dosirak;

/// Set DOSIRAK_GRABS to a folder to get pictures of what is tested.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsShownSpokenAndDismissed();
    void theSameIdReplaces();
    void escapeClosesOnlyWhatMayBeIgnored();
    void aButtonMayDismissItsOwnNotice();
    void wordsAreNoMarkup();
    void problemsAreRowsWithNames();
    void f8GoesRound();
    void fixesAreHandedOver();
    void locateIsOfferedWhenSomebodyListens();
    void equalProblemsKeepTheirRows();
    void manyProblemsAreBounded();
    void arrowsAndEnterWork();
    void foldingHidesTheRows();
    void grabs();
};

namespace {

Notice notice(const char *id, bool closable = true)
{
    Notice made;
    made.id = QLatin1String(id);
    made.text = QStringLiteral("Read again: the file was changed by another program.");
    made.closable = closable;
    return made;
}

Problem problem(Problem::Kind kind, qsizetype line, const QString &message, const QString &consequence,
                const QList<ProblemFix> &fixes = {})
{
    Problem made;
    made.kind = kind;
    made.line = line;
    made.column = kind == Problem::Kind::BrokenFrontMatter ? 12 : 0;
    made.span = {line * 10, line * 10 + 5};
    made.message = message;
    made.consequence = consequence;
    made.subject = QStringLiteral("people.jpg");
    made.fixes = fixes;
    return made;
}

QList<Problem> twoProblems()
{
    return {problem(Problem::Kind::BrokenFrontMatter, 1, QStringLiteral("The front matter cannot be read"),
                    QStringLiteral("Hexo would stop the build at this post."),
                    {{QStringLiteral("Put the title in quotes"), {{7, 9, QStringLiteral("\"x\"")}}}}),
            problem(Problem::Kind::MissingPicture, 12,
                    QStringLiteral("people.jpg is missing. It is not in elastic-on-tour/."),
                    QStringLiteral("The page would show a broken picture."),
                    {{QStringLiteral("Remove tag"), {{120, 130, {}}}}})};
}

/// Without motion everything takes its place at once.
void makeStill(Look &look)
{
    look.setLessMotion(true);
}

} // namespace

void TestNotices::aNoticeIsShownSpokenAndDismissed()
{
    Look look(*qApp);
    makeStill(look);
    NoticeBar bar(look);
    QVERIFY(bar.isHidden());
    Notice made = notice("a");
    made.strong = QStringLiteral("Changed.");
    bar.post(made);
    QVERIFY(bar.isShown(QStringLiteral("a")));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.findChild<NoticeRow *>()->accessibleName(),
             QStringLiteral("Changed. Read again: the file was changed by another program."));
    bar.dismiss(QStringLiteral("a"));
    QVERIFY(!bar.isShown(QStringLiteral("a")));
    QTRY_VERIFY(bar.isHidden());
    bar.dismiss(QStringLiteral("nobody"));
}

void TestNotices::theSameIdReplaces()
{
    Look look(*qApp);
    makeStill(look);
    NoticeBar bar(look);
    bar.post(notice("a"));
    bar.post(notice("b"));
    Notice other = notice("a");
    other.text = QStringLiteral("Other words.");
    bar.post(other);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<NoticeRow *> rows = bar.findChildren<NoticeRow *>();
    QCOMPARE(rows.size(), 2);
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [](NoticeRow *row) { return row->accessibleName() == QStringLiteral("Other words."); }));
    bar.dismiss(QStringLiteral("a"));
    QVERIFY(bar.isShown(QStringLiteral("b")));
}

void TestNotices::escapeClosesOnlyWhatMayBeIgnored()
{
    Look look(*qApp);
    makeStill(look);
    NoticeBar bar(look);
    bar.post(notice("stays", false));
    bar.post(notice("goes"));
    bar.show();
    const QList<NoticeRow *> rows = bar.findChildren<NoticeRow *>();
    for (NoticeRow *row : rows)
        QTest::keyClick(row, Qt::Key_Escape);
    QVERIFY(bar.isShown(QStringLiteral("stays")));
    QVERIFY(!bar.isShown(QStringLiteral("goes")));
}

void TestNotices::aButtonMayDismissItsOwnNotice()
{
    Look look(*qApp);
    makeStill(look);
    NoticeBar bar(look);
    int pressed = 0;
    Notice made = notice("a");
    made.buttons = {{QStringLiteral("Compare and merge…"), [&] {
                         ++pressed;
                         bar.post(notice("a"));
                         bar.dismiss(QStringLiteral("a"));
                     }}};
    bar.post(made);
    bar.show();
    auto *button = bar.findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Compare and merge"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(pressed, 1);
    QTRY_VERIFY(bar.isHidden());
}

void TestNotices::wordsAreNoMarkup()
{
    Look look(*qApp);
    NoticeBar bar(look);
    Notice made = notice("a");
    made.text = QStringLiteral("<img src=x> & “<b>”");
    bar.post(made);
    QVERIFY(bar.findChild<QLabel *>()->text().contains(QStringLiteral("&lt;img")));
}

void TestNotices::problemsAreRowsWithNames()
{
    Look look(*qApp);
    ProblemList list(look);
    list.setProblems(twoProblems());
    const QList<ProblemRow *> rows = list.findChildren<ProblemRow *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first()->accessibleName(),
             QStringLiteral("Error, line 2, column 13, The front matter cannot be read, Hexo would stop the build at "
                            "this post., fix: Put the title in quotes"));
    QCOMPARE(rows.first()->height(), 34);
    list.setProblems({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(list.findChildren<ProblemRow *>().isEmpty());
}

void TestNotices::f8GoesRound()
{
    Look look(*qApp);
    ProblemList list(look);
    QSignalSpy activated(&list, &ProblemList::activated);
    list.goToNext();
    QCOMPARE(activated.size(), 0);
    list.setProblems(twoProblems());
    const auto last = [&activated] { return activated.last().first().value<TextSpan>().from; };
    list.goToNext();
    QCOMPARE(last(), qsizetype(10));
    list.goToNext();
    QCOMPARE(last(), qsizetype(120));
    list.goToNext();
    QCOMPARE(last(), qsizetype(10));
    list.goToPrevious();
    QCOMPARE(last(), qsizetype(120));
}

void TestNotices::fixesAreHandedOver()
{
    Look look(*qApp);
    ProblemList list(look);
    list.resize(800, 200);
    list.setProblems(twoProblems());
    list.show();
    QSignalSpy fixes(&list, &ProblemList::fixWanted);
    QTest::mouseClick(list.findChildren<QPushButton *>().first(), Qt::LeftButton);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.first().at(1).toString(), QStringLiteral("Put the title in quotes"));
    QCOMPARE(fixes.first().first().value<TextEdits>().first().replacement, QStringLiteral("\"x\""));
    QTest::keyClick(list.findChildren<ProblemRow *>().last(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(fixes.size(), 2);
    QCOMPARE(fixes.last().at(1).toString(), QStringLiteral("Remove tag"));
}

void TestNotices::locateIsOfferedWhenSomebodyListens()
{
    Look look(*qApp);
    ProblemList alone(look);
    alone.setProblems(twoProblems());
    QCOMPARE(alone.findChildren<QPushButton *>().last()->text(), QStringLiteral("Remove tag"));
    ProblemList list(look);
    QSignalSpy wanted(&list, &ProblemList::locateWanted);
    list.setProblems(twoProblems());
    list.findChildren<QPushButton *>().last()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("people.jpg"));
}

void TestNotices::equalProblemsKeepTheirRows()
{
    Look look(*qApp);
    ProblemList list(look);
    list.setProblems(twoProblems());
    const auto before = list.findChildren<ProblemRow *>();
    list.setProblems(twoProblems());
    QCOMPARE(list.findChildren<ProblemRow *>(), before);
}

void TestNotices::manyProblemsAreBounded()
{
    Look look(*qApp);
    ProblemList list(look);
    QList<Problem> many;
    for (int i = 0; i < 5000; ++i)
        many.append(problem(Problem::Kind::AngleTag, i, QStringLiteral("m"), QStringLiteral("c")));
    list.setProblems(many);
    QCOMPARE(list.findChildren<ProblemRow *>().size(), 100);
}

void TestNotices::arrowsAndEnterWork()
{
    Look look(*qApp);
    ProblemList list(look);
    list.resize(800, 200);
    list.setProblems(twoProblems());
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QSignalSpy activated(&list, &ProblemList::activated);
    const auto rows = list.findChildren<ProblemRow *>();
    rows.first()->setFocus();
    QTest::keyClick(rows.first(), Qt::Key_Down);
    QVERIFY(rows.last()->hasFocus());
    QTest::keyClick(rows.last(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QVERIFY(rows.last()->isCurrent());
}

void TestNotices::foldingHidesTheRows()
{
    Look look(*qApp);
    ProblemList list(look);
    list.setProblems(twoProblems());
    list.show();
    QVERIFY(list.findChildren<ProblemRow *>().first()->isVisible());
    QTest::mouseClick(list.findChild<FoldButton *>(), Qt::LeftButton);
    QVERIFY(!list.findChildren<ProblemRow *>().first()->isVisible());
    QSignalSpy closed(&list, &ProblemList::closed);
    const QList<QToolButton *> buttons = list.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == QStringLiteral("Close the problem list"))
            button->click();
    }
    QCOMPARE(closed.size(), 1);
}

void TestNotices::grabs()
{
    const QString folder = qEnvironmentVariable("DOSIRAK_GRABS");
    if (folder.isEmpty())
        QSKIP("DOSIRAK_GRABS is not set");
    Look look(*qApp);
    makeStill(look);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        look.setAppearance(appearance);
        QWidget page;
        mark(&page, "ground", QStringLiteral("window"));
        auto *column = new QVBoxLayout(&page);
        const auto add = [&](const Notice &made) {
            auto *bar = new NoticeBar(look, &page);
            column->addWidget(bar);
            bar->post(made);
        };
        const auto nothing = [] {};
        add({QStringLiteral("1"),
             Notice::Tone::Info,
             QStringLiteral("recovered text, versions"),
             QStringLiteral("Text from 12:03 was not saved."),
             QStringLiteral("It is shown here; the file is as it was."),
             {{QStringLiteral("Compare"), nothing}, {QStringLiteral("Save"), nothing}},
             false});
        add({QStringLiteral("2"),
             Notice::Tone::Info,
             QStringLiteral("read again"),
             {},
             QStringLiteral("Read again: the file was changed by another program."),
             {{QStringLiteral("Undo"), nothing, true}}});
        add({QStringLiteral("3"),
             Notice::Tone::Warn,
             {},
             QStringLiteral("The file was changed outside too."),
             QStringLiteral("Nothing is overwritten until you choose."),
             {{QStringLiteral("Compare and merge…"), nothing}, {QStringLiteral("Keep mine"), nothing, true}},
             false});
        add({QStringLiteral("4"),
             Notice::Tone::Error,
             {},
             QStringLiteral("Not saved: the disk is full."),
             QStringLiteral("Your text is safe in this window and in the recovery file."),
             {{QStringLiteral("Try again"), nothing}, {QStringLiteral("Save as…"), nothing, true}},
             false});
        add({QStringLiteral("5"),
             Notice::Tone::Ok,
             QStringLiteral("exported, added"),
             {},
             QStringLiteral("3 photos added. 11.8 MB became 1.1 MB."),
             {{QStringLiteral("Undo"), nothing, true}}});
        auto *list = new ProblemList(look, &page);
        column->addWidget(list);
        list->setProblems(twoProblems());
        list->goToNext();
        page.resize(860, 420);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTest::qWait(50);
        QVERIFY(page.grab().save(folder + (appearance == Appearance::Light ? QStringLiteral("/notices-light.png")
                                                                           : QStringLiteral("/notices-dark.png"))));
    }
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
