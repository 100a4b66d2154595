#pragma once

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dosirak {

/// A JavaScript value as far as expressions in posts need it.
class NunjucksValue
{
public:
    struct Null
    {
    };
    using List = std::vector<NunjucksValue>;
    using Dict = std::vector<std::pair<std::string, NunjucksValue>>;

    NunjucksValue() = default; ///< undefined
    NunjucksValue(Null)
        : m_value(Null{})
    {
    }
    NunjucksValue(bool value)
        : m_value(value)
    {
    }
    NunjucksValue(double value)
        : m_value(value)
    {
    }
    NunjucksValue(std::string value)
        : m_value(std::move(value))
    {
    }
    NunjucksValue(List value)
        : m_value(std::make_shared<const List>(std::move(value)))
    {
    }
    NunjucksValue(Dict value)
        : m_value(std::make_shared<const Dict>(std::move(value)))
    {
    }

    bool isUndefined() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isNull() const { return std::holds_alternative<Null>(m_value); }
    bool isNothing() const { return isUndefined() || isNull(); }
    bool isNumber() const { return std::holds_alternative<double>(m_value); }
    bool isObject() const { return list() || dict(); }
    const std::string *string() const { return std::get_if<std::string>(&m_value); }
    const List *list() const;
    const Dict *dict() const;

    bool toBool() const;
    double toNumber() const;
    std::string toString() const; ///< String(value): "undefined" for undefined
    /// obj[key]; undefined where there is none.
    NunjucksValue member(const NunjucksValue &key) const;

    static bool strictlyEqual(const NunjucksValue &a, const NunjucksValue &b);
    static bool looselyEqual(const NunjucksValue &a, const NunjucksValue &b);
    /// a < b as JavaScript compares.
    static bool less(const NunjucksValue &a, const NunjucksValue &b);

private:
    std::variant<std::monostate, Null, bool, double, std::string, std::shared_ptr<const List>,
                 std::shared_ptr<const Dict>>
        m_value;
};

/// Number.prototype.toString
std::string numberText(double value);

} // namespace dosirak
