#include "app/site/Settings.h"
#include "app/site/SiteConfig.h"
#include "app/site/Theme.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dosirak;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class SiteConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_empty_file_gives_hexos_defaults()
    {
        const auto config = SiteConfig::parse("");
        QVERIFY(config);
        QCOMPARE(config->title, QStringLiteral("Hexo"));
        QCOMPARE(config->permalink, QStringLiteral(":year/:month/:day/:title/"));
        QCOMPARE(config->theme, QStringLiteral("landscape"));
        QCOMPARE(config->root, QStringLiteral("/"));
        QVERIFY(!config->postAssetFolder);
        QVERIFY(config->highlight.lineNumber);
        QVERIFY(config->externalLink.enable);
        QVERIFY(!config->marked.figcaption);
    }

    void a_lone_post_has_an_asset_folder() { QVERIFY(SiteConfig::forLonePost().postAssetFolder); }

    void settings_are_read()
    {
        const auto config = SiteConfig::parse("\n"
                                              "title: 도시락 블로그\n"
                                              "language:\n"
                                              "- ko\n"
                                              "- en\n"
                                              "timezone: Asia/Seoul\n"
                                              "url: https://example.org/blog/\n"
                                              "permalink: :year/:title.html\n"
                                              "permalink_defaults:\n"
                                              "  lang: en\n"
                                              "pretty_urls:\n"
                                              "  trailing_index: false\n"
                                              "source_dir: src\n"
                                              "post_asset_folder: true\n"
                                              "filename_case: 1\n"
                                              "skip_render: \"demo/**\"\n"
                                              "theme: \" next \"\n"
                                              "syntax_highlighter: prismjs\n"
                                              "prismjs: { line_number: false, exclude_languages: [mermaid, txt] }\n"
                                              "highlight: { exclude_languages: mermaid, tab_replace: '  ' }\n"
                                              "marked:\n"
                                              "  breaks: false\n"
                                              "  quotes: '«»“”'\n"
                                              "  modifyAnchors: 1\n"
                                              "  figcaption: true\n"
                                              "  external_link: { enable: true, exclude: a.com }\n");
        QVERIFY(config);
        QCOMPARE(config->title, QStringLiteral("도시락 블로그"));
        QCOMPARE(config->language, QStringLiteral("ko"));
        QCOMPARE(config->url, QStringLiteral("https://example.org/blog"));
        QCOMPARE(config->root, QStringLiteral("/blog/"));
        QCOMPARE(config->permalinkDefaults.value(QStringLiteral("lang")).toString(), QStringLiteral("en"));
        QVERIFY(!config->trailingIndex);
        QVERIFY(config->trailingHtml);
        QCOMPARE(config->sourceDir, QStringLiteral("src"));
        QCOMPARE(config->filenameCase, 1);
        QCOMPARE(config->skipRender, QStringList{QStringLiteral("demo/**")});
        QCOMPARE(config->theme, QStringLiteral("next"));
        QCOMPARE(config->highlighter, SiteConfig::Highlighter::PrismJs);
        QVERIFY(!config->prism.lineNumber);
        QCOMPARE(config->prism.excludeLanguages, QStringLiteral("mermaid,txt"));
        QCOMPARE(config->highlight.excludeLanguages, QString()); // a string excludes nothing
        QCOMPARE(config->highlight.tabReplace, QStringLiteral("  "));
        QVERIFY(!config->marked.breaks);
        QVERIFY(config->marked.smartypants);
        QCOMPARE(config->marked.quotes, QStringLiteral("«»“”"));
        QCOMPARE(config->marked.modifyAnchors, 1);
        QVERIFY(config->marked.figcaption);
        QVERIFY(config->marked.externalLinkEnable);
        QCOMPARE(config->marked.externalLinkExclude, QStringList{QStringLiteral("a.com")});
    }

    void theme_and_highlighter_can_be_off_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("highlights");
        QTest::newRow("false") << QByteArray("theme: false\nsyntax_highlighter: false") << QString() << false;
        QTest::newRow("empty") << QByteArray("theme:\nsyntax_highlighter:") << QString() << false;
        QTest::newRow("empty string") << QByteArray("theme: ''\nsyntax_highlighter: ''") << QString() << false;
        QTest::newRow("not there") << QByteArray("title: x") << QStringLiteral("landscape") << true;
        QTest::newRow("a number") << QByteArray("theme: 2020") << QStringLiteral("2020") << true;
    }
    void theme_and_highlighter_can_be_off()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, theme);
        QFETCH(bool, highlights);
        const auto config = SiteConfig::parse(yaml);
        QVERIFY(config);
        QCOMPARE(config->theme, theme);
        QCOMPARE(config->highlighter != SiteConfig::Highlighter::None, highlights);
    }

    void an_old_external_link_switch_is_off_in_hexo_8()
    {
        QVERIFY(!SiteConfig::parse("external_link: true")->externalLink.enable);
        QVERIFY(SiteConfig::parse("external_link: {field: post}")->externalLink.enable);
        QCOMPARE(SiteConfig::parse("external_link: {field: post}")->externalLink.field, QStringLiteral("post"));
    }

    void broken_settings_name_the_line()
    {
        const auto config = SiteConfig::parse("title: x\nurl: [a\nroot: /\n");
        QVERIFY(!config);
        QVERIFY2(config.error().message.contains(QRegularExpression(QStringLiteral("line \\d"))),
                 qPrintable(config.error().message));
        const auto twice = SiteConfig::parse("title: x\nurl: a\ntitle: y\n");
        QVERIFY(!twice);
        QVERIFY2(twice.error().message.contains(QStringLiteral("title")) &&
                     twice.error().message.contains(QLatin1Char('3')),
                 qPrintable(twice.error().message));
    }

    void hostile_settings_end()
    {
        QByteArray bomb = "a0: &a0 [x, x]\n";
        for (int i = 1; i < 60; ++i)
            bomb += QByteArray("a") + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" +
                    QByteArray::number(i - 1) + ", *a" + QByteArray::number(i - 1) + "]\n";
        QVERIFY(!SiteConfig::parse(bomb));
        QVERIFY(!SiteConfig::parse(QByteArray(100000, '[')));
    }

    void a_missing_file_is_said()
    {
        QTemporaryDir folder;
        const auto config = SiteConfig::load(folder.path());
        QVERIFY(!config);
        QCOMPARE(config.error().kind, Error::Kind::NotFound);
    }

    void themes_are_told_by_package_name_and_files_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("displayName");
        QTest::newRow("package.json wins") << QStringLiteral("mine") << QStringLiteral("themes/mine/package.json")
                                           << QByteArray("{\"name\":\"hexo-theme-tranquilpeak\",\"version\":\"4.2.0\"}")
                                           << int(Theme::Kind::Tranquilpeak) << QStringLiteral("Tranquilpeak");
        QTest::newRow("name with a suffix") << QStringLiteral("tranquilpeak-ws") << QStringLiteral("x") << QByteArray()
                                            << int(Theme::Kind::Tranquilpeak) << QStringLiteral("Tranquilpeak");
        QTest::newRow("name with a prefix") << QStringLiteral("hexo-theme-matery") << QStringLiteral("x")
                                            << QByteArray() << int(Theme::Kind::Other) << QStringLiteral("Matery");
        QTest::newRow("another word") << QStringLiteral("nextcloud") << QStringLiteral("x") << QByteArray()
                                      << int(Theme::Kind::Other) << QStringLiteral("nextcloud");
        QTest::newRow("by its files") << QStringLiteral("TK")
                                      << QStringLiteral("themes/TK/scripts/tags/group-pictures.js") << QByteArray()
                                      << int(Theme::Kind::Next) << QStringLiteral("NexT");
        QTest::newRow("in node_modules") << QStringLiteral("fluid")
                                         << QStringLiteral("node_modules/hexo-theme-fluid/package.json")
                                         << QByteArray("{\"name\":\"hexo-theme-fluid\",\"version\":\"1.9.9\"}")
                                         << int(Theme::Kind::Fluid) << QStringLiteral("Fluid");
        QTest::newRow("none") << QStringLiteral("false") << QStringLiteral("x") << QByteArray()
                              << int(Theme::Kind::None) << QString();
    }
    void themes_are_told_by_package_name_and_files()
    {
        QFETCH(QString, theme);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        QFETCH(QString, displayName);
        QTemporaryDir folder;
        write(folder.filePath(file), content);
        const auto config = SiteConfig::parse("theme: " + theme.toUtf8());
        QVERIFY(config);
        const Theme found = Theme::detect(folder.path(), *config);
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(found.displayName, displayName);
        QCOMPARE(found.version.isEmpty(), content.isEmpty());
    }

    void theme_settings_are_merged_in_hexos_order()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("themes/next/_config.yml")), "a: 1\nb: 1\nc: {x: 1, y: 1}\n");
        write(folder.filePath(QStringLiteral("_config.next.yml")), "b: 2\nc: {y: 2}\n");
        const auto config = SiteConfig::parse("theme: next\ntheme_config: {c: {z: 3}}\n");
        const Theme theme = Theme::detect(folder.path(), *config);
        QCOMPARE(theme.settings.value(QStringLiteral("a")).toInt(), 1);
        QCOMPARE(theme.settings.value(QStringLiteral("b")).toInt(), 2);
        const QVariantMap inner = theme.settings.value(QStringLiteral("c")).toMap();
        QCOMPARE(inner.value(QStringLiteral("x")).toInt(), 1);
        QCOMPARE(inner.value(QStringLiteral("y")).toInt(), 2);
        QCOMPARE(inner.value(QStringLiteral("z")).toInt(), 3);
    }

    void a_lone_post_has_an_unknown_theme()
    {
        const Theme theme = Theme::detect({}, SiteConfig::forLonePost());
        QCOMPARE(theme.kind, Theme::Kind::Unknown);
        QVERIFY(!theme.hasOwnImageTag());
    }
};

QTEST_GUILESS_MAIN(SiteConfigTest)
#include "tst_siteconfig.moc"
