#include "app/frontmatter/FrontMatterEdits.h"

#include "app/frontmatter/DateSpelling.h"
#include "app/frontmatter/YamlTypes.h"
#include "app/frontmatter/YamlWriter.h"

#include <QDateTime>

#include <algorithm>

namespace dosirak {

namespace {

/// A date may stand as text that js-yaml leaves a string; it still has to say the same moment.
bool readsAs(const QVariant &meant, const QVariant &read)
{
    if (sameYamlValue(meant, read))
        return true;
    if (meant.typeId() == QMetaType::QDateTime && read.typeId() == QMetaType::QString) {
        const auto spelling = DateSpelling::of(read.toString());
        return spelling && spelling->date().toSecsSinceEpoch() == meant.toDateTime().toSecsSinceEpoch();
    }
    return false;
}

/// The place of a field among those Hexo knows, as its own scaffolds and most blogs order them.
int rankOf(const QString &key)
{
    static const QStringList order{
        QStringLiteral("layout"),     QStringLiteral("title"),     QStringLiteral("subtitle"),
        QStringLiteral("author"),     QStringLiteral("lang"),      QStringLiteral("date"),
        QStringLiteral("updated"),    QStringLiteral("permalink"), QStringLiteral("tags"),
        QStringLiteral("categories"), QStringLiteral("keywords"),  QStringLiteral("description"),
        QStringLiteral("excerpt")};
    const qsizetype index = order.indexOf(key);
    return index < 0 ? int(order.size()) : int(index);
}

/// Start of the comment lines directly above a field.
qsizetype withComments(QStringView text, qsizetype fieldStart, qsizetype dataStart)
{
    qsizetype start = fieldStart;
    while (start > dataStart) {
        const qsizetype line = lineStart(text, start - 1);
        const QStringView content = text.mid(line, start - 1 - line).trimmed();
        if (content.isEmpty() || content[0] != u'#' || line < dataStart)
            break;
        start = line;
    }
    return start;
}

} // namespace

int FrontMatterEdits::changeable(const QString &key) const
{
    if (m.m_error || !m.m_editable)
        return -1;
    for (qsizetype i = m.m_fields.size() - 1; i >= 0; --i) {
        if (m.m_fields[i].key == key)
            return m.m_fields[i].span.isEmpty() ? -1 : int(i);
    }
    return -1;
}

YamlLayout FrontMatterEdits::layoutOf(const Field &field) const
{
    const YamlKind kind = field.value.typeId() == QMetaType::QVariantList  ? YamlKind::List
                          : field.value.typeId() == QMetaType::QVariantMap ? YamlKind::Map
                          : field.value.isValid()                          ? YamlKind::Scalar
                                                                           : YamlKind::Nothing;
    return yamlLayout(m_text, field.keySpan.from, field.span.to, kind);
}

QList<ExpectedField> FrontMatterEdits::present() const
{
    QList<ExpectedField> fields;
    fields.reserve(m.m_fields.size());
    for (const Field &field : m.m_fields)
        fields.append({field.key, field.value});
    return fields;
}

bool FrontMatterEdits::reads(const TextEdits &edits, const QList<ExpectedField> &expected, qsizetype freeIndex) const
{
    // The body takes no part: only the front matter is edited and read again.
    const QString before = m.m_blockEnd > 0 ? m_text.left(m.m_blockEnd) : m_text;
    const QString after = applied(before, edits);
    const FrontMatter read = FrontMatter::parse(after);
    if (read.m_error || !read.exists() || read.m_fields.size() != expected.size())
        return false;
    const qsizetype body = m.m_blockEnd > 0 ? 0 : m_text.size();
    if (after.size() - read.m_span.to != body)
        return false;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (read.m_fields[i].key != expected[i].first ||
            (i != freeIndex && !readsAs(expected[i].second, read.m_fields[i].value)))
            return false;
    }
    return true;
}

std::optional<TextEdits> FrontMatterEdits::firstGood(const QList<TextEdits> &candidates,
                                                     const QList<ExpectedField> &expected) const
{
    for (const TextEdits &edits : candidates) {
        if (reads(edits, expected))
            return edits;
    }
    return std::nullopt;
}

std::optional<TextEdits> FrontMatterEdits::set(const QString &key, const QVariant &value) const
{
    if (!m.field(key))
        return add(key, value);
    const int index = changeable(key);
    if (index < 0 || m.m_fields[index].style == Field::Style::Alias)
        return std::nullopt;
    const Field &field = m.m_fields[index];
    if (sameYamlValue(field.value, value))
        return TextEdits{};
    QList<ExpectedField> expected = present();
    expected[index].second = value;
    if (isYamlList(value) && field.value.typeId() == QMetaType::QVariantList) {
        if (const auto edits = itemsReplaced(field, value.toList()); edits && reads(*edits, expected))
            return edits;
    }
    return firstGood(valueCandidates(field, value), expected);
}

std::optional<TextEdits> FrontMatterEdits::setYaml(const QString &key, const QString &yaml) const
{
    const int index = changeable(key);
    if (index < 0 || m.m_fields[index].style == Field::Style::Alias)
        return std::nullopt;
    const Field &field = m.m_fields[index];
    const QString value = yaml.trimmed();
    if (m.m_flow) {
        const TextEdits edits{{field.valueSpan.from, field.valueSpan.to, value}};
        return reads(edits, present(), index) ? std::optional(edits) : std::nullopt;
    }
    const YamlLayout layout = layoutOf(field);
    if (!layout.found)
        return std::nullopt;
    QList<TextEdits> candidates;
    if (!value.contains(u'\n')) {
        const qsizetype keyLine = lineEnd(m_text, layout.properties);
        const qsizetype from =
            layout.value.from > keyLine || layout.style == Field::Style::Empty ? layout.properties : layout.value.from;
        candidates.append({{from, layout.value.to, from == layout.properties ? u' ' + value : value}});
    }
    // The first line may have lost its blanks by trimming; the others keep theirs relative to it.
    const qsizetype start = yaml.indexOf(value.left(1));
    const qsizetype own = start - (start > 0 ? yaml.lastIndexOf(u'\n', start - 1) + 1 : 0);
    const bool inOwnLines = layout.value.from > lineEnd(m_text, layout.properties);
    const qsizetype valueLine = lineStart(m_text, layout.value.from);
    const QString indent =
        inOwnLines ? m_text.mid(valueLine, layout.value.from - valueLine) : fieldIndent() + QLatin1String("  ");
    QString lines;
    const QStringList given = value.split(u'\n');
    for (qsizetype i = 0; i < given.size(); ++i) {
        QString line = given[i];
        qsizetype blanks = 0;
        while (i > 0 && blanks < own && blanks < line.size() && line[blanks] == u' ')
            ++blanks;
        line.remove(0, blanks);
        lines += u'\n' + (line.trimmed().isEmpty() ? QString() : indent + line);
    }
    const qsizetype keyEnd =
        inOwnLines || layout.style == Field::Style::Empty ? lineEnd(m_text, layout.properties) : layout.properties;
    candidates.append({{keyEnd, std::max(keyEnd, layout.value.to), lines}});
    for (const TextEdits &edits : candidates) {
        if (reads(edits, present(), index))
            return edits;
    }
    return std::nullopt;
}

std::optional<TextEdits> FrontMatterEdits::add(const QString &key, const QVariant &value) const
{
    if (m.m_error || key.isEmpty() || m.field(key))
        return std::nullopt;
    QList<ExpectedField> expected = present();
    if (!m.m_editable) {
        if (m.exists())
            return std::nullopt;
        const QString block = QStringLiteral("---\n") + yamlScalar(key) + u':' + newValueText(value, {}, false) +
                              QStringLiteral("\n---\n");
        return firstGood({TextEdits{{0, 0, block}}}, {{key, value}});
    }
    if (m.m_flow) {
        const QString entry = jsonText(key) + QLatin1String(": ") + jsonText(value);
        expected.append({key, value});
        if (m.m_fields.isEmpty()) {
            const qsizetype at = m.m_form == FrontMatter::Form::Yaml || m.m_form == FrontMatter::Form::YamlUnopened
                                     ? m_text.indexOf(u'{', m.m_dataSpan.from) + 1
                                     : m.m_dataSpan.from;
            return firstGood({TextEdits{{at, at, entry}}}, expected);
        }
        QString separator = QStringLiteral(",\n");
        if (m.m_fields.size() > 1) {
            const Field &last = m.m_fields.back();
            separator = m_text.mid(m.m_fields[m.m_fields.size() - 2].span.to,
                                   last.span.from - m.m_fields[m.m_fields.size() - 2].span.to);
        }
        const qsizetype end = m.m_fields.back().span.to;
        return firstGood(
            {TextEdits{{end, end, separator + entry}}, TextEdits{{end, end, QStringLiteral(", ") + entry}}}, expected);
    }
    // Behind the last field that belongs before it; a new title or layout goes to the top.
    const int rank = rankOf(key);
    qsizetype index = m.m_fields.size();
    if (rank < rankOf({})) {
        index = 0;
        for (qsizetype i = 0; i < m.m_fields.size(); ++i) {
            if (rankOf(m.m_fields[i].key) < rank)
                index = i + 1;
        }
    }
    QList<TextEdits> candidates;
    const auto writtenAt = [&](qsizetype place) {
        const qsizetype at = place == 0 ? (m.m_fields.isEmpty() ? m.m_dataSpan.to : m.m_fields[0].span.from)
                                        : m.m_fields[place - 1].span.to;
        const QString indent = fieldIndent();
        return TextEdits{
            {at, at, indent + yamlScalar(key) + u':' + newValueText(value, indent, prefersFlowLists()) + u'\n'}};
    };
    const auto expectedAt = [&](qsizetype place) {
        QList<ExpectedField> fields = expected;
        fields.insert(place, {key, value});
        return fields;
    };
    for (const qsizetype place : {index, m.m_fields.size(), qsizetype(0)}) {
        if (place > 0 && m.m_fields[place - 1].span.isEmpty())
            continue;
        if (place == 0 && !m.m_fields.isEmpty() && m.m_fields[0].span.isEmpty())
            continue;
        const TextEdits edits = writtenAt(place);
        if (reads(edits, expectedAt(place)))
            return edits;
    }
    return std::nullopt;
}

std::optional<TextEdits> FrontMatterEdits::remove(const QString &key) const
{
    const int index = changeable(key);
    if (index < 0)
        return std::nullopt;
    const Field &field = m.m_fields[index];
    QList<ExpectedField> expected = present();
    expected.removeAt(index);
    if (m.m_flow) {
        TextSpan gone = field.span;
        if (index > 0)
            gone.from = m.m_fields[index - 1].span.to;
        else if (m.m_fields.size() > 1)
            gone.to = m.m_fields[1].span.from;
        return firstGood({TextEdits{{gone.from, gone.to, {}}}}, expected);
    }
    const TextEdits lines{{field.span.from, field.span.to, {}}};
    if (!expected.isEmpty())
        return firstGood({lines}, expected);
    // Without any field Hexo would take the separators for text, so the whole block goes, unless it holds notes.
    const QString rest = applied(m_text.left(m.m_dataSpan.to), lines).mid(m.m_dataSpan.from);
    if (!rest.trimmed().isEmpty())
        return std::nullopt;
    return TextEdits{{0, m.m_blockEnd, {}}};
}

std::optional<TextEdits> FrontMatterEdits::rename(const QString &key, const QString &newKey) const
{
    const int index = changeable(key);
    if (index < 0 || newKey.isEmpty() || m.field(newKey))
        return std::nullopt;
    QList<ExpectedField> expected = present();
    expected[index].first = newKey;
    const TextSpan span = m.m_fields[index].keySpan;
    return firstGood({TextEdits{{span.from, span.to, m.m_flow ? jsonText(newKey) : yamlScalar(newKey)}}}, expected);
}

std::optional<TextEdits> FrontMatterEdits::move(const QString &key, int newIndex) const
{
    const int index = changeable(key);
    const int count = int(m.m_fields.size());
    if (index < 0 || newIndex < 0 || newIndex >= count)
        return std::nullopt;
    if (index == newIndex)
        return TextEdits{};
    if (std::any_of(m.m_fields.begin(), m.m_fields.end(), [](const Field &field) { return field.span.isEmpty(); }))
        return std::nullopt;
    QList<ExpectedField> expected = present();
    expected.move(index, newIndex);
    if (m.m_flow) {
        QStringList entries;
        for (const Field &field : m.m_fields)
            entries.append(m_text.mid(field.span.from, field.span.length()));
        entries.move(index, newIndex);
        TextEdits edits;
        for (qsizetype i = 0; i < count; ++i)
            edits.append({m.m_fields[i].span.from, m.m_fields[i].span.to, entries[i]});
        return firstGood({edits}, expected);
    }
    const qsizetype from = withComments(m_text, m.m_fields[index].span.from, m.m_dataSpan.from);
    const qsizetype to = m.m_fields[index].span.to;
    const qsizetype target = newIndex > index ? m.m_fields[newIndex].span.to
                                              : withComments(m_text, m.m_fields[newIndex].span.from, m.m_dataSpan.from);
    const TextEdits edits = ordered({{from, to, {}}, {target, target, m_text.mid(from, to - from)}});
    return firstGood({edits}, expected);
}

std::optional<TextEdits> FrontMatter::set(const QString &key, const QVariant &value) const
{
    return FrontMatterEdits(*this).set(key, value);
}

std::optional<TextEdits> FrontMatter::setYaml(const QString &key, const QString &yaml) const
{
    return FrontMatterEdits(*this).setYaml(key, yaml);
}

std::optional<TextEdits> FrontMatter::add(const QString &key, const QVariant &value) const
{
    return FrontMatterEdits(*this).add(key, value);
}

std::optional<TextEdits> FrontMatter::addAll(const QList<std::pair<QString, QVariant>> &fields) const
{
    QString text = m_text;
    FrontMatter step = *this;
    for (const auto &[key, value] : fields) {
        const auto edits = step.add(key, value);
        if (!edits)
            return std::nullopt;
        text = applied(text, *edits);
        step = parse(text);
    }
    return difference(m_text, text);
}

std::optional<TextEdits> FrontMatter::remove(const QString &key) const
{
    return FrontMatterEdits(*this).remove(key);
}

std::optional<TextEdits> FrontMatter::rename(const QString &key, const QString &newKey) const
{
    return FrontMatterEdits(*this).rename(key, newKey);
}

std::optional<TextEdits> FrontMatter::move(const QString &key, int newIndex) const
{
    return FrontMatterEdits(*this).move(key, newIndex);
}

std::optional<TextEdits> FrontMatter::addItem(const QString &key, const QString &item) const
{
    return FrontMatterEdits(*this).addItem(key, item);
}

std::optional<TextEdits> FrontMatter::removeItem(const QString &key, int index) const
{
    return FrontMatterEdits(*this).removeItem(key, index);
}

std::optional<TextEdits> FrontMatter::setItem(const QString &key, int index, const QString &item) const
{
    return FrontMatterEdits(*this).setItem(key, index, item);
}

} // namespace dosirak
