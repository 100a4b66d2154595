#include "app/tags/NunjucksValue.h"
#include "app/text/HexoText.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <cmath>
#include <limits>

namespace dosirak {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

QString utf16(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string utf8(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Number(text)
double numberOf(std::string_view text)
{
    text = jsTrim(text);
    if (text.empty())
        return 0;
    bool ok = false;
    const QByteArray bytes(text.data(), qsizetype(text.size()));
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        const qulonglong value = bytes.mid(2).toULongLong(&ok, 16);
        return ok ? double(value) : notANumber;
    }
    if (bytes == "Infinity" || bytes == "+Infinity")
        return std::numeric_limits<double>::infinity();
    if (bytes == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    if (text.find_first_not_of("0123456789+-.eE") != std::string_view::npos)
        return notANumber;
    const double value = bytes.toDouble(&ok);
    return ok ? value : notANumber;
}

} // namespace

std::string numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    if (value == 0)
        return "0";
    const double size = std::fabs(value);
    if (size >= 1e21 || size < 1e-6) {
        std::string text = QByteArray::number(value, 'e', QLocale::FloatingPointShortest).toStdString();
        // JavaScript writes no zeros in front of an exponent
        const std::size_t digits = text.find('e') + 2;
        while (digits + 1 < text.size() && text[digits] == '0')
            text.erase(digits, 1);
        return text;
    }
    return QByteArray::number(value, 'f', QLocale::FloatingPointShortest).toStdString();
}

const NunjucksValue::List *NunjucksValue::list() const
{
    const auto *list = std::get_if<std::shared_ptr<const List>>(&m_value);
    return list ? list->get() : nullptr;
}

const NunjucksValue::Dict *NunjucksValue::dict() const
{
    const auto *dict = std::get_if<std::shared_ptr<const Dict>>(&m_value);
    return dict ? dict->get() : nullptr;
}

bool NunjucksValue::toBool() const
{
    if (const bool *value = std::get_if<bool>(&m_value))
        return *value;
    if (const double *value = std::get_if<double>(&m_value))
        return *value != 0 && !std::isnan(*value);
    if (string())
        return !string()->empty();
    return isObject();
}

double NunjucksValue::toNumber() const
{
    if (const bool *value = std::get_if<bool>(&m_value))
        return *value ? 1 : 0;
    if (const double *value = std::get_if<double>(&m_value))
        return *value;
    if (isUndefined())
        return notANumber;
    return isNull() ? 0 : numberOf(toString());
}

std::string NunjucksValue::toString() const
{
    if (isUndefined())
        return "undefined";
    if (isNull())
        return "null";
    if (const bool *value = std::get_if<bool>(&m_value))
        return *value ? "true" : "false";
    if (const double *value = std::get_if<double>(&m_value))
        return numberText(*value);
    if (string())
        return *string();
    if (dict())
        return "[object Object]";
    std::string out;
    for (const NunjucksValue &item : *list()) {
        if (&item != &list()->front())
            out += ',';
        if (!item.isNothing())
            out += item.toString();
    }
    return out;
}

NunjucksValue NunjucksValue::member(const NunjucksValue &key) const
{
    const std::string name = key.toString();
    const double number = key.toNumber();
    const bool isIndex = number >= 0 && number == std::floor(number) && numberText(number) == name;
    if (string()) {
        const QString text = utf16(*string());
        if (name == "length")
            return double(text.size());
        return isIndex && number < double(text.size()) ? NunjucksValue(utf8(text.mid(qsizetype(number), 1)))
                                                       : NunjucksValue();
    }
    if (list()) {
        if (name == "length")
            return double(list()->size());
        return isIndex && number < double(list()->size()) ? (*list())[std::size_t(number)] : NunjucksValue();
    }
    if (dict()) {
        for (auto entry = dict()->rbegin(); entry != dict()->rend(); ++entry) {
            if (entry->first == name)
                return entry->second;
        }
    }
    return {};
}

bool NunjucksValue::strictlyEqual(const NunjucksValue &a, const NunjucksValue &b)
{
    if (a.m_value.index() != b.m_value.index())
        return false;
    if (a.isObject())
        return a.list() ? a.list() == b.list() : a.dict() == b.dict();
    if (a.isNumber())
        return a.toNumber() == b.toNumber();
    return a.toString() == b.toString();
}

bool NunjucksValue::looselyEqual(const NunjucksValue &a, const NunjucksValue &b)
{
    if (a.isNothing() || b.isNothing())
        return a.isNothing() && b.isNothing();
    if (a.m_value.index() == b.m_value.index())
        return strictlyEqual(a, b);
    if ((a.isObject() && b.string()) || (b.isObject() && a.string()))
        return a.toString() == b.toString();
    return a.toNumber() == b.toNumber();
}

bool NunjucksValue::less(const NunjucksValue &a, const NunjucksValue &b)
{
    const auto isText = [](const NunjucksValue &value) { return value.string() || value.isObject(); };
    if (isText(a) && isText(b))
        return utf16(a.toString()) < utf16(b.toString());
    return a.toNumber() < b.toNumber();
}

} // namespace dosirak
