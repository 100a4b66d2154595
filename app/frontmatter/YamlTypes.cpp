#include "app/frontmatter/YamlTypes.h"

#include <QLocale>
#include <QTimeZone>

#include <cmath>
#include <limits>

namespace dosirak {

namespace {

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

std::optional<QVariant> integer(QStringView text)
{
    QStringView digits = text;
    bool negative = false;
    if (!digits.isEmpty() && (digits[0] == u'-' || digits[0] == u'+')) {
        negative = digits[0] == u'-';
        digits = digits.mid(1);
    }
    if (digits.isEmpty())
        return std::nullopt;
    int base = 10;
    if (digits.size() > 1 && digits[0] == u'0') {
        base = digits[1] == u'b' ? 2 : digits[1] == u'x' ? 16 : digits[1] == u'o' ? 8 : 10;
        if (base != 10)
            digits = digits.mid(2);
    }
    if (digits.isEmpty())
        return std::nullopt;
    for (const QChar letter : digits) {
        const ushort low = letter.toLower().unicode();
        const int digit = low >= u'0' && low <= u'9'                              ? low - u'0'
                          : low >= u'a' && low <= u'f' && letter.unicode() < 0x80 ? low - u'a' + 10
                                                                                  : 99;
        if (digit >= base)
            return std::nullopt;
    }
    bool fits = false;
    const qlonglong whole = digits.toLongLong(&fits, base);
    if (fits)
        return QVariant::fromValue<qint64>(negative ? -whole : whole);
    double large = 0;
    for (const QChar letter : digits)
        large = large * base + QStringView(&letter, 1).toInt(nullptr, base);
    if (!std::isfinite(large))
        return std::nullopt;
    return QVariant(negative ? -large : large);
}

std::optional<QVariant> real(QStringView text)
{
    // js-yaml lib/type/float, YAML_FLOAT_PATTERN.
    qsizetype at = 0;
    const bool sign = !text.isEmpty() && (text[0] == u'-' || text[0] == u'+');
    if (sign)
        at = 1;
    const QStringView rest = text.mid(at);
    if (rest == u".inf" || rest == u".Inf" || rest == u".INF") {
        const double infinity = std::numeric_limits<double>::infinity();
        return QVariant(text.startsWith(u'-') ? -infinity : infinity);
    }
    if (!sign && (rest == u".nan" || rest == u".NaN" || rest == u".NAN"))
        return QVariant(std::numeric_limits<double>::quiet_NaN());
    const qsizetype whole = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    const bool hasWhole = at > whole;
    bool hasFraction = false;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype point = ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        hasFraction = at > point;
    }
    if (!hasWhole && (!hasFraction || sign))
        return std::nullopt;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
            ++at;
        const qsizetype exponent = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == exponent)
            return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;
    QString plain = text.toString();
    if (plain.startsWith(u'+'))
        plain.remove(0, 1);
    bool ok = false;
    double value = plain.toDouble(&ok);
    if (!ok && std::fpclassify(value) == FP_ZERO) {
        value = 0; // underflow, which JavaScript rounds to zero
        ok = true;
    }
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return QVariant(value);
}

/// Reads `least` to `most` digits.
bool readNumber(QStringView text, qsizetype &at, int least, int most, int &number)
{
    int count = 0;
    number = 0;
    while (count < most && at < text.size() && isDigit(text[at])) {
        number = number * 10 + (text[at].unicode() - u'0');
        ++at;
        ++count;
    }
    return count >= least;
}

bool readLetter(QStringView text, qsizetype &at, char16_t letter)
{
    if (at >= text.size() || text[at] != letter)
        return false;
    ++at;
    return true;
}

void skipBlanks(QStringView text, qsizetype &at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
        ++at;
}

/// JavaScript's Date.UTC, where months and days roll over and years below 100 belong to the last century.
QDateTime dateUtc(int year, int month, int day, qint64 milliseconds)
{
    if (year < 100)
        year += 1900;
    month -= 1;
    if (month < 0) {
        month += 12;
        year -= 1;
    }
    year += month / 12;
    const QDate date = QDate(year, month % 12 + 1, 1).addDays(day - 1);
    return QDateTime(date, QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
}

bool isNull(QStringView text)
{
    return text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL";
}

std::optional<bool> boolean(QStringView text)
{
    if (text == u"true" || text == u"True" || text == u"TRUE")
        return true;
    if (text == u"false" || text == u"False" || text == u"FALSE")
        return false;
    return std::nullopt;
}

} // namespace

std::optional<QDateTime> yamlTimestamp(QStringView text)
{
    qsizetype at = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    if (!readNumber(text, at, 4, 4, year) || !readLetter(text, at, u'-') || !readNumber(text, at, 1, 2, month) ||
        !readLetter(text, at, u'-') || !readNumber(text, at, 1, 2, day))
        return std::nullopt;
    if (at == text.size()) {
        if (text.size() != 10) // a date alone wants two digits each
            return std::nullopt;
        return dateUtc(year, month, day, 0);
    }
    if (text[at] == u'T' || text[at] == u't')
        ++at;
    else if (text[at] == u' ' || text[at] == u'\t')
        skipBlanks(text, at);
    else
        return std::nullopt;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!readNumber(text, at, 1, 2, hour) || !readLetter(text, at, u':') || !readNumber(text, at, 2, 2, minute) ||
        !readLetter(text, at, u':') || !readNumber(text, at, 2, 2, second))
        return std::nullopt;
    qint64 milliseconds = ((qint64(hour) * 60 + minute) * 60 + second) * 1000;
    if (readLetter(text, at, u'.')) {
        int weight = 100;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            milliseconds += (text[at].unicode() - u'0') * weight;
            weight /= 10;
        }
    }
    skipBlanks(text, at);
    if (at < text.size() && text[at] == u'Z') {
        ++at;
    } else if (at < text.size() && (text[at] == u'+' || text[at] == u'-')) {
        const int sign = text[at] == u'-' ? -1 : 1;
        ++at;
        int zoneHour = 0;
        int zoneMinute = 0;
        if (!readNumber(text, at, 1, 2, zoneHour))
            return std::nullopt;
        if (at < text.size() && (!readLetter(text, at, u':') || !readNumber(text, at, 2, 2, zoneMinute)))
            return std::nullopt;
        milliseconds -= sign * (zoneHour * 60 + zoneMinute) * qint64(60000);
    } else if (at == text.size() && (text.back() == u' ' || text.back() == u'\t')) {
        return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;
    return dateUtc(year, month, day, milliseconds);
}

QVariant yamlPlainValue(const QString &text)
{
    if (isNull(text))
        return {};
    const QChar first = text[0];
    // Only these letters can start anything but a string; most values are words.
    if (!isDigit(first) && !QStringView(u"-+.tTfF").contains(first))
        return text;
    if (const auto value = boolean(text))
        return *value;
    if (const auto value = integer(text))
        return *value;
    if (const auto value = real(text))
        return *value;
    if (const auto value = yamlTimestamp(text))
        return *value;
    return text;
}

std::optional<QVariant> yamlTaggedValue(QStringView tag, const QString &text)
{
    if (tag == u"str" || tag == u"binary")
        return QVariant(text);
    if (tag == u"null")
        return isNull(text) && !text.isEmpty() ? std::optional<QVariant>(QVariant()) : std::nullopt;
    if (tag == u"bool") {
        const auto value = boolean(text);
        return value ? std::optional<QVariant>(*value) : std::nullopt;
    }
    if (tag == u"int")
        return integer(text);
    if (tag == u"float")
        return real(text);
    if (tag == u"timestamp") {
        const auto value = yamlTimestamp(text);
        return value ? std::optional<QVariant>(*value) : std::nullopt;
    }
    return std::nullopt;
}

QString yamlNumber(double value)
{
    if (std::isnan(value))
        return QStringLiteral(".nan");
    if (std::isinf(value))
        return value < 0 ? QStringLiteral("-.inf") : QStringLiteral(".inf");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

bool sameYamlValue(const QVariant &one, const QVariant &other)
{
    const auto isNumber = [](const QVariant &value) {
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
        case QMetaType::Float:
            return true;
        default:
            return false;
        }
    };
    const auto isList = [](const QVariant &value) {
        return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
    };
    if (one.isNull() || other.isNull()) {
        // An empty string is not null to Hexo, but QVariant(QString()) is.
        const bool oneNull = one.isNull() && one.typeId() != QMetaType::QString;
        const bool otherNull = other.isNull() && other.typeId() != QMetaType::QString;
        if (oneNull || otherNull)
            return oneNull == otherNull;
    }
    if (isNumber(one) && isNumber(other)) {
        if (one.typeId() != QMetaType::Double && other.typeId() != QMetaType::Double)
            return one.toLongLong() == other.toLongLong();
        const double a = one.toDouble();
        const double b = other.toDouble();
        return std::isnan(a) ? std::isnan(b) : !(a < b) && !(b < a);
    }
    if (isList(one) && isList(other)) {
        const QVariantList a = one.toList();
        const QVariantList b = other.toList();
        if (a.size() != b.size())
            return false;
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (!sameYamlValue(a[i], b[i]))
                return false;
        }
        return true;
    }
    if (one.typeId() == QMetaType::QVariantMap && other.typeId() == QMetaType::QVariantMap) {
        const QVariantMap a = one.toMap();
        const QVariantMap b = other.toMap();
        if (a.size() != b.size())
            return false;
        for (auto i = a.cbegin(), j = b.cbegin(); i != a.cend(); ++i, ++j) {
            if (i.key() != j.key() || !sameYamlValue(i.value(), j.value()))
                return false;
        }
        return true;
    }
    return one.typeId() == other.typeId() && one == other;
}

} // namespace dosirak
