#include "app/tags/ImageTag.h"
#include "app/tags/TagRegistry.h"

#include <QtTest>

using namespace dosirak;

namespace {

TagUse useOf(const QString &text)
{
    const TagScan scan = scanTags(text, 0);
    return scan.tags.isEmpty() ? TagUse() : scan.tags.first();
}

/// What Hexo makes of a text with tags, where lunch.jpg and "my photo.jpg" are assets.
QString rendered(const QString &text)
{
    TagContext context;
    context.assetPath = [](std::string_view name) -> std::optional<std::string> {
        return name == "lunch.jpg" || name == "my photo.jpg" ? std::optional("p/" + std::string(name)) : std::nullopt;
    };
    const auto html = runTags(text.toStdString(), TagRegistry::hexo(), context);
    return std::holds_alternative<std::string>(html) ? QString::fromStdString(std::get<std::string>(html))
                                                     : QStringLiteral("stops");
}

} // namespace

class ImageTagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void otherTagsAreNone();
    void dialects_data();
    void dialects();
    void portable_data();
    void portable();
    void markdown_data();
    void markdown();
    void newTags_data();
    void newTags();
};

void ImageTagTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tranquilpeak");
    QTest::addColumn<QStringList>("expected"); // classes, group, file, thumbnail, width, height, caption, alt
    const auto row = [](const char *name, const QString &text, bool tranquilpeak, const QString &expected) {
        QTest::newRow(name) << text << tranquilpeak << expected.split(QLatin1Char('|'));
    };
    row("caption", QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}"), true,
        QStringLiteral("||lunch.jpg||||호텔 도시락!!|"));
    row("everything", QStringLiteral("{% image fancybox right group:a lunch.jpg small.jpg 150px 100px \"A 'b'\" %}"),
        true, QStringLiteral("fancybox right|a|lunch.jpg|small.jpg|150px|100px|A 'b'|"));
    row("words before a name are classes", QStringLiteral("{% image photo with space.jpg %}"), true,
        QStringLiteral("photo with||space.jpg||||||"));
    row("only classes", QStringLiteral("{% image left %}"), true, QStringLiteral("left|||||||"));
    row("wide", QStringLiteral("{% wide_image lunch.jpg 넓은 사진 %}"), false,
        QStringLiteral("||lunch.jpg||||넓은 사진|"));
    row("fancybox", QStringLiteral("{% fancybox left lunch.jpg t.jpg 제목 %}"), false,
        QStringLiteral("left||lunch.jpg|t.jpg|||제목|"));
    row("video", QStringLiteral("{% video loop a.mp4 p.png 95% 제목 %}"), false,
        QStringLiteral("loop||a.mp4|p.png|95%||제목|"));
    row("plain Hexo finds no picture", QStringLiteral("{% image lunch.jpg 호텔 %}"), false,
        QStringLiteral("lunch.jpg 호텔|||||||"));
    row("web address", QStringLiteral("{% img left https://x.com/a.png 10 20 \"T\" \"A\" %}"), false,
        QStringLiteral("left||https://x.com/a.png||10|20|T A|"));
    row("asset", QStringLiteral("{% asset_img big lunch.jpg 300 '\"T\" \"A\"' %}"), false,
        QStringLiteral("big||lunch.jpg||300||T|A"));
    row("asset without ending", QStringLiteral("{% asset_img lunch %}"), false, QStringLiteral("||lunch|||||"));
}

void ImageTagTest::reads()
{
    QFETCH(QString, text);
    QFETCH(bool, tranquilpeak);
    QFETCH(QStringList, expected);
    const auto tag = imageTag(useOf(text), tranquilpeak ? ImageDialect::Tranquilpeak : ImageDialect::Hexo);
    QVERIFY(tag);
    const QStringList read{tag->classes.join(QLatin1Char(' ')),
                           tag->group,
                           tag->file,
                           tag->thumbnail,
                           tag->width,
                           tag->height,
                           tag->caption,
                           tag->alt};
    QCOMPARE(read, expected.mid(0, 8));
    if (!tag->file.isEmpty())
        QCOMPARE(text.mid(tag->fileSpan.from, tag->fileSpan.length()).remove(QLatin1Char('"')), tag->file);
}

void ImageTagTest::otherTagsAreNone()
{
    QVERIFY(!imageTag(useOf(QStringLiteral("{% alert %}x{% endalert %}")), ImageDialect::Tranquilpeak));
    QVERIFY(!imageTag(useOf(QStringLiteral("{% asset_path a.jpg %}")), ImageDialect::Hexo));
}

void ImageTagTest::dialects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tranquilpeak");
    QTest::newRow("file and caption") << QStringLiteral("{% image lunch.jpg 호텔 %}") << true;
    QTest::newRow("Korean file") << QStringLiteral("{% image 사진.png %}") << true;
    QTest::newRow("classes, then a file") << QStringLiteral("{% image center fig-50 lunch.jpg %}") << true;
    QTest::newRow("web address") << QStringLiteral("{% image left https://x.com/a.png 10 20 %}") << false;
    QTest::newRow("site path") << QStringLiteral("{% image /images/a.png %}") << false;
    QTest::newRow("a class of Tranquilpeak only") << QStringLiteral("{% image fancybox https://x.com/a.png %}") << true;
    QTest::newRow("no file") << QStringLiteral("{% image left %}") << false;
}

void ImageTagTest::dialects()
{
    QFETCH(QString, text);
    QFETCH(bool, tranquilpeak);
    QCOMPARE(guessedDialect(useOf(text)) == ImageDialect::Tranquilpeak, tranquilpeak);
}

void ImageTagTest::portable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html"); ///< what plain Hexo makes of the portable tag
    QTest::newRow("caption")
        << QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}")
        << QStringLiteral("<img src=\"/p/lunch.jpg\" class=\"\" title=\"호텔 도시락!!\" alt=\"호텔 도시락!!\">");
    QTest::newRow("no caption") << QStringLiteral("{% image lunch.jpg %}")
                                << QStringLiteral("<img src=\"/p/lunch.jpg\" class=\"\">");
    QTest::newRow("classes and size")
        << QStringLiteral("{% image center lunch.jpg 300px 200 제목 %}")
        << QStringLiteral(
               "<img src=\"/p/lunch.jpg\" class=\"center\" width=\"300\" height=\"200\" title=\"제목\" alt=\"제목\">");
    QTest::newRow("percent is dropped") << QStringLiteral("{% image lunch.jpg 50% 제목 %}")
                                        << QStringLiteral(
                                               "<img src=\"/p/lunch.jpg\" class=\"\" title=\"제목\" alt=\"제목\">");
    QTest::newRow("apostrophe")
        << QStringLiteral("{% image lunch.jpg \"Partner's\" %}")
        << QStringLiteral("<img src=\"/p/lunch.jpg\" class=\"\" title=\"Partner&#39;s\" alt=\"Partner&#39;s\">");
    QTest::newRow("double quotes") << QStringLiteral("{% image lunch.jpg 'the \"box\" here' %}")
                                   << QStringLiteral("<img src=\"/p/lunch.jpg\" class=\"\" title=\"the &quot;box&quot; "
                                                     "here\" alt=\"the &quot;box&quot; here\">");
    QTest::newRow("name with a blank") << QStringLiteral("{% image \"my photo.jpg\" 빈칸 %}")
                                       << QStringLiteral(
                                              "<img src=\"/p/my%20photo.jpg\" class=\"\" title=\"빈칸\" alt=\"빈칸\">");
    QTest::newRow("end of a tag in the caption")
        << QStringLiteral("{% image lunch.jpg \"a %} b\" %}")
        << QStringLiteral("<img src=\"/p/lunch.jpg\" class=\"\" title=\"a %} b\" alt=\"a %} b\">");
    QTest::newRow("wide image") << QStringLiteral("{% wide_image lunch.jpg 넓은 사진 %}")
                                << QStringLiteral(
                                       "<img src=\"/p/lunch.jpg\" class=\"\" title=\"넓은 사진\" alt=\"넓은 사진\">");
}

void ImageTagTest::portable()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    const QString tag = portableTag(*imageTag(useOf(text), ImageDialect::Tranquilpeak));
    QCOMPARE(rendered(tag), html);
    QCOMPARE(scanTags(tag, 0).tags.size(), 1);
}

void ImageTagTest::markdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("caption") << QStringLiteral("{% image lunch.jpg 호텔 도시락!! %}")
                             << QStringLiteral("![호텔 도시락!!](<lunch.jpg>)");
    QTest::newRow("brackets") << QStringLiteral("{% image lunch.jpg a [b] %}")
                              << QStringLiteral("![a \\[b\\]](<lunch.jpg>)");
    QTest::newRow("class") << QStringLiteral("{% image center lunch.jpg a %}") << QString();
    QTest::newRow("size") << QStringLiteral("{% image lunch.jpg 300 a %}") << QString();
    QTest::newRow("code in the caption") << QStringLiteral("{% image lunch.jpg \"a `b\" %}") << QString();
    QTest::newRow("percent in the name") << QStringLiteral("{% image a%20b.jpg x %}") << QString();
}

void ImageTagTest::markdown()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(portableMarkdown(*imageTag(useOf(text), ImageDialect::Tranquilpeak)).value_or(QString()), expected);
}

void ImageTagTest::newTags_data()
{
    QTest::addColumn<bool>("tranquilpeak");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Tranquilpeak") << true << QStringLiteral("lunch.jpg") << QStringLiteral("호텔 도시락")
                                  << QStringLiteral("{% image lunch.jpg 호텔 도시락 %}");
    QTest::newRow("apostrophe") << true << QStringLiteral("lunch.jpg") << QStringLiteral("Saturday's box")
                                << QStringLiteral("{% image lunch.jpg \"Saturday's box\" %}");
    QTest::newRow("name with a blank") << true << QStringLiteral("my photo.jpg") << QStringLiteral("사진")
                                       << QStringLiteral("{% image \"my photo.jpg\" 사진 %}");
    QTest::newRow("Hexo") << false << QStringLiteral("lunch.jpg") << QStringLiteral("호텔 도시락")
                          << QStringLiteral("{% asset_img lunch.jpg \"호텔 도시락\" %}");
    QTest::newRow("Hexo without caption")
        << false << QStringLiteral("lunch.jpg") << QString() << QStringLiteral("{% asset_img lunch.jpg \"\" %}");
}

void ImageTagTest::newTags()
{
    QFETCH(bool, tranquilpeak);
    QFETCH(QString, file);
    QFETCH(QString, caption);
    QFETCH(QString, expected);
    TextSpan span;
    const QString tag =
        newImageTag(tranquilpeak ? ImageDialect::Tranquilpeak : ImageDialect::Hexo, file, caption, span);
    QCOMPARE(tag, expected);
    QCOMPARE(tag.mid(span.from, span.length()), caption);
    const auto read = imageTag(useOf(tag), tranquilpeak ? ImageDialect::Tranquilpeak : ImageDialect::Hexo);
    QVERIFY(read);
    QCOMPARE(read->file, file);
    QCOMPARE(read->caption, caption);
}

QTEST_APPLESS_MAIN(ImageTagTest)
#include "tst_imagetag.moc"
