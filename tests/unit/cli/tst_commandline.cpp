#include "CommandRunner.h"

#include <QUrl>

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_data();
    void help();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void missingPost_data();
    void missingPost();

    void rendersAPost();
    void rendersAPage();
    void rendersABatch();
    void tellsWhereHexoStops();
    void rendersALonePost();
    void onlyTheSitesHexoCould_data();
    void onlyTheSitesHexoCould();
};

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("program") << QStringList{};
    for (const char *name : {"render", "export", "import", "check", "front-matter", "list", "new"})
        QTest::newRow(name) << QStringList{QString::fromLatin1(name)};
    for (const char *name : {"get", "set", "remove", "list"})
        QTest::addRow("front-matter %s", name)
            << QStringList{QStringLiteral("front-matter"), QString::fromLatin1(name)};
}

void TestCommandLine::help()
{
    QFETCH(QStringList, command);
    const Answer answer = run(command + QStringList{QStringLiteral("--help")});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    QVERIFY(answer.out.contains("--help"));
    QVERIFY(!answer.out.contains("Print this help message")); // ours, so that it can be translated
    if (!command.isEmpty() && command != QStringList{QStringLiteral("front-matter")})
        QVERIFY2(answer.out.contains("--json") && answer.out.contains("--version"), answer.out.constData());
}

void TestCommandLine::version()
{
    for (const QStringList &command : {QStringList{}, QStringList{QStringLiteral("render")}}) {
        const Answer answer = run(command + QStringList{QStringLiteral("--version")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out, QByteArray("dosirak-cli " DOSIRAK_VERSION "\n"));
    }
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, std::initializer_list<const char *> arguments) {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromUtf8(argument));
        QTest::newRow(name) << list;
    };
    row("nothing", {});
    row("unknown command", {"cook"});
    row("unknown option", {"render", "a.md", "--nicely"});
    row("render without a post", {"render"});
    row("batch without a site", {"render", "--batch"});
    row("batch with a post", {"render", "--batch", "--site", ".", "a.md"});
    row("unknown engine", {"render", "a.md", "--engine", "pandoc"});
    row("export without a target", {"export", "a.md"});
    row("unknown layout", {"export", "a.md", "--to", "x", "--layout", "book"});
    row("import without photos", {"import", "a.md"});
    row("import, width below nothing", {"import", "a.md", "b.jpg", "--max-width", "-5"});
    row("front matter without an action", {"front-matter"});
    row("set without a value", {"front-matter", "set", "a.md", "title"});
    row("new without a title", {"new"});
    row("check without a path", {"check"});
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.startsWith("dosirak-cli: "));
}

void TestCommandLine::missingPost_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString post = QStringLiteral("/no/such/post.md");
    QTest::newRow("render") << QStringList{QStringLiteral("render"), post};
    QTest::newRow("export") << QStringList{QStringLiteral("export"), post, QStringLiteral("--to"),
                                           QStringLiteral("/no/such")};
    QTest::newRow("import") << QStringList{QStringLiteral("import"), post, QStringLiteral("x.jpg")};
    QTest::newRow("check") << QStringList{QStringLiteral("check"), post};
    QTest::newRow("front-matter") << QStringList{QStringLiteral("front-matter"), QStringLiteral("list"), post};
}

void TestCommandLine::missingPost()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("post.md is not there"), answer.err.constData());
}

void TestCommandLine::rendersAPost()
{
    const TemporarySite site;
    const Answer answer = run({QStringLiteral("render"), site.path("source/_posts/도시락.md")});
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("<p>첫 문단</p>"), answer.out.constData());
    QVERIFY2(answer.out.contains("lunch.jpg\""), answer.out.constData());
    QVERIFY(answer.out.endsWith("\n"));

    const QJsonObject json =
        run({QStringLiteral("render"), site.path("source/_posts/도시락.md"), QStringLiteral("--json")}).object();
    QCOMPARE(json.value(QStringLiteral("excerpt")).toString(), QStringLiteral("<p>첫 문단</p>"));
    QVERIFY(json.value(QStringLiteral("html")).toString().contains(QStringLiteral("<span id=\"more\"></span>")));
}

void TestCommandLine::rendersAPage()
{
    const TemporarySite site;
    const Answer answer =
        run({QStringLiteral("render"), site.path("source/_posts/도시락.md"), QStringLiteral("--page")});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith("<!DOCTYPE html>"));
    QVERIFY(answer.out.contains("<title>도시락</title>"));
    QVERIFY(answer.out.contains("<style>"));
    // The picture is looked for where it lies.
    const QByteArray file = QUrl::fromLocalFile(site.path("source/_posts/도시락/lunch.jpg")).toEncoded();
    QVERIFY2(answer.out.contains("src=\"" + file + '"'), answer.out.constData());
}

void TestCommandLine::rendersABatch()
{
    const TemporarySite site;
    site.write("source/_posts/link.md", "---\ntitle: Link\n---\n{% post_link 도시락 %}\n");
    site.write("source/_posts/bad.md", "---\ntitle: Bad\n---\n{% nosuchtag %}\n");
    const Answer answer =
        run({QStringLiteral("render"), QStringLiteral("--site"), site.folder(), QStringLiteral("--batch")},
            "source/_posts/도시락.md\r\nsource/_posts/none.md\n\nsource/_posts/bad.md\nsource/_posts/link.md");
    QCOMPARE(answer.code, 1);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines)
        objects.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(objects.at(0).value(QStringLiteral("post")).toString(), QStringLiteral("source/_posts/도시락.md"));
    QCOMPARE(objects.at(0).value(QStringLiteral("excerpt")).toString(), QStringLiteral("<p>첫 문단</p>"));
    QVERIFY(objects.at(1).contains(QStringLiteral("error")) && !objects.at(1).contains(QStringLiteral("html")));
    QVERIFY2(objects.at(2).value(QStringLiteral("error")).toString().contains(QStringLiteral("nosuchtag")),
             lines.at(2).constData());
    QVERIFY2(objects.at(3).value(QStringLiteral("html")).toString().contains(QStringLiteral("도시락</a>")),
             lines.at(3).constData());

    const Answer fine =
        run({QStringLiteral("render"), QStringLiteral("--site"), site.folder(), QStringLiteral("--batch")},
            "source/_posts/link.md\n");
    QCOMPARE(fine.code, 0);
    const Answer none =
        run({QStringLiteral("render"), QStringLiteral("--site"), QStringLiteral("/no/such"), QStringLiteral("--batch")},
            "a.md\n");
    QCOMPARE(none.code, 3);
    QCOMPARE(none.out, QByteArray());
}

void TestCommandLine::tellsWhereHexoStops()
{
    const TemporarySite site;
    site.write("source/_posts/bad.md", "---\ntitle: Bad\n---\nfine\n\n{% nosuchtag %}\n");
    const Answer answer = run({QStringLiteral("render"), site.path("source/_posts/bad.md")});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.contains("nosuchtag"), answer.err.constData());
}

void TestCommandLine::rendersALonePost()
{
    QTemporaryDir folder;
    QFile post(folder.filePath(QStringLiteral("trip.md")));
    QVERIFY(post.open(QIODevice::WriteOnly));
    post.write("---\ntitle: Trip\ndate: 2017-12-14\n---\n# Lunch\n");
    post.close();
    const Answer answer = run({QStringLiteral("render"), post.fileName()});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("<h1 id=\"Lunch\">"), answer.out.constData());

    // Its pictures show in the page, by a tag that names them relative to the page.
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("trip"))));
    QVERIFY(QFile::copy(samplePicture("lunch.jpg"), folder.filePath(QStringLiteral("trip/점심.jpg"))));
    QVERIFY(post.open(QIODevice::Append));
    post.write("\n{% image 점심.jpg 맛있다 %}\n");
    post.close();
    const Answer page = run({QStringLiteral("render"), post.fileName(), QStringLiteral("--page")});
    const QByteArray file = QUrl::fromLocalFile(folder.filePath(QStringLiteral("trip/점심.jpg"))).toEncoded();
    QVERIFY2(page.out.contains("src=\"" + file + '"'), page.out.constData());
}

void TestCommandLine::onlyTheSitesHexoCould_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("engine hexo") << QStringList{QStringLiteral("render"), QStringLiteral("a.md"),
                                                QStringLiteral("--engine"), QStringLiteral("hexo")};
    QTest::newRow("engine both") << QStringList{QStringLiteral("render"), QStringLiteral("a.md"),
                                                QStringLiteral("--engine"), QStringLiteral("both")};
    QTest::newRow("build") << QStringList{QStringLiteral("check"), QStringLiteral("a.md"), QStringLiteral("--build"),
                                          QStringLiteral("--trust")};
}

void TestCommandLine::onlyTheSitesHexoCould()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.contains("the site's own Hexo"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
