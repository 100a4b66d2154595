#pragma once

#include "app/markdown/CodeFigure.h"
#include "app/tags/TagScanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

/// A body in which fences, tags and comments are hidden from Markdown, and how to come back from it: what was hidden, and which line of the body
/// a line of it is (placeholders swallow lines).
class PlaceholderText
{
public:
    enum class Nunjucks { Runs, Disabled };

    PlaceholderText() = default;
    PlaceholderText(std::string_view body, const CodeOptions &code, Nunjucks nunjucks, AngleTags angleTags);

    const std::string &text() const { return m_body.text; }
    bool runsNunjucks() const { return m_body.runsNunjucks; }
    const HiddenSpan &hidden(std::size_t number) const { return m_body.hidden[number]; }

    /// The line of the body where a line of text() begins.
    int lineOf(int line) const;

    /// A placeholder in `text`, as it is or with its angle brackets escaped.
    struct Place
    {
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t number = 0;
    };
    /// The first one from `pos` on; false: none.
    bool find(std::string_view text, std::size_t pos, Place &place) const;

    /// Where in some HTML a tag was put back.
    struct Restored
    {
        int line = 0; ///< of the HTML
        std::size_t number = 0;
    };
    /// Tags and outputs back in.
    std::string withTags(std::string_view html, std::vector<Restored> &restored) const;
    /// Comments, then code figures back in.
    std::string withCommentsAndCode(std::string_view html) const;
    /// The line of the body that a line of HTML from withTags() came from: that of the tag there, else of the last one before; -1: none.
    int lineInTag(int htmlLine, const std::vector<Restored> &restored) const;

private:
    template<typename Wanted>
    std::string restored(std::string_view html, Wanted wanted, std::vector<Restored> *places) const;
    void mapLines();

    HiddenBody m_body;
    struct Swallowed
    {
        int line = 0;  ///< of text()
        int lines = 0; ///< of the body, up to and with this one
    };
    std::vector<Swallowed> m_swallowed;
};

} // namespace dosirak
