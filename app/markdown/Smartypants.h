#pragma once

#include <string>
#include <string_view>

namespace dosirak {

/// The four quotes of `marked.quotes`: “ ” ‘ ’.
struct QuoteMarks
{
    std::string openDouble;
    std::string closeDouble;
    std::string openSingle;
    std::string closeSingle;

    /// Four letters, else the usual ones.
    static QuoteMarks of(std::string_view letters);
};

/// Appends a text token with dashes, quotes and ellipses made typographic (hexo-renderer-marked lib/renderer.js, smartypants).
/// `continues`: the token does not begin here, a quote at its start closes.
void appendSmart(std::string_view text, const QuoteMarks &quotes, bool continues, std::string &out);

} // namespace dosirak
