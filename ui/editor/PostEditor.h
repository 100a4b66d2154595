#pragma once

#include "app/text/TextEdit.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

class QMimeData;

namespace dosirak {

class Look;

/// The editor pane: a post's whole text with Markdown highlighting, the folded front matter, and the place where photos are dropped.
/// It owns the text (a mirror of the document kept by contentsChange, so that no letter is lost to QTextDocument's own conversions) and its undo.
class PostEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PostEditor(const Look &look, QWidget *parent = nullptr);
    ~PostEditor() override;

    /// A new post: forgets undo. Emits textReplaced.
    void setPost(const QString &text);
    const QString &text() const; ///< the truth; '\n' line ends; never holds what an input method is still composing

    /// Applies edits as one undo step. `selection`: selected afterwards, in the new text; empty span: caret moves along. Given span with from==to: caret there.
    void apply(const TextEdits &edits, const std::optional<TextSpan> &selection = std::nullopt);
    qsizetype caret() const;
    TextSpan selection() const;
    void select(const TextSpan &span); ///< and scrolls it into view
    /// Caret to the start of a line (from 0), near the middle of the view; unfolds the front matter if it is in it.
    void goToLine(int line);
    /// Scrolls so that this line (from 0, with fraction) is at the top, without moving the caret; emits no visibleLineChanged.
    void scrollToLine(qreal line);

    /// Language of the post for the CJK face ("ko", "ja", "zh-CN", "zh-TW"), empty: the locale's.
    void setLanguage(const QString &language);
    enum class Face { Prose, Monospace };
    void setFace(Face face);
    /// Lines of the front matter that may be folded: [first, last]; last < first: nothing to fold.
    void setFrontMatterLines(int first, int last);
    void setFrontMatterFolded(bool folded);
    bool isFrontMatterFolded() const;
    /// Picture files that a tag may name; a name in a picture tag that is not here gets a wavy line. Compared in NFC.
    void setKnownAssets(const QSet<QString> &names);
    /// Stretches with problems (wavy underline in error or warn colour).
    struct Mark
    {
        TextSpan span;
        bool error = true;
    };
    void setMarks(const QList<Mark> &marks);

    // Formatting, each one undo step on the selection or at the caret.
    void toggleBold();
    void toggleItalic();
    void toggleCode();
    void toggleStrikethrough();
    void insertLink();
    void toggleList(); ///< bulleted
    void toggleNumberedList();
    void toggleQuote();
    void insertTable();
    void setHeading(int level); ///< 0: none

Q_SIGNALS:
    /// Inside contentsChange, before anything is painted. `text()` is already the new text. Not emitted while an input method composes.
    void textEdited(const dosirak::TextEdit &edit);
    void textReplaced();
    void caretMoved(qsizetype position);
    /// Photos (files, picture data, URLs) were dropped or pasted at a position of the text. `folderOnly`: Shift was held. The data lives during the call.
    void photosOffered(const QMimeData *data, qsizetype position, bool folderOnly);
    void dragMessage(const QString &message); ///< why a drag is refused, or empty
    void frontMatterFoldChanged(bool folded);
    void visibleLineChanged(qreal line);   ///< top visible line with fraction, when the user scrolls
    void tagActivated(qsizetype position); ///< Ctrl+Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void scrollWhileDragging();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
