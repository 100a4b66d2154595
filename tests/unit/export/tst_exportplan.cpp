#include "app/export/ExportPlan.h"
#include "app/render/PostContext.h"
#include "app/text/TextFile.h"

#include <archive.h>
#include <archive_entry.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace dosirak;

namespace {

/// A post with its asset folder in a folder of its own.
class Desk
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    /// Writes the post and its pictures, and reads it as the editor would.
    ExportPost post(const QByteArray &bytes, const QStringList &assets,
                    const QString &name = QStringLiteral("trip")) const
    {
        write(name + QStringLiteral(".md"), bytes);
        for (const QString &asset : assets)
            write(name + QLatin1Char('/') + asset, asset.toUtf8());
        const QString file = path(name + QStringLiteral(".md"));
        const LoadedText loaded = decodeText(bytes);
        return {file, loaded.text, bytes, contextFor(file, nullptr)};
    }
    QString target() const { return path(QStringLiteral("out")); }

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const ExportPlan &plan, const QString &target)
{
    for (const FileStep &step : plan.files.steps) {
        if (step.target == target)
            return step.bytes;
    }
    return "no such step";
}

QStringList targets(const ExportPlan &plan)
{
    QStringList names;
    for (const FileStep &step : plan.files.steps)
        names.append(step.target);
    return names;
}

const QString postTarget = QStringLiteral("source/_posts/trip.md");

} // namespace

class ExportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesUsedFilesAndSaysWhy();
    void onlyChangedTagsDiffer();
    void rewritesTags_data();
    void rewritesTags();
    void keepsTheTagsOfASiteWithTheSameTheme();
    void missingPicturesAreNamedFirst();
    void missingPicturesAreLeftOut();
    void smallSiteHasWhatABuildNeeds();
    void unknownTagsAreWarnedOf();
    void neverOverwritesUnasked();
    void neverOverwritesThePostItself();
    void namesThatLeaveTheFolderAreMissing();
    void symbolicLinksInTheTargetAreRefused();
    void zipHoldsTheSameFiles();
    void zipIsNotOverwritten();
    void undoTakesItBack();
    void postsOfOneNameGetNumbers();
};

void ExportPlanTest::takesUsedFilesAndSaysWhy()
{
    const Desk desk;
    const ExportPost post =
        desk.post("---\ntitle: a\ncoverImage: cover.jpg\n---\n{% image 사진.jpg 글 %}\n\n![](b.png)\n",
                  {QStringLiteral("cover.jpg"), QStringLiteral("사진.jpg"), QStringLiteral("b.png"),
                   QStringLiteral("unused.jpg")});
    ExportOptions options;
    const ExportPlan plan = planExport({post}, desk.target(), options);
    QCOMPARE(targets(plan),
             (QStringList{postTarget, QStringLiteral("source/_posts/trip/cover.jpg"),
                          QStringLiteral("source/_posts/trip/사진.jpg"), QStringLiteral("source/_posts/trip/b.png")}));
    QCOMPARE(plan.files.steps[1].reason, QStringLiteral("cover"));
    QCOMPARE(plan.files.steps[2].reason, QStringLiteral("line 5"));
    QCOMPARE(plan.picturesInText, 2);
    QVERIFY(performExport(plan));
    QCOMPARE(desk.read(QStringLiteral("out/source/_posts/trip/사진.jpg")), QByteArray("사진.jpg"));
    options.allAssets = true;
    QVERIFY(
        targets(planExport({post}, desk.target(), options)).contains(QStringLiteral("source/_posts/trip/unused.jpg")));
}

void ExportPlanTest::onlyChangedTagsDiffer()
{
    const Desk desk;
    const QByteArray before = "\xEF\xBB\xBF---\r\ntitle: 'a'   # c\r\n---\r\n글\n{% image a.jpg 점심 %} \r\n끝";
    const ExportPost post = desk.post(before, {QStringLiteral("a.jpg")});
    const ExportPlan plan = planExport({post}, desk.target(), {});
    QByteArray after = before;
    after.replace("{% image a.jpg 점심 %}", "{% asset_img a.jpg \"점심'점심'\" %}");
    QCOMPARE(bytesOf(plan, postTarget), after);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.changes[0].line, 4);
    QCOMPARE(plan.changes[0].before, QStringLiteral("{% image a.jpg 점심 %}"));
    ExportOptions keep;
    keep.tags = ExportOptions::Tags::Keep;
    QCOMPARE(bytesOf(planExport({post}, desk.target(), keep), postTarget), before);
    QCOMPARE(desk.read(QStringLiteral("trip.md")), before);
}

void ExportPlanTest::rewritesTags_data()
{
    using Tags = ExportOptions::Tags;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Tags>("tags");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("caption in a paragraph of its own")
        << QByteArray("{% image a.jpg 점심 %}") << Tags::Auto << QByteArray("![점심](<a.jpg>)");
    QTest::newRow("under a line of text")
        << QByteArray("글\n{% image a.jpg 점심 %}") << Tags::Auto << QByteArray("글\n![점심](<a.jpg>)");
    QTest::newRow("in a line of text") << QByteArray("글 {% image a.jpg 점심 %}") << Tags::Auto
                                       << QByteArray("글 {% asset_img a.jpg \"점심'점심'\" %}");
    QTest::newRow("in HTML") << QByteArray("<div>\n{% image a.jpg 점심 %}\n</div>") << Tags::Auto
                             << QByteArray("<div>\n{% asset_img a.jpg \"점심'점심'\" %}\n</div>");
    QTest::newRow("behind the excerpt mark") << QByteArray("<!-- more -->\n{% image a.jpg 점심 %}") << Tags::Auto
                                             << QByteArray("<!-- more -->\n![점심](<a.jpg>)");
    QTest::newRow("indented") << QByteArray("    {% image a.jpg 점심 %}") << Tags::Auto
                              << QByteArray("    {% asset_img a.jpg \"점심'점심'\" %}");
    QTest::newRow("size and class") << QByteArray("{% image center a.jpg 300px 점심 %}") << Tags::Auto
                                    << QByteArray("{% asset_img center a.jpg 300 \"점심'점심'\" %}");
    QTest::newRow("portable") << QByteArray("{% image fancybox a.jpg 점심 %}") << Tags::Portable
                              << QByteArray("{% asset_img a.jpg \"점심'점심'\" %}");
    QTest::newRow("keep") << QByteArray("{% image fancybox a.jpg 점심 %}") << Tags::Keep
                          << QByteArray("{% image fancybox a.jpg 점심 %}");
    QTest::newRow("angle brackets are put right")
        << QByteArray("<% image a.jpg 점심 %>") << Tags::Keep << QByteArray("{% image a.jpg 점심 %}");
    QTest::newRow("angle brackets, portable")
        << QByteArray("<% image a.jpg 점심 %>") << Tags::Portable << QByteArray("{% asset_img a.jpg \"점심'점심'\" %}");
    QTest::newRow("code stays") << QByteArray("`{% image a.jpg %}`\n\n```\n{% image a.jpg %}\n```") << Tags::Portable
                                << QByteArray("`{% image a.jpg %}`\n\n```\n{% image a.jpg %}\n```");
    QTest::newRow("Hexo's own tags stay") << QByteArray("{% asset_img a.jpg 점심 %} {% img /a.png %}") << Tags::Auto
                                          << QByteArray("{% asset_img a.jpg 점심 %} {% img /a.png %}");
    QTest::newRow("alert") << QByteArray("{% alert info %}\n글\n{% endalert %}") << Tags::Portable
                           << QByteArray("<div class=\"alert info\">\n\n글\n\n</div>");
    QTest::newRow("a percent-encoded name in Markdown")
        << QByteArray("![](%61.jpg)") << Tags::Auto << QByteArray("![](<a.jpg>)");
    QTest::newRow("other case in HTML") << QByteArray("<img src=\"A.jpg\">") << Tags::Auto
                                        << QByteArray("<img src=\"a.jpg\">");
}

void ExportPlanTest::rewritesTags()
{
    QFETCH(QByteArray, text);
    QFETCH(ExportOptions::Tags, tags);
    QFETCH(QByteArray, expected);
    const Desk desk;
    const QByteArray start = "---\ntitle: a\n---\n\n";
    ExportOptions options;
    options.layout = ExportOptions::Layout::Site;
    options.tags = tags;
    const ExportPlan plan =
        planExport({desk.post(start + text + '\n', {QStringLiteral("a.jpg")})}, desk.target(), options);
    QCOMPARE(bytesOf(plan, postTarget), start + expected + '\n');
}

void ExportPlanTest::keepsTheTagsOfASiteWithTheSameTheme()
{
    const Desk desk;
    const QByteArray text = "---\ntitle: a\n---\n\n{% image a.jpg 점심 %}\n";
    const ExportPost post = desk.post(text, {QStringLiteral("a.jpg")});
    desk.write(QStringLiteral("out/_config.yml"), "theme: tranquilpeak\npost_asset_folder: true\n");
    desk.write(QStringLiteral("out/themes/tranquilpeak/package.json"),
               "{\"name\": \"hexo-theme-tranquilpeak\", \"version\": \"4.2.0\"}");
    QCOMPARE(bytesOf(planExport({post}, desk.target(), {}), postTarget), text);
    desk.write(QStringLiteral("out/_config.yml"), "theme: landscape\n");
    const ExportPlan plan = planExport({post}, desk.target(), {});
    QVERIFY(bytesOf(plan, postTarget).contains("{% asset_img a.jpg"));
    QCOMPARE(plan.warnings.size(), 1); // post_asset_folder is off there
    desk.write(QStringLiteral("out/_config.yml"),
               "post_asset_folder: true\nmarked:\n  postAsset: true\n  figcaption: true\n");
    QVERIFY(bytesOf(planExport({post}, desk.target(), {}), postTarget).contains("![점심](<a.jpg>)"));
}

void ExportPlanTest::missingPicturesAreNamedFirst()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\n---\n글 {% image no.jpg 점심 %}\n", {});
    const ExportPlan plan = planExport({post}, desk.target(), {});
    QCOMPARE(plan.missing.size(), 1);
    QCOMPARE(plan.missing[0].subject, QStringLiteral("no.jpg"));
    QCOMPARE(plan.missing[0].line, 3);
    const auto refused = performExport(plan);
    QVERIFY(!refused);
    QVERIFY(!QFileInfo::exists(desk.target()));
}

void ExportPlanTest::missingPicturesAreLeftOut()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\ncoverImage: no.jpg\n---\n글\n\n{% image no.jpg 점심 "
                                      "%}\n\n![](gone.png) <img src=\"lost.png\"> 끝\n",
                                      {});
    ExportOptions options;
    options.withoutMissing = true;
    const ExportPlan plan = planExport({post}, desk.target(), options);
    QCOMPARE(plan.missing.size(), 4);
    QCOMPARE(bytesOf(plan, postTarget), QByteArray("---\ntitle: a\n---\n글\n\n\n  끝\n"));
    QVERIFY(performExport(plan));
}

void ExportPlanTest::smallSiteHasWhatABuildNeeds()
{
    const Desk desk;
    ExportOptions options;
    options.layout = ExportOptions::Layout::Site;
    const ExportPlan plan =
        planExport({desk.post("---\ntitle: '여행: 하루'\ncoverImage: a.jpg\n---\n글\n", {QStringLiteral("a.jpg")})},
                   desk.target(), options);
    for (const char *name :
         {"_config.yml", "package.json", "scaffolds/post.md", "scaffolds/page.md", "scaffolds/draft.md"})
        QVERIFY(targets(plan).contains(QLatin1String(name)));
    const Result<SiteConfig> config = SiteConfig::parse(bytesOf(plan, QStringLiteral("_config.yml")));
    QVERIFY(config);
    QCOMPARE(config->title, QStringLiteral("여행: 하루"));
    QVERIFY(config->postAssetFolder && config->marked.postAsset && config->marked.prependRoot &&
            config->marked.figcaption);
    QCOMPARE(config->theme, QStringLiteral("landscape"));
    QCOMPARE(plan.warnings.size(), 1);
    QVERIFY(plan.warnings[0].contains(QStringLiteral("coverImage")));
}

void ExportPlanTest::unknownTagsAreWarnedOf()
{
    const Desk desk;
    ExportOptions options;
    options.layout = ExportOptions::Layout::Site;
    const ExportPlan plan =
        planExport({desk.post("---\ntitle: a\n---\n{% note info %}x{% endnote %} {% youtube abc %}\n", {})},
                   desk.target(), options);
    QCOMPARE(plan.warnings.size(), 1);
    QVERIFY(plan.warnings[0].contains(QStringLiteral("note")));
}

void ExportPlanTest::neverOverwritesUnasked()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\n---\n글\n", {});
    desk.write(QStringLiteral("out/") + postTarget, "mine");
    const auto refused = performExport(planExport({post}, desk.target(), {}));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::Exists);
    QCOMPARE(desk.read(QStringLiteral("out/") + postTarget), QByteArray("mine"));
    ExportOptions options;
    options.mayOverwrite = true;
    QVERIFY(performExport(planExport({post}, desk.target(), options)));
    QCOMPARE(desk.read(QStringLiteral("out/") + postTarget), post.bytes);
}

void ExportPlanTest::neverOverwritesThePostItself()
{
    const Desk desk;
    const QByteArray text = "---\ntitle: a\n---\n{% image a.jpg 점심 %}\n";
    ExportPost post = desk.post(text, {QStringLiteral("a.jpg")}, QStringLiteral("source/_posts/trip"));
    ExportOptions options;
    options.mayOverwrite = true;
    options.tags = ExportOptions::Tags::Portable;
    QVERIFY(!performExport(planExport({post}, desk.path(QString()), options)));
    QCOMPARE(desk.read(QStringLiteral("source/_posts/trip.md")), text);
}

void ExportPlanTest::namesThatLeaveTheFolderAreMissing()
{
    const Desk desk;
    desk.write(QStringLiteral("secret.jpg"), "secret");
    const ExportPost post =
        desk.post("---\ntitle: a\ncoverImage: ../secret.jpg\n---\n{% image ../secret.jpg a %}\n\n![](../secret.jpg)\n",
                  {QStringLiteral("a.jpg")});
    const ExportPlan plan = planExport({post}, desk.target(), {});
    QCOMPARE(targets(plan), QStringList{postTarget});
    QCOMPARE(plan.missing.size(), 3);
    QVERIFY(QFile::link(desk.path(QStringLiteral("secret.jpg")), desk.path(QStringLiteral("trip/link.jpg"))));
    const ExportPost linked = desk.post("---\ntitle: a\n---\n{% image link.jpg a %}\n", {});
    QCOMPARE(planExport({linked}, desk.target(), {}).missing.size(), 1);
}

void ExportPlanTest::symbolicLinksInTheTargetAreRefused()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\n---\n글\n", {});
    QVERIFY(QDir().mkpath(desk.path(QStringLiteral("elsewhere"))));
    QVERIFY(QDir().mkpath(desk.target()));
    QVERIFY(QFile::link(desk.path(QStringLiteral("elsewhere")), desk.path(QStringLiteral("out/source"))));
    QVERIFY(!performExport(planExport({post}, desk.target(), {})));
    QVERIFY(QDir(desk.path(QStringLiteral("elsewhere"))).isEmpty());
}

void ExportPlanTest::zipHoldsTheSameFiles()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\n---\n{% image 사진.jpg 글 %}\n", {QStringLiteral("사진.jpg")});
    ExportOptions options;
    options.zip = true;
    const ExportPlan plan = planExport({post}, desk.target(), options);
    QCOMPARE(plan.zipPath, desk.path(QStringLiteral("out/trip.zip")));
    QVERIFY(performExport(plan));
    QCOMPARE(QDir(desk.target()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{QStringLiteral("trip.zip")});
    archive *zip = archive_read_new();
    archive_read_support_format_zip(zip);
    QCOMPARE(archive_read_open_filename(zip, QFile::encodeName(plan.zipPath).constData(), 10240), ARCHIVE_OK);
    QStringList names;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        names.append(QString::fromUtf8(archive_entry_pathname_utf8(entry)));
        QByteArray content(qsizetype(archive_entry_size(entry)), '\0');
        QCOMPARE(archive_read_data(zip, content.data(), size_t(content.size())), content.size());
        QCOMPARE(content, names.last() == postTarget ? bytesOf(plan, postTarget) : QByteArray("사진.jpg"));
    }
    archive_read_free(zip);
    QCOMPARE(names, targets(plan));
}

void ExportPlanTest::zipIsNotOverwritten()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\n---\n글\n", {});
    desk.write(QStringLiteral("mine.zip"), "mine");
    ExportOptions options;
    options.zip = true;
    const ExportPlan plan = planExport({post}, desk.path(QStringLiteral("mine.zip")), options);
    QCOMPARE(plan.zipPath, desk.path(QStringLiteral("mine.zip")));
    QVERIFY(!performExport(plan));
    QCOMPARE(desk.read(QStringLiteral("mine.zip")), QByteArray("mine"));
}

void ExportPlanTest::undoTakesItBack()
{
    const Desk desk;
    const ExportPost post = desk.post("---\ntitle: a\n---\n{% image a.jpg %}\n", {QStringLiteral("a.jpg")});
    auto undo = performExport(planExport({post}, desk.target(), {}));
    QVERIFY(undo);
    QVERIFY(QFileInfo::exists(desk.path(QStringLiteral("out/source/_posts/trip/a.jpg"))));
    QVERIFY(!undo->undo());
    QVERIFY(!QFileInfo::exists(desk.path(QStringLiteral("out/source"))));
}

void ExportPlanTest::postsOfOneNameGetNumbers()
{
    const Desk desk;
    const ExportPost one = desk.post("---\ntitle: a\n---\n글\n", {}, QStringLiteral("x/trip"));
    const ExportPost two = desk.post("---\ntitle: b\n---\n글\n", {}, QStringLiteral("y/Trip"));
    QCOMPARE(targets(planExport({one, two}, desk.target(), {})),
             (QStringList{postTarget, QStringLiteral("source/_posts/Trip-2.md")}));
}

QTEST_GUILESS_MAIN(ExportPlanTest)
#include "tst_exportplan.moc"
