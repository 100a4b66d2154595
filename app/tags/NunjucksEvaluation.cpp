#include "app/tags/NunjucksExpression.h"
#include "app/text/HexoText.h"

#include <QString>

#include <cmath>

// nunjucks 3.2 src/compiler.js (what each operator becomes), src/runtime.js, src/filters.js, src/tests.js
namespace dosirak {

namespace {

using Values = std::vector<NunjucksValue>;

QString utf16(const NunjucksValue &value)
{
    const std::string text = value.isNothing() ? std::string() : value.toString();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

NunjucksValue utf8(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return std::string(bytes.constData(), std::size_t(bytes.size()));
}

/// The name as an error message shows what was called.
std::string calledName(const NunjucksExpression &expression)
{
    if (expression.kind == NunjucksExpression::Kind::Symbol)
        return expression.name;
    if (expression.kind == NunjucksExpression::Kind::Lookup)
        return calledName(*expression.parts[0]) + "[\"" + calledName(*expression.parts[1]) + "\"]";
    if (expression.kind == NunjucksExpression::Kind::Literal)
        return expression.value.toString();
    return "--expression--";
}

NunjucksValue length(const NunjucksValue &value)
{
    if (value.dict())
        return double(value.dict()->size());
    return value.isNothing() ? NunjucksValue(0.0) : value.member(std::string("length"));
}

NunjucksValue joined(const NunjucksValue &value, const Values &arguments)
{
    const std::string between = arguments.empty() ? std::string() : arguments[0].toString();
    std::string out;
    if (!value.list())
        return value;
    for (const NunjucksValue &item : *value.list()) {
        if (&item != &value.list()->front())
            out += between;
        out += item.isNothing() ? std::string() : item.toString();
    }
    return out;
}

NunjucksValue reversed(const NunjucksValue &value)
{
    if (value.list())
        return NunjucksValue::List(value.list()->rbegin(), value.list()->rend());
    QString text;
    for (const QChar c : utf16(value))
        text.prepend(c);
    return utf8(text);
}

NunjucksValue rounded(const NunjucksValue &value, const Values &arguments)
{
    const double factor = std::pow(10, arguments.empty() ? 0 : arguments[0].toNumber());
    const std::string method = arguments.size() > 1 ? arguments[1].toString() : std::string();
    const double number = value.toNumber() * factor;
    return (method == "ceil"    ? std::ceil(number)
            : method == "floor" ? std::floor(number)
                                : std::floor(number + 0.5)) /
           factor;
}

QString titled(const QString &text, bool everyWord)
{
    QString out = text.toLower();
    bool start = true;
    for (QChar &c : out) {
        if (start)
            c = c.toUpper();
        start = everyWord && c == QLatin1Char(' ');
    }
    return out;
}

NunjucksValue filtered(const NunjucksExpression &expression, const NunjucksValue &value, const Values &arguments)
{
    const std::string &name = expression.name;
    const auto is = [&](std::string_view wanted) { return name == wanted; };
    const auto argument = [&](std::size_t index) {
        return index < arguments.size() ? arguments[index] : NunjucksValue();
    };
    if (is("lower"))
        return utf8(utf16(value).toLower());
    if (is("upper"))
        return utf8(utf16(value).toUpper());
    if (is("capitalize"))
        return utf8(titled(utf16(value), false));
    if (is("title"))
        return utf8(titled(utf16(value), true));
    if (is("trim"))
        return std::string(jsTrim(value.isNothing() ? std::string() : value.toString()));
    if (is("safe") || is("string"))
        return value.isNothing() ? std::string() : value.toString();
    if (is("escape") || is("e"))
        return utf8(utf16(value)
                        .toHtmlEscaped()
                        .replace(QLatin1String("'"), QLatin1String("&#39;"))
                        .replace(QLatin1String("\\"), QLatin1String("&#92;")));
    if (is("default") || is("d"))
        return argument(1).toBool() ? (value.toBool() ? value : argument(0))
                                    : (value.isUndefined() ? argument(0) : value);
    if (is("length"))
        return length(value);
    if (is("first"))
        return value.member(0.0);
    if (is("last"))
        return value.member(length(value).toNumber() - 1);
    if (is("join"))
        return joined(value, arguments);
    if (is("reverse"))
        return reversed(value);
    if (is("abs"))
        return std::fabs(value.toNumber());
    if (is("round"))
        return rounded(value, arguments);
    if (is("int") || is("float")) {
        const double number = value.toNumber();
        return std::isnan(number) ? argument(0) : NunjucksValue(is("int") ? std::trunc(number) : number);
    }
    if (is("replace"))
        return utf8(utf16(value).replace(utf16(argument(0)), utf16(argument(1))));
    if (is("urlencode"))
        return encodeUriComponent(value.toString());
    throw NunjucksError{"Error: filter not found: " + name, expression.at};
}

NunjucksValue tested(const NunjucksExpression &expression, const NunjucksValue &value)
{
    const NunjucksExpression &test = *expression.parts[1];
    const std::string name = test.kind == NunjucksExpression::Kind::Symbol ? test.name
                             : test.kind == NunjucksExpression::Kind::Call ? calledName(*test.parts[0])
                                                                           : test.value.toString();
    if (name == "defined")
        return !value.isUndefined();
    if (name == "undefined")
        return value.isUndefined();
    if (name == "none" || name == "null")
        return value.isNull();
    if (name == "string")
        return value.string() != nullptr;
    if (name == "number")
        return value.isNumber();
    if (name == "odd" || name == "even")
        return std::fabs(std::fmod(value.toNumber(), 2)) == (name == "odd" ? 1 : 0);
    if (name == "truthy" || name == "falsy")
        return value.toBool() == (name == "truthy");
    throw NunjucksError{"Error: test not found: " + name, expression.at};
}

NunjucksValue contained(const NunjucksExpression &expression, const NunjucksValue &key, const NunjucksValue &in)
{
    if (in.list()) {
        for (const NunjucksValue &item : *in.list()) {
            if (NunjucksValue::strictlyEqual(item, key))
                return true;
        }
        return false;
    }
    if (in.string())
        return in.string()->find(key.toString()) != std::string::npos;
    if (in.dict())
        return !in.member(key).isUndefined();
    throw NunjucksError{"Error: Cannot use \"in\" operator to search for \"" + key.toString() +
                            "\" in unexpected types.",
                        expression.at};
}

/// Two texts joined. Doubling one again and again would fill the memory in forty steps.
NunjucksValue concatenated(const NunjucksValue &a, const NunjucksValue &b)
{
    constexpr std::size_t longest = std::size_t{1} << 24;
    std::string text = a.toString() + b.toString();
    if (text.size() > longest)
        throw NunjucksError{"the text is too long", 0};
    return text;
}

NunjucksValue calculated(const std::string &name, const NunjucksValue &a, const NunjucksValue &b)
{
    if (name == "~")
        return concatenated(a, b);
    if (name == "+") {
        if (a.string() || b.string() || a.isObject() || b.isObject())
            return concatenated(a, b);
        return a.toNumber() + b.toNumber();
    }
    if (name == "==" || name == "!=")
        return NunjucksValue::looselyEqual(a, b) == (name == "==");
    if (name == "===" || name == "!==")
        return NunjucksValue::strictlyEqual(a, b) == (name == "===");
    const auto comparable = [&] {
        return (a.string() && b.string()) || !(std::isnan(a.toNumber()) || std::isnan(b.toNumber()));
    };
    if (name == "<")
        return NunjucksValue::less(a, b);
    if (name == ">")
        return NunjucksValue::less(b, a);
    if (name == "<=")
        return comparable() && !NunjucksValue::less(b, a);
    if (name == ">=")
        return comparable() && !NunjucksValue::less(a, b);
    const double x = a.toNumber();
    const double y = b.toNumber();
    if (name == "-")
        return x - y;
    if (name == "*")
        return x * y;
    if (name == "/")
        return x / y;
    if (name == "//")
        return std::floor(x / y);
    if (name == "%")
        return std::fmod(x, y);
    return std::pow(x, y);
}

/// The only function of Nunjucks' globals that gives a value to print. Bounded: a post is no place for a million numbers.
NunjucksValue range(const Values &arguments)
{
    constexpr std::size_t mostNumbers = 100'000;
    const double first = arguments.size() > 1 ? arguments[0].toNumber() : 0;
    const double last = arguments.empty() ? 0 : arguments[arguments.size() > 1 ? 1 : 0].toNumber();
    const double step = arguments.size() > 2 && arguments[2].toNumber() != 0 ? arguments[2].toNumber() : 1;
    NunjucksValue::List list;
    for (double value = first; (step > 0 ? value < last : value > last) && list.size() < mostNumbers; value += step)
        list.emplace_back(value);
    return list;
}

NunjucksValue called(const NunjucksExpression &expression, const NunjucksLookup &lookup, const Values &arguments)
{
    const NunjucksExpression &callee = *expression.parts[0];
    const NunjucksValue value = evaluated(callee, lookup);
    if (callee.kind == NunjucksExpression::Kind::Symbol && callee.name == "range" && value.isUndefined())
        return range(arguments);
    const std::string why = value.toBool() ? "which is not a function" : "which is undefined or falsey";
    throw NunjucksError{"Error: Unable to call `" + calledName(callee) + "`, " + why, expression.at};
}

} // namespace

NunjucksValue evaluated(const NunjucksExpression &expression, const NunjucksLookup &lookup)
{
    using Kind = NunjucksExpression::Kind;
    const auto part = [&](std::size_t index) { return evaluated(*expression.parts[index], lookup); };
    const auto from = [&](std::size_t first) {
        Values values;
        for (std::size_t index = first; index < expression.parts.size(); ++index)
            values.push_back(part(index));
        return values;
    };
    switch (expression.kind) {
    case Kind::Literal:
        return expression.value;
    case Kind::Symbol:
        return lookup(expression.name);
    case Kind::Group: {
        const Values values = from(0);
        return values.empty() ? NunjucksValue() : values.back();
    }
    case Kind::List:
        return from(0);
    case Kind::Dict: {
        NunjucksValue::Dict dict;
        for (std::size_t index = 0; index + 1 < expression.parts.size(); index += 2)
            dict.emplace_back(calledName(*expression.parts[index]), part(index + 1));
        return dict;
    }
    case Kind::Lookup:
        return part(0).member(part(1));
    case Kind::Call:
        return called(expression, lookup, from(1));
    case Kind::Filter: {
        const NunjucksValue value = part(0);
        return filtered(expression, value, from(1));
    }
    case Kind::InlineIf:
        if (part(1).toBool())
            return part(0);
        return expression.parts.size() > 2 ? part(2) : NunjucksValue(std::string());
    case Kind::Not:
        return !part(0).toBool();
    case Kind::Negative:
        return expression.name == "-" ? -part(0).toNumber() : part(0).toNumber();
    case Kind::Binary:
        break;
    }
    const NunjucksValue left = part(0);
    if (expression.name == "or")
        return left.toBool() ? left : part(1);
    if (expression.name == "and")
        return left.toBool() ? part(1) : left;
    if (expression.name == "is")
        return tested(expression, left);
    return expression.name == "in" ? contained(expression, left, part(1)) : calculated(expression.name, left, part(1));
}

} // namespace dosirak
