#pragma once

#include "app/text/TextEdit.h"

#include <QString>

#include <optional>

class QTextDocument;

namespace dosirak {

/// The document's text, kept beside it. A QTextDocument turns U+2029 and its relatives into line ends and is slow to ask for its whole
/// text; the mirror keeps every letter that was not touched and costs only what an edit costs.
class TextMirror
{
public:
    const QString &text() const { return m_text; }

    /// Line ends as an editor wants them: "\r\n" and lone "\r" become "\n".
    static QString normalized(QString text);

    /// A new text, the same that the document gets.
    void reset(const QString &text) { m_text = text; }

    /// Takes over what contentsChange reports; nullopt when no letter changed (formats, an input method's open syllable).
    /// The edit is the smallest one: equal letters at both ends are cut off.
    std::optional<TextEdit> take(const QTextDocument &document, int from, int removed, int added);

private:
    QString m_text;
};

} // namespace dosirak
