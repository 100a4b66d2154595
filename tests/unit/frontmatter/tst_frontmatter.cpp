#include "app/frontmatter/FrontMatter.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace dosirak;

/// Splitting and reading, as hexo-front-matter 4.2 and js-yaml 4 do.
class FrontMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FrontMatter::Form>("form");
        QTest::addColumn<QString>("body");
        using Form = FrontMatter::Form;
        QTest::newRow("opened and closed") << "---\ntitle: a\n---\nbody\n" << Form::Yaml << "body\n";
        QTest::newRow("longer separators") << "-----\ntitle: a\n-----\nbody" << Form::Yaml << "body";
        QTest::newRow("body in the closing line") << "---\ntitle: a\n---body" << Form::Yaml << "body";
        QTest::newRow("only one line end is eaten") << "---\ntitle: a\n---\n\nbody" << Form::Yaml << "\nbody";
        QTest::newRow("nothing behind") << "---\ntitle: a\n---" << Form::Yaml << "";
        QTest::newRow("no opening line") << "title: a\n---\nbody" << Form::YamlUnopened << "body";
        QTest::newRow("no opening line, long run") << "title: a\n------\nbody" << Form::YamlUnopened << "body";
        QTest::newRow("never closed") << "---\ntitle: a\n" << Form::None << "---\ntitle: a\n";
        QTest::newRow("blank behind the opening") << "--- \ntitle: a\n---\n" << Form::None << "--- \ntitle: a\n---\n";
        QTest::newRow("a rule in a plain text") << "Just words\n---\nmore" << Form::None << "Just words\n---\nmore";
        QTest::newRow("only a comment") << "---\n# nothing\n---\nbody" << Form::None << "---\n# nothing\n---\nbody";
        QTest::newRow("empty block") << "---\n---\nbody" << Form::None << "---\n---\nbody";
        QTest::newRow("empty text") << "" << Form::None << "";
        QTest::newRow("JSON") << ";;;\n\"title\": \"a\"\n;;;\nbody" << Form::Json << "body";
        QTest::newRow("JSON, no opening line") << "\"title\": \"a\"\n;;;\nbody" << Form::JsonUnopened << "body";
        QTest::newRow("broken JSON is text") << ";;;\ntitle: a\n;;;\nbody" << Form::None << ";;;\ntitle: a\n;;;\nbody";
        QTest::newRow("topmost list has no fields") << "---\n- a\n---\nbody" << Form::Yaml << "body";
        QTest::newRow("braces") << "---\n{title: a}\n---\nbody" << Form::Yaml << "body";
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(FrontMatter::Form, form);
        QFETCH(QString, body);
        const FrontMatter read = FrontMatter::parse(text);
        QVERIFY(!read.error());
        QCOMPARE(read.form(), form);
        QCOMPARE(text.mid(read.bodyStart()), body);
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QVariant>("expected");
        const auto utc = [](int y, int m, int d, int h = 0, int min = 0, int s = 0) {
            return QVariant(QDateTime(QDate(y, m, d), QTime(h, min, s), Qt::UTC));
        };
        const auto whole = [](qint64 value) { return QVariant::fromValue(value); };
        QTest::newRow("words") << " hello world" << QVariant(QStringLiteral("hello world"));
        QTest::newRow("nothing") << "" << QVariant();
        QTest::newRow("tilde") << " ~" << QVariant();
        QTest::newRow("a comment is nothing") << " #a" << QVariant();
        QTest::newRow("yes is a word") << " yes" << QVariant(QStringLiteral("yes"));
        QTest::newRow("TRUE") << " TRUE" << QVariant(true);
        QTest::newRow("leading zero is decimal") << " 012" << whole(12);
        QTest::newRow("hexadecimal") << " 0x1F" << whole(31);
        QTest::newRow("octal") << " 0o17" << whole(15);
        QTest::newRow("underscore") << " 1_000" << QVariant(QStringLiteral("1_000"));
        QTest::newRow("exponent") << " 1e3" << QVariant(1000.0);
        QTest::newRow("a point before") << " .5" << QVariant(0.5);
        QTest::newRow("sexagesimal is a word") << " 10:30" << QVariant(QStringLiteral("10:30"));
        QTest::newRow("date") << " 2017-12-01" << utc(2017, 12, 1);
        QTest::newRow("short date is a word") << " 2017-1-2" << QVariant(QStringLiteral("2017-1-2"));
        QTest::newRow("date and time") << " 2017-12-01 10:00:00" << utc(2017, 12, 1, 10);
        QTest::newRow("short date and time") << " 2017-1-2 3:04:05" << utc(2017, 1, 2, 3, 4, 5);
        QTest::newRow("zone with colon") << " 2017-12-01T10:00:00+09:00" << utc(2017, 12, 1, 1);
        QTest::newRow("zone without colon is a word")
            << " 2017-12-01 10:00:00 +0900" << QVariant(QStringLiteral("2017-12-01 10:00:00 +0900"));
        QTest::newRow("months roll over") << " 2017-13-45" << utc(2018, 2, 14);
        QTest::newRow("quoted date is a word") << " '2017-12-01'" << QVariant(QStringLiteral("2017-12-01"));
        QTest::newRow("quotes inside") << " 'it''s'" << QVariant(QStringLiteral("it's"));
        QTest::newRow("escapes") << " \"a\\n\\u00e9\\_b\"" << QVariant(QStringLiteral("a\n\u00e9\u00a0b"));
        QTest::newRow("several lines") << " a\n  b\n\n  c" << QVariant(QStringLiteral("a b\nc"));
        QTest::newRow("literal") << " |\n  a\n   b\n" << QVariant(QStringLiteral("a\n b\n"));
        QTest::newRow("folded") << " >-\n  a\n  b\n\n  c" << QVariant(QStringLiteral("a b\nc"));
        QTest::newRow("tabs are two blanks")
            << "\n\t- a\n\t- b" << QVariant(QVariantList{QStringLiteral("a"), QStringLiteral("b")});
        QTest::newRow("flow list") << " [a, 1, true, 'x, y']"
                                   << QVariant(
                                          QVariantList{QStringLiteral("a"), whole(1), true, QStringLiteral("x, y")});
        QTest::newRow("map") << "\n  a: 1\n  b: [c]"
                             << QVariant(QVariantMap{{QStringLiteral("a"), whole(1)},
                                                     {QStringLiteral("b"), QVariantList{QStringLiteral("c")}}});
        QTest::newRow("moustaches are maps")
            << " {{ page }}" << QVariant(QVariantMap{{QStringLiteral("[object Object]"), QVariant()}});
        QTest::newRow("Korean") << " 호텔 도시락!! 🍱" << QVariant(QStringLiteral("호텔 도시락!! 🍱"));
    }

    void readsValues()
    {
        QFETCH(QString, value);
        QFETCH(QVariant, expected);
        const FrontMatter read =
            FrontMatter::parse(QStringLiteral("---\n제목: 가\nx:") + value + QStringLiteral("\n# note\nz: end\n---\n"));
        QVERIFY2(!read.error(), read.error() ? qPrintable(read.error()->message) : "");
        QCOMPARE(read.fields().size(), 3);
        QCOMPARE(read.value(u"x"), expected);
        QCOMPARE(read.value(u"x").typeId(), expected.typeId());
        QCOMPARE(read.string(u"z"), QStringLiteral("end"));
    }

    void knowsPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Field::Style>("style");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("span");
        using Style = Field::Style;
        QTest::newRow("plain with a comment") << "x: a b # c\n"
                                              << Style::Plain << "a b"
                                              << "x: a b # c\n";
        QTest::newRow("double quoted") << "x: \"a # b\"\n"
                                       << Style::DoubleQuoted << "\"a # b\""
                                       << "x: \"a # b\"\n";
        QTest::newRow("single quoted over lines") << "x: 'a\n  b'\n"
                                                  << Style::SingleQuoted << "'a\n  b'"
                                                  << "x: 'a\n  b'\n";
        QTest::newRow("literal with a blank line") << "x: |-\n  a\n\n  b\n\n"
                                                   << Style::Literal << "|-\n  a\n\n  b"
                                                   << "x: |-\n  a\n\n  b\n";
        QTest::newRow("flow list over lines") << "x: [a,\n  b] # c\n"
                                              << Style::FlowList << "[a,\n  b]"
                                              << "x: [a,\n  b] # c\n";
        QTest::newRow("block list at the margin") << "x:\n- a\n- b\n"
                                                  << Style::BlockList << "- a\n- b"
                                                  << "x:\n- a\n- b\n";
        QTest::newRow("deeper comment belongs to it") << "x:\n  - a\n  # - b\n"
                                                      << Style::BlockList << "- a"
                                                      << "x:\n  - a\n  # - b\n";
        QTest::newRow("comment at the margin does not") << "x: a\n# c\n"
                                                        << Style::Plain << "a"
                                                        << "x: a\n";
        QTest::newRow("anchor is not the value") << "x: &n a\n"
                                                 << Style::Plain << "a"
                                                 << "x: &n a\n";
        QTest::newRow("nothing") << "x:\n"
                                 << Style::Empty << ""
                                 << "x:\n";
        QTest::newRow("blank before the colon") << "x : a\n"
                                                << Style::Plain << "a"
                                                << "x : a\n";
        QTest::newRow("value in the next line") << "x:\n  a\n"
                                                << Style::Plain << "a"
                                                << "x:\n  a\n";
    }

    void knowsPlaces()
    {
        QFETCH(QString, text);
        QFETCH(Field::Style, style);
        QFETCH(QString, value);
        QFETCH(QString, span);
        const QString post = QStringLiteral("---\n가: 🍱\n") + text + QStringLiteral("z: 1\n---\n");
        const FrontMatter read = FrontMatter::parse(post);
        const Field *field = read.field(u"x");
        QVERIFY(field);
        QCOMPARE(field->style, style);
        QCOMPARE(post.mid(field->valueSpan.from, field->valueSpan.length()), value);
        QCOMPARE(post.mid(field->span.from, field->span.length()), span);
        QCOMPARE(post.mid(field->keySpan.from, field->keySpan.length()), QStringLiteral("x"));
    }

    void knowsItems()
    {
        const QString text =
            QStringLiteral("---\nflow: [a, 'b, c', \"d\" ]\nblock:\n  - e # x\n  -   'f'\nnested: [a, [b]]\n---\n");
        const FrontMatter read = FrontMatter::parse(text);
        const auto written = [&](QStringView key) {
            QStringList items;
            for (const TextSpan &span : read.field(key)->itemSpans)
                items.append(text.mid(span.from, span.length()));
            return items;
        };
        QCOMPARE(written(u"flow"),
                 (QStringList{QStringLiteral("a"), QStringLiteral("'b, c'"), QStringLiteral("\"d\"")}));
        QCOMPARE(written(u"block"), (QStringList{QStringLiteral("e"), QStringLiteral("'f'")}));
        QCOMPARE(written(u"nested"), QStringList());
        QCOMPARE(read.strings(u"nested"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void mergesAndAliases()
    {
        const FrontMatter read =
            FrontMatter::parse(QStringLiteral("---\nbase: &b {x: 1, y: 2}\nmore:\n  <<: *b\n  y: 3\nsame: *b\n---\n"));
        QVERIFY(!read.error());
        QCOMPARE(read.value(u"more").toMap().value(QStringLiteral("x")).toInt(), 1);
        QCOMPARE(read.value(u"more").toMap().value(QStringLiteral("y")).toInt(), 3);
        QCOMPARE(read.field(u"same")->style, Field::Style::Alias);
    }

    void staysBounded_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("brackets") << QString(100000, u'[');
        QTest::newRow("braces") << QString(100000, u'{');
        QTest::newRow("dashes") << QStringLiteral("- ").repeated(50000);
        QTest::newRow("two megabytes") << QStringLiteral("a: ") + QString(2000000, u'x');
        QTest::newRow("quotes") << QString(100000, u'"');
        QTest::newRow("colons") << QStringLiteral("a: ").repeated(30000);
        QString bomb = QStringLiteral("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; ++i)
            bomb += QStringLiteral("a%1: &a%1 [*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2]\n").arg(i).arg(i - 1);
        QTest::newRow("aliases of aliases") << bomb;
        QTest::newRow("an alias in itself") << QStringLiteral("a: &a [*a]");
        QString keys;
        for (int i = 0; i < 20000; ++i)
            keys += QStringLiteral("key%1: value\n").arg(i);
        QTest::newRow("twenty thousand fields") << keys;
    }

    void staysBounded()
    {
        QFETCH(QString, data);
        QElapsedTimer timer;
        timer.start();
        const FrontMatter read = FrontMatter::parse(QStringLiteral("---\n") + data + QStringLiteral("\n---\nbody"));
        read.set(QStringLiteral("title"), QStringLiteral("x"));
        QVERIFY2(timer.elapsed() < 8000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"
