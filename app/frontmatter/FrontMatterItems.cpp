#include "app/frontmatter/FrontMatterEdits.h"
#include "app/frontmatter/YamlTypes.h"
#include "app/frontmatter/YamlWriter.h"

#include <algorithm>

/// Changes of lists, member by member: what stays keeps its letters, its comment and its line.
namespace dosirak {

namespace {

/// The members of one list and how to write into it.
struct ListText
{
    const QString &text;
    const YamlLayout &layout;
    bool json = false;

    bool isFlow() const { return layout.style == Field::Style::FlowList; }
    qsizetype count() const { return layout.items.size(); }
    const TextSpan &item(qsizetype index) const { return layout.items[index]; }
    QString written(qsizetype index) const { return text.mid(item(index).from, item(index).length()); }

    /// End of the last line of a block item, behind its comment.
    qsizetype itemLineEnd(qsizetype index) const
    {
        return lineEnd(text, std::max(item(index).to, layout.dashes[index]));
    }

    QString spelled(const QVariant &value) const
    {
        if (json)
            return jsonText(value);
        if (value.typeId() != QMetaType::QString)
            return yamlFlow(value, YamlPlace::Flow);
        const QString string = value.toString();
        // Where all are in quotes the new one is too.
        if (count() > 0) {
            const QChar quote = item(0).isEmpty() ? QChar() : text[item(0).from];
            const bool all = (quote == u'"' || quote == u'\'') &&
                             std::all_of(layout.items.begin(), layout.items.end(), [&](const TextSpan &span) {
                                 return !span.isEmpty() && text[span.from] == quote;
                             });
            if (all && (quote == u'"' || yamlDoubleQuoted(string).size() == string.size() + 2))
                return quote == u'"' ? yamlDoubleQuoted(string) : yamlSingleQuoted(string);
        }
        return yamlScalarIn(string, isFlow() ? YamlPlace::Flow : YamlPlace::Block);
    }

    QString separator() const
    {
        if (count() < 2)
            return QStringLiteral(", ");
        const qsizetype from = item(count() - 2).to;
        const QString between = text.mid(from, item(count() - 1).from - from);
        QString rest = between;
        rest.remove(u',');
        return rest.trimmed().isEmpty() && between.count(u',') == 1 ? between : QStringLiteral(", ");
    }

    /// What stands before a block item in its line.
    QString lead(qsizetype index) const
    {
        const qsizetype dash = layout.dashes[index];
        const qsizetype line = lineStart(text, dash);
        if (!item(index).isEmpty() && item(index).from <= lineEnd(text, dash))
            return text.mid(line, item(index).from - line);
        return text.mid(line, dash - line) + QLatin1String("- ");
    }

    void insert(TextEdits &edits, qsizetype after, const QStringList &texts) const
    {
        QString inserted;
        if (isFlow()) {
            if (count() == 0) {
                edits.append({layout.value.from + 1, layout.value.from + 1, texts.join(QLatin1String(", "))});
                return;
            }
            for (const QString &one : texts)
                inserted += after < 0 ? one + separator() : separator() + one;
            const qsizetype at = after < 0 ? item(0).from : item(after).to;
            edits.append({at, at, inserted});
            return;
        }
        const QString head = lead(std::max<qsizetype>(after, 0));
        for (const QString &one : texts)
            inserted += after < 0 ? head + one + u'\n' : u'\n' + head + one;
        const qsizetype at = after < 0 ? lineStart(text, layout.dashes[0]) : itemLineEnd(after);
        edits.append({at, at, inserted});
    }

    void remove(TextEdits &edits, qsizetype from, qsizetype to) const
    {
        if (!isFlow()) {
            for (qsizetype i = from; i < to; ++i)
                edits.append({lineStart(text, layout.dashes[i]), std::min(itemLineEnd(i) + 1, text.size()), {}});
            return;
        }
        if (from > 0) {
            edits.append({item(from - 1).to, item(to - 1).to, {}});
        } else if (to < count()) {
            edits.append({item(0).from, item(to).from, {}});
        } else {
            const qsizetype comma = text.mid(item(to - 1).to, layout.value.to - item(to - 1).to).lastIndexOf(u',');
            edits.append({item(0).from, item(to - 1).to + comma + 1, {}});
        }
    }
};

QVariantList withItem(QVariantList values, const QVariant &item)
{
    values.append(item);
    return values;
}

/// A list of two that addItem made of one word; taking the second away gives the word back.
bool isSpacedPair(const QString &written, qsizetype count)
{
    return count == 2 && written.startsWith(QLatin1String("[ ")) && written.endsWith(QLatin1String(" ]")) &&
           !written.contains(u'\n');
}

bool isTaxonomy(const QString &key)
{
    return key == QLatin1String("tags") || key == QLatin1String("categories") || key == QLatin1String("tag") ||
           key == QLatin1String("category") || key == QLatin1String("keywords");
}

} // namespace

std::optional<TextEdits> FrontMatterEdits::itemsReplaced(const Field &field, const QVariantList &values) const
{
    YamlLayout layout;
    if (m.m_flow) {
        layout.style = Field::Style::FlowList;
        layout.value = field.valueSpan;
        layout.items = field.itemSpans;
    } else {
        layout = layoutOf(field);
    }
    const QVariantList old = field.value.toList();
    const bool known = layout.style == Field::Style::FlowList ||
                       (layout.style == Field::Style::BlockList && layout.dashes.size() == old.size());
    if (!known || layout.items.size() != old.size())
        return std::nullopt;
    const ListText list{m_text, layout, m.m_flow};
    if (values.isEmpty() && !list.isFlow())
        return std::nullopt;

    // Members that only changed their place take their letters with them.
    QList<bool> used(old.size(), false);
    QStringList texts;
    for (qsizetype i = 0; i < values.size(); ++i) {
        QString text;
        bool found = false;
        for (qsizetype k = 0; k < old.size() && !found; ++k) {
            const qsizetype j = (i + k) % old.size();
            if (!used[j] && sameYamlValue(old[j], values[i])) {
                used[j] = true;
                text = list.written(j);
                found = true;
            }
        }
        texts.append(found ? text : list.spelled(values[i]));
    }
    qsizetype prefix = 0;
    while (prefix < old.size() && prefix < values.size() && sameYamlValue(old[prefix], values[prefix]))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < old.size() - prefix && suffix < values.size() - prefix &&
           sameYamlValue(old[old.size() - 1 - suffix], values[values.size() - 1 - suffix]))
        ++suffix;
    const qsizetype oldMiddle = old.size() - prefix - suffix;
    const qsizetype newMiddle = values.size() - prefix - suffix;
    const qsizetype common = std::min(oldMiddle, newMiddle);
    TextEdits edits;
    for (qsizetype i = prefix; i < prefix + common; ++i) {
        const TextSpan &item = layout.items[i];
        const bool bare = item.isEmpty() && item.from > 0 && m_text[item.from - 1] == u'-';
        edits.append({item.from, item.to, bare ? u' ' + texts[i] : texts[i]});
    }
    if (newMiddle > common)
        list.insert(edits, prefix + common - 1, texts.mid(prefix + common, newMiddle - common));
    if (oldMiddle > common)
        list.remove(edits, prefix + common, prefix + oldMiddle);
    return ordered(edits);
}

std::optional<TextEdits> FrontMatterEdits::addItem(const QString &key, const QString &item) const
{
    if (!m.field(key))
        return add(key, QVariantList{item});
    const int index = changeable(key);
    if (index < 0)
        return std::nullopt;
    const Field &field = m.m_fields[index];
    if (field.style == Field::Style::Alias || field.value.typeId() == QMetaType::QVariantMap)
        return std::nullopt;
    if (field.value.typeId() == QMetaType::QVariantList)
        return set(key, withItem(field.value.toList(), item));
    if (!field.value.isValid()) { // `tags:` alone: one word is enough unless its neighbours are lists of lines
        const bool lines = !prefersFlowLists() &&
                           std::any_of(m.m_fields.begin(), m.m_fields.end(),
                                       [](const Field &other) { return other.style == Field::Style::BlockList; });
        return set(key, lines ? QVariant(QVariantList{item}) : QVariant(item));
    }
    const QVariantList values{field.value, item};
    if (m.m_flow)
        return set(key, values);
    const YamlLayout layout = layoutOf(field);
    QString first = m_text.mid(layout.value.from, layout.value.length());
    const bool oneLine = !first.contains(u'\n');
    if (!oneLine || (field.style == Field::Style::Plain && field.value.typeId() == QMetaType::QString &&
                     !isPlainString(first, YamlPlace::Flow)))
        first = yamlFlow(field.value, YamlPlace::Flow);
    const QString list = QStringLiteral("[ ") + first + QStringLiteral(", ") + yamlScalarIn(item, YamlPlace::Flow) +
                         QStringLiteral(" ]");
    QList<ExpectedField> expected = present();
    expected[index].second = values;
    QList<TextEdits> candidates{{{layout.value.from, layout.value.to, list}}};
    candidates += valueCandidates(field, values);
    return firstGood(candidates, expected);
}

std::optional<TextEdits> FrontMatterEdits::removeItem(const QString &key, int index) const
{
    const int number = changeable(key);
    if (number < 0 || index < 0)
        return std::nullopt;
    const Field &field = m.m_fields[number];
    if (field.value.typeId() != QMetaType::QVariantList)
        return index == 0 && field.value.isValid() && field.value.typeId() != QMetaType::QVariantMap
                   ? set(key, QVariant())
                   : std::nullopt;
    QVariantList values = field.value.toList();
    if (index >= values.size())
        return std::nullopt;
    values.removeAt(index);
    const QString written = m_text.mid(field.valueSpan.from, field.valueSpan.length());
    QList<ExpectedField> expected = present();
    if (values.isEmpty() && field.style == Field::Style::BlockList) {
        expected[number].second = QVariant();
        return firstGood({valueTakenAway(layoutOf(field))}, expected);
    }
    if (!m.m_flow && isTaxonomy(key) && isSpacedPair(written, values.size() + 1) && field.itemSpans.size() == 2) {
        const TextSpan left = field.itemSpans[index == 0 ? 1 : 0];
        QString text = m_text.mid(left.from, left.length());
        const QString word = values[0].toString();
        if (isPlainString(word, YamlPlace::Block) && !isPlainString(word, YamlPlace::Flow))
            text = word; // the quotes were only for the brackets
        expected[number].second = values[0];
        if (const auto edits = firstGood({TextEdits{{field.valueSpan.from, field.valueSpan.to, text}}}, expected))
            return edits;
    }
    expected[number].second = values;
    return set(key, values);
}

std::optional<TextEdits> FrontMatterEdits::setItem(const QString &key, int index, const QString &item) const
{
    const int number = changeable(key);
    if (number < 0 || index < 0)
        return std::nullopt;
    const QVariant value = m.m_fields[number].value;
    if (value.typeId() != QMetaType::QVariantList)
        return index == 0 && value.typeId() != QMetaType::QVariantMap ? set(key, item) : std::nullopt;
    QVariantList values = value.toList();
    if (index >= values.size())
        return std::nullopt;
    values[index] = item;
    return set(key, values);
}

} // namespace dosirak
