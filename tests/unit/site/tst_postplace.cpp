#include "app/frontmatter/FrontMatter.h"
#include "app/site/PermalinkRule.h"
#include "app/site/PostDate.h"
#include "app/site/PostPlace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dosirak;

namespace {

SiteConfig config(const char *yaml)
{
    const auto parsed = SiteConfig::parse(yaml);
    return parsed ? *parsed : SiteConfig();
}

const char *const categoryAndDay =
    "timezone: Asia/Seoul\npost_asset_folder: true\npermalink: :category/:year-:i_month-:i_day/:name\nnew_post_name: "
    ":year-:month-:day-:title.md\n";
const char *const hashAndTitle = "timezone: America/Los_Angeles\npermalink: "
                                 ":lang/:post_title-:hash-:timestamp.html\npermalink_defaults: {lang: en}\n"
                                 "new_post_name: :year/:title.md\nfilename_case: 1\n";

} // namespace

/// Expected values come from Hexo 8.1.2 on sites with these settings, built in the zone UTC.
class PostPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void places_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("assetFolder");
        const auto row = [](const char *name, const char *path, PostPlace::Kind kind, const char *source,
                            const char *slug, const char *folder) {
            QTest::newRow(name) << QString::fromUtf8(path) << int(kind) << QString::fromUtf8(source)
                                << QString::fromUtf8(slug) << QString::fromUtf8(folder);
        };
        row("a post", "/b/source/_posts/trip.md", PostPlace::Kind::Post, "_posts/trip.md", "trip",
            "/b/source/_posts/trip");
        row("in a folder", "/b/source/_posts/2017/한글 이름.md", PostPlace::Kind::Post, "_posts/2017/한글 이름.md",
            "2017/한글 이름", "/b/source/_posts/2017/한글 이름");
        row("dots in the name", "/b/source/_posts/a.b.c.md", PostPlace::Kind::Post, "_posts/a.b.c.md", "a.b.c",
            "/b/source/_posts/a.b.c");
        row("a draft", "/b/source/_drafts/d.md", PostPlace::Kind::Draft, "_drafts/d.md", "d", "/b/source/_drafts/d");
        row("a page", "/b/source/about/index.md", PostPlace::Kind::Page, "about/index.md", "about/index",
            "/b/source/about");
        row("a page by name", "/b/source/p.md", PostPlace::Kind::Page, "p.md", "p", "/b/source/p");
        row("outside the source folder", "/b/notes/n.md", PostPlace::Kind::Lone, "n.md", "n", "/b/notes/n");
        row("a folder that only begins alike", "/b/sources/n.md", PostPlace::Kind::Lone, "n.md", "n", "/b/sources/n");
        row("a way with dots", "/b/source/x/../_posts/trip.md", PostPlace::Kind::Post, "_posts/trip.md", "trip",
            "/b/source/_posts/trip");
    }
    void places()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QFETCH(QString, source);
        QFETCH(QString, slug);
        QFETCH(QString, assetFolder);
        const PostPlace place = PostPlace::of(path, QStringLiteral("/b"), SiteConfig());
        QCOMPARE(int(place.kind), kind);
        QCOMPARE(place.source, source);
        QCOMPARE(place.slug, slug);
        QCOMPARE(place.assetFolder, assetFolder);
        QCOMPARE(place.siteFolder.isEmpty(), place.kind == PostPlace::Kind::Lone);
    }

    void an_unsaved_post_has_no_place()
    {
        const PostPlace place = PostPlace::of({}, {}, SiteConfig::forLonePost());
        QCOMPARE(place, PostPlace());
    }

    void file_names_follow_new_post_name_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("slug");
        QTest::newRow("day and title") << QStringLiteral(":year-:month-:day-:title.md")
                                       << QStringLiteral("2016-03-04-Name here.md") << QStringLiteral("Name here");
        QTest::newRow("not matching: slugized whole")
            << QStringLiteral(":year-:month-:day-:title.md") << QStringLiteral("2018/sub/한글 이름.md")
            << QStringLiteral("2018-sub-한글-이름");
        QTest::newRow("not matching, dots")
            << QStringLiteral(":year/:title.md") << QStringLiteral("a.b.c.md") << QStringLiteral("a-b-c");
        QTest::newRow("year folder") << QStringLiteral(":year/:title.md") << QStringLiteral("2018/sub/x.md")
                                     << QStringLiteral("sub/x");
        QTest::newRow("no title in the pattern")
            << QStringLiteral(":year.md") << QStringLiteral("2018.md") << QStringLiteral("2018");
    }
    void file_names_follow_new_post_name()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, file);
        QFETCH(QString, slug);
        SiteConfig settings;
        settings.newPostName = pattern;
        QCOMPARE(PostPlace::of(QStringLiteral("/b/source/_posts/") + file, QStringLiteral("/b"), settings).slug, slug);
    }

    void permalinks_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *yaml, const char *file, const char *frontMatter,
                            const char *path) {
            QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf8(file)
                                << QStringLiteral("---\n%1\n---\nx\n").arg(QString::fromUtf8(frontMatter))
                                << QString::fromUtf8(path);
        };
        row("defaults", "", "_posts/trip.md", "title: x\ndate: 2017-12-14 12:02:45", "2017/12/14/trip/");
        row("Korean name in a folder", "", "_posts/2018/sub/한글 이름.md", "date: 2018-1-2 3:04",
            "2018/01/02/2018/sub/한글 이름/");
        row("own permalink", "", "_posts/own.md", "permalink: my/own\ndate: 2015-01-02", "my/own");
        row("own permalink with asset folders", categoryAndDay, "_posts/own.md", "permalink: my/own", "my/own/");
        row("own permalink with an ending", categoryAndDay, "_posts/own.md", "permalink: /my/own.html", "my/own.html");
        row("deepest category", categoryAndDay, "_posts/elastic-on-tour.md",
            "date: 2017-12-14 12:02:45\ncategories: [Blog, Élan vital]", "Blog/Elan-vital/2017-12-14/elastic-on-tour/");
        row("last of several categories", categoryAndDay, "_posts/2018/sub/한글 이름.md",
            "date: 2018-1-2 3:04\ncategories:\n- [A, B]\n- C", "C/2018-1-1/2018-sub-한글-이름/");
        row("one category, special letters", categoryAndDay, "_posts/Post Title.md", "date: Dec 5, 2012\ncategory: Q&A",
            "Q-A/2012-12-4/Post-Title/");
        row("day from the file name", categoryAndDay, "_posts/2016-03-04-Name here.md", "title: No date",
            "uncategorized/2016-3-3/Name here/");
        row("date as a number", categoryAndDay, "_posts/a.b.c.md", "date: 1357000000000",
            "uncategorized/2012-12-31/a-b-c/");
        row("the machine's zone counts the day", "timezone: Asia/Seoul", "_posts/a.md", "date: 2017-12-14 02:00:00",
            "2017/12/13/a/");
        row("category map", "permalink: :category/:title/\ncategory_map: {Blog: web-log}", "_posts/a.md",
            "date: 2017-12-14\ncategories: Blog", "web-log/a/");
        row("front matter key and default", "permalink: :lang/:title/\npermalink_defaults: {lang: en}", "_posts/a.md",
            "lang: ko", "ko/a/");
        row("default of a key", "permalink: :lang/:title/\npermalink_defaults: {lang: en}", "_posts/a.md", "x: y",
            "en/a/");
        row("a key that nobody has", "permalink: :nobody/:title/", "_posts/a.md", "x: y", "undefined/a/");
        row("clock", "permalink: :hour:minute:second/:title/:i_month:i_day", "_posts/a.md", "date: 2014-02-03 00:10:09",
            "001009/a/23");
        row("page", "", "about/index.md", "title: About", "about/index.html");
        row("page with its own folder", "", "p.md", "permalink: x/y/", "x/y/index.html");
    }
    void permalinks()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, path);
        const SiteConfig settings = config(yaml.constData());
        const PostPlace place = PostPlace::of(QStringLiteral("/b/source/") + file, QStringLiteral("/b"), settings);
        QCOMPARE(permalinkPath(place, FrontMatter::parse(text), settings), path);
    }

    void hashes_are_hexos()
    {
        const SiteConfig settings = config(hashAndTitle);
        const PostPlace place =
            PostPlace::of(QStringLiteral("/b/source/_posts/elastic-on-tour.md"), QStringLiteral("/b"), settings);
        const FrontMatter frontMatter =
            FrontMatter::parse(QStringLiteral("---\ntitle: 호텔 도시락!!\ndate: 2017-12-14 12:02:45\n---\n"));
        QCOMPARE(permalinkPath(place, frontMatter, settings),
                 QStringLiteral("en/호텔-도시락-dc52f65bcdf7-1513281765.html"));
    }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("url");
        QTest::newRow("Korean is encoded")
            << QByteArray("root: /blog/\npermalink: :title/") << QStringLiteral("_posts/한 글.md")
            << QStringLiteral("/blog/%ED%95%9C%20%EA%B8%80/");
        QTest::newRow("index left out") << QByteArray("pretty_urls: {trailing_index: false}")
                                        << QStringLiteral("about/index.md") << QStringLiteral("/about/");
        QTest::newRow("html left out") << QByteArray("pretty_urls: {trailing_html: false}") << QStringLiteral("p.md")
                                       << QStringLiteral("/p");
        QTest::newRow("html left out, index stays")
            << QByteArray("pretty_urls: {trailing_html: false}") << QStringLiteral("about/index.md")
            << QStringLiteral("/about/index.html");
    }
    void urls()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, file);
        QFETCH(QString, url);
        const SiteConfig settings = config(yaml.constData());
        const PostPlace place = PostPlace::of(QStringLiteral("/b/source/") + file, QStringLiteral("/b"), settings);
        QCOMPARE(permalinkUrl(place, FrontMatter::parse(QStringLiteral("---\nx: y\n---\n")), settings), url);
    }

    void dates_are_read_as_node_reads_them_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment"); ///< empty: invalid
        const auto row = [](const char *text, const char *moment) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(moment);
        };
        row("2017-12-14 12:02", "2017-12-14T12:02:00Z");
        row("2017/12/14", "2017-12-14T00:00:00Z");
        row("2017.12.14 12:02", "2017-12-14T12:02:00Z");
        row("2017-12-14T12:02:45+09:00", "2017-12-14T03:02:45Z");
        row("2017-12-14 12:02:45 +0900", "2017-12-14T03:02:45Z");
        row("2017-12-14 12:02:45 -0500", "2017-12-14T17:02:45Z");
        row("2017-12-14 12:02:45 EST", "2017-12-14T17:02:45Z");
        row("2017-12", "2017-12-01T00:00:00Z");
        row("12/14/2017", "2017-12-14T00:00:00Z");
        row("December 14, 2017 12:02 PM", "2017-12-14T12:02:00Z");
        row("Thu Dec 14 2017 12:02:45 GMT+0900 (KST)", "2017-12-14T03:02:45Z");
        row("9 June 18", "2018-06-09T00:00:00Z");
        row("2017-02-30", "2017-03-02T00:00:00Z");
        row("2017-12-14 24:00", "2017-12-15T00:00:00Z");
        row("14/12/2017", "");
        row("2017-13-14", "");
        row("2017-12-14T1:02", "");
        row("2017년 12월 14일", "");
        row("2017-12-14 오후 1:20", "");
        row("20171214", "");
        row("hello", "");
        row("", "");
    }
    void dates_are_read_as_node_reads_them()
    {
        QFETCH(QString, text);
        QFETCH(QString, moment);
        const auto read = scriptDate(text, QTimeZone::utc());
        QCOMPARE(read.has_value(), !moment.isEmpty());
        if (read)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*read, Qt::UTC).toString(Qt::ISODate), moment);
    }

    void a_site_folder_is_found_above_but_not_in_a_theme()
    {
        QTemporaryDir folder;
        const QDir dir(QDir(folder.path()).canonicalPath());
        QVERIFY(dir.mkpath(QStringLiteral("blog/themes/next/source")));
        QVERIFY(dir.mkpath(QStringLiteral("blog/source/_posts/2017")));
        for (const char *name : {"blog/_config.yml", "blog/themes/next/_config.yml"}) {
            QFile file(dir.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString blog = dir.filePath(QStringLiteral("blog"));
        QCOMPARE(siteFolderOf(dir.filePath(QStringLiteral("blog/source/_posts/2017/not-there.md"))), blog);
        QCOMPARE(siteFolderOf(blog), blog);
        QCOMPARE(siteFolderOf(dir.filePath(QStringLiteral("blog/themes/next/source/x.md"))), blog);
        QCOMPARE(siteFolderOf(dir.filePath(QStringLiteral("elsewhere.md"))), QString());
    }

    void rules_keep_regular_expression_letters()
    {
        const PermalinkRule rule(QStringLiteral("a+b(:title).md"));
        const auto parts = rule.parse(QStringLiteral("a+b(x).md"));
        QVERIFY(parts.has_value());
        QCOMPARE(parts->value(QStringLiteral("title")), QStringLiteral("x"));
        QVERIFY(!rule.parse(QStringLiteral("aab(x).md")).has_value());
    }
};

QTEST_GUILESS_MAIN(PostPlaceTest)
#include "tst_postplace.moc"
