#include "app/frontmatter/YamlWriter.h"

#include "app/frontmatter/YamlTypes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace dosirak {

namespace {

/// Letters that js-yaml or yaml-cpp do not take as they are, or that a person would not see.
bool mustBeEscaped(QChar letter)
{
    const char16_t code = letter.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x2028 || code == 0x2029 || code == 0xfeff ||
           code == 0xfffe || code == 0xffff;
}

bool hasEscapes(const QString &text)
{
    return std::any_of(text.begin(), text.end(), mustBeEscaped);
}

QString mapKey(const QString &key, YamlPlace place)
{
    return key.isEmpty() ? QStringLiteral("\"\"") : yamlScalarIn(key, place);
}

QString scalarText(const QVariant &value, YamlPlace place)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.toString();
    case QMetaType::Double:
    case QMetaType::Float:
        return yamlNumber(value.toDouble());
    case QMetaType::QDateTime:
        return yamlDate(value.toDateTime());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return place == YamlPlace::Flow ? QStringLiteral("null") : QString();
    default:
        return yamlScalarIn(value.toString(), place);
    }
}

bool isCollection(const QVariant &value)
{
    return (isYamlList(value) && !value.toList().isEmpty()) ||
           (value.typeId() == QMetaType::QVariantMap && !value.toMap().isEmpty());
}

} // namespace

bool isYamlList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

bool isPlainString(const QString &text, YamlPlace place)
{
    if (text.isEmpty() || hasEscapes(text) || text != text.trimmed())
        return false;
    const QChar first = text[0];
    if (QStringView(u",[]{}#&*!|>'\"%@`").contains(first))
        return false;
    if ((first == u'-' || first == u'?' || first == u':') &&
        (text.size() == 1 || text[1] == u' ' || place == YamlPlace::Flow))
        return false;
    if (text.endsWith(u':') || text.contains(QLatin1String(": ")) || text.contains(QLatin1String(" #")))
        return false;
    if (text == QLatin1String("<<") || text == QLatin1String("=") || text.startsWith(QLatin1String("---")) ||
        text.startsWith(QLatin1String("...")))
        return false;
    if (place == YamlPlace::Flow &&
        std::any_of(text.begin(), text.end(), [](QChar letter) { return QStringView(u",[]{}:").contains(letter); }))
        return false;
    const QVariant read = yamlPlainValue(text);
    if (read.typeId() != QMetaType::QString)
        return false;
    // Other readers (YAML 1.1: themes' scripts, other generators) take these for flags or numbers.
    static const QStringList words{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("on"),
                                   QStringLiteral("off"), QStringLiteral("y"),  QStringLiteral("n")};
    return !words.contains(text.toLower());
}

QString yamlDoubleQuoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (letter == u'"' || letter == u'\\')
            out += u'\\' + QString(letter);
        else if (letter == u'\n')
            out += QLatin1String("\\n");
        else if (letter == u'\t')
            out += QLatin1String("\\t");
        else if (mustBeEscaped(letter))
            out += (code < 0x100 ? QStringLiteral("\\x%1") : QStringLiteral("\\u%1"))
                       .arg(QString::number(code, 16).toUpper().rightJustified(code < 0x100 ? 2 : 4, u'0'));
        else
            out += letter;
    }
    return out + u'"';
}

QString yamlSingleQuoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'\'', QLatin1String("''"));
    return u'\'' + inner + u'\'';
}

QString yamlQuoted(const QString &text)
{
    if (!hasEscapes(text) && (text.contains(u'"') || text.contains(u'\\')))
        return yamlSingleQuoted(text);
    return yamlDoubleQuoted(text);
}

QString yamlScalarIn(const QString &text, YamlPlace place)
{
    return isPlainString(text, place) ? text : yamlQuoted(text);
}

QString yamlScalar(const QString &value)
{
    return yamlScalarIn(value, YamlPlace::Block);
}

QString yamlDate(const QDateTime &date)
{
    const QDateTime utc = date.toUTC();
    return utc.toString(utc.time().msec() ? QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")
                                          : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString yamlFlow(const QVariant &value, YamlPlace place)
{
    if (isYamlList(value)) {
        QStringList items;
        for (const QVariant &item : value.toList())
            items.append(yamlFlow(item, YamlPlace::Flow));
        return u'[' + items.join(QLatin1String(", ")) + u']';
    }
    if (value.typeId() == QMetaType::QVariantMap) {
        QStringList members;
        const QVariantMap map = value.toMap();
        for (auto i = map.cbegin(); i != map.cend(); ++i)
            members.append(mapKey(i.key(), YamlPlace::Flow) + QLatin1String(": ") +
                           yamlFlow(i.value(), YamlPlace::Flow));
        return u'{' + members.join(QLatin1String(", ")) + u'}';
    }
    return scalarText(value, place);
}

QString yamlBlock(const QVariant &value, const QString &indent)
{
    QStringList lines;
    if (isYamlList(value)) {
        for (const QVariant &item : value.toList()) {
            if (item.typeId() == QMetaType::QVariantMap && isCollection(item))
                lines.append(indent + QLatin1String("- ") +
                             yamlBlock(item, indent + QLatin1String("  ")).mid(indent.size() + 2));
            else
                lines.append(indent + QLatin1String("- ") + yamlFlow(item));
        }
    } else if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        for (auto i = map.cbegin(); i != map.cend(); ++i) {
            const QString head = indent + mapKey(i.key(), YamlPlace::Block) + u':';
            if (isCollection(i.value()))
                lines.append(head + u'\n' + yamlBlock(i.value(), indent + QLatin1String("  ")));
            else if (const QString text = yamlFlow(i.value()); text.isEmpty())
                lines.append(head);
            else
                lines.append(head + u' ' + text);
        }
    }
    return lines.join(u'\n');
}

QString jsonText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return u'"' + yamlDate(value.toDateTime()) + u'"';
    // A document must be an array or an object; the value is its only member.
    const QString text =
        QString::fromUtf8(QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

} // namespace dosirak
