#include "ui/editor/PostEditor.h"

#include "ui/editor/PostEditorPrivate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextDocument>

namespace dosirak {

PostEditor::PostEditor(const Look &look, QWidget *parent)
    : QPlainTextEdit(parent)
    , d(std::make_unique<Private>(this, look))
{
    auto *document = new QTextDocument(this);
    d->layout = new LineLayout(document);
    document->setDocumentLayout(d->layout);
    document->setDocumentMargin(look.tokens().metric(QStringLiteral("documentMargin")));
    setDocument(document);
    // Slots run in the order of their connection: the text must be right before anything is coloured, laid out or painted.
    connect(document, &QTextDocument::contentsChange, this,
            [this](int from, int removed, int added) { d->contentsChange(from, removed, added); });
    d->highlighter = new MarkdownHighlighter(document);
    connect(document, &QTextDocument::contentsChanged, this, [this] {
        if (d->foldIsStale) {
            d->showFoldedBlocks();
        }
    });

    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setCursorWidth(0); // painted here, wider
    setAccessibleName(tr("Post text"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    d->gutter = new MarkGutter(look, this);
    d->gutter->setLineTop(
        [this](const QTextBlock &block) {
            return qRound(blockBoundingGeometry(block).translated(contentOffset()).top());
        },
        look.tokens().lineHeight(QStringLiteral("prose")));

    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (d->folded && !d->changing && d->isInFrontMatter(textCursor().block())) {
            setFrontMatterFolded(false);
        }
        d->restartBlinking();
        viewport()->update(); // the band of the caret's paragraph
        Q_EMIT caretMoved(caret());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (d->following) {
            return;
        }
        const QTextBlock block = firstVisibleBlock();
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        const qreal part = rect.height() > 0 ? qBound(0.0, -rect.top() / rect.height(), 1.0) : 0;
        Q_EMIT visibleLineChanged(block.blockNumber() + part);
    });
    connect(&look, &Look::changed, this, [this] { d->applyLook(); });
    d->applyLook();
}

PostEditor::~PostEditor() = default;

void PostEditor::Private::applyLook()
{
    const Tokens &tokens = look.tokens();
    const QString role = face == Face::Prose ? QStringLiteral("prose") : QStringLiteral("monoEverywhere");
    QFont font;
    font.setFamilies(tokens.families(role, language));
    font.setPixelSize(tokens.fontSize(role));
    q->setFont(font);
    q->setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(QLatin1Char(' ')));
    layout->setLineHeight(tokens.lineHeight(role));
    gutter->setLineTop(
        [this](const QTextBlock &block) {
            return qRound(q->blockBoundingGeometry(block).translated(q->contentOffset()).top());
        },
        tokens.lineHeight(role));

    QPalette palette = tokens.palette();
    // Stripes between the lines' boxes: the selection's ground is painted by us, Qt only keeps the letters' colour.
    palette.setColor(QPalette::All, QPalette::Highlight, Qt::transparent);
    palette.setColor(QPalette::All, QPalette::HighlightedText, tokens.color(QStringLiteral("text")));
    q->setPalette(palette);
    highlighter->setLook(tokens, language, face == Face::Monospace);
    QList<QTextEdit::ExtraSelection> selections = q->extraSelections();
    for (qsizetype i = 0; i < selections.size() && i < gutter->marks().size(); ++i) {
        selections[i].format.setUnderlineColor(color(gutter->marks().at(i).error ? "error" : "warn"));
    }
    q->setExtraSelections(selections);
    placeText();
    q->viewport()->update();
}

void PostEditor::Private::placeText()
{
    const Tokens &tokens = look.tokens();
    const int measure =
        tokens.metric(QStringLiteral("editorMeasureMax")) + 2 * tokens.metric(QStringLiteral("documentMargin"));
    const int side = qMax(tokens.metric(QStringLiteral("editorPadX")), (q->width() - measure) / 2);
    // The scroll bar stands inside the right side's blank.
    const int bar = q->verticalScrollBar()->sizeHint().width();
    q->setViewportMargins(side, tokens.metric(QStringLiteral("space.1")), qMax(0, side - bar), 0);
    const QRect view = q->viewport()->geometry();
    gutter->setGeometry(0, view.top(), view.left(), view.height());
}

void PostEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    d->placeText();
}

// ---- the text

void PostEditor::setPost(const QString &text)
{
    const QString normal = TextMirror::normalized(text);
    d->loading = true;
    d->heldMouse.clear();
    setExtraSelections({});
    d->gutter->setMarks({});
    d->frontMatterLast = -1;
    const bool wasFolded = std::exchange(d->folded, false);
    d->mirror.reset(normal);
    setPlainText(normal);
    d->loading = false;
    Q_EMIT textReplaced();
    if (wasFolded) {
        Q_EMIT frontMatterFoldChanged(false);
    }
}

const QString &PostEditor::text() const
{
    return d->mirror.text();
}

void PostEditor::Private::contentsChange(int from, int removed, int added)
{
    if (highlighter) {
        highlighter->beginPass();
    }
    if (loading) {
        return;
    }
    if (const auto edit = mirror.take(*q->document(), from, removed, added)) {
        foldIsStale |= folded; // lines put into hidden ones would show
        changing = true;
        Q_EMIT q->textEdited(*edit);
        changing = false;
    }
}

TextSpan PostEditor::Private::clamped(const TextSpan &span) const
{
    const qsizetype size = mirror.text().size();
    const qsizetype from = qBound<qsizetype>(0, span.from, size);
    return {from, qBound<qsizetype>(from, span.to, size)};
}

void PostEditor::apply(const TextEdits &edits, const std::optional<TextSpan> &selection)
{
    const TextEdits sorted = ordered(edits);
    if (!sorted.isEmpty()) {
        // Undo takes the caret back to where this cursor stood: to where the writer was, not to the top
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        // From the end to the start, so that no edit moves the next one's place.
        for (auto edit = sorted.crbegin(); edit != sorted.crend(); ++edit) {
            const TextSpan span = d->clamped({edit->from, edit->to});
            cursor.setPosition(static_cast<int>(span.from));
            cursor.setPosition(static_cast<int>(span.to), QTextCursor::KeepAnchor);
            cursor.insertText(TextMirror::normalized(edit->replacement));
        }
        cursor.endEditBlock();
    }
    if (selection) {
        select(*selection);
    }
}

void PostEditor::Private::run(const formatting::Change &change)
{
    if (q->isReadOnly()) {
        return;
    }
    q->apply(change.edits, change.selection);
}

qsizetype PostEditor::caret() const
{
    return textCursor().position();
}

TextSpan PostEditor::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void PostEditor::select(const TextSpan &span)
{
    const TextSpan target = d->clamped(span);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(target.from));
    cursor.setPosition(static_cast<int>(target.to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void PostEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, line, document()->blockCount() - 1));
    setTextCursor(QTextCursor(block)); // unfolds the front matter when it is in there
    centerCursor();
}

void PostEditor::scrollToLine(qreal line)
{
    const int number = qBound(0, static_cast<int>(line), document()->blockCount() - 1);
    const QTextBlock block = document()->findBlockByNumber(number);
    // The scroll bar counts lines on the screen; a paragraph has several, which are known once it is laid out.
    d->layout->blockBoundingRect(block);
    const int inside = qFloor(qBound(0.0, line - number, 1.0) * qMax(1, block.lineCount()) + 0.001);
    d->following = true;
    verticalScrollBar()->setValue(block.firstLineNumber() + qMin(inside, qMax(0, block.lineCount() - 1)));
    d->following = false;
}

// ---- what the text is about

void PostEditor::setLanguage(const QString &language)
{
    if (language != d->language) {
        d->language = language;
        d->applyLook();
    }
}

void PostEditor::setFace(Face face)
{
    if (face != d->face) {
        d->face = face;
        d->applyLook();
    }
}

void PostEditor::setKnownAssets(const QSet<QString> &names)
{
    d->highlighter->setKnownAssets(names);
}

void PostEditor::setMarks(const QList<Mark> &marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    QList<MarkGutter::Mark> icons;
    for (const Mark &mark : marks) {
        const TextSpan span = d->clamped(mark.span);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(span.from));
        icons.append({selection.cursor, mark.error});
        selection.cursor.setPosition(static_cast<int>(span.to), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(d->color(mark.error ? "error" : "warn"));
        selections.append(selection);
    }
    setExtraSelections(selections);
    d->gutter->setMarks(icons);
}

// ---- folding

void PostEditor::setFrontMatterLines(int first, int last)
{
    d->highlighter->setHasFrontMatter(last >= first && first == 0);
    if (first == d->frontMatterFirst && last == d->frontMatterLast) {
        return;
    }
    d->frontMatterFirst = first;
    d->frontMatterLast = last;
    if (!d->folded) {
        return;
    }
    if (last < first) {
        setFrontMatterFolded(false);
    } else if (d->changing) {
        d->foldIsStale = true;
    } else {
        d->showFoldedBlocks();
    }
}

bool PostEditor::isFrontMatterFolded() const
{
    return d->folded;
}

void PostEditor::setFrontMatterFolded(bool folded)
{
    const QTextBlock after = document()->findBlockByNumber(d->frontMatterLast + 1);
    // One line is no longer folded than unfolded, and the caret needs a line to be on.
    const bool possible = d->frontMatterLast > d->frontMatterFirst && after.isValid();
    d->setFold(folded && possible);
}

void PostEditor::Private::setFold(bool fold)
{
    if (fold == folded) {
        return;
    }
    if (fold && isInFrontMatter(q->textCursor().block())) {
        q->setTextCursor(QTextCursor(q->document()->findBlockByNumber(frontMatterLast + 1)));
    }
    folded = fold;
    if (changing) {
        foldIsStale = true;
    } else {
        showFoldedBlocks();
    }
    Q_EMIT q->frontMatterFoldChanged(fold);
}

void PostEditor::Private::showFoldedBlocks()
{
    foldIsStale = false;
    // Hidden blocks are always the ones at the top, whatever edits did to them: go on until neither hidden nor to be hidden.
    int from = -1;
    int to = -1;
    for (QTextBlock block = q->document()->begin(); block.isValid(); block = block.next()) {
        const int number = block.blockNumber();
        const bool hide = folded && number > frontMatterFirst && number <= frontMatterLast;
        if (number > frontMatterLast && block.isVisible()) {
            break;
        }
        if (block.isVisible() == hide) {
            block.setVisible(!hide);
            from = from < 0 ? block.position() : from;
            to = block.position() + block.length();
        }
    }
    if (from >= 0) {
        q->document()->markContentsDirty(from, qMin(to, q->document()->characterCount() - 1) - from);
        q->viewport()->update();
        gutter->update();
    }
}

bool PostEditor::Private::isInFrontMatter(const QTextBlock &block) const
{
    return block.blockNumber() >= frontMatterFirst && block.blockNumber() <= frontMatterLast;
}

// ---- formatting

void PostEditor::toggleBold()
{
    d->run(formatting::toggleInline(text(), selection(), QStringLiteral("**")));
}
void PostEditor::toggleItalic()
{
    d->run(formatting::toggleInline(text(), selection(), QStringLiteral("*")));
}
void PostEditor::toggleCode()
{
    d->run(formatting::toggleInline(text(), selection(), QStringLiteral("`")));
}
void PostEditor::toggleStrikethrough()
{
    d->run(formatting::toggleInline(text(), selection(), QStringLiteral("~~")));
}
void PostEditor::insertLink()
{
    d->run(formatting::link(text(), selection(), QGuiApplication::clipboard()->text().trimmed()));
}
void PostEditor::toggleList()
{
    d->run(formatting::toggleLines(text(), selection(), formatting::LineKind::Bulleted));
}
void PostEditor::toggleNumberedList()
{
    d->run(formatting::toggleLines(text(), selection(), formatting::LineKind::Numbered));
}
void PostEditor::toggleQuote()
{
    d->run(formatting::toggleLines(text(), selection(), formatting::LineKind::Quote));
}
void PostEditor::insertTable()
{
    d->run(formatting::table(text(), selection(), tr("Heading")));
}
void PostEditor::setHeading(int level)
{
    d->run(formatting::setHeading(text(), selection(), level));
}

} // namespace dosirak
