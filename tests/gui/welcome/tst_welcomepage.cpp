#include "ui/theme/Look.h"
#include "ui/welcome/RecentList.h"
#include "ui/welcome/WelcomeAction.h"
#include "ui/welcome/WelcomePage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace dosirak;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterOnTheFirstActionOpensASite();
    void arrowsWalkThroughTheActions();
    void recentIsAbsentAtTheFirstStart();
    void aRecentEntryOpensItsPath();
    void aMissingEntryCannotBeOpened();
    void daysInWords_data();
    void daysInWords();
};

void TestWelcomePage::enterOnTheFirstActionOpensASite()
{
    Look look(*qApp);
    WelcomePage page(look);
    QSignalSpy wanted(&page, &WelcomePage::openSiteWanted);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.setFocus();
    QTest::keyClick(page.focusProxy(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestWelcomePage::arrowsWalkThroughTheActions()
{
    Look look(*qApp);
    WelcomePage page(look);
    QSignalSpy wanted(&page, &WelcomePage::sampleWanted);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

void TestWelcomePage::recentIsAbsentAtTheFirstStart()
{
    Look look(*qApp);
    WelcomePage page(look);
    page.show();
    QVERIFY(!page.findChild<RecentList *>()->isVisible());
    page.setRecent({{QStringLiteral("/a/b.md"), QStringLiteral("B"), false, 0, QDateTime::currentDateTime(), false}});
    QVERIFY(page.findChild<RecentList *>()->isVisible());
}

void TestWelcomePage::aRecentEntryOpensItsPath()
{
    Look look(*qApp);
    WelcomePage page(look);
    page.resize(1200, 800);
    page.setRecent({{QStringLiteral("/a/b.md"), QStringLiteral("B"), false, 0, QDateTime::currentDateTime(), false}});
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy activated(&page, &WelcomePage::recentActivated);
    auto *list = page.findChild<RecentList *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("/a/b.md"));
}

void TestWelcomePage::aMissingEntryCannotBeOpened()
{
    Look look(*qApp);
    WelcomePage page(look);
    page.setRecent(
        {{QStringLiteral("/gone.md"), QStringLiteral("Gone"), false, 0, QDateTime::currentDateTime(), true}});
    auto *list = page.findChild<RecentList *>();
    QVERIFY(!list->model()->flags(list->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
}

void TestWelcomePage::daysInWords_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("words");
    const QDate monday(2026, 11, 23);
    const auto at = [](QDate day) { return QDateTime(day, QTime(12, 3)); };
    QTest::newRow("the same day") << at(QDate(2026, 11, 24)) << QStringLiteral("Today, 12:03");
    QTest::newRow("the day before") << at(monday) << QStringLiteral("Yesterday");
    QTest::newRow("three days before") << at(QDate(2026, 11, 21)) << QLocale().dayName(6);
}

void TestWelcomePage::daysInWords()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, words);
    QCOMPARE(dayText(when, QDateTime(QDate(2026, 11, 24), QTime(18, 0))), words);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
