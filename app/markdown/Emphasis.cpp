#include "app/markdown/Emphasis.h"

#include <md4c.h>

#include <string_view>

namespace dosirak {
namespace {

/// White space for the rules of emphasis, an ordinary letter for those of blocks: behind it nothing begins a block.
constexpr std::string_view guard = "\xE2\x80\x85";

struct Walk
{
    const char *start = nullptr;
    std::size_t size = 0;
    std::size_t textEnd = 0; ///< of the last text that md4c reported
    std::vector<EmphasisMark> marks;
    std::vector<EmphasisMark> waiting; ///< opened or closed since then; their places follow from the next text
};

void settle(Walk &walk, std::size_t next)
{
    std::size_t at = walk.textEnd;
    for (EmphasisMark &mark : walk.waiting) {
        mark.from = at;
        at += mark.length;
        walk.marks.push_back(mark);
    }
    walk.waiting.clear();
    walk.textEnd = next;
}

void noteSpan(MD_SPANTYPE type, bool opens, void *data)
{
    if (type == MD_SPAN_EM || type == MD_SPAN_STRONG)
        static_cast<Walk *>(data)->waiting.push_back({0, type == MD_SPAN_STRONG ? 2u : 1u, opens});
}

int text(MD_TEXTTYPE, const MD_CHAR *letters, MD_SIZE size, void *data)
{
    Walk &walk = *static_cast<Walk *>(data);
    if (letters < walk.start || letters > walk.start + walk.size)
        return 0;
    const auto from = static_cast<std::size_t>(letters - walk.start);
    if (from > walk.textEnd || !walk.waiting.empty())
        settle(walk, from);
    walk.textEnd = from + size;
    return 0;
}

} // namespace

std::vector<EmphasisMark> findEmphasis(const std::string &outline)
{
    std::string guarded;
    guarded.reserve(outline.size() + 2 * guard.size());
    guarded.append(guard).append(outline).append(guard);

    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        noteSpan(type, true, data);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        noteSpan(type, false, data);
        return 0;
    };
    parser.text = text;
    Walk walk;
    walk.start = guarded.data();
    walk.size = guarded.size();
    if (md_parse(guarded.data(), static_cast<MD_SIZE>(guarded.size()), &parser, &walk) != 0)
        return {};
    for (EmphasisMark &mark : walk.marks)
        mark.from -= guard.size();
    return walk.marks;
}

} // namespace dosirak
