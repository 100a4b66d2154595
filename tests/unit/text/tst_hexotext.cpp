// The expected texts were made by hexo-util 4.0.0 and, for strip_html and encodeUrl3, by the 3.3.0 that
// hexo-renderer-marked 7.0.1 brings.
#include "app/text/HexoText.h"

#include <QtTest>

using namespace dosirak;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class HexoTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeHtml_data();
    void escapeHtml();
    void stripHtml_data();
    void stripHtml();
    void stripIndent_data();
    void stripIndent();
    void slugize_data();
    void slugize();
    void url3_data();
    void url3();
    void url4_data();
    void url4();
    void encodeUri_data();
    void encodeUri();
    void encodeUriComponent_data();
    void encodeUriComponent();
    void trimTakesJavaScriptSpaceOff();
    void longHostileTextIsQuick();
};

void HexoTextTest::escapeHtml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all special letters") << QByteArray("<>\"'`/=&")
                                         << QByteArray("&lt;&gt;&quot;&#39;&#96;&#x2F;&#x3D;&amp;");
    QTest::newRow("entities are kept") << QByteArray("&amp; &#39; &#x1F600; &nbsp; &foo;")
                                       << QByteArray("&amp; &#39; &#x1F600; &nbsp; &foo;");
    QTest::newRow("too long a number is no entity")
        << QByteArray("&#12345678; &#x1234567;") << QByteArray("&amp;#12345678; &amp;#x1234567;");
    QTest::newRow("entity without its end") << QByteArray("&amp &") << QByteArray("&amp;amp &amp;");
    QTest::newRow("Korean and emoji") << QByteArray("한글 & 😀") << QByteArray("한글 &amp; 😀");
}

void HexoTextTest::escapeHtml()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(dosirak::escapeHtml(view(text))), expected);
}

void HexoTextTest::stripHtml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("tags go") << QByteArray("<a href=\"x\">link</a> text") << QByteArray("link text");
    QTest::newRow("a greater-than in an attribute") << QByteArray("<a title=\"a>b\">x</a>") << QByteArray("x");
    QTest::newRow("comment") << QByteArray("a<!-- x > y -->b") << QByteArray("ab");
    QTest::newRow("short comment") << QByteArray("a<!-->b") << QByteArray("ab");
    QTest::newRow("less-than before a space stays") << QByteArray("1 < 2 and 3 <\n4") << QByteArray("1 < 2 and 3 < 4");
    QTest::newRow("nested less-than") << QByteArray("<<b>>x") << QByteArray("x");
    QTest::newRow("never closed") << QByteArray("a<b") << QByteArray("a");
    QTest::newRow("quote left open") << QByteArray("<a title=\"x>y</a>z") << QByteArray("");
}

void HexoTextTest::stripHtml()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(dosirak::stripHtml(view(text))), expected);
}

void HexoTextTest::stripIndent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("common indent") << QByteArray("  a\n    b\n  c") << QByteArray("a\n  b\nc");
    QTest::newRow("a tab counts one") << QByteArray("\ta\n  b") << QByteArray("a\n b");
    QTest::newRow("blank lines do not count") << QByteArray("    a\n\n  \n    b") << QByteArray("a\n\n  \nb");
    QTest::newRow("no indent") << QByteArray("a\n  b") << QByteArray("a\n  b");
    QTest::newRow("only blanks") << QByteArray("   \n  ") << QByteArray("   \n  ");
    QTest::newRow("wide space is no indent") << QByteArray("　a\n  b") << QByteArray("　a\nb");
    QTest::newRow("lines end at U+2028 too") << QByteArray("  a     b") << QByteArray("a   b");
}

void HexoTextTest::stripIndent()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(dosirak::stripIndent(view(text))), expected);
}

void HexoTextTest::slugize_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Korean stays") << QByteArray("호텔 도시락!! 맛있다") << QByteArray("호텔-도시락-맛있다");
    QTest::newRow("marks are taken off") << QByteArray("Éclair ß Æsop Ångström")
                                         << QByteArray("Eclair-s-AEsop-Angstrom");
    QTest::newRow("punctuation and runs") << QByteArray(" -- Hello,  World?! -- ") << QByteArray("Hello-World");
    QTest::newRow("decomposed letters stay") << QByteArray("Café") << QByteArray("Café");
    QTest::newRow("control characters vanish") << QByteArray("a\tb\nc") << QByteArray("abc");
    QTest::newRow("wide punctuation stays") << QByteArray("하나，둘。") << QByteArray("하나，둘。");
    QTest::newRow("emoji") << QByteArray("a 😀 b") << QByteArray("a-😀-b");
    QTest::newRow("nothing left") << QByteArray("!!!") << QByteArray("");
}

void HexoTextTest::slugize()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(dosirak::slugize(view(text))), expected);
}

void HexoTextTest::url3_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("relative Korean") << QByteArray("도시락 사진.jpg")
                                     << QByteArray("%EB%8F%84%EC%8B%9C%EB%9D%BD%20%EC%82%AC%EC%A7%84.jpg");
    QTest::newRow("already encoded") << QByteArray("%EB%8F%84%EC%8B%9C%EB%9D%BD.jpg")
                                     << QByteArray("%EB%8F%84%EC%8B%9C%EB%9D%BD.jpg");
    QTest::newRow("broken escape") << QByteArray("100%.jpg") << QByteArray("100%25.jpg");
    QTest::newRow("latin1 escape") << QByteArray("caf%e9.jpg") << QByteArray("caf%EF%BF%BD.jpg");
    QTest::newRow("escape beside a wide letter") << QByteArray("가%zz") << QByteArray("%00%25zz");
    QTest::newRow("host in upper case and default port")
        << QByteArray("HTTP://Example.COM:80") << QByteArray("http://example.com/");
    QTest::newRow("path dots") << QByteArray("http://a.b/x/../y/./z") << QByteArray("http://a.b/y/z");
    QTest::newRow("backslash") << QByteArray("http://a.b\\c") << QByteArray("http://a.b/c");
    QTest::newRow("escape in path stays") << QByteArray("http://a.b/%2b c") << QByteArray("http://a.b/%2b%20c");
    QTest::newRow("braces and bars") << QByteArray("http://a.b/{x}|^`\"<>")
                                     << QByteArray("http://a.b/%7Bx%7D|^%60%22%3C%3E");
    QTest::newRow("query") << QByteArray("http://a.b/?q=한 글&x=%EA%B0%80'")
                           << QByteArray("http://a.b/?q=%ED%95%9C%20%EA%B8%80&x=%EA%B0%80%27");
    QTest::newRow("hash in an escaped query")
        << QByteArray("http://a.b/?q=%23x#y z") << QByteArray("http://a.b/?q=%23x#y%20z");
    QTest::newRow("empty query and fragment") << QByteArray("http://a.b/?#") << QByteArray("http://a.b/#");
    QTest::newRow("Korean host") << QByteArray("https://한글.kr/") << QByteArray("https://한글.kr/");
    QTest::newRow("Punycode host") << QByteArray("https://xn--bj0bj06e.kr/") << QByteArray("https://한글.kr/");
    QTest::newRow("wide comma in host") << QByteArray("http://a.b，c/") << QByteArray("http://a.b,c/");
    QTest::newRow("user and password") << QByteArray("http://me:a b@h.com:8080/")
                                       << QByteArray("http://me:a%20b@h.com:8080/");
    QTest::newRow("IPv4 as number") << QByteArray("http://2130706433/") << QByteArray("http://127.0.0.1/");
    QTest::newRow("mail") << QByteArray("mailto:a@b.c?subject=한") << QByteArray("mailto:a@b.c?subject=한");
    QTest::newRow("data") << QByteArray("data:text/plain,한") << QByteArray("data:text/plain,한");
    QTest::newRow("windows path") << QByteArray("C:\\a b") << QByteArray("C:\\a b");
    QTest::newRow("spaces around") << QByteArray("  http://a.b/  ") << QByteArray("http://a.b/");
}

void HexoTextTest::url3()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(encodeUrl3(view(text))), expected);
}

void HexoTextTest::url4_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("relative Korean") << QByteArray("도시락 사진.jpg")
                                     << QByteArray("%EB%8F%84%EC%8B%9C%EB%9D%BD%20%EC%82%AC%EC%A7%84.jpg");
    QTest::newRow("query is written anew")
        << QByteArray("http://a.b/?a,b&c=d e&f") << QByteArray("http://a.b/?a%2Cb=&c=d+e&f=");
    QTest::newRow("path with encoded slash")
        << QByteArray("http://a.b/x%2Fy%20z") << QByteArray("http://a.b/x%252Fy%20z");
    QTest::newRow("path with broken escape stops") << QByteArray("http://a.b/%ff") << QByteArray("THROWS");
    QTest::newRow("bad port stops") << QByteArray("http://a.b:99999/") << QByteArray("THROWS");
    QTest::newRow("mail") << QByteArray("mailto:a@b.c") << QByteArray("mailto:a@b.c");
    QTest::newRow("fragment") << QByteArray("http://a.b/#한 글") << QByteArray("http://a.b/#%ED%95%9C%20%EA%B8%80");
    QTest::newRow("hash only") << QByteArray("#한") << QByteArray("#%ED%95%9C");
}

void HexoTextTest::url4()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    bool ok = false;
    const std::string encoded = encodeUrl4(view(text), ok);
    QCOMPARE(ok, expected != "THROWS");
    QCOMPARE(bytes(encoded), ok ? expected : text);
}

void HexoTextTest::encodeUri_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("reserved letters stay") << QByteArray(";,/?:@&=+$-_.!~*'()#") << QByteArray(";,/?:@&=+$-_.!~*'()#");
    QTest::newRow("others") << QByteArray("a b\"%<>\\^`{|}한😀")
                            << QByteArray("a%20b%22%25%3C%3E%5C%5E%60%7B%7C%7D%ED%95%9C%F0%9F%98%80");
}

void HexoTextTest::encodeUri()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(dosirak::encodeUri(view(text))), expected);
}

void HexoTextTest::encodeUriComponent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all") << QByteArray("a b/?:-_.!~*'()한") << QByteArray("a%20b%2F%3F%3A-_.!~*'()%ED%95%9C");
}

void HexoTextTest::encodeUriComponent()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(dosirak::encodeUriComponent(view(text))), expected);
}

void HexoTextTest::trimTakesJavaScriptSpaceOff()
{
    QCOMPARE(bytes(jsTrim("\xC2\xA0\xE3\x80\x80 \n가 나\xEF\xBB\xBF\t\xE2\x80\xA9")), QByteArray("가 나"));
    QCOMPARE(bytes(jsTrim(" \xE3\x80\x80 ")), QByteArray());
}

void HexoTextTest::longHostileTextIsQuick()
{
    const std::string open(1'000'000, '<');
    const std::string percent(1'000'000, '%');
    std::string dots = "http://a/";
    for (int i = 0; i < 300'000; ++i)
        dots += "x/../";
    QElapsedTimer clock;
    clock.start();
    dosirak::stripHtml(open);
    dosirak::escapeHtml(std::string(1'000'000, '&'));
    encodeUrl3(percent);
    encodeUrl3(dots);
    dosirak::slugize(percent);
    dosirak::stripIndent(std::string(1'000'000, ' '));
    QVERIFY2(clock.elapsed() < 3000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(HexoTextTest)
#include "tst_hexotext.moc"
