#include "app/tags/TagScanner.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace dosirak;

class ScanTagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void spansAreUtf16();
    void blocksKnowTheirBodies();
    void angleTagsAreMarked();
    void errors_data();
    void errors();
    void hostileTextIsQuick_data();
    void hostileTextIsQuick();
    void aHundredThousandTagsAreQuick();
};

void ScanTagsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << QStringLiteral("글 {% image a.jpg 글 %} 글") << QStringList{QStringLiteral("image")};
    QTest::newRow("no blanks") << QStringLiteral("{%image a.jpg%}") << QStringList{QStringLiteral("image")};
    QTest::newRow("in a block") << QStringLiteral("{% alert %}\n{% image a.jpg %}\n{% endalert %}")
                                << QStringList{QStringLiteral("alert"), QStringLiteral("image")};
    QTest::newRow("in the block of an inner block")
        << QStringLiteral("{% a %}{% b %}{% c %}{% endb %}{% enda %}{% d %}")
        << QStringLiteral("a b c d").split(QLatin1Char(' '));
    QTest::newRow("not in a fence") << QStringLiteral("```\n{% a %}\n```\n{% b %}") << QStringList{QStringLiteral("b")};
    QTest::newRow("not in a fence of a list")
        << QStringLiteral("- ```js\n  {% a %}\n  ```\n~~~~\n{% a %}\n~~~~\n{% b %}")
        << QStringList{QStringLiteral("b")};
    QTest::newRow("a longer run does not close a fence")
        << QStringLiteral("```\n{% a %}\n````\n{% c %}\n```\n{% b %}") << QStringList{QStringLiteral("b")};
    QTest::newRow("a fence that never closes is none")
        << QStringLiteral("```\n{% a %}\n\n{% b %}") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("not in inline code") << QStringLiteral("`{% a %}` {% b %}") << QStringList{QStringLiteral("b")};
    QTest::newRow("not in a comment") << QStringLiteral("<!-- {% a %} --> {% b %}") << QStringList{QStringLiteral("b")};
    QTest::newRow("not in raw") << QStringLiteral("{% raw %}{% a %}{% endraw %}{% b %}")
                                << QStringList{QStringLiteral("raw"), QStringLiteral("b")};
    QTest::newRow("raw in a block") << QStringLiteral("{% x %}{% raw %}{% a %}{% endraw %}{% b %}{% endx %}")
                                    << QStringLiteral("x raw b").split(QLatin1Char(' '));
    QTest::newRow("end inside a fence does not count") << QStringLiteral("{% note %}\n```\n{% endnote %}\n```\n{% b %}")
                                                       << QStringList{QStringLiteral("note"), QStringLiteral("b")};
    QTest::newRow("branches are no tags") << QStringLiteral("{% if a %}{% b %}{% else %}{% c %}{% endif %}")
                                          << QStringLiteral("if b c").split(QLatin1Char(' '));
    QTest::newRow("output is no tag") << QStringLiteral("{{ a }} {# {% b %} #}") << QStringList{};
    QTest::newRow("ejs is no tag") << QStringLiteral("<% if (a) { %> <%= image %>") << QStringList{};
    QTest::newRow("an apostrophe does not hide a tag") << QStringLiteral("{% image a.jpg Saturday's box %}\n\n{% b %}")
                                                       << QStringList{QStringLiteral("image"), QStringLiteral("b")};
    QTest::newRow("angle picture") << QStringLiteral("<% image a.jpg %>") << QStringList{QStringLiteral("image")};
}

void ScanTagsTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList found;
    for (const TagUse &use : scanTags(text, 0).tags)
        found.append(use.name);
    QCOMPARE(found, names);
}

void ScanTagsTest::spansAreUtf16()
{
    const QString text = QStringLiteral("---\ntitle: 😀\n---\n😀가 {% image \"호텔 도시락.jpg\" 😀글 %} z");
    const TagScan scan = scanTags(text, text.indexOf(QStringLiteral("😀가")));
    QCOMPARE(scan.tags.size(), 1);
    const TagUse &use = scan.tags[0];
    const auto at = [&](TextSpan span) { return text.mid(span.from, span.length()); };
    QCOMPARE(at(use.span), QStringLiteral("{% image \"호텔 도시락.jpg\" 😀글 %}"));
    QCOMPARE(at(use.nameSpan), QStringLiteral("image"));
    QCOMPARE(at(use.argumentsSpan), QStringLiteral("\"호텔 도시락.jpg\" 😀글"));
    QCOMPARE(use.arguments.size(), 2);
    QCOMPARE(use.arguments[0].text, QStringLiteral("호텔 도시락.jpg"));
    QCOMPARE(at(use.arguments[0].span), QStringLiteral("\"호텔 도시락.jpg\""));
    QCOMPARE(at(use.arguments[1].span), QStringLiteral("😀글"));
}

void ScanTagsTest::blocksKnowTheirBodies()
{
    const QString text = QStringLiteral("{% a %}가{% a %}나{% enda %}다{% enda x %}");
    const TagScan scan = scanTags(text, 0);
    QCOMPARE(scan.tags.size(), 2);
    const auto at = [&](TextSpan span) { return text.mid(span.from, span.length()); };
    QVERIFY(scan.tags[0].isBlock && scan.tags[1].isBlock);
    QCOMPARE(at(scan.tags[0].bodySpan), QStringLiteral("가{% a %}나{% enda %}다"));
    QCOMPARE(at(scan.tags[0].endSpan), QStringLiteral("{% enda x %}"));
    QCOMPARE(at(scan.tags[1].bodySpan), QStringLiteral("나"));
    QVERIFY(scan.errors.isEmpty());
}

void ScanTagsTest::angleTagsAreMarked()
{
    const QString text = QStringLiteral("<% image a.jpg 점심 %>\n{% alert %}<% img b.jpg %>{% endalert %}");
    const TagScan scan = scanTags(text, 0);
    QCOMPARE(scan.tags.size(), 3);
    QVERIFY(scan.tags[0].angle && !scan.tags[1].angle && scan.tags[2].angle);
    QCOMPARE(text.mid(scan.tags[2].span.from, scan.tags[2].span.length()), QStringLiteral("<% img b.jpg %>"));
    QCOMPARE(scan.tags[0].arguments[1].text, QStringLiteral("점심"));
}

void ScanTagsTest::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("hexo");
    const QString none;
    QTest::newRow("all is well") << QStringLiteral("{% a %} {{ b }} {# c #}") << none << none;
    QTest::newRow("end without start") << QStringLiteral("{% a %}{% endb %}") << QStringLiteral("{% endb %}")
                                       << QStringLiteral("unknown block tag: endb");
    QTest::newRow("block without end") << QStringLiteral("x {% quote %} y") << QStringLiteral("{% quote %}")
                                       << QStringLiteral("unexpected end of file");
    QTest::newRow("tag that never ends") << QStringLiteral("{{ a }} {% image") << QStringLiteral("{%")
                                         << QStringLiteral("expected block end");
    QTest::newRow("output that never ends")
        << QStringLiteral("{% a %} {{ b") << QStringLiteral("{{") << QStringLiteral("expected variable end");
    QTest::newRow("output that cannot be read")
        << QStringLiteral("{{ a b }}") << QStringLiteral("{{ a b }}") << QStringLiteral("expected variable end");
    QTest::newRow("nothing to run") << QStringLiteral("{{ a {% b {# c") << none << none;
    QTest::newRow("in code") << QStringLiteral("`{{ a b }}` {% c %}") << none << none;
}

void ScanTagsTest::errors()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    QFETCH(QString, hexo);
    const TagScan scan = scanTags(text, 0);
    QCOMPARE(scan.errors.size(), at.isEmpty() ? 0 : 1);
    if (at.isEmpty())
        return;
    QCOMPARE(text.mid(scan.errors[0].span.from, scan.errors[0].span.length()), at);
    QCOMPARE(scan.errors[0].hexoMessage, hexo);
    QVERIFY(!scan.errors[0].message.isEmpty());
}

void ScanTagsTest::hostileTextIsQuick_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"{% ", "{{ ", "{# ", "`", "```\n", "````\n~~~\n", "{% a \"", "<% image ", "{% x %}<% image ", "{% x %}{{ ",
          "{% enda %}", "{% quote %}", "{% x %}{% \"", "- ```a`\n", "{{ ( }}"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void ScanTagsTest::hostileTextIsQuick()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(250'000 / piece.size());
    QElapsedTimer clock;
    clock.start();
    scanTags(text, 0);
    scanTags(QStringLiteral("{% x %}") + text + QStringLiteral("{% endx %}"), 0);
    QVERIFY2(clock.elapsed() < 5000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(clock.elapsed())));
}

void ScanTagsTest::aHundredThousandTagsAreQuick()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("{% image 사진%1.jpg 설명 %}\n").arg(i);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(scanTags(text, 0).tags.size(), 100'000);
    QVERIFY2(clock.elapsed() < 5000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(ScanTagsTest)
#include "tst_scantags.moc"
