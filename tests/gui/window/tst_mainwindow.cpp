#include "ui/editor/PostEditor.h"
#include "ui/frontmatter/FrontMatterForm.h"
#include "ui/notices/NoticeBar.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/theme/Look.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Settings.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace dosirak;

namespace {

/// A drop as Qt sends it for one that comes from another program.
bool drop(QWidget *target, const QMimeData *data, QPoint place, Qt::KeyboardModifiers keys = {})
{
    QDragEnterEvent enter(place, Qt::CopyAction, data, Qt::LeftButton, keys);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDragMoveEvent move(place, Qt::CopyAction, data, Qt::LeftButton, keys);
    move.setDropAction(enter.dropAction());
    move.setAccepted(true);
    QApplication::sendEvent(target, &move);
    if (!move.isAccepted()) {
        return false;
    }
    QDropEvent event(QPointF(place), Qt::CopyAction, data, Qt::LeftButton, keys);
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray post = "---\n"
                        "title: \"점심\"   # my lunch\n"
                        "date: 2026-05-02 07:30:00\n"
                        "tags: [lunch, food]\n"
                        "coverImage: first.jpg\n"
                        "---\n"
                        "Hello *there*.\n"
                        "\n"
                        "{% image first.jpg 호텔 도시락!! %}\n"
                        "\n"
                        "The end.\n";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensAPostAndShowsItsPicture();
    void aTypedLetterIsOnThePage();
    void threeDroppedPhotosAreOneUndoStep();
    void photosDroppedWithShiftGoOnlyIntoTheFolder();
    void aPastedPictureIsTakenIn();
    void aFolderAndATextFileAreRefusedWithAWord();
    void theFormChangesOnlyItsField();
    void savingWithoutAnEditKeepsEveryByte();
    void undoBringsTheSavedStateBack();
    void theSampleOpensWithThreePictures();

private:
    QVariant evaluate(const QString &script);
    QString photo(const QString &name, QColor color);
    QMimeData *photos(int count);
    QString article() { return evaluate(QStringLiteral("document.getElementById('post').textContent")).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    PostEditor *m_editor = nullptr;
    PreviewPanel *m_preview = nullptr;
    PhotoPanel *m_photos = nullptr;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("blog/lunch.md"));
    write(m_path, post);
    QDir().mkpath(m_folder->filePath(QStringLiteral("blog/lunch")));
    QVERIFY(QFile::copy(photo(QStringLiteral("first.jpg"), Qt::red),
                        m_folder->filePath(QStringLiteral("blog/lunch/first.jpg"))));
    m_look = std::make_unique<Look>(*qApp);
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(*m_look, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_editor = m_window->findChild<PostEditor *>();
    m_preview = m_window->findChild<PreviewPanel *>();
    m_photos = m_window->findChild<PhotoPanel *>();
    QVERIFY(m_window->open(m_path));
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->isReady(), 15000);
}

void TestMainWindow::cleanup()
{
    m_editor->document()->clearUndoRedoStacks();
    m_window.reset();
    m_settings.reset();
    m_look.reset();
    m_folder.reset();
}

QVariant TestMainWindow::evaluate(const QString &script)
{
    QVariant answer;
    bool answered = false;
    m_preview->evaluate(script, [&](const QVariant &value) {
        answer = value;
        answered = true;
    });
    if (!QTest::qWaitFor([&] { return answered; }, 5000)) {
        qWarning("the page does not answer");
    }
    return answer;
}

QString TestMainWindow::photo(const QString &name, QColor color)
{
    const QString path = m_folder->filePath(QStringLiteral("camera/") + name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(color);
    image.save(path);
    return path;
}

QMimeData *TestMainWindow::photos(int count)
{
    const QList<QColor> colors{Qt::green, Qt::blue, Qt::yellow, Qt::cyan};
    QList<QUrl> urls;
    for (int i = 0; i < count; ++i) {
        urls.append(QUrl::fromLocalFile(photo(QStringLiteral("사진 %1.jpg").arg(i + 1), colors.at(i))));
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

void TestMainWindow::opensAPostAndShowsItsPicture()
{
    QCOMPARE(m_editor->text(), QString::fromUtf8(post));
    QTRY_COMPARE(evaluate(QStringLiteral("document.querySelectorAll('#post img.fig-img')[0].naturalWidth")).toInt(),
                 320);
    QCOMPARE(evaluate(QStringLiteral("document.querySelector('#post .caption').textContent")).toString(),
             QStringLiteral("호텔 도시락!!"));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::aTypedLetterIsOnThePage()
{
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, QStringLiteral("More."));
    QTRY_VERIFY(article().contains(QStringLiteral("More.")));
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::threeDroppedPhotosAreOneUndoStep()
{
    const QTextBlock end = m_editor->document()->findBlockByNumber(9);
    QTextCursor cursor(end);
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
    const QPoint place = m_editor->cursorRect().center();
    const std::unique_ptr<QMimeData> data(photos(3));
    QVERIFY(drop(m_editor->viewport(), data.get(), place));

    QTRY_COMPARE_WITH_TIMEOUT(m_editor->text().count(QStringLiteral("{% image ")), 4, 10000);
    const QDir folder(m_folder->filePath(QStringLiteral("blog/lunch")));
    QCOMPARE(folder.entryList(QDir::Files).size(), 4);
    QTRY_COMPARE_WITH_TIMEOUT(
        evaluate(QStringLiteral(
                     "[...document.querySelectorAll('#post img.fig-img')].filter(i => i.naturalWidth > 0).length"))
            .toInt(),
        4, 10000);

    // The first caption is selected, so that typing replaces it
    QTest::keyClicks(m_editor, QStringLiteral("caption"));
    QVERIFY(m_editor->text().contains(QStringLiteral(" caption %}")));
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(m_editor->text(), QString::fromUtf8(post));
    // … and the caret is back where it was, not at the top
    QCOMPARE(m_editor->textCursor().blockNumber(), 9);
}

void TestMainWindow::photosDroppedWithShiftGoOnlyIntoTheFolder()
{
    const std::unique_ptr<QMimeData> data(photos(1));
    QVERIFY(drop(m_editor->viewport(), data.get(), m_editor->viewport()->rect().center(), Qt::ShiftModifier));
    const QDir folder(m_folder->filePath(QStringLiteral("blog/lunch")));
    QTRY_COMPARE(folder.entryList(QDir::Files).size(), 2);
    QCOMPARE(m_editor->text(), QString::fromUtf8(post));
}

void TestMainWindow::aPastedPictureIsTakenIn()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    auto *data = new QMimeData;
    data->setImageData(image);
    QApplication::clipboard()->setMimeData(data);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->paste();
    QTRY_COMPARE(m_editor->text().count(QStringLiteral("{% image ")), 2);
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("blog/lunch"))).entryList(QDir::Files).size(), 2);
}

void TestMainWindow::aFolderAndATextFileAreRefusedWithAWord()
{
    write(m_folder->filePath(QStringLiteral("camera/notes.jpg")), "no picture at all\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("camera/notes.jpg")))});
    drop(m_editor->viewport(), &data, m_editor->viewport()->rect().center());
    QTest::qWait(500);
    QCOMPARE(m_editor->text(), QString::fromUtf8(post));
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("blog/lunch"))).entryList(QDir::Files).size(), 1);
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(m_folder->path())});
    QVERIFY(!drop(m_editor->viewport(), &folder, m_editor->viewport()->rect().center()));
}

void TestMainWindow::theFormChangesOnlyItsField()
{
    auto *form = m_window->findChild<FrontMatterForm *>();
    QLineEdit *title = nullptr;
    for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
        if (field->text() == QStringLiteral("점심")) {
            title = field;
        }
    }
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Dinner"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(m_editor->text(), QString::fromUtf8(post).replace(QStringLiteral("점심"), QStringLiteral("Dinner")));
    m_editor->undo();
    while (m_editor->document()->isUndoAvailable()) {
        m_editor->undo();
    }
    QCOMPARE(m_editor->text(), QString::fromUtf8(post));
    QTRY_COMPARE(title->text(), QStringLiteral("점심"));
}

void TestMainWindow::savingWithoutAnEditKeepsEveryByte()
{
    const QByteArray crlf =
        QByteArray("\xEF\xBB\xBF") + QByteArray(post).replace("\n", "\r\n") + "last line without an end";
    const QString path = m_folder->filePath(QStringLiteral("blog/crlf.md"));
    write(path, crlf);
    QVERIFY(m_window->open(path));
    QTest::keySequence(m_window.get(), QKeySequence::Save);
    QCOMPARE(read(path), crlf);

    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, QStringLiteral("!"));
    QTest::keySequence(m_window.get(), QKeySequence::Save);
    QCOMPARE(read(path), crlf + "!");
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::undoBringsTheSavedStateBack()
{
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, QStringLiteral("x"));
    QVERIFY(m_window->isWindowModified());
    m_editor->undo();
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::theSampleOpensWithThreePictures()
{
    m_window->openSample();
    QTRY_COMPARE_WITH_TIMEOUT(
        evaluate(QStringLiteral("[...document.querySelectorAll('img')].filter(i => i.naturalWidth > 0).length"))
            .toInt(),
        3, 10000);
    QVERIFY(article().contains(QStringLiteral("무엇을 담을까")));
}

int main(int argc, char **argv)
{
    registerPreviewSchemes();
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
