#include "app/markdown/Markdown.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace dosirak;

/// Segments rendered one by one and joined are the whole rendered at once: what lets the preview render only what changed.
class SegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void linesAreExact();
    void joinedEqualsWhole();
    void hostileTextsAreLinear_data();
    void hostileTextsAreLinear();
};

namespace {

std::string joined(std::string_view body)
{
    const std::vector<Segment> segments = cutSegments(body);
    MarkdownFacts facts = collectFacts(body, segments);
    std::string html;
    for (const Segment &segment : segments) {
        const RenderedMarkdown rendered =
            renderMarkdown(body.substr(segment.from, segment.to - segment.from), facts, MarkdownOptions());
        html += rendered.html;
        for (const auto &[id, count] : rendered.headingIds)
            facts.headingIds[id] = count;
        facts.inLink = rendered.inLink;
        facts.inRawBlock = rendered.inRawBlock;
    }
    return html;
}

std::string whole(std::string_view body)
{
    return renderMarkdown(body, MarkdownFacts(), MarkdownOptions()).html;
}

std::string times(std::string_view text, int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

} // namespace

void SegmentsTest::cuts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("segments");
    QTest::newRow("paragraphs") << QByteArray("a\n\nb\n\nc\n") << 3;
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("a list stays whole") << QByteArray("- a\n\n- b\n\n  c\n\nd\n") << 2;
    QTest::newRow("indented lines stay") << QByteArray("a\n\n    b\n") << 1;
    QTest::newRow("a script stays whole") << QByteArray("<script>\n\na\n\n</script>\n\nb\n") << 2;
    QTest::newRow("a fence stays whole") << QByteArray("```\na\n\nb\n```\n\nc\n") << 2;
    QTest::newRow("a title over a blank line") << QByteArray("[a]: b \"t\n\nu\"\n\nc\n") << 2;
    QTest::newRow("rules are no bullets") << QByteArray("***\n\n---\n") << 2;
}

void SegmentsTest::cuts()
{
    QFETCH(QByteArray, body);
    QFETCH(int, segments);
    QCOMPARE(static_cast<int>(cutSegments(body.toStdString()).size()), segments);
}

void SegmentsTest::linesAreExact()
{
    const std::string body = "\na\n\n\nb\nc\n\n- d\n\n  e\n\nf";
    int line = 0;
    std::size_t pos = 0;
    for (const Segment &segment : cutSegments(body)) {
        QCOMPARE(segment.from, pos);
        QCOMPARE(segment.firstLine, line);
        const auto from = body.begin() + static_cast<std::ptrdiff_t>(segment.from);
        const auto to = body.begin() + static_cast<std::ptrdiff_t>(segment.to);
        line += static_cast<int>(std::count(from, to, '\n'));
        pos = segment.to;
    }
    QCOMPARE(pos, body.size());
}

void SegmentsTest::joinedEqualsWhole()
{
    const std::vector<std::string_view> lines{"",
                                              "",
                                              "",
                                              "   ",
                                              "\t",
                                              "a",
                                              "b *c*",
                                              "'q' \"d\"",
                                              "- a",
                                              "-",
                                              "  - b",
                                              "   c",
                                              "    code",
                                              "* x",
                                              "1. one",
                                              "2) two",
                                              "> q",
                                              "> - l",
                                              "> ```",
                                              ">",
                                              "lazy",
                                              "===",
                                              "---",
                                              "***",
                                              "# h",
                                              "## h",
                                              "```",
                                              "~~~",
                                              "```js",
                                              "<div>",
                                              "</div>",
                                              "<custom>",
                                              "<!-- c -->",
                                              "<!-- open",
                                              "-->",
                                              "<pre>",
                                              "</pre>",
                                              "<script>",
                                              "</script>",
                                              "<?php",
                                              "| a | b |",
                                              "|---|---|",
                                              "a|b",
                                              "-|-",
                                              "[a]: b",
                                              "[a]: c 'T'",
                                              "[a]",
                                              "[x](y)",
                                              "  \"t\"",
                                              "term\n: def",
                                              "http://x.y",
                                              "<code>",
                                              "</code>",
                                              "<a href=\"x\">",
                                              "- [ ] t",
                                              "　全角",
                                              "<!--swig\xEF\xBF\xBC"
                                              "0-->",
                                              "    <!--swig\xEF\xBF\xBC"
                                              "1-->",
                                              "~~d~~",
                                              "**b",
                                              "\"x\" http://a.b"};
    std::mt19937 random(20171214); // the day of the sample post
    const auto upTo = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    for (int round = 0; round < 4000; ++round) {
        std::string body;
        for (std::size_t line = 3 + upTo(20); line > 0; --line) {
            body += lines[upTo(lines.size())];
            body += '\n';
        }
        if (joined(body) != whole(body))
            QFAIL(("differs:\n" + body + "\n-- joined\n" + joined(body) + "\n-- whole\n" + whole(body)).c_str());
    }
}

void SegmentsTest::hostileTextsAreLinear_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("stars", times("*a ", 20000));
    row("stars and underscores", times("**a_ ", 20000));
    row("nested emphasis", times("*a **b ", 5000) + times("c** d* ", 5000));
    row("open links", times("[a](", 10000));
    row("open links, one end", times("[a](", 10000) + ")");
    row("open titles", times("[a](x (", 10000) + ")");
    std::string ticks;
    for (int i = 1; i <= 600; ++i)
        ticks += times("`", i) + " ";
    row("backquote runs", ticks);
    row("mailbox that is none", times("a.", 20000) + "@");
    row("quotes in quotes", times(">", 20000) + "a");
    row("quotes in quotes, lazy", times("> ", 20000) + "a\nb");
    row("lists in lists", times("- ", 20000) + "a");
    row("lazy lines behind lists in quotes", times("> - a\nb\n", 10000));
    row("lazy lines behind quotes in quotes", times("> > a\nb\n", 5000));
    row("brackets", times("[", 50000));
    row("angles", times("<", 50000));
    row("open tags", times("<a b=\"", 10000));
    row("open comments", times("<!--", 20000));
    row("tildes", times("~a ~~b ", 15000));
    row("pipes", times("|", 50000) + "\n" + times("|-", 50000));
    row("rules between lines", times("a\n***\n", 20000));
    row("addresses in one word", times("http://a.b(", 20000));
    row("dots behind an address", "http://a.b" + times(".", 50000));
    row("open fences", times("```\n", 10000) + "`");
    row("open titles of definitions", times("[a]: b \"\n\n", 10000) + "x");
    row("scripts", times("<script>\n", 10000));
}

void SegmentsTest::hostileTextsAreLinear()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const std::string body = text.toStdString();
    const std::string html = joined(body);
    QVERIFY(!html.empty());
    // a quadratic one takes many seconds; slow and shared machines get their share
    QVERIFY2(timer.elapsed() < 3000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
