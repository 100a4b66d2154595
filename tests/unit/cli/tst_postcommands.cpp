#include "CommandRunner.h"

class TestPostCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreRead();
    void fieldsAreChanged_data();
    void fieldsAreChanged();
    void brokenFrontMatterIsLeftAlone();
    void otherEncodingIsLeftAlone();

    void importsPhotos();
    void importsBehindALine();
    void importDryRun();
    void importRefuses_data();
    void importRefuses();

    void checks();
    void checksASite();
    void checksEncodings();

    void lists();
    void makesANewPost();
    void newNeedsASite();

private:
    QString photo(const TemporarySite &site, const char *name, const char *sample = "gimbap.jpg") const;
};

QString TestPostCommands::photo(const TemporarySite &site, const char *name, const char *sample) const
{
    QDir().mkpath(site.path("camera"));
    const QString path = site.path("camera/") + QString::fromUtf8(name);
    return QFile::copy(samplePicture(sample), path) ? path : QString();
}

void TestPostCommands::fieldsAreRead()
{
    const TemporarySite site;
    site.write("p.md", "---\ntitle: \"점심: 도시락\"\ndate: 2017-12-14 12:02:45\ntags: [a, b]\ncomments: false\n---\n");
    const QString post = site.path("p.md");
    const auto get = [&](const char *key) {
        return run({QStringLiteral("front-matter"), QStringLiteral("get"), post, QString::fromLatin1(key)});
    };
    QCOMPARE(get("title").out, QByteArray("점심: 도시락\n"));
    QCOMPARE(get("tags").out, QByteArray("a\nb\n"));
    QCOMPARE(get("date").out, QByteArray("2017-12-14 12:02:45\n"));
    QCOMPARE(get("comments").out, QByteArray("false\n"));
    QCOMPARE(get("nothing").code, 1);
    QCOMPARE(get("nothing").out, QByteArray());
    const Answer all = run({QStringLiteral("front-matter"), QStringLiteral("list"), post});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.out, QByteArray("title\t점심: 도시락\ndate\t2017-12-14 12:02:45\ntags\ta, b\ncomments\tfalse\n"));
    const QJsonArray json =
        run({QStringLiteral("front-matter"), QStringLiteral("list"), post, QStringLiteral("--json")}).array();
    QCOMPARE(json.size(), 4);
    QCOMPARE(json.at(2).toObject().value(QStringLiteral("value")).toArray().size(), 2);
    QCOMPARE(json.at(3).toObject().value(QStringLiteral("value")), QJsonValue(false));
}

void TestPostCommands::fieldsAreChanged_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, std::initializer_list<const char *> arguments, const char *before,
                        const char *after) {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromUtf8(argument));
        QTest::newRow(name) << list << QByteArray(before) << QByteArray(after);
    };
    row("a title", {"set", "title", "새 제목"}, "---\r\ntitle: old # mine\r\n---\r\nx",
        "---\r\ntitle: 새 제목 # mine\r\n---\r\nx");
    row("a flag", {"set", "comments", "false"}, "---\ncomments: true\n---\n", "---\ncomments: false\n---\n");
    row("a text that looks like a number", {"set", "title", "2018"}, "---\ntitle: old\n---\n",
        "---\ntitle: \"2018\"\n---\n");
    row("a number", {"set", "top", "3"}, "---\ntop: 1\n---\n", "---\ntop: 3\n---\n");
    row("the same", {"set", "title", "old"}, "---\ntitle:   old\n---\n", "---\ntitle:   old\n---\n");
    row("a field removed", {"remove", "top"}, "---\ntop: 1\ntitle: x\n---\n", "---\ntitle: x\n---\n");
    row("tags", {"set", "tags", "lunch"}, "---\ntags: [a, b]\n---\n", "---\ntags: [lunch]\n---\n");
}

void TestPostCommands::fieldsAreChanged()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TemporarySite site;
    site.write("p.md", before);
    arguments.insert(1, site.path("p.md"));
    const Answer answer = run(QStringList{QStringLiteral("front-matter")} + arguments);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.code, 0);
    QByteArray result = site.read("p.md");
    if (after.contains("\"2018\""))
        result.replace("'2018'", "\"2018\""); // either quotes
    QCOMPARE(result, after);
}

void TestPostCommands::brokenFrontMatterIsLeftAlone()
{
    const TemporarySite site;
    site.write("p.md", "---\ntitle: [WIP] lunch\n---\n");
    const auto before = site.everything();
    for (const char *action : {"get", "set", "remove", "list"}) {
        QStringList arguments{QStringLiteral("front-matter"), QString::fromLatin1(action), site.path("p.md")};
        if (qstrcmp(action, "list") != 0)
            arguments.append(QStringLiteral("title"));
        if (qstrcmp(action, "set") == 0)
            arguments.append(QStringLiteral("x"));
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("line 2"), answer.err.constData());
    }
    QCOMPARE(site.everything(), before);
}

void TestPostCommands::otherEncodingIsLeftAlone()
{
    const TemporarySite site;
    site.write("p.md",
               "---\ntitle: \xb5\xb5\xbd\xc3\xb6\xf4\n---\n\xbf\xc0\xb4\xc3\xc0\xba \xb5\xb5\xbd\xc3\xb6\xf4\n");
    const auto before = site.everything();
    const Answer set = run({QStringLiteral("front-matter"), QStringLiteral("set"), site.path("p.md"),
                            QStringLiteral("title"), QStringLiteral("x")});
    QCOMPARE(set.code, 1);
    QVERIFY2(set.err.contains("UTF-8"), set.err.constData());
    QCOMPARE(run({QStringLiteral("import"), site.path("p.md"), photo(site, "1.jpg")}).code, 1);
    QVERIFY(QDir(site.path("camera")).removeRecursively());
    QCOMPARE(site.everything(), before);
}

void TestPostCommands::importsPhotos()
{
    const TemporarySite site;
    const QString post = site.path("source/_posts/도시락.md");
    const QByteArray before = site.read("source/_posts/도시락.md");
    const Answer answer =
        run({QStringLiteral("import"), post, photo(site, "김밥.jpg"), photo(site, "tea.jpg", "picnic.jpg"),
             QStringLiteral("--caption"), QStringLiteral("먹은 것"), QStringLiteral("--json")});
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.code, 0);
    const QJsonArray images = answer.object().value(QStringLiteral("images")).toArray();
    QCOMPARE(images.size(), 2);
    const QByteArray after = site.read("source/_posts/도시락.md");
    QVERIFY2(after.startsWith(before), after.constData());
    for (const QJsonValue &image : images) {
        const QString name = image.toObject().value(QStringLiteral("name")).toString();
        QVERIFY(QFile::exists(site.path("source/_posts/도시락/") + name));
        QVERIFY2(after.contains("asset_img " + name.toUtf8()),
                 after.constData()); // the theme has no image tag of its own
    }
    QCOMPARE(after.count("먹은 것"), 2);
}

void TestPostCommands::importsBehindALine()
{
    const TemporarySite site;
    const QString post = site.path("source/_posts/도시락.md");
    QCOMPARE(
        run({QStringLiteral("import"), post, photo(site, "a.jpg"), QStringLiteral("--at"), QStringLiteral("7")}).code,
        0);
    const QByteArray after = site.read("source/_posts/도시락.md");
    const qsizetype tag = after.indexOf("a.jpg");
    QVERIFY2(tag > after.indexOf("첫 문단") && tag < after.indexOf("<!-- more -->"), after.constData());
}

void TestPostCommands::importDryRun()
{
    const TemporarySite site;
    const QString picture = photo(site, "a.jpg");
    const auto before = site.everything();
    const Answer answer =
        run({QStringLiteral("import"), site.path("source/_posts/도시락.md"), picture, QStringLiteral("--dry-run")});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("a.jpg"));
    QCOMPARE(site.everything(), before);
}

void TestPostCommands::importRefuses_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("no picture") << "_config.yml" << QStringList{} << 1;
    QTest::newRow("a folder") << "source" << QStringList{} << 1;
    QTest::newRow("not there") << "no.jpg" << QStringList{} << 1;
    QTest::newRow("behind the last line")
        << "camera/ok.jpg" << QStringList{QStringLiteral("--at"), QStringLiteral("99")} << 2;
    QTest::newRow("in the front matter") << "camera/ok.jpg" << QStringList{QStringLiteral("--at"), QStringLiteral("2")}
                                         << 2;
}

void TestPostCommands::importRefuses()
{
    QFETCH(QString, image);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const TemporarySite site;
    const QString good = photo(site, "ok.jpg");
    const auto before = site.everything();
    const Answer answer = run(QStringList{QStringLiteral("import"), site.path("source/_posts/도시락.md"), good,
                                          site.folder() + QLatin1Char('/') + image} +
                              options);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(site.everything(), before); // nothing half done
}

void TestPostCommands::checks()
{
    const TemporarySite site;
    const Answer fine = run({QStringLiteral("check"), site.path("source/_posts/도시락.md")});
    QVERIFY2(fine.code == 0, fine.out.constData());
    QVERIFY(fine.out.contains("No problems"));

    site.write("source/_posts/bad.md", "---\ntitle: Bad\n---\n\n{% asset_img nosuch.jpg %}\n\n{% nosuchtag %}\n");
    const Answer bad = run({QStringLiteral("check"), site.path("source/_posts/bad.md")});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.out.contains("bad.md:5:"), bad.out.constData());
    QVERIFY2(bad.out.contains("nosuch.jpg"), bad.out.constData());
    QVERIFY2(bad.out.contains("bad.md:7:"), bad.out.constData());
    const QJsonArray json =
        run({QStringLiteral("check"), site.path("source/_posts/bad.md"), QStringLiteral("--json")}).array();
    QVERIFY(json.size() >= 2);
    QStringList kinds;
    for (const QJsonValue &problem : json)
        kinds.append(problem.toObject().value(QStringLiteral("kind")).toString());
    QVERIFY2(kinds.contains(QStringLiteral("unknown-tag")) && kinds.contains(QStringLiteral("missing-picture")),
             qPrintable(kinds.join(QLatin1Char(' '))));
}

void TestPostCommands::checksASite()
{
    const TemporarySite site;
    site.write("source/_drafts/bad.md", "---\ntitle: Bad\n---\n{% nosuchtag %}\n");
    site.write("node_modules/x/README.md", "{% nosuchtag %}\n");
    site.write("source/_posts/old~/x.md", "{% nosuchtag %}\n");
    const Answer answer = run({QStringLiteral("check"), site.folder()});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.contains("bad.md"));
    QVERIFY(!answer.out.contains("node_modules"));
    QVERIFY(!answer.out.contains("old~"));
}

void TestPostCommands::checksEncodings()
{
    const TemporarySite site;
    site.write("source/_posts/old.md", "---\ntitle: \xb5\xb5\xbd\xc3\xb6\xf4\n---\n\xbf\xc0\xb4\xc3\xc0\xba "
                                       "\xb5\xb5\xbd\xc3\xb6\xf4\xc0\xbb \xb8\xd4\xbe\xfa\xb4\xd9.\n");
    const Answer answer = run({QStringLiteral("check"), site.path("source/_posts/old.md")});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains("EUC-KR"), answer.out.constData());
}

void TestPostCommands::lists()
{
    const TemporarySite site;
    site.write("source/_posts/newer.md", "---\ntitle: Newer\ndate: 2020-01-01\ncategories: [a, b]\n---\n");
    site.write("source/_drafts/idea.md", "---\ntitle: Idea\n---\n");
    const Answer answer = run({QStringLiteral("list"), QStringLiteral("--site"), site.folder()});
    QCOMPARE(answer.code, 0);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains("Newer") && lines.at(0).contains("a / b"), lines.at(0).constData());
    QVERIFY2(lines.at(1).startsWith("2017-12-14 12:02\t도시락\tlunch\t"), lines.at(1).constData());
    const QJsonArray drafts = run({QStringLiteral("list"), QStringLiteral("--site"), site.folder(),
                                   QStringLiteral("--drafts"), QStringLiteral("--json")})
                                  .array();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.at(0).toObject().value(QStringLiteral("title")).toString(), QStringLiteral("Idea"));
    const QJsonArray posts =
        run({QStringLiteral("list"), QStringLiteral("--site"), site.folder(), QStringLiteral("--json")}).array();
    QCOMPARE(posts.at(1).toObject().value(QStringLiteral("assets")).toInt(), 1);
    QCOMPARE(posts.at(1).toObject().value(QStringLiteral("problems")).toInt(), 0);
}

void TestPostCommands::makesANewPost()
{
    const TemporarySite site;
    site.write("scaffolds/post.md", "---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n");
    const auto before = site.everything();
    const QStringList command{QStringLiteral("new"), QStringLiteral("오늘 점심"), QStringLiteral("--site"),
                              site.folder()};
    const Answer dry = run(command + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(dry.code, 0);
    QCOMPARE(site.everything(), before);
    const Answer made = run(command);
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, dry.out);
    const QString path = QString::fromUtf8(made.out.trimmed());
    QCOMPARE(path, site.path("source/_posts/오늘-점심.md"));
    QVERIFY2(site.read("source/_posts/오늘-점심.md").startsWith("---\ntitle: 오늘 점심\ndate: 20"),
             site.read("source/_posts/오늘-점심.md").constData());
    QVERIFY(QFileInfo(site.path("source/_posts/오늘-점심")).isDir());
    const Answer again = run(command); // another post of that title gets another name
    QCOMPARE(again.code, 0);
    QVERIFY(again.out != made.out);
}

void TestPostCommands::newNeedsASite()
{
    QTemporaryDir folder;
    const QString old = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Answer answer = run({QStringLiteral("new"), QStringLiteral("Title")});
    const Answer list = run({QStringLiteral("list")});
    QDir::setCurrent(old);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.err.contains("--site"));
    QCOMPARE(list.code, 2);
}

QTEST_GUILESS_MAIN(TestPostCommands)
#include "tst_postcommands.moc"
