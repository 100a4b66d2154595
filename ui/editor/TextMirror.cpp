#include "ui/editor/TextMirror.h"

#include <QTextBlock>
#include <QTextDocument>

namespace dosirak {

namespace {

/// All letters that a QTextDocument stores as the end of a block.
bool isBlockEnd(QChar letter)
{
    switch (letter.unicode()) {
    case u'\n':
    case u'\r':
    case 0x2029:
    case 0xFDD0:
    case 0xFDD1:
        return true;
    default:
        return false;
    }
}

bool same(QChar mirror, QChar document)
{
    return mirror == document || (document == u'\n' && isBlockEnd(mirror));
}

/// [from, from + length) of the document, block ends as '\n'.
QString documentText(const QTextDocument &document, qsizetype from, qsizetype length)
{
    QString text;
    text.reserve(length);
    QTextBlock block = document.findBlock(static_cast<int>(from));
    while (block.isValid() && text.size() < length) {
        const QString line = block.text();
        const qsizetype start = from + text.size() - block.position();
        const qsizetype wanted = length - text.size();
        text += QStringView(line).mid(start, wanted);
        if (text.size() < length) {
            text += QLatin1Char('\n');
        }
        block = block.next();
    }
    return text;
}

} // namespace

QString TextMirror::normalized(QString text)
{
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

std::optional<TextEdit> TextMirror::take(const QTextDocument &document, int from, int removed, int added)
{
    // Qt counts the document's invisible last paragraph sign in here and there: clamp both (Qt 6.4, undo and setPlainText).
    const qsizetype documentLength = qsizetype(document.characterCount()) - 1;
    const qsizetype start = qBound(qsizetype(0), qsizetype(from), qMin(m_text.size(), documentLength));
    qsizetype oldLength = qBound(qsizetype(0), qsizetype(removed), m_text.size() - start);
    qsizetype newLength = qBound(qsizetype(0), qsizetype(added), documentLength - start);
    // One count too many on one side only would shift everything behind it.
    const qsizetype tail = documentLength - start - newLength;
    if (m_text.size() - start - oldLength != tail) {
        oldLength = m_text.size() - start - tail;
        if (oldLength < 0) {
            oldLength = 0;
            newLength = documentLength - m_text.size();
        }
    }

    const QString now = documentText(document, start, newLength);
    const QStringView before = QStringView(m_text).mid(start, oldLength);
    qsizetype head = 0;
    const qsizetype shorter = qMin(before.size(), now.size());
    while (head < shorter && same(before.at(head), now.at(head))) {
        ++head;
    }
    if (head == before.size() && head == now.size()) {
        return std::nullopt;
    }
    qsizetype foot = 0;
    while (foot < shorter - head && same(before.at(before.size() - 1 - foot), now.at(now.size() - 1 - foot))) {
        ++foot;
    }
    // Never between the halves of a surrogate pair.
    const auto splits = [](QStringView text, qsizetype at) {
        return at > 0 && at < text.size() && text.at(at - 1).isHighSurrogate() && text.at(at).isLowSurrogate();
    };
    if (splits(before, head) || splits(now, head)) {
        --head;
    }
    if (foot > 0 && (splits(before, before.size() - foot) || splits(now, now.size() - foot))) {
        --foot;
    }
    TextEdit edit;
    edit.from = start + head;
    edit.to = start + before.size() - foot;
    edit.replacement = now.mid(head, now.size() - head - foot);
    m_text.replace(edit.from, edit.to - edit.from, edit.replacement);
    return edit;
}

} // namespace dosirak
