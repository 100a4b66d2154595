#include "translations/Translations.h"
#include "ui/window/FindBar.h"
#include "ui/window/PhotoIntake.h"
#include "ui/window/Settings.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowFit.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace dosirak;

class TestWindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_data();
    void fit();
    void counts_data();
    void counts();
    void occurrencesOf_data();
    void occurrencesOf();
    void language_data();
    void language();
    void sourcesOfCopiedFiles();
    void sourcesKeepTheOfferedBytes();
    void sourcesOfPixels();
    void settingsRememberRecentNewestFirst();
    void settingsRememberFoldsOnlyWhenChosen();
};

void TestWindowParts::fit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("sitePanel");
    QTest::addColumn<bool>("form");
    QTest::addColumn<bool>("photosSmall");
    QTest::addColumn<bool>("photos");
    QTest::addColumn<bool>("onePane");
    QTest::newRow("a usual window") << QSize(1440, 900) << true << true << false << true << false;
    QTest::newRow("narrow") << QSize(1000, 900) << false << false << true << true << false;
    QTest::newRow("very narrow") << QSize(700, 900) << false << false << true << true << true;
    QTest::newRow("low") << QSize(1440, 700) << true << false << false << true << false;
    QTest::newRow("very low") << QSize(1440, 560) << true << false << false << false << false;
    QTest::newRow("exactly at the borders") << QSize(1100, 760) << true << true << false << true << false;
}

void TestWindowParts::fit()
{
    QFETCH(QSize, size);
    const WindowFit fit = WindowFit::of(size);
    QTEST(fit.sitePanel, "sitePanel");
    QTEST(fit.formExpanded, "form");
    QTEST(fit.photosSmall, "photosSmall");
    QTEST(fit.photosExpanded, "photos");
    QTEST(fit.onePane, "onePane");
}

void TestWindowParts::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("cjk");
    QTest::newRow("nothing") << QString() << 0 << 0 << false;
    QTest::newRow("English") << QStringLiteral("Two words.") << 9 << 2 << false;
    QTest::newRow("Korean") << QStringLiteral("점심 도시락") << 5 << 2 << true;
    QTest::newRow("a combining mark is no letter of its own") << QStringLiteral("e\u0301a") << 2 << 1 << false;
    QTest::newRow("an emoji is one letter") << QStringLiteral("🍱") << 1 << 0 << false;
}

void TestWindowParts::counts()
{
    QFETCH(QString, text);
    const TextCounts counts = TextCounts::of(text);
    QTEST(static_cast<int>(counts.characters), "characters");
    QTEST(static_cast<int>(counts.words), "words");
    QTEST(counts.mostlyCjk, "cjk");
}

void TestWindowParts::occurrencesOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("count");
    QTest::newRow("small letters find all cases")
        << QStringLiteral("Lunch lunch LUNCH") << QStringLiteral("lunch") << 3;
    QTest::newRow("a capital letter finds itself")
        << QStringLiteral("Lunch lunch LUNCH") << QStringLiteral("Lunch") << 1;
    QTest::newRow("Korean") << QStringLiteral("도시락과 도시락") << QStringLiteral("도시락") << 2;
    QTest::newRow("nothing to find") << QStringLiteral("abc") << QString() << 0;
    QTest::newRow("they do not overlap") << QStringLiteral("aaaa") << QStringLiteral("aa") << 2;
}

void TestWindowParts::occurrencesOf()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QTEST(static_cast<int>(occurrences(text, needle).size()), "count");
}

void TestWindowParts::language_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << QStringLiteral("ko_KR") << QStringLiteral("ko");
    QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("ja");
    QTest::newRow("China") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
    QTest::newRow("Taiwan") << QStringLiteral("zh_TW") << QStringLiteral("zh_TW");
    QTest::newRow("Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("zh_TW");
    QTest::newRow("German has none yet") << QStringLiteral("de_DE") << QStringLiteral("en");
}

void TestWindowParts::language()
{
    QFETCH(QString, locale);
    QTEST(languageFor(QLocale(locale)), "language");
}

void TestWindowParts::sourcesOfCopiedFiles()
{
    QMimeData data;
    data.setData(QStringLiteral("x-special/gnome-copied-files"), "copy\nfile:///a/lunch.jpg\nfile:///a/%EB%8F%84.png");
    const QList<ImageSource> sources = imageSources(data);
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.at(0).path, QStringLiteral("/a/lunch.jpg"));
    QCOMPARE(sources.at(1).path, QStringLiteral("/a/도.png"));
}

void TestWindowParts::sourcesKeepTheOfferedBytes()
{
    QMimeData data;
    data.setData(QStringLiteral("image/jpeg"), "\xFF\xD8 bytes of a camera");
    const QList<ImageSource> sources = imageSources(data);
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources.first().bytes, QByteArray("\xFF\xD8 bytes of a camera"));
    QVERIFY(sources.first().name.endsWith(QStringLiteral(".jpg")));
}

void TestWindowParts::sourcesOfPixels()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QMimeData data;
    data.setImageData(image);
    const QList<ImageSource> sources = imageSources(data);
    QCOMPARE(sources.size(), 1);
    QCOMPARE(QImage::fromData(sources.first().bytes).size(), QSize(3, 2));
}

void TestWindowParts::settingsRememberRecentNewestFirst()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    for (int i = 0; i < 15; ++i) {
        settings.addRecent(QStringLiteral("/p/%1.md").arg(i), QStringLiteral("Post %1").arg(i), false);
    }
    settings.addRecent(QStringLiteral("/p/10.md"), QStringLiteral("Post 10"), false);
    const QList<RecentEntry> recent = settings.recent();
    QCOMPARE(recent.size(), 12);
    QCOMPARE(recent.at(0).path, QStringLiteral("/p/10.md"));
    QCOMPARE(recent.at(1).path, QStringLiteral("/p/14.md"));
    QVERIFY(recent.at(0).missing);
}

void TestWindowParts::settingsRememberFoldsOnlyWhenChosen()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    {
        Settings settings(file);
        QVERIFY(!settings.isOpen(Settings::Part::Form));
        settings.setOpen(Settings::Part::Form, false);
    }
    const Settings again(file);
    QCOMPARE(again.isOpen(Settings::Part::Form), std::optional(false));
    QVERIFY(!again.isOpen(Settings::Part::Photos));
}

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
