#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dosirak {

/// Where Nunjucks stops, in its own words. Thrown and caught inside this room only.
struct NunjucksError
{
    std::string message;
    std::size_t at = 0; ///< byte in the text
};

struct NunjucksToken
{
    enum class Kind {
        Data,
        BlockStart,
        BlockEnd,
        VariableStart,
        VariableEnd,
        Comment,
        String,
        Space,
        LeftParen,
        RightParen,
        LeftBracket,
        RightBracket,
        LeftCurly,
        RightCurly,
        Comma,
        Colon,
        Tilde,
        Pipe,
        Operator,
        Int,
        Float,
        Boolean,
        None,
        Symbol,
        Regex,
    };
    Kind kind = Kind::Data;
    std::string value; ///< strings: without quotes, escapes done
    std::size_t from = 0;
    std::size_t to = 0;
};

/// nunjucks 3.2 src/lexer.js with its default delimiters, on UTF-8.
class NunjucksLexer
{
public:
    explicit NunjucksLexer(std::string_view text)
        : m_text(text)
    {
    }

    /// nullopt at the end of the text. Throws NunjucksError.
    std::optional<NunjucksToken> next();

    std::size_t position() const { return m_at; }
    /// Goes on at a place, outside any tag.
    void jump(std::size_t place);
    std::string_view text() const { return m_text; }

private:
    NunjucksToken inCode();
    NunjucksToken inText();
    std::string quoted();
    bool take(std::string_view wanted);
    bool startsWith(std::string_view wanted) const { return m_text.substr(m_at, wanted.size()) == wanted; }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_inCode = false;
};

} // namespace dosirak
