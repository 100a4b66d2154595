#include "ui/photos/DropArea.h"
#include "ui/photos/ImportSheet.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/photos/PhotoStrip.h"
#include "ui/photos/PhotoView.h"
#include "ui/photos/PictureLoad.h"
#include "ui/photos/Thumbnails.h"
#include "ui/theme/Look.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace dosirak;

namespace {

void savePicture(const QString &path, QSize size, Qt::GlobalColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(image.save(path));
}

/// As a desktop does it: enter, move, drop (Qt carries the enter's answer over to the moves).
struct DropResult
{
    bool entered = false;
    bool accepted = false;
    Qt::DropAction action = Qt::IgnoreAction;
};

DropResult drop(QWidget *widget, const QMimeData *data, Qt::KeyboardModifiers modifiers = {}, bool release = true)
{
    const QPoint at = widget->rect().center();
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    DropResult result;
    QDragEnterEvent enter(at, offered, data, Qt::LeftButton, modifiers);
    enter.setDropAction(modifiers.testFlag(Qt::ShiftModifier) ? Qt::MoveAction : Qt::CopyAction);
    QApplication::sendEvent(widget, &enter);
    result.entered = enter.isAccepted();
    result.action = enter.dropAction();
    if (!result.entered) {
        return result;
    }
    QDragMoveEvent move(at, offered, data, Qt::LeftButton, modifiers);
    move.setDropAction(enter.dropAction());
    move.setAccepted(true);
    QApplication::sendEvent(widget, &move);
    if (!move.isAccepted() || !release) {
        return result;
    }
    QDropEvent dropped(QPointF(at), offered, data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(widget, &dropped);
    result.accepted = dropped.isAccepted();
    result.action = dropped.dropAction();
    return result;
}

} // namespace

class PhotoPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatIsThere_data();
    void saysWhatIsThere();
    void speaksTiles();
    void keys();
    void missingIsLocated();
    void readOnlyPost();
    void ringFollowsTheCaret();
    void selectionStaysWhileTyping();
    void sorts();
    void foldsAndUnfolds();
    void smallTiles();
    void menuOffersWhatFits();
    void largeView();

    void thumbnailsArriveAndAreKept();
    void thumbnailTurnsAndCrops();
    void refusesHostilePictures_data();
    void refusesHostilePictures();

    void takesPhotos_data();
    void takesPhotos();
    void answersWithCopy_data();
    void answersWithCopy();
    void refusesOthersWithAWord_data();
    void refusesOthersWithAWord();
    void dropAreaIsTheSecondTarget();
    void dragOverAnotherWidget();

    void importSheet();
    void importSheetKeepsItsMeasure();

private:
    AssetFolder folder(bool empty = false) const;
    PhotoStrip *strip() const { return m_panel->findChild<PhotoStrip *>(); }
    DropArea *area() const { return m_panel->findChild<DropArea *>(); }
    QString text(const char *name) const;
    QString file(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<Look> m_look;
    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QWidget> m_window;
    PhotoPanel *m_panel = nullptr;
    QLineEdit *m_other = nullptr;
};

void PhotoPanelTest::initTestCase()
{
    qRegisterMetaType<const QMimeData *>();
    m_cache = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8());
    m_look = std::make_unique<Look>(*qApp);
    m_look->setAppearance(Appearance::Light);
}

void PhotoPanelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(file(QStringLiteral("trip"))));
    m_window = std::make_unique<QWidget>();
    m_other = new QLineEdit;
    m_panel = new PhotoPanel(*m_look);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_other, 1);
    column->addWidget(m_panel);
    m_window->resize(700, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_panel->setAssets(folder());
}

void PhotoPanelTest::cleanup()
{
    m_window.reset();
}

AssetFolder PhotoPanelTest::folder(bool empty) const
{
    AssetFolder result;
    result.folder = file(QStringLiteral("trip"));
    if (empty) {
        return result;
    }
    const auto add = [&](const char *name, Asset::State state, QList<int> lines, qint64 size) {
        Asset asset;
        asset.name = QString::fromUtf8(name);
        asset.path = result.folder + QLatin1Char('/') + asset.name;
        asset.state = state;
        asset.lines = lines;
        asset.size = size;
        asset.modified = QDateTime::fromSecsSinceEpoch(1000 + size);
        asset.pixels = QSize(800, 600);
        result.assets.append(asset);
    };
    add("cover.jpg", Asset::State::Cover, {3}, 895 * 1024);
    add("people.jpg", Asset::State::Missing, {12}, 0);
    add("lunch.jpg", Asset::State::Used, {42, 50}, 226 * 1024);
    add("도시락 사진.png", Asset::State::Unused, {}, 12);
    return result;
}

QString PhotoPanelTest::text(const char *name) const
{
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QString::fromUtf8(name))) {
            return label->text();
        }
    }
    return {};
}

void PhotoPanelTest::saysWhatIsThere_data()
{
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QString>("summary");
    QTest::newRow("photos") << false << QStringLiteral("3 in trip/ · 1 missing · 1 unused");
    QTest::newRow("none") << true << QStringLiteral("none yet");
}

void PhotoPanelTest::saysWhatIsThere()
{
    QFETCH(bool, empty);
    QFETCH(QString, summary);
    m_panel->setAssets(folder(empty));
    QCOMPARE(text(summary.toUtf8().constData()), summary);
    QCOMPARE(area()->isVisible(), empty);
    QCOMPARE(strip()->isVisible(), !empty);
    if (empty) {
        QVERIFY(area()->title().startsWith(QLatin1String("Drop photos here")));
        QVERIFY(area()->subtitle().contains(QLatin1String("trip/")));
    }
}

void PhotoPanelTest::speaksTiles()
{
    QStringList spoken;
    for (int row = 0; row < strip()->model()->rowCount(); ++row) {
        spoken.append(strip()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(spoken, (QStringList{QStringLiteral("cover.jpg, cover, used on line 4, 895 KB, 1 of 4"),
                                  QStringLiteral("people.jpg, missing, used on line 13, 2 of 4"),
                                  QStringLiteral("lunch.jpg, used on lines 43, 51, 226 KB, 3 of 4"),
                                  QStringLiteral("도시락 사진.png, unused, 12 bytes, 4 of 4")}));
    for (const QAbstractButton *button : m_panel->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
    }
}

void PhotoPanelTest::keys()
{
    QSignalSpy inserted(m_panel, &PhotoPanel::insertWanted);
    QSignalSpy trashed(m_panel, &PhotoPanel::trashWanted);
    QSignalSpy copied(m_panel, &PhotoPanel::copyTagWanted);
    strip()->setFocus();
    QTRY_VERIFY(strip()->hasFocus());
    QCOMPARE(strip()->currentIndex().row(), 0); // there is always something the keys are about
    QTest::keyClick(strip(), Qt::Key_Right);
    QTest::keyClick(strip(), Qt::Key_Right);
    QCOMPARE(strip()->currentIndex().data().toString(), QStringLiteral("lunch.jpg"));
    QTest::keyClick(strip(), Qt::Key_Return);
    QTest::keyClick(strip(), Qt::Key_Delete);
    QTest::keyClick(strip(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(strip(), Qt::Key_Left);
    QCOMPARE(strip()->currentIndex().row(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().first().toString(), QStringLiteral("lunch.jpg"));
    QCOMPARE(trashed.size(), 1);
    QCOMPARE(copied.size(), 1);
    const QPoint first = strip()->visualRect(strip()->model()->index(0, 0)).center();
    QTest::mouseClick(strip()->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(strip()->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.last().first().toString(), QStringLiteral("cover.jpg"));
    QTest::keyClick(strip(), Qt::Key_Tab);
    QVERIFY(!strip()->hasFocus());
}

void PhotoPanelTest::missingIsLocated()
{
    QSignalSpy located(m_panel, &PhotoPanel::locateWanted);
    QSignalSpy inserted(m_panel, &PhotoPanel::insertWanted);
    QSignalSpy trashed(m_panel, &PhotoPanel::trashWanted);
    strip()->setCurrentIndex(strip()->model()->index(1, 0));
    QTest::keyClick(strip(), Qt::Key_Return);
    QTest::keyClick(strip(), Qt::Key_Delete);
    QTest::keyClick(strip(), Qt::Key_Space);
    QCOMPARE(located.size(), 1);
    QCOMPARE(located.first().first().toString(), QStringLiteral("people.jpg"));
    QVERIFY(inserted.isEmpty());
    QVERIFY(trashed.isEmpty());
    QVERIFY(m_panel->findChildren<PhotoView *>().isEmpty());
}

void PhotoPanelTest::readOnlyPost()
{
    m_panel->setEnabledForPost(false);
    QSignalSpy inserted(m_panel, &PhotoPanel::insertWanted);
    QSignalSpy trashed(m_panel, &PhotoPanel::trashWanted);
    strip()->setCurrentIndex(strip()->model()->index(0, 0));
    QTest::keyClick(strip(), Qt::Key_Return);
    QTest::keyClick(strip(), Qt::Key_Delete);
    QVERIFY(inserted.isEmpty());
    QVERIFY(trashed.isEmpty());
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    QVERIFY(!drop(m_panel, &data).entered);
}

void PhotoPanelTest::ringFollowsTheCaret()
{
    m_other->setFocus();
    m_panel->setCaretLine(50);
    QCOMPARE(strip()->currentIndex().data().toString(), QStringLiteral("lunch.jpg"));
    m_panel->setCaretLine(51);
    QVERIFY(!strip()->currentIndex().isValid());
    strip()->setFocus();
    QTRY_VERIFY(strip()->hasFocus());
    strip()->setCurrentIndex(strip()->model()->index(3, 0));
    m_panel->setCaretLine(50); // somebody walks through the tiles: the text does not pull the ring away
    QCOMPARE(strip()->currentIndex().row(), 3);
}

void PhotoPanelTest::selectionStaysWhileTyping()
{
    strip()->setFocus();
    QTRY_VERIFY(strip()->hasFocus());
    strip()->setCurrentIndex(strip()->model()->index(2, 0));
    AssetFolder moved = folder();
    moved.assets[2].lines = {44};
    m_panel->setAssets(moved);
    QCOMPARE(strip()->currentIndex().data().toString(), QStringLiteral("lunch.jpg"));
    QVERIFY(strip()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("line 45")));
    moved.assets.removeFirst();
    m_panel->setAssets(moved);
    QCOMPARE(strip()->currentIndex().data().toString(), QStringLiteral("lunch.jpg"));
}

void PhotoPanelTest::sorts()
{
    const auto button = [this](const QString &name) -> QToolButton * {
        for (QToolButton *one : m_panel->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    };
    const auto choose = [&](const QString &order) {
        button(QStringLiteral("Sort photos"))->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == order) {
                action->trigger();
            }
        }
        menu->close();
    };
    const auto names = [this] {
        QStringList list;
        for (int row = 0; row < strip()->model()->rowCount(); ++row) {
            list.append(strip()->model()->index(row, 0).data().toString());
        }
        return list;
    };
    choose(QStringLiteral("By name"));
    QCOMPARE(names().first(2), (QStringList{QStringLiteral("cover.jpg"), QStringLiteral("lunch.jpg")}));
    choose(QStringLiteral("Newest first"));
    QCOMPARE(names().first(2), (QStringList{QStringLiteral("cover.jpg"), QStringLiteral("lunch.jpg")}));
    QCOMPARE(names().last(), QStringLiteral("people.jpg"));
    choose(QStringLiteral("As in the text"));
    QCOMPARE(names().at(1), QStringLiteral("people.jpg"));
}

void PhotoPanelTest::foldsAndUnfolds()
{
    QSignalSpy changed(m_panel, &PhotoPanel::expandedChanged);
    QCOMPARE(m_panel->height(), 167);
    auto *fold = m_panel->findChild<QToolButton *>();
    QCOMPARE(fold->accessibleName(), QStringLiteral("Fold photos"));
    fold->click();
    QVERIFY(!m_panel->isExpanded());
    QTRY_COMPARE(m_panel->height(), 36);
    QVERIFY(!strip()->isVisible());
    QCOMPARE(fold->accessibleName(), QStringLiteral("Unfold photos"));
    fold->click();
    QTRY_COMPARE(m_panel->height(), 167);
    QCOMPARE(changed.size(), 2);
}

void PhotoPanelTest::smallTiles()
{
    m_panel->setSmall(true);
    QTRY_VERIFY(m_panel->height() < 130);
    QCOMPARE(text("missing"), QStringLiteral("3, 1 missing, 1 unused"));
    QVERIFY(strip()->visualRect(strip()->model()->index(0, 0)).width() <= 80);
}

void PhotoPanelTest::menuOffersWhatFits()
{
    const auto entries = [this](int row) {
        strip()->setCurrentIndex(strip()->model()->index(row, 0));
        Q_EMIT strip()->menuWanted(QPoint(10, 10));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList list;
        if (menu != nullptr) {
            for (const QAction *action : menu->actions()) {
                if (action->isEnabled() && !action->isSeparator()) {
                    list.append(action->text());
                }
            }
            menu->close();
        }
        return list;
    };
    QCOMPARE(entries(1),
             (QStringList{QStringLiteral("Locate…"), QStringLiteral("Go to line 13"), QStringLiteral("Copy as tag")}));
    QCOMPARE(entries(2), (QStringList{QStringLiteral("Insert at the caret"), QStringLiteral("Set as cover"),
                                      QStringLiteral("Show large"), QStringLiteral("Go to line 43"),
                                      QStringLiteral("Go to line 51"), QStringLiteral("Copy as tag"),
                                      QStringLiteral("Show in folder"), QStringLiteral("Move to trash…")}));
    QVERIFY(!entries(0).contains(QStringLiteral("Set as cover")));
}

void PhotoPanelTest::largeView()
{
    strip()->setCurrentIndex(strip()->model()->index(2, 0));
    QTest::keyClick(strip(), Qt::Key_Space);
    auto *view = m_panel->findChild<PhotoView *>();
    QVERIFY(view != nullptr);
    QVERIFY(view->isVisible());
    QCOMPARE(view->windowTitle(), QStringLiteral("lunch.jpg"));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->windowTitle(), QStringLiteral("도시락 사진.png"));
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_VERIFY(m_panel->findChildren<PhotoView *>().isEmpty());
}

void PhotoPanelTest::thumbnailsArriveAndAreKept()
{
    Asset asset;
    asset.name = QStringLiteral("사진.jpg");
    asset.path = file(asset.name);
    savePicture(asset.path, QSize(800, 600), Qt::red);
    asset.size = QFileInfo(asset.path).size();
    asset.modified = QFileInfo(asset.path).lastModified();
    asset.pixels = QSize(800, 600);
    asset.state = Asset::State::Used;
    {
        Thumbnails thumbnails;
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        QVERIFY(thumbnails.of(asset).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(thumbnails.of(asset).size(), Thumbnails::size());
    }
    QVERIFY(Thumbnails::folder().startsWith(m_cache->path()));
    QVERIFY(!QDir(Thumbnails::folder()).isEmpty());
    // The kept one is taken, and a changed file is not taken for the old one
    savePicture(asset.path, QSize(800, 600), Qt::blue);
    Thumbnails again;
    QSignalSpy ready(&again, &Thumbnails::ready);
    again.of(asset);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(qRed(again.of(asset).pixel(100, 80)) > 200);
    asset.modified = asset.modified.addSecs(5);
    again.of(asset);
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(qBlue(again.of(asset).pixel(100, 80)) > 200);
}

void PhotoPanelTest::thumbnailTurnsAndCrops()
{
    QImage wide(900, 100, QImage::Format_RGB32);
    wide.fill(Qt::green);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 300; ++x) {
            wide.setPixelColor(x, y, Qt::red);
        }
    }
    QVERIFY(wide.save(file(QStringLiteral("wide.png"))));
    const QImage thumbnail =
        coverCropped(loadPicture(file(QStringLiteral("wide.png")), QSize(216, 162)), QSize(216, 162));
    QCOMPARE(thumbnail.size(), QSize(216, 162));
    QVERIFY(qGreen(thumbnail.pixel(5, 80)) > 200); // the middle, not the left third
}

void PhotoPanelTest::refusesHostilePictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture at all, but long enough to be looked at");
    QTest::newRow("svg that names a file")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='/dev/stdin'/></svg>");
    QByteArray scans("\xFF\xD8\xFF\xE0");
    QTest::newRow("thousands of scans") << scans + QByteArray("\xFF\xDA").repeated(20000);
}

void PhotoPanelTest::refusesHostilePictures()
{
    QFETCH(QByteArray, bytes);
    QFile out(file(QStringLiteral("x.jpg")));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(loadPicture(out.fileName(), QSize(216, 162)).isNull());
    QVERIFY(timer.elapsed() < 5000);
}

void PhotoPanelTest::takesPhotos_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a photo") << QStringList{QStringLiteral("a.jpg")} << true;
    QTest::newRow("a photo without an ending") << QStringList{QStringLiteral("noending")} << true;
    QTest::newRow("a photo among others")
        << QStringList{QStringLiteral("notes.txt"), QStringLiteral("folder"), QStringLiteral("a.jpg")} << true;
    QTest::newRow("a text") << QStringList{QStringLiteral("notes.txt")} << false;
    QTest::newRow("a folder") << QStringList{QStringLiteral("folder")} << false;
    QTest::newRow("a folder called like a photo") << QStringList{QStringLiteral("folder.jpg")} << false;
    QTest::newRow("a file that is gone") << QStringList{QStringLiteral("gone.jpg")} << false;
}

void PhotoPanelTest::takesPhotos()
{
    QFETCH(QStringList, names);
    QFETCH(bool, taken);
    savePicture(file(QStringLiteral("a.jpg")), QSize(8, 8), Qt::red);
    QVERIFY(QFile::copy(file(QStringLiteral("a.jpg")), file(QStringLiteral("noending"))));
    QFile notes(file(QStringLiteral("notes.txt")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("notes");
    notes.close();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder.jpg")));
    QList<QUrl> urls;
    for (const QString &name : names) {
        urls.append(QUrl::fromLocalFile(file(name)));
    }
    QMimeData data;
    data.setUrls(urls);
    QCOMPARE(PhotoPanel::holdsPhotos(&data), taken);
    QMimeData copied;
    copied.setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + urls.last().toEncoded());
    QCOMPARE(PhotoPanel::holdsPhotos(&copied), taken);
    QVERIFY(!PhotoPanel::holdsPhotos(nullptr));
}

void PhotoPanelTest::answersWithCopy_data()
{
    QTest::addColumn<bool>("shift");
    QTest::newRow("plain") << false;
    QTest::newRow("with Shift") << true;
}

void PhotoPanelTest::answersWithCopy()
{
    QFETCH(bool, shift);
    QSignalSpy offered(m_panel, &PhotoPanel::photosOffered);
    QMimeData data;
    data.setData(QStringLiteral("image/png"), QByteArray("\x89PNG"));
    const DropResult result = drop(m_panel, &data, shift ? Qt::ShiftModifier : Qt::NoModifier);
    QVERIFY(result.accepted);
    QCOMPARE(result.action, Qt::CopyAction); // a move would delete the originals
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().at(1).toBool(), shift);
    QVERIFY(!area()->isVisible());
}

void PhotoPanelTest::refusesOthersWithAWord_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("message");
    QTest::newRow("folder") << QUrl::fromLocalFile(QDir::tempPath()) << QStringLiteral("is a folder");
    QTest::newRow("text file") << QUrl::fromLocalFile(QStringLiteral("/etc/passwd"))
                               << QStringLiteral("passwd is no picture");
    QTest::newRow("address on the web") << QUrl(QStringLiteral("https://example.org/a.jpg"))
                                        << QStringLiteral("Only the address");
}

void PhotoPanelTest::refusesOthersWithAWord()
{
    QFETCH(QUrl, url);
    QFETCH(QString, message);
    QSignalSpy said(m_panel, &PhotoPanel::dragMessage);
    QSignalSpy offered(m_panel, &PhotoPanel::photosOffered);
    QMimeData data;
    data.setUrls({url});
    QVERIFY(!drop(m_panel, &data).entered);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().first().toString().contains(message), qPrintable(said.first().first().toString()));
    QVERIFY(offered.isEmpty());
    QVERIFY(!area()->isVisible());
}

void PhotoPanelTest::dropAreaIsTheSecondTarget()
{
    m_panel->setCaretLine(42);
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    const int height = m_panel->height();
    drop(m_panel, &data, Qt::NoModifier, false);
    QVERIFY(area()->isVisible());
    QCOMPARE(area()->title(), QStringLiteral("Drop here to put them at the caret, line 43"));
    QCOMPARE(area()->subtitle(), QStringLiteral("Hold Shift to put them only into the folder"));
    QCOMPARE(m_panel->height(), height); // nothing jumps
    QDragMoveEvent move(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m_panel, &move);
    QCOMPARE(area()->title(), QStringLiteral("Drop here to put them only into the folder"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_panel, &leave);
    QTRY_VERIFY(!area()->isVisible());
    QVERIFY(strip()->isVisible());
}

void PhotoPanelTest::dragOverAnotherWidget()
{
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_other, &enter);
    QVERIFY(area()->isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_other, &leave);
    drop(m_panel, &data, Qt::NoModifier, false);
    QTest::qWait(300); // the leave of the other widget does not close what the panel has opened since
    QVERIFY(area()->isVisible());
    QMimeData words;
    words.setText(QStringLiteral("words"));
    QDragLeaveEvent last;
    QApplication::sendEvent(m_panel, &last);
    QTRY_VERIFY(!area()->isVisible());
    QDragEnterEvent wordsEnter(QPoint(5, 5), Qt::CopyAction, &words, Qt::LeftButton, {});
    QApplication::sendEvent(m_other, &wordsEnter);
    QVERIFY(!area()->isVisible());
}

void PhotoPanelTest::importSheet()
{
    auto *sheet = m_panel->findChild<ImportSheet *>();
    QSignalSpy cancelled(m_panel, &PhotoPanel::cancelImport);
    m_panel->showImport(3);
    QVERIFY(sheet->isVisible());
    QVERIFY(!strip()->isVisible());
    m_panel->setImportProgress(1, 3, QStringLiteral("IMG_1.jpg"));
    m_panel->setImportProgress(2, 3, QStringLiteral("IMG_2.jpg"));
    m_panel->setImportProgress(2, 3, QStringLiteral("IMG_2.jpg"));
    QCOMPARE(sheet->rowCount(), 2);
    QCOMPARE(text("2 of 3"), QStringLiteral("2 of 3"));
    QTRY_COMPARE(text("IMG_2.jpg"), QStringLiteral("IMG_2.jpg"));
    QTest::mouseClick(sheet->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    m_panel->hideImport();
    QVERIFY(strip()->isVisible());
    QCOMPARE(m_panel->height(), 167);
    m_panel->showImport(1);
    QCOMPARE(sheet->rowCount(), 0);
}

void PhotoPanelTest::importSheetKeepsItsMeasure()
{
    QList<PhotoPanel::ImportRow> rows;
    for (int i = 0; i < 30; ++i) {
        rows.append({QStringLiteral("IMG %1.HEIC").arg(i), QStringLiteral("IMG-%1.jpg").arg(i),
                     QStringLiteral("place removed"), 4200000, 348000});
    }
    m_panel->showImport(30);
    m_panel->setImportRows(rows);
    QTRY_VERIFY(m_panel->height() > 167);
    QVERIFY(m_panel->height() <= m_window->height() * 0.45 + 1);
    QTRY_VERIFY(text("waiting").contains(QLatin1String("4.0 MB, now 340 KB")));
    m_panel->setImportProgress(1, 30, QStringLiteral("IMG-0.jpg"));
    QCOMPARE(m_panel->findChild<ImportSheet *>()->rowCount(), 30);
    m_panel->hideImport();
    QTRY_COMPARE(m_panel->height(), 167);
}

QTEST_MAIN(PhotoPanelTest)
#include "tst_photopanel.moc"
