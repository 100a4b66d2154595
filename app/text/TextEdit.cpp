#include "app/text/TextEdit.h"

#include <algorithm>

namespace dosirak {

QString applied(const QString &text, const TextEdits &edits)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype from = std::clamp(edit.from, done, text.size());
        const qsizetype to = std::clamp(edit.to, from, text.size());
        result += QStringView(text).mid(done, from - done);
        result += edit.replacement;
        done = to;
    }
    result += QStringView(text).mid(done);
    return result;
}

TextEdits ordered(TextEdits edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.from < b.from; });
    return edits;
}

TextEdits inverted(const QString &text, const TextEdits &edits)
{
    TextEdits result;
    result.reserve(edits.size());
    qsizetype done = 0;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype from = std::clamp(edit.from, done, text.size());
        const qsizetype to = std::clamp(edit.to, from, text.size());
        result.append({from + shift, from + shift + edit.replacement.size(), text.mid(from, to - from)});
        shift += edit.replacement.size() - (to - from);
        done = to;
    }
    return result;
}

qsizetype mapped(qsizetype position, const TextEdits &edits, Side side)
{
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        if (position < edit.from)
            break;
        const qsizetype inserted = edit.replacement.size();
        if (edit.to <= edit.from) {
            if (position == edit.from && side == Side::Before)
                break;
            shift += inserted;
        } else if (position >= edit.to) {
            shift += inserted - (edit.to - edit.from);
        } else if (position == edit.from) {
            break; // before the first replaced letter: stays there, whichever side
        } else {
            return edit.from + shift + (side == Side::After ? inserted : 0);
        }
    }
    return position + shift;
}

TextEdits difference(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin();
    if (head == before.size() && head == after.size())
        return {};
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {{head, before.size() - tail, after.mid(head, after.size() - tail - head)}};
}

} // namespace dosirak
