#include "app/assets/ImageImport.h"

#include <QTest>

using namespace dosirak;

namespace {

QList<ImportedImage> images(int count)
{
    QList<ImportedImage> list;
    for (int i = 1; i <= count; ++i) {
        ImportedImage image;
        image.name = QStringLiteral("p%1.jpg").arg(i);
        image.caption = QStringLiteral("사진 %1").arg(i);
        list.append(image);
    }
    return list;
}

} // namespace

class InsertImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inserts_data();
    void inserts();
    void portableDialect();
    void nothingToInsert();
    void anyPositionIsSafe();
};

/// `|` marks the position; `#` stands for the tag of the first photo.
void InsertImagesTest::inserts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty text", "|", "#\n");
    row("at the end after a line end", "a\n|", "a\n\n#\n");
    row("at the end without a line end", "한글|", "한글\n\n#\n");
    row("on the blank line between paragraphs", "a\n|\nb\n", "a\n\n#\n\nb\n");
    row("at the start of a paragraph", "a\n\n|b\n", "a\n\n#\n\nb\n");
    row("in the middle of a line", "aa|aa\n\nb\n", "aaaa\n\n#\n\nb\n");
    row("between two lines of a paragraph", "a\n|b\n", "a\n\n#\n\nb\n");
    row("on a line of spaces", "a\n\n  |  \nb\n", "a\n\n#\n    \nb\n");
    row("behind a tag", "{% image x.jpg x %}|\n\nb\n", "{% image x.jpg x %}\n#\n\nb\n");
    row("inside a tag", "{% image x|.jpg x %} \n\nb\n", "{% image x.jpg x %} \n#\n\nb\n");
    row("before a tag", "|{% image x.jpg x %}\n", "#\n{% image x.jpg x %}\n");
    row("in the front matter", "---\nti|tle: x\n---\nbody\n", "---\ntitle: x\n---\n#\n\nbody\n");
    row("at the very start of a front matter", "|---\ntitle: x\n---\nbody\n", "---\ntitle: x\n---\n#\n\nbody\n");
    row("front matter without a body", "---\ntitle: x\n---\n|", "---\ntitle: x\n---\n#\n");
    row("inside a fence", "```\nco|de\n```\nb\n", "```\ncode\n```\n\n#\n\nb\n");
    row("at the start of a line in a fence", "```\n|code\n```\n\nb\n", "```\ncode\n```\n\n#\n\nb\n");
    row("before a fence", "|```\ncode\n```\n", "#\n\n```\ncode\n```\n");
    row("inside a codeblock", "{% codeblock %}\na|\n{% endcodeblock %}\nb\n",
        "{% codeblock %}\na\n{% endcodeblock %}\n#\n\nb\n");
    row("inside a comment", "<!-- a\n|b -->\nc\n", "<!-- a\nb -->\n\n#\n\nc\n");
    row("above the line under a heading", "Title\n|---\nb\n", "Title\n---\n\n#\n\nb\n");
    row("behind the text of such a heading", "Title|\n===\nb\n", "Title\n===\n\n#\n\nb\n");
    row("thematic break stays below", "a\n\n|---\n", "a\n\n#\n\n---\n");
}

void InsertImagesTest::inserts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const qsizetype position = text.indexOf(QLatin1Char('|'));
    text.remove(position, 1);
    TextSpan caption;
    const TextEdits edits = insertImages(text, position, images(1), ImageDialect::Tranquilpeak, caption);
    const QString result = applied(text, edits);
    const QString tag = QStringLiteral("{% image p1.jpg 사진 1 %}");
    QCOMPARE(result, expected.replace(QLatin1Char('#'), tag));
    QCOMPARE(result.mid(caption.from, caption.length()), QStringLiteral("사진 1"));
    QCOMPARE(applied(result, inverted(text, edits)), text);

    const TextEdits three = insertImages(text, position, images(3), ImageDialect::Tranquilpeak, caption);
    QCOMPARE(three.size(), 1);
    const QString tags = tag + QStringLiteral("\n{% image p2.jpg 사진 2 %}\n{% image p3.jpg 사진 3 %}");
    QCOMPARE(applied(text, three), expected.replace(tag, tags));
}

void InsertImagesTest::portableDialect()
{
    TextSpan caption;
    const QString result =
        applied(QStringLiteral("a\n"), insertImages(QStringLiteral("a\n"), 2, images(1), ImageDialect::Hexo, caption));
    QVERIFY2(result.startsWith(QLatin1String("a\n\n{% asset_img p1.jpg ")), qPrintable(result));
    QCOMPARE(result.mid(caption.from, caption.length()), QStringLiteral("사진 1"));
}

void InsertImagesTest::nothingToInsert()
{
    TextSpan caption{3, 4};
    QVERIFY(insertImages(QStringLiteral("a"), 1, {}, ImageDialect::Hexo, caption).isEmpty());
    QCOMPARE(caption, TextSpan());
}

void InsertImagesTest::anyPositionIsSafe()
{
    const QString text = QStringLiteral(
        "---\ntitle: x\n---\n한글 `code` text\n\n```js\na\n```\n{% image a.jpg b %}\nTitle\n---\n> q\n<!-- c -->\nend");
    for (qsizetype position = -2; position <= text.size() + 2; ++position) {
        TextSpan caption;
        const TextEdits edits = insertImages(text, position, images(2), ImageDialect::Tranquilpeak, caption);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().from, edits.first().to);
        const QString result = applied(text, edits);
        QVERIFY(result.contains(QStringLiteral("\n{% image p1.jpg 사진 1 %}\n{% image p2.jpg 사진 2 %}\n")));
        QCOMPARE(result.mid(caption.from, caption.length()), QStringLiteral("사진 1"));
        QVERIFY(result.startsWith(QLatin1String("---\ntitle: x\n---\n")));
        QVERIFY(result.contains(QLatin1String("```js\na\n```\n")));
        QVERIFY(result.contains(QLatin1String("Title\n---\n")));
    }
}

QTEST_GUILESS_MAIN(InsertImagesTest)
#include "tst_insertimages.moc"
