#include "CommandRunner.h"

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAPost();
    void dryRunWritesNothing();
    void missingPictureStopsIt();
    void neverOverwritesUnasked();
    void exportsASite();
    void zips();

private:
    QStringList command(const TemporarySite &site, const QStringList &options = {}) const
    {
        return QStringList{QStringLiteral("export"), site.path("source/_posts/도시락.md"), QStringLiteral("--to"),
                           site.path("out")} +
               options;
    }
};

void TestExportCommand::exportsAPost()
{
    const TemporarySite site;
    const Answer answer = run(command(site));
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("도시락.md"), answer.out.constData());
    QCOMPARE(site.read("out/source/_posts/도시락.md"), site.read("source/_posts/도시락.md"));
    QCOMPARE(site.read("out/source/_posts/도시락/lunch.jpg"), site.read("source/_posts/도시락/lunch.jpg"));
    const Answer again = run(command(site)); // the same files are there: nothing to do, nothing overwritten
    QCOMPARE(again.code, 0);
}

void TestExportCommand::dryRunWritesNothing()
{
    const TemporarySite site;
    const auto before = site.everything();
    const Answer answer = run(command(site, {QStringLiteral("--dry-run"), QStringLiteral("--json")}));
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(QStringLiteral("written")), QJsonValue(false));
    QVERIFY(answer.object().value(QStringLiteral("files")).toArray().size() >= 2);
    QCOMPARE(site.everything(), before);
}

void TestExportCommand::missingPictureStopsIt()
{
    const TemporarySite site;
    QVERIFY(QFile::remove(site.path("source/_posts/도시락/lunch.jpg")));
    const auto before = site.everything();
    const Answer answer = run(command(site));
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("lunch.jpg"), answer.err.constData());
    QCOMPARE(site.everything(), before);
    const Answer without = run(command(site, {QStringLiteral("--without-missing")}));
    QCOMPARE(without.code, 0);
    QVERIFY(!site.read("out/source/_posts/도시락.md").contains("lunch.jpg"));
}

void TestExportCommand::neverOverwritesUnasked()
{
    const TemporarySite site;
    site.write("out/source/_posts/도시락.md", "somebody's own text");
    const auto before = site.everything();
    const Answer answer = run(command(site));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("--overwrite"), answer.err.constData());
    QCOMPARE(site.everything(), before);
    QCOMPARE(run(command(site, {QStringLiteral("--overwrite")})).code, 0);
    QCOMPARE(site.read("out/source/_posts/도시락.md"), site.read("source/_posts/도시락.md"));
}

void TestExportCommand::exportsASite()
{
    const TemporarySite site;
    QCOMPARE(run(command(site, {QStringLiteral("--layout"), QStringLiteral("site")})).code, 0);
    QVERIFY(site.read("out/package.json").contains("\"hexo\""));
    QVERIFY(site.read("out/_config.yml").contains("post_asset_folder: true"));
}

void TestExportCommand::zips()
{
    const TemporarySite site;
    const Answer answer = run(command(site, {QStringLiteral("--zip"), QStringLiteral("--json")}));
    QCOMPARE(answer.code, 0);
    QFile zip(answer.object().value(QStringLiteral("to")).toString());
    QVERIFY2(zip.open(QIODevice::ReadOnly), answer.out.constData());
    QCOMPARE(zip.read(2), QByteArray("PK"));
    QVERIFY(!QFile::exists(site.path("out/source")));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
