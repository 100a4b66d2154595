#pragma once

#include "app/frontmatter/FrontMatter.h"
#include "app/frontmatter/YamlSpans.h"

#include <utility>

namespace dosirak {

/// What a value must read as after an edit.
using ExpectedField = std::pair<QString, QVariant>;

/// Turns the changes of a FrontMatter into TextEdits. Several spellings are tried, from the one nearest to what stands there to the safest;
/// each is read back, and the first one that says exactly what was meant, with every other field as before, is taken.
class FrontMatterEdits
{
public:
    explicit FrontMatterEdits(const FrontMatter &frontMatter)
        : m(frontMatter)
        , m_text(frontMatter.m_text)
    {
    }

    std::optional<TextEdits> set(const QString &key, const QVariant &value) const;
    std::optional<TextEdits> setYaml(const QString &key, const QString &yaml) const;
    std::optional<TextEdits> add(const QString &key, const QVariant &value) const;
    std::optional<TextEdits> remove(const QString &key) const;
    std::optional<TextEdits> rename(const QString &key, const QString &newKey) const;
    std::optional<TextEdits> move(const QString &key, int newIndex) const;
    std::optional<TextEdits> addItem(const QString &key, const QString &item) const;
    std::optional<TextEdits> removeItem(const QString &key, int index) const;
    std::optional<TextEdits> setItem(const QString &key, int index, const QString &item) const;

private:
    /// The field's number, or -1 when it cannot be changed.
    int changeable(const QString &key) const;
    YamlLayout layoutOf(const Field &field) const;
    QList<ExpectedField> present() const;
    /// `freeIndex`: the field whose value may be anything.
    bool reads(const TextEdits &edits, const QList<ExpectedField> &expected, qsizetype freeIndex = -1) const;
    std::optional<TextEdits> firstGood(const QList<TextEdits> &candidates, const QList<ExpectedField> &expected) const;

    // FrontMatterValues.cpp
    QList<TextEdits> valueCandidates(const Field &field, const QVariant &value) const;
    QStringList scalarSpellings(const Field &field, const YamlLayout &layout, const QVariant &value) const;
    QStringList stringSpellings(const Field &field, const QString &value) const;
    TextEdit valueWritten(const YamlLayout &layout, qsizetype from, const QString &text) const;
    TextEdits valueTakenAway(const YamlLayout &layout) const;
    /// What follows the colon of a field: ` text`, or the lines of a block list or map.
    QString newValueText(const QVariant &value, const QString &indent, bool flow) const;
    QString quotedAsHere(const QString &text) const;
    QString quotedFromPlain(const Field &field, const QString &text) const;
    bool quotesWereForced(const Field &field) const;
    int idleQuotes(Field::Style style, const Field &except) const;
    bool prefersFlowLists() const;
    QString listIndent() const;
    QString fieldIndent() const;

    // FrontMatterItems.cpp
    std::optional<TextEdits> itemsReplaced(const Field &field, const QVariantList &values) const;

    const FrontMatter &m;
    const QString &m_text;
};

} // namespace dosirak
