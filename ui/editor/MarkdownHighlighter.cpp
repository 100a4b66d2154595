#include "ui/editor/MarkdownHighlighter.h"

#include "ui/theme/Look.h"

#include <QTextDocument>

namespace dosirak {

namespace {

/// Lines looked through for the end of the front matter while nobody has said where it is.
constexpr int frontMatterReach = 500;

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(15);
    connect(&m_timer, &QTimer::timeout, this, &MarkdownHighlighter::slice);
    // Qt would colour the whole document at the first turn of the event loop, and see no edit before it.
    rehighlight();
}

void MarkdownHighlighter::setLook(const Tokens &tokens, const QString &language, bool oneFace)
{
    const QStringList mono = tokens.families(QStringLiteral("mono"), language);
    const int size = tokens.fontSize(QStringLiteral("mono"));
    const auto format = [&](const char *color, bool monospaced = false, int weight = 0) {
        QTextCharFormat result;
        if (color) {
            result.setForeground(tokens.color(QLatin1String(color)));
        }
        if (monospaced && !oneFace) {
            result.setFontFamilies(mono);
            result.setProperty(QTextFormat::FontPixelSize, size);
        }
        if (weight) {
            result.setFontWeight(weight);
        }
        return result;
    };
    m_formats = {
        {Syntax::Heading, format("md.heading", false, QFont::Bold)},
        {Syntax::Marker, format("md.marker")},
        {Syntax::ListMarker, format("md.list", false, QFont::Bold)},
        {Syntax::Quote, format("md.quote")},
        {Syntax::Bold, format(nullptr, false, QFont::Bold)},
        {Syntax::Italic, format(nullptr)},
        {Syntax::Strike, format("text.muted")},
        {Syntax::Link, format("md.link")},
        {Syntax::CodeText, format("md.code", true)},
        {Syntax::Comment, format("md.comment", true)},
        {Syntax::TagWhole, format("tag.text", true)},
        {Syntax::TagDelimiter, format("tag.delim")},
        {Syntax::TagName, format("tag.name", false, QFont::Bold)},
        {Syntax::TagFile, format("tag.file")},
        {Syntax::FieldKey, format("fm.key", true)},
        {Syntax::FieldValue, format("fm.value", true)},
        {Syntax::FieldPunctuation, format("fm.punct", true)},
        {Syntax::TableRow, format(nullptr, true)},
        {Syntax::Html, format("md.marker", true)},
    };
    m_formats[Syntax::Italic].setFontItalic(true);
    m_formats[Syntax::Strike].setFontStrikeOut(true);
    m_missing = format("error");
    m_missing.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_missing.setUnderlineColor(tokens.color(QStringLiteral("error")));
    recolorAll();
}

void MarkdownHighlighter::setHasFrontMatter(bool has)
{
    if (m_frontMatter == int(has)) {
        return;
    }
    m_frontMatter = has;
    beginPass();
    rehighlightBlock(document()->firstBlock());
}

void MarkdownHighlighter::setKnownAssets(const QSet<QString> &names)
{
    QSet<QString> normalized;
    for (const QString &name : names) {
        normalized.insert(name.normalized(QString::NormalizationForm_C));
    }
    if (m_assetsKnown && normalized == m_assets) {
        return;
    }
    m_assets = normalized;
    m_assetsKnown = true;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const auto *grounds = static_cast<BlockGrounds *>(block.userData());
        if (grounds && grounds->picture) {
            beginPass();
            rehighlightBlock(block);
        }
    }
}

void MarkdownHighlighter::recolorAll()
{
    m_pending.clear();
    postpone(document()->firstBlock(), true);
    slice();
}

void MarkdownHighlighter::postpone(const QTextBlock &block, bool toTheEnd)
{
    for (Pending &pending : m_pending) {
        if (pending.at.block() == block) {
            pending.toTheEnd |= toTheEnd;
            return;
        }
    }
    m_pending.append({QTextCursor(block), toTheEnd});
    m_timer.start();
}

void MarkdownHighlighter::slice()
{
    const QList<Pending> todo = std::exchange(m_pending, {});
    beginPass();
    for (const Pending &pending : todo) {
        QTextBlock block = pending.at.block();
        if (m_budget <= 0) {
            postpone(block, pending.toTheEnd);
            continue;
        }
        // One call runs on by itself as long as the states change; what is left when the lines are used up is postponed there.
        rehighlightBlock(block);
        if (!pending.toTheEnd) {
            continue;
        }
        for (block = block.next(); block.isValid() && m_budget > 0; block = block.next()) {
            rehighlightBlock(block);
        }
        if (block.isValid()) {
            postpone(block, true);
        }
    }
    if (!m_pending.isEmpty()) {
        m_timer.start();
    }
}

LineState MarkdownHighlighter::stateBefore() const
{
    return LineState::fromNumber(previousBlockState());
}

bool MarkdownHighlighter::lookForFrontMatter(const QString &first) const
{
    const char marker = frontMatterMarker(first);
    if (m_frontMatter >= 0 || marker == 0) {
        return m_frontMatter == 1;
    }
    QTextBlock block = document()->firstBlock().next();
    for (int i = 0; block.isValid() && i < frontMatterReach; ++i, block = block.next()) {
        if (frontMatterMarker(block.text()) == marker) {
            return true;
        }
    }
    return false;
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (--m_budget < 0) {
        // The state stays as it was, which ends Qt's run here; so do the colours, until a slice comes by.
        setCurrentBlockState(currentBlock().userState());
        const auto formats = currentBlock().layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            setFormat(range.start, range.length, range.format);
        }
        if (m_budget == -1) {
            postpone(currentBlock(), false);
        }
        return;
    }
    LineState before = stateBefore();
    const bool first = currentBlock().blockNumber() == 0;
    if (first && lookForFrontMatter(text)) {
        before.kind = LineState::FrontMatter;
        const char marker = frontMatterMarker(text);
        before.letter = marker ? marker : '-';
        if (marker) {
            setFormat(0, static_cast<int>(text.size()), m_formats.value(Syntax::FieldPunctuation));
            setCurrentBlockState(before.number());
            setCurrentBlockUserData(nullptr);
            return;
        }
    }
    const LineScan scan = scanLine(text, before);
    auto grounds = std::make_unique<BlockGrounds>();
    for (const SyntaxSpan &span : scan.spans) {
        applySpan(span, text, *grounds);
    }
    if (before.kind == LineState::Fence || scan.after.kind == LineState::Fence || before.kind == LineState::RawTag) {
        grounds->grounds = {{0, static_cast<int>(text.size()), Ground::Block}};
    }
    setCurrentBlockUserData(grounds->grounds.isEmpty() ? nullptr : grounds.release());
    setCurrentBlockState(scan.after.number());
}

void MarkdownHighlighter::applySpan(const SyntaxSpan &span, const QString &text, BlockGrounds &grounds)
{
    QTextCharFormat format = m_formats.value(span.kind);
    if (span.kind == Syntax::TagFile) {
        grounds.picture = true;
        const QString name = text.mid(span.from, span.length).normalized(QString::NormalizationForm_C);
        if (m_assetsKnown && !m_assets.contains(name)) {
            format = m_missing;
        }
    } else if (span.kind == Syntax::TagWhole) {
        grounds.grounds.append({span.from, span.length, Ground::Tag});
    } else if (span.kind == Syntax::CodeText) {
        grounds.grounds.append({span.from, span.length, Ground::Code});
    }
    // Later spans lie over earlier ones and keep what they do not say (a bold word in a heading stays green).
    const int end = span.from + span.length;
    for (int i = span.from; i < end;) {
        const QTextCharFormat under = this->format(i);
        int run = i + 1;
        while (run < end && this->format(run) == under) {
            ++run;
        }
        QTextCharFormat merged = under;
        merged.merge(format);
        setFormat(i, run - i, merged);
        i = run;
    }
}

} // namespace dosirak
