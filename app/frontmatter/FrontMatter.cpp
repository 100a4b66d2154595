#include "app/frontmatter/FrontMatter.h"

#include "app/frontmatter/FrontMatterErrors.h"
#include "app/frontmatter/FrontMatterSplit.h"
#include "app/frontmatter/JsonFields.h"
#include "app/frontmatter/ScalarText.h"
#include "app/frontmatter/YamlSpans.h"
#include "app/frontmatter/YamlTree.h"
#include "app/frontmatter/YamlTypes.h"
#include "app/frontmatter/YamlWriter.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace dosirak {

namespace {

Field bareField(const YamlEntry &entry)
{
    Field field;
    field.key = entry.key;
    field.value = entry.value;
    field.style = entry.kind == YamlKind::List     ? Field::Style::BlockList
                  : entry.kind == YamlKind::Map    ? Field::Style::BlockMap
                  : entry.kind == YamlKind::Scalar ? Field::Style::Plain
                                                   : Field::Style::Empty;
    return field;
}

Field fieldOf(const YamlEntry &entry, const YamlLayout &layout)
{
    Field field = bareField(entry);
    if (!layout.found)
        return field;
    field.style = layout.style;
    field.keySpan = layout.key;
    field.valueSpan = layout.value;
    field.span = layout.span;
    if (entry.scalarsOnly && layout.items.size() == entry.itemCount)
        field.itemSpans = layout.items;
    return field;
}

/// What js-yaml refuses in one field though yaml-cpp took it.
std::optional<YamlFault> leniency(QStringView text, TextSpan data, const YamlEntry &entry, const YamlLayout &layout,
                                  qsizetype key)
{
    const qsizetype line = lineStart(text, key);
    if (!layout.found) {
        const bool bare = entry.kind == YamlKind::Nothing && key < data.to && text[key] != u'?' && line == key &&
                          !text.mid(key, lineEnd(text, key) - key).contains(u':');
        const bool nameless = key < data.to && text[key] == u':';
        return bare || nameless ? std::optional(YamlFault{YamlFault::Kind::NoColon, entry.keyPosition, entry.key})
                                : std::nullopt;
    }
    if (layout.unclosed)
        return YamlFault{YamlFault::Kind::Unclosed, layout.value.from - data.from, {}};
    if (layout.emptyItem >= 0)
        return YamlFault{YamlFault::Kind::EmptyItem, layout.emptyItem - data.from, {}};
    const qsizetype valueLine = lineStart(text, layout.value.from);
    if (valueLine > line && layout.style != Field::Style::BlockList &&
        indentColumns(text, valueLine) <= indentColumns(text, line))
        return YamlFault{YamlFault::Kind::Indent, layout.value.from - data.from, {}};
    if (layout.style == Field::Style::FlowList) {
        for (const TextSpan &item : layout.items) {
            const qsizetype lineBreak = text[item.from] == u'"' || text[item.from] == u'\''
                                            ? -1
                                            : text.mid(item.from, item.length()).indexOf(u'\n');
            if (lineBreak >= 0 && indentColumns(text, item.from + lineBreak + 1) <= indentColumns(text, line))
                return YamlFault{YamlFault::Kind::Indent, item.from + lineBreak + 1 - data.from, {}};
        }
    }
    return std::nullopt;
}

/// The fields of a topmost map in block style, and what yaml-cpp let through.
QList<Field> blockFields(QStringView text, TextSpan data, const YamlTree &tree, std::optional<YamlFault> &fault)
{
    QList<Field> fields;
    fields.reserve(tree.entries.size());
    for (qsizetype i = 0; i < tree.entries.size(); ++i) {
        const YamlEntry &entry = tree.entries[i];
        const qsizetype key = data.from + entry.keyPosition;
        const qsizetype limit =
            i + 1 < tree.entries.size() ? lineStart(text, data.from + tree.entries[i + 1].keyPosition) : data.to;
        const YamlLayout layout = yamlLayout(text, key, limit, entry.kind);
        if (!fault)
            fault = leniency(text, data, entry, layout, key);
        fields.append(fieldOf(entry, layout));
        // yaml-cpp 0.7 makes bytes that are no UTF-8 of these two escapes.
        const QStringView written = text.mid(layout.value.from, layout.value.length());
        if (layout.style == Field::Style::DoubleQuoted && (written.contains(u"\\_") || written.contains(u"\\N"))) {
            if (const auto decoded = decodedScalar(written, layout.style))
                fields.back().value = decoded->value;
        }
    }
    return fields;
}

/// The fields of a topmost map written with braces.
QList<Field> flowFields(QStringView text, TextSpan data, const YamlTree &tree)
{
    QList<Field> fields;
    const qsizetype brace = text.indexOf(u'{', data.from);
    const FlowLayout flow = brace < 0 || brace >= data.to ? FlowLayout{} : flowLayout(text, brace, data.to);
    const bool known = flow.end >= 0 && flow.items.size() == tree.entries.size();
    for (qsizetype i = 0; i < tree.entries.size(); ++i) {
        Field field = bareField(tree.entries[i]);
        field.style = Field::Style::Json;
        const qsizetype key = data.from + tree.entries[i].keyPosition;
        if (known && flow.items[i].from == key) {
            qsizetype colon = text[key] == u'"' || text[key] == u'\'' ? quotedEnd(text, key, flow.items[i].to) : key;
            colon = colon < 0 ? -1 : text.indexOf(u':', colon);
            if (colon >= 0 && colon < flow.items[i].to) {
                qsizetype from = colon + 1;
                while (from < flow.items[i].to && text[from].isSpace())
                    ++from;
                qsizetype keyEnd = colon;
                while (keyEnd > key && text[keyEnd - 1].isSpace())
                    --keyEnd;
                field.keySpan = {key, keyEnd};
                field.valueSpan = {from, flow.items[i].to};
                field.span = flow.items[i];
            }
        }
        fields.append(field);
    }
    return fields;
}

/// A scalar as a person reads it.
QString scalarText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return yamlDate(value.toDateTime());
    case QMetaType::Double:
        return yamlNumber(value.toDouble());
    case QMetaType::QVariantList:
    case QMetaType::QVariantMap:
        return {};
    default:
        return value.toString();
    }
}

void flatten(const QVariant &value, QStringList &into)
{
    if (value.typeId() == QMetaType::QVariantList) {
        for (const QVariant &item : value.toList())
            flatten(item, into);
    } else if (const QString text = scalarText(value); !text.isEmpty()) {
        into.append(text);
    }
}

} // namespace

FrontMatter FrontMatter::parse(const QString &text)
{
    FrontMatter result;
    result.m_text = text;
    const auto split = splitFrontMatter(text);
    if (!split)
        return result;
    // Without an opening line a huge text above a rule is a post, not data.
    if (!split->opened && split->data.length() > largestFrontMatter)
        return result;
    result.m_span = split->span;
    result.m_dataSpan = split->data;
    result.m_form = split->json ? (split->opened ? Form::Json : Form::JsonUnopened)
                                : (split->opened ? Form::Yaml : Form::YamlUnopened);
    if (split->json)
        result.readJsonFields();
    else
        result.readYamlFields();
    if (result.m_editable)
        result.m_blockEnd = split->span.to;
    if (result.m_form == Form::None)
        result.m_span = {};
    return result;
}

void FrontMatter::readYamlFields()
{
    const QStringView text(m_text);
    YamlTree tree = readYaml(text.mid(m_dataSpan.from, m_dataSpan.length()));
    QList<Field> fields;
    if (!tree.fault)
        fields = tree.flowMap ? flowFields(text, m_dataSpan, tree) : blockFields(text, m_dataSpan, tree, tree.fault);
    if (!tree.fault) {
        m_fields = fields;
        m_flow = tree.flowMap;
        for (const Field &field : std::as_const(m_fields)) {
            if (field.key == QLatin1String("<<") && field.value.typeId() == QMetaType::QVariantMap)
                m_merged = field.value.toMap();
        }
        switch (tree.root) {
        case YamlTree::Root::Map:
            m_editable = true;
            break;
        case YamlTree::Root::List:
        case YamlTree::Root::Timestamp:
            break; // `typeof` calls them objects, so Hexo takes the data away, though there is no field in it
        case YamlTree::Root::Nothing:
            m_editable = m_form == Form::Yaml; // nothing to Hexo, but the place where a first field belongs
            m_form = Form::None;
            break;
        case YamlTree::Root::Scalar:
            m_form = Form::None;
            break;
        }
        return;
    }
    const ExplainedFault explained = explainedFault(m_text, m_dataSpan, *tree.fault);
    m_error = explained.error;
    // What stands in the other lines is still worth showing. The lines of the broken field become blanks, so that
    // places stay right.
    const auto readWithout = [this](TextSpan hidden) {
        QString copy = m_text.left(m_dataSpan.to);
        for (qsizetype at = hidden.from; at < hidden.to; ++at) {
            if (copy[at] != u'\n')
                copy[at] = u' ';
        }
        YamlTree rest = readYaml(QStringView(copy).mid(m_dataSpan.from, m_dataSpan.length()));
        if (rest.fault || rest.root != YamlTree::Root::Map || rest.flowMap)
            return false;
        std::optional<YamlFault> ignored;
        m_fields = blockFields(copy, m_dataSpan, rest, ignored);
        return true;
    };
    if (!explained.field.isEmpty() && !readWithout(explained.field))
        readWithout({explained.field.from, m_dataSpan.to});
}

void FrontMatter::readJsonFields()
{
    const auto fields = jsonFields(m_text, m_dataSpan);
    if (!fields) {
        m_form = Form::None; // hexo-front-matter parseJSON: what does not parse is content
        return;
    }
    m_fields = *fields;
    m_flow = true;
    m_editable = true;
}

const Field *FrontMatter::field(QStringView key) const
{
    const auto found =
        std::find_if(m_fields.crbegin(), m_fields.crend(), [key](const Field &field) { return field.key == key; });
    return found == m_fields.crend() ? nullptr : &*found;
}

QVariant FrontMatter::value(QStringView key) const
{
    if (const Field *found = field(key))
        return found->value;
    return m_merged.value(key.toString());
}

QString FrontMatter::string(QStringView key) const
{
    return scalarText(value(key));
}

QString FrontMatter::written(const Field &field) const
{
    return m_text.mid(field.valueSpan.from, field.valueSpan.length());
}

QString FrontMatter::writtenYaml(const Field &field) const
{
    if (field.style != Field::Style::BlockList && field.style != Field::Style::BlockMap)
        return written(field);
    const qsizetype indent = field.valueSpan.from - lineStart(m_text, field.valueSpan.from);
    QStringList lines = written(field).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < indent && blanks < lines[i].size() && (lines[i][blanks] == u' ' || lines[i][blanks] == u'\t'))
            ++blanks;
        lines[i].remove(0, blanks);
    }
    return lines.join(u'\n');
}

QString FrontMatter::lineAfter(const TextEdit &edit) const
{
    const qsizetype start = lineStart(m_text, edit.from);
    return m_text.mid(start, edit.from - start) + edit.replacement +
           m_text.mid(edit.to, lineEnd(m_text, edit.to) - edit.to);
}

QStringList FrontMatter::strings(QStringView key) const
{
    QStringList out;
    flatten(value(key), out);
    return out;
}

} // namespace dosirak
