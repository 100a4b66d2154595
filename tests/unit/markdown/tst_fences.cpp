#include "app/markdown/Fences.h"

#include <QTest>

using namespace dosirak;

/// Fences that Hexo takes out before Markdown, and the figures it makes of them.
class FencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void figure_data();
    void figure();
    void placesAreExact();
};

void FencesTest::hides_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text");
    const QByteArray mark = "<!--code\xEF\xBF\xBC"
                            "0-->";
    QTest::newRow("plain") << QByteArray("a\n```js\nb\n```\n\nc") << "a\n" + mark + "\n\nc";
    QTest::newRow("in a list") << QByteArray("- ```\n  b\n  ```\n") << "- " + mark + "\n";
    QTest::newRow("in a quote") << QByteArray("> ```\n> b\n> ```\n") << "> " + mark + "\n";
    QTest::newRow("a longer run does not close") << QByteArray("```\na\n````\n") << QByteArray("```\na\n````\n");
    QTest::newRow("two blanks behind do not close") << QByteArray("```\na\n```  \n") << QByteArray("```\na\n```  \n");
    QTest::newRow("one blank behind closes") << QByteArray("```\na\n``` \nb") << mark + "\nb";
    QTest::newRow("in a comment braces become entities")
        << QByteArray("<!--\n```\n{a}\n```\n-->\n") << QByteArray("<!--\n```\n&#123;a&#125;\n```\n-->\n");
    QTest::newRow("highlight:false stays")
        << QByteArray("```js highlight:false\n{\n```\n") << QByteArray("```js highlight:false\n&#123;\n```\n");
    QTest::newRow("an info that ends in a backquote is none")
        << QByteArray("```a`\nb\n```\n") << QByteArray("```a`\nb\n```\n");
    QTest::newRow("an empty one takes the next closing line if there is one")
        << QByteArray("```\n```\nb\n```\n") << mark + "\n";
    QTest::newRow("an empty one") << QByteArray("```\n```\nb\n") << mark + "\nb\n";
    QTest::newRow("a shorter run leaves a letter to the info") << QByteArray("~~~~\na\n~~~\n") << mark + "\n";
}

void FencesTest::hides()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(replaceFences(body.toStdString(), CodeOptions()).text), text);
}

void FencesTest::figure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("figure");
    const auto table = [](const QByteArray &numbers, const QByteArray &lines) -> QByteArray {
        return "<table><tr><td class=\"gutter\"><pre>" + numbers + "</pre></td><td class=\"code\"><pre>" + lines +
               "</pre></td></tr></table></figure>";
    };
    const QByteArray one = "<span class=\"line\">1</span><br>";
    QTest::newRow("known language") << QByteArray("```JS\na\n```\n")
                                    << "<figure class=\"highlight js\">" +
                                           table(one, "<span class=\"line\">a</span><br>");
    QTest::newRow("unknown language") << QByteArray("```foo\na\n```\n")
                                      << "<figure class=\"highlight plaintext\">" +
                                             table(one, "<span class=\"line\">a</span><br>");
    QTest::newRow("braces and angles") << QByteArray("```\n{<\"'&\n```\n")
                                       << "<figure class=\"highlight plaintext\">" +
                                              table(one, "<span class=\"line\">&#123;&lt;&quot;&#x27;&amp;</span><br>");
    QTest::newRow("caption and link") << QByteArray("```js the title http://x.y/z the link\na\n```\n")
                                      << "<figure class=\"highlight js\"><figcaption><span>the title</span><a "
                                         "href=\"http://x.y/z\">the link</a></figcaption>" +
                                             table(one, "<span class=\"line\">a</span><br>");
    QTest::newRow("marks and first line")
        << QByteArray("```js mark:3,5-6 first_line:3\na\nb\n```\n")
        << "<figure class=\"highlight js\">" +
               table("<span class=\"line\">3</span><br><span class=\"line\">4</span><br>",
                     "<span class=\"line marked\">a</span><br><span class=\"line\">b</span><br>");
    QTest::newRow("no numbers")
        << QByteArray("```js line_number:false\n  a\n   b\n```\n")
        << QByteArray("<figure class=\"highlight js\"><table><tr><td class=\"code\"><pre><span "
                      "class=\"line\">a</span><br><span class=\"line\"> b</span><br></pre></td></tr></table></figure>");
    QTest::newRow("in a quote") << QByteArray("> ```js\n> a\n> ```\n")
                                << "<figure class=\"highlight js\">" + table(one, "<span class=\"line\">a</span><br>");
}

void FencesTest::figure()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, figure);
    const FencedBody fenced = replaceFences(body.toStdString(), CodeOptions());
    QCOMPARE(fenced.fences.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(fenced.fences.front().figure), figure);
}

void FencesTest::placesAreExact()
{
    const std::string body = "a\n\n- ```js\n  b\n\n  c\n  ```\n\nd\n~~~\ne\n~~~\n";
    const FencedBody fenced = replaceFences(body, CodeOptions());
    QCOMPARE(fenced.fences.size(), std::size_t(2));
    QCOMPARE(fenced.fences[0].firstLine, 2);
    QCOMPARE(fenced.fences[0].lineCount, 5);
    QVERIFY(body.compare(fenced.fences[0].from, 5, "```js") == 0);
    QCOMPARE(fenced.fences[1].firstLine, 9);
    QCOMPARE(body.substr(fenced.fences[1].from, fenced.fences[1].to - fenced.fences[1].from),
             std::string("~~~\ne\n~~~"));
}

QTEST_APPLESS_MAIN(FencesTest)
#include "tst_fences.moc"
