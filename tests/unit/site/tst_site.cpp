#include "app/frontmatter/FrontMatter.h"
#include "app/site/Site.h"
#include "app/site/SourceFiles.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dosirak;

class SiteTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &path, const QByteArray &bytes)
    {
        const QString whole = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).absolutePath()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Site site()
    {
        auto opened = Site::open(m_folder.path());
        if (!opened)
            qFatal("no site: %s", qPrintable(opened.error().message));
        opened->readPosts();
        return *opened;
    }

    static QStringList titles(const QList<PostSummary> &posts)
    {
        QStringList result;
        for (const PostSummary &post : posts)
            result.append(post.title);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
        write(QStringLiteral("_config.yml"), "title: x\ntheme: false\ntimezone: Asia/Seoul\n");
    }

    void no_site_is_said()
    {
        QTemporaryDir empty;
        const auto opened = Site::open(empty.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    }

    void posts_drafts_and_pages_are_told_apart_and_ordered()
    {
        write(QStringLiteral("source/_posts/old.md"), "---\ntitle: Old\ndate: 2015-01-01 10:00:00\n---\n");
        write(QStringLiteral("source/_posts/2020/new.md"), "---\ntitle: 새 글\ndate: 2020-01-01 10:00:00\n---\n");
        write(QStringLiteral("source/_posts/crlf.md"),
              "\xEF\xBB\xBF---\r\ntitle: Crlf\r\ndate: 2017-01-01 10:00:00\r\n---\r\ntext\r\n");
        write(QStringLiteral("source/_posts/unopened.md"),
              "title: Unopened\ndate: 2016-01-01 10:00:00\n---\ntext\n---\nmore\n");
        write(QStringLiteral("source/_drafts/d.md"), "---\ntitle: Draft\n---\n");
        write(QStringLiteral("source/about/index.md"), "---\ntitle: About\n---\n");
        write(QStringLiteral("source/_posts/_hidden.md"), "x");
        write(QStringLiteral("source/_posts/backup.md~"), "x");
        write(QStringLiteral("source/_data/menu.md"), "x");
        write(QStringLiteral("source/images/a.jpg"), "x");
        const Site read = site();
        QCOMPARE(titles(read.posts()), (QStringList{QStringLiteral("새 글"), QStringLiteral("Crlf"),
                                                    QStringLiteral("Unopened"), QStringLiteral("Old")}));
        QCOMPARE(titles(read.drafts()), QStringList{QStringLiteral("Draft")});
        QCOMPARE(titles(read.pages()), QStringList{QStringLiteral("About")});
        QVERIFY(!read.drafts().first().published);
        QCOMPARE(read.posts().first().date.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                 QStringLiteral("2020-01-01 10:00"));
        QCOMPARE(read.posts().first().place.slug, QStringLiteral("2020/new"));
    }

    void a_broken_post_is_listed()
    {
        write(QStringLiteral("source/_posts/broken.md"), "---\ntitle: [후기] x\ndate: 2015-01-01\n---\n");
        const Site read = site();
        QCOMPARE(read.posts().size(), 1);
        QVERIFY(read.posts().first().broken);
    }

    void a_long_front_matter_is_read_whole()
    {
        QByteArray text = "---\ntitle: Long\ntags:\n";
        for (int i = 0; i < 4000; ++i)
            text += "- tag" + QByteArray::number(i) + "\n";
        write(QStringLiteral("source/_posts/long.md"), text + "date: 2015-01-01\n---\nbody\n");
        QCOMPARE(site().posts().first().tags.size(), 4000);
    }

    void asset_folders_hold_no_posts_of_another_ending()
    {
        write(QStringLiteral("_config.yml"), "post_asset_folder: true\n");
        write(QStringLiteral("source/_posts/a.md"), "---\ntitle: A\n---\n");
        write(QStringLiteral("source/_posts/a/page.html"), "x");
        QCOMPARE(titles(site().posts()), QStringList{QStringLiteral("A")});
    }

    void skipped_files_are_no_posts()
    {
        write(QStringLiteral("_config.yml"), "skip_render:\n- 'demo/**'\n- _posts/raw-*.md\n");
        write(QStringLiteral("source/_posts/raw-1.md"), "x");
        write(QStringLiteral("source/_posts/kept.md"), "---\ntitle: Kept\n---\n");
        write(QStringLiteral("source/demo/deep/index.html"), "x");
        const Site read = site();
        QCOMPARE(titles(read.posts()), QStringList{QStringLiteral("Kept")});
        QVERIFY(read.pages().isEmpty());
    }

    void patterns_match_as_micromatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *path, bool matches) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(path) << matches;
        };
        row("*.md", "a.md", true);
        row("*.html", "a/b.html", false);
        row("a/*", "a/b.md", true);
        row("b/**", "b/c/d.md", true);
        row("**/x.md", "x.md", true);
        row("**/y.md", "a/b/y.md", true);
        row("{a,b}.md", "b.md", true);
        row("[ab].md", "c.md", false);
        row("a(.md", "a(.md", true);
        row("?.md", "ab.md", false);
    }
    void patterns_match_as_micromatch()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        QCOMPARE(matchesPattern(path, pattern), matches);
    }

    void tags_and_categories_are_counted_as_hexo_does()
    {
        write(QStringLiteral("_config.yml"), "future: false\n");
        write(QStringLiteral("source/_posts/1.md"),
              "---\ntags: [a, b, a]\ncategories: [x, y]\ndate: 2015-01-01\n---\n");
        write(QStringLiteral("source/_posts/2.md"),
              "---\ntags: b\ncategories:\n- [x, z]\n- w\ndate: 2015-01-01\n---\n");
        write(QStringLiteral("source/_posts/3.md"), "---\ntags: c\npublished: false\ndate: 2015-01-01\n---\n");
        write(QStringLiteral("source/_posts/4.md"), "---\ntags: future\ndate: 2999-01-01\n---\n");
        write(QStringLiteral("source/_drafts/5.md"), "---\ntags: d\n---\n");
        const Site read = site();
        QCOMPARE(read.tagCounts(), (QMap<QString, int>{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}}));
        const QMap<QStringList, int> categories{{{QStringLiteral("x")}, 2},
                                                {{QStringLiteral("x"), QStringLiteral("y")}, 1},
                                                {{QStringLiteral("x"), QStringLiteral("z")}, 1},
                                                {{QStringLiteral("w")}, 1}};
        QCOMPARE(read.categoryCounts(), categories);
    }

    void posts_are_found_by_slug_before_title()
    {
        write(QStringLiteral("source/_posts/one.md"), "---\ntitle: two\ndate: 2016-01-01\n---\n");
        write(QStringLiteral("source/_posts/two.md"), "---\ntitle: 제목\ndate: 2015-01-01\n---\n");
        const Site read = site();
        QCOMPARE(read.findPost(QStringLiteral("two"))->place.slug, QStringLiteral("two"));
        QCOMPARE(read.findPost(QStringLiteral("제목"))->place.slug, QStringLiteral("two"));
        QCOMPARE(read.findPost(QStringLiteral("three")), nullptr);
    }

    void links_in_a_circle_end()
    {
        write(QStringLiteral("source/_posts/a.md"), "---\ntitle: A\n---\n");
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("source")),
                            m_folder.filePath(QStringLiteral("source/_posts/again"))));
        QCOMPARE(titles(site().posts()), QStringList{QStringLiteral("A")});
    }

    void new_posts_follow_the_scaffold_data()
    {
        QTest::addColumn<QByteArray>("scaffold");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        const QByteArray usual = "---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n";
        const auto expected = [](const char *title) {
            return QStringLiteral("---\ntitle: %1\ndate: 2017-12-14 12:02:45\ntags:\n---\n")
                .arg(QString::fromUtf8(title));
        };
        QTest::newRow("plain") << usual << QStringLiteral("호텔 도시락!!") << expected("호텔 도시락!!");
        QTest::newRow("no scaffold") << QByteArray() << QStringLiteral("Hello")
                                     << QStringLiteral(
                                            "---\nlayout: post\ntitle: Hello\ndate: 2017-12-14 12:02:45\ntags:\n---\n");
        QTest::newRow("in double quotes")
            << QByteArray("---\ntitle: \"{{ title }}\"\n---\n") << QStringLiteral("a \"b\" \\")
            << QStringLiteral("---\ntitle: \"a \\\"b\\\" \\\\\"\n---\n");
        QTest::newRow("in single quotes") << QByteArray("---\ntitle: '{{title}}'\n---\n") << QStringLiteral("it's")
                                          << QStringLiteral("---\ntitle: 'it''s'\n---\n");
        QTest::newRow("comments, body and order stay")
            << QByteArray("---\r\n# mine\r\nlayout: {{ layout }} # why\r\n---\r\nHello {{ title }}\r\n")
            << QStringLiteral("x") << QStringLiteral("---\n# mine\nlayout: post # why\n---\nHello {{ title }}\n");
        QTest::newRow("JSON") << QByteArray(";;;\n\"title\": {{ title }},\n\"date\": {{ date }}\n;;;\n")
                              << QStringLiteral("a \"b\"")
                              << QStringLiteral(
                                     ";;;\n\"title\": \"a \\\"b\\\"\",\n\"date\": \"2017-12-14 12:02:45\"\n;;;\n");
    }
    void new_posts_follow_the_scaffold()
    {
        QFETCH(QByteArray, scaffold);
        QFETCH(QString, title);
        QFETCH(QString, text);
        if (!scaffold.isEmpty())
            write(QStringLiteral("scaffolds/post.md"), scaffold);
        const QDateTime now = QDateTime::fromString(QStringLiteral("2017-12-14T03:02:45Z"), Qt::ISODate);
        QCOMPARE(newPostText(m_folder.path(), QString(), title, now), text);
    }

    void a_lone_post_names_no_layout()
    {
        const QDateTime now(QDate(2017, 12, 14), QTime(12, 2, 45));
        QCOMPARE(newPostText(QString(), QString(), QStringLiteral("Hello"), now),
                 QStringLiteral("---\ntitle: Hello\ndate: 2017-12-14 12:02:45\ntags:\n---\n"));
    }

    void any_title_is_read_back_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title : {"a: b", "[list] x", "# hash", "true", "2017", "2017-12-14", "- x", "@at", "x #y",
                                  "null", "{{ x }}", "it's \"q\" {x}", "%", "a\\b", "😀 {% x %}"})
            QTest::newRow(title) << QString::fromUtf8(title);
    }
    void any_title_is_read_back()
    {
        QFETCH(QString, title);
        const QString text = newPostText(m_folder.path(), QStringLiteral("post"), title, QDateTime::currentDateTime());
        const FrontMatter frontMatter = FrontMatter::parse(text);
        QVERIFY2(!frontMatter.error(), qPrintable(text));
        QCOMPARE(frontMatter.value(u"title").typeId(), int(QMetaType::QString));
        QCOMPARE(frontMatter.string(u"title"), title);
    }

    void new_posts_get_a_free_name()
    {
        write(QStringLiteral("_config.yml"), "new_post_name: :year/:i_month-:title.md\npost_asset_folder: "
                                             "true\nfilename_case: 1\ntimezone: Asia/Seoul\n");
        const QDateTime now = QDateTime::fromString(QStringLiteral("2017-12-14T03:02:45Z"), Qt::ISODate);
        QCOMPARE(newPostPath(site(), QStringLiteral("Elastic{ON} Tour"), now),
                 QStringLiteral("2017/12-elastic-on-tour.md"));
        write(QStringLiteral("source/_posts/2017/12-elastic-on-tour.md"), "x");
        QCOMPARE(newPostPath(site(), QStringLiteral("Elastic{ON} Tour"), now),
                 QStringLiteral("2017/12-elastic-on-tour-1.md"));
        write(QStringLiteral("source/_posts/2017/12-elastic-on-tour-1/left.jpg"), "x");
        QCOMPARE(newPostPath(site(), QStringLiteral("Elastic{ON} Tour"), now),
                 QStringLiteral("2017/12-elastic-on-tour-2.md"));
        QCOMPARE(newPostPath(site(), QStringLiteral("호텔 도시락!!"), now), QStringLiteral("2017/12-호텔-도시락.md"));
        QCOMPARE(newPostPath(site(), QStringLiteral("../../etc/passwd"), now), QStringLiteral("2017/12-etc-passwd.md"));
        QCOMPARE(newPostPath(site(), QStringLiteral("!!!"), now), QStringLiteral("2017/12-untitled.md"));
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "tst_site.moc"
