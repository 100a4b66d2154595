#include "app/tags/NunjucksTemplate.h"
#include "app/tags/EndTagIndex.h"
#include "app/text/HexoText.h"

#include <algorithm>
#include <array>

namespace dosirak {

namespace {

using Token = NunjucksToken::Kind;
constexpr std::size_t npos = std::string_view::npos;
using Names = std::vector<std::string_view>;

/// Nunjucks overflows its stack somewhere in the thousands.
constexpr int mostLevels = 150;
/// The preview goes on behind this many errors of syntax; each may have looked at the whole rest of the text.
constexpr int mostSyntaxErrors = 100;

/// Statements of Nunjucks that make no sense in a post: they need a loader of templates, or macros. Nobody was seen to use them.
constexpr std::array<std::string_view, 12> otherStatements{"asyncAll", "asyncEach", "block", "call",
                                                           "extends",  "filter",    "from",  "ifAsync",
                                                           "import",   "include",   "macro", "switch"};

std::string trimmedLeft(std::string_view text)
{
    std::size_t length = 0;
    while (startsWithJsSpace(text, length))
        text.remove_prefix(length);
    return std::string(text);
}

std::string trimmedRight(std::string_view text)
{
    const std::string_view all = jsTrim(text);
    return all.empty() ? std::string()
                       : std::string(text.substr(0, std::size_t(all.data() + all.size() - text.data())));
}

class TemplateParser
{
public:
    TemplateParser(std::string_view text, const TagRegistry &registry, OnError onError)
        : m_text(text)
        , m_registry(registry)
        , m_onError(onError)
        , m_tokens(text)
        , m_ends(text)
    {
    }

    ParsedTemplate parse();

private:
    TemplateNodes nodes();
    bool node(TemplateNodes &into);
    void data(const NunjucksToken &token, TemplateNodes &into);
    bool statement(TemplateNodes &into);
    TemplateNode raw(std::string_view name);
    TemplateNode ifStatement();
    TemplateNode forStatement();
    TemplateNode setStatement();
    void pluginTag(const NunjucksToken &name, const TagRegistry::Entry &entry, TemplateNodes &into);
    void unknownTag(const NunjucksToken &name, TemplateNodes &into);
    TemplateNodes until(Names ends);
    std::size_t blockEnd(std::string_view statement);
    void afterEnd();
    bool atSymbol(std::string_view name);
    TemplateNode problem(std::string words, std::string name, std::size_t at) const;
    void recover(const NunjucksError &error, TemplateNodes &into);
    void goOnAt(std::size_t place);

    std::string_view m_text;
    const TagRegistry &m_registry;
    OnError m_onError;
    NunjucksTokens m_tokens;
    EndTagIndex m_ends;
    std::vector<Names> m_breaks;
    std::size_t m_nodeFrom = 0; ///< of the node that is being read
    bool m_dropLeadingSpace = false;
    int m_syntaxErrors = 0;
};

TemplateNode TemplateParser::problem(std::string words, std::string name, std::size_t at) const
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::Problem;
    node.text = std::move(words);
    node.name = std::move(name);
    node.at = at;
    return node;
}

void TemplateParser::goOnAt(std::size_t place)
{
    m_tokens.jump(place);
    m_dropLeadingSpace = false;
}

bool TemplateParser::atSymbol(std::string_view name)
{
    const auto &token = m_tokens.peek();
    return token && token->kind == Token::Symbol && token->value == name;
}

/// advanceAfterBlockEnd(name)
std::size_t TemplateParser::blockEnd(std::string_view statement)
{
    const auto token = m_tokens.next();
    if (!token || token->kind != Token::BlockEnd)
        m_tokens.fail("expected block end in " + std::string(statement) + " statement");
    if (token->value[0] == '-')
        m_dropLeadingSpace = true;
    return token->to;
}

/// advanceAfterBlockEnd(): behind an end tag, whose name is taken as it comes
void TemplateParser::afterEnd()
{
    const auto token = m_tokens.next();
    if (!token)
        m_tokens.fail("unexpected end of file");
    if (token->kind != Token::Symbol)
        throw NunjucksError{"advanceAfterBlockEnd: expected symbol token or explicit name to be passed", token->from};
    if (m_onError == OnError::GoOn)
        parseTagArguments(m_tokens);
    else
        blockEnd(token->value);
}

void TemplateParser::data(const NunjucksToken &token, TemplateNodes &into)
{
    TemplateNode node;
    node.at = token.from;
    node.text = m_dropLeadingSpace ? trimmedLeft(token.value) : token.value;
    m_dropLeadingSpace = false;
    const auto &next = m_tokens.peek();
    const bool trims = next && ((next->kind == Token::BlockStart && next->value == "{%-") ||
                                (next->kind == Token::VariableStart && next->value == "{{-") ||
                                (next->kind == Token::Comment && next->value.compare(0, 3, "{#-") == 0));
    if (trims)
        node.text = trimmedRight(node.text);
    into.push_back(std::move(node));
}

/// parseNodes, one turn; false at the end of the text and before an end tag.
bool TemplateParser::node(TemplateNodes &into)
{
    m_nodeFrom = m_tokens.nextFrom();
    const auto token = m_tokens.next();
    if (!token)
        return false;
    switch (token->kind) {
    case Token::Data:
        data(*token, into);
        return true;
    case Token::BlockStart:
        m_dropLeadingSpace = false;
        return statement(into);
    case Token::Comment:
        m_dropLeadingSpace = token->value.size() > 4 && token->value[token->value.size() - 3] == '-';
        return true;
    case Token::VariableStart: {
        TemplateNode output;
        output.kind = TemplateNode::Kind::Output;
        output.at = token->from;
        output.expression = parseExpression(m_tokens);
        m_dropLeadingSpace = false;
        const auto end = m_tokens.next();
        if (!end || end->kind != Token::VariableEnd) {
            m_tokens.push(end);
            m_tokens.fail("expected variable end");
        }
        m_dropLeadingSpace = end->value[0] == '-';
        into.push_back(std::move(output));
        return true;
    }
    default:
        throw NunjucksError{"Unexpected token at top-level", token->from};
    }
}

TemplateNodes TemplateParser::nodes()
{
    TemplateNodes out;
    if (m_onError == OnError::Stop) {
        while (node(out)) {
        }
        return out;
    }
    const std::size_t level = m_breaks.size();
    for (;;) {
        try {
            if (!node(out))
                return out;
        } catch (const NunjucksError &error) {
            m_breaks.resize(level);
            recover(error, out);
        }
    }
}

/// The preview shows what is wrong and goes on behind the delimiter that began it; what follows is text again.
void TemplateParser::recover(const NunjucksError &error, TemplateNodes &into)
{
    const auto text = [&](std::size_t from, std::size_t to) {
        TemplateNode node;
        node.at = from;
        node.text = m_text.substr(from, to - from);
        into.push_back(std::move(node));
    };
    const bool isTag = m_text[m_nodeFrom] == '{' && m_nodeFrom + 1 < m_text.size() &&
                       std::string_view("{%").find(m_text[m_nodeFrom + 1]) != npos;
    const std::size_t at = isTag ? m_nodeFrom : std::clamp(error.at, m_nodeFrom, m_text.size());
    text(m_nodeFrom, at);
    into.push_back(problem(error.message, {}, at));
    std::size_t next = std::min(at + 2, m_text.size());
    if (++m_syntaxErrors > mostSyntaxErrors) {
        text(next, m_text.size());
        next = m_text.size();
    }
    goOnAt(next);
}

/// parseUntilBlocks
TemplateNodes TemplateParser::until(Names ends)
{
    if (m_breaks.size() >= std::size_t(mostLevels))
        throw NunjucksError{"tags are nested too deeply", m_tokens.lexer().position()};
    m_breaks.push_back(std::move(ends));
    TemplateNodes body = nodes();
    m_breaks.pop_back();
    return body;
}

bool TemplateParser::statement(TemplateNodes &into)
{
    const auto peeked = m_tokens.peek();
    if (!peeked || peeked->kind != Token::Symbol)
        m_tokens.fail("tag name expected");
    const std::string &name = peeked->value;
    const auto breaks = [&](const Names &names) { return std::find(names.begin(), names.end(), name) != names.end(); };
    if (!m_breaks.empty() && breaks(m_breaks.back()))
        return false;
    // The preview lets an end tag close what stands around it, too.
    if (m_onError == OnError::GoOn && name.compare(0, 3, "end") == 0 &&
        std::any_of(m_breaks.begin(), m_breaks.end(), breaks))
        return false;
    if (name == "raw" || name == "verbatim")
        into.push_back(raw(name));
    else if (name == "if")
        into.push_back(ifStatement());
    else if (name == "for")
        into.push_back(forStatement());
    else if (name == "set")
        into.push_back(setStatement());
    else if (std::find(otherStatements.begin(), otherStatements.end(), name) != otherStatements.end())
        throw NunjucksError{"the statement \"" + name + "\" cannot be used in a post", peeked->from};
    else if (const TagRegistry::Entry *entry = m_registry.find(name))
        pluginTag(*peeked, *entry, into);
    else
        unknownTag(*peeked, into);
    return true;
}

/// parseRaw: up to the end tag that belongs to it. Without one nothing is raw, and parsing goes on behind the tag.
TemplateNode TemplateParser::raw(std::string_view name)
{
    TemplateNode node;
    node.at = m_tokens.next()->from;
    const std::size_t from = blockEnd(name);
    const std::string end = "end" + std::string(name);
    const auto tagNamed = [&](std::size_t at, std::string_view wanted) -> std::size_t {
        std::size_t length = 0;
        for (at += 2; startsWithJsSpace(m_text.substr(at), length); at += length) {
        }
        if (m_text.substr(at, wanted.size()) != wanted)
            return 0;
        for (at += wanted.size(); startsWithJsSpace(m_text.substr(at), length); at += length) {
        }
        return m_text.substr(at, 2) == "%}" ? at + 2 : 0;
    };
    int level = 1;
    std::size_t taken = from;
    for (std::size_t at = m_text.find("{%", from); at != std::string_view::npos; at = m_text.find("{%", at + 1)) {
        if (const std::size_t to = tagNamed(at, name)) {
            ++level;
            taken = to;
        } else if (const std::size_t last = tagNamed(at, end)) {
            taken = last;
            if (--level > 0)
                continue;
            node.text = m_text.substr(from, at - from);
            const bool drop = m_dropLeadingSpace;
            m_tokens.jump(last);
            m_dropLeadingSpace = drop;
            return node;
        }
    }
    node.text = m_text.substr(from, taken - from);
    m_tokens.jump(taken);
    return node;
}

TemplateNode TemplateParser::ifStatement()
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::If;
    const auto token = m_tokens.next();
    node.at = token->from;
    node.expression = parseExpression(m_tokens);
    blockEnd(token->value);
    node.body = until({"elif", "elseif", "else", "endif"});
    if (atSymbol("elif") || atSymbol("elseif")) {
        m_breaks.emplace_back(); // counts as a level: elif branches are nested
        if (m_breaks.size() > std::size_t(mostLevels))
            throw NunjucksError{"tags are nested too deeply", node.at};
        node.otherwise.push_back(ifStatement());
        m_breaks.pop_back();
    } else if (atSymbol("else")) {
        afterEnd();
        node.otherwise = until({"endif"});
        afterEnd();
    } else if (atSymbol("endif")) {
        afterEnd();
    } else {
        m_tokens.fail("parseIf: expected elif, else, or endif, got end of file");
    }
    return node;
}

TemplateNode TemplateParser::forStatement()
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::For;
    node.at = m_tokens.next()->from;
    do {
        const auto variable = parsePrimary(m_tokens);
        if (variable->kind != NunjucksExpression::Kind::Symbol)
            m_tokens.fail("parseFor: variable name expected for loop");
        node.names.push_back(variable->name);
    } while (m_tokens.skip(Token::Comma));
    if (!m_tokens.skipSymbol("in"))
        throw NunjucksError{"parseFor: expected \"in\" keyword for loop", node.at};
    node.expression = parseExpression(m_tokens);
    blockEnd("for");
    node.body = until({"endfor", "else"});
    if (atSymbol("else")) {
        afterEnd();
        node.otherwise = until({"endfor"});
    }
    afterEnd();
    return node;
}

TemplateNode TemplateParser::setStatement()
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::Set;
    node.at = m_tokens.next()->from;
    do {
        const auto variable = parsePrimary(m_tokens);
        node.names.push_back(variable->name);
    } while (m_tokens.skip(Token::Comma));
    if (m_tokens.skip(Token::Operator, "=")) {
        node.expression = parseExpression(m_tokens);
        blockEnd("set");
    } else if (m_tokens.skip(Token::BlockEnd)) {
        node.body = until({"endset"});
        afterEnd();
    } else {
        throw NunjucksError{"parseSet: expected = or block end in set tag", node.at};
    }
    return node;
}

/// hexo/lib/extend/tag.ts, NunjucksTag.parse and NunjucksBlock.parse
void TemplateParser::pluginTag(const NunjucksToken &name, const TagRegistry::Entry &entry, TemplateNodes &into)
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::Tag;
    node.name = name.value;
    node.at = name.from;
    node.entry = &entry;
    m_tokens.next();
    node.arguments = parseTagArguments(m_tokens);
    if (!entry.block) {
        into.push_back(std::move(node));
        return;
    }
    const std::string end = "end" + name.value;
    node.body = until({end});
    if (m_onError == OnError::Stop || atSymbol(end)) {
        afterEnd();
        into.push_back(std::move(node));
        return;
    }
    into.push_back(problem("unexpected end of file", name.value, name.from));
    std::move(node.body.begin(), node.body.end(), std::back_inserter(into));
    // An end tag that closes something around this one must be seen there again.
    if (const auto &token = m_tokens.peek(); token && token->kind == Token::Symbol)
        goOnAt(m_text.rfind("{%", token->from));
}

void TemplateParser::unknownTag(const NunjucksToken &name, TemplateNodes &into)
{
    const std::string words = "unknown block tag: " + name.value;
    if (m_onError == OnError::Stop)
        throw NunjucksError{words, name.from};
    m_tokens.next();
    parseTagArguments(m_tokens);
    TemplateNode node = problem(words, name.value, name.from);
    const std::string end = "end" + name.value;
    if (m_ends.firstEnd(name.value, m_tokens.lexer().position()).found()) {
        node.body = until({end});
        if (atSymbol(end))
            afterEnd();
        else if (const auto &token = m_tokens.peek(); token && token->kind == Token::Symbol)
            goOnAt(m_text.rfind("{%", token->from));
    }
    into.push_back(std::move(node));
}

ParsedTemplate TemplateParser::parse()
{
    ParsedTemplate parsed;
    try {
        parsed.nodes = nodes();
    } catch (const NunjucksError &error) {
        parsed.error = error;
    }
    return parsed;
}

} // namespace

std::vector<std::string> parseTagArguments(NunjucksTokens &tokens)
{
    std::vector<std::string> arguments;
    std::string argument;
    while (auto token = tokens.next(NunjucksTokens::Space::Keep)) {
        const bool ends = token->kind == Token::BlockEnd;
        if (!ends && token->kind != Token::Space) {
            argument += token->value;
            continue;
        }
        if (!argument.empty())
            arguments.emplace_back(jsTrim(argument));
        argument.clear();
        if (ends)
            break;
    }
    return arguments;
}

ParsedTemplate parseTemplate(std::string_view text, const TagRegistry &registry, OnError onError)
{
    return TemplateParser(text, registry, onError).parse();
}

} // namespace dosirak
