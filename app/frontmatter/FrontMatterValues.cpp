#include "app/frontmatter/DateSpelling.h"
#include "app/frontmatter/FrontMatterEdits.h"
#include "app/frontmatter/ScalarText.h"
#include "app/frontmatter/YamlWriter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

/// How a value is spelled: as near to what stands there, and to its neighbours, as YAML allows.
namespace dosirak {

namespace {

bool isScalarStyle(Field::Style style)
{
    switch (style) {
    case Field::Style::Plain:
    case Field::Style::SingleQuoted:
    case Field::Style::DoubleQuoted:
    case Field::Style::Literal:
    case Field::Style::Folded:
        return true;
    default:
        return false;
    }
}

bool isOneLineOfPrint(const QString &text)
{
    return yamlDoubleQuoted(text).count(u'\\') == text.count(u'"') + 2 * text.count(u'\\');
}

QString booleanLike(QStringView written, bool value)
{
    if (written == u"True" || written == u"False")
        return value ? QStringLiteral("True") : QStringLiteral("False");
    if (written == u"TRUE" || written == u"FALSE")
        return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

/// `007` stays three digits wide and `1.50` keeps two decimals.
QStringList numberLike(QStringView written, const QVariant &value)
{
    const bool whole = value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float;
    const QString plain = yamlFlow(value);
    const qsizetype point = written.indexOf(u'.');
    if (whole && written.size() > 1 && written[0] == u'0' &&
        std::all_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); }))
        return {plain.rightJustified(written.size(), u'0'), plain};
    if (point >= 0 && std::isfinite(value.toDouble()))
        return {QString::number(value.toDouble(), 'f', int(written.size() - point - 1)), plain};
    return {plain};
}

} // namespace

QString FrontMatterEdits::quotedAsHere(const QString &text) const
{
    int singles = 0;
    int doubles = 0;
    for (const Field &field : m.m_fields) {
        singles += field.style == Field::Style::SingleQuoted ? 1 : 0;
        doubles += field.style == Field::Style::DoubleQuoted ? 1 : 0;
    }
    return singles > doubles && isOneLineOfPrint(text) ? yamlSingleQuoted(text) : yamlQuoted(text);
}

/// How many other fields stand in quotes of this kind without need: a habit of the post.
int FrontMatterEdits::idleQuotes(Field::Style style, const Field &except) const
{
    return int(std::count_if(m.m_fields.begin(), m.m_fields.end(), [&](const Field &field) {
        return field.style == style && field.key != except.key &&
               isPlainString(field.value.toString(), YamlPlace::Block);
    }));
}

// A plain value gets quotes when it needs them and loses them when it does not any more. So that a value which was in quotes all along keeps
// them, those put on by need are of the kind that the post does not use by habit.
QString FrontMatterEdits::quotedFromPlain(const Field &field, const QString &text) const
{
    const bool doubles = idleQuotes(Field::Style::DoubleQuoted, field) < idleQuotes(Field::Style::SingleQuoted, field);
    const bool apostrophe = text.contains(u'\'') && !text.contains(u'"') && !text.contains(u'\\');
    return doubles || apostrophe || !isOneLineOfPrint(text) ? yamlDoubleQuoted(text) : yamlSingleQuoted(text);
}

bool FrontMatterEdits::quotesWereForced(const Field &field) const
{
    if (field.style != Field::Style::SingleQuoted && field.style != Field::Style::DoubleQuoted)
        return false;
    const QString text = field.value.toString();
    return !text.isEmpty() && isOneLineOfPrint(text) && !isPlainString(text, YamlPlace::Block) &&
           quotedFromPlain(field, text) == m_text.mid(field.valueSpan.from, field.valueSpan.length());
}

bool FrontMatterEdits::prefersFlowLists() const
{
    int flow = 0;
    for (const Field &field : m.m_fields)
        flow += field.style == Field::Style::FlowList ? 1 : field.style == Field::Style::BlockList ? -1 : 0;
    return flow > 0;
}

QString FrontMatterEdits::fieldIndent() const
{
    if (m.m_fields.isEmpty() || m.m_fields[0].span.isEmpty())
        return {};
    return m_text.mid(m.m_fields[0].span.from, m.m_fields[0].keySpan.from - m.m_fields[0].span.from);
}

QString FrontMatterEdits::listIndent() const
{
    for (const Field &field : m.m_fields) {
        if (field.style == Field::Style::BlockList && !field.valueSpan.isEmpty()) {
            const qsizetype line = lineStart(m_text, field.valueSpan.from);
            return m_text.mid(line, field.valueSpan.from - line);
        }
    }
    return fieldIndent() + QLatin1String("  ");
}

QString FrontMatterEdits::newValueText(const QVariant &value, const QString &indent, bool flow) const
{
    if (isYamlList(value) && !value.toList().isEmpty() && !flow)
        return u'\n' + yamlBlock(value, listIndent());
    if (value.typeId() == QMetaType::QVariantMap && !value.toMap().isEmpty())
        return u'\n' + yamlBlock(value, indent + QLatin1String("  "));
    if (value.typeId() == QMetaType::QDateTime) {
        for (const Field &field : m.m_fields) {
            const auto spelling =
                DateSpelling::of(QStringView(m_text).mid(field.valueSpan.from, field.valueSpan.length()));
            if (spelling && spelling->hasTime())
                return u' ' + spelling->write(value.toDateTime());
        }
    }
    if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        int quoted = 0;
        for (const Field &field : m.m_fields) {
            const bool inQuotes =
                field.style == Field::Style::SingleQuoted || field.style == Field::Style::DoubleQuoted;
            if (field.value.typeId() == QMetaType::QString)
                quoted += inQuotes ? 1 : -1;
        }
        if (text.contains(u'\n')) {
            if (const auto lines = blockScalar(u"|", indent + QLatin1String("  "), text))
                return u' ' + *lines;
        }
        return u' ' + (quoted > 0 || !isPlainString(text, YamlPlace::Block) ? quotedAsHere(text) : text);
    }
    const QString text = yamlFlow(value);
    return text.isEmpty() ? text : u' ' + text;
}

QStringList FrontMatterEdits::stringSpellings(const Field &field, const QString &value) const
{
    QStringList spellings;
    const QString written = m_text.mid(field.valueSpan.from, field.valueSpan.length());
    const auto asLines = [&](QStringView header, const QString &indent) {
        if (const auto lines = blockScalar(header, indent, value))
            spellings.append(*lines);
    };
    switch (field.style) {
    case Field::Style::DoubleQuoted:
        spellings.append(yamlDoubleQuoted(value));
        break;
    case Field::Style::SingleQuoted:
        if (isOneLineOfPrint(value))
            spellings.append(yamlSingleQuoted(value));
        break;
    case Field::Style::Literal:
    case Field::Style::Folded: {
        const auto decoded = decodedScalar(written, field.style);
        const QString indent =
            decoded && !decoded->indent.isEmpty() ? decoded->indent : fieldIndent() + QLatin1String("  ");
        const QString header = written.section(u'\n', 0, 0);
        asLines(header, indent);
        asLines(u'|' + header.mid(1), indent);
        break;
    }
    default:
        if (isPlainString(value, YamlPlace::Block))
            spellings.append(value);
        if (value.contains(u'\n'))
            asLines(u"|", fieldIndent() + QLatin1String("  "));
        spellings.append(quotedFromPlain(field, value));
        break;
    }
    spellings.append(quotedAsHere(value));
    spellings.append(yamlDoubleQuoted(value));
    return spellings;
}

QStringList FrontMatterEdits::scalarSpellings(const Field &field, const YamlLayout &layout, const QVariant &value) const
{
    const QStringView written = QStringView(m_text).mid(layout.value.from, layout.value.length());
    QStringList spellings;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return {booleanLike(written, value.toBool())};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return numberLike(written, value);
    case QMetaType::QDateTime: {
        const QString old = field.value.typeId() == QMetaType::QString ? field.value.toString() : written.toString();
        if (const auto spelling = DateSpelling::of(old)) {
            const QString text = spelling->write(value.toDateTime());
            if (field.style == Field::Style::SingleQuoted || field.style == Field::Style::DoubleQuoted)
                return {field.style == Field::Style::SingleQuoted ? yamlSingleQuoted(text) : yamlDoubleQuoted(text),
                        yamlDate(value.toDateTime())};
            spellings.append(text);
        }
        spellings.append(newValueText(value, {}, true).trimmed());
        spellings.append(yamlDate(value.toDateTime()));
        return spellings;
    }
    default:
        break;
    }
    const QString text = value.toString();
    if (quotesWereForced(field) && isPlainString(text, YamlPlace::Block))
        spellings.append(text);
    const bool plainAllows = field.style != Field::Style::Plain || isPlainString(text, YamlPlace::Block);
    if (isScalarStyle(field.style) && field.value.typeId() == QMetaType::QString && plainAllows) {
        if (const auto spliced = splicedScalar(written, field.style, text))
            spellings.append(*spliced);
    }
    return spellings + stringSpellings(field, text);
}

TextEdit FrontMatterEdits::valueWritten(const YamlLayout &layout, qsizetype from, const QString &text) const
{
    const bool lines = !isScalarStyle(layout.style) && layout.value.from > lineEnd(m_text, layout.key.from);
    if (lines)
        return {layout.colon, layout.value.to, u' ' + text};
    if (layout.style == Field::Style::Empty) // blanks behind the colon stay, behind the new value
        return {layout.properties, layout.properties, u' ' + text};
    return {from, layout.value.to, text};
}

TextEdits FrontMatterEdits::valueTakenAway(const YamlLayout &layout) const
{
    const qsizetype keyLine = lineEnd(m_text, layout.properties);
    return {{layout.value.from > keyLine ? keyLine : layout.properties, layout.value.to, {}}};
}

QList<TextEdits> FrontMatterEdits::valueCandidates(const Field &field, const QVariant &value) const
{
    if (m.m_flow) {
        const TextSpan span = field.valueSpan;
        return {{{span.from, span.to, jsonText(value)}}, {{span.from, span.to, yamlFlow(value, YamlPlace::Flow)}}};
    }
    const YamlLayout layout = layoutOf(field);
    if (!layout.found || layout.unclosed)
        return {};
    const bool isNull = !value.isValid() || value.typeId() == QMetaType::Nullptr;
    if (isNull)
        return {valueTakenAway(layout), {valueWritten(layout, layout.value.from, QStringLiteral("null"))}};
    if (isYamlList(value) || value.typeId() == QMetaType::QVariantMap) {
        const bool flow =
            layout.style == Field::Style::FlowList || (layout.style != Field::Style::BlockList && prefersFlowLists());
        QList<TextEdits> candidates;
        for (const bool inFlow : {flow, true}) {
            const QString text = newValueText(value, fieldIndent(), inFlow);
            if (layout.style == Field::Style::Empty && text.startsWith(u'\n')) {
                const qsizetype end = lineEnd(m_text, layout.colon);
                candidates.append({{end, end, text}});
            } else if (text.startsWith(u'\n') && layout.value.from > lineEnd(m_text, layout.colon)) {
                candidates.append({{lineEnd(m_text, layout.colon), layout.value.to, text}});
            } else {
                candidates.append({{layout.colon, layout.value.to, text}});
            }
        }
        return candidates;
    }
    QList<TextEdits> candidates;
    const QStringList spellings = scalarSpellings(field, layout, value);
    for (const qsizetype from : {layout.value.from, layout.node}) {
        for (const QString &text : spellings)
            candidates.append({valueWritten(layout, from, text)});
        if (layout.node == layout.value.from)
            break;
    }
    return candidates;
}

} // namespace dosirak
