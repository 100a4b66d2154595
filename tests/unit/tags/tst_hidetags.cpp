// The expected texts were made by PostRenderEscape of hexo 8.1.2; the numbers are taken out of the placeholders.
#include "app/tags/TagScanner.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace dosirak;

namespace {

const QByteArray mark = "\xEF\xBF\xBC";

HiddenBody hidden(const QByteArray &text, AngleTags angleTags = AngleTags::AsText)
{
    HiddenBody body;
    body.text = text.toStdString();
    return hideTags(std::move(body), angleTags);
}

/// The text without the placeholders' numbers.
QByteArray withoutNumbers(const HiddenBody &body)
{
    QByteArray out;
    const QByteArray text = QByteArray::fromStdString(body.text);
    for (qsizetype at = 0; at < text.size();) {
        if (text.mid(at, 3) == mark) {
            for (at += 3; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            }
        } else {
            out += text[at++];
        }
    }
    return out;
}

} // namespace

class HideTagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asHexo_data();
    void asHexo();
    void numbersFollowTheCode();
    void linesCountTheFencesToo();
    void angleTags_data();
    void angleTags();
    void hostileTextIsQuick_data();
    void hostileTextIsQuick();
};

void HideTagsTest::asHexo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArrayList>("stored");
    QTest::newRow("nothing to hide") << QByteArray("글 `{{` <!-- c -->") << QByteArray("글 `{{` <!-- c -->")
                                     << QByteArrayList{};
    QTest::newRow("a tag alone") << QByteArray("글\n\n{% image a.jpg %}\n") << QByteArray("글\n\n<!--swig-->\n")
                                 << QByteArrayList{QByteArray("{% image a.jpg %}")};
    QTest::newRow("a block tag with its text")
        << QByteArray("{% note %}\n**a**\n{% endnote %} b") << QByteArray("<!--swig--> b")
        << QByteArrayList{QByteArray("{% note %}\n**a**\n{% endnote %}")};
    QTest::newRow("same tags inside") << QByteArray("{% note %}a{% note %}b{% endnote %}c{% endnote %}")
                                      << QByteArray("<!--swig-->c<!--swig-->")
                                      << QByteArrayList{QByteArray("{% note %}a{% note %}b{% endnote %}"),
                                                        QByteArray("{% endnote %}")};
    QTest::newRow("output") << QByteArray("a {{ b }} c") << QByteArray("a <!--swig--> c")
                            << QByteArrayList{QByteArray("{{ b }}")};
    QTest::newRow("output with quotes") << QByteArray("{{ \"}}\" }}") << QByteArray("<!--swig-->")
                                        << QByteArrayList{QByteArray("{{ \"}}\" }}")};
    QTest::newRow("output that is none") << QByteArray("{{ a } b }}") << QByteArray("{{ a } b }}") << QByteArrayList{};
    QTest::newRow("comment vanishes") << QByteArray("a{# b #}c") << QByteArray("ac") << QByteArrayList{};
    QTest::newRow("HTML comments go too")
        << QByteArray("<!-- {% a %} --> {% b %}") << QByteArray("<!--comment--> <!--swig-->")
        << QByteArrayList{QByteArray("<!-- {% a %} -->"), QByteArray("{% b %}")};
    QTest::newRow("open HTML comment takes the rest")
        << QByteArray("{% b %} <!-- {% a %}") << QByteArray("<!--swig--> <!--comment-->")
        << QByteArrayList{QByteArray("{% b %}"), QByteArray("<!-- {% a %}")};
    QTest::newRow("inline code") << QByteArray("`{% a %}` {% b %}") << QByteArray("`{% a %}` <!--swig-->")
                                 << QByteArrayList{QByteArray("{% b %}")};
    QTest::newRow("longer run closes inline code")
        << QByteArray("`{% a %}`` {% b %}") << QByteArray("`{% a %}`` <!--swig-->")
        << QByteArrayList{QByteArray("{% b %}")};
    QTest::newRow("inline code ends at a blank line")
        << QByteArray("` {% a %}\n\n{% b %}`") << QByteArray("` <!--swig-->\n\n<!--swig-->`")
        << QByteArrayList{QByteArray("{% a %}"), QByteArray("{% b %}")};
    QTest::newRow("escaped backquote") << QByteArray("\\`{% a %}` {% b %}") << QByteArray("\\`<!--swig-->` <!--swig-->")
                                       << QByteArrayList{QByteArray("{% a %}"), QByteArray("{% b %}")};
    QTest::newRow("raw in inline code") << QByteArray("`{% raw %}{{ a }}{% endraw %}`") << QByteArray("`<!--swig-->`")
                                        << QByteArrayList{QByteArray("{% raw %}{{ a }}{% endraw %}")};
    QTest::newRow("tag in double backquotes")
        << QByteArray("``{% a %}`{% b %}`` {% c %}") << QByteArray("``{% a %}`{% b %}`` <!--swig-->")
        << QByteArrayList{QByteArray("{% c %}")};
    QTest::newRow("end tag anywhere makes it a block")
        << QByteArray("{% b %} text endb {% c %}") << QByteArray("{% b %} text endb <!--swig-->")
        << QByteArrayList{QByteArray("{% c %}")};
    QTest::newRow("end before the tag") << QByteArray("endb {% b %} {% c %}") << QByteArray("endb {% b %} <!--swig-->")
                                        << QByteArrayList{QByteArray("{% c %}")};
    QTest::newRow("end tag inside quotes")
        << QByteArray("{% b \"%}\" %}x{% c %}") << QByteArray("<!--swig-->x<!--swig-->")
        << QByteArrayList{QByteArray("{% b \"%}\" %}"), QByteArray("{% c %}")};
    QTest::newRow("unclosed tag") << QByteArray("{% a {% b %} {# c") << QByteArray("<!--swig--> {# c")
                                  << QByteArrayList{QByteArray("{% a {% b %}")};
    QTest::newRow("unclosed tag in quotes")
        << QByteArray("{% a \"b %} c {% d %}") << QByteArray("{% a \"b %} c <!--swig-->")
        << QByteArrayList{QByteArray("{% d %}")};
    QTest::newRow("name without blanks") << QByteArray("{%a%}{%enda%}") << QByteArray("<!--swig-->")
                                         << QByteArrayList{QByteArray("{%a%}{%enda%}")};
    QTest::newRow("angle brackets are text")
        << QByteArray("<% image a.jpg %> {{ x }}") << QByteArray("<% image a.jpg %> <!--swig-->")
        << QByteArrayList{QByteArray("{{ x }}")};
    QTest::newRow("raw block") << QByteArray("{% raw %}{% x %}{{ {% endraw %}") << QByteArray("<!--swig-->")
                               << QByteArrayList{QByteArray("{% raw %}{% x %}{{ {% endraw %}")};
}

void HideTagsTest::asHexo()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArrayList, stored);
    const HiddenBody body = hidden(text);
    QCOMPARE(withoutNumbers(body), expected);
    QByteArrayList kept;
    for (const HiddenSpan &span : body.hidden) {
        QCOMPARE(text.mid(qsizetype(span.from), qsizetype(span.to - span.from)), QByteArray::fromStdString(span.text));
        if (span.kind != HiddenSpan::Kind::Comment)
            kept.append(QByteArray::fromStdString(span.text));
    }
    QCOMPARE(kept, stored);
}

void HideTagsTest::numbersFollowTheCode()
{
    HiddenBody body;
    body.text = ("<!--code" + mark + "0-->\n{% a %}{# x #}{{ b }}<!-- c -->").toStdString();
    HiddenSpan code;
    code.kind = HiddenSpan::Kind::Code;
    code.lineCount = 3;
    body.hidden.push_back(code);
    body = hideTags(std::move(body));
    QCOMPARE(QByteArray::fromStdString(body.text),
             "<!--code" + mark + "0-->\n<!--swig" + mark + "1--><!--swig" + mark + "3--><!--comment" + mark + "4-->");
    QCOMPARE(body.hidden.size(), std::size_t(5));
    QVERIFY(body.hidden[2].kind == HiddenSpan::Kind::Comment);
    QVERIFY(body.hidden[4].kind == HiddenSpan::Kind::Html);
    QVERIFY(body.runsNunjucks);
}

void HideTagsTest::linesCountTheFencesToo()
{
    HiddenBody body;
    body.text = ("a\n<!--code" + mark + "0-->\n\n{% b %}\nx\n{% endb %}\n{{ c }}").toStdString();
    HiddenSpan code;
    code.kind = HiddenSpan::Kind::Code;
    code.firstLine = 1;
    code.lineCount = 4;
    body.hidden.push_back(code);
    body = hideTags(std::move(body));
    QCOMPARE(body.hidden[1].firstLine, 6);
    QCOMPARE(body.hidden[1].lineCount, 3);
    QCOMPARE(body.hidden[2].firstLine, 9);
    QCOMPARE(body.hidden[2].lineCount, 1);
}

void HideTagsTest::angleTags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("picture") << QByteArray("a <% image lunch.jpg 점심 %> b")
                             << QByteArray("{% image lunch.jpg 점심 %}");
    QTest::newRow("asset picture") << QByteArray("<%asset_img lunch.jpg%>") << QByteArray("{%asset_img lunch.jpg%}");
    QTest::newRow("in a block tag") << QByteArray("{% alert %}<% image a.jpg %>{% endalert %}")
                                    << QByteArray("{% alert %}{% image a.jpg %}{% endalert %}");
    QTest::newRow("code stays") << QByteArray("{% code %}<% image a.jpg %>{% endcode %}")
                                << QByteArray("{% code %}<% image a.jpg %>{% endcode %}");
    QTest::newRow("ejs is text") << QByteArray("<% if (x) { %> a <%= b %>") << QByteArray();
    QTest::newRow("inline code") << QByteArray("`<% image a.jpg %>`") << QByteArray();
    QTest::newRow("HTML comment") << QByteArray("<!-- <% image a.jpg %> -->") << QByteArray();
    QTest::newRow("without end") << QByteArray("<% image a.jpg") << QByteArray();
}

void HideTagsTest::angleTags()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, stored);
    const HiddenBody body = hidden(text, AngleTags::AsTags);
    QCOMPARE(body.hidden.empty() ? QByteArray() : QByteArray::fromStdString(body.hidden[0].text), stored);
    QCOMPARE(body.runsNunjucks, !stored.isEmpty());
}

void HideTagsTest::hostileTextIsQuick_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"{% ", "{{ ", "{# ", "`", "` `` ", "{% a %}", "{% a \"", "{{ '", "<!--", "{% raw %}",
                              "`{% raw %}", "endx {% x %}", "<% image ", "`\n\n", "{% x %}{% endx", "{%{%", "end"})
        QTest::newRow(piece) << QByteArray(piece);
}

void HideTagsTest::hostileTextIsQuick()
{
    QFETCH(QByteArray, piece);
    const QByteArray text = piece.repeated(1'000'000 / int(piece.size()));
    QElapsedTimer clock;
    clock.start();
    hidden(text, AngleTags::AsTags);
    hidden(text + "%} }} #} --> {% endraw %}", AngleTags::AsTags);
    QByteArray names;
    for (int i = 0; i < 40'000; ++i)
        names += "{% " + piece.left(3) + QByteArray::number(i) + " %} end" + QByteArray::number(i % 1000) + ' ';
    hidden(names);
    QVERIFY2(clock.elapsed() < 5000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(HideTagsTest)
#include "tst_hidetags.moc"
