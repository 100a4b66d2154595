#include "app/markdown/Markdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dosirak;

/// Every rule of marked and hexo-renderer-marked that a post can meet, held against what they make of it (rules.json; tests/hexo fills it).
class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void blocksHaveTheirLines();
    void manglesAddresses();
};

namespace {

MarkdownOptions optionsOf(const QJsonObject &marked)
{
    MarkdownOptions options;
    options.mangle = false;
    options.siteUrl = "http://example.com";
    options.breaks = marked.value(QStringLiteral("breaks")).toBool(true);
    options.smartypants = marked.value(QStringLiteral("smartypants")).toBool(true);
    options.modifyAnchors = marked.value(QStringLiteral("modifyAnchors")).toInt();
    options.anchorAlias = marked.value(QStringLiteral("anchorAlias")).toBool();
    options.headerIds = marked.value(QStringLiteral("headerIds")).toBool(true);
    options.autolink = marked.value(QStringLiteral("autolink")).toBool(true);
    options.figcaption = marked.value(QStringLiteral("figcaption")).toBool();
    options.lazyload = marked.value(QStringLiteral("lazyload")).toBool();
    options.prependRoot = marked.value(QStringLiteral("prependRoot")).toBool(true);
    options.sanitizeUrl = marked.value(QStringLiteral("sanitizeUrl")).toBool();
    options.descriptionLists = marked.value(QStringLiteral("descriptionLists")).toBool(true);
    const QJsonObject external = marked.value(QStringLiteral("external_link")).toObject();
    options.externalLinkEnable = external.value(QStringLiteral("enable")).toBool();
    options.externalLinkNofollow = external.value(QStringLiteral("nofollow")).toBool();
    const QString quotes = marked.value(QStringLiteral("quotes")).toString();
    if (!quotes.isEmpty())
        options.quotes = quotes.toStdString();
    return options;
}

} // namespace

void MarkdownTest::rule_data()
{
    QTest::addColumn<QJsonObject>("marked");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QFile file(QStringLiteral(DOSIRAK_SOURCE_DIR "/tests/unit/markdown/rules.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rules.size() > 90);
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        QTest::newRow(qPrintable(rule.value(QStringLiteral("name")).toString()))
            << rule.value(QStringLiteral("marked")).toObject() << rule.value(QStringLiteral("markdown")).toString()
            << rule.value(QStringLiteral("html")).toString();
    }
}

void MarkdownTest::rule()
{
    QFETCH(QJsonObject, marked);
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    const std::string text = markdown.toStdString();
    QCOMPARE(QString::fromStdString(renderMarkdown(text, MarkdownFacts(), optionsOf(marked)).html), html);
}

void MarkdownTest::blocksHaveTheirLines()
{
    const std::string text = "# a\n\nb\nc\n\n- d\n\n  e\n\n\nf\n";
    const RenderedMarkdown rendered = renderMarkdown(text, MarkdownFacts(), MarkdownOptions());
    QCOMPARE(rendered.blocks.size(), std::size_t(4));
    const int lines[] = {0, 2, 5, 10};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(rendered.blocks[i].firstLine, lines[i]);
    QVERIFY(rendered.html.compare(rendered.blocks[2].htmlFrom, 4, "<ul>") == 0);
}

void MarkdownTest::manglesAddresses()
{
    const std::string html = renderMarkdown("<a@b.cd>\n", MarkdownFacts(), MarkdownOptions()).html;
    QVERIFY(html.find("href=\"mailto:&#97;&#64;&#98;&#46;&#99;&#100;\"") != std::string::npos);
}

QTEST_APPLESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
