#include "app/render/PagePatch.h"

namespace dosirak {

PagePatch difference(const QList<RenderedSegment> &before, const QList<RenderedSegment> &after)
{
    const qsizetype common = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < common && before.at(head).key == after.at(head).key) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < common - head && before.at(before.size() - 1 - tail).key == after.at(after.size() - 1 - tail).key) {
        ++tail;
    }
    return {head, before.size() - head - tail, after.mid(head, after.size() - head - tail)};
}

} // namespace dosirak
