#include "ui/theme/Look.h"
#include "ui/theme/SegmentedControl.h"
#include "ui/theme/Switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dosirak;

class tst_Look : public QObject
{
    Q_OBJECT

    std::unique_ptr<Look> look;

    static QJsonObject tokensFile()
    {
        QFile file(QStringLiteral(":/tokens.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase() { look = std::make_unique<Look>(*qApp); }

    void everyActionHasItsIcon()
    {
        const QJsonObject actions =
            tokensFile().value(QLatin1String("icons")).toObject().value(QLatin1String("actions")).toObject();
        QVERIFY(actions.size() > 50);
        for (auto it = actions.begin(); it != actions.end(); ++it) {
            QVERIFY2(QFile::exists(look->tokens().iconFile(it.key())), qPrintable(it.key()));
        }
        QVERIFY(QFile::exists(QStringLiteral(":/icons/LICENSE")));
    }

    void everyColourIsReadInBothSets()
    {
        const QJsonObject colors = tokensFile().value(QLatin1String("color")).toObject();
        for (const bool dark : {false, true}) {
            const Tokens tokens = Tokens::load(dark);
            for (auto it = colors.begin(); it != colors.end(); ++it) {
                QVERIFY2(tokens.color(it.key()).isValid(), qPrintable(it.key()));
            }
            QVERIFY2(!tokens.styleSheet().contains(QLatin1Char('@')), "a name in the style sheet is no token");
        }
    }

    void faceOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("face");
        QTest::newRow("Korean") << QStringLiteral("ko") << QStringLiteral("Noto Sans CJK KR");
        QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("Noto Sans CJK JP");
        QTest::newRow("Chinese") << QStringLiteral("zh") << QStringLiteral("Noto Sans CJK SC");
        QTest::newRow("Taiwan") << QStringLiteral("zh-TW") << QStringLiteral("Noto Sans CJK TC");
        QTest::newRow("traditional script") << QStringLiteral("zh-Hant") << QStringLiteral("Noto Sans CJK TC");
        QTest::newRow("Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("Noto Sans CJK HK");
        QTest::newRow("nothing said, plain locale") << QString() << QStringLiteral("Noto Sans CJK KR");
    }
    void faceOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, face);
        QVERIFY(look->tokens().families(QStringLiteral("prose"), language).contains(face));
        const QString mono = QString(face).replace(QLatin1String("Sans"), QLatin1String("Sans Mono"));
        QVERIFY(look->tokens().families(QStringLiteral("monoEverywhere"), language).contains(mono));
    }

    void appearanceChangesEverything()
    {
        QSignalSpy changed(look.get(), &Look::changed);
        look->setAppearance(Appearance::Dark);
        QVERIFY(look->tokens().isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), look->tokens().color(QStringLiteral("bg.editor")));
        const QIcon icon = look->icon(QStringLiteral("save"));
        const QImage dark = icon.pixmap(18).toImage();
        look->setAppearance(Appearance::Light);
        QVERIFY(!look->tokens().isDark());
        QVERIFY(dark != icon.pixmap(18).toImage()); // icons follow by themselves
        QCOMPARE(changed.size(), 2);
        look->setAppearance(Appearance::Light);
        QCOMPARE(changed.size(), 2);
    }

    void sizes()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        QPushButton button(QStringLiteral("Export")), small(QStringLiteral("Undo"));
        mark(&small, "small");
        QLineEdit field, title;
        mark(&title, "title");
        title.setFont(look->font(QStringLiteral("postTitle")));
        QComboBox combo;
        QToolButton tool;
        tool.setIcon(look->icon(QStringLiteral("bold")));
        tool.setIconSize({18, 18});
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &small, &field, &title, &combo, &tool}) {
            row->addWidget(widget);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(button.height(), 30);
        QCOMPARE(small.height(), 26);
        QCOMPARE(field.height(), 30);
        QCOMPARE(title.height(), 36);
        QCOMPARE(combo.height(), 30);
        QCOMPARE(tool.size(), QSize(32, 32));
        QVERIFY(title.fontInfo().pixelSize() > field.fontInfo().pixelSize());
        // A focus ring moves nothing.
        field.setFocus();
        QTest::qWait(10);
        QCOMPARE(field.height(), 30);
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &small, &field, &title, &combo, &tool}) {
            row->removeWidget(widget);
            widget->setParent(nullptr);
        }
    }

    void segmentsByKeyAndName()
    {
        SegmentedControl control(*look);
        control.addSegment(QStringLiteral("Posts"));
        control.addSegment(QStringLiteral("Drafts"));
        control.addIconSegment(QStringLiteral("phone width"), QStringLiteral("Phone"));
        QCOMPARE(control.currentIndex(), 0);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        const auto buttons = control.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.first()->accessibleName(), QStringLiteral("Posts, 1 of 3"));
        buttons.first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 0);
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(control.currentIndex(), 2);
        QCOMPARE(changed.size(), 3);
    }

    void switchByKeyAndMouse()
    {
        Switch control(*look, QStringLiteral("Less motion"));
        control.show();
        QVERIFY(QTest::qWaitForWindowExposed(&control));
        QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(30, 13));
        QVERIFY(control.isChecked());
        QTest::keyClick(&control, Qt::Key_Space);
        QVERIFY(!control.isChecked());
        QCOMPARE(control.accessibleName(), QStringLiteral("Less motion"));
    }

    void motionCanBeOff()
    {
        look->setLessMotion(true);
        QCOMPARE(look->motion(150), 0);
        look->setLessMotion(false);
    }
};

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
