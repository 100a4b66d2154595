// Exports posts as a small site and lets the real Hexo build it: every picture of every page must be there.
#include "app/export/ExportPlan.h"
#include "app/render/PostContext.h"
#include "app/text/TextFile.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace dosirak;

namespace {

const QByteArray onePixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

/// Everything that has gone wrong in a post once, in one.
constexpr char trickyPost[] = R"(---
title: "까다로운 글: 'tricky'"
date: 2024-03-01 10:00:00
---
{% image plain.png 호텔 도시락!! %}

{% image "빈칸 있는.png" "Partner's box" %}

한 줄 {% image plain.png "the ""box" %} 안의 사진.

<% image plain.png 꺾쇠 %}
<% image plain.png 꺾쇠 %>

<div>
{% image plain.png HTML 안 %}
</div>

- 목록
  {% image plain.png 목록 안 %}

    {% image plain.png 들여쓴 %}

![Markdown](plain.png) ![](빈칸%20있는.png) ![](<빈칸 있는.png>)

<!-- more -->

<img src="빈칸%20있는.png" alt="html">

{% wide_image plain.png 넓은 사진 %}

{% image center plain.png 100px 50px 크기 %}

{% alert info %}
**알림** {% image plain.png 알림 안 %}
{% endalert %}

글 {% hl_text red %}빨강{% endhl_text %} 글, `{% image none.png %}`

```
{% image none.png %}
```
)";

struct Run
{
    int code = -1;
    QByteArray output;
};

Run run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(240'000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The pictures of a page: the files below `site` that they name, empty where there is none.
QStringList pictureFiles(const QString &html, const QString &page, const QString &site)
{
    static const QRegularExpression image(QStringLiteral("<img\\b[^>]*>"));
    static const QRegularExpression source(QStringLiteral("\\ssrc=\"([^\"]*)\""));
    QStringList files;
    for (auto found = image.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch name = source.match(found.next().captured());
        const QString url = QUrl::fromPercentEncoding(name.captured(1).toUtf8());
        const QString path =
            url.startsWith(QLatin1Char('/')) ? site + url : QFileInfo(page).absolutePath() + QLatin1Char('/') + url;
        files.append(name.hasMatch() && !url.isEmpty() && QFileInfo(path).isFile() ? QFileInfo(path).canonicalFilePath()
                                                                                   : QString());
    }
    return files;
}

} // namespace

class BuildExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPictureShows_data();
    void everyPictureShows();

private:
    void installPackages(const QString &site);
    QTemporaryDir m_posts;
};

void BuildExportTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("npm")).isEmpty())
        QSKIP("npm is not installed");
    QVERIFY(m_posts.isValid());
    QVERIFY(write(m_posts.filePath(QStringLiteral("tricky.md")), trickyPost));
    QVERIFY(write(m_posts.filePath(QStringLiteral("tricky/plain.png")), onePixel));
    QVERIFY(write(m_posts.filePath(QStringLiteral("tricky/빈칸 있는.png")), onePixel));
}

/// Once into the build folder; the exported sites share them.
void BuildExportTest::installPackages(const QString &site)
{
    const QString cache = QStringLiteral(DOSIRAK_HEXO_CACHE);
    const QByteArray wanted = contentOf(site + QStringLiteral("/package.json"));
    if (contentOf(cache + QStringLiteral("/installed.json")) != wanted) {
        QVERIFY(write(cache + QStringLiteral("/package.json"), wanted));
        const Run install = run(QStringLiteral("npm"),
                                {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
                                 QStringLiteral("--prefer-offline")},
                                cache);
        QVERIFY2(install.code == 0, install.output);
        QVERIFY(write(cache + QStringLiteral("/installed.json"), wanted));
    }
    QVERIFY(QFile::link(cache + QStringLiteral("/node_modules"), site + QStringLiteral("/node_modules")));
}

void BuildExportTest::everyPictureShows_data()
{
    QTest::addColumn<ExportOptions::Tags>("tags");
    QTest::newRow("what fits the site") << ExportOptions::Tags::Auto;
    QTest::newRow("portable tags") << ExportOptions::Tags::Portable;
}

void BuildExportTest::everyPictureShows()
{
    QFETCH(ExportOptions::Tags, tags);
    struct Expected
    {
        QString path;
        QString page;
        QString cover;
        int pictures;
    };
    QList<Expected> expected{
        {QStringLiteral(DOSIRAK_SOURCE_DIR "/resources/sample/packed-lunch.md"),
         QStringLiteral("2026/05/02/packed-lunch"), QStringLiteral("picnic.jpg"), 2},
        {m_posts.filePath(QStringLiteral("tricky.md")), QStringLiteral("2024/03/01/tricky"), {}, 0}};
    const QString seed = QStringLiteral(DOSIRAK_SHARED_DIR "/seed-post/elastic-on-tour.md");
    if (QFileInfo::exists(seed))
        expected.append(
            {seed, QStringLiteral("2017/12/14/elastic-on-tour"), QStringLiteral("ElasticStackWorkshop.jpg"), 6});

    QList<ExportPost> posts;
    for (const Expected &post : expected) {
        const Result<LoadedText> loaded = loadText(post.path);
        QVERIFY(loaded);
        posts.append({post.path, loaded->text, loaded->bytes, contextFor(post.path, nullptr)});
    }
    const QTemporaryDir folder;
    const QString site = folder.filePath(QStringLiteral("site"));
    ExportOptions options;
    options.layout = ExportOptions::Layout::Site;
    options.tags = tags;
    const ExportPlan plan = planExport(posts, site, options);
    QVERIFY2(plan.missing.isEmpty(), plan.missing.isEmpty() ? "" : qPrintable(plan.missing.first().message));
    const Result<PlanUndo> written = performExport(plan);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    installPackages(site);
    if (QTest::currentTestFailed())
        return;
    const Run build = run(QStringLiteral("npx"),
                          {QStringLiteral("--no-install"), QStringLiteral("hexo"), QStringLiteral("generate")}, site);
    QVERIFY2(build.code == 0 && !build.output.contains("ERROR") && !build.output.contains("FATAL"), build.output);

    const QString pages = site + QStringLiteral("/public");
    int seen = 0;
    QDirIterator files(pages, {QStringLiteral("*.html")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString page = files.next();
        const QString html = QString::fromUtf8(contentOf(page));
        const QString broken = QStringLiteral("a picture of %1 is broken").arg(page.mid(pages.size()));
        QVERIFY2(!pictureFiles(html, page, pages).contains(QString()), qPrintable(broken));
        ++seen;
    }
    QVERIFY(seen > int(expected.size()));
    for (const Expected &post : expected) {
        const QString page = pages + QLatin1Char('/') + post.page + QStringLiteral("/index.html");
        const QStringList pictures = pictureFiles(QString::fromUtf8(contentOf(page)), page, pages);
        if (post.pictures > 0)
            QCOMPARE(QSet<QString>(pictures.begin(), pictures.end()).size(), post.pictures);
        if (!post.cover.isEmpty())
            QVERIFY(QFileInfo(QFileInfo(page).absolutePath() + QLatin1Char('/') + post.cover).isFile());
    }
    const QString tricky = QString::fromUtf8(contentOf(pages + QStringLiteral("/2024/03/01/tricky/index.html")));
    QVERIFY(!tricky.contains(QStringLiteral("{% alert")) &&
            tricky.contains(QStringLiteral("<div class=\"alert info\">")));
    QVERIFY(tricky.contains(QStringLiteral("<span class=\"highlight-text red\">빨강</span>")));
}

QTEST_GUILESS_MAIN(BuildExportTest)
#include "tst_buildexport.moc"
