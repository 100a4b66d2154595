#include "ui/site/OutlineSection.h"
#include "ui/site/PostRows.h"
#include "ui/site/SitePanel.h"
#include "ui/theme/FoldButton.h"
#include "ui/theme/Look.h"
#include "ui/theme/SegmentedControl.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dosirak;

/// Set DOSIRAK_GRABS to a folder to get pictures of what is tested.
class TestSitePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outlines_data();
    void outlines();
    void aClickOpensAPost();
    void enterOpensAndArrowsOnlyMove();
    void theFilterFindsTitlesTagsAndCategories_data();
    void theFilterFindsTitlesTagsAndCategories();
    void escapeClearsTheFilterAndDownGoesToTheList();
    void theOpenPostChoosesItsList();
    void problemsAreSeenAndSpoken();
    void theOutlineFollowsTheCaretAndFolds();
    void theNewButtonHasANameAndAsks();
    void grabs();

private:
    Site site() const;
    QString path(const char *name) const
    {
        return m_folder.filePath(QStringLiteral("devlog/source/") + QLatin1String(name));
    }

    QTemporaryDir m_folder;
};

namespace {

struct Written
{
    const char *file;
    const char *title;
    const char *date;
    const char *category;
};

constexpr Written posts[] = {
    {"_posts/elastic-on-tour.md", "Elastic{ON}Tour", "2017-12-14 12:02:45", "blog"},
    {"_posts/logstash.md", "Logstash로 로그 모으기", "2017-11-28 10:00:00", "elastic"},
    {"_posts/kibana.md", "Kibana 엑셀 내려받기 고치기", "2017-11-19 10:00:00", "elastic"},
    {"_posts/git.md", "Git 브랜치 정리하기", "2017-11-02 10:00:00", "git"},
    {"_posts/spring.md", "Spring Batch 다시 시도", "2017-10-21 10:00:00", "java"},
    {"_posts/books.md", "가을에 읽은 책", "2017-10-08 10:00:00", "blog"},
    {"_posts/nginx.md", "Nginx로 옮기며", "2017-09-30 10:00:00", "server"},
    {"_posts/lunch.md", "도시락 싸는 법", "2017-09-11 10:00:00", "blog"},
    {"_posts/redis.md", "Redis 한 줄 요약", "2017-09-01 10:00:00", "server"},
    {"_posts/old.md", "A very long title of an old post that cannot fit", "2015-09-01 10:00:00", "blog"},
    {"_drafts/draft.md", "Half a thought", "2017-09-01 10:00:00", "blog"},
    {"about/index.md", "About", "2017-09-01 10:00:00", "blog"},
};

QList<OutlineEntry> seedOutline()
{
    QList<OutlineEntry> entries;
    int line = 10;
    for (const char *text : {"# Registration + Partner Showcase", "# Track 1 : Partner Sessions", "# Opening Keynote",
                             "# Break (식사시간)", "# Deep Dive (Elasticsearch, Ingest, Kibana, Machine Learning)",
                             "# Customer Presentations", "# 마치며"})
        entries.append({3, QString::fromUtf8(text), line += 10});
    return entries;
}

} // namespace

void TestSitePanel::initTestCase()
{
    const QDir root(m_folder.path());
    const auto write = [&root](const QString &name, const QByteArray &bytes) {
        QVERIFY(root.mkpath(QFileInfo(root.filePath(name)).path()));
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(QStringLiteral("devlog/_config.yml"), "theme: tranquilpeak\n");
    for (const Written &post : posts) {
        const QByteArray text = QByteArray("---\ntitle: '") + post.title + "'\ndate: " + post.date + "\ntags: [" +
                                (post.category == QByteArray("elastic") ? "ELK" : "x") + "]\ncategories: [" +
                                post.category + "]\n---\ntext\n";
        write(QStringLiteral("devlog/source/") + QLatin1String(post.file), text);
    }
}

Site TestSitePanel::site() const
{
    auto opened = Site::open(m_folder.filePath(QStringLiteral("devlog")));
    if (!opened)
        qFatal("the test's own site cannot be opened");
    opened->readPosts();
    return *opened;
}

void TestSitePanel::outlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries"); ///< "level line text"
    const auto row = [](const char *name, const char *text, const QStringList &entries) {
        QTest::newRow(name) << QString::fromUtf8(text) << entries;
    };
    row("levels", "# a\ntext\n\n### b ###\n", {QStringLiteral("1 0 a"), QStringLiteral("3 3 b")});
    row("two marks, as in the seed post", "### # Break (식사시간)\n", {QStringLiteral("3 0 # Break (식사시간)")});
    row("no space is no heading", "#hashtag\n", {});
    row("underlined", "one\n===\n\ntwo\n---\n\n---\n", {QStringLiteral("1 0 one"), QStringLiteral("2 3 two")});
    row("list and rule", "- a\n---\n> b\n---\n", {});
    row("fences", "```sh\n# not\n```\n~~~~\n# not\n~~~\n# not\n~~~~\n# yes\n", {QStringLiteral("1 8 yes")});
    row("comments and tags", "<!--\n# not\n-->\n{% codeblock %}\n# not\n{% endcodeblock %}\n## yes\n",
        {QStringLiteral("2 6 yes")});
    row("marks inside", "## A **bold** [link](http://x) `code` <b>x</b> 2 * 3\n",
        {QStringLiteral("2 0 A bold link code x 2 * 3")});
    row("nothing", "", {});
}

void TestSitePanel::outlines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, entries);
    QStringList found;
    const QList<OutlineEntry> outline = outlineOf(text, 0);
    for (const OutlineEntry &entry : outline)
        found.append(QStringLiteral("%1 %2 %3").arg(entry.level).arg(entry.line).arg(entry.text));
    QCOMPARE(found, entries);
    const QString behind = QStringLiteral("---\n# comment\n---\n");
    const QList<OutlineEntry> moved = outlineOf(behind + text, behind.size());
    QCOMPARE(moved.size(), outline.size());
    for (qsizetype i = 0; i < moved.size(); ++i)
        QCOMPARE(moved.at(i).line, outline.at(i).line + 3);
}

void TestSitePanel::aClickOpensAPost()
{
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    panel.resize(248, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QSignalSpy opened(&panel, &SitePanel::postActivated);
    auto *list = panel.findChild<RowList *>();
    const QRect third = list->visualRect(list->model()->index(2, 0));
    QCOMPARE(third.height(), 50);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third.center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path("_posts/kibana.md"));
}

void TestSitePanel::enterOpensAndArrowsOnlyMove()
{
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy opened(&panel, &SitePanel::postActivated);
    auto *list = panel.findChild<RowList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestSitePanel::theFilterFindsTitlesTagsAndCategories_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing typed") << QString() << 10;
    QTest::newRow("part of a title, other case") << QStringLiteral("ELASTIC{") << 1;
    QTest::newRow("Hangul") << QStringLiteral("도시락") << 1;
    QTest::newRow("decomposed Hangul") << QStringLiteral("도시락").normalized(QString::NormalizationForm_D) << 1;
    QTest::newRow("tag") << QStringLiteral("elk") << 2;
    QTest::newRow("category") << QStringLiteral("server") << 2;
    QTest::newRow("two words") << QStringLiteral("elk 로그") << 1;
    QTest::newRow("file name") << QStringLiteral("nginx.md") << 1;
    QTest::newRow("nothing like it") << QStringLiteral("없음") << 0;
}

void TestSitePanel::theFilterFindsTitlesTagsAndCategories()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    auto *field = panel.findChild<QLineEdit *>();
    QVERIFY2(field->placeholderText().contains(QStringLiteral("10")), qPrintable(field->placeholderText()));
    field->setText(filter);
    QCOMPARE(panel.findChild<RowList *>()->model()->rowCount(), rows);
}

void TestSitePanel::escapeClearsTheFilterAndDownGoesToTheList()
{
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy opened(&panel, &SitePanel::postActivated);
    panel.focusFilter();
    auto *field = panel.findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("git"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path("_posts/git.md"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(panel.findChild<RowList *>()->hasFocus());
}

void TestSitePanel::theOpenPostChoosesItsList()
{
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    auto *kinds = panel.findChild<SegmentedControl *>();
    QCOMPARE(kinds->currentIndex(), 0);
    panel.setCurrentPost(path("_drafts/draft.md"));
    QCOMPARE(kinds->currentIndex(), 1);
    auto *list = panel.findChild<RowList *>();
    QVERIFY(list->model()->index(0, 0).data(PostRows::OpenRole).toBool());
    kinds->setCurrentIndex(2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("About"));
}

void TestSitePanel::problemsAreSeenAndSpoken()
{
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    panel.setProblemPosts({path("_posts/kibana.md")});
    const QModelIndex row = panel.findChild<RowList *>()->model()->index(2, 0);
    QVERIFY(row.data(PostRows::ProblemRole).toBool());
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Kibana")) && spoken.contains(QStringLiteral("has problems")),
             qPrintable(spoken));
}

void TestSitePanel::theOutlineFollowsTheCaretAndFolds()
{
    Look look(*qApp);
    SitePanel panel(look);
    panel.setSite(site());
    panel.resize(248, 800);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *section = panel.findChild<OutlineSection *>();
    QVERIFY(!section->isVisible());
    panel.setOutline(seedOutline());
    QVERIFY(section->isVisible());
    panel.setCaretLine(45);
    auto *list = section->findChild<RowList *>();
    QVERIFY(list->model()->index(2, 0).data(OutlineRows::CaretRole).toBool());
    QVERIFY(!list->model()->index(3, 0).data(OutlineRows::CaretRole).toBool());
    QSignalSpy wanted(&panel, &SitePanel::lineWanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(3, 0)).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 50);
    auto *header = section->findChild<FoldButton *>();
    QTest::mouseClick(header, Qt::LeftButton);
    QVERIFY(!list->isVisible());
    QVERIFY2(header->accessibleName().contains(QStringLiteral("folded")), qPrintable(header->accessibleName()));
    QTest::mouseClick(header, Qt::LeftButton);
    QVERIFY(list->isVisible());
    panel.setOutline({});
    QVERIFY(!section->isVisible());
}

void TestSitePanel::theNewButtonHasANameAndAsks()
{
    Look look(*qApp);
    SitePanel panel(look);
    QSignalSpy wanted(&panel, &SitePanel::newPostWanted);
    const QList<QToolButton *> buttons = panel.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (qobject_cast<QLineEdit *>(button->parentWidget()) == nullptr) // those speak by their action
            QVERIFY(!button->accessibleName().isEmpty());
        if (button->accessibleName() == QStringLiteral("New post"))
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
}

void TestSitePanel::grabs()
{
    const QString folder = qEnvironmentVariable("DOSIRAK_GRABS");
    if (folder.isEmpty())
        QSKIP("DOSIRAK_GRABS is not set");
    Look look(*qApp);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        look.setAppearance(appearance);
        SitePanel panel(look);
        panel.resize(248, 802);
        panel.setSite(site());
        panel.setCurrentPost(path("_posts/elastic-on-tour.md"));
        panel.setProblemPosts({path("_posts/kibana.md")});
        panel.setOutline(seedOutline());
        panel.setCaretLine(55);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(panel.grab().save(folder + (appearance == Appearance::Light ? QStringLiteral("/site-light.png")
                                                                            : QStringLiteral("/site-dark.png"))));
    }
}

QTEST_MAIN(TestSitePanel)
#include "tst_sitepanel.moc"
