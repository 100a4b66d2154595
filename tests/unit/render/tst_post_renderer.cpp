#include "app/render/PostRenderer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dosirak;

/// A post through the whole pipeline: as Hexo makes it, and by segments for the preview.
class PostRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exact_data();
    void exact();
    void stopsWhereHexoStops_data();
    void stopsWhereHexoStops();
    void excerptFromFrontMatter();
    void previewIsTheSameHtml();
    void segmentsKnowTheirLines();
    void changedLetterRendersOneSegment();
    void aChangedDefinitionReachesItsUses();
    void repeatedHeadingsFollow();
    void problemsAreBoxesAtTheirLine();
    void missingAssetsAreNamed();
    void editsGiveWhatAFreshRenderingGives();
};

namespace {

RenderContext lonePost()
{
    RenderContext context;
    context.assets = QStringList{QStringLiteral("lunch.jpg")};
    return context;
}

QStringList keysOf(const Rendering &rendering)
{
    QStringList keys;
    for (const RenderedSegment &segment : rendering.segments)
        keys << QString::number(segment.key);
    return keys;
}

} // namespace

void PostRendererTest::exact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("excerpt");
    QTest::newRow("a tag alone is a block")
        << QStringLiteral("---\ntitle: a\n---\n{% image lunch.jpg 호텔 도시락!! %}\n")
        << QByteArray("<div class=\"figure \" style=\"width:;\"><img class=\"fig-img\" src=\"lunch.jpg\" alt=\"호텔 "
                      "도시락!!\"><span class=\"caption\">호텔 도시락!!</span></div>\n")
        << QByteArray();
    QTest::newRow("a tag in a line") << QStringLiteral("a {% raw %}{{ b }}{% endraw %} *c*\n")
                                     << QByteArray("<p>a {{ b }} <em>c</em></p>\n") << QByteArray();
    QTest::newRow("a field") << QStringLiteral("---\ntitle: 도시락\n---\n{{ title }}\n") << QByteArray("도시락\n")
                             << QByteArray();
    QTest::newRow("a comment of Nunjucks vanishes")
        << QStringLiteral("a{# b #}c\n") << QByteArray("<p>ac</p>\n") << QByteArray();
    QTest::newRow("tags in code are text")
        << QStringLiteral("`{% foo %}`\n") << QByteArray("<p><code>&#123;% foo %&#125;</code></p>\n") << QByteArray();
    QTest::newRow("the excerpt ends at the mark")
        << QStringLiteral("a\n\n<!-- More -->\n\nb\n")
        << QByteArray("<p>a</p>\n<span id=\"more\"></span>\n\n<p>b</p>\n") << QByteArray("<p>a</p>");
    QTest::newRow("Nunjucks switched off") << QStringLiteral("---\ndisableNunjucks: true\n---\n{% foo %}\n")
                                           << QByteArray("<p>{% foo %}</p>\n") << QByteArray();
    QTest::newRow("tag bodies are Markdown of their own")
        << QStringLiteral("# a\n\n{% blockquote %}\n# a\n{% endblockquote %}\n")
        << QByteArray("<h1 id=\"a\"><a href=\"#a\" class=\"headerlink\" title=\"a\"></a>a</h1><blockquote><h1 "
                      "id=\"a\"><a href=\"#a\" class=\"headerlink\" title=\"a\"></a>a</h1></blockquote>\n")
        << QByteArray();
}

void PostRendererTest::exact()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, excerpt);
    const HexoRendering rendering = renderPost(text, lonePost());
    QVERIFY(!rendering.failure);
    QCOMPARE(rendering.html, html);
    QCOMPARE(rendering.excerpt, excerpt);
}

void PostRendererTest::stopsWhereHexoStops_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");
    QTest::newRow("unknown tag") << QStringLiteral("---\ntitle: a\n---\nb\n\n```\nc\nd\n```\n\n{% foo %}\n")
                                 << QStringLiteral("unknown block tag: foo") << 10;
    QTest::newRow("no end tag") << QStringLiteral("a\n\n{% blockquote %}\nb\n")
                                << QStringLiteral("unexpected end of file") << 2;
}

void PostRendererTest::stopsWhereHexoStops()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QFETCH(int, line);
    const HexoRendering rendering = renderPost(text, lonePost());
    QVERIFY(rendering.failure);
    QVERIFY2(rendering.failure->message.contains(message), qPrintable(rendering.failure->message));
    QCOMPARE(rendering.failure->line, line);
}

void PostRendererTest::excerptFromFrontMatter()
{
    const HexoRendering rendering =
        renderPost(QStringLiteral("---\nexcerpt: own *words*\n---\na\n\n<!-- more -->\n\nb\n"), lonePost());
    QCOMPARE(rendering.excerpt, QByteArray("own *words*"));
    QVERIFY(rendering.html.contains("<!-- more -->"));
}

void PostRendererTest::previewIsTheSameHtml()
{
    const QString text =
        QStringLiteral("---\ntitle: a\n---\n# b\n\n```js\nc {d}\n```\n\n{% image lunch.jpg x %}\n\n- e\n\n- f\n\n"
                       "# b\n\n[g]\n\n<!-- more -->\n\n{{ title }} `{{ h }}`\n\n[g]: http://i.j\n");
    PostRenderer renderer;
    renderer.setContext(lonePost());
    QCOMPARE(renderer.render(text).html(), renderPost(text, lonePost()).html);
    QVERIFY(renderer.rendering().segments.size() > 6);
}

void PostRendererTest::segmentsKnowTheirLines()
{
    const QString text = QStringLiteral("---\ntitle: a\n---\nb\n\n```\nc\n\nd\n```\n\n{% blockquote %}\ne\n\nf\n"
                                        "{% endblockquote %}\n\n<!--\ng\n\nh -->\ni\n\nj\n");
    PostRenderer renderer;
    renderer.setContext(lonePost());
    const QList<RenderedSegment> segments = renderer.render(text).segments;
    int line = 3;
    for (const RenderedSegment &segment : segments) {
        QCOMPARE(segment.firstLine, line);
        line += segment.lineCount;
    }
    QCOMPARE(line, static_cast<int>(text.count(QLatin1Char('\n'))));
    const QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(lines.at(segments.at(1).firstLine), QStringLiteral("```"));
    QCOMPARE(lines.at(segments.at(2).firstLine), QStringLiteral("{% blockquote %}"));
    QCOMPARE(lines.at(segments.at(3).firstLine), QStringLiteral("<!--"));
    QCOMPARE(lines.at(segments.at(4).firstLine), QStringLiteral("j"));
}

void PostRendererTest::changedLetterRendersOneSegment()
{
    PostRenderer renderer;
    renderer.setContext(lonePost());
    QString text = QStringLiteral("# a\n\nb\n\n{% image lunch.jpg c %}\n\n```\nd\n```\n\ne\n");
    const QStringList before = keysOf(renderer.render(text));
    // a figure more before the others gives every placeholder another number
    text.replace(QStringLiteral("\n\nb\n"), QStringLiteral("\n\n```\nx\n```\n"));
    const QStringList after = keysOf(renderer.render(text));
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.at(0), before.at(0));
    QVERIFY(after.at(1) != before.at(1));
    QCOMPARE(after.mid(2), before.mid(2));
}

void PostRendererTest::aChangedDefinitionReachesItsUses()
{
    PostRenderer renderer;
    renderer.setContext(lonePost());
    QVERIFY(renderer.render(QStringLiteral("[a]\n\nb\n\n[a]: /c\n")).html().contains("href=\"/c\""));
    QVERIFY(renderer.render(QStringLiteral("[a]\n\nb\n\n[a]: /d\n")).html().contains("href=\"/d\""));
}

void PostRendererTest::repeatedHeadingsFollow()
{
    PostRenderer renderer;
    renderer.setContext(lonePost());
    QVERIFY(renderer.render(QStringLiteral("# a\n\n# a\n")).html().contains("id=\"a-1\""));
    const QByteArray html = renderer.render(QStringLiteral("# b\n\n# a\n")).html();
    QVERIFY(!html.contains("id=\"a-1\""));
    QVERIFY(html.contains("id=\"a\""));
}

void PostRendererTest::problemsAreBoxesAtTheirLine()
{
    PostRenderer renderer;
    renderer.setContext(lonePost());
    const Rendering &rendering = renderer.render(QStringLiteral("---\ntitle: a\n---\nb\n\nc\n{% foo %}\n\nd\n"));
    QCOMPARE(rendering.failures.size(), 1);
    QCOMPARE(rendering.failures.first().line, 6);
    QVERIFY(rendering.html().contains("dosirak-problem"));
    QVERIFY(rendering.html().contains("data-line=\"1\"")); // counted from its segment
    QVERIFY(rendering.html().contains("<p>d</p>"));
}

void PostRendererTest::missingAssetsAreNamed()
{
    const QString text = QStringLiteral("{% asset_img people.jpg %}\n");
    QCOMPARE(renderPost(text, lonePost()).html.trimmed(), QByteArray());
    PostRenderer renderer;
    renderer.setContext(lonePost());
    QVERIFY(renderer.render(text).html().contains("people.jpg"));
}

void PostRendererTest::editsGiveWhatAFreshRenderingGives()
{
    const QStringList pieces{QStringLiteral("a"),
                             QStringLiteral("\n"),
                             QStringLiteral("\n\n"),
                             QStringLiteral("# b\n"),
                             QStringLiteral("- c\n"),
                             QStringLiteral("```\n"),
                             QStringLiteral("{% "),
                             QStringLiteral(" %}"),
                             QStringLiteral("{% image lunch.jpg x %}"),
                             QStringLiteral("{% raw %}"),
                             QStringLiteral("{% endraw %}"),
                             QStringLiteral("<!--"),
                             QStringLiteral("-->"),
                             QStringLiteral("[d]"),
                             QStringLiteral("\n[d]: /e\n"),
                             QStringLiteral("`"),
                             QStringLiteral("호텔"),
                             QStringLiteral("{{ title }}"),
                             QStringLiteral("<div>"),
                             QStringLiteral("<!-- more -->"),
                             QStringLiteral("    "),
                             QStringLiteral("> ")};
    QRandomGenerator random(20171214);
    PostRenderer renderer;
    renderer.setContext(lonePost());
    QString text = QStringLiteral("---\ntitle: t\n---\n# b\n\na\n\n- c\n\n```\nx\n```\n\nd\n");
    for (int round = 0; round < 1500; ++round) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(text.size()) - 18)) + 18;
        if (text.size() > 600 || random.bounded(3) == 0)
            text.remove(at, random.bounded(12));
        else
            text.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size()))));
        PostRenderer fresh;
        fresh.setContext(lonePost());
        const Rendering &expected = fresh.render(text);
        const Rendering &rendering = renderer.render(text);
        if (rendering.html() != expected.html()) {
            for (qsizetype i = 0; i < expected.segments.size(); ++i)
                if (rendering.segments.at(i).html != expected.segments.at(i).html)
                    qWarning() << text << "\n" << rendering.segments.at(i).html << "\n" << expected.segments.at(i).html;
        }
        QCOMPARE(rendering.html(), expected.html());
        QCOMPARE(keysOf(rendering), keysOf(expected));
        QCOMPARE(rendering.failures.size(), expected.failures.size());
        int line = 3;
        for (const RenderedSegment &segment : rendering.segments) {
            QCOMPARE(segment.firstLine, line);
            line += segment.lineCount;
        }
    }
}

QTEST_APPLESS_MAIN(PostRendererTest)
#include "tst_post_renderer.moc"
