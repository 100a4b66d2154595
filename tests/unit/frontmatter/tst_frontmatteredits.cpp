#include "app/frontmatter/FrontMatter.h"

#include <QDateTime>
#include <QTest>

#include <functional>

using namespace dosirak;

using Change = std::function<std::optional<TextEdits>(const FrontMatter &)>;
Q_DECLARE_METATYPE(Change)

/// Each change touches its own letters only and says what was meant.
class FrontMatterEditsTest : public QObject
{
    Q_OBJECT

    static QVariant words(const char16_t *text) { return QString::fromUtf16(text); }
    static Change setting(const char16_t *key, const QVariant &value)
    {
        return [=](const FrontMatter &front) { return front.set(QString::fromUtf16(key), value); };
    }
    static Change adding(const char16_t *item)
    {
        return
            [=](const FrontMatter &front) { return front.addItem(QStringLiteral("tags"), QString::fromUtf16(item)); };
    }
    static Change removing(int index)
    {
        return [=](const FrontMatter &front) { return front.removeItem(QStringLiteral("tags"), index); };
    }

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("before"); ///< the lines between the separators
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("after");
        const auto date = [](int y, int m, int d, int h = 0, int min = 0, int s = 0) {
            return QVariant(QDateTime(QDate(y, m, d), QTime(h, min, s), Qt::UTC));
        };

        QTest::newRow("plain stays plain") << "title: a # note\n"
                                           << setting(u"title", words(u"b")) << "title: b # note\n";
        QTest::newRow("brackets ask for quotes") << "title: a\n"
                                                 << setting(u"title", words(u"[b] c")) << "title: '[b] c'\n";
        QTest::newRow("forced quotes go again") << "title: '[b] c'\n" << setting(u"title", words(u"a")) << "title: a\n";
        QTest::newRow("double quotes stay") << "title: \"a\"\n"
                                            << setting(u"title", words(u"b: \"c\"")) << "title: \"b: \\\"c\\\"\"\n";
        QTest::newRow("single quotes stay") << "title: 'a'\n"
                                            << setting(u"title", words(u"it's")) << "title: 'it''s'\n";
        QTest::newRow("a number as text") << "title: a\n" << setting(u"title", words(u"2017")) << "title: '2017'\n";
        QTest::newRow("yes as text") << "title: a\n" << setting(u"title", words(u"yes")) << "title: 'yes'\n";
        QTest::newRow("folded lines stay")
            << "title: one two\n  three four\n"
            << setting(u"title", words(u"one 2 three four")) << "title: one 2\n  three four\n";
        QTest::newRow("escapes stay") << "title: \"\\u00e9 a\"\n"
                                      << setting(u"title", words(u"é b")) << "title: \"\\u00e9 b\"\n";
        QTest::newRow("literal keeps its indentation")
            << "text: |\n    a\n    b\nz: 1\n"
            << setting(u"text", words(u"a\nc\n\nd\n")) << "text: |\n    a\n    c\n\n    d\nz: 1\n";
        QTest::newRow("literal without last line end") << "text: |\n  a\n"
                                                       << setting(u"text", words(u"b")) << "text: |-\n  b\n";
        QTest::newRow("lines into a plain field") << "text: a\nz: 1\n"
                                                  << setting(u"text", words(u"a\nb")) << "text: |-\n  a\n  b\nz: 1\n";
        QTest::newRow("empty gets a value") << "title:\nz: 1\n" << setting(u"title", words(u"a")) << "title: a\nz: 1\n";
        QTest::newRow("empty with a comment") << "title: # none\n"
                                              << setting(u"title", words(u"a")) << "title: a # none\n";
        QTest::newRow("value taken away") << "title: a # b\n" << setting(u"title", QVariant()) << "title: # b\n";
        QTest::newRow("flag in its letters") << "toc: True\n" << setting(u"toc", false) << "toc: False\n";
        QTest::newRow("number keeps its width") << "n: 007\n" << setting(u"n", 8) << "n: 008\n";
        QTest::newRow("anchor stays") << "a: &x 1\nb: 2\n" << setting(u"a", 3) << "a: &x 3\nb: 2\n";
        QTest::newRow("date and time") << "date: 2017-12-14 12:02:45\n"
                                       << setting(u"date", date(2018, 1, 2, 3, 4, 5)) << "date: 2018-01-02 03:04:05\n";
        QTest::newRow("date only") << "date: 2017-12-14\n"
                                   << setting(u"date", date(2018, 1, 2)) << "date: 2018-01-02\n";
        QTest::newRow("date with slashes") << "date: 2017/12/4 1:02\n"
                                           << setting(u"date", date(2018, 1, 2, 3, 4)) << "date: 2018/1/2 3:04\n";
        QTest::newRow("date with zone") << "date: 2017-12-14T12:02:45+09:00\n"
                                        << setting(u"date", date(2018, 1, 2, 3, 4, 5))
                                        << "date: 2018-01-02T12:04:05+09:00\n";
        QTest::newRow("date in quotes") << "date: '2017-12-14 12:02:45'\n"
                                        << setting(u"date", date(2018, 1, 2, 3, 4, 5))
                                        << "date: '2018-01-02 03:04:05'\n";

        QTest::newRow("tag into a flow list") << "tags: [a, b]\n" << adding(u"c") << "tags: [a, b, c]\n";
        QTest::newRow("tag into a tight list") << "tags: [a,b]\n" << adding(u"c") << "tags: [a,b,c]\n";
        QTest::newRow("tag into a list of lines") << "tags:\n    - a # x\nz: 1\n"
                                                  << adding(u"b") << "tags:\n    - a # x\n    - b\nz: 1\n";
        QTest::newRow("tag behind tabs") << "tags:\n\t- a\n" << adding(u"b") << "tags:\n\t- a\n\t- b\n";
        QTest::newRow("quoted like its brothers") << "tags: ['a', 'b']\n" << adding(u"c") << "tags: ['a', 'b', 'c']\n";
        QTest::newRow("tag with a comma") << "tags: [a]\n" << adding(u"b, c") << "tags: [a, \"b, c\"]\n";
        QTest::newRow("tag onto a word") << "tags: a\n" << adding(u"b") << "tags: [ a, b ]\n";
        QTest::newRow("back to a word") << "tags: [ a, b ]\n" << removing(1) << "tags: a\n";
        QTest::newRow("tag onto nothing") << "tags:\n" << adding(u"a") << "tags: a\n";
        QTest::newRow("tag onto nothing among lists") << "tags:\ncategories:\n- x\n"
                                                      << adding(u"a") << "tags:\n- a\ncategories:\n- x\n";
        QTest::newRow("first of a flow list") << "tags: [a, b]\n" << removing(0) << "tags: [b]\n";
        QTest::newRow("only one of a flow list") << "tags: [a]\n" << removing(0) << "tags: []\n";
        QTest::newRow("one line of a list") << "tags:\n  - a\n  # about b\n  - b # b\n  - c\n"
                                            << removing(1) << "tags:\n  - a\n  # about b\n  - c\n";
        QTest::newRow("last line of a list") << "tags:\n  - a\nz: 1\n" << removing(0) << "tags:\nz: 1\n";
        QTest::newRow("item changed") << "tags:\n  - 'a' # x\n  - 'b'\n"
                                      << Change([](const FrontMatter &f) {
                                             return f.setItem(QStringLiteral("tags"), 0, QStringLiteral("c"));
                                         })
                                      << "tags:\n  - 'c' # x\n  - 'b'\n";
        QTest::newRow("items change places")
            << "tags: [a, 'b']\n"
            << setting(u"tags", QStringList{QStringLiteral("b"), QStringLiteral("a")}) << "tags: ['b', a]\n";
        QTest::newRow("list of paths") << "categories:\n  - a\n"
                                       << setting(u"categories",
                                                  QVariantList{QVariantList{QStringLiteral("a"), QStringLiteral("b")},
                                                               QVariantList{QStringLiteral("c")}})
                                       << "categories:\n  - [a, b]\n  - [c]\n";

        QTest::newRow("new title goes first") << "date: 2017-12-14\n"
                                              << setting(u"title", words(u"a")) << "title: a\ndate: 2017-12-14\n";
        QTest::newRow("new tags go behind the date")
            << "title: a\ndate: 2017-12-14\nlayoutish: x\n"
            << adding(u"b") << "title: a\ndate: 2017-12-14\ntags:\n  - b\nlayoutish: x\n";
        QTest::newRow("unknown field goes last") << "title: a\n\n# end\n"
                                                 << setting(u"toc", true) << "title: a\ntoc: true\n\n# end\n";
        QTest::newRow("quoted like its neighbours") << "title: \"a\"\n"
                                                    << setting(u"sub", words(u"b")) << "title: \"a\"\nsub: \"b\"\n";
        QTest::newRow("field removed") << "title: a\n# about x\nx: 1 # n\nz: 1\n"
                                       << Change([](const FrontMatter &f) { return f.remove(QStringLiteral("x")); })
                                       << "title: a\n# about x\nz: 1\n";
        QTest::newRow("field renamed") << "x: [1, 2]\n"
                                       << Change([](const FrontMatter &f) {
                                              return f.rename(QStringLiteral("x"), QStringLiteral("a: b"));
                                          })
                                       << "\"a: b\": [1, 2]\n";
        QTest::newRow("field moved down") << "a: 1\n# b\nb: 2\nc:\n  - 3\n"
                                          << Change([](const FrontMatter &f) { return f.move(QStringLiteral("b"), 2); })
                                          << "a: 1\nc:\n  - 3\n# b\nb: 2\n";
        QTest::newRow("field moved up") << "a: 1\nb: 2\nc:\n  - 3\n"
                                        << Change([](const FrontMatter &f) { return f.move(QStringLiteral("c"), 0); })
                                        << "c:\n  - 3\na: 1\nb: 2\n";
        QTest::newRow("in braces") << "{title: a, n: 1}\n"
                                   << setting(u"title", words(u"b")) << "{title: \"b\", n: 1}\n";
    }

    void edits()
    {
        QFETCH(QString, before);
        QFETCH(Change, change);
        QFETCH(QString, after);
        const QString text = QStringLiteral("---\n") + before + QStringLiteral("---\n본문 🍱\n");
        const auto edits = change(FrontMatter::parse(text));
        QVERIFY(edits);
        QCOMPARE(applied(text, *edits), QStringLiteral("---\n") + after + QStringLiteral("---\n본문 🍱\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Change>("change");
        QTest::newRow("an alias") << "---\na: &x 1\nb: *x\n---\n" << setting(u"b", 2);
        QTest::newRow("the source of an alias") << "---\na: &x 1\nb: *x\n---\n" << setting(u"a", 2);
        QTest::newRow("an explicit key") << "---\n? a\n: 1\n---\n" << setting(u"a", 2);
        QTest::newRow("a topmost list") << "---\n- a\n---\n" << setting(u"a", 2);
        QTest::newRow("broken") << "---\na: [b] c\n---\n" << setting(u"a", 2);
        QTest::newRow("a name that is there")
            << "---\na: 1\nb: 2\n---\n"
            << Change([](const FrontMatter &f) { return f.rename(QStringLiteral("a"), QStringLiteral("b")); });
        QTest::newRow("the last field above a comment")
            << "---\n# why\na: 1\n---\n"
            << Change([](const FrontMatter &f) { return f.remove(QStringLiteral("a")); });
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(Change, change);
        QVERIFY(!change(FrontMatter::parse(text)));
    }

    void wholeTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("after");
        QTest::newRow("a post without any")
            << "Hello\n"
            << setting(u"title", words(u"A: b")) << "---\ntitle: \"A: b\"\n---\nHello\n";
        QTest::newRow("an empty file") << "" << setting(u"title", words(u"a")) << "---\ntitle: a\n---\n";
        QTest::newRow("only a comment") << "---\n# todo\n---\nbody" << setting(u"title", words(u"a"))
                                        << "---\n# todo\ntitle: a\n---\nbody";
        QTest::newRow("no opening line") << "title: a\n---\nbody" << setting(u"title", words(u"b"))
                                         << "title: b\n---\nbody";
        QTest::newRow("the only field goes")
            << "---\ntitle: a\n---\nbody"
            << Change([](const FrontMatter &f) { return f.remove(QStringLiteral("title")); }) << "body";
        QTest::newRow("JSON value") << ";;;\n\"title\": \"a\",\n\"n\": 1\n;;;\nbody"
                                    << setting(u"title", words(u"b\"c"))
                                    << ";;;\n\"title\": \"b\\\"c\",\n\"n\": 1\n;;;\nbody";
        QTest::newRow("JSON field added") << ";;;\n\"title\": \"a\",\n\"n\": 1\n;;;\nbody" << setting(u"x", true)
                                          << ";;;\n\"title\": \"a\",\n\"n\": 1,\n\"x\": true\n;;;\nbody";
        QTest::newRow("JSON field removed")
            << ";;;\n\"title\": \"a\",\n\"n\": 1\n;;;\nbody"
            << Change([](const FrontMatter &f) { return f.remove(QStringLiteral("n")); })
            << ";;;\n\"title\": \"a\"\n;;;\nbody";
        QTest::newRow("JSON tag") << ";;;\n\"tags\": [\"a\"]\n;;;\nbody" << adding(u"b")
                                  << ";;;\n\"tags\": [\"a\", \"b\"]\n;;;\nbody";
    }

    void wholeTexts()
    {
        QFETCH(QString, before);
        QFETCH(Change, change);
        QFETCH(QString, after);
        const auto edits = change(FrontMatter::parse(before));
        QVERIFY(edits);
        QCOMPARE(applied(before, *edits), after);
    }

    void yamlAsWritten_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("after"); ///< empty: refused
        QTest::newRow("list of maps") << "x:\n  - a: 1\n    b: 2\nz: 1\n"
                                      << "- a: 1\n  b: 3\n- a: 4"
                                      << "x:\n  - a: 1\n    b: 3\n  - a: 4\nz: 1\n";
        QTest::newRow("one line") << "x: {a: 1} # n\nz: 1\n"
                                  << "{a: 2}"
                                  << "x: {a: 2} # n\nz: 1\n";
        QTest::newRow("lines for a word") << "x: 1\nz: 1\n"
                                          << "a: 2\nb: 3"
                                          << "x:\n  a: 2\n  b: 3\nz: 1\n";
        QTest::newRow("broken") << "x: 1\nz: 1\n"
                                << "[a"
                                << "";
        QTest::newRow("another field") << "x: 1\nz: 1\n"
                                       << "2\ny: 3"
                                       << "";
    }

    void yamlAsWritten()
    {
        QFETCH(QString, before);
        QFETCH(QString, yaml);
        QFETCH(QString, after);
        const QString text = QStringLiteral("---\n") + before + QStringLiteral("---\n");
        const auto edits = FrontMatter::parse(text).setYaml(QStringLiteral("x"), yaml);
        QCOMPARE(edits.has_value(), !after.isEmpty());
        if (edits)
            QCOMPARE(applied(text, *edits), QStringLiteral("---\n") + after + QStringLiteral("---\n"));
    }

    void titleAndDateAtOnce()
    {
        const QString text = QStringLiteral("Hello\n");
        const auto edits = FrontMatter::parse(text).addAll(
            {{QStringLiteral("title"), QStringLiteral("Hi")},
             {QStringLiteral("date"), QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC)}});
        QVERIFY(edits);
        QCOMPARE(applied(text, *edits), QStringLiteral("---\ntitle: Hi\ndate: 2020-01-02 03:04:05\n---\nHello\n"));
    }

    void oneLineScalars_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        QTest::newRow("words") << "a b"
                               << "a b";
        QTest::newRow("empty") << ""
                               << "\"\"";
        QTest::newRow("colon") << "a: b"
                               << "\"a: b\"";
        QTest::newRow("link") << "https://a.b/c"
                              << "https://a.b/c";
        QTest::newRow("both quotes") << "[\"it's\"]"
                                     << "'[\"it''s\"]'";
        QTest::newRow("line end") << "a\nb"
                                  << "\"a\\nb\"";
        QTest::newRow("date") << "2017-12-14"
                              << "\"2017-12-14\"";
        QTest::newRow("hash") << "C# is"
                              << "C# is";
        QTest::newRow("comment") << "a #b"
                                 << "\"a #b\"";
        QTest::newRow("blank at the end") << "a "
                                          << "\"a \"";
    }

    void oneLineScalars()
    {
        QFETCH(QString, value);
        QFETCH(QString, written);
        QCOMPARE(yamlScalar(value), written);
        QCOMPARE(FrontMatter::parse(QStringLiteral("---\nx: ") + written + QStringLiteral("\n---\n")).value(u"x"),
                 QVariant(value));
    }
};

QTEST_GUILESS_MAIN(FrontMatterEditsTest)
#include "tst_frontmatteredits.moc"
