#include "app/frontmatter/FrontMatter.h"
#include "ui/frontmatter/CategoryPaths.h"
#include "ui/frontmatter/FrontMatterForm.h"
#include "ui/theme/Look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace dosirak;

namespace {

const QString seedPost = QStringLiteral("---\ntitle: Elastic{ON}Tour\ndate: 2017-12-14 12:02:45\ntags: elasticsearch\n"
                                        "coverImage: ElasticStackWorkshop.jpg\ncategories:\n  - blog\n---\n본문\n");

} // namespace

/// The form in a column, wired to a text as the window wires it.
class FrontMatterFormTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<QWidget> m_column;
    FrontMatterForm *m_form = nullptr;
    QString m_text;
    QStringList m_names;

    void open(const QString &text)
    {
        m_column = std::make_unique<QWidget>();
        m_form = new FrontMatterForm(*m_look, m_column.get());
        auto *layout = new QVBoxLayout(m_column.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_form);
        layout->addStretch(1);
        m_column->resize(672, 800);
        m_text = text;
        m_names.clear();
        connect(m_form, &FrontMatterForm::editsWanted, this, [this](const TextEdits &edits, const QString &name) {
            m_text = applied(m_text, edits);
            m_names.append(name);
            m_form->setFrontMatter(FrontMatter::parse(m_text));
        });
        FormKnowledge knowledge;
        knowledge.pictureFields = {QStringLiteral("coverImage")};
        knowledge.pictures = {QStringLiteral("ElasticStackWorkshop.jpg"), QStringLiteral("lunch.jpg")};
        knowledge.timezone = QStringLiteral("Asia/Seoul");
        knowledge.tagCounts = {{QStringLiteral("elasticsearch-plugin"), 4},
                               {QStringLiteral("elk"), 11},
                               {QStringLiteral("elastic-cloud"), 3}};
        knowledge.categoryCounts = {{{QStringLiteral("blog")}, 9},
                                    {{QStringLiteral("elastic"), QStringLiteral("review")}, 6}};
        m_form->setKnowledge(knowledge);
        m_form->setFrontMatter(FrontMatter::parse(m_text));
        m_column->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_column.get()));
        QApplication::setActiveWindow(m_column.get());
    }

    template<typename T>
    T *named(const QString &start) const
    {
        const QList<T *> all = m_form->findChildren<T *>();
        for (T *one : all) {
            if (one->accessibleName().startsWith(start) && !one->isHidden())
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<Look>(*qApp); }
    void cleanup() { m_column.reset(); }

    void typingGoesOutAtOnce()
    {
        open(seedPost);
        auto *title = named<QLineEdit>(QStringLiteral("Title"));
        QVERIFY(title);
        title->setFocus();
        title->end(false);
        QTest::keyClicks(title, QStringLiteral(" [2]"));
        QCOMPARE(title->text(), QStringLiteral("Elastic{ON}Tour [2]"));
        QVERIFY(m_text.contains(QStringLiteral("title: Elastic{ON}Tour [2]\n")));
        QCOMPARE(m_names.size(), 4);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(m_text, seedPost);
    }

    void ownEchoLeavesTheCaret()
    {
        open(seedPost);
        auto *title = named<QLineEdit>(QStringLiteral("Title"));
        title->setFocus();
        title->setCursorPosition(3);
        QTest::keyClicks(title, QStringLiteral("ab"));
        QCOMPARE(title->cursorPosition(), 5);
        QVERIFY(m_text.contains(QStringLiteral("title: Elaabstic{ON}Tour\n")));
    }

    void compositionIsNotDisturbed()
    {
        open(seedPost);
        auto *title = named<QLineEdit>(QStringLiteral("Title"));
        title->setFocus();
        title->end(false);
        QInputMethodEvent composing(QStringLiteral("하"), {});
        QApplication::sendEvent(title, &composing);
        QCOMPARE(m_text, seedPost);
        // Somebody else changes another field meanwhile.
        m_text.replace(QStringLiteral("12:02:45"), QStringLiteral("12:02:46"));
        m_form->setFrontMatter(FrontMatter::parse(m_text));
        QInputMethodEvent commit;
        commit.setCommitString(QStringLiteral("한"));
        QApplication::sendEvent(title, &commit);
        QCOMPARE(title->text(), QStringLiteral("Elastic{ON}Tour한"));
        QVERIFY(m_text.contains(QStringLiteral("title: Elastic{ON}Tour한\n")));
    }

    void tagsByKeyboard()
    {
        open(seedPost);
        auto *tags = named<QLineEdit>(QStringLiteral("Tags, 1 tag"));
        QVERIFY(tags);
        tags->setFocus();
        QTest::keyClicks(tags, QStringLiteral("elk"));
        QTest::keyClick(tags, Qt::Key_Return);
        QVERIFY2(m_text.contains(QStringLiteral("tags: [ elasticsearch, elk ]\n")), qPrintable(m_text));
        QVERIFY(tags->text().isEmpty());
        QTest::keyClick(tags, Qt::Key_Left);
        QTest::keyClick(tags, Qt::Key_Delete);
        QCOMPARE(m_text, seedPost);
        // A comma takes exactly what was typed, not the marked completion.
        QTest::keyClicks(tags, QStringLiteral("el,"));
        QVERIFY2(m_text.contains(QStringLiteral("tags: [ elasticsearch, el ]\n")), qPrintable(m_text));
    }

    void categoriesArePaths()
    {
        open(seedPost);
        auto *categories = named<QLineEdit>(QStringLiteral("Categories"));
        QVERIFY(categories);
        categories->setFocus();
        QTest::keyClicks(categories, QStringLiteral("elastic>re"));
        QTest::keyClick(categories, Qt::Key_Tab);
        QVERIFY2(m_text.contains(QStringLiteral("categories:\n  - [blog]\n  - [elastic, review]\n")),
                 qPrintable(m_text));
        QTest::keyClick(categories, Qt::Key_Backspace);
        QTest::keyClick(categories, Qt::Key_Backspace);
        QCOMPARE(categoryPaths(FrontMatter::parse(m_text).value(u"categories")),
                 (QList<QStringList>{{QStringLiteral("blog")}}));
    }

    void dateIsAppliedByEnter()
    {
        open(seedPost);
        auto *date = named<QLineEdit>(QStringLiteral("Date"));
        QVERIFY(date);
        date->setFocus();
        date->setText(QStringLiteral("2018-1-2 3:04:05"));
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY2(m_text.contains(QStringLiteral("date: 2018-01-02 03:04:05\n")), qPrintable(m_text));
        date->setText(QStringLiteral("tomorrow"));
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(date->property("error").toBool());
        QTest::keyClick(date, Qt::Key_Escape);
        QCOMPARE(date->text(), QStringLiteral("2018-01-02 03:04:05"));
    }

    void calendarByKeyboard()
    {
        open(seedPost);
        auto *date = named<QLineEdit>(QStringLiteral("Date"));
        date->setFocus();
        QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
        QWidget *grid = QApplication::focusWidget();
        QVERIFY(grid && grid != date);
        QTest::keyClick(grid, Qt::Key_PageDown);
        QTest::keyClick(grid, Qt::Key_Right);
        QVERIFY2(m_text.contains(QStringLiteral("date: 2018-01-15 12:02:45\n")), qPrintable(m_text));
        QTest::keyClick(grid, Qt::Key_Escape);
        QCOMPARE(m_text, seedPost);
    }

    void rowsMoveAndGo()
    {
        open(seedPost);
        auto *tags = named<QLineEdit>(QStringLiteral("Tags"));
        tags->setFocus();
        QTest::keyClick(tags, Qt::Key_Up, Qt::AltModifier);
        QVERIFY2(m_text.startsWith(QStringLiteral("---\ntitle: Elastic{ON}Tour\ntags: elasticsearch\ndate:")),
                 qPrintable(m_text));
        QVERIFY(tags->hasFocus());
        QTest::keyClick(tags, Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(!m_text.contains(QStringLiteral("tags")));
    }

    void everyKindHasItsWidget()
    {
        open(QStringLiteral(
            "---\ntoc: true\ncount: 3\nnote: |\n  a\n  b\nnested:\n  - a: 1\n    b: 2\nwords: [x, y]\n---\n"));
        auto *flag = named<QCheckBox>(QStringLiteral("Toc"));
        QVERIFY(flag && flag->isChecked());
        flag->click();
        QVERIFY(m_text.contains(QStringLiteral("toc: false\n")));
        auto *number = named<QLineEdit>(QStringLiteral("Count, number"));
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("42"));
        QVERIFY(m_text.contains(QStringLiteral("count: 42\n")));
        auto *note = named<QPlainTextEdit>(QStringLiteral("Note"));
        QCOMPARE(note->toPlainText(), QStringLiteral("a\nb\n"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("c"));
        QVERIFY2(m_text.contains(QStringLiteral("note: |\n  ca\n  b\n")), qPrintable(m_text));
        auto *nested = named<QPlainTextEdit>(QStringLiteral("Nested, YAML"));
        QCOMPARE(nested->toPlainText(), QStringLiteral("- a: 1\n  b: 2"));
        nested->setFocus();
        nested->moveCursor(QTextCursor::End);
        QTest::keyClicks(nested, QStringLiteral("5"));
        QVERIFY2(m_text.contains(QStringLiteral("nested:\n  - a: 1\n    b: 25\n")), qPrintable(m_text));
        QVERIFY(named<QLineEdit>(QStringLiteral("Words, 2 entr")));
    }

    void brokenIsGreyAndRepairable()
    {
        open(QStringLiteral("---\ntitle: [후기] x\ndate: 2017-12-14 12:02:45\n---\n"));
        auto *date = named<QLineEdit>(QStringLiteral("Date"));
        QVERIFY(date && !date->isEnabled());
        QSignalSpy lines(m_form, &FrontMatterForm::lineWanted);
        QAbstractButton *repair = nullptr;
        QAbstractButton *go = nullptr;
        const QList<QAbstractButton *> buttons = m_form->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            repair = button->text() == QStringLiteral("Put the title in quotes") ? button : repair;
            go = button->text() == QStringLiteral("Go to line 2") ? button : go;
        }
        QVERIFY(repair && go && repair->isVisible());
        go->click();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][0].value<qsizetype>(), qsizetype(1));
        repair->click();
        QVERIFY(m_text.contains(QStringLiteral("title: \"[후기] x\"\n")));
        QVERIFY(date->isEnabled());
    }

    void aPostWithoutOne()
    {
        open(QStringLiteral("Hello\n"));
        QAbstractButton *start = nullptr;
        const QList<QAbstractButton *> buttons = m_form->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            start = button->text() == QStringLiteral("Add title and date") ? button : start;
        QVERIFY(start && start->isVisible());
        start->click();
        QVERIFY2(m_text.startsWith(QStringLiteral("---\ntitle: \"\"\ndate: ")), qPrintable(m_text));
        QVERIFY(m_text.endsWith(QStringLiteral("---\nHello\n")));
        auto *title = named<QLineEdit>(QStringLiteral("Title"));
        QVERIFY(title && title->hasFocus());
    }

    void manyFieldsScroll()
    {
        QString text = QStringLiteral("---\n");
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral("field%1: value\n").arg(i);
        open(text + QStringLiteral("---\n"));
        QVERIFY(m_form->height() <= int(m_column->height() * 0.45) + 2);
        m_form->setExpanded(false);
        QTRY_VERIFY(m_form->height() < 50);
        QVERIFY(!m_form->isExpanded());
    }

    /// With DOSIRAK_SHOTS=folder: pictures to look at, light and dark.
    void looks()
    {
        const QString folder = qEnvironmentVariable("DOSIRAK_SHOTS");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            m_look->setAppearance(appearance);
            const QString mode = appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const std::pair<QString, QString> posts[] = {
                {QStringLiteral("seed"), seedPost},
                {QStringLiteral("broken"),
                 QString(seedPost).replace(QStringLiteral("title: E"), QStringLiteral("title: [후기] E"))},
                {QStringLiteral("none"), QStringLiteral("Hello\n")},
                {QStringLiteral("kinds"),
                 QStringLiteral("---\ntitle: 여러 가지\ntoc: true\ncount: 3\nnote: |\n  a\n  b\nnested:\n  - a: 1\n    "
                                "b: 2\ntags: [하나, 둘, elasticsearch, logstash, kibana, beats, 로그, 모니터링, "
                                "검색엔진, 도시락]\nsubtitle:\n---\n")},
            };
            for (const auto &[name, text] : posts) {
                open(text);
                m_column->setProperty("ground", QStringLiteral("editor"));
                QCoreApplication::processEvents();
                const QImage image = m_form->grab().toImage();
                QVERIFY(!image.isNull());
                if (!folder.isEmpty())
                    QVERIFY(image.save(QStringLiteral("%1/form-%2-%3.png").arg(folder, name, mode)));
            }
        }
        m_look->setAppearance(Appearance::Light);
    }

    void popupsLook()
    {
        const QString folder = qEnvironmentVariable("DOSIRAK_SHOTS");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            m_look->setAppearance(appearance);
            const QString mode = appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
            open(seedPost);
            auto *tags = named<QLineEdit>(QStringLiteral("Tags"));
            tags->setFocus();
            QTest::keyClicks(tags, QStringLiteral("el"));
            shoot(folder, QStringLiteral("tags-") + mode);
            QTest::keyClick(tags, Qt::Key_Escape);
            QTest::keyClick(tags, Qt::Key_Escape);
            auto *date = named<QLineEdit>(QStringLiteral("Date"));
            date->setFocus();
            QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
            shoot(folder, QStringLiteral("date-") + mode);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            const QList<QAbstractButton *> buttons = m_form->findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if (button->text() == QStringLiteral("Add field"))
                    button->click();
            }
            shoot(folder, QStringLiteral("add-") + mode);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("series"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY2(m_text.contains(QStringLiteral("series:\n---\n")), qPrintable(m_text));
            QVERIFY(named<QLineEdit>(QStringLiteral("Series")));
        }
        m_look->setAppearance(Appearance::Light);
    }

private:
    /// Every popup that is open now.
    static void shoot(const QString &folder, const QString &name)
    {
        QCoreApplication::processEvents();
        const QWidgetList windows = QApplication::topLevelWidgets();
        bool shown = false;
        for (QWidget *window : windows) {
            if (!window->isVisible() || !window->property("popup").toBool())
                continue;
            shown = true;
            if (!folder.isEmpty())
                QVERIFY(window->grab().save(QStringLiteral("%1/popup-%2.png").arg(folder, name)));
        }
        QVERIFY(shown);
    }
};

QTEST_MAIN(FrontMatterFormTest)
#include "tst_frontmatterform.moc"
