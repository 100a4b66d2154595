#include "app/tags/NunjucksExpression.h"

#include <algorithm>
#include <array>

namespace dosirak {

namespace {

using Kind = NunjucksToken::Kind;
using Node = std::unique_ptr<NunjucksExpression>;

constexpr int mostLevels = 150;
constexpr int mostHeight = 1000;

/// One level deeper as long as it lives.
class Deeper
{
public:
    Deeper(int &level, std::size_t at)
        : m_level(level)
    {
        if (level >= mostLevels)
            throw NunjucksError{"the expression is nested too deeply", at};
        ++m_level;
    }
    ~Deeper() { --m_level; }
    Deeper(const Deeper &) = delete;
    Deeper &operator=(const Deeper &) = delete;

private:
    int &m_level;
};

class ExpressionParser
{
public:
    explicit ExpressionParser(NunjucksTokens &tokens)
        : m_tokens(tokens)
    {
    }

    Node expression();
    Node primary(bool postfixes = true);

private:
    Node make(NunjucksExpression::Kind kind, std::string name = {}, std::vector<Node> parts = {}) const;
    Node pair(std::string name, Node left, Node right) const;
    Node orExpression();
    Node andExpression();
    Node notExpression();
    Node inExpression();
    Node isExpression();
    Node comparison();
    Node arithmetic(std::size_t level);
    Node unary(bool filters = true);
    Node postfix(Node node);
    Node filter(Node node);
    Node aggregate();
    std::vector<Node> signature();

    NunjucksTokens &m_tokens;
    int m_level = 0;
};

Node ExpressionParser::make(NunjucksExpression::Kind kind, std::string name, std::vector<Node> parts) const
{
    auto node = std::make_unique<NunjucksExpression>();
    node->kind = kind;
    node->name = std::move(name);
    for (const Node &part : parts)
        node->height = std::max(node->height, part->height + 1);
    node->parts = std::move(parts);
    node->at = m_tokens.lexer().position();
    if (node->height > mostHeight)
        throw NunjucksError{"the expression is too long", node->at};
    return node;
}

Node ExpressionParser::pair(std::string name, Node left, Node right) const
{
    std::vector<Node> parts;
    parts.push_back(std::move(left));
    parts.push_back(std::move(right));
    return make(NunjucksExpression::Kind::Binary, std::move(name), std::move(parts));
}

Node ExpressionParser::expression()
{
    const Deeper deeper(m_level, m_tokens.lexer().position());
    Node node = orExpression();
    if (m_tokens.skipSymbol("if")) {
        std::vector<Node> parts;
        parts.push_back(std::move(node));
        parts.push_back(orExpression());
        if (m_tokens.skipSymbol("else"))
            parts.push_back(orExpression());
        node = make(NunjucksExpression::Kind::InlineIf, {}, std::move(parts));
    }
    return node;
}

Node ExpressionParser::orExpression()
{
    Node node = andExpression();
    while (m_tokens.skipSymbol("or"))
        node = pair("or", std::move(node), andExpression());
    return node;
}

Node ExpressionParser::andExpression()
{
    Node node = notExpression();
    while (m_tokens.skipSymbol("and"))
        node = pair("and", std::move(node), notExpression());
    return node;
}

Node ExpressionParser::notExpression()
{
    if (!m_tokens.skipSymbol("not"))
        return inExpression();
    const Deeper deeper(m_level, m_tokens.lexer().position());
    std::vector<Node> parts;
    parts.push_back(notExpression());
    return make(NunjucksExpression::Kind::Not, {}, std::move(parts));
}

Node ExpressionParser::inExpression()
{
    Node node = isExpression();
    for (;;) {
        auto token = m_tokens.next();
        if (!token)
            return node;
        const bool inverted = token->kind == Kind::Symbol && token->value == "not";
        if (!inverted)
            m_tokens.push(token);
        if (!m_tokens.skipSymbol("in")) {
            if (inverted)
                m_tokens.push(token);
            return node;
        }
        node = pair("in", std::move(node), isExpression());
        if (inverted) {
            std::vector<Node> parts;
            parts.push_back(std::move(node));
            node = make(NunjucksExpression::Kind::Not, {}, std::move(parts));
        }
    }
}

Node ExpressionParser::isExpression()
{
    Node node = comparison();
    if (!m_tokens.skipSymbol("is"))
        return node;
    const bool inverted = m_tokens.skipSymbol("not");
    node = pair("is", std::move(node), comparison());
    if (inverted) {
        std::vector<Node> parts;
        parts.push_back(std::move(node));
        node = make(NunjucksExpression::Kind::Not, {}, std::move(parts));
    }
    return node;
}

Node ExpressionParser::comparison()
{
    static constexpr std::array<std::string_view, 8> operators{"==", "===", "!=", "!==", "<", ">", "<=", ">="};
    Node node = arithmetic(0);
    for (;;) {
        auto token = m_tokens.next();
        if (!token)
            return node;
        if (std::find(operators.begin(), operators.end(), token->value) == operators.end()) {
            m_tokens.push(std::move(token));
            return node;
        }
        node = pair(token->value, std::move(node), arithmetic(0));
    }
}

/// Each of Nunjucks' arithmetic operators binds stronger than the one before it, '+' weaker than '-' too.
Node ExpressionParser::arithmetic(std::size_t level)
{
    static constexpr std::array<std::string_view, 8> operators{"~", "+", "-", "*", "/", "//", "%", "**"};
    if (level == operators.size())
        return unary();
    Node node = arithmetic(level + 1);
    while (m_tokens.skip(level == 0 ? Kind::Tilde : Kind::Operator, operators[level]))
        node = pair(std::string(operators[level]), std::move(node), arithmetic(level + 1));
    return node;
}

Node ExpressionParser::unary(bool filters)
{
    const Deeper deeper(m_level, m_tokens.lexer().position());
    Node node;
    if (m_tokens.skip(Kind::Operator, "-")) {
        std::vector<Node> parts;
        parts.push_back(unary(false));
        node = make(NunjucksExpression::Kind::Negative, "-", std::move(parts));
    } else if (m_tokens.skip(Kind::Operator, "+")) {
        std::vector<Node> parts;
        parts.push_back(unary(false));
        node = make(NunjucksExpression::Kind::Negative, "+", std::move(parts));
    } else {
        node = primary();
    }
    return filters ? filter(std::move(node)) : std::move(node);
}

Node ExpressionParser::primary(bool postfixes)
{
    auto token = m_tokens.next();
    if (!token)
        m_tokens.fail("expected expression, got end of file");
    Node node;
    const auto literal = [&](NunjucksValue value) {
        node = make(NunjucksExpression::Kind::Literal);
        node->value = std::move(value);
    };
    switch (token->kind) {
    case Kind::String:
        literal(token->value);
        break;
    case Kind::Int:
    case Kind::Float:
        literal(NunjucksValue(token->value).toNumber());
        break;
    case Kind::Boolean:
        literal(token->value == "true");
        break;
    case Kind::None:
        literal(NunjucksValue::Null{});
        break;
    case Kind::Regex:
        literal(std::string(m_tokens.lexer().text().substr(token->from + 1, token->to - token->from - 1)));
        break;
    case Kind::Symbol:
        node = make(NunjucksExpression::Kind::Symbol, token->value);
        break;
    default:
        m_tokens.push(token);
        node = aggregate();
    }
    if (!node)
        throw NunjucksError{"unexpected token: " + token->value, token->from};
    return postfixes ? postfix(std::move(node)) : std::move(node);
}

Node ExpressionParser::postfix(Node node)
{
    for (;;) {
        const auto &token = m_tokens.peek();
        if (!token)
            return node;
        std::vector<Node> parts;
        if (token->kind == Kind::LeftParen) {
            parts = signature();
            parts.insert(parts.begin(), std::move(node));
            node = make(NunjucksExpression::Kind::Call, {}, std::move(parts));
        } else if (token->kind == Kind::LeftBracket) {
            Node index = aggregate();
            if (index->parts.size() != 1)
                m_tokens.fail("invalid index");
            parts.push_back(std::move(node));
            parts.push_back(std::move(index->parts[0]));
            node = make(NunjucksExpression::Kind::Lookup, {}, std::move(parts));
        } else if (token->kind == Kind::Operator && token->value == ".") {
            m_tokens.next();
            const auto name = m_tokens.next();
            if (!name || name->kind != Kind::Symbol)
                throw NunjucksError{"expected name as lookup value, got " + (name ? name->value : std::string()),
                                    name ? name->from : m_tokens.lexer().position()};
            Node key = make(NunjucksExpression::Kind::Literal);
            key->value = name->value;
            parts.push_back(std::move(node));
            parts.push_back(std::move(key));
            node = make(NunjucksExpression::Kind::Lookup, {}, std::move(parts));
        } else {
            return node;
        }
    }
}

Node ExpressionParser::filter(Node node)
{
    while (m_tokens.skip(Kind::Pipe)) {
        const auto token = m_tokens.next();
        if (!token || token->kind != Kind::Symbol)
            m_tokens.fail("expected symbol");
        std::string name = token->value;
        while (m_tokens.skip(Kind::Operator, ".")) {
            const auto more = m_tokens.next();
            if (!more || more->kind != Kind::Symbol)
                m_tokens.fail("expected symbol");
            name += '.' + more->value;
        }
        std::vector<Node> parts;
        if (m_tokens.peek() && m_tokens.peek()->kind == Kind::LeftParen)
            parts = signature();
        parts.insert(parts.begin(), std::move(node));
        node = make(NunjucksExpression::Kind::Filter, std::move(name), std::move(parts));
    }
    return node;
}

/// parseAggregate: (…), […] or {…}; null for any other token, which is taken.
Node ExpressionParser::aggregate()
{
    const Deeper deeper(m_level, m_tokens.lexer().position());
    const auto token = m_tokens.next();
    if (!token)
        m_tokens.fail("expected expression, got end of file");
    NunjucksExpression::Kind kind = NunjucksExpression::Kind::Group;
    if (token->kind == Kind::LeftBracket)
        kind = NunjucksExpression::Kind::List;
    else if (token->kind == Kind::LeftCurly)
        kind = NunjucksExpression::Kind::Dict;
    else if (token->kind != Kind::LeftParen)
        return nullptr;
    std::vector<Node> parts;
    for (bool first = true;; first = false) {
        const auto &next = m_tokens.peek();
        if (!next)
            m_tokens.fail("parseAggregate: expected comma after expression");
        if (next->kind == Kind::RightParen || next->kind == Kind::RightBracket || next->kind == Kind::RightCurly) {
            m_tokens.next();
            return make(kind, {}, std::move(parts));
        }
        if (!first && !m_tokens.skip(Kind::Comma))
            throw NunjucksError{"parseAggregate: expected comma after expression", token->from};
        if (kind == NunjucksExpression::Kind::Dict) {
            parts.push_back(primary());
            if (!m_tokens.skip(Kind::Colon))
                throw NunjucksError{"parseAggregate: expected colon after dict key", token->from};
        }
        parts.push_back(expression());
    }
}

/// parseSignature. Keyword arguments are read and, since no function here takes any, dropped.
std::vector<Node> ExpressionParser::signature()
{
    m_tokens.next();
    std::vector<Node> arguments;
    for (bool first = true;; first = false) {
        if (m_tokens.skip(Kind::RightParen))
            return arguments;
        if (!m_tokens.peek())
            m_tokens.fail("parseSignature: expected comma after expression");
        if (!first && !m_tokens.skip(Kind::Comma))
            m_tokens.fail("parseSignature: expected comma after expression");
        Node argument = expression();
        if (m_tokens.skip(Kind::Operator, "="))
            expression();
        else
            arguments.push_back(std::move(argument));
    }
}

} // namespace

std::optional<NunjucksToken> NunjucksTokens::next(Space space)
{
    if (m_hasPeeked) {
        m_hasPeeked = false;
        auto token = std::move(m_peeked);
        m_peeked.reset();
        if (!token || space == Space::Keep || token->kind != NunjucksToken::Kind::Space)
            return token;
    }
    auto token = m_lexer.next();
    while (space == Space::Skip && token && token->kind == NunjucksToken::Kind::Space)
        token = m_lexer.next();
    return token;
}

const std::optional<NunjucksToken> &NunjucksTokens::peek()
{
    if (!m_hasPeeked) {
        m_peeked = next();
        m_hasPeeked = true;
    }
    return m_peeked;
}

void NunjucksTokens::push(std::optional<NunjucksToken> token)
{
    m_peeked = std::move(token);
    m_hasPeeked = true;
}

bool NunjucksTokens::skip(NunjucksToken::Kind kind)
{
    if (!peek() || peek()->kind != kind)
        return false;
    next();
    return true;
}

bool NunjucksTokens::skip(NunjucksToken::Kind kind, std::string_view value)
{
    return peek() && peek()->value == value && skip(kind);
}

void NunjucksTokens::fail(std::string message)
{
    const auto &token = peek();
    throw NunjucksError{std::move(message), token ? token->from : m_lexer.position()};
}

void NunjucksTokens::jump(std::size_t place)
{
    m_hasPeeked = false;
    m_peeked.reset();
    m_lexer.jump(place);
}

std::unique_ptr<NunjucksExpression> parseExpression(NunjucksTokens &tokens)
{
    return ExpressionParser(tokens).expression();
}

std::unique_ptr<NunjucksExpression> parsePrimary(NunjucksTokens &tokens)
{
    return ExpressionParser(tokens).primary();
}

} // namespace dosirak
