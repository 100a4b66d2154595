#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dosirak {

/// Whether `<% image … %>` is a tag. Hexo takes it for text; Dosirak understands it (and offers to write it right) where it names a picture tag,
/// so that samples of ejs or ASP in a post stay what they are.
enum class AngleTags { AsText, AsTags };

/// What Hexo's PostRenderEscape finds in a text. Offsets count bytes.
struct SwigSpan
{
    enum class Kind {
        Tag,         ///< {% … %}
        Block,       ///< {% name … %} … {% … endname … %}; `openTo` is the end of the first tag
        RawInCode,   ///< {% raw %} … {% endraw %} in inline code
        Output,      ///< {{ … }}
        Comment,     ///< {# … #}
        HtmlComment, ///< <!-- … -->, or an open one up to the end of the text
        AngleTag,    ///< <% … %>, AngleTags::AsTags only
    };
    Kind kind = Kind::Tag;
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t openTo = 0;
};

/// A place where a tag, output or comment begins that never ends; Hexo leaves it in the text, where Nunjucks stops at it.
struct OpenSwig
{
    enum class Kind { Tag, Block, Output, Comment };
    Kind kind = Kind::Tag;
    std::size_t from = 0;
    std::size_t to = 0; ///< Block: end of its first tag, else two behind `from`
};

struct SwigSpans
{
    std::vector<SwigSpan> spans; ///< in order, not overlapping
    std::vector<OpenSwig> open;  ///< in order
};

/// hexo/lib/hexo/post.ts, PostRenderEscape.escapeAllSwigTags, state by state, but in linear time.
SwigSpans findSwigSpans(std::string_view text, AngleTags angleTags);

/// hexo/lib/hexo/post.ts, rSwigTag: whether the text has anything for Nunjucks to do.
bool holdsSwig(std::string_view text);

/// Whether a picture tag in angle brackets begins at `from` ("<%"); gives the end, or npos.
std::size_t angleTagEnd(std::string_view text, std::size_t from);

} // namespace dosirak
