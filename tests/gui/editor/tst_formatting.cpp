#include "ui/editor/Formatting.h"

#include <QTest>

using namespace dosirak;
using namespace dosirak::formatting;

namespace {

/// Texts of the rows write the selection as «…» and the caret as ‸.
struct Marked
{
    QString text;
    TextSpan selection;
};

Marked unmarked(QString text)
{
    Marked result;
    const qsizetype caret = text.indexOf(QChar(0x2038));
    if (caret >= 0) {
        text.remove(caret, 1);
        return {text, {caret, caret}};
    }
    result.selection.from = text.indexOf(QChar(0xAB));
    text.remove(result.selection.from, 1);
    result.selection.to = text.indexOf(QChar(0xBB));
    text.remove(result.selection.to, 1);
    result.text = text;
    return result;
}

QString marked(const QString &before, const Change &change)
{
    QString text = applied(before, change.edits);
    if (change.selection.isEmpty()) {
        text.insert(change.selection.from, QChar(0x2038));
    } else {
        text.insert(change.selection.to, QChar(0xBB));
        text.insert(change.selection.from, QChar(0xAB));
    }
    return text;
}

} // namespace

class tst_Formatting : public QObject
{
    Q_OBJECT
private:
    static void rows()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
    }
    static void row(const char *name, const char *command, const QString &before, const QString &after)
    {
        QTest::newRow(name) << QString::fromLatin1(command) << before << after;
    }

    static Change run(const QString &command, const Marked &at)
    {
        const QString name = command.section(QLatin1Char(' '), 0, 0);
        const QString argument = command.section(QLatin1Char(' '), 1);
        if (name == QLatin1String("mark")) {
            return toggleInline(at.text, at.selection, argument);
        }
        if (name == QLatin1String("bullets")) {
            return toggleLines(at.text, at.selection, LineKind::Bulleted);
        }
        if (name == QLatin1String("numbers")) {
            return toggleLines(at.text, at.selection, LineKind::Numbered);
        }
        if (name == QLatin1String("quote")) {
            return toggleLines(at.text, at.selection, LineKind::Quote);
        }
        if (name == QLatin1String("heading")) {
            return setHeading(at.text, at.selection, argument.toInt());
        }
        if (name == QLatin1String("link")) {
            return link(at.text, at.selection, argument);
        }
        if (name == QLatin1String("table")) {
            return table(at.text, at.selection, QStringLiteral("H"));
        }
        if (name == QLatin1String("enter")) {
            return nextItem(at.text, at.selection.from).value_or(Change{{}, {-1, -1}});
        }
        if (name == QLatin1String("in")) {
            return indent(at.text, at.selection, Shift::In);
        }
        if (name == QLatin1String("out")) {
            return indent(at.text, at.selection, Shift::Out);
        }
        return moveLines(at.text, at.selection, name == QLatin1String("up") ? Direction::Up : Direction::Down);
    }

private Q_SLOTS:
    void command_data()
    {
        rows();
        row("bold selection", "mark **", QStringLiteral("a «word» b"), QStringLiteral("a **«word»** b"));
        row("bold off, words selected", "mark **", QStringLiteral("a **«word»** b"), QStringLiteral("a «word» b"));
        row("bold off, markers selected", "mark **", QStringLiteral("a «**word**» b"), QStringLiteral("a «word» b"));
        row("bold word at caret", "mark **", QStringLiteral("호텔 도시‸락 맛"), QStringLiteral("호텔 **도시‸락** 맛"));
        row("bold off, caret in several words", "mark **", QStringLiteral("x **two wo‸rds** y"),
            QStringLiteral("x two wo‸rds y"));
        row("bold on nothing", "mark **", QStringLiteral("a ‸ b"), QStringLiteral("a **‸** b"));
        row("bold on nothing, off again", "mark **", QStringLiteral("a **‸** b"), QStringLiteral("a ‸ b"));
        row("blanks stay outside", "mark **", QStringLiteral("a« word »b"), QStringLiteral("a **«word»** b"));
        row("italic in bold", "mark *", QStringLiteral("**«word»**"), QStringLiteral("***«word»***"));
        row("code", "mark `", QStringLiteral("«x()»"), QStringLiteral("`«x()»`"));
        row("code off", "mark `", QStringLiteral("`x(‸)`"), QStringLiteral("x(‸)"));
        row("strike", "mark ~~", QStringLiteral("«gone»"), QStringLiteral("~~«gone»~~"));
        row("bold over list items", "mark **", QStringLiteral("«- one\n- two»"),
            QStringLiteral("«- **one**\n- **two**»"));
        row("emoji", "mark **", QStringLiteral("«🍱 밥»"), QStringLiteral("**«🍱 밥»**"));

        row("bullets on", "bullets", QStringLiteral("«one\n\ntwo»"), QStringLiteral("«- one\n\n- two»"));
        row("bullets off", "bullets", QStringLiteral("«- one\n- two»"), QStringLiteral("«one\ntwo»"));
        row("bullets on an empty line", "bullets", QStringLiteral("a\n‸\nb"), QStringLiteral("a\n- ‸\nb"));
        row("numbers from bullets", "numbers", QStringLiteral("«- one\n- two»"), QStringLiteral("«1. one\n2. two»"));
        row("numbers off", "numbers", QStringLiteral("3. th‸ree"), QStringLiteral("th‸ree"));
        row("quote on", "quote", QStringLiteral("«one\n\ntwo»"), QStringLiteral("«> one\n> \n> two»"));
        row("quote off", "quote", QStringLiteral("> on‸e"), QStringLiteral("on‸e"));
        row("selection to the next line's start", "bullets", QStringLiteral("«one\n»two"),
            QStringLiteral("«- one\n»two"));

        row("heading", "heading 2", QStringLiteral("wor‸ds"), QStringLiteral("## wor‸ds"));
        row("heading changed", "heading 3", QStringLiteral("# wor‸ds"), QStringLiteral("### wor‸ds"));
        row("heading off again", "heading 2", QStringLiteral("## wor‸ds"), QStringLiteral("wor‸ds"));
        row("heading none", "heading 0", QStringLiteral("#### wor‸ds"), QStringLiteral("wor‸ds"));

        row("link on words", "link", QStringLiteral("see «here» now"), QStringLiteral("see [here](«https://») now"));
        row("link with an address", "link https://hexo.io", QStringLiteral("se‸e"),
            QStringLiteral("[see](https://hexo.io)‸"));
        row("link on nothing", "link https://hexo.io", QStringLiteral("‸"), QStringLiteral("[‸](https://hexo.io)"));
        row("link on an address", "link", QStringLiteral("«https://hexo.io»"), QStringLiteral("[‸](https://hexo.io)"));
        row("table after words", "table", QStringLiteral("wo‸rds\nmore"),
            QStringLiteral("words\n\n| «H» | H |\n| --- | --- |\n|  |  |\n\nmore"));
        row("table in an empty text", "table", QStringLiteral("‸"),
            QStringLiteral("| «H» | H |\n| --- | --- |\n|  |  |"));

        row("next bullet", "enter", QStringLiteral("- one‸"), QStringLiteral("- one\n- ‸"));
        row("bullet split", "enter", QStringLiteral("- on‸e"), QStringLiteral("- on\n- ‸e"));
        row("next number", "enter", QStringLiteral("9. one‸"), QStringLiteral("9. one\n10. ‸"));
        row("next task is open", "enter", QStringLiteral("- [x] one‸"), QStringLiteral("- [x] one\n- [ ] ‸"));
        row("next quote", "enter", QStringLiteral("> one‸"), QStringLiteral("> one\n> ‸"));
        row("empty item ends", "enter", QStringLiteral("- one\n- ‸"), QStringLiteral("- one\n‸"));
        row("empty nested item goes out", "enter", QStringLiteral("- one\n  - ‸"), QStringLiteral("- one\n- ‸"));
        row("empty quote ends", "enter", QStringLiteral("> one\n> ‸"), QStringLiteral("> one\n‸"));

        row("tab in words", "in", QStringLiteral("a‸b"), QStringLiteral("a  ‸b"));
        row("tab nests an item", "in", QStringLiteral("- a\n- b‸"), QStringLiteral("- a\n  - b‸"));
        row("tab nests a numbered item", "in", QStringLiteral("1. a\n2. b‸"), QStringLiteral("1. a\n   2. b‸"));
        row("tab on several lines", "in", QStringLiteral("«a\nb»"), QStringLiteral("«  a\n  b»"));
        row("shift tab", "out", QStringLiteral("  - b‸"), QStringLiteral("- b‸"));
        row("shift tab on nothing", "out", QStringLiteral("b‸"), QStringLiteral("b‸"));

        row("line up", "up", QStringLiteral("a\nb‸\nc"), QStringLiteral("b‸\na\nc"));
        row("line up at the start", "up", QStringLiteral("a‸\nb"), QStringLiteral("a‸\nb"));
        row("lines down", "down", QStringLiteral("«a\nb»\nc"), QStringLiteral("c\n«a\nb»"));
        row("last line down", "down", QStringLiteral("a\nb‸"), QStringLiteral("a\nb‸"));
    }
    void command()
    {
        QFETCH(QString, command);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Marked at = unmarked(before);
        QCOMPARE(marked(at.text, run(command, at)), after);
    }

    void enterIsOrdinary_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("words") << QStringLiteral("words‸");
        QTest::newRow("before the marker") << QStringLiteral("‸- one");
        QTest::newRow("rule") << QStringLiteral("---‸");
        QTest::newRow("empty") << QStringLiteral("‸");
    }
    void enterIsOrdinary()
    {
        QFETCH(QString, before);
        const Marked at = unmarked(before);
        QVERIFY(!nextItem(at.text, at.selection.from));
    }
};

QTEST_APPLESS_MAIN(tst_Formatting)
#include "tst_formatting.moc"
