#include "app/frontmatter/FrontMatter.h"

#include <QTest>

using namespace dosirak;

/// What Hexo cannot read: where, in which field, and the repair.
class FrontMatterErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explains_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("line"); ///< counted from 0 in the text
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("repaired"); ///< the lines after the repair; empty: none is offered
        QTest::newRow("bracket") << "title: [후기] Elastic\ndate: 1\n"
                                 << 2 << "title"
                                 << "title: \"[후기] Elastic\"\ndate: 1\n";
        QTest::newRow("colon") << "title: foo: bar\n"
                               << 2 << "title"
                               << "title: \"foo: bar\"\n";
        QTest::newRow("at") << "title: @home\n"
                            << 2 << "title"
                            << "title: \"@home\"\n";
        QTest::newRow("percent") << "title: 100\nsub: %x\n"
                                 << 3 << "sub"
                                 << "title: 100\nsub: \"%x\"\n";
        QTest::newRow("backtick") << "title: `ls`\n"
                                  << 2 << "title"
                                  << "title: \"`ls`\"\n";
        QTest::newRow("star") << "title: *bold*\n"
                              << 2 << "title"
                              << "title: \"*bold*\"\n";
        QTest::newRow("exclamation") << "title: !important note\n"
                                     << 2 << "title"
                                     << "title: \"!important note\"\n";
        QTest::newRow("braces unclosed") << "title: {a\nb: 1\n"
                                         << 2 << "title"
                                         << "title: \"{a\"\nb: 1\n";
        QTest::newRow("more than") << "title: > foo\nb: 1\n"
                                   << 2 << "title"
                                   << "title: \"> foo\"\nb: 1\n";
        QTest::newRow("quotes inside") << "title: \"foo\" bar\nb: 1\n"
                                       << 2 << "title"
                                       << "title: '\"foo\" bar'\nb: 1\n";
        QTest::newRow("apostrophe") << "title: 'it's'\nb: 1\n"
                                    << 2 << "title"
                                    << "title: \"it's\"\nb: 1\n";
        QTest::newRow("quote not closed") << "title: \"foo\nb: 1\n"
                                          << 2 << "title"
                                          << "title: \"foo\"\nb: 1\n";
        QTest::newRow("list item") << "a: 1\ntags:\n  - [WIP] foo\n"
                                   << 4 << "tags"
                                   << "a: 1\ntags:\n  - \"[WIP] foo\"\n";
        QTest::newRow("no blank behind the colon") << "title:foo\nb: 1\n"
                                                   << 2 << "title"
                                                   << "title: foo\nb: 1\n";
        QTest::newRow("twice, one empty") << "tags: a\ndate: 1\ntags:\n"
                                          << 4 << "tags"
                                          << "tags: a\ndate: 1\n";
        QTest::newRow("twice, different") << "tags: a\ntags: b\n"
                                          << 3 << "tags"
                                          << "";
        QTest::newRow("two commas") << "tags: [a,,b]\n"
                                    << 2 << "tags"
                                    << "tags: [a,b]\n";
        QTest::newRow("control character") << "title: a\u0008b\n"
                                           << 2 << "title"
                                           << "title: ab\n";
        QTest::newRow("value at the margin") << "title:\nfoo\nb: 1\n"
                                             << 3 << "title"
                                             << "title:\n  foo\nb: 1\n";
        QTest::newRow("unfinished merge") << "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n"
                                          << 3 << ""
                                          << "";
    }

    void explains()
    {
        QFETCH(QString, lines);
        QFETCH(int, line);
        QFETCH(QString, key);
        QFETCH(QString, repaired);
        const QString text = QStringLiteral("---\nlang: 한국어\n") + lines + QStringLiteral("---\nbody\n");
        const FrontMatter read = FrontMatter::parse(text);
        QVERIFY(read.error());
        QCOMPARE(read.error()->line, line);
        if (!key.isEmpty())
            QCOMPARE(read.error()->key, key);
        QVERIFY(!read.error()->message.isEmpty());
        QCOMPARE(read.error()->fix.isEmpty(), repaired.isEmpty());
        QCOMPARE(read.error()->fixTitle.isEmpty(), repaired.isEmpty());
        QVERIFY(!read.set(QStringLiteral("lang"), QStringLiteral("en")));
        if (repaired.isEmpty())
            return;
        const QString after = applied(text, read.error()->fix);
        QCOMPARE(after, QStringLiteral("---\nlang: 한국어\n") + repaired + QStringLiteral("---\nbody\n"));
        QVERIFY(!FrontMatter::parse(after).error());
    }

    void showsTheRest()
    {
        const FrontMatter read = FrontMatter::parse(
            QStringLiteral("---\ntitle: [후기] x\ndate: 2017-12-14 12:02:45\ntags: elasticsearch\n---\n"));
        QVERIFY(read.error());
        QCOMPARE(read.error()->line, 1);
        QCOMPARE(read.error()->column, 12);
        QCOMPARE(read.fields().size(), 2);
        QCOMPARE(read.string(u"date"), QStringLiteral("2017-12-14 12:02:45"));
        QCOMPARE(read.string(u"tags"), QStringLiteral("elasticsearch"));
    }
};

QTEST_GUILESS_MAIN(FrontMatterErrorsTest)
#include "tst_frontmattererrors.moc"
