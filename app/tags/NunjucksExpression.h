#pragma once

#include "app/tags/NunjucksLexer.h"
#include "app/tags/NunjucksValue.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dosirak {

/// Tokens with one to look ahead, as nunjucks' Parser reads them.
class NunjucksTokens
{
public:
    explicit NunjucksTokens(std::string_view text)
        : m_lexer(text)
    {
    }

    enum class Space { Skip, Keep };
    /// nullopt at the end of the text.
    std::optional<NunjucksToken> next(Space space = Space::Skip);
    const std::optional<NunjucksToken> &peek();
    /// Where the next token begins.
    std::size_t nextFrom() const { return m_hasPeeked && m_peeked ? m_peeked->from : m_lexer.position(); }
    void push(std::optional<NunjucksToken> token);
    /// Takes the next token if it is this one.
    bool skip(NunjucksToken::Kind kind);
    bool skip(NunjucksToken::Kind kind, std::string_view value);
    bool skipSymbol(std::string_view value) { return skip(NunjucksToken::Kind::Symbol, value); }
    [[noreturn]] void fail(std::string message);

    const NunjucksLexer &lexer() const { return m_lexer; }
    /// Goes on behind a place, outside any tag.
    void jump(std::size_t place);

private:
    NunjucksLexer m_lexer;
    std::optional<NunjucksToken> m_peeked;
    bool m_hasPeeked = false;
};

/// One node of an expression.
struct NunjucksExpression
{
    enum class Kind { Literal, Symbol, Group, List, Dict, Lookup, Call, Filter, InlineIf, Not, Negative, Binary };
    Kind kind = Kind::Literal;
    std::string name; ///< Symbol, Filter: its name; Binary: the operator ("or", "and", "in", "is", "+", "==", …)
    NunjucksValue value;
    std::vector<std::unique_ptr<NunjucksExpression>> parts;
    std::size_t at = 0;
    int height = 1;
};

/// nunjucks 3.2 src/parser.js, parseExpression. Throws NunjucksError; more than 100 levels or 1,000 operators in a row are refused.
std::unique_ptr<NunjucksExpression> parseExpression(NunjucksTokens &tokens);
/// parsePrimary
std::unique_ptr<NunjucksExpression> parsePrimary(NunjucksTokens &tokens);

/// Looks a variable up.
using NunjucksLookup = std::function<NunjucksValue(const std::string &name)>;

/// The value. Throws NunjucksError where the real one does (calling nothing, unknown filters and tests).
NunjucksValue evaluated(const NunjucksExpression &expression, const NunjucksLookup &lookup);

} // namespace dosirak
