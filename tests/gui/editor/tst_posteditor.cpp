#include "ui/editor/PostEditor.h"
#include "ui/theme/Look.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace dosirak;

namespace {

const QString post =
    QStringLiteral("---\ntitle: 도시락\ntags: a\n---\n작년에 `로깅`에\n{% image lunch.jpg 호텔 %}\n\n끝\n");

/// What a window system does with a drag, down to the answer. platform-facts 6.
struct Drag
{
    explicit Drag(QWidget *target, const QMimeData *data, Qt::KeyboardModifiers modifiers = {})
        : widget(target)
        , mime(data)
        , keys(modifiers)
    {
    }
    bool enter(QPoint at)
    {
        const Qt::DropAction proposed = keys.testFlag(Qt::ShiftModifier) ? Qt::MoveAction : Qt::CopyAction;
        QDragEnterEvent event(at, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, keys);
        event.setDropAction(proposed);
        QApplication::sendEvent(widget, &event);
        answer = event.dropAction();
        return event.isAccepted();
    }
    bool drop(QPoint at)
    {
        if (!enter(at)) {
            return false;
        }
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, keys);
        move.setDropAction(answer);
        move.setAccepted(true);
        QApplication::sendEvent(widget, &move);
        if (!move.isAccepted()) {
            return false;
        }
        QDropEvent event(QPointF(at), Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, keys);
        QApplication::sendEvent(widget, &event);
        answer = event.dropAction();
        return event.isAccepted();
    }
    QWidget *widget;
    const QMimeData *mime;
    Qt::KeyboardModifiers keys;
    Qt::DropAction answer = Qt::IgnoreAction;
};

} // namespace

class tst_PostEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<Look> look;
    std::unique_ptr<PostEditor> editor;
    QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &bytes = "x")
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            return {};
        }
        return out.fileName();
    }
    int lineY(int number) const
    {
        const QTextBlock block = editor->document()->findBlockByNumber(number);
        QTextCursor cursor(block);
        return editor->cursorRect(cursor).center().y();
    }
    void compose(const QString &syllable, const QString &commit = {})
    {
        QInputMethodEvent event(syllable, {});
        event.setCommitString(commit);
        QApplication::sendEvent(editor.get(), &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<const QMimeData *>();
        look = std::make_unique<Look>(*qApp);
    }
    void init()
    {
        editor = std::make_unique<PostEditor>(*look);
        editor->resize(700, 500);
        editor->setPost(post);
        editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
        editor->activateWindow();
        editor->setFocus();
    }
    void cleanup() { editor.reset(); }

    // ---- the text

    void mirrorFollowsEveryEdit()
    {
        QRandomGenerator random(7);
        const QStringList pieces{QStringLiteral("a"),      QStringLiteral("가나"),    QStringLiteral("\n"),
                                 QStringLiteral("🍱"),      QStringLiteral("e\u0301"), QStringLiteral("\n\n```\n"),
                                 QStringLiteral("\u00A0"), QStringLiteral("\t"),      QStringLiteral("x\ny\nz")};
        QString copy = editor->text();
        connect(editor.get(), &PostEditor::textEdited, this,
                [&](const TextEdit &edit) { copy = applied(copy, {edit}); });
        for (int i = 0; i < 4000; ++i) {
            QTextCursor cursor(editor->document());
            const int size = editor->document()->characterCount() - 1;
            const int from = random.bounded(size + 1);
            switch (random.bounded(9)) {
            case 0:
                editor->undo();
                break;
            case 1:
                editor->redo();
                break;
            case 2: {
                TextEdits edits;
                const int to = from + random.bounded(size - from + 1);
                edits << TextEdit{from, from + random.bounded(qMin(3, to - from) + 1),
                                  pieces.at(random.bounded(int(pieces.size())))};
                edits << TextEdit{to, qMin(size, to + random.bounded(4)),
                                  pieces.at(random.bounded(int(pieces.size())))};
                editor->apply(edits);
                break;
            }
            case 3:
                cursor.setPosition(from);
                cursor.setPosition(qMin(size, from + random.bounded(30)), QTextCursor::KeepAnchor);
                cursor.removeSelectedText();
                break;
            case 4:
                if (random.bounded(40) == 0) {
                    editor->setPlainText(pieces.at(random.bounded(int(pieces.size()))));
                }
                break;
            default:
                cursor.setPosition(from);
                cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
                break;
            }
            // toPlainText makes plain blanks of no-break ones; the mirror must not.
            QString shown;
            for (QTextBlock block = editor->document()->begin(); block.isValid(); block = block.next()) {
                shown += (block.blockNumber() ? QStringLiteral("\n") : QString()) + block.text();
            }
            QCOMPARE(editor->text(), shown);
            QCOMPARE(copy, editor->text());
        }
    }

    void unusualLettersStay()
    {
        const QString odd = QStringLiteral("a\u2029b\u2028c\u00A0d\uFEFFe\uFFFCf");
        editor->setPost(odd);
        QCOMPARE(editor->text(), odd);
        editor->select({odd.size(), odd.size()});
        QTest::keyClicks(editor.get(), QStringLiteral("x"));
        QCOMPARE(editor->text(), odd + QLatin1Char('x'));
    }

    void lineEndsAreNormalized()
    {
        editor->setPost(QStringLiteral("a\r\nb\rc\n"));
        QCOMPARE(editor->text(), QStringLiteral("a\nb\nc\n"));
        QCOMPARE(editor->document()->characterCount() - 1, 6);
    }

    void aLetterIsOneSmallEdit()
    {
        QSignalSpy edits(editor.get(), &PostEditor::textEdited);
        const qsizetype at = post.indexOf(QStringLiteral("끝"));
        editor->select({at, at});
        QTest::keyClicks(editor.get(), QStringLiteral("q"));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().first().value<TextEdit>(), (TextEdit{at, at, QStringLiteral("q")}));
    }

    void colouringIsNoEdit()
    {
        QSignalSpy edits(editor.get(), &PostEditor::textEdited);
        editor->setKnownAssets({QStringLiteral("other.jpg")});
        editor->setLanguage(QStringLiteral("ja"));
        editor->setFace(PostEditor::Face::Monospace);
        QTest::qWait(60);
        QCOMPARE(edits.size(), 0);
        QCOMPARE(editor->text(), post);
    }

    void setPostForgetsUndo()
    {
        QSignalSpy replaced(editor.get(), &PostEditor::textReplaced);
        QTest::keyClicks(editor.get(), QStringLiteral("abc"));
        editor->setPost(QStringLiteral("new"));
        QCOMPARE(replaced.size(), 1);
        QVERIFY(!editor->document()->isUndoAvailable());
        editor->undo();
        QCOMPARE(editor->text(), QStringLiteral("new"));
    }

    void applyIsOneUndoStep()
    {
        const qsizetype a = post.indexOf(QStringLiteral("로깅"));
        const qsizetype b = post.indexOf(QStringLiteral("호텔"));
        editor->apply({{a, a + 2, QStringLiteral("기록")},
                       {b, b, QStringLiteral("큰 ")},
                       {post.size(), post.size(), QStringLiteral("더\n")}},
                      TextSpan{a, a + 2});
        const QString after = editor->text();
        QVERIFY(after.contains(QStringLiteral("`기록`")) && after.contains(QStringLiteral("큰 호텔")) &&
                after.endsWith(QStringLiteral("더\n")));
        QCOMPARE(editor->selection(), (TextSpan{a, a + 2}));
        editor->undo();
        QCOMPARE(editor->text(), post);
        editor->redo();
        QCOMPARE(editor->text(), after);
    }

    void caretMovesAlongWithAnEdit()
    {
        const qsizetype at = post.indexOf(QStringLiteral("끝"));
        editor->select({at, at});
        editor->apply({{0, 3, QStringLiteral("-----")}});
        QCOMPARE(editor->caret(), at + 2);
    }

    void selectClamps()
    {
        editor->select({-5, 100000});
        QCOMPARE(editor->selection(), (TextSpan{0, post.size()}));
    }

    // ---- input methods

    void openSyllableIsNotInTheText()
    {
        QSignalSpy edits(editor.get(), &PostEditor::textEdited);
        const qsizetype at = post.indexOf(QStringLiteral("끝"));
        editor->select({at, at});
        for (const QString &step : {QStringLiteral("ㅎ"), QStringLiteral("하"), QStringLiteral("한")}) {
            compose(step);
            QCOMPARE(editor->text(), post);
        }
        QCOMPARE(edits.size(), 0);
        QCOMPARE(editor->textCursor().block().layout()->preeditAreaText(), QStringLiteral("한"));
        compose({}, QStringLiteral("한"));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(editor->text(), QString(post).insert(at, QStringLiteral("한")));
    }

    void clickWhileComposing_data()
    {
        QTest::addColumn<bool>("commitComes");
        QTest::newRow("input method commits a little later") << true;
        QTest::newRow("input method says nothing") << false;
    }
    void clickWhileComposing()
    {
        QFETCH(bool, commitComes);
        const qsizetype at = post.indexOf(QStringLiteral("끝"));
        editor->select({at, at});
        compose(QStringLiteral("글"));
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(60, lineY(4)));
        if (commitComes) {
            compose({}, QStringLiteral("글"));
        }
        QTRY_COMPARE(editor->text(), QString(post).insert(at, QStringLiteral("글")));
        QTRY_COMPARE(editor->textCursor().blockNumber(), 4);
        QTest::qWait(150);
        QCOMPARE(editor->text().count(QStringLiteral("글")), 1);
    }

    // ---- mouse

    void clicksBetweenLineBoxes()
    {
        const QTextBlock block = editor->document()->findBlockByNumber(5);
        const QRect word = editor->cursorRect(QTextCursor(block));
        for (int y = word.center().y() - 13; y <= word.center().y() + 13; ++y) {
            QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(word.x() + 1, y));
            QCOMPARE(editor->textCursor().blockNumber(), 5);
            QCOMPARE(editor->textCursor().positionInBlock(), 0);
        }
    }

    void clicksAboveAndBelowTheTextTakeTheNearestLine()
    {
        editor->setPost(QStringLiteral("first line\nlast line"));
        const int x = editor->cursorRect(QTextCursor(editor->document())).x();
        QTextCursor fourth(editor->document());
        fourth.setPosition(4);
        const int column = editor->cursorRect(fourth).x() - x;
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(x + column + 1, 1));
        QCOMPARE(editor->caret(), 4);
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(x + 1, 300));
        QCOMPARE(editor->caret(), 11);
    }

    void linesAreOnTheGrid()
    {
        const int line = look->tokens().lineHeight(QStringLiteral("prose"));
        for (int number = 0; number < 7; ++number) {
            const QTextBlock block = editor->document()->findBlockByNumber(number);
            const QRectF rect = editor->document()->documentLayout()->blockBoundingRect(block);
            QCOMPARE(qRound(rect.height()), line);
        }
    }

    // ---- folding

    void foldingHidesLinesAndMovesTheCaretOut()
    {
        QSignalSpy changes(editor.get(), &PostEditor::frontMatterFoldChanged);
        editor->setFrontMatterLines(0, 3);
        editor->setFrontMatterFolded(true);
        QVERIFY(editor->isFrontMatterFolded());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(editor->textCursor().blockNumber(), 4);
        QVERIFY(editor->document()->findBlockByNumber(0).isVisible());
        QVERIFY(!editor->document()->findBlockByNumber(1).isVisible());
        QVERIFY(!editor->document()->findBlockByNumber(3).isVisible());
        QVERIFY(editor->document()->findBlockByNumber(4).isVisible());
        QCOMPARE(editor->text(), post);
        QTest::keyClick(editor.get(), Qt::Key_Up);
        QVERIFY(!editor->isFrontMatterFolded());
        QVERIFY(editor->document()->findBlockByNumber(1).isVisible());
    }

    void linesAddedWhileFoldedAreHidden()
    {
        // The form writes a field; the window then tells the new lines from inside textEdited.
        connect(editor.get(), &PostEditor::textEdited, this, [this] { editor->setFrontMatterLines(0, 5); });
        editor->setFrontMatterLines(0, 3);
        editor->setFrontMatterFolded(true);
        const qsizetype at = post.indexOf(QStringLiteral("tags"));
        editor->apply({{at, at, QStringLiteral("a: 1\nb: 2\n")}});
        for (int number = 1; number <= 5; ++number) {
            QVERIFY(!editor->document()->findBlockByNumber(number).isVisible());
        }
        QVERIFY(editor->document()->findBlockByNumber(6).isVisible());
        QVERIFY(editor->isFrontMatterFolded());
    }

    void aClickOnTheFoldLineUnfolds()
    {
        editor->setFrontMatterLines(0, 3);
        editor->setFrontMatterFolded(true);
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(40, 14));
        QVERIFY(!editor->isFrontMatterFolded());
    }

    void nothingBelowNothingToFold()
    {
        editor->setPost(QStringLiteral("---\na: b\n---"));
        editor->setFrontMatterLines(0, 2);
        editor->setFrontMatterFolded(true);
        QVERIFY(!editor->isFrontMatterFolded());
    }

    // ---- drops and pastes

    void photosAreOffered_data()
    {
        QTest::addColumn<bool>("shift");
        QTest::newRow("drop") << false;
        QTest::newRow("with Shift: folder only, still a copy") << true;
    }
    void photosAreOffered()
    {
        QFETCH(bool, shift);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("점심.JPG"))),
                      QUrl::fromLocalFile(file(QStringLiteral("b.png")))});
        QList<QUrl> got;
        qsizetype position = -1;
        bool folderOnly = !shift;
        connect(editor.get(), &PostEditor::photosOffered, this, [&](const QMimeData *offered, qsizetype at, bool only) {
            got = offered->urls();
            position = at;
            folderOnly = only;
        });
        Drag drag(editor->viewport(), &data, shift ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(drag.drop(QPoint(100, lineY(5) + 5)));
        QCOMPARE(drag.answer, Qt::CopyAction);
        QCOMPARE(got, data.urls());
        QCOMPARE(folderOnly, shift);
        QCOMPARE(position, post.indexOf(QStringLiteral(" %}")) + 3);
        QCOMPARE(editor->text(), post);
    }

    void photosNeverGoIntoTheFrontMatter()
    {
        editor->setFrontMatterLines(0, 3);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.jpg")))});
        qsizetype position = -1;
        connect(editor.get(), &PostEditor::photosOffered, this,
                [&](const QMimeData *, qsizetype at) { position = at; });
        QVERIFY(Drag(editor->viewport(), &data).drop(QPoint(100, lineY(1))));
        QCOMPARE(position, post.indexOf(QStringLiteral("---\n작")) + 3);
        editor->setFrontMatterFolded(true);
        QVERIFY(Drag(editor->viewport(), &data).drop(QPoint(100, 10)));
        QCOMPARE(position, post.indexOf(QStringLiteral("---\n작")) + 3);
    }

    void picturePixelsAndWebPicturesAreOffered()
    {
        QSignalSpy offers(editor.get(), &PostEditor::photosOffered);
        QMimeData pixels;
        pixels.setImageData(QImage(4, 4, QImage::Format_RGB32));
        QVERIFY(Drag(editor->viewport(), &pixels).drop(QPoint(100, 100)));
        QMimeData web;
        web.setUrls({QUrl(QStringLiteral("https://example.org/a/b.webp?x=1"))});
        QVERIFY(Drag(editor->viewport(), &web).drop(QPoint(100, 100)));
        QCOMPARE(offers.size(), 2);
    }

    void otherFilesAreRefusedWithASentence()
    {
        QSignalSpy messages(editor.get(), &PostEditor::dragMessage);
        QSignalSpy offers(editor.get(), &PostEditor::photosOffered);
        QMimeData text;
        text.setUrls({QUrl::fromLocalFile(file(QStringLiteral("notes.txt")))});
        QVERIFY(!Drag(editor->viewport(), &text).drop(QPoint(100, 100)));
        QVERIFY(messages.last().first().toString().contains(QStringLiteral("notes.txt")));
        QMimeData directory;
        directory.setUrls({QUrl::fromLocalFile(folder.path())});
        QVERIFY(!Drag(editor->viewport(), &directory).enter(QPoint(100, 100)));
        QVERIFY(messages.last().first().toString().contains(QDir(folder.path()).dirName()));
        QTRY_COMPARE_WITH_TIMEOUT(messages.last().first().toString(), QString(), 8000);
        QCOMPARE(offers.size(), 0);
        QCOMPARE(editor->text(), post);
    }

    void aPhotoWithoutEndingIsSeenByItsFirstBytes()
    {
        QSignalSpy offers(editor.get(), &PostEditor::photosOffered);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("download"), "\xFF\xD8\xFF\xE0 jpeg"))});
        QVERIFY(Drag(editor->viewport(), &data).drop(QPoint(100, 100)));
        QCOMPARE(offers.size(), 1);
    }

    void pastedPicture()
    {
        qsizetype position = -1;
        bool image = false;
        connect(editor.get(), &PostEditor::photosOffered, this, [&](const QMimeData *data, qsizetype at) {
            position = at;
            image = data->hasImage();
        });
        editor->select({7, 7});
        QApplication::clipboard()->setImage(QImage(4, 4, QImage::Format_RGB32));
        QTest::keySequence(editor.get(), QKeySequence::Paste);
        QCOMPARE(position, 7);
        QVERIFY(image);
        QCOMPARE(editor->text(), post);
    }

    void copiedFilesOfAFileManager()
    {
        QList<QUrl> got;
        connect(editor.get(), &PostEditor::photosOffered, this, [&](const QMimeData *data) { got = data->urls(); });
        const QUrl url = QUrl::fromLocalFile(file(QStringLiteral("a b.jpg")));
        auto *data = new QMimeData;
        data->setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + url.toEncoded());
        QApplication::clipboard()->setMimeData(data);
        QTest::keySequence(editor.get(), QKeySequence::Paste);
        QCOMPARE(got, QList<QUrl>{url});
    }

    void pastedTextIsOneStepWithPlainLineEnds()
    {
        editor->select({post.size(), post.size()});
        QApplication::clipboard()->setText(QStringLiteral("한 줄\r\n두 줄\r세 줄"));
        QTest::keySequence(editor.get(), QKeySequence::Paste);
        QCOMPARE(editor->text(), post + QStringLiteral("한 줄\n두 줄\n세 줄"));
        editor->undo();
        QCOMPARE(editor->text(), post);
    }

    void textWithItsPictureBesideItIsText()
    {
        QSignalSpy offers(editor.get(), &PostEditor::photosOffered);
        auto *data = new QMimeData; // as an office program copies a table
        data->setText(QStringLiteral("cell one"));
        data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        QApplication::clipboard()->setMimeData(data);
        editor->select({post.size(), post.size()});
        QTest::keySequence(editor.get(), QKeySequence::Paste);
        QCOMPARE(offers.size(), 0);
        QCOMPARE(editor->text(), post + QStringLiteral("cell one"));
    }

    void copyKeepsUnusualBlanks()
    {
        editor->setPost(QStringLiteral("a\u00A0b\nc"));
        editor->selectAll();
        editor->copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\u00A0b\nc"));
    }

    // ---- keys

    void enterTabAndArrows()
    {
        editor->setPost(QStringLiteral("- one"));
        editor->select({5, 5});
        QTest::keyClick(editor.get(), Qt::Key_Return);
        QTest::keyClicks(editor.get(), QStringLiteral("two"));
        QTest::keyClick(editor.get(), Qt::Key_Tab);
        QCOMPARE(editor->text(), QStringLiteral("- one\n  - two"));
        QTest::keyClick(editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(editor->text(), QStringLiteral("- one\n- two"));
        QTest::keyClick(editor.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->text(), QStringLiteral("- two\n- one"));
        QTest::keyClick(editor.get(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(!editor->text().contains(QChar(0x2028)));
    }

    void controlEnterActivatesATag()
    {
        QSignalSpy activated(editor.get(), &PostEditor::tagActivated);
        editor->select({9, 9});
        QTest::keyClick(editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 9);
        QCOMPARE(editor->text(), post);
    }

    void escapeThenTabLeaves()
    {
        QWidget window;
        auto *inside = new PostEditor(*look, &window);
        auto *other = new QWidget(&window);
        other->setFocusPolicy(Qt::TabFocus);
        QWidget::setTabOrder(inside, other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_Tab);
        QCOMPARE(inside->text(), QStringLiteral("  "));
        QTest::keyClick(inside, Qt::Key_Escape);
        QTest::keyClick(inside, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), other);
        QCOMPARE(inside->text(), QStringLiteral("  "));
    }

    void formattingIsOneStep()
    {
        editor->setPost(QStringLiteral("one\ntwo"));
        editor->selectAll();
        editor->toggleList();
        QCOMPARE(editor->text(), QStringLiteral("- one\n- two"));
        editor->toggleBold();
        QCOMPARE(editor->text(), QStringLiteral("- **one**\n- **two**"));
        editor->undo();
        editor->undo();
        QCOMPARE(editor->text(), QStringLiteral("one\ntwo"));
    }

    void readOnlyTextStays()
    {
        editor->setReadOnly(true);
        editor->selectAll();
        editor->toggleBold();
        editor->insertTable();
        QTest::keyClick(editor.get(), Qt::Key_Tab);
        QTest::keyClick(editor.get(), Qt::Key_Return);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.jpg")))});
        QVERIFY(!Drag(editor->viewport(), &data).drop(QPoint(100, 100)));
        QCOMPARE(editor->text(), post);
    }

    // ---- colours

    void aMissingPictureIsMarked()
    {
        const auto underlined = [this] {
            const QTextBlock block = editor->document()->findBlockByNumber(5);
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange &range : formats) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
                    return block.text().mid(range.start, range.length);
                }
            }
            return QString();
        };
        QCOMPARE(underlined(), QString()); // nobody has said what is there
        editor->setKnownAssets({QStringLiteral("other.jpg")});
        QCOMPARE(underlined(), QStringLiteral("lunch.jpg"));
        editor->setKnownAssets({QStringLiteral("lunch.jpg")});
        QCOMPARE(underlined(), QString());
    }

    void namesAreComparedInNfc()
    {
        editor->setPost(QStringLiteral("{% image ") + QStringLiteral("점심").normalized(QString::NormalizationForm_D) +
                        QStringLiteral(".jpg x %}"));
        editor->setKnownAssets({QStringLiteral("점심.jpg")});
        const auto formats = editor->document()->firstBlock().layout()->formats();
        QVERIFY(!formats.isEmpty());
        for (const QTextLayout::FormatRange &range : formats) {
            QCOMPARE(range.format.underlineStyle(), QTextCharFormat::NoUnderline);
        }
    }

    void aFenceAtTheTopDoesNotHoldUpTheKey()
    {
        QString big;
        for (int i = 0; i < 20000; ++i) {
            big += QStringLiteral("작년에 **팀을** 옮기면서 `로깅`에 대해서 관심을\n");
        }
        editor->setPost(big);
        const auto state = [this](int line) { return editor->document()->findBlockByNumber(line).userState(); };
        QTRY_VERIFY_WITH_TIMEOUT(state(19999) >= 0, 20000);
        const int before = state(19999);
        editor->select({0, 0});
        editor->apply({{0, 0, QStringLiteral("```\n")}});
        QVERIFY(state(100) != before);  // what is on the screen is right at once
        QCOMPARE(state(19999), before); // the rest is not waited for
        QTRY_VERIFY_WITH_TIMEOUT(state(20000) == state(100), 20000);
        editor->undo();
        QTRY_VERIFY_WITH_TIMEOUT(state(19999) == before, 20000);
    }

    void marksFollowTheText()
    {
        const qsizetype at = post.indexOf(QStringLiteral("호텔"));
        editor->setMarks({{{at, at + 2}, true}});
        editor->apply({{0, 0, QStringLiteral("xx")}});
        QCOMPARE(editor->extraSelections().first().cursor.selectionStart(), int(at) + 2);
    }

    void scrollingTellsTheLine()
    {
        editor->setPost(QStringLiteral("line\n").repeated(200));
        QSignalSpy lines(editor.get(), &PostEditor::visibleLineChanged);
        editor->verticalScrollBar()->setValue(50);
        QCOMPARE(qRound(lines.last().first().toDouble()), 50);
    }

    void followingAScrollIsSilent()
    {
        editor->setPost(QStringLiteral("word ").repeated(100).append(QLatin1Char('\n')).repeated(100));
        QSignalSpy lines(editor.get(), &PostEditor::visibleLineChanged);
        editor->scrollToLine(40.5);
        QCOMPARE(lines.size(), 0);
        QCOMPARE(editor->caret(), 0);
        const QTextBlock top = editor->cursorForPosition(QPoint(10, 5)).block();
        QCOMPARE(top.blockNumber(), 40);
        editor->verticalScrollBar()->setValue(editor->verticalScrollBar()->value() + 1);
        QCOMPARE(int(lines.last().first().toDouble()), 40);
        QVERIFY(lines.last().first().toDouble() > 40.4);
    }

    void goToLineCentresAndUnfolds()
    {
        editor->setPost(post + QStringLiteral("line\n").repeated(200));
        editor->setFrontMatterLines(0, 3);
        editor->setFrontMatterFolded(true);
        editor->goToLine(100);
        QCOMPARE(editor->textCursor().blockNumber(), 100);
        QVERIFY(qAbs(editor->cursorRect().center().y() - editor->viewport()->height() / 2) < 60);
        QVERIFY(editor->isFrontMatterFolded());
        editor->goToLine(1);
        QVERIFY(!editor->isFrontMatterFolded());
        editor->goToLine(99999);
        QCOMPARE(editor->caret(), editor->text().size());
    }

    void looksInBothColours_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
    }
    void looksInBothColours()
    {
        QFETCH(int, appearance);
        look->setAppearance(static_cast<Appearance>(appearance));
        const qsizetype at = post.indexOf(QStringLiteral("호텔"));
        editor->select({at, at});
        const QImage picture = editor->grab().toImage();
        const auto holds = [&](const char *token) {
            const QRgb wanted = look->tokens().color(QLatin1String(token)).rgb();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixel(x, y) == wanted) {
                        return true;
                    }
                }
            }
            return false;
        };
        QCOMPARE(picture.pixel(5, 450), look->tokens().color(QStringLiteral("bg.editor")).rgb());
        for (const char *token : {"bg.block", "tag.bg", "md.code.bg"}) {
            QVERIFY2(holds(token), token);
        }
        look->setAppearance(Appearance::System);
    }
};

QTEST_MAIN(tst_PostEditor)
#include "tst_posteditor.moc"
