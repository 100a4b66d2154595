#include "app/tags/NunjucksTemplate.h"
#include "app/tags/ProblemBox.h"
#include "app/tags/TagRegistry.h"
#include "app/text/HexoText.h"

#include <algorithm>
#include <map>

namespace dosirak {

namespace {

/// More rounds of loops than any post has; without a bound three nested ones would run for hours.
constexpr int mostRounds = 100'000;
constexpr std::size_t longestHtml = std::size_t{1} << 28;

/// hexo/lib/extend/tag.ts: braces in `<code …>…</code>` are written as entities before Nunjucks looks, unless the code holds `{% raw %}`.
std::string withCodeProtected(std::string_view html)
{
    const auto holdsRaw = [](std::string_view code) {
        for (std::size_t at = code.find("{%"); at != std::string_view::npos; at = code.find("{%", at + 1)) {
            const std::size_t name = std::min(code.find_first_not_of(' ', at + 2), code.size());
            const std::size_t behind =
                std::min(code.find_first_not_of(' ', std::min(name + 3, code.size())), code.size());
            if (code.substr(name, 3) == "raw" && code.substr(behind, 2) == "%}")
                return true;
        }
        return false;
    };
    std::string out;
    out.reserve(html.size());
    std::size_t copied = 0;
    for (std::size_t at = html.find("<code"); at != std::string_view::npos; at = html.find("<code", at)) {
        const std::size_t inner = html.find_first_of("<>", at + 5);
        if (inner == std::string_view::npos)
            break;
        if (html[inner] == '<') {
            at += 5;
            continue;
        }
        const std::size_t end = html.find("</code>", inner + 2);
        if (end == std::string_view::npos)
            break;
        const std::string_view code = html.substr(at, end + 7 - at);
        at = end + 7;
        if (holdsRaw(code))
            continue;
        out += html.substr(copied, std::size_t(code.data() - html.data()) - copied);
        copied = at;
        for (const char c : code) {
            if (c == '{')
                out += "&#123;";
            else if (c == '}')
                out += "&#125;";
            else
                out += c;
        }
    }
    out += html.substr(copied);
    return out;
}

/// NunjucksBlock's trimBody
std::string trimmedBody(std::string_view body)
{
    std::string text = stripIndent(body);
    if (!text.empty() && text.front() == '\n')
        text.erase(0, 1);
    if (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

class TemplateRun
{
public:
    TemplateRun(std::string_view text, const TagContext &context, OnError onError)
        : m_context(context)
        , m_onError(onError)
    {
        m_lines.push_back(0);
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
            m_lines.push_back(at + 1);
    }

    std::string html(const TemplateNodes &nodes);
    TagFailure failure(const NunjucksError &error) const { return {error.message, line(error.at)}; }
    std::vector<TagFailure> takeFailures() { return std::move(m_failures); }
    std::string box(std::string words, const std::string &tag, std::size_t at);

private:
    void append(const TemplateNode &node, std::string &out);
    void output(const TemplateNode &node, std::string &out);
    void tag(const TemplateNode &node, std::string &out);
    void loop(const TemplateNode &node, std::string &out);
    void set(const TemplateNode &node);
    NunjucksValue value(const NunjucksExpression &expression);
    NunjucksValue variable(const std::string &name) const;
    int line(std::size_t at) const
    {
        return int(std::upper_bound(m_lines.begin(), m_lines.end(), at) - m_lines.begin()) - 1;
    }

    const TagContext &m_context;
    OnError m_onError;
    std::vector<std::size_t> m_lines;
    std::vector<std::map<std::string, NunjucksValue>> m_scopes{1};
    std::vector<TagFailure> m_failures;
    int m_rounds = 0;
    int m_blocks = 0;   ///< block tags around
    bool m_cut = false; ///< the body of the innermost one ends here
};

std::string TemplateRun::box(std::string words, const std::string &tag, std::size_t at)
{
    std::string html = problemBox(words, tag, line(at));
    m_failures.push_back({std::move(words), line(at)});
    return html;
}

NunjucksValue TemplateRun::variable(const std::string &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        if (const auto found = scope->find(name); found != scope->end())
            return found->second;
    }
    if (m_context.variable) {
        if (auto text = m_context.variable(name))
            return std::move(*text);
    }
    return {};
}

NunjucksValue TemplateRun::value(const NunjucksExpression &expression)
{
    return evaluated(expression, [this](const std::string &name) { return variable(name); });
}

std::string TemplateRun::html(const TemplateNodes &nodes)
{
    std::string out;
    for (const TemplateNode &node : nodes) {
        if (m_cut)
            break;
        if (m_onError == OnError::Stop) {
            append(node, out);
            continue;
        }
        const std::size_t scopes = m_scopes.size();
        const int blocks = m_blocks;
        try {
            append(node, out);
        } catch (const NunjucksError &error) {
            m_scopes.resize(scopes);
            m_blocks = blocks;
            out += box(error.message, node.name, node.at);
        }
    }
    return out;
}

void TemplateRun::append(const TemplateNode &node, std::string &out)
{
    switch (node.kind) {
    case TemplateNode::Kind::Text:
        out += node.text;
        break;
    case TemplateNode::Kind::Output:
        output(node, out);
        break;
    case TemplateNode::Kind::Tag:
        tag(node, out);
        break;
    case TemplateNode::Kind::If:
        out += html(value(*node.expression).toBool() ? node.body : node.otherwise);
        break;
    case TemplateNode::Kind::For:
        loop(node, out);
        break;
    case TemplateNode::Kind::Set:
        set(node);
        break;
    case TemplateNode::Kind::Problem: {
        out += box(node.text, node.name, node.at);
        const std::string body = trimmedBody(html(node.body));
        out += m_context.renderMarkdown && !body.empty() ? m_context.renderMarkdown(body) : body;
    }
    }
}

void TemplateRun::output(const TemplateNode &node, std::string &out)
{
    const NunjucksValue result = value(*node.expression);
    if (!result.isNothing())
        out += result.toString();
}

void TemplateRun::tag(const TemplateNode &node, std::string &out)
{
    if (node.entry->async && m_blocks > 0) {
        m_cut = true;
        return;
    }
    std::string body;
    if (node.entry->block) {
        ++m_blocks;
        body = trimmedBody(html(node.body));
        --m_blocks;
        m_cut = false;
    }
    auto result = node.entry->render(node.arguments, body, m_context);
    if (const TagFailure *failed = std::get_if<TagFailure>(&result))
        throw NunjucksError{failed->hexoMessage, node.at};
    out += std::get<std::string>(result);
}

void TemplateRun::loop(const TemplateNode &node, std::string &out)
{
    const NunjucksValue source = value(*node.expression);
    const NunjucksValue::Dict *dict = node.names.size() == 2 ? source.dict() : nullptr;
    const double counted = dict                 ? double(dict->size())
                           : source.isNothing() ? 0
                                                : source.member(std::string("length")).toNumber();
    const auto length = std::size_t(counted > 0 ? counted : 0);
    for (std::size_t index = 0; index < length && !m_cut; ++index) {
        if (++m_rounds > mostRounds)
            throw NunjucksError{"the loop is too long", node.at};
        const double position = double(index);
        const double last = double(length) - 1;
        auto &scope = m_scopes.emplace_back();
        scope["loop"] = NunjucksValue::Dict{
            {"index", position + 1},        {"index0", position},  {"revindex", last - position + 1},
            {"revindex0", last - position}, {"first", index == 0}, {"last", index + 1 == length},
            {"length", double(length)}};
        const NunjucksValue item = dict ? (*dict)[index].second : source.member(position);
        if (dict) {
            scope[node.names[0]] = (*dict)[index].first;
            scope[node.names[1]] = item;
        } else if (node.names.size() == 1) {
            scope[node.names[0]] = item;
        } else {
            for (std::size_t part = 0; part < node.names.size(); ++part)
                scope[node.names[part]] = item.member(double(part));
        }
        out += html(node.body);
        m_scopes.pop_back();
        if (out.size() > longestHtml)
            throw NunjucksError{"the loop is too long", node.at};
    }
    if (length == 0)
        out += html(node.otherwise);
}

void TemplateRun::set(const TemplateNode &node)
{
    const NunjucksValue result = node.expression ? value(*node.expression) : NunjucksValue(html(node.body));
    for (const std::string &name : node.names) {
        auto known =
            std::find_if(m_scopes.rbegin(), m_scopes.rend(), [&](const auto &scope) { return scope.count(name) > 0; });
        (known == m_scopes.rend() ? m_scopes.back() : *known)[name] = result;
    }
}

} // namespace

std::variant<std::string, TagFailure> runTags(std::string_view html, const TagRegistry &registry,
                                              const TagContext &context)
{
    const std::string text = withCodeProtected(html);
    TemplateRun run(text, context, OnError::Stop);
    const ParsedTemplate parsed = parseTemplate(text, registry, OnError::Stop);
    if (parsed.error)
        return run.failure(*parsed.error);
    try {
        return run.html(parsed.nodes);
    } catch (const NunjucksError &error) {
        return run.failure(error);
    }
}

TagRun runTagsForPreview(std::string_view html, const TagRegistry &registry, const TagContext &context)
{
    const std::string text = withCodeProtected(html);
    TemplateRun run(text, context, OnError::GoOn);
    ParsedTemplate parsed = parseTemplate(text, registry, OnError::GoOn);
    TagRun result;
    result.html = run.html(parsed.nodes);
    if (parsed.error)
        result.html += run.box(parsed.error->message, {}, parsed.error->at);
    result.failures = run.takeFailures();
    return result;
}

std::vector<std::string> splitTagArguments(std::string_view arguments)
{
    const std::string tag = "{% tag " + std::string(arguments) + " %}";
    NunjucksTokens tokens(tag);
    try {
        tokens.next();
        tokens.next();
        return parseTagArguments(tokens);
    } catch (const NunjucksError &) {
        return {};
    }
}

} // namespace dosirak
