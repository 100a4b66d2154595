#include "app/assets/AssetFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace dosirak;

namespace {

Theme themeOf(Theme::Kind kind)
{
    Theme theme;
    theme.kind = kind;
    return theme;
}

QList<PictureReference> references(const QString &text, Theme::Kind kind = Theme::Kind::Tranquilpeak)
{
    return pictureReferences(text, FrontMatter::parse(text), themeOf(kind));
}

QStringList files(const QList<PictureReference> &list)
{
    QStringList names;
    for (const PictureReference &reference : list) {
        names.append(reference.file);
    }
    return names;
}

void writePicture(const QString &path, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY2(image.save(path), qPrintable(path));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

QString stateName(Asset::State state)
{
    switch (state) {
    case Asset::State::Used:
        return QStringLiteral("used");
    case Asset::State::Unused:
        return QStringLiteral("unused");
    case Asset::State::Cover:
        return QStringLiteral("cover");
    case Asset::State::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

} // namespace

class AssetFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsNames_data();
    void findsNames();
    void tellsPlaces();
    void tellsLocalFromSite_data();
    void tellsLocalFromSite();
    void readsFields_data();
    void readsFields();
    void picksTheDialect();
    void staysLinear_data();
    void staysLinear();

    void ordersAndStates();
    void keepsPixelsOfUnchangedFiles();
    void listsAFolderThatIsNotThere();
    void resolves_data();
    void resolves();
    void refusesLinksThatLeave();
    void listsNames();
    void readsTheSeedPost();

private:
    PostPlace place() const
    {
        PostPlace place;
        place.path = m_dir->filePath(QStringLiteral("trip.md"));
        place.assetFolder = folder();
        return place;
    }
    QString folder() const { return m_dir->filePath(QStringLiteral("trip")); }
    QString inFolder(const QString &name) const { return folder() + QLatin1Char('/') + name; }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void AssetFolderTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
}

void AssetFolderTest::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *text, const QStringList &names) {
        QTest::newRow(name) << QString::fromUtf8(text) << names;
    };
    const QString lunch = QStringLiteral("lunch.jpg");
    row("tag with a Korean caption", "{% image lunch.jpg 호텔 도시락!! %}\n", {lunch});
    row("tag with classes and thumbnail", "{% image fancybox center a.jpg b.jpg 100 My title %}",
        {QStringLiteral("a.jpg"), QStringLiteral("b.jpg")});
    row("asset_img", "{% asset_img lunch.jpg \"a 'b'\" %}", {lunch});
    row("percent-encoded in a tag", "{% image %EB%8F%84.jpg x %}", {QStringLiteral("도.jpg")});
    row("asset_link", "{% asset_link trip.pdf The plan %}", {QStringLiteral("trip.pdf")});
    row("a tag of some theme", "{% grouppicture 2-3 %}{% photo lunch.jpg, width=300 %}", {lunch});
    row("Markdown", "text ![alt](lunch.jpg) text", {lunch});
    row("Markdown with title", "![alt](lunch.jpg \"the title (1)\")", {lunch});
    row("Markdown with angle brackets", "![a](<my lunch.jpg>)", {QStringLiteral("my lunch.jpg")});
    row("Markdown percent-encoded", "![a](my%20lunch.jpg)", {QStringLiteral("my lunch.jpg")});
    row("Markdown with query and dot", "![a](./lunch.jpg?v=2#x)", {lunch});
    row("parentheses in the name", "![a](lunch(1).jpg)", {QStringLiteral("lunch(1).jpg")});
    row("escaped parenthesis", "![a](lunch\\).jpg)", {QStringLiteral("lunch).jpg")});
    row("space without brackets is no picture", "![a](my lunch.jpg)", {});
    row("escaped bang", "\\![a](lunch.pdf)", {QStringLiteral("lunch.pdf")});
    row("brackets in the alt text", "![a [b] c](lunch.jpg)", {lunch});
    row("reference", "![a][L]\n\n[l]: lunch.jpg 'title'\n", {lunch});
    row("collapsed reference", "![Lunch][]\n\n[lunch]: <lunch.jpg>\n", {lunch});
    row("shortcut reference", "![lunch] is good\n\n[lunch]: lunch.jpg\n", {lunch});
    row("one definition used twice", "![a][l] ![b][l]\n\n[l]: lunch.jpg\n", {lunch});
    row("definition nobody uses", "[l]: lunch.jpg\n", {});
    row("picture in a link", "[![a](lunch.jpg)](big.jpg)", {QStringLiteral("big.jpg"), lunch});
    row("link to an asset", "see [the plan](plan.pdf)", {QStringLiteral("plan.pdf")});
    row("link to a page is no asset", "[b](other.html) [c](../other/) [d](other) [e](http://x/y.jpg)", {});
    row("HTML img", "<img alt='x' src=\"lunch.jpg\" width=3>", {lunch});
    row("HTML img without quotes", "<IMG SRC=lunch.jpg>", {lunch});
    row("HTML entity", "<img src='a&amp;b.jpg'>", {QStringLiteral("a&b.jpg")});
    row("HTML video", "<video src=a.mp4 poster=\"b.jpg\"></video>", {QStringLiteral("a.mp4"), QStringLiteral("b.jpg")});
    row("HTML over two lines", "<a\n href='plan.pdf'>x</a>", {QStringLiteral("plan.pdf")});
    row("in a fence", "```\n![a](x.jpg) {% image x.jpg %} <img src=x.jpg>\n```\n![a](lunch.jpg)", {lunch});
    row("in a tilde fence in a list", "- ~~~\n  ![a](x.jpg)\n  ~~~\n\n![a](lunch.jpg)", {lunch});
    row("longer run does not close for Hexo", "```\n````\n![a](x.jpg)\n```\n![a](lunch.jpg)", {lunch});
    row("fence never closed", "```\n![a](x.jpg)\n\n![b](y.jpg)", {});
    row("in inline code", "`![a](x.jpg)` and ``{% image x.jpg %} ` `` ![a](lunch.jpg)", {lunch});
    row("lone backtick", "a ` b ![a](lunch.jpg)", {lunch});
    row("backticks of two paragraphs", "a ` b\n\n![a](lunch.jpg) `", {lunch});
    row("in a comment", "<!-- ![a](x.jpg)\n\n{% image x.jpg %} --> ![a](lunch.jpg)", {lunch});
    row("comment never closed", "<!-- a\n\n![a](x.jpg)", {});
    row("more mark", "a\n<!-- more -->\n![a](lunch.jpg)", {lunch});
    row("in a codeblock", "{% codeblock %}\n![a](x.jpg)\n{% endcodeblock %}\n![a](lunch.jpg)", {lunch});
    row("in a list item, four spaces", "1. a\n\n    ![a](lunch.jpg)", {lunch});
    row("in front matter that is no picture field", "---\ntitle: ![a](x.jpg)\n---\n![a](lunch.jpg)", {lunch});
}

void AssetFolderTest::findsNames()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList found = files(references(text));
    QCOMPARE(found, names);
}

void AssetFolderTest::tellsPlaces()
{
    const QString text = QStringLiteral(
        "---\ncover: 'c.jpg'\n---\n한 {% image lunch.jpg 호텔 %} ![x y](<a b.png> 't') <img src=\"z.gif\" alt=q>");
    const QList<PictureReference> list = references(text, Theme::Kind::Unknown);
    QCOMPARE(list.size(), 4);
    const auto written = [&text](TextSpan span) { return text.mid(span.from, span.length()); };
    QCOMPARE(list.at(0).form, PictureReference::Form::Field);
    QCOMPARE(list.at(0).tagName, QStringLiteral("cover"));
    QCOMPARE(written(list.at(0).span), QStringLiteral("c.jpg"));
    QCOMPARE(written(list.at(0).whole), QStringLiteral("'c.jpg'"));
    QCOMPARE(list.at(1).form, PictureReference::Form::Tag);
    QCOMPARE(list.at(1).tagName, QStringLiteral("image"));
    QCOMPARE(list.at(1).caption, QStringLiteral("호텔"));
    QCOMPARE(written(list.at(1).span), QStringLiteral("lunch.jpg"));
    QCOMPARE(written(list.at(1).whole), QStringLiteral("{% image lunch.jpg 호텔 %}"));
    QCOMPARE(list.at(2).form, PictureReference::Form::Markdown);
    QCOMPARE(list.at(2).caption, QStringLiteral("x y"));
    QCOMPARE(written(list.at(2).span), QStringLiteral("a b.png"));
    QCOMPARE(written(list.at(2).whole), QStringLiteral("![x y](<a b.png> 't')"));
    QCOMPARE(list.at(3).form, PictureReference::Form::Html);
    QCOMPARE(list.at(3).caption, QStringLiteral("q"));
    QCOMPARE(written(list.at(3).span), QStringLiteral("z.gif"));
    QCOMPARE(written(list.at(3).whole), QStringLiteral("<img src=\"z.gif\" alt=q>"));
}

void AssetFolderTest::tellsLocalFromSite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("local");
    QTest::newRow("bare") << QStringLiteral("![](a.jpg)") << true;
    QTest::newRow("in a subfolder") << QStringLiteral("![](sub/a.jpg)") << true;
    QTest::newRow("of the site") << QStringLiteral("![](/images/a.jpg)") << false;
    QTest::newRow("another server") << QStringLiteral("![](//x.org/a.jpg)") << false;
    QTest::newRow("URL") << QStringLiteral("<img src='https://x.org/a.jpg'>") << false;
    QTest::newRow("data") << QStringLiteral("![](data:image/png;base64,AAAA)") << false;
    QTest::newRow("tag with a URL") << QStringLiteral("{% image https://x.org/a.jpg hi %}") << false;
    QTest::newRow("colon in a Korean name") << QStringLiteral("![](도:시.jpg)") << true;
}

void AssetFolderTest::tellsLocalFromSite()
{
    QFETCH(QString, text);
    QFETCH(bool, local);
    const QList<PictureReference> list = references(text);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().local, local);
}

void AssetFolderTest::readsFields_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *name, Theme::Kind kind, const char *yaml, const QStringList &names,
                        bool local = true) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(yaml) << names << local;
    };
    row("cover image", Theme::Kind::Tranquilpeak, "coverImage: a.jpg", {QStringLiteral("a.jpg")});
    row("not this theme's", Theme::Kind::Tranquilpeak, "cover: a.jpg", {});
    row("any theme outside a site", Theme::Kind::Unknown, "cover: a.jpg\nheadimg: b.jpg",
        {QStringLiteral("a.jpg"), QStringLiteral("b.jpg")});
    row("gallery of one", Theme::Kind::Tranquilpeak, "gallery: a.jpg", {QStringLiteral("a.jpg")});
    row("gallery", Theme::Kind::Tranquilpeak,
        "gallery:\n  - a.jpg\n  - 'b.jpg t.jpg \"The title\"'\n  - c.jpg \"한글 제목\"\n",
        {QStringLiteral("a.jpg"), QStringLiteral("b.jpg"), QStringLiteral("t.jpg"), QStringLiteral("c.jpg")});
    row("flow list", Theme::Kind::Tranquilpeak, "photos: [a.jpg, \"b.jpg\"]",
        {QStringLiteral("a.jpg"), QStringLiteral("b.jpg")});
    row("a colour is no picture", Theme::Kind::Butterfly, "cover: '#ff0000'\ntop_img: linear-gradient(red, blue)", {});
    row("false is no picture", Theme::Kind::Butterfly, "cover: false", {});
    row("from the root of the site", Theme::Kind::Icarus, "cover: a.jpg", {QStringLiteral("a.jpg")}, false);
    row("broken YAML", Theme::Kind::Tranquilpeak, "coverImage: [a.jpg", {});
}

void AssetFolderTest::readsFields()
{
    QFETCH(int, theme);
    QFETCH(QString, yaml);
    QFETCH(QStringList, names);
    QFETCH(bool, local);
    const QString text = QStringLiteral("---\n") + yaml + QStringLiteral("\n---\nbody\n");
    const QList<PictureReference> list = references(text, static_cast<Theme::Kind>(theme));
    QCOMPARE(files(list), names);
    for (const PictureReference &reference : list) {
        QCOMPARE(reference.local, local);
        QCOMPARE(text.mid(reference.span.from, reference.span.length()), reference.file);
    }
}

void AssetFolderTest::picksTheDialect()
{
    const auto use = [](const QString &text) { return scanTags(text, 0).tags.first(); };
    const TagUse bare = use(QStringLiteral("{% image lunch.jpg 호텔 %}"));
    const TagUse url = use(QStringLiteral("{% image center http://x.org/a.jpg 10 %}"));
    QCOMPARE(imageDialect(themeOf(Theme::Kind::Tranquilpeak), url), ImageDialect::Tranquilpeak);
    QCOMPARE(imageDialect(themeOf(Theme::Kind::Landscape), bare), ImageDialect::Hexo);
    QCOMPARE(imageDialect(themeOf(Theme::Kind::Unknown), bare), ImageDialect::Tranquilpeak);
}

void AssetFolderTest::staysLinear_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open brackets") << QStringLiteral("[").repeated(300000);
    QTest::newRow("open pictures") << QStringLiteral("![](").repeated(100000);
    QTest::newRow("open angle targets") << QStringLiteral("![](<").repeated(80000);
    QTest::newRow("open titles") << QStringLiteral("![](a \"").repeated(60000);
    QTest::newRow("nested parentheses") << QStringLiteral("[](a(").repeated(80000);
    QTest::newRow("start tags") << QStringLiteral("<a b").repeated(100000);
    QTest::newRow("open attributes") << QStringLiteral("<img src=\"").repeated(40000);
    QTest::newRow("open comments") << QStringLiteral("x <!-- ").repeated(60000);
    QTest::newRow("open comments in paragraphs") << QStringLiteral("x <!--\n\n").repeated(60000);
    QTest::newRow("backticks of growing length") << [] {
        QString text;
        for (int i = 1; i < 800; ++i) {
            text += QString(i, QLatin1Char('`')) + QLatin1Char(' ');
        }
        return text;
    }();
    QTest::newRow("fences") << QStringLiteral("```\n````\n").repeated(40000);
    QTest::newRow("brackets beside a definition") << QStringLiteral("[a]: b.jpg\n\n") +
                                                         QStringLiteral("[").repeated(100000) +
                                                         QStringLiteral("]").repeated(100000);
    QTest::newRow("lone surrogates") << QString(100000, QChar(0xD800));
}

void AssetFolderTest::staysLinear()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    references(text, Theme::Kind::Unknown);
    QVERIFY2(timer.elapsed() < 10000 * DOSIRAK_TEST_SLOWNESS, qPrintable(QString::number(timer.elapsed())));
}

void AssetFolderTest::ordersAndStates()
{
    writePicture(inFolder(QStringLiteral("zcover.jpg")), 40, 30);
    writePicture(inFolder(QStringLiteral("b.png")), 20, 10);
    writePicture(inFolder(QStringLiteral("a.png")), 5, 6);
    writePicture(inFolder(QStringLiteral("unused2.png")), 5, 6);
    writePicture(inFolder(QStringLiteral("unused10.png")), 5, 6);
    writeFile(inFolder(QStringLiteral("plan.pdf")), "%PDF-1.4");
    writeFile(inFolder(QStringLiteral("draw.svg")),
              "<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 8'/>");
    const QString text =
        QStringLiteral("---\ntitle: t\ncoverImage: zcover.jpg\n---\n{% image b.png first %}\n![gone](gone.jpg)\n"
                       "{% image B.PNG other case %}\n[plan](plan.pdf) [elsewhere](other.pdf) "
                       "![](trip/a.png)\n![](http://x.org/u.jpg)\n");
    const AssetFolder read =
        AssetFolder::read(place(), text, FrontMatter::parse(text), themeOf(Theme::Kind::Tranquilpeak));
    QStringList found;
    for (const Asset &asset : read.assets) {
        found.append(asset.name + QLatin1Char(' ') + stateName(asset.state));
    }
    QCOMPARE(found, (QStringList{QStringLiteral("zcover.jpg cover"), QStringLiteral("b.png used"),
                                 QStringLiteral("gone.jpg missing"), QStringLiteral("plan.pdf used"),
                                 QStringLiteral("a.png used"), QStringLiteral("draw.svg unused"),
                                 QStringLiteral("unused2.png unused"), QStringLiteral("unused10.png unused")}));
    QCOMPARE(read.find(QStringLiteral("b.png"))->lines, (QList<int>{4, 6}));
    QCOMPARE(read.find(QStringLiteral("b.png"))->pixels, QSize(20, 10));
    QCOMPARE(read.find(QStringLiteral("zcover.jpg"))->lines, QList<int>{2});
    QCOMPARE(read.find(QStringLiteral("draw.svg"))->pixels, QSize(12, 8));
    QVERIFY(read.find(QStringLiteral("draw.svg"))->isPicture);
    QVERIFY(!read.find(QStringLiteral("plan.pdf"))->isPicture);
    QCOMPARE(read.find(QStringLiteral("plan.pdf"))->size, 8);
    QCOMPARE(read.find(QStringLiteral("gone.jpg"))->size, 0);
    QVERIFY(read.find(QStringLiteral("nothing.jpg")) == nullptr);
}

void AssetFolderTest::keepsPixelsOfUnchangedFiles()
{
    const QString path = inFolder(QStringLiteral("a.png"));
    writePicture(path, 20, 10);
    const FrontMatter none = FrontMatter::parse({});
    AssetFolder before = AssetFolder::read(place(), {}, none, {});
    before.assets[0].pixels = QSize(1, 2); // shows whether the file was opened again
    QCOMPARE(AssetFolder::read(place(), {}, none, {}, &before).assets.first().pixels, QSize(1, 2));
    writePicture(path, 400, 300);
    QCOMPARE(AssetFolder::read(place(), {}, none, {}, &before).assets.first().pixels, QSize(400, 300));
}

void AssetFolderTest::listsAFolderThatIsNotThere()
{
    PostPlace nowhere;
    nowhere.assetFolder = m_dir->filePath(QStringLiteral("nowhere"));
    const QString text = QStringLiteral("![](a.jpg)");
    const AssetFolder read = AssetFolder::read(nowhere, text, FrontMatter::parse(text), {});
    QCOMPARE(read.assets.size(), 1);
    QCOMPARE(read.assets.first().state, Asset::State::Missing);
    QVERIFY(AssetFolder::read({}, text, FrontMatter::parse(text), {}).assets.first().path.isEmpty());
}

void AssetFolderTest::resolves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file"); ///< empty: nothing
    const QString nfc = QStringLiteral("도시락.jpg").normalized(QString::NormalizationForm_C);
    const QString nfd = QStringLiteral("밥.jpg").normalized(QString::NormalizationForm_D);
    QTest::newRow("exact") << QStringLiteral("Lunch.jpg") << QStringLiteral("Lunch.jpg");
    QTest::newRow("exact before another case") << QStringLiteral("lunch.jpg") << QStringLiteral("lunch.jpg");
    QTest::newRow("other case") << QStringLiteral("LUNCH2.JPG") << QStringLiteral("lunch2.jpg");
    QTest::newRow("NFD text, NFC file") << nfc.normalized(QString::NormalizationForm_D) << nfc;
    QTest::newRow("NFC text, NFD file") << nfd.normalized(QString::NormalizationForm_C) << nfd;
    QTest::newRow("subfolder") << QStringLiteral("sub/in.jpg") << QStringLiteral("sub/in.jpg");
    QTest::newRow("subfolder in other case") << QStringLiteral("SUB/in.jpg") << QStringLiteral("sub/in.jpg");
    QTest::newRow("dot slash") << QStringLiteral("./lunch.jpg") << QStringLiteral("lunch.jpg");
    QTest::newRow("not there") << QStringLiteral("no.jpg") << QString();
    QTest::newRow("a folder") << QStringLiteral("sub") << QString();
    QTest::newRow("up") << QStringLiteral("../outside.jpg") << QString();
    QTest::newRow("up and back") << QStringLiteral("sub/../lunch.jpg") << QString();
    QTest::newRow("absolute") << QStringLiteral("/etc/hostname") << QString();
    QTest::newRow("backslash") << QStringLiteral("..\\outside.jpg") << QString();
    QTest::newRow("NUL") << QString(QStringLiteral("lunch.jpg") + QChar(0) + QStringLiteral("x")) << QString();
    QTest::newRow("empty") << QString() << QString();
}

void AssetFolderTest::resolves()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("sub")));
    writeFile(m_dir->filePath(QStringLiteral("outside.jpg")), "x");
    for (const QString &made :
         {QStringLiteral("Lunch.jpg"), QStringLiteral("lunch.jpg"), QStringLiteral("lunch2.jpg"),
          QStringLiteral("sub/in.jpg"), QStringLiteral("도시락.jpg").normalized(QString::NormalizationForm_C),
          QStringLiteral("밥.jpg").normalized(QString::NormalizationForm_D)}) {
        writeFile(inFolder(made), "x");
    }
    const QString expected =
        file.isEmpty() ? QString() : QFileInfo(folder()).canonicalFilePath() + QLatin1Char('/') + file;
    QCOMPARE(resolveAsset(folder(), name), expected);
}

void AssetFolderTest::refusesLinksThatLeave()
{
    const QString secret = m_dir->filePath(QStringLiteral("secret.jpg"));
    writeFile(secret, "x");
    writeFile(inFolder(QStringLiteral("a.jpg")), "x");
    QVERIFY(QFile::link(secret, inFolder(QStringLiteral("out.jpg"))));
    QVERIFY(QFile::link(inFolder(QStringLiteral("a.jpg")), inFolder(QStringLiteral("in.jpg"))));
    QVERIFY(QFile::link(m_dir->path(), inFolder(QStringLiteral("up"))));
    QCOMPARE(resolveAsset(folder(), QStringLiteral("out.jpg")), QString());
    QCOMPARE(resolveAsset(folder(), QStringLiteral("up/secret.jpg")), QString());
    QVERIFY(!resolveAsset(folder(), QStringLiteral("in.jpg")).isEmpty());
    QCOMPARE(assetNames(folder()), (QStringList{QStringLiteral("a.jpg"), QStringLiteral("in.jpg")}));
}

void AssetFolderTest::listsNames()
{
    QVERIFY(QDir(folder()).mkpath(QStringLiteral("sub/deep")));
    for (const QString &name : {QStringLiteral("p10.jpg"), QStringLiteral("p9.jpg"), QStringLiteral(".hidden.jpg"),
                                QStringLiteral(".dk1-2~"), QStringLiteral("sub/deep/x.jpg")}) {
        writeFile(inFolder(name), "x");
    }
    QCOMPARE(assetNames(folder()),
             (QStringList{QStringLiteral("p9.jpg"), QStringLiteral("p10.jpg"), QStringLiteral("sub/deep/x.jpg")}));
    QCOMPARE(assetNames({}), QStringList());
}

void AssetFolderTest::readsTheSeedPost()
{
    const QString seed = QStringLiteral(DOSIRAK_SHARED_DIR "/seed-post/");
    QFile file(seed + QStringLiteral("elastic-on-tour.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("the seed post is not here");
    }
    const QString text = QString::fromUtf8(file.readAll());
    PostPlace post;
    post.assetFolder = seed + QStringLiteral("elastic-on-tour");
    const AssetFolder read = AssetFolder::read(post, text, FrontMatter::parse(text), {});
    QStringList names;
    for (const Asset &asset : read.assets) {
        names.append(asset.name);
        QVERIFY2(asset.state == Asset::State::Used || asset.state == Asset::State::Cover, qPrintable(asset.name));
        QVERIFY2(asset.pixels.width() > 100, qPrintable(asset.name));
    }
    QCOMPARE(names, (QStringList{QStringLiteral("ElasticStackWorkshop.jpg"), QStringLiteral("people.jpg"),
                                 QStringLiteral("parter_Session.jpg"), QStringLiteral("key_note.jpg"),
                                 QStringLiteral("lunch.jpg"), QStringLiteral("machine_Learning.jpg"),
                                 QStringLiteral("nelo.jpg")}));
    QCOMPARE(read.find(QStringLiteral("lunch.jpg"))->lines.size(), 1);
}

QTEST_GUILESS_MAIN(AssetFolderTest)
#include "tst_assetfolder.moc"
