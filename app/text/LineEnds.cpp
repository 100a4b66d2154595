#include "app/text/LineEnds.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace dosirak {

namespace {

using Lines = QList<QStringView>;

/// A stretch of lines of both texts that is still to be paired.
struct Block
{
    qsizetype oldFrom, oldTo, newFrom, newTo;
};

struct Pair
{
    qsizetype oldLine, newLine;
};

/// Lines that stand exactly once in either stretch, in an order that is right in both: the anchors of a "patience" difference.
std::vector<Pair> anchors(const Lines &before, const Lines &after, const Block &block)
{
    struct Place
    {
        qsizetype oldLine = -1, newLine = -1;
        int oldCount = 0, newCount = 0;
    };
    QHash<QStringView, Place> places;
    for (qsizetype i = block.oldFrom; i < block.oldTo; ++i) {
        Place &place = places[before.at(i)];
        place.oldLine = i;
        ++place.oldCount;
    }
    for (qsizetype i = block.newFrom; i < block.newTo; ++i) {
        const auto found = places.find(after.at(i));
        if (found != places.end()) {
            found->newLine = i;
            ++found->newCount;
        }
    }
    std::vector<Pair> pairs;
    for (const Place &place : std::as_const(places)) {
        if (place.oldCount == 1 && place.newCount == 1)
            pairs.push_back({place.oldLine, place.newLine});
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.oldLine < b.oldLine; });

    // The longest run of them that also rises in the new text.
    std::vector<std::size_t> tails;
    std::vector<std::ptrdiff_t> previous(pairs.size(), -1);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), i, [&](std::size_t a, std::size_t b) {
            return pairs[a].newLine < pairs[b].newLine;
        });
        if (place != tails.begin())
            previous[i] = static_cast<std::ptrdiff_t>(*(place - 1));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<Pair> rising;
    for (auto i = tails.empty() ? std::ptrdiff_t{-1} : static_cast<std::ptrdiff_t>(tails.back()); i >= 0;
         i = previous[static_cast<std::size_t>(i)])
        rising.push_back(pairs[static_cast<std::size_t>(i)]);
    std::reverse(rising.begin(), rising.end());
    return rising;
}

/// Pairs lines of a stretch without anchors: equal ones in order, what lies between them one by one.
void pairInOrder(const Lines &before, const Lines &after, const Block &block, QList<qsizetype> &origin)
{
    QHash<QStringView, QList<qsizetype>> oldPlaces;
    for (qsizetype i = block.oldFrom; i < block.oldTo; ++i)
        oldPlaces[before.at(i)].append(i);
    std::vector<Pair> pairs;
    qsizetype oldLine = block.oldFrom;
    for (qsizetype i = block.newFrom; i < block.newTo; ++i) {
        const auto found = oldPlaces.constFind(after.at(i));
        if (found == oldPlaces.cend())
            continue;
        const auto next = std::lower_bound(found->cbegin(), found->cend(), oldLine);
        if (next != found->cend()) {
            pairs.push_back({*next, i});
            oldLine = *next + 1;
        }
    }
    pairs.push_back({block.oldTo, block.newTo});
    qsizetype oldFrom = block.oldFrom;
    qsizetype newFrom = block.newFrom;
    for (const Pair &pair : pairs) {
        for (; oldFrom < pair.oldLine && newFrom < pair.newLine; ++oldFrom, ++newFrom)
            origin[newFrom] = oldFrom;
        if (pair.newLine < block.newTo)
            origin[pair.newLine] = pair.oldLine;
        oldFrom = pair.oldLine + 1;
        newFrom = pair.newLine + 1;
    }
}

/// For each new line the old line it was, -1 for an added one.
QList<qsizetype> originOfLines(const Lines &before, const Lines &after)
{
    QList<qsizetype> origin(after.size(), -1);
    std::vector<Block> blocks{{0, before.size(), 0, after.size()}};
    while (!blocks.empty()) {
        Block block = blocks.back();
        blocks.pop_back();
        while (block.oldFrom < block.oldTo && block.newFrom < block.newTo &&
               before.at(block.oldFrom) == after.at(block.newFrom))
            origin[block.newFrom++] = block.oldFrom++;
        while (block.oldFrom < block.oldTo && block.newFrom < block.newTo &&
               before.at(block.oldTo - 1) == after.at(block.newTo - 1))
            origin[--block.newTo] = --block.oldTo;
        if (block.oldFrom == block.oldTo || block.newFrom == block.newTo)
            continue;
        const std::vector<Pair> fixed = anchors(before, after, block);
        if (fixed.empty()) {
            pairInOrder(before, after, block, origin);
            continue;
        }
        qsizetype oldFrom = block.oldFrom;
        qsizetype newFrom = block.newFrom;
        for (const Pair &pair : fixed) {
            blocks.push_back({oldFrom, pair.oldLine, newFrom, pair.newLine});
            origin[pair.newLine] = pair.oldLine;
            oldFrom = pair.oldLine + 1;
            newFrom = pair.newLine + 1;
        }
        blocks.push_back({oldFrom, block.oldTo, newFrom, block.newTo});
    }
    return origin;
}

QLatin1String written(LineEnd end)
{
    switch (end) {
    case LineEnd::CrLf:
        return QLatin1String("\r\n");
    case LineEnd::Cr:
        return QLatin1String("\r");
    case LineEnd::Lf:
        break;
    }
    return QLatin1String("\n");
}

} // namespace

QList<LineEnd> lineEndsOf(QStringView text)
{
    QList<LineEnd> ends;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\n')) {
            ends.append(LineEnd::Lf);
        } else if (text[i] == QLatin1Char('\r')) {
            const bool pair = i + 1 < text.size() && text[i + 1] == QLatin1Char('\n');
            ends.append(pair ? LineEnd::CrLf : LineEnd::Cr);
            i += pair;
        }
    }
    return ends;
}

QString withPlainLineEnds(QString text)
{
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

QList<LineEnd> carriedLineEnds(QStringView before, const QList<LineEnd> &ends, QStringView after, LineEnd usual)
{
    const QList<qsizetype> origin = originOfLines(before.split(QLatin1Char('\n')), after.split(QLatin1Char('\n')));
    QList<LineEnd> carried;
    carried.reserve(origin.size());
    for (const qsizetype oldLine : origin)
        carried.append(oldLine >= 0 && oldLine < ends.size() ? ends.at(oldLine) : usual);
    carried.removeLast();
    return carried;
}

QString withLineEnds(QStringView text, const QList<LineEnd> &ends)
{
    QString result;
    result.reserve(text.size() + ends.size());
    qsizetype from = 0;
    for (const LineEnd end : ends) {
        const qsizetype to = text.indexOf(QLatin1Char('\n'), from);
        if (to < 0)
            break;
        result += text.mid(from, to - from);
        result += written(end);
        from = to + 1;
    }
    result += text.mid(from);
    return result;
}

QString withLineEnds(const QString &text, LineEnd end)
{
    return end == LineEnd::Lf ? text : QString(text).replace(QLatin1String("\n"), written(end));
}

} // namespace dosirak
