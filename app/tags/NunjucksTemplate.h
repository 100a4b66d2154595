#pragma once

#include "app/tags/NunjucksExpression.h"
#include "app/tags/TagRegistry.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dosirak {

struct TemplateNode;
using TemplateNodes = std::vector<TemplateNode>;

/// One piece of a parsed template.
struct TemplateNode
{
    enum class Kind {
        Text,    ///< `text`
        Output,  ///< {{ expression }}
        Tag,     ///< a tag plugin
        If,      ///< `expression`, `body`, `otherwise`
        For,     ///< `names` in `expression`; `body`, `otherwise`
        Set,     ///< `names` become `expression`, or what `body` gives
        Problem, ///< what Hexo stops at, when the preview goes on; `body` is what it wrapped
    };
    Kind kind = Kind::Text;
    std::string text; ///< Text; Problem: Hexo's words
    std::string name; ///< Tag, Problem: the tag's name
    std::size_t at = 0;
    std::vector<std::string> names;
    std::vector<std::string> arguments;
    const TagRegistry::Entry *entry = nullptr;
    std::unique_ptr<NunjucksExpression> expression;
    TemplateNodes body;
    TemplateNodes otherwise;
};

enum class OnError { Stop, GoOn };

/// What a text with tags is made of; OnError::Stop: the error instead.
struct ParsedTemplate
{
    TemplateNodes nodes;
    std::optional<NunjucksError> error;
};

/// nunjucks 3.2 src/parser.js with Hexo's NunjucksTag and NunjucksBlock (hexo/lib/extend/tag.ts). The registry must outlive the result.
ParsedTemplate parseTemplate(std::string_view text, const TagRegistry &registry, OnError onError);

/// NunjucksTag._parseArgs: everything up to the end of the tag, glued until white space.
std::vector<std::string> parseTagArguments(NunjucksTokens &tokens);

} // namespace dosirak
