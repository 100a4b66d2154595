#include "app/checks/PostChecks.h"
#include "app/checks/Problem.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dosirak;

namespace {

RenderContext contextFor(Theme::Kind kind, const QByteArray &config = "post_asset_folder: true\n")
{
    RenderContext context;
    const auto parsed = SiteConfig::parse(config);
    context.config = *parsed;
    context.theme.kind = kind;
    context.theme.displayName =
        kind == Theme::Kind::Tranquilpeak ? QStringLiteral("Tranquilpeak") : QStringLiteral("Landscape");
    context.place =
        PostPlace::of(QStringLiteral("/blog/source/_posts/trip.md"), QStringLiteral("/blog"), context.config);
    context.assets = {QStringLiteral("lunch.jpg"), QStringLiteral("Big.JPG"),
                      QStringLiteral("한글.jpg").normalized(QString::NormalizationForm_D), QStringLiteral("a#b.jpg"),
                      QStringLiteral("with space.jpg")};
    return context;
}

RenderContext loneContext()
{
    RenderContext context;
    context.place = PostPlace::of(QStringLiteral("/notes/trip.md"), {}, context.config);
    context.assets = {QStringLiteral("lunch.jpg")};
    return context;
}

QString post(const QString &body)
{
    return QStringLiteral("---\ntitle: x\ndate: 2017-12-14 12:02:45\n---\n") + body;
}

const Problem *first(const QList<Problem> &problems, Problem::Kind kind)
{
    for (const Problem &problem : problems) {
        if (problem.kind == kind)
            return &problem;
    }
    return nullptr;
}

QByteArray told(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(QStringLiteral("%1 %2:%3 %4 | %5")
                         .arg(int(problem.kind))
                         .arg(problem.line)
                         .arg(problem.column)
                         .arg(problem.message, problem.consequence));
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

class CheckPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_posts_have_no_problems_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("body");
        const int tranquilpeak = int(Theme::Kind::Tranquilpeak);
        const int landscape = int(Theme::Kind::Landscape);
        QTest::newRow("plain text") << landscape << QStringLiteral("작년에 팀을 옮기면서\n\n<!-- more -->\n끝");
        QTest::newRow("Tranquilpeak's image")
            << tranquilpeak << QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}\n");
        QTest::newRow("asset_img") << landscape << QStringLiteral("{% asset_img lunch.jpg 호텔 도시락!! %}\n");
        QTest::newRow("a name with a space") << landscape << QStringLiteral("{% asset_img \"with space.jpg\" x %}\n");
        QTest::newRow("img with a URL") << landscape << QStringLiteral("{% img /images/x.jpg 100 100 %}\n");
        QTest::newRow("a picture of the web") << landscape << QStringLiteral("![x](https://example.org/a.jpg)\n");
        QTest::newRow("block tags") << landscape << QStringLiteral("{% quote %}\nx\n{% endquote %}\n");
        QTest::newRow("a tag shown in code") << landscape << QStringLiteral("`{% nope %}`\n\n```\n{% nope %}\n```\n");
        QTest::newRow("raw") << landscape << QStringLiteral("{% raw %}{{ x }}{% endraw %}\n");
    }
    void good_posts_have_no_problems()
    {
        QFETCH(int, theme);
        QFETCH(QString, body);
        const QList<Problem> problems = checkPost(post(body), contextFor(Theme::Kind(theme)));
        QVERIFY2(problems.isEmpty(), told(problems).constData());
    }

    void broken_front_matter_comes_with_its_fix()
    {
        const QString text = QStringLiteral("---\ntitle: [후기] Elastic{ON}Tour\ndate: 2017-12-14\n---\nx\n");
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Landscape));
        const Problem *problem = first(problems, Problem::Kind::BrokenFrontMatter);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(problem->severity, Problem::Severity::Error);
        QCOMPARE(problem->line, qsizetype(1));
        QCOMPARE(problem->file, QStringLiteral("/blog/source/_posts/trip.md"));
        QCOMPARE(problem->consequence, QStringLiteral("Hexo would stop the build at this post."));
        QVERIFY(!problem->fixes.isEmpty());
        QVERIFY(!FrontMatter::parse(applied(text, problem->fixes.first().edits)).error());
    }

    void unknown_tags_stop_the_site_and_can_be_removed()
    {
        const QString text = post(QStringLiteral("before\n\n{% note info %}\ntext\n{% endnote %}\n\nafter\n"));
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Landscape));
        const Problem *problem = first(problems, Problem::Kind::UnknownTag);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(problem->severity, Problem::Severity::Error);
        QCOMPARE(problem->message, QStringLiteral("Hexo does not know the tag note."));
        QVERIFY2(problem->consequence.contains(QStringLiteral("NexT")), qPrintable(problem->consequence));
        QCOMPARE(problem->fixes.first().title, QStringLiteral("Remove tag, keep text"));
        QCOMPARE(applied(text, problem->fixes.first().edits), post(QStringLiteral("before\n\ntext\n\nafter\n")));
        QCOMPARE(problems.size(), 1); // said once, not again by the rendering
    }

    void a_note_becomes_an_alert_in_tranquilpeak()
    {
        const QString text = post(QStringLiteral("{% note info %}\ntext\n{% endnote %}\n"));
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Tranquilpeak));
        const Problem *problem = first(problems, Problem::Kind::UnknownTag);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(applied(text, problem->fixes.first().edits),
                 post(QStringLiteral("{% alert info %}\ntext\n{% endalert %}\n")));
    }

    void tags_of_the_theme_are_known()
    {
        const QList<Problem> problems =
            checkPost(post(QStringLiteral("{% note info %}\ntext\n{% endnote %}\n")), contextFor(Theme::Kind::Next));
        QVERIFY2(first(problems, Problem::Kind::UnknownTag) == nullptr, told(problems).constData());
    }

    void tag_syntax_is_told_in_hexos_words_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("repaired"); ///< empty: no fix
        QTest::newRow("no end tag") << QStringLiteral("{% quote %}\ntext\n\nafter\n")
                                    << QStringLiteral("unexpected end of file")
                                    << QStringLiteral("{% quote %}\ntext\n{% endquote %}\n\nafter\n");
        QTest::newRow("end without a start")
            << QStringLiteral("text\n\n{% endquote %}\n") << QStringLiteral("unknown block tag: endquote") << QString();
        QTest::newRow("empty output") << QStringLiteral("text {{ }}\n") << QStringLiteral("unexpected token: }}")
                                      << QString();
    }
    void tag_syntax_is_told_in_hexos_words()
    {
        QFETCH(QString, body);
        QFETCH(QString, words);
        QFETCH(QString, repaired);
        const QList<Problem> problems = checkPost(post(body), contextFor(Theme::Kind::Landscape));
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().severity, Problem::Severity::Error);
        const QString all = QString::fromUtf8(told(problems));
        QVERIFY2(all.contains(words), qPrintable(all));
        if (!repaired.isEmpty())
            QCOMPARE(applied(post(body), problems.first().fixes.first().edits), post(repaired));
    }

    void missing_pictures_name_file_and_folder_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("left"); ///< after "Remove"
        QTest::newRow("Tranquilpeak's image")
            << int(Theme::Kind::Tranquilpeak) << QStringLiteral("a\n{% image people.jpg Partner %}\nb\n")
            << QStringLiteral("a\nb\n");
        QTest::newRow("asset_img") << int(Theme::Kind::Landscape)
                                   << QStringLiteral("a\n{% asset_img people.jpg Partner %}\nb\n")
                                   << QStringLiteral("a\nb\n");
        QTest::newRow("Markdown") << int(Theme::Kind::Landscape) << QStringLiteral("a ![x](people.jpg) b\n")
                                  << QStringLiteral("a  b\n");
    }
    void missing_pictures_name_file_and_folder()
    {
        QFETCH(int, theme);
        QFETCH(QString, body);
        QFETCH(QString, left);
        const QList<Problem> problems = checkPost(post(body), contextFor(Theme::Kind(theme)));
        const Problem *problem = first(problems, Problem::Kind::MissingPicture);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(problem->message, QStringLiteral("people.jpg is missing. It is not in trip/."));
        QCOMPARE(problem->consequence, QStringLiteral("The page would show a broken picture."));
        QCOMPARE(problem->subject, QStringLiteral("people.jpg"));
        QCOMPARE(post(body).mid(problem->span.from, problem->span.length()), QStringLiteral("people.jpg"));
        QCOMPARE(applied(post(body), problem->fixes.first().edits), post(left));
    }

    void a_missing_cover_is_told()
    {
        const QString text = QStringLiteral("---\ntitle: x\ncoverImage: none.jpg\n---\nx\n");
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Tranquilpeak));
        const Problem *problem = first(problems, Problem::Kind::MissingPicture);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(problem->line, qsizetype(2));
    }

    void names_in_other_letters_are_corrected_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("onDisk");
        QTest::newRow("other case") << QStringLiteral("big.jpg") << QStringLiteral("Big.JPG");
        QTest::newRow("composed letters")
            << QStringLiteral("한글.jpg") << QStringLiteral("한글.jpg").normalized(QString::NormalizationForm_D);
    }
    void names_in_other_letters_are_corrected()
    {
        QFETCH(QString, written);
        QFETCH(QString, onDisk);
        const QString text = post(QStringLiteral("{% asset_img %1 Caption %}\n").arg(written));
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Landscape));
        const Problem *problem = first(problems, Problem::Kind::MissingPicture);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(applied(text, problem->fixes.first().edits),
                 post(QStringLiteral("{% asset_img %1 Caption %}\n").arg(onDisk)));
    }

    void angle_tags_are_normalised()
    {
        const QString text = post(QStringLiteral("<% image lunch.jpg 호텔 도시락!! %>\n"));
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Tranquilpeak));
        const Problem *problem = first(problems, Problem::Kind::AngleTag);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(problem->severity, Problem::Severity::Error);
        QCOMPARE(applied(text, problem->fixes.first().edits),
                 post(QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}\n")));
        QCOMPARE(problems.size(), 1);
    }

    void plain_hexos_image_has_no_source()
    {
        const QString text = post(QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}\n"));
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Landscape));
        const Problem *problem = first(problems, Problem::Kind::PictureWithoutSource);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QCOMPARE(problem->severity, Problem::Severity::Error);
        QCOMPARE(problem->subject, QStringLiteral("lunch.jpg"));
        const QString repaired = applied(text, problem->fixes.first().edits);
        QVERIFY2(repaired.contains(QStringLiteral("{% asset_img ")) && repaired.contains(QStringLiteral("lunch.jpg")),
                 qPrintable(repaired));
        const QList<Problem> after = checkPost(repaired, contextFor(Theme::Kind::Landscape));
        QVERIFY2(after.isEmpty(), told(after).constData());
    }

    void markdown_pictures_are_looked_up_at_the_root_unless_post_asset()
    {
        const QString text = post(QStringLiteral("![도시락](lunch.jpg)\n"));
        const QList<Problem> problems = checkPost(text, contextFor(Theme::Kind::Landscape));
        const Problem *problem = first(problems, Problem::Kind::PictureWithoutSource);
        QVERIFY2(problem != nullptr, told(problems).constData());
        const QString repaired = applied(text, problem->fixes.first().edits);
        QVERIFY2(checkPost(repaired, contextFor(Theme::Kind::Landscape)).isEmpty(), qPrintable(repaired));
        QVERIFY(
            checkPost(text, contextFor(Theme::Kind::Landscape, "post_asset_folder: true\nmarked: {postAsset: true}\n"))
                .isEmpty());
        QVERIFY(checkPost(text,
                          contextFor(Theme::Kind::Landscape, "post_asset_folder: true\nmarked: {prependRoot: false}\n"))
                    .isEmpty());
    }

    void pictures_of_the_site_are_found()
    {
        QTemporaryDir site;
        QVERIFY(QDir(site.path()).mkpath(QStringLiteral("source/images")));
        QFile picture(site.filePath(QStringLiteral("source/images/x.jpg")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        RenderContext context = contextFor(Theme::Kind::Landscape);
        context.place =
            PostPlace::of(site.filePath(QStringLiteral("source/_posts/trip.md")), site.path(), context.config);
        context.sourceFolder = site.filePath(QStringLiteral("source"));
        for (const char *way : {"../images/x.jpg", "images/x.jpg", "/images/x.jpg"}) {
            const QString text = post(QStringLiteral("![x](%1)\n").arg(QLatin1String(way)));
            QVERIFY2(checkPost(text, context).isEmpty(), way);
        }
        QVERIFY(!checkPost(post(QStringLiteral("![x](../images/y.jpg)\n")), context).isEmpty());
        // From the post's page /2017/12/14/trip/ it is another place.
        QVERIFY(!checkPost(post(QStringLiteral("<img src=\"../images/x.jpg\">\n")), context).isEmpty());
        QVERIFY(checkPost(post(QStringLiteral("<img src=\"../../../../images/x.jpg\">\n")), context).isEmpty());
    }

    void an_asset_folder_that_is_off_is_told_once()
    {
        const QList<Problem> problems =
            checkPost(post(QStringLiteral("{% asset_img lunch.jpg %}\n\n{% asset_img Big.JPG %}\n")),
                      contextFor(Theme::Kind::Landscape, "post_asset_folder: false\n"));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, Problem::Kind::AssetFolderOff);
        QCOMPARE(problems.first().line, qsizetype(4));
    }

    void a_lone_post_takes_hexos_and_tranquilpeaks_tags()
    {
        const QList<Problem> good =
            checkPost(post(QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}\n\n{% alert info %}\nx\n{% endalert "
                                          "%}\n\n{% asset_img lunch.jpg %}\n")),
                      loneContext());
        QVERIFY2(good.isEmpty(), told(good).constData());
        const QList<Problem> bad = checkPost(post(QStringLiteral("{% nosuchtag %}\n")), loneContext());
        QVERIFY(first(bad, Problem::Kind::UnknownTag) != nullptr);
    }

    void unsafe_names_are_told_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("safe");
        const auto row = [](const char *name, bool safe) { QTest::newRow(name) << QString::fromUtf8(name) << safe; };
        row("lunch.jpg", true);
        row("with space & (1) + 한글 😀.jpg", true);
        row("sub/dir.jpg", true);
        row("100%.jpg", true);
        row("a#b.jpg", false);
        row("a?b.jpg", false);
        row("a%20b.jpg", false);
        row("a&lt;b.jpg", false);
        row("_a.jpg", false);
        row("sub/_a.jpg", false);
        row("a.jpg~", false);
        row("a\"b.jpg", false);
        row("a{{b.jpg", false);
    }
    void unsafe_names_are_told()
    {
        QFETCH(QString, name);
        QFETCH(bool, safe);
        QCOMPARE(unsafeNameReason(name).isEmpty(), safe);
    }

    void an_unsafe_name_in_use_is_a_problem()
    {
        const QList<Problem> problems =
            checkPost(post(QStringLiteral("{% asset_img a#b.jpg %}\n")), contextFor(Theme::Kind::Landscape));
        QVERIFY2(first(problems, Problem::Kind::UnsafeName) != nullptr, told(problems).constData());
    }

    void a_rendering_that_stops_is_told()
    {
        const QList<Problem> problems =
            checkPost(post(QStringLiteral("x\n\n{% post_link nowhere %}\n")), contextFor(Theme::Kind::Landscape));
        const Problem *problem = first(problems, Problem::Kind::Render);
        QVERIFY2(problem != nullptr, told(problems).constData());
        QVERIFY2(problem->message.contains(QStringLiteral("Post not found: post_link nowhere.")),
                 qPrintable(problem->message));
    }

    void a_post_without_title_gets_a_note()
    {
        const QList<Problem> problems =
            checkPost(QStringLiteral("---\ndate: 2017-12-14\n---\nx\n"), contextFor(Theme::Kind::Landscape));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Problem::Severity::Note);
    }

    void problems_come_in_text_order()
    {
        const QList<Problem> problems = checkPost(
            post(QStringLiteral("{% asset_img people.jpg %}\n\n{% nosuchtag %}\n\n{% asset_img other.jpg %}\n")),
            contextFor(Theme::Kind::Landscape));
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).line, qsizetype(4));
        QCOMPARE(problems.at(1).line, qsizetype(6));
        QCOMPARE(problems.at(2).line, qsizetype(8));
    }

    void hostile_texts_end()
    {
        for (const QString &piece : {QStringLiteral("{% "), QStringLiteral("{{"), QStringLiteral("<% x %>"),
                                     QStringLiteral("![]("), QStringLiteral("{% quote %}"), QStringLiteral("`")}) {
            const QList<Problem> problems =
                checkPost(post(piece.repeated(5000)), contextFor(Theme::Kind::Tranquilpeak));
            for (const Problem &problem : problems)
                QVERIFY(problem.span.from >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(CheckPostTest)
#include "tst_checkpost.moc"
