#include "app/frontmatter/FrontMatterSplit.h"

namespace dosirak {

namespace {

/// Length of the run of one separator letter at `at`; 0 when it is shorter than three.
qsizetype separatorLength(QStringView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != u'-' && text[at] != u';'))
        return 0;
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at >= 3 ? end - at : 0;
}

FrontMatterSplit closedAt(QStringView text, qsizetype dataStart, qsizetype separator, qsizetype length)
{
    FrontMatterSplit split;
    split.opened = dataStart > 0;
    split.json = text[separator] == u';';
    split.data = {dataStart, separator};
    split.separator = {separator, separator + length};
    const qsizetype end = separator + length;
    split.span = {0, end < text.size() && text[end] == u'\n' ? end + 1 : end};
    return split;
}

} // namespace

std::optional<FrontMatterSplit> splitFrontMatter(QStringView text)
{
    if (const qsizetype length = separatorLength(text, 0)) {
        // rFrontMatter: the closing run may be followed by anything, and at least one letter lies between.
        const qsizetype dataStart = length + 1;
        if (length >= text.size() || text[length] != u'\n')
            return std::nullopt;
        const QString closing = u'\n' + text.left(length).toString();
        const qsizetype at = text.indexOf(closing, dataStart + 1);
        if (at < 0)
            return std::nullopt;
        return closedAt(text, dataStart, at + 1, length);
    }
    // rFrontMatterNew: data first, ended by the first line that starts with a run.
    for (qsizetype at = text.indexOf(u'\n', 1); at >= 0; at = text.indexOf(u'\n', at + 1)) {
        if (const qsizetype length = separatorLength(text, at + 1))
            return closedAt(text, 0, at + 1, length);
    }
    return std::nullopt;
}

} // namespace dosirak
