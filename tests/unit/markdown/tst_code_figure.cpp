#include "app/markdown/CodeFigure.h"

#include <QTest>

using namespace dosirak;

/// Code figures under every setting of `highlight` and `prismjs`; the strings are hexo-util 4's own, less the colour spans.
class CodeFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figure_data();
    void figure();
    void languages();
};

namespace {

CodeBlock block(const char *code, const char *language)
{
    CodeBlock block;
    block.code = code;
    block.language = language;
    return block;
}

} // namespace

void CodeFigureTest::figure_data()
{
    QTest::addColumn<QByteArray>("figure");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const CodeBlock &code, const CodeOptions &options, const char *expected) {
        QTest::newRow(name) << QByteArray::fromStdString(codeFigure(code, options)) << QByteArray(expected);
    };
    CodeOptions options;
    options.hljs = true;
    options.lineNumber = false;
    row("hljs", block("a", "JS"), options,
        "<figure class=\"highlight js\"><table><tr><td class=\"code\"><pre><code class=\"hljs "
        "JS\">a<br></code></pre></td></tr></table></figure>");
    options = CodeOptions();
    options.wrap = false;
    options.lineNumber = false;
    row("no wrap", block("a\nb", "js"), options, "<pre><code class=\"highlight js\">a\nb</code></pre>");
    options.lineNumber = true;
    options.lineThreshold = 2;
    row("numbers only above the threshold", block("a\nb", "js"), options,
        "<pre><code class=\"highlight js\">a\nb</code></pre>");
    options = CodeOptions();
    options.excludeLanguages = {"mermaid"};
    row("excluded language", block("a", "mermaid"), options, "<pre><code class=\"highlight mermaid\">a</code></pre>");
    options = CodeOptions();
    options.lineNumber = false;
    options.tabReplace = "  ";
    options.languageAttribute = true;
    row("tabs and attribute", block("a\tb", "js"), options,
        "<figure class=\"highlight js\" data-language=\"js\"><table><tr><td class=\"code\"><pre><span class=\"line\">a "
        " b</span><br></pre></td></tr></table></figure>");
    options = CodeOptions();
    options.highlighter = CodeOptions::Highlighter::PrismJs;
    row("prism", block("a <\nb\n", "js"), options,
        "<pre class=\"line-numbers language-javascript\" data-language=\"javascript\"><code "
        "class=\"language-javascript\">a &lt;\nb\n<span aria-hidden=\"true\" "
        "class=\"line-numbers-rows\"><span></span><span></span></span></code></pre>");
    options.lineNumber = false;
    row("prism without a language", block("'a'", ""), options,
        "<pre class=\"language-none\"><code class=\"language-none\">&#39;a&#39;</code></pre>");
    options.preprocess = false;
    CodeBlock marked = block("a", "js");
    marked.mark = {1, 3};
    row("prism in the browser", marked, options,
        "<pre class=\"language-javascript\" data-language=\"javascript\" data-line=\"1,3\" "
        "data-line-offset=\"0\"><code class=\"language-javascript\">a</code></pre>");
    options.highlighter = CodeOptions::Highlighter::None;
    row("no highlighter", block("a/b", "js"), options, "<pre><code>a&#x2F;b</code></pre>");
}

void CodeFigureTest::figure()
{
    QFETCH(QByteArray, figure);
    QFETCH(QByteArray, expected);
    QCOMPARE(figure, expected);
}

void CodeFigureTest::languages()
{
    QCOMPARE(highlightLanguage("JavaScript"), std::string("javascript"));
    QCOMPARE(highlightLanguage("c++"), std::string("c++"));
    QCOMPARE(highlightLanguage("sh"), std::string("sh"));
    QCOMPARE(highlightLanguage("nonsense"), std::string("plaintext"));
    QCOMPARE(highlightLanguage(""), std::string("plaintext"));
}

QTEST_APPLESS_MAIN(CodeFigureTest)
#include "tst_code_figure.moc"
