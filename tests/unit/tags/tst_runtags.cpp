// The expected HTML and words were made by hexo 8.1.2's tag plugins and hexo-tag-embed 1.0.0, with the Markdown and code renderers replaced by the
// same brackets as here.
#include "app/tags/TagRegistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace dosirak;

namespace {

std::string codeInBrackets(const CodeRequest &request)
{
    const auto word = [](std::optional<bool> value) { return value ? (*value ? "true" : "false") : "undefined"; };
    std::string marks;
    for (const int line : request.mark)
        marks += std::to_string(line) + ',';
    return "[code " + request.language + '|' + request.caption + '|' + std::to_string(request.firstLine) + '|' +
           word(request.lineNumber) + '|' + word(request.wrap) + '|' + marks + '|' +
           (request.lineThreshold ? std::to_string(*request.lineThreshold) : "undefined") + '|' +
           word(request.languageAttribute) + ']' + request.code + "[/code]";
}

TagContext siteContext()
{
    TagContext context;
    context.url = "https://blog.example.org/sub";
    context.root = "/sub/";
    context.renderMarkdown = [](std::string_view text) { return "[md]" + std::string(text) + "[/md]"; };
    context.codeFigure = codeInBrackets;
    context.assetPath = [](std::string_view name) -> std::optional<std::string> {
        if (name == "lunch.jpg" || name == "도시락 사진.jpg" || name == "a#b.png")
            return "2017/12/14/trip/" + std::string(name);
        return std::nullopt;
    };
    context.findPost = [](std::string_view name) -> std::optional<TagContext::PostTarget> {
        if (name == "trip")
            return TagContext::PostTarget{"2017/12/14/trip/", "여행 <b>"};
        return std::nullopt;
    };
    context.includeCode = [](std::string_view file) -> std::optional<std::string> {
        return file == "a.js" ? std::optional<std::string>("l1\nl2\nl3\n\nl5\n") : std::nullopt;
    };
    context.variable = [](std::string_view name) -> std::optional<std::string> {
        return name == "title" ? std::optional<std::string>("제목 & <i>") : std::nullopt;
    };
    return context;
}

} // namespace

class RunTagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asHexo_data();
    void asHexo();
    void failuresNameTheirLine();
    void previewGoesOn();
    void previewKeepsTheTextOfAnUnknownBlock();
    void previewShowsBrokenSyntax_data();
    void previewShowsBrokenSyntax();
    void argumentsSplitAsHexoSplitsThem();
    void manyTagsAreQuick();
    void hostileTextIsQuick_data();
    void hostileTextIsQuick();
};

void RunTagsTest::asHexo_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("asset_img with caption words")
        << QByteArray("{% asset_img lunch.jpg 호텔 도시락!! %}")
        << QByteArray("<img src=\"/sub/2017/12/14/trip/lunch.jpg\" class=\"\" title=\"호텔 도시락!!\">")
        << QByteArray();
    QTest::newRow("asset_img with title and alt")
        << QByteArray("{% asset_img lunch.jpg \"호텔'도시락'\" %}")
        << QByteArray("<img src=\"/sub/2017/12/14/trip/lunch.jpg\" class=\"\" title=\"호텔\" alt=\"도시락\">")
        << QByteArray();
    QTest::newRow("asset_img with class and size")
        << QByteArray("{% asset_img center big lunch.jpg 300 200 \"제목 글\" %}")
        << QByteArray("<img src=\"/sub/2017/12/14/trip/lunch.jpg\" class=\"center big\" width=\"300\" height=\"200\" "
                      "title=\"제목 글\">")
        << QByteArray();
    QTest::newRow("asset_img with quotes inside quotes")
        << QByteArray("{% asset_img lunch.jpg '\"T\" \"A\"' %}")
        << QByteArray("<img src=\"/sub/2017/12/14/trip/lunch.jpg\" class=\"\" title=\"T\" alt=\"A\">") << QByteArray();
    QTest::newRow("asset_img with an apostrophe")
        << QByteArray("{% asset_img lunch.jpg \"Partner's 'x'\" %}")
        << QByteArray("<img src=\"/sub/2017/12/14/trip/lunch.jpg\" class=\"\" title=\"Partner\" alt=\"s \">")
        << QByteArray();
    QTest::newRow("asset_img of a name with a space")
        << QByteArray("{% asset_img \"도시락 사진.jpg\" %}")
        << QByteArray(
               "<img src=\"/sub/2017/12/14/trip/%EB%8F%84%EC%8B%9C%EB%9D%BD%20%EC%82%AC%EC%A7%84.jpg\" class=\"\">")
        << QByteArray();
    QTest::newRow("asset_img of a missing file")
        << QByteArray("<p>{% asset_img no.jpg %}</p>") << QByteArray("<p></p>") << QByteArray();
    QTest::newRow("asset_img of a name with a hash")
        << QByteArray("{% asset_img a#b.png %}") << QByteArray("<img src=\"/sub/2017/12/14/trip/a\" class=\"\">")
        << QByteArray();
    QTest::newRow("image of a bare file name has no source")
        << QByteArray("{% image lunch.jpg 호텔 도시락!! %}") << QByteArray("<img class=\"lunch.jpg 호텔 도시락!!\">")
        << QByteArray();
    QTest::newRow("image of a site path")
        << QByteArray("{% image left /images/a.png 10 20 제목 %}")
        << QByteArray("<img src=\"/sub/images/a.png\" class=\"left\" width=\"10\" height=\"20\" title=\"제목\">")
        << QByteArray();
    QTest::newRow("img of a web address")
        << QByteArray("{% img https://x.com/가.png?a=b,c 300 \"title\" \"alt\" %}")
        << QByteArray("<img src=\"https://x.com/%EA%B0%80.png?a=b%2Cc\" class=\"\" width=\"300\" title=\"title alt\">")
        << QByteArray();
    QTest::newRow("asset_path") << QByteArray("{% asset_path lunch.jpg %}")
                                << QByteArray("/sub/2017/12/14/trip/lunch.jpg") << QByteArray();
    QTest::newRow("asset_link")
        << QByteArray("{% asset_link lunch.jpg 점심 <b> %}")
        << QByteArray("<a href=\"/sub/2017/12/14/trip/lunch.jpg\" title=\"점심 &lt;b&gt;\">점심 &lt;b&gt;</a>")
        << QByteArray();
    QTest::newRow("asset_link unescaped")
        << QByteArray("{% asset_link lunch.jpg <b>점심</b> false %}")
        << QByteArray(
               "<a href=\"/sub/2017/12/14/trip/lunch.jpg\" title=\"&lt;b&gt;점심&lt;&#x2F;b&gt;\"><b>점심</b></a>")
        << QByteArray();
    QTest::newRow("post_link") << QByteArray("{% post_link trip %}")
                               << QByteArray(
                                      "<a href=\"/sub/2017/12/14/trip/\" title=\"여행 &lt;b&gt;\">여행 &lt;b&gt;</a>")
                               << QByteArray();
    QTest::newRow("post_link with hash and title")
        << QByteArray("{% post_link trip#h \"제목 <i>\" false %}")
        << QByteArray("<a href=\"/sub/2017/12/14/trip/#h\" title=\"여행 &lt;b&gt;\">제목 <i></a>") << QByteArray();
    QTest::newRow("post_link to nothing") << QByteArray("a\n{% post_link gone %}") << QByteArray()
                                          << QByteArray("Error: Post not found: post_link gone.");
    QTest::newRow("post_path") << QByteArray("{% post_path trip %}") << QByteArray("/sub/2017/12/14/trip/")
                               << QByteArray();
    QTest::newRow("link") << QByteArray("{% link 글 https://x.com/a?b=1 true 제목 %}")
                          << QByteArray("<a href=\"https://x.com/a?b=1\" title=\"제목\" target=\"_blank\">글</a>")
                          << QByteArray();
    QTest::newRow("link with a regular expression in it")
        << QByteArray("{% link a https://x.com/r/y %}") << QByteArray("<a href=\"\" title=\"\" target=\"\">a</a>")
        << QByteArray();
    QTest::newRow("anchor without address")
        << QByteArray("{% anchor just text %}") << QByteArray("<a href=\"\" title=\"\" target=\"\">just text</a>")
        << QByteArray();
    QTest::newRow("url_for") << QByteArray("{% url_for 글 /a/b %}") << QByteArray("<a href=\"/sub/a/b\">글</a>")
                             << QByteArray();
    QTest::newRow("full_url_for") << QByteArray("{% full_url_for 글 /a/b %}")
                                  << QByteArray("<a href=\"https://blog.example.org/sub/a/b\">글</a>") << QByteArray();
    QTest::newRow("iframe") << QByteArray("{% iframe https://x.com/ 400 %}")
                            << QByteArray("<iframe src=\"https://x.com/\" width=\"400\" height=\"300\" "
                                          "frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe>")
                            << QByteArray();
    QTest::newRow("youtube") << QByteArray("{% youtube abc %}")
                             << QByteArray(
                                    "<div class=\"video-container\"><iframe src=\"https://www.youtube.com/embed/abc\" "
                                    "frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe></div>")
                             << QByteArray();
    QTest::newRow("youtube playlist without cookies")
        << QByteArray("{% youtube abc playlist \"\" %}")
        << QByteArray(
               "<div class=\"video-container\"><iframe src=\"https://www.youtube.com/embed/videoseries?list=abc\" "
               "frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe></div>")
        << QByteArray();
    QTest::newRow("vimeo") << QByteArray("{% vimeo 1 2 %}")
                           << QByteArray(
                                  "<div class=\"video-container\"><iframe src=\"https://player.vimeo.com/video/1,2\" "
                                  "frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe></div>")
                           << QByteArray();
    QTest::newRow("gist") << QByteArray("{% gist id file.js %}")
                          << QByteArray("<script src=\"//gist.github.com/id.js?file=file.js\"></script>")
                          << QByteArray();
    QTest::newRow("jsfiddle") << QByteArray("{% jsfiddle x default dark %}")
                              << QByteArray("<iframe scrolling=\"no\" width=\"100%\" height=\"300\" "
                                            "src=\"https://jsfiddle.net/x/embedded/js,resources,html,css,result/dark\" "
                                            "frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe>")
                              << QByteArray();
    QTest::newRow("blockquote") << QByteArray("{% blockquote %}\n  글\n    더\n{% endblockquote %}")
                                << QByteArray("<blockquote>[md]글\n  더[/md]</blockquote>") << QByteArray();
    QTest::newRow("blockquote with author and title")
        << QByteArray("{% blockquote David Levithan, Wide Awake %}글{% endblockquote %}")
        << QByteArray("<blockquote>[md]글[/md]<footer><strong>David Levithan</strong><cite>Wide "
                      "Awake</cite></footer></blockquote>")
        << QByteArray();
    QTest::newRow("blockquote with source")
        << QByteArray("{% quote Seth Godin http://sethgodin.com/a/index.html Welcome to it %}x{% endquote %}")
        << QByteArray("<blockquote>[md]x[/md]<footer><strong>Seth Godin</strong><cite><a "
                      "href=\"http://sethgodin.com/a/index.html\">Welcome to it</a></cite></footer></blockquote>")
        << QByteArray();
    QTest::newRow("blockquote with address only")
        << QByteArray("{% blockquote @dev https://x.com/dev/ %}x{% endblockquote %}")
        << QByteArray("<blockquote>[md]x[/md]<footer><strong>@dev</strong><cite><a "
                      "href=\"https://x.com/dev/\">x.com/dev</a></cite></footer></blockquote>")
        << QByteArray();
    QTest::newRow("pullquote") << QByteArray("{% pullquote left %}x{% endpullquote %}")
                               << QByteArray("<blockquote class=\"pullquote left\">[md]x[/md]</blockquote>")
                               << QByteArray();
    QTest::newRow("codeblock")
        << QByteArray("{% codeblock lang:js mark:1,3-5 first_line:2 제목 https://x.com/ 링크 %}\nlet a = {};\n{% "
                      "endcodeblock %}")
        << QByteArray("[code js|<span>제목</span><a "
                      "href=\"https://x.com/\">링크</a>|2|undefined|undefined|1,3,4,5,|undefined|undefined]let a = "
                      "&#123;&#125;;[/code]")
        << QByteArray();
    QTest::newRow("codeblock without highlight") << QByteArray("{% codeblock highlight:false %}<b>{% endcodeblock %}")
                                                 << QByteArray("<pre><code>&lt;b&gt;</code></pre>") << QByteArray();
    QTest::newRow("include_code") << QByteArray("{% include_code lang:js from:2 to:3 제목 a.js %}")
                                  << QByteArray("[code js|<span> 제목</span><a href=\"/sub/downloads/code/a.js\">view "
                                                "raw</a>|1|undefined|undefined||undefined|undefined]l2\nl3[/code]")
                                  << QByteArray();
    QTest::newRow("include_code of a missing file")
        << QByteArray("x{% include_code b.js %}y") << QByteArray("xy") << QByteArray();
    QTest::newRow("include_code in a block") << QByteArray("{% quote %}a {% include_code a.js %} b{% endquote %}")
                                             << QByteArray("<blockquote>[md]a [/md]</blockquote>") << QByteArray();
    QTest::newRow("tags inside out")
        << QByteArray("{% quote %}{% pullquote %}{% asset_path lunch.jpg %}{% endpullquote %}{% endquote %}")
        << QByteArray("<blockquote>[md]<blockquote "
                      "class=\"pullquote\">[md]/sub/2017/12/14/trip/lunch.jpg[/md]</blockquote>[/md]</blockquote>")
        << QByteArray();
    QTest::newRow("raw") << QByteArray("{% raw %}{{ x }} {% y %}{% endraw %}") << QByteArray("{{ x }} {% y %}")
                         << QByteArray();
    QTest::newRow("raw without end") << QByteArray("{% raw %}a {{ title }}") << QByteArray("a 제목 & <i>")
                                     << QByteArray();
    QTest::newRow("code is left alone") << QByteArray("<code>{{ x }} {% y %}</code> {{ title }}")
                                        << QByteArray(
                                               "<code>&#123;&#123; x &#125;&#125; &#123;% y %&#125;</code> 제목 & <i>")
                                        << QByteArray();
    QTest::newRow("code with raw") << QByteArray("<code>{% raw %}{{ a }}{% endraw %}</code>")
                                   << QByteArray("<code>{{ a }}</code>") << QByteArray();
    QTest::newRow("variables") << QByteArray("{{ title }}{{ nothing }}") << QByteArray("제목 & <i>") << QByteArray();
    QTest::newRow("a member of nothing") << QByteArray("{{ page.title }}") << QByteArray("") << QByteArray();
    QTest::newRow("arithmetic") << QByteArray("{{ 1 + 2 * 3 }} {{ a - b }} {{ \"a\" ~ 1 }}") << QByteArray("7 NaN a1")
                                << QByteArray();
    QTest::newRow("filter") << QByteArray("{{ title | upper }}") << QByteArray("제목 & <I>") << QByteArray();
    QTest::newRow("comments vanish") << QByteArray("a{# {% note %} #}b") << QByteArray("ab") << QByteArray();
    QTest::newRow("white space control") << QByteArray("a  {{- title -}}  b") << QByteArray("a제목 & <i>b")
                                         << QByteArray();
    QTest::newRow("set and for") << QByteArray(
                                        "{% set a = 2 %}{% for x in [1, a] %}{{ loop.index }}:{{ x }} {% endfor %}")
                                 << QByteArray("1:1 2:2 ") << QByteArray();
    QTest::newRow("if") << QByteArray("{% if title %}yes{% else %}no{% endif %}") << QByteArray("yes") << QByteArray();
    QTest::newRow("unknown tag") << QByteArray("글\n\n{% note info %}x{% endnote %}") << QByteArray()
                                 << QByteArray("unknown block tag: note");
    QTest::newRow("missing end") << QByteArray("{% quote %}x") << QByteArray() << QByteArray("unexpected end of file");
    QTest::newRow("end without start") << QByteArray("x{% endquote %}") << QByteArray()
                                       << QByteArray("unknown block tag: endquote");
    QTest::newRow("end of comment alone")
        << QByteArray("a #} b") << QByteArray() << QByteArray("Error: unexpected end of comment");
    QTest::newRow("unknown filter") << QByteArray("{{ title | nofilter }}") << QByteArray()
                                    << QByteArray("Error: filter not found: nofilter");
    QTest::newRow("call of nothing") << QByteArray("{{ f() }}") << QByteArray()
                                     << QByteArray("Error: Unable to call `f`, which is undefined or falsey");
    QTest::newRow("output not closed") << QByteArray("{{ a b }}") << QByteArray()
                                       << QByteArray("expected variable end");
    QTest::newRow("empty output") << QByteArray("{{ }}") << QByteArray() << QByteArray("unexpected token: }}");
}

void RunTagsTest::asHexo()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, error);
    const auto result = runTags(html.toStdString(), TagRegistry::hexo(), siteContext());
    if (const TagFailure *failure = std::get_if<TagFailure>(&result))
        QCOMPARE(QByteArray::fromStdString(failure->hexoMessage), error);
    else
        QCOMPARE(QByteArray::fromStdString(std::get<std::string>(result)), expected);
    QCOMPARE(std::holds_alternative<TagFailure>(result), !error.isEmpty());
}

void RunTagsTest::failuresNameTheirLine()
{
    const auto line = [](const char *html) {
        const auto result = runTags(html, TagRegistry::hexo(), siteContext());
        return std::get<TagFailure>(result).line;
    };
    QCOMPARE(line("a\nb\n{% note %}\nc{% endnote %}"), 2);
    QCOMPARE(line("a\n{% post_link gone %}"), 1);
    QCOMPARE(line("{% quote %}\n\n{{ f() }}{% endquote %}"), 2);
}

void RunTagsTest::previewGoesOn()
{
    const TagRun run = runTagsForPreview("a\n{% note \"<i>\" %} b {% asset_path lunch.jpg %}\n{% post_link gone %}c",
                                         TagRegistry::hexo(), siteContext());
    QCOMPARE(run.failures.size(), std::size_t(2));
    QCOMPARE(run.failures[0].hexoMessage, std::string("unknown block tag: note"));
    QCOMPARE(run.failures[0].line, 1);
    QCOMPARE(run.failures[1].line, 2);
    const QByteArray html = QByteArray::fromStdString(run.html);
    QVERIFY2(html.contains(
                 "<div class=\"dosirak-problem\" role=\"note\" data-line=\"1\" data-tag=\"note\"><strong>Hexo does not "
                 "know the tag "
                 "<code>note</code></strong>\nIt stops the whole site here.</div> b /sub/2017/12/14/trip/lunch.jpg"),
             html);
    QVERIFY2(html.contains("data-line=\"2\" data-tag=\"post_link\""), html);
    QVERIFY2(html.endsWith("</div>c"), html);
}

void RunTagsTest::previewKeepsTheTextOfAnUnknownBlock()
{
    const TagRun run = runTagsForPreview("{% note info %}\n**글** {% asset_path lunch.jpg %}\n{% endnote %}\nz",
                                         TagRegistry::hexo(), siteContext());
    QCOMPARE(run.failures.size(), std::size_t(1));
    QVERIFY(QByteArray::fromStdString(run.html).endsWith("</div>[md]**글** /sub/2017/12/14/trip/lunch.jpg[/md]\nz"));
}

void RunTagsTest::previewShowsBrokenSyntax_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("output that cannot be read")
        << QByteArray("a {{ b c }} d {% asset_path lunch.jpg %}") << QByteArray("lunch.jpg");
    QTest::newRow("end of comment alone") << QByteArray("앞 #} 뒤") << QByteArray("뒤");
    QTest::newRow("text before the end of a comment") << QByteArray("앞 #} 뒤") << QByteArray("앞 <div");
    QTest::newRow("comment without end") << QByteArray("앞 {# 뒤") << QByteArray("뒤");
    QTest::newRow("block without end") << QByteArray("앞 {% quote %} 뒤 {{ title }}") << QByteArray("뒤 제목");
    QTest::newRow("crossed blocks") << QByteArray("{% quote %}a{% pullquote %}b{% endquote %}c") << QByteArray("c");
    QTest::newRow("end without start") << QByteArray("앞 {% endquote %} 뒤") << QByteArray("뒤");
    QTest::newRow("error in a block") << QByteArray("{% quote %}{{ }} 뒤{% endquote %}") << QByteArray("뒤[/md]");
    QTest::newRow("number as a name") << QByteArray("앞 {% 5 %} 뒤") << QByteArray("뒤");
}

void RunTagsTest::previewShowsBrokenSyntax()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, kept);
    const TagRun run = runTagsForPreview(html.toStdString(), TagRegistry::hexo(), siteContext());
    QVERIFY(!run.failures.empty());
    QVERIFY2(run.html.find("dosirak-problem") != std::string::npos, run.html.c_str());
    QVERIFY2(run.html.find(kept.toStdString()) != std::string::npos, run.html.c_str());
}

void RunTagsTest::argumentsSplitAsHexoSplitsThem()
{
    using Words = std::vector<std::string>;
    QCOMPARE(splitTagArguments("lunch.jpg 호텔 도시락!!"), (Words{"lunch.jpg", "호텔", "도시락!!"}));
    QCOMPARE(splitTagArguments("\"a b\" 'c d' e"), (Words{"a b", "c d", "e"}));
    QCOMPARE(splitTagArguments("a\"b c\""), (Words{"a\"b", "c\""}));
    QCOMPARE(splitTagArguments("x:\"a b\""), (Words{"x:a b"}));
    QCOMPARE(splitTagArguments("\"a\\\"b\\n\""), (Words{"a\"b"}));
    QCOMPARE(splitTagArguments("\"\" a"), (Words{"a"}));
    QCOMPARE(splitTagArguments("Partner"), (Words{"Partner"}));
    QCOMPARE(splitTagArguments(""), Words{});
}

void RunTagsTest::manyTagsAreQuick()
{
    std::string html;
    for (int i = 0; i < 100'000; ++i)
        html += "{% asset_path lunch.jpg %}\n";
    QElapsedTimer clock;
    clock.start();
    const auto result = runTags(html, TagRegistry::hexo(), siteContext());
    QVERIFY(std::holds_alternative<std::string>(result));
    QVERIFY2(clock.elapsed() < 8000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(clock.elapsed())));
}

void RunTagsTest::hostileTextIsQuick_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece :
         {"{% quote %}", "{% note %}", "{{ ", "{% ", "{# ", "{{ (", "{% \"", "{% raw %}", "{{ a | ", "<code", "<code>{",
          "{% endnote %}", "{% if 1 %}", "{{ - ", "{{ [", "r/", "{% note x %}{% endnot", "{{ a+", "{%-"})
        QTest::newRow(piece) << QByteArray(piece);
}

void RunTagsTest::hostileTextIsQuick()
{
    QFETCH(QByteArray, piece);
    const std::string html = piece.repeated(400'000 / int(piece.size())).toStdString();
    QElapsedTimer clock;
    clock.start();
    runTags(html, TagRegistry::hexo(), siteContext());
    runTagsForPreview(html, TagRegistry::hexo(), siteContext());
    runTags("{{" + html + "}}", TagRegistry::hexo(), siteContext());
    QVERIFY2(clock.elapsed() < 8000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(RunTagsTest)
#include "tst_runtags.moc"
