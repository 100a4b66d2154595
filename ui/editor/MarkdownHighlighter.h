#pragma once

#include "ui/editor/LineSyntax.h"

#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextBlockUserData>
#include <QTextCharFormat>
#include <QTimer>

namespace dosirak {

class Tokens;

/// A rounded ground behind a part of a block.
struct Ground
{
    enum Kind : quint8 { Tag, Code, Block };
    int from = 0;
    int length = 0;
    Kind kind = Tag;
};

/// What the painter needs to know about a block; the highlighter leaves it there.
class BlockGrounds : public QTextBlockUserData
{
public:
    QList<Ground> grounds;
    bool picture = false; ///< a tag names a picture file here
};

/// Colours Markdown, tags and front matter. A change that reaches far (a fence opened at the top) is coloured for the first
/// few hundred lines at once and for the rest in slices, so that no key waits for it.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit MarkdownHighlighter(QTextDocument *document);

    /// Formats from the tokens; `mono` families are used for code, tags and front matter unless `oneFace`. Colours everything anew.
    void setLook(const Tokens &tokens, const QString &language, bool oneFace);
    /// nullopt-like -1: find out by looking; 0 no front matter, 1 there is one.
    void setHasFrontMatter(bool has);
    void setKnownAssets(const QSet<QString> &names);

    /// Call before the document's own slots see a change: a new amount of lines may be coloured at once.
    void beginPass() { m_budget = linesAtOnce; }
    bool isBusy() const { return !m_pending.isEmpty(); }

protected:
    void highlightBlock(const QString &text) override;

private:
    static constexpr int linesAtOnce = 400;

    struct Pending
    {
        QTextCursor at;
        bool toTheEnd = false; ///< colour all that follows, also where states agree
    };

    void recolorAll();
    void postpone(const QTextBlock &block, bool toTheEnd);
    void slice();
    LineState stateBefore() const;
    void applySpan(const SyntaxSpan &span, const QString &text, BlockGrounds &grounds);
    bool lookForFrontMatter(const QString &first) const;

    QHash<Syntax, QTextCharFormat> m_formats;
    QTextCharFormat m_missing;
    QTextCharFormat m_tagText;
    QSet<QString> m_assets;
    bool m_assetsKnown = false;
    int m_frontMatter = -1;
    int m_budget = linesAtOnce;
    QList<Pending> m_pending;
    QTimer m_timer;
};

} // namespace dosirak
