#pragma once

#include "app/text/TextEdit.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <utility>

namespace dosirak {

/// One top-level field of a front matter. All spans count UTF-16 units of the post's text.
struct Field
{
    /// How the value is written.
    enum class Style {
        Empty,
        Plain,
        SingleQuoted,
        DoubleQuoted,
        Literal,
        Folded,
        FlowList,
        BlockList,
        FlowMap,
        BlockMap,
        Alias,
        Json
    };

    QString key;
    Style style = Style::Empty;
    TextSpan keySpan;   ///< the key as written, with its quotes
    TextSpan valueSpan; ///< the value as written, without the comment behind it; for Empty the place where one would be
                        ///< written
    TextSpan span;      ///< all lines of the field, with the last line end
    /// What Hexo reads: null (QVariant()), bool, qint64, double, QString, QDateTime (UTC), QVariantList, QVariantMap.
    /// Typed by js-yaml's rules (YAML 1.2 core and timestamps), not yaml-cpp's. QVariantMap loses the order; the text
    /// keeps it.
    QVariant value;
    /// List items as written (scalars only), with their places; empty unless the value is a list of scalars.
    QList<TextSpan> itemSpans;
};

/// Why Hexo cannot read a front matter. Places are counted from 0 in the post's text.
struct FrontMatterError
{
    qsizetype line = 0;
    qsizetype column = 0;
    QString key;     ///< the field it is in, may be empty
    QString message; ///< in words, translated
    TextEdits fix;   ///< a one-click repair (put the value in quotes), may be empty
    QString fixTitle;
};

/// A view of a post's front matter. It owns nothing and changes nothing: every change is a list of TextEdits on the
/// text it was made from. Rules: hexo-front-matter 4.2 lib/front_matter (split), js-yaml 4 (types).
class FrontMatter
{
public:
    enum class Form {
        None,         ///< no front matter; all is body
        Yaml,         ///< `---` … `---`
        YamlUnopened, ///< no opening line, ended by `---`
        Json,         ///< `;;;` … `;;;`
        JsonUnopened,
    };

    /// Reads the front matter of a post's text (line ends '\n'). Never fails: see error(). Bounded time and depth on
    /// hostile input.
    static FrontMatter parse(const QString &text);

    Form form() const { return m_form; }
    bool exists() const { return m_form != Form::None; }
    /// Set: the YAML is broken; `fields()` then holds what could be read before it, possibly nothing.
    const std::optional<FrontMatterError> &error() const { return m_error; }

    const QList<Field> &fields() const { return m_fields; }
    const Field *field(QStringView key) const; ///< the last of that name (Hexo refuses duplicates), or nullptr
    QVariant value(QStringView key) const;
    QString string(QStringView key) const;      ///< scalars as text, else empty
    QStringList strings(QStringView key) const; ///< a scalar is a list of one; nested lists are flattened

    /// The value of one of `fields()` as it stands in the text; a broken front matter's too.
    QString written(const Field &field) const;

    /// The same with the indentation of its first line taken off the others, as setYaml() takes it.
    QString writtenYaml(const Field &field) const;
    /// The line in which an edit happens as it would be after it, to be shown beside a repair.
    QString lineAfter(const TextEdit &edit) const;

    TextSpan span() const { return m_span; }         ///< with its separators and the line end behind them
    TextSpan dataSpan() const { return m_dataSpan; } ///< between the separators
    qsizetype bodyStart() const { return m_span.to; }

    // Changes. `value`: null, bool, number, QString, QDateTime (written as the post writes dates), QStringList or
    // QVariantList, QVariantMap. nullopt: cannot be done without harm (broken YAML, an alias value); nothing else of
    // the text changes.

    /// Replaces the value, keeping its style where the new value allows; adds the field when it is missing.
    std::optional<TextEdits> set(const QString &key, const QVariant &value) const;
    /// Replaces the value by YAML as somebody wrote it (a list of maps, say), indented as its place asks. nullopt also when that is no YAML.
    std::optional<TextEdits> setYaml(const QString &key, const QString &yaml) const;
    /// Adds a field at a place a person would choose, in the style of its neighbours. A post without front matter gets
    /// one.
    std::optional<TextEdits> add(const QString &key, const QVariant &value) const;
    /// Several fields one after the other as one change, for instance title and date of a post that has none.
    std::optional<TextEdits> addAll(const QList<std::pair<QString, QVariant>> &fields) const;
    /// Removes the field with its lines (a comment before it stays).
    std::optional<TextEdits> remove(const QString &key) const;
    std::optional<TextEdits> rename(const QString &key, const QString &newKey) const;
    /// Moves the field (with the comments directly before it) to another place among the fields.
    std::optional<TextEdits> move(const QString &key, int newIndex) const;
    std::optional<TextEdits> addItem(const QString &key,
                                     const QString &item) const; ///< also turns a scalar into a list
    std::optional<TextEdits> removeItem(const QString &key, int index) const;
    std::optional<TextEdits> setItem(const QString &key, int index, const QString &item) const;

private:
    friend class FrontMatterEdits;

    void readYamlFields();
    void readJsonFields();

    QString m_text;
    Form m_form = Form::None;
    bool m_flow = false;     ///< the fields stand between commas (JSON, or one YAML map in braces)
    bool m_editable = false; ///< the data is a map that can be written to
    qsizetype m_blockEnd =
        0; ///< end of the separators, also where Hexo sees no front matter between them; 0: there is nothing to write into
    QVariantMap m_merged; ///< what `<<` brings in
    TextSpan m_span;
    TextSpan m_dataSpan;
    QList<Field> m_fields;
    std::optional<FrontMatterError> m_error;
};

/// A string as one YAML value on one line: plain when js-yaml reads it back as this string, else quoted.
QString yamlScalar(const QString &value);

} // namespace dosirak
