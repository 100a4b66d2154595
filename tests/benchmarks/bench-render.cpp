// Rendering whole posts as Hexo does beside md4c's own HTML renderer, in MB of source a second; and what a key press costs in the preview.
// usage: bench-render [--posts DIR]        without a folder: generated posts

#include "app/render/PostRenderer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <md4c-html.h>

using namespace dosirak;

namespace {

constexpr int rounds = 5;

QStringList readPosts(const QString &folder)
{
    QStringList posts;
    QDirIterator files(folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            QString text = QString::fromUtf8(file.readAll());
            text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
            posts << text;
        }
    }
    return posts;
}

QString generatedPost(qsizetype bytes)
{
    const QString part = QStringLiteral("## 호텔 도시락 %1\n\n오늘은 *점심*으로 **도시락**을 먹었다. It's \"good\" -- "
                                        "see https://example.com/a_b 여기.\n두 번째 줄\n\n"
                                        "{% image lunch.jpg 호텔 도시락!! %}\n\n- 하나\n- 둘\n  - 셋\n\n```js\nconst a "
                                        "= {b: 1};\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n");
    QString text = QStringLiteral("---\ntitle: 도시락\ndate: 2017-12-14 10:00:00\n---\n");
    for (int i = 0; text.toUtf8().size() < bytes; ++i) {
        QString block;
        for (int k = 0; k < 20; ++k)
            block += part.arg(20 * i + k);
        text += block;
    }
    return text;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void print(const char *name, double ours, const char *unit, double peer = 0, const char *peerName = nullptr)
{
    QJsonObject line{{QStringLiteral("case"), QString::fromUtf8(name)},
                     {QStringLiteral("ours"), ours},
                     {QStringLiteral("unit"), QString::fromUtf8(unit)}};
    if (peerName) {
        line.insert(QStringLiteral("peer"), peer);
        line.insert(QStringLiteral("peer_name"), QString::fromUtf8(peerName));
        line.insert(QStringLiteral("ratio"), ours / peer);
    }
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void measureWholePosts(const QStringList &posts)
{
    RenderContext context;
    QList<double> ours;
    QList<double> peer;
    for (int round = 0; round < rounds; ++round) {
        double bytes = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QString &post : posts)
            renderPost(post, context);
        const auto oursNs = static_cast<double>(timer.nsecsElapsed());
        std::size_t written = 0;
        const auto count = [](const MD_CHAR *, MD_SIZE size, void *data) { *static_cast<std::size_t *>(data) += size; };
        timer.start();
        for (const QString &post : posts) {
            const QByteArray utf8 = post.toUtf8();
            bytes += static_cast<double>(utf8.size());
            md_html(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), count, &written, MD_DIALECT_GITHUB, 0);
        }
        peer << bytes / 1e6 / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
        ours << bytes / 1e6 / (oursNs / 1e9);
    }
    print("whole posts", median(ours), "MB/s", median(peer), "md_html");
}

void measureKeys(const char *name, qsizetype bytes)
{
    QString text = generatedPost(bytes);
    PostRenderer renderer;
    renderer.setContext(RenderContext());
    renderer.render(text);
    QList<double> times;
    for (int key = 0; key < 25; ++key) {
        const qsizetype at = text.indexOf(QStringLiteral("두 번째"), text.size() / 2);
        text.insert(at, QLatin1Char('x'));
        QElapsedTimer timer;
        timer.start();
        renderer.render(text);
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    print(name, median(times), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("posts"), QStringLiteral("Posts to render."), QStringLiteral("DIR"));
    parser.addOption(folder);
    parser.addHelpOption();
    parser.process(application);
    measureWholePosts(parser.isSet(folder) ? readPosts(parser.value(folder))
                                           : QStringList{generatedPost(10'000), generatedPost(1'000'000)});
    measureKeys("key, 10 KB", 10'000);
    measureKeys("key, 100 KB", 100'000);
    measureKeys("key, 1 MB", 1'000'000);
    return 0;
}
