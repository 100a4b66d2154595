#include "app/text/TextFile.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace dosirak;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8_data();
    void utf8();
    void unreadableBytesAreKept_data();
    void unreadableBytesAreKept();
    void oldEncodings_data();
    void oldEncodings();
    void convertsToUtf8();
    void convertsDamagedUtf8();
    void editsKeepLineEnds_data();
    void editsKeepLineEnds();
    void manyMixedLinesTakeNoTime();
};

void TestTextEncoding::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("mixed");
    const int lf = int(LineEnd::Lf);
    const int crLf = int(LineEnd::CrLf);
    const int cr = int(LineEnd::Cr);
    QTest::newRow("empty") << QByteArray() << "" << false << lf << false;
    QTest::newRow("one line without an end") << QByteArray("abc") << "abc" << false << lf << false;
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n") << "a\nb\n" << false << crLf << false;
    QTest::newRow("old Mac") << QByteArray("a\rb\r") << "a\nb\n" << false << cr << false;
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\r\n") << "a\nb\nc\nd\n" << false << crLf << true;
    QTest::newRow("CR before CR LF") << QByteArray("a\r\r\nb") << "a\n\nb" << false << crLf << true;
    QTest::newRow("LF CR") << QByteArray("a\n\rb") << "a\n\nb" << false << lf << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF도시락\n") << "도시락\n" << true << lf << false;
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << "" << true << lf << false;
    QTest::newRow("two marks: the second is a letter")
        << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF#") << QStringLiteral("\uFEFF#") << true << lf << false;
    QTest::newRow("U+FEFF inside") << QByteArray("a\xEF\xBB\xBFz") << QStringLiteral("a\uFEFFz") << false << lf
                                   << false;
    QTest::newRow("line and paragraph separators")
        << QByteArray("a\xE2\x80\xA8z\xE2\x80\xA9\n") << QStringLiteral("a\u2028z\u2029\n") << false << lf << false;
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QString::fromUtf8("a\0b\n", 4) << false << lf << false;
    QTest::newRow("emoji, combining marks, noncharacter")
        << QByteArray("\xF0\x9F\x8D\xB1 \xE1\x84\x92\xE1\x85\xA1 e\xCC\x81 \xEF\xBF\xBF")
        << QStringLiteral("\U0001F371 \u1112\u1161 e\u0301 \uFFFF") << false << lf << false;
}

void TestTextEncoding::utf8()
{
    QFETCH(QByteArray, bytes);
    const LoadedText loaded = decodeText(bytes);
    QTEST(loaded.text, "text");
    QTEST(loaded.format.byteOrderMark, "mark");
    QTEST(int(loaded.format.lineEnd), "end");
    QTEST(loaded.format.mixedLineEnds, "mixed");
    QVERIFY(loaded.format.isUtf8());
    QVERIFY(loaded.editable);
    QCOMPARE(loaded.bytes, bytes);
    QCOMPARE(encodeText(loaded.text, loaded), bytes);
    // An edit behind the text leaves all bytes before it as they were.
    QCOMPARE(encodeText(loaded.text + QLatin1Char('!'), loaded), bytes + '!');
}

void TestTextEncoding::unreadableBytesAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a stray byte in Korean") << QByteArray("도시락은 맛있다. 밥과 반찬\xFF 그리고 김치\n");
    QTest::newRow("cut in the middle of a letter") << QByteArray("도시락 도시락 도시\xEB\x9D");
    QTest::newRow("a surrogate") << QByteArray("한국어 글자들 \xED\xA0\x80 끝");
    QTest::newRow("overlong") << QByteArray("한국어 글자들 \xC0\xAF 끝");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xFF\xFE\xFD\x80\x81", 21);
    QTest::newRow("after a byte order mark") << QByteArray("\xEF\xBB\xBF# a\xFFz\n");
    QTest::newRow("half a UTF-16 letter") << QByteArray("\xFF\xFE\x41", 3);
}

void TestTextEncoding::unreadableBytesAreKept()
{
    QFETCH(QByteArray, bytes);
    const LoadedText loaded = decodeText(bytes);
    QVERIFY(!loaded.editable);
    QVERIFY(loaded.text.contains(QChar::ReplacementCharacter));
    QCOMPARE(encodeText(loaded.text, loaded), bytes);
    QCOMPARE(encodeText(QStringLiteral("something else"), loaded), bytes);
}

void TestTextEncoding::oldEncodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    const QString korean =
        QStringLiteral("title: 점심 도시락\n---\n오늘은 도시락을 싸서 회사에 갔다. 반찬은 김치와 계란말이였다.\n");
    const QString simplified = QStringLiteral(
        "title: 午饭\n---\n今天我带了便当去公司，菜是泡菜和鸡蛋卷。这是一个简单的博客文章，用来测试编码。\n");
    const QString traditional = QStringLiteral(
        "title: 午飯\n---\n今天我帶了便當去公司，菜是泡菜和雞蛋捲。這是一個簡單的部落格文章，用來測試編碼。\n");
    const QString japanese =
        QStringLiteral("title: お弁当\n---\n今日はお弁当を持って会社に行きました。おかずは卵焼きです。\n");
    QTest::newRow("Korean") << QByteArray("EUC-KR") << korean;
    QTest::newRow("Korean with letters that only Windows has")
        << QByteArray("windows-949") << korean + QStringLiteral("펲시콜라를 똠방각하와 마셨다.\n");
    QTest::newRow("simplified Chinese") << QByteArray("GBK") << simplified;
    QTest::newRow("simplified Chinese with a rare letter")
        << QByteArray("GB18030") << simplified + QStringLiteral("\U00020000\n");
    QTest::newRow("traditional Chinese") << QByteArray("Big5") << traditional;
    QTest::newRow("Japanese, Windows") << QByteArray("Shift_JIS") << japanese;
    QTest::newRow("Japanese, Unix") << QByteArray("EUC-JP") << japanese;
    QTest::newRow("one Korean word") << QByteArray("EUC-KR") << QStringLiteral("도시락을 싸서");
    QTest::newRow("UTF-16, little end first") << QByteArray("UTF-16LE") << QStringLiteral("\uFEFF도시락\r\n");
    QTest::newRow("UTF-16, big end first") << QByteArray("UTF-16BE") << QStringLiteral("\uFEFF도시락\r\n");
}

void TestTextEncoding::oldEncodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    QStringEncoder encoder(encoding.constData());
    if (!encoder.isValid())
        QSKIP("This Qt was built without ICU");
    const QByteArray bytes = encoder.encode(text);
    const LoadedText loaded = decodeText(bytes);
    QVERIFY(!loaded.editable);
    QVERIFY(!loaded.format.isUtf8());
    QVERIFY2(QStringDecoder(loaded.format.encoding.constData()).isValid(), loaded.format.encoding.constData());
    QString expected = text;
    expected.remove(QChar(0xFEFF)).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QCOMPARE(loaded.text, expected);
    QCOMPARE(encodeText(loaded.text, loaded), bytes);
}

void TestTextEncoding::convertsToUtf8()
{
    QStringEncoder encoder("EUC-KR");
    if (!encoder.isValid())
        QSKIP("This Qt was built without ICU");
    const QByteArray bytes = encoder.encode(QStringLiteral("하나\r\n둘\n셋\r\n"));
    const LoadedText loaded = convertedToUtf8(decodeText(bytes));
    QVERIFY(loaded.editable);
    QVERIFY(loaded.format.isUtf8());
    QCOMPARE(loaded.bytes, bytes); // still what is on the disk
    QCOMPARE(encodeText(loaded.text, loaded), QByteArray("하나\r\n둘\n셋\r\n"));
    QCOMPARE(encodeText(QStringLiteral("하나\n둘\n새 줄\n셋\n"), loaded), QByteArray("하나\r\n둘\n새 줄\r\n셋\r\n"));

    const LoadedText wide = convertedToUtf8(decodeText(QByteArray("\xFF\xFE"
                                                                  "a\0",
                                                                  4)));
    QCOMPARE(encodeText(wide.text, wide), QByteArray("a"));
}

void TestTextEncoding::convertsDamagedUtf8()
{
    const LoadedText loaded = convertedToUtf8(decodeText(QByteArray("도시락 도시락 도시락\xFF\n")));
    QVERIFY(loaded.editable);
    QCOMPARE(encodeText(loaded.text, loaded), QByteArray("도시락 도시락 도시락\xEF\xBF\xBD\n"));
}

void TestTextEncoding::editsKeepLineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("new line in a Windows file") << QByteArray("a\r\nb\r\n") << "a\nnew\nb\n"
                                                << QByteArray("a\r\nnew\r\nb\r\n");
    QTest::newRow("final newline taken away") << QByteArray("a\r\nb\r\n") << "a\nb" << QByteArray("a\r\nb");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\n")
                                     << "b\n"
                                     << QByteArray("\xEF\xBB\xBF"
                                                   "b\n");
    QTest::newRow("mixed, edited line keeps its own") << QByteArray("a\r\nb\nc\r\n") << "a\nB\nc\n"
                                                      << QByteArray("a\r\nB\nc\r\n");
    QTest::newRow("mixed, line added") << QByteArray("a\r\nb\nc\r\n") << "a\nb\nnew\nc\n"
                                       << QByteArray("a\r\nb\nnew\r\nc\r\n");
    QTest::newRow("mixed, line removed") << QByteArray("a\r\nb\nc\r\nd\n") << "a\nc\nd\n"
                                         << QByteArray("a\r\nc\r\nd\n");
    QTest::newRow("mixed, two places far apart") << QByteArray("a\nb\r\nc\nd\r\ne\nf\r\n") << "X\nb\nnew\nc\nd\nY\nf\n"
                                                 << QByteArray("X\nb\r\nnew\nc\nd\r\nY\nf\r\n");
    QTest::newRow("mixed, repeated lines") << QByteArray("x\nx\r\nx\nx\r\n\r\ny\n") << "x\nx\nx\nx\n\ny\nnew\n"
                                           << QByteArray("x\nx\r\nx\nx\r\n\r\ny\nnew\n");
    QTest::newRow("mixed, moved line") << QByteArray("a\rb\nc\nd\n") << "b\nc\na\nd\n" << QByteArray("b\nc\na\nd\n");
    QTest::newRow("CR from the clipboard")
        << QByteArray("a\n") << QStringLiteral("a\rb\r\nc\n") << QByteArray("a\nb\nc\n");
}

void TestTextEncoding::editsKeepLineEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QTEST(encodeText(text, decodeText(bytes)), "result");
}

void TestTextEncoding::manyMixedLinesTakeNoTime()
{
    QByteArray bytes;
    QString text;
    QByteArray result;
    for (int i = 0; i < 100000; ++i) {
        // Half of the lines are equal to others, a third of all is edited.
        const QByteArray line = i % 2 == 0 ? QByteArray("same") : "line " + QByteArray::number(i);
        const QByteArray end = i % 5 == 0 ? "\r\n" : "\n";
        bytes += line + end;
        const QByteArray edited = i % 3 == 0 ? line + "!" : line;
        text += QString::fromLatin1(edited) + QLatin1Char('\n');
        result += edited + end;
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(encodeText(text, decodeText(bytes)), result);
    QVERIFY2(timer.elapsed() < 5000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
