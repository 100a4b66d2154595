#include "ui/editor/LineSyntax.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dosirak;

class tst_LineSyntax : public QObject
{
    Q_OBJECT

    static QString words(const QString &line, const LineScan &scan, Syntax kind)
    {
        QStringList found;
        for (const SyntaxSpan &span : scan.spans) {
            if (span.kind == kind) {
                found << line.mid(span.from, span.length);
            }
        }
        return found.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &line, Syntax kind, const QString &found) {
            QTest::newRow(name) << line << int(kind) << found;
        };
        row("heading", QStringLiteral("### # Break (식사시간)"), Syntax::Heading, QStringLiteral("# Break (식사시간)"));
        row("no heading without blank", QStringLiteral("#tag"), Syntax::Heading, {});
        row("tag file", QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}"), Syntax::TagFile,
            QStringLiteral("lunch.jpg"));
        row("tag file after classes", QStringLiteral("{% image fancybox center group:trip lunch.jpg 100% %}"),
            Syntax::TagFile, QStringLiteral("lunch.jpg"));
        row("quoted tag file", QStringLiteral("{% asset_img \"my lunch.jpg\" x %}"), Syntax::TagFile,
            QStringLiteral("my lunch.jpg"));
        row("a web picture is no file", QStringLiteral("{% img https://a.b/c.jpg %}"), Syntax::TagFile, {});
        row("other tags name no file", QStringLiteral("{% include_code test.js %}"), Syntax::TagFile, {});
        row("tag name", QStringLiteral("x {% more_tag a %} y"), Syntax::TagName, QStringLiteral("more_tag"));
        row("two tags", QStringLiteral("{% a %}{% b %}"), Syntax::TagWhole, QStringLiteral("{% a %}|{% b %}"));
        row("open tag is words", QStringLiteral("{% image lunch.jpg"), Syntax::TagWhole, {});
        row("code", QStringLiteral("작년에 `로깅`에"), Syntax::CodeText, QStringLiteral("로깅"));
        row("code with backticks", QStringLiteral("``a`b``"), Syntax::CodeText, QStringLiteral("a`b"));
        row("no tag in code", QStringLiteral("`{% x %}`"), Syntax::TagWhole, {});
        row("bold", QStringLiteral("a **b c** d"), Syntax::Bold, QStringLiteral("b c"));
        row("bold and italic", QStringLiteral("***b***"), Syntax::Italic, QStringLiteral("b"));
        row("snake_case_word", QStringLiteral("snake_case_word"), Syntax::Italic, {});
        row("link", QStringLiteral("[a](b(c)d) e"), Syntax::Link, QStringLiteral("b(c)d"));
        row("bare address", QStringLiteral("see https://hexo.io/x?y, ok"), Syntax::Link,
            QStringLiteral("https://hexo.io/x?y,"));
        row("comment", QStringLiteral("<!-- more -->"), Syntax::Comment, QStringLiteral("<!-- more -->"));
        row("list", QStringLiteral("  10) x"), Syntax::ListMarker, QStringLiteral("10)"));
        row("task", QStringLiteral("- [ ] x"), Syntax::ListMarker, QStringLiteral("-|[ ] "));
        row("rule is no list", QStringLiteral("- - -"), Syntax::ListMarker, {});
        row("escaped", QStringLiteral("\\`a\\`"), Syntax::CodeText, {});
    }
    void spans()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(QString, found);
        QCOMPARE(words(line, scanLine(line, {}), static_cast<Syntax>(kind)), found);
    }

    void frontMatterFields()
    {
        LineState inside;
        inside.kind = LineState::FrontMatter;
        inside.letter = '-';
        const QString line = QStringLiteral("title: \"a # b\" # note");
        const LineScan scan = scanLine(line, inside);
        QCOMPARE(words(line, scan, Syntax::FieldKey), QStringLiteral("title"));
        QCOMPARE(words(line, scan, Syntax::FieldValue), QStringLiteral(" \"a # b\" "));
        QCOMPARE(words(line, scan, Syntax::Comment), QStringLiteral("# note"));
        QCOMPARE(scanLine(QStringLiteral("---"), inside).after.kind, LineState::Text);
        QCOMPARE(scanLine(QStringLiteral(";;;"), inside).after.kind, LineState::FrontMatter);
    }

    void states_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QList<int>>("kinds"); // after each line
        using L = QStringList;
        QTest::newRow("fence") << L{QStringLiteral("```js"), QStringLiteral("**x**"), QStringLiteral("```"),
                                    QStringLiteral("x")}
                               << QList<int>{LineState::Fence, LineState::Fence, LineState::Text, LineState::Text};
        QTest::newRow("shorter fence does not close")
            << L{QStringLiteral("````"), QStringLiteral("```"), QStringLiteral("````")}
            << QList<int>{LineState::Fence, LineState::Fence, LineState::Text};
        QTest::newRow("other letter does not close")
            << L{QStringLiteral("~~~"), QStringLiteral("```")} << QList<int>{LineState::Fence, LineState::Fence};
        QTest::newRow("code span is no fence") << L{QStringLiteral("```a```")} << QList<int>{LineState::Text};
        QTest::newRow("comment") << L{QStringLiteral("a <!-- b"), QStringLiteral("c"), QStringLiteral("d --> e")}
                                 << QList<int>{LineState::Comment, LineState::Comment, LineState::Text};
        QTest::newRow("codeblock tag") << L{QStringLiteral("{% codeblock lang:js %}"), QStringLiteral("```"),
                                            QStringLiteral("{% endcodeblock %}")}
                                       << QList<int>{LineState::RawTag, LineState::RawTag, LineState::Text};
        QTest::newRow("raw on one line") << L{QStringLiteral("{% raw %}x{% endraw %}")} << QList<int>{LineState::Text};
    }
    void states()
    {
        QFETCH(QStringList, lines);
        QFETCH(QList<int>, kinds);
        LineState state;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            state = LineState::fromNumber(scanLine(lines.at(i), state).after.number());
            QCOMPARE(int(state.kind), kinds.at(i));
        }
    }

    void hostileLinesAreQuick_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *part :
             {"*a ", "[", "`", "``` a ", "{% ", "<", "<!-- -", "_a ", "![](", "\\", "h", "https://", "~~a"}) {
            QTest::newRow(part) << QString::fromLatin1(part).repeated(100000);
        }
    }
    void hostileLinesAreQuick()
    {
        QFETCH(QString, line);
        QElapsedTimer timer;
        timer.start();
        scanLine(line, {});
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(tst_LineSyntax)
#include "tst_linesyntax.moc"
