#include "app/text/LineIndex.h"
#include "app/text/TextEdit.h"
#include "app/text/Utf8Offsets.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dosirak;

class TestTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applies_data();
    void applies();
    void clampsPlacesOutsideTheText();
    void maps_data();
    void maps();
    void difference_data();
    void difference();
    void randomEditsAreTakenBack();
    void linesAndPlaces();
    void linesOfARandomText();
    void utf8Offsets();
};

void TestTextEdit::applies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextEdits>("edits");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing") << "abc" << TextEdits{} << "abc";
    QTest::newRow("insertion") << "abc" << TextEdits{{1, 1, QStringLiteral("X")}} << "aXbc";
    QTest::newRow("two insertions at one place keep their order")
        << "ab" << TextEdits{{1, 1, QStringLiteral("1")}, {1, 1, QStringLiteral("2")}} << "a12b";
    QTest::newRow("insertion before a replaced stretch")
        << "abc" << TextEdits{{1, 1, QStringLiteral("X")}, {1, 2, QStringLiteral("Y")}} << "aXYc";
    QTest::newRow("touching replacements")
        << "abcd" << TextEdits{{0, 2, QStringLiteral("1")}, {2, 4, QStringLiteral("2")}} << "12";
    QTest::newRow("at both ends") << "ab" << TextEdits{{0, 0, QStringLiteral("<")}, {2, 2, QStringLiteral(">")}}
                                  << "<ab>";
}

void TestTextEdit::applies()
{
    QFETCH(QString, text);
    QFETCH(TextEdits, edits);
    QFETCH(QString, result);
    QCOMPARE(applied(text, edits), result);
    QCOMPARE(applied(result, inverted(text, edits)), text);
}

void TestTextEdit::clampsPlacesOutsideTheText()
{
    const QString text = QStringLiteral("abc");
    QCOMPARE(applied(text, {{-5, 1, QStringLiteral("X")}, {2, 99, QStringLiteral("Y")}}), QStringLiteral("XbY"));
    QCOMPARE(applied(text, {{7, 9, QStringLiteral("Z")}}), QStringLiteral("abcZ"));
    QCOMPARE(applied(QStringLiteral("abcZ"), inverted(text, {{7, 9, QStringLiteral("Z")}})), text);
}

void TestTextEdit::maps_data()
{
    QTest::addColumn<TextEdits>("edits");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const TextEdits insertion{{5, 5, QStringLiteral("xx")}};
    QTest::newRow("in front of an insertion") << insertion << 4 << 4 << 4;
    QTest::newRow("at an insertion") << insertion << 5 << 5 << 7;
    QTest::newRow("behind an insertion") << insertion << 6 << 8 << 8;
    const TextEdits replacement{{2, 6, QStringLiteral("x")}};
    QTest::newRow("start of a replacement") << replacement << 2 << 2 << 2;
    QTest::newRow("inside a replacement") << replacement << 4 << 2 << 3;
    QTest::newRow("end of a replacement") << replacement << 6 << 3 << 3;
    const TextEdits both{{1, 3, QString()}, {3, 3, QStringLiteral("new")}, {5, 6, QStringLiteral("yy")}};
    QTest::newRow("end of a deletion with an insertion there") << both << 3 << 1 << 4;
    QTest::newRow("behind all") << both << 8 << 10 << 10;
}

void TestTextEdit::maps()
{
    QFETCH(TextEdits, edits);
    QFETCH(int, position);
    QTEST(int(mapped(position, edits, Side::Before)), "before");
    QTEST(int(mapped(position, edits, Side::After)), "after");
}

void TestTextEdit::difference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<TextEdits>("edits");
    QTest::newRow("equal") << "abc"
                           << "abc" << TextEdits{};
    QTest::newRow("letter in the middle") << "abc"
                                          << "abXc" << TextEdits{{2, 2, QStringLiteral("X")}};
    QTest::newRow("a letter doubled") << "aab"
                                      << "aaab" << TextEdits{{2, 2, QStringLiteral("a")}};
    QTest::newRow("all removed") << "abc"
                                 << "" << TextEdits{{0, 3, QString()}};
    const QString lunch = QStringLiteral("도\U0001F371락");
    const QString rice = QStringLiteral("도\U0001F35A락");
    QTest::newRow("emoji of the same first half") << lunch << rice << TextEdits{{1, 3, QStringLiteral("\U0001F35A")}};
    // U+1F371 and U+10371 share their second half.
    const QString old = QStringLiteral("도\U00010371락");
    QTest::newRow("letters of the same second half") << lunch << old << TextEdits{{1, 3, QStringLiteral("\U00010371")}};
}

void TestTextEdit::difference()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(dosirak::difference(before, after), "edits");
    QCOMPARE(applied(before, dosirak::difference(before, after)), after);
}

void TestTextEdit::randomEditsAreTakenBack()
{
    QRandomGenerator random(20171214);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += QChar(u'a' + char16_t(random.bounded(4)));
        TextEdits edits;
        qsizetype at = 0;
        while (at <= text.size() && random.bounded(3) != 0) {
            const qsizetype from = at + random.bounded(int(text.size() - at) + 1);
            const qsizetype to = from + random.bounded(int(text.size() - from) + 1);
            edits.append({from, to, QString(random.bounded(4), QLatin1Char('X'))});
            at = to;
        }
        QCOMPARE(ordered(edits), edits);
        const QString result = applied(text, edits);
        QCOMPARE(applied(result, inverted(text, edits)), text);
        QCOMPARE(applied(text, dosirak::difference(text, result)), result);
        QCOMPARE(mapped(text.size(), edits, Side::After), result.size());
    }
}

void TestTextEdit::linesAndPlaces()
{
    const LineIndex index(QStringLiteral("하나\n\nthree\r\n"));
    QCOMPARE(index.lineCount(), 4);
    QCOMPARE(index.start(2), 4);
    QCOMPARE(index.start(99), 11);
    QCOMPARE(index.place(0), (LineIndex::Place{0, 0}));
    QCOMPARE(index.place(2), (LineIndex::Place{0, 2}));
    QCOMPARE(index.place(3), (LineIndex::Place{1, 0}));
    QCOMPARE(index.place(9), (LineIndex::Place{2, 5}));
    QCOMPARE(index.place(99), (LineIndex::Place{3, 0}));
    QCOMPARE(index.offset({2, 2}), 6);
    QCOMPARE(index.offset({0, 50}), 2); // a column behind the end means the end of that line
    QCOMPARE(index.offset({50, 0}), 11);
    QCOMPARE(index.offset({-1, 3}), 0);
    QCOMPARE(LineIndex().lineCount(), 1);
    QCOMPARE(LineIndex(QString()).place(5), (LineIndex::Place{0, 0}));
}

void TestTextEdit::linesOfARandomText()
{
    QRandomGenerator random(7);
    QString text;
    for (int i = 0; i < 500; ++i)
        text += random.bounded(5) == 0 ? QLatin1Char('\n') : QLatin1Char('x');
    const LineIndex index(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const LineIndex::Place place = index.place(i);
        QCOMPARE(place.line, text.left(i).count(QLatin1Char('\n')));
        QCOMPARE(place.column, i - (text.lastIndexOf(QLatin1Char('\n'), i == 0 ? -1 - text.size() : i - 1) + 1));
        QCOMPARE(index.offset(place), i);
    }
}

void TestTextEdit::utf8Offsets()
{
    const QString text = QStringLiteral("a도é\U0001F371\u2028z");
    const QByteArray utf8 = text.toUtf8();
    Utf8Offsets offsets(utf8);
    for (qsizetype unit = 0; unit <= text.size(); ++unit) {
        if (unit < text.size() && text.at(unit).isLowSurrogate())
            continue;
        const qsizetype bytes = text.left(unit).toUtf8().size();
        QCOMPARE(utf16Length(utf8, bytes), unit);
        QCOMPARE(offsets.utf16(bytes), unit);
    }
    QCOMPARE(offsets.utf16(1), 1); // going back
    QCOMPARE(offsets.utf16(4), 2);
    QCOMPARE(offsets.utf16(999), text.size());
}

QTEST_APPLESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
