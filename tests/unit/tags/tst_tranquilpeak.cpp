// The expected HTML is what Tranquilpeak 4.2.0 made of these tags under hexo 8.1.2.
#include "app/tags/TagRegistry.h"

#include <QtTest>

using namespace dosirak;

class TranquilpeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheTheme_data();
    void asTheTheme();
    void stops_data();
    void stops();
    void tabsAreFiguresWhereHighlightIsEnabled();
    void lonePostsGuessTheirImage();
};

void TranquilpeakTest::asTheTheme_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
#define FIGURE(classes, width, inner) "<div class=\"figure " classes "\" style=\"width:" width ";\">" inner "</div>"
#define IMG(source, size, alt) "<img class=\"fig-img\" src=\"" source "\" " size "alt=\"" alt "\">"
#define CAPTION(text) "<span class=\"caption\">" text "</span>"
#define BOX(file, title, group, inner)                                                                                 \
    "<a class=\"fancybox\" href=\"" file "\" title=\"" title "\" data-caption=\"" title "\" data-fancybox=\"" group    \
    "\">" inner "</a>"
    row("words are the caption", "{% image lunch.jpg 호텔 도시락!! %}",
        FIGURE("", "", IMG("lunch.jpg", "", "호텔 도시락!!") CAPTION("호텔 도시락!!")));
    row("signs in the caption", "{% image lunch.jpg Track 1 : Partner Sessions %}",
        FIGURE("", "", IMG("lunch.jpg", "", "Track 1 : Partner Sessions") CAPTION("Track 1 : Partner Sessions")));
    row("blanks fold", "{% image lunch.jpg   Shay Banon key note  %}",
        FIGURE("", "", IMG("lunch.jpg", "", "Shay Banon key note") CAPTION("Shay Banon key note")));
    row("nothing is escaped", "{% image lunch.jpg \"quoted <b>bold</b> & title\" %}",
        FIGURE("", "", IMG("lunch.jpg", "", "quoted <b>bold</b> & title") CAPTION("quoted <b>bold</b> & title")));
    row("a number is a width", "{% image lunch.jpg 5 %}", FIGURE("", "5", IMG("lunch.jpg", "style=\"width:5;\"", "")));
    row("Korean name", "{% image 사진.jpg 설명 %}", FIGURE("", "", IMG("사진.jpg", "", "설명") CAPTION("설명")));
    row("name with blanks", "{% image \"my photo.jpg\" 빈칸 %}",
        FIGURE("", "", IMG("my photo.jpg", "", "빈칸") CAPTION("빈칸")));
    row("words before the name are classes", "{% image photo with space.jpg %}",
        FIGURE("photo with", "", IMG("space.jpg", "", "")));
    row("sizes", "{% image lunch.jpg 300px 200px %}",
        FIGURE("", "300px", IMG("lunch.jpg", "style=\"width:300px;height:200px;\"", "")));
    row("percent and fraction", "{% image lunch.jpg 12.5% 80 제목 %}",
        FIGURE("", "12.5%", IMG("lunch.jpg", "style=\"width:12.5%;height:80;\"", "제목") CAPTION("제목")));
    row("thumbnail and size", "{% image lunch.jpg small.jpg 300px 제목과 크기 %}",
        FIGURE("", "300px", IMG("small.jpg", "style=\"width:300px;\"", "제목과 크기") CAPTION("제목과 크기")));
    row("a caption like a name is eaten", "{% image lunch.jpg Elastic.co 에서 찍음 %}",
        FIGURE("", "", IMG("Elastic.co", "", "에서 찍음") CAPTION("에서 찍음")));
    row("a date is eaten", "{% image lunch.jpg 2017.12.14 행사 %}",
        FIGURE("", "", IMG("2017.12.14", "", "행사") CAPTION("행사")));
    row("fancybox, group and clear",
        "{% image fancybox right clear group:travel lunch.jpg small.jpg 150px 100px \"A 'small' photo\" %}",
        FIGURE("right", "150px",
               BOX("lunch.jpg", "A 'small' photo", "travel",
                   IMG("small.jpg", "style=\"width:150px;height:100px;\"", "A 'small' photo"))
                   CAPTION("A 'small' photo")) "<div style=\"clear:both;\"></div>");
    row("fancybox", "{% image fancybox lunch.jpg %}",
        FIGURE("", "", BOX("lunch.jpg", "", "default", IMG("lunch.jpg", "", ""))));
    row("no caption", "{% image fig-100 nocaption lunch.jpg 안 보이는 캡션 %}",
        FIGURE("fig-100 nocaption", "", IMG("lunch.jpg", "", "안 보이는 캡션")));
    row("only a group", "{% image group:a %}", FIGURE("", "", IMG("undefined", "", "")));
    row("fancybox tag", "{% fancybox left lunch.jpg 제목 글 %}",
        "<a class=\"fancybox\" href=\"lunch.jpg\" title=\"제목 글\"><img class=\"left\" src=\"lunch.jpg\" alt=\"제목 "
        "글\"></a>" CAPTION("제목 글"));
    row("fancybox tag inline", "{% fancybox inline lunch.jpg small.jpg 제목 %}",
        "<a class=\"fancybox\" href=\"lunch.jpg\" title=\"제목\"><img class=\"inline\" src=\"small.jpg\" "
        "alt=\"제목\"></a>");
    row("fancybox tag of nothing", "{% fancybox %}",
        "<a class=\"fancybox\" href=\"undefined\" title=\"\"><img class=\"\" src=\"undefined\" alt=\"\"></a>");
    row("wide image", "{% wide_image lunch.jpg \"넓은 사진\" %}",
        "<!-- endcontent --><div class=\"figure figure--fullWidth\"><img class=\"figure-img\" src=\"lunch.jpg\" "
        "alt=\"넓은 사진\">" CAPTION("넓은 사진") "</div><!-- content -->");
    row("wide image of a Korean name", "{% wide_image 사진.jpg 제목 %}",
        "<!-- endcontent --><div class=\"figure figure--fullWidth\"><img class=\"figure-img\" src=\"undefined\" "
        "alt=\"사진.jpg 제목\">" CAPTION("사진.jpg 제목") "</div><!-- content -->");
    row("video", "{% video movie.mp4 poster.png 95% \"제목\" %}",
        "<div class=\"figure \" style=\"width:95%\"; >\n<video class=\"fig-video\" controls poster=\"poster.png\" "
        "alt=\"제목\">\n<source src=\"movie.mp4\" "
        "type=\"video/mp4\">\n<p>Your browser doesn't support HTML5 Video :/</p></video>\n" CAPTION("제목") "\n</div>");
    row("video that plays itself", "{% video loop muted autoplay nocontrols movie.mp4 %}",
        "<div class=\"figure \" >\n<video class=\"fig-video\" autoplay playsinline loop muted alt=\"\">\n<source "
        "src=\"movie.mp4\" type=\"video/mp4\">\n"
        "<p>Your browser doesn't support HTML5 Video :/</p></video>\n</div>");
    row("alert", "{% alert success no-icon %}\n글\n{% endalert %}", "<div class=\"alert success no-icon\">[글]</div>");
    row("alert drops what is no class", "{% alert danger 한글 남는말 %}글{% endalert %}",
        "<div class=\"alert danger\">[글]</div>");
    row("alert without class", "{% alert %}글{% endalert %}", "<div class=\"alert \">[글]</div>");
    row("alert in an alert", "{% alert info %}{% alert danger %}겹침{% endalert %}{% endalert %}",
        "<div class=\"alert info\">[<div class=\"alert danger\">[겹침]</div>]</div>");
    row("coloured text", "{% hl_text red %}빨강 **굵게**{% endhl_text %}",
        "<span class=\"highlight-text red\">빨강 **굵게**</span>");
    row("coloured text without a colour", "{% hl_text %}기본{% endhl_text %}",
        "<span class=\"highlight-text undefined\">기본</span>");
    row("coloured text by number", "{% hl_text #ff0000 %}a{% endhl_text %}{% hl_text rgb(1,2,3) %}b{% endhl_text %}",
        "<span class=\"highlight-text\" style=\"background-color:#ff0000;\">a</span><span class=\"highlight-text\" "
        "style=\"background-color:rgb(1,2,3);\">b</span>");
    row("coloured text with a half transparent colour", "{% hl_text rgba(12,12,12,0.5) %}rgba{% endhl_text %}",
        "rgba</span>");
    row("coloured text with a Korean word", "{% hl_text 한글 %}내용{% endhl_text %}", "내용</span>");
    row("tabs",
        "{% tabbed_codeblock 제목 %}\n<!-- tab js -->\nvar test = 'test' < 1;\n<!-- endtab -->\n<!-- tab css -->\n.btn "
        "{\n    color: red;\n}\n<!-- endtab -->\n{% endtabbed_codeblock %}",
        "<figure class=\"codeblock codeblock--tabbed\"><figcaption><span>제목</span><ul class=\"tabs\"><li class=\"tab "
        "active\">js</li><li "
        "class=\"tab\">css</li></ul></figcaption><div class=\"tabs-content\"><pre style=\"display: block;\"><code>var "
        "test = 'test' &lt; "
        "1;</code></pre><pre style=\"display: none;\"><code>.btn {\n    color: red;\n}</code></pre></div></figure>");
    row("tabs with an address",
        "{% tabbed_codeblock 코드 https://example.com/src %}\n    <!-- tab html -->\n        <p>안녕</p>\n    <!-- "
        "endtab -->\n{% endtabbed_codeblock %}",
        "<figure class=\"codeblock codeblock--tabbed\"><figcaption><a href=\"https://example.com/src\">코드</a><ul "
        "class=\"tabs\"><li class=\"tab "
        "active\">html</li></ul></figcaption><div class=\"tabs-content\"><pre style=\"display: "
        "block;\"><code>&lt;p&gt;안녕&lt;/p&gt;</code></pre></div></figure>");
    row("a tab of an odd language is lost",
        "{% tabbed_codeblock %}\n<!-- tab -->\nplain\n<!-- endtab -->\n<!-- tab c++ -->\nint main() {}\n<!-- endtab "
        "-->\n{% endtabbed_codeblock %}",
        "<figure class=\"codeblock codeblock--tabbed\"><figcaption><ul class=\"tabs\"><li class=\"tab "
        "active\"></li></ul></figcaption><div "
        "class=\"tabs-content\"><pre style=\"display: block;\"><code>plain</code></pre></div></figure>");
#undef FIGURE
#undef IMG
#undef CAPTION
#undef BOX
}

void TranquilpeakTest::asTheTheme()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    TagRegistry registry = TagRegistry::hexo();
    registry.addTranquilpeak();
    TagContext context;
    context.renderMarkdown = [](std::string_view markdown) { return '[' + std::string(markdown) + ']'; };
    const auto result = runTags(text.toStdString(), registry, context);
    QVERIFY(std::holds_alternative<std::string>(result));
    QCOMPARE(QByteArray::fromStdString(std::get<std::string>(result)), expected);
}

void TranquilpeakTest::stops_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("image of classes only") << QByteArray("{% image left clear %}");
    QTest::newRow("image of nothing") << QByteArray("{% image %}");
    QTest::newRow("alert without end") << QByteArray("{% alert info %}글");
}

void TranquilpeakTest::stops()
{
    QFETCH(QByteArray, text);
    TagRegistry registry = TagRegistry::hexo();
    registry.addTranquilpeak();
    QVERIFY(std::holds_alternative<TagFailure>(runTags(text.toStdString(), registry, {})));
}

void TranquilpeakTest::tabsAreFiguresWhereHighlightIsEnabled()
{
    TagRegistry registry;
    registry.addTranquilpeak();
    TagContext context;
    context.highlightEnabled = true;
    context.codeFigure = [](const CodeRequest &request) {
        return "<figure class=\"highlight " + request.language + "\">" + request.code + "</figure>";
    };
    const auto result = runTags(
        "{% tabbed_codeblock %}\n<!-- tab js -->\na\n<!-- endtab -->\n{% endtabbed_codeblock %}", registry, context);
    QVERIFY(std::get<std::string>(result).find("<figure class=\"highlight js\" style=\"display: block;\">a</figure>") !=
            std::string::npos);
}

void TranquilpeakTest::lonePostsGuessTheirImage()
{
    TagRegistry registry = TagRegistry::hexo();
    registry.addLonePostImage();
    const auto html = [&](const char *text) { return std::get<std::string>(runTags(text, registry, {})); };
    QCOMPARE(html("{% image lunch.jpg 점심 %}").substr(0, 19), std::string("<div class=\"figure "));
    QCOMPARE(html("{% image /a.png 10 %}"), std::string("<img src=\"/a.png\" class=\"\" width=\"10\">"));
}

QTEST_APPLESS_MAIN(TranquilpeakTest)
#include "tst_tranquilpeak.moc"
