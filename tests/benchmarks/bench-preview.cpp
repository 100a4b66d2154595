// From a key in an editor to the painted preview, beside the least a WebEngine page can do: a bare page in which the same block is replaced by
// finished HTML, without rendering, sections or scrolling in step. Prints one JSON object a line, asserts nothing.

#include "app/render/PagePatch.h"
#include "app/render/PostRenderer.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/theme/Look.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextStream>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <functional>

using namespace dosirak;

namespace {

constexpr int keys = 31;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// A post of about `bytes` bytes, half Korean, with headings, lists and code.
QString makePost(qsizetype bytes)
{
    QString text = QStringLiteral("---\ntitle: Bench\ndate: 2017-12-14 12:02:45\n---\n");
    qsizetype size = 0;
    for (int i = 0; size < bytes; ++i) {
        QString block;
        switch (i % 8) {
        case 0:
            block = QStringLiteral("## 제목 %1\n\n").arg(i);
            break;
        case 3:
            block = QStringLiteral("- 하나 %1\n- two `code`\n- 셋\n\n").arg(i);
            break;
        case 6:
            block = QStringLiteral("```js\nconst n = %1;\nreturn n;\n```\n\n").arg(i);
            break;
        default:
            block = QStringLiteral("문단 %1 이런 세미나를 많이 다녀본건 아니지만 **역대급**으로 좋았던 점심식사였다. "
                                   "And some words in "
                                   "English with a [link](https://hexo.io/), so that lines wrap.\n\n")
                        .arg(i);
        }
        text += block;
        size += block.toUtf8().size();
    }
    return text;
}

/// A page that paints what it is given, and says so.
class BarePage : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;
    bool painted = false;

    void run(const QString &script)
    {
        painted = false;
        runJavaScript(script + QStringLiteral(";requestAnimationFrame(()=>{const c=new MessageChannel();"
                                              "c.port1.onmessage=()=>console.log('painted');c.port2.postMessage(0)})"),
                      QWebEngineScript::ApplicationWorld);
    }

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        painted = painted || message == QLatin1String("painted");
    }
};

QString literal(const QByteArray &html)
{
    const QByteArray array =
        QJsonDocument(QJsonObject{{QStringLiteral("h"), QString::fromUtf8(html)}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array) + QStringLiteral(".h");
}

double waitFor(const std::function<bool()> &done, const QElapsedTimer &since)
{
    while (!done() && since.elapsed() < 20000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return double(since.nsecsElapsed()) / 1e6;
}

/// PSS of this process and those it started, in MB; 0 where /proc has none.
double memory()
{
    double kilobytes = 0;
    const QStringList ids = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    QHash<QString, QString> parents;
    for (const QString &id : ids) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(id));
        if (stat.open(QIODevice::ReadOnly)) {
            const QByteArray line = stat.readAll();
            parents.insert(id, QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(1)));
        }
    }
    const QString self = QString::number(QCoreApplication::applicationPid());
    for (const QString &id : ids) {
        QString ancestor = id;
        for (int depth = 0; depth < 8 && ancestor != self && !ancestor.isEmpty(); ++depth) {
            ancestor = parents.value(ancestor);
        }
        QFile smaps(QStringLiteral("/proc/%1/smaps_rollup").arg(id));
        if (ancestor == self && smaps.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = smaps.readAll().split('\n');
            for (const QByteArray &line : lines) {
                if (line.startsWith("Pss:")) {
                    kilobytes += line.mid(4).trimmed().split(' ').value(0).toDouble();
                }
            }
        }
    }
    return kilobytes / 1024;
}

void report(const QString &name, double ours, double peer, const QString &unit)
{
    const auto rounded = [](double value) { return double(qRound64(value * 100)) / 100; };
    QJsonObject line{
        {QStringLiteral("case"), name}, {QStringLiteral("ours"), rounded(ours)}, {QStringLiteral("unit"), unit}};
    if (peer > 0) {
        line.insert(QStringLiteral("peer"), rounded(peer));
        line.insert(QStringLiteral("peer_name"), QStringLiteral("bare WebEngine page"));
        line.insert(QStringLiteral("ratio"), rounded(ours / peer));
    }
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

void measure(const Look &look, qsizetype bytes, const QString &size)
{
    const QString text = makePost(bytes);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *editor = new QPlainTextEdit(&window);
    auto *panel = new PreviewPanel(look, &window);
    auto *bare = new QWebEngineView(&window);
    auto *page = new BarePage(bare);
    bare->setPage(page);
    layout->addWidget(editor, 1);
    layout->addWidget(panel, 1);
    layout->addWidget(bare, 1);
    window.resize(1800, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        return;
    }

    editor->setPlainText(text);
    PostRenderer renderer;
    RenderContext context;
    renderer.setContext(context);
    panel->open(context, {}, renderer.render(text));
    page->setHtml(QStringLiteral(
        "<!DOCTYPE html><meta charset=utf-8><style>body{font:16px/1.75 sans-serif}</style><body></body>"));
    QTest::qWait(500);
    QElapsedTimer opening;
    opening.start();
    QString all = QStringLiteral("document.body.innerHTML='';for(const h of [");
    for (const RenderedSegment &segment : renderer.rendering().segments) {
        all += literal(segment.html) + QLatin1Char(',');
    }
    page->run(all + QStringLiteral("]){const d=document.createElement('div');d.innerHTML=h;document.body.append(d)}"));
    waitFor([&] { return page->painted && panel->isReady(); }, opening);

    QElapsedTimer key;
    double called = 0;
    bool isTyping = false;
    qsizetype changed = 0;
    QList<RenderedSegment> before = renderer.rendering().segments;
    QObject::connect(editor->document(), &QTextDocument::contentsChange, panel, [&] {
        if (!isTyping) {
            return;
        }
        const Rendering &rendering = renderer.render(editor->toPlainText());
        const PagePatch patch = difference(before, rendering.segments);
        changed = patch.from;
        panel->apply(patch, rendering);
        called = double(key.nsecsElapsed()) / 1e6;
        before = rendering.segments;
    });

    const QList<std::pair<QString, double>> places{
        {QStringLiteral("start"), 0.0}, {QStringLiteral("middle"), 0.5}, {QStringLiteral("end"), 0.999}};
    for (const auto &[place, share] : places) {
        QTextBlock block =
            editor->document()->findBlockByNumber(std::max(6, int(share * editor->document()->blockCount()) - 12));
        while (block.isValid() && !block.text().startsWith(QStringLiteral("문단"))) {
            block = block.next();
        }
        QTextCursor cursor(block.isValid() ? block : editor->document()->lastBlock());
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
        editor->setTextCursor(cursor);
        panel->scrollToLine(cursor.blockNumber());
        QTest::qWait(300);
        QList<double> ours;
        QList<double> calls;
        QList<double> peer;
        for (int i = 0; i < keys; ++i) {
            QTest::qWait(5 + i % 17); // any phase of the display's frames
            isTyping = true;
            key.start();
            QTest::keyClick(editor, Qt::Key(Qt::Key_A + i % 26));
            ours.append(waitFor([&] { return panel->isReady(); }, key));
            calls.append(called);
            isTyping = false;
            QTest::qWait(5 + i % 17);
            const QString patch =
                QStringLiteral("{const d=document.body.children[%1];d.innerHTML=%2;if(%3)d.scrollIntoView()}")
                    .arg(changed)
                    .arg(literal(before.value(changed).html))
                    .arg(i == 0 ? 1 : 0);
            key.start();
            page->run(patch);
            peer.append(waitFor([&] { return page->painted; }, key));
        }
        report(QStringLiteral("key to painted, %1, %2").arg(size, place), median(ours), median(peer),
               QStringLiteral("ms"));
        report(QStringLiteral("key to call sent, %1, %2").arg(size, place), median(calls), 0, QStringLiteral("ms"));
    }
    report(QStringLiteral("memory with both pages, %1").arg(size), memory(), 0, QStringLiteral("MB"));
}

} // namespace

int main(int argc, char **argv)
{
    registerPreviewSchemes();
    QApplication application(argc, argv);
    Look look(application);
    look.setAppearance(Appearance::Light);
    measure(look, 10 * 1024, QStringLiteral("10 KB"));
    measure(look, 100 * 1024, QStringLiteral("100 KB"));
    measure(look, 1024 * 1024, QStringLiteral("1 MB"));
    return 0;
}
