#include "app/assets/DeadText.h"

#include <QHash>
#include <QStringView>

#include <algorithm>

namespace dosirak {

namespace {

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
    return end < 0 ? text.size() : end;
}

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), isSpace);
}

struct FenceMark
{
    QChar sign;
    qsizetype length = 0;
};

qsizetype runLength(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == line[at]) {
        ++end;
    }
    return end - at;
}

/// Behind quote and list markers, where a fence may stand.
qsizetype behindMarkers(QStringView line)
{
    qsizetype at = 0;
    for (int markers = 0; markers < 8; ++markers) {
        while (at < line.size() && isSpace(line[at])) {
            ++at;
        }
        if (at >= line.size()) {
            break;
        }
        const QChar c = line[at];
        if (c == QLatin1Char('>')) {
            ++at;
            continue;
        }
        qsizetype end = at;
        if (c == QLatin1Char('-') || c == QLatin1Char('*') || c == QLatin1Char('+')) {
            end = at + 1;
        } else {
            while (end < line.size() && end - at < 9 && line[end] >= QLatin1Char('0') &&
                   line[end] <= QLatin1Char('9')) {
                ++end;
            }
            if (end == at || end >= line.size() || (line[end] != QLatin1Char('.') && line[end] != QLatin1Char(')'))) {
                break;
            }
            ++end;
        }
        if (end >= line.size() || !isSpace(line[end])) {
            break;
        }
        at = end;
    }
    return at;
}

FenceMark opening(QStringView line)
{
    const qsizetype at = behindMarkers(line);
    if (at >= line.size() || (line[at] != QLatin1Char('`') && line[at] != QLatin1Char('~'))) {
        return {};
    }
    const qsizetype length = runLength(line, at);
    if (length < 3 || (line[at] == QLatin1Char('`') && line.mid(at + length).contains(QLatin1Char('`')))) {
        return {};
    }
    return {line[at], length};
}

qsizetype closingLength(QStringView line, QChar sign)
{
    qsizetype at = 0;
    while (at < line.size() && (isSpace(line[at]) || line[at] == QLatin1Char('>'))) {
        ++at;
    }
    if (at >= line.size() || line[at] != sign) {
        return 0;
    }
    const qsizetype length = runLength(line, at);
    return isBlank(line.mid(at + length)) ? length : 0;
}

/// End of the fence that was opened on the line before `from`. Hexo wants the same run, marked takes a longer one too where Hexo found none.
qsizetype fenceEnd(const QString &text, qsizetype from, FenceMark mark)
{
    qsizetype longer = -1;
    for (qsizetype at = from; at < text.size();) {
        const qsizetype end = lineEnd(text, at);
        const qsizetype length = closingLength(QStringView(text).mid(at, end - at), mark.sign);
        const qsizetype next = std::min(end + 1, text.size());
        if (length == mark.length) {
            return next;
        }
        if (length > mark.length && longer < 0) {
            longer = next;
        }
        at = next;
    }
    return longer < 0 ? text.size() : longer;
}

/// Only spaces between the start of its line and `at`.
bool startsLine(const QString &text, qsizetype at)
{
    while (at > 0 && isSpace(text.at(at - 1))) {
        --at;
    }
    return at == 0 || text.at(at - 1) == QLatin1Char('\n');
}

struct Run
{
    qsizetype at;
    qsizetype length;
};

QList<Run> backtickRuns(const QString &text, qsizetype from, qsizetype to)
{
    QList<Run> runs;
    for (qsizetype at = from; at < to;) {
        if (text.at(at) != QLatin1Char('`')) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < to && text.at(end) == QLatin1Char('`')) {
            ++end;
        }
        runs.append({at, end - at});
        at = end;
    }
    return runs;
}

/// For each run the next one of the same length, or -1.
QList<qsizetype> nextOfSameLength(const QList<Run> &runs)
{
    QList<qsizetype> next(runs.size(), -1);
    QHash<qsizetype, qsizetype> later;
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        next[i] = later.value(runs.at(i).length, -1);
        later.insert(runs.at(i).length, i);
    }
    return next;
}

/// Code spans and comments of one paragraph. Returns where to go on: behind the paragraph, or behind a comment that is longer.
/// `commentsEnd` becomes false once no `-->` follows, so that a text full of `<!--` stays linear.
qsizetype scanParagraph(const QString &text, qsizetype from, qsizetype to, bool &commentsEnd, DeadText &dead)
{
    const QList<Run> runs = backtickRuns(text, from, to);
    const QList<qsizetype> closing = nextOfSameLength(runs);
    const QStringView paragraph = QStringView(text).first(to);
    qsizetype at = from;
    qsizetype run = 0;
    qsizetype comment = paragraph.indexOf(QLatin1String("<!--"), from);
    while (at < to) {
        while (run < runs.size() && runs.at(run).at < at) {
            ++run;
        }
        if (comment >= 0 && comment < at) {
            comment = paragraph.indexOf(QLatin1String("<!--"), at);
        }
        const qsizetype code = run < runs.size() ? runs.at(run).at : to;
        if (code >= to && comment < 0) {
            break;
        }
        if (comment < 0 || code < comment) {
            const bool escaped = code > from && text.at(code - 1) == QLatin1Char('\\');
            if (!escaped && closing.at(run) >= 0) {
                const Run &close = runs.at(closing.at(run));
                at = close.at + close.length;
                dead.inlineCode.append({code, at});
            } else {
                at = code + runs.at(run).length;
            }
            continue;
        }
        const qsizetype close = commentsEnd ? text.indexOf(QLatin1String("-->"), comment + 4) : -1;
        commentsEnd = close >= 0;
        if (close >= 0) {
            at = close + 3;
            dead.comments.append({comment, at});
        } else if (startsLine(text, comment)) { // CommonMark 4.6, kind 2: up to the end of the document
            at = text.size();
            dead.comments.append({comment, at});
        } else {
            at = comment + 4;
        }
    }
    return std::max(at, to);
}

} // namespace

DeadText deadText(const QString &text, qsizetype from)
{
    DeadText dead;
    bool commentsEnd = true;
    qsizetype at = std::clamp<qsizetype>(from, 0, text.size());
    while (at < text.size()) {
        qsizetype end = lineEnd(text, at);
        const QStringView line = QStringView(text).mid(at, end - at);
        if (isBlank(line)) {
            at = end + 1;
            continue;
        }
        if (const FenceMark mark = opening(line); mark.length > 0) {
            const qsizetype stop = fenceEnd(text, std::min(end + 1, text.size()), mark);
            dead.fences.append({at, stop});
            at = stop;
            continue;
        }
        qsizetype stop = std::min(end + 1, text.size());
        while (stop < text.size()) {
            end = lineEnd(text, stop);
            const QStringView next = QStringView(text).mid(stop, end - stop);
            if (isBlank(next) || opening(next).length > 0) {
                break;
            }
            stop = std::min(end + 1, text.size());
        }
        at = scanParagraph(text, at, stop, commentsEnd, dead);
    }
    return dead;
}

QString blanked(QString text, const QList<TextSpan> &spans)
{
    for (const TextSpan &span : spans) {
        const qsizetype to = std::min(span.to, text.size());
        for (qsizetype i = std::max<qsizetype>(span.from, 0); i < to; ++i) {
            if (text.at(i) != QLatin1Char('\n')) {
                text[i] = QLatin1Char(' ');
            }
        }
    }
    return text;
}

} // namespace dosirak
