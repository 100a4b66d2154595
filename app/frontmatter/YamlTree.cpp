#include "app/frontmatter/YamlTree.h"

#include "app/frontmatter/YamlTypes.h"

#include <QSet>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <exception>
#include <string>

namespace dosirak {

namespace {

constexpr int deepest = 100;      // js-yaml 4.3 loader maxDepth
constexpr int mostNodes = 200000; // aliases of aliases would never end

/// js-yaml's PATTERN_NON_PRINTABLE.
bool isPrintable(QStringView text, qsizetype at)
{
    const char16_t letter = text[at].unicode();
    if (letter < 0x20)
        return letter == u'\t' || letter == u'\n' || letter == u'\r';
    if (letter < 0x7f)
        return true;
    if (letter < 0xa0)
        return letter == 0x85;
    if (QChar::isHighSurrogate(letter))
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (QChar::isLowSurrogate(letter))
        return at > 0 && text[at - 1].isHighSurrogate();
    return letter != 0xfffe && letter != 0xffff;
}

/// yaml-cpp's marks (line, column in bytes of what it was given) as positions of the data.
class Marks
{
public:
    explicit Marks(QStringView data)
        : m_data(data)
    {
        m_lines.append(0);
        for (qsizetype at = data.indexOf(u'\n'); at >= 0; at = data.indexOf(u'\n', at + 1))
            m_lines.append(at + 1);
    }

    qsizetype position(const YAML::Mark &mark) const
    {
        if (mark.line < 0 || mark.line >= m_lines.size())
            return m_data.size();
        qsizetype at = m_lines[mark.line];
        bool leading = mark.line > 0;
        int column = 0;
        while (at < m_data.size() && m_data[at] != u'\n' && column < mark.column) {
            const char16_t letter = m_data[at].unicode();
            leading = leading && letter == u'\t';
            column += leading ? 2 : letter < 0x80 ? 1 : letter < 0x800 ? 2 : QChar::isSurrogate(letter) ? 2 : 3;
            ++at;
        }
        return at;
    }

private:
    QStringView m_data;
    QList<qsizetype> m_lines;
};

/// The data as it is given to yaml-cpp.
std::string escaped(QStringView data)
{
    const QByteArray utf8 = data.toUtf8();
    std::string out;
    out.reserve(std::size_t(utf8.size()) + 16);
    bool lineHead = false;
    for (const char letter : utf8) {
        if (lineHead && letter == '\t') {
            out += "  ";
            continue;
        }
        lineHead = letter == '\n';
        out += letter;
    }
    // A quote that does not end swallows the rest silently when the text ends in a line end; behind a comment it is an
    // error.
    if (!out.empty() && out.back() != '\n')
        out += '\n';
    out += '#';
    return out;
}

class Reader
{
public:
    explicit Reader(const Marks &marks)
        : m_marks(marks)
    {
    }

    std::optional<YamlFault> fault;

    QVariant value(const YAML::Node &node, int depth)
    {
        if (fault)
            return {};
        if (depth > deepest)
            return fail(YamlFault::Kind::TooDeep, node, {});
        if (++m_nodes > mostNodes)
            return fail(YamlFault::Kind::TooLarge, node, {});
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence:
            checkTag(node);
            return list(node, depth);
        case YAML::NodeType::Map:
            checkTag(node);
            return map(node, depth);
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined:
            break;
        }
        return {};
    }

    QString key(const YAML::Node &node)
    {
        if (node.IsMap())
            return QStringLiteral("[object Object]");
        if (node.IsSequence())
            return QString();
        if (!node.IsScalar())
            return QStringLiteral("null");
        const QVariant value = scalar(node);
        const QString text = QString::fromStdString(node.Scalar());
        // JavaScript makes strings of keys: 012 is "12", True is "true".
        switch (value.typeId()) {
        case QMetaType::Bool:
        case QMetaType::LongLong:
            return value.toString();
        case QMetaType::Double:
            return yamlNumber(value.toDouble());
        default:
            return text;
        }
    }

    /// Remembers a key of one map; false when it was there before.
    bool addKey(QSet<QString> &keys, const QString &name, const YAML::Node &node)
    {
        if (keys.contains(name)) {
            fail(YamlFault::Kind::Duplicate, node, name);
            return false;
        }
        keys.insert(name);
        return true;
    }

    QVariant fail(YamlFault::Kind kind, const YAML::Node &node, const QString &detail)
    {
        if (!fault)
            fault = YamlFault{kind, m_marks.position(node.Mark()), detail};
        return {};
    }

private:
    static constexpr std::string_view coreTag = "tag:yaml.org,2002:";

    QVariant scalar(const YAML::Node &node)
    {
        const std::string &tag = node.Tag();
        const QString text = QString::fromStdString(node.Scalar());
        if (tag == "?" || tag.empty())
            return yamlPlainValue(text);
        if (tag == "!")
            return text;
        const QString name = QString::fromStdString(tag);
        if (tag.compare(0, coreTag.size(), coreTag) != 0)
            return fail(YamlFault::Kind::UnknownTag, node, name);
        const auto tagged = yamlTaggedValue(QStringView(name).mid(qsizetype(coreTag.size())), text);
        if (!tagged)
            return fail(YamlFault::Kind::BadTag, node, QStringLiteral("!!") + name.mid(qsizetype(coreTag.size())));
        return *tagged;
    }

    void checkTag(const YAML::Node &node)
    {
        const std::string &tag = node.Tag();
        if (tag.empty() || tag == "?" || tag == "!")
            return;
        const QString name = QString::fromStdString(tag);
        static const QStringList collections{QStringLiteral("seq"), QStringLiteral("map"), QStringLiteral("set"),
                                             QStringLiteral("omap"), QStringLiteral("pairs")};
        if (tag.compare(0, coreTag.size(), coreTag) != 0 || !collections.contains(name.mid(qsizetype(coreTag.size()))))
            fail(YamlFault::Kind::UnknownTag, node, name);
    }

    QVariant list(const YAML::Node &node, int depth)
    {
        QVariantList values;
        values.reserve(qsizetype(node.size()));
        for (const auto &item : node) {
            values.append(value(item, depth + 1));
            if (fault)
                return {};
        }
        return values;
    }

    QVariant map(const YAML::Node &node, int depth)
    {
        QVariantMap values;
        QVariantMap merged;
        QSet<QString> keys;
        for (const auto &pair : node) {
            const QString name = key(pair.first);
            const QVariant member = value(pair.second, depth + 1);
            if (fault || !addKey(keys, name, pair.first))
                return {};
            if (name == QLatin1String("<<") && pair.first.Tag() == "?")
                merge(merged, member, pair.first);
            else
                values.insert(name, member);
        }
        for (auto i = merged.cbegin(); i != merged.cend(); ++i) {
            if (!values.contains(i.key()))
                values.insert(i.key(), i.value());
        }
        return values;
    }

    void merge(QVariantMap &into, const QVariant &source, const YAML::Node &node)
    {
        const QVariantList sources =
            source.typeId() == QMetaType::QVariantList ? source.toList() : QVariantList{source};
        for (const QVariant &one : sources) {
            if (one.typeId() != QMetaType::QVariantMap) {
                fail(YamlFault::Kind::MergeSource, node, QStringLiteral("<<"));
                return;
            }
            const QVariantMap members = one.toMap();
            for (auto i = members.cbegin(); i != members.cend(); ++i) {
                if (!into.contains(i.key()))
                    into.insert(i.key(), i.value());
            }
        }
    }

    const Marks &m_marks;
    int m_nodes = 0;
};

/// What may not stand in any YAML, and what stands behind the end of the first document.
std::optional<YamlFault> textFault(QStringView data)
{
    for (qsizetype at = 0; at < data.size(); ++at) {
        if (!isPrintable(data, at))
            return YamlFault{YamlFault::Kind::Control, at, QString::number(data[at].unicode(), 16)};
    }
    bool ended = false;
    bool content = false;
    for (qsizetype line = 0; line < data.size(); line = nextLine(data, line)) {
        const QStringView text = data.mid(line, lineEnd(data, line) - line);
        if (text.startsWith(u"...") && (text.size() == 3 || text[3].isSpace())) {
            ended = true;
        } else if (text.startsWith(u"---") && (text.size() == 3 || text[3].isSpace())) {
            if (content)
                return YamlFault{YamlFault::Kind::Documents, line, {}};
            content = true;
        } else if (!isBlankOrComment(text)) {
            if (ended)
                return YamlFault{YamlFault::Kind::Documents, line, {}};
            content = true;
        }
    }
    return std::nullopt;
}

YamlFault syntaxFault(const YAML::Exception &exception, const Marks &marks)
{
    YamlFault fault;
    fault.position = marks.position(exception.mark);
    fault.detail = QString::fromStdString(exception.msg);
    if (exception.msg.find("EOF in scalar") != std::string::npos ||
        exception.msg.find("flow not found") != std::string::npos)
        fault.kind = YamlFault::Kind::Unclosed;
    else if (exception.msg.find("anchor is not defined") != std::string::npos)
        fault.kind = YamlFault::Kind::UnknownAlias;
    else if (exception.msg.find("depth") != std::string::npos)
        fault.kind = YamlFault::Kind::TooDeep;
    return fault;
}

YamlKind kindOf(const YAML::Node &node)
{
    return node.IsSequence() ? YamlKind::List
           : node.IsMap()    ? YamlKind::Map
           : node.IsScalar() ? YamlKind::Scalar
                             : YamlKind::Nothing;
}

void readEntries(const YAML::Node &root, Reader &reader, const Marks &marks, YamlTree &tree)
{
    QSet<QString> keys;
    for (const auto &pair : root) {
        YamlEntry entry;
        entry.key = reader.key(pair.first);
        entry.keyPosition = marks.position(pair.first.Mark());
        entry.value = reader.value(pair.second, 1);
        entry.kind = kindOf(pair.second);
        if (entry.kind == YamlKind::List) {
            entry.itemCount = qsizetype(pair.second.size());
            for (const auto &item : pair.second)
                entry.scalarsOnly = entry.scalarsOnly && !item.IsMap() && !item.IsSequence();
        }
        if (!reader.fault)
            reader.addKey(keys, entry.key, pair.first);
        if (reader.fault)
            return;
        tree.entries.append(entry);
    }
}

} // namespace

YamlTree readYaml(QStringView data)
{
    YamlTree tree;
    if (data.size() > largestFrontMatter) {
        tree.fault = YamlFault{YamlFault::Kind::TooLarge, 0, {}};
        return tree;
    }
    tree.fault = textFault(data);
    if (tree.fault)
        return tree;
    const Marks marks(data);
    try {
        const YAML::Node root = YAML::Load(escaped(data));
        Reader reader(marks);
        if (root.IsMap()) {
            tree.root = YamlTree::Root::Map;
            tree.flowMap = root.Style() == YAML::EmitterStyle::Flow;
            readEntries(root, reader, marks, tree);
        } else if (root.IsSequence()) {
            tree.root = YamlTree::Root::List;
            reader.value(root, 0);
        } else if (root.IsScalar()) {
            tree.root = reader.value(root, 0).typeId() == QMetaType::QDateTime ? YamlTree::Root::Timestamp
                                                                               : YamlTree::Root::Scalar;
        }
        tree.fault = reader.fault;
    } catch (const YAML::Exception &exception) {
        tree.fault = syntaxFault(exception, marks);
    } catch (const std::exception &exception) {
        tree.fault = YamlFault{YamlFault::Kind::Syntax, 0, QString::fromUtf8(exception.what())};
    }
    return tree;
}

} // namespace dosirak
