#pragma once

#include "app/frontmatter/YamlSpans.h"

#include <QList>
#include <QStringView>
#include <QVariant>

#include <optional>

namespace dosirak {

/// Why js-yaml refuses a text.
struct YamlFault
{
    enum class Kind {
        Syntax,       ///< what yaml-cpp says, to be explained by looking at the line
        Unclosed,     ///< a quote or a bracket without its end
        Duplicate,    ///< a key written twice
        UnknownTag,   ///< `!foo`
        UnknownAlias, ///< `*foo`
        BadTag,       ///< `!!int x`
        Control,      ///< a control character
        Documents,    ///< something after `...` or a second `---`
        EmptyItem,    ///< `[a,,b]`
        Indent,       ///< the value of a field starts in a line of its own without indentation
        NoColon,      ///< a line without a colon between fields
        TooDeep,
        TooLarge,
        MergeSource, ///< `<<:` with something that is no map
    };
    Kind kind = Kind::Syntax;
    qsizetype position = 0; ///< UTF-16 units from the start of the text that was read
    QString detail;         ///< the key, tag or alias it is about
};

/// One pair of the topmost map.
struct YamlEntry
{
    QString key;
    QVariant value;
    YamlKind kind = YamlKind::Scalar;
    bool scalarsOnly = true; ///< a list of scalars
    qsizetype itemCount = 0; ///< members of a list
    qsizetype keyPosition = 0;
};

struct YamlTree
{
    enum class Root { Nothing, Map, List, Scalar, Timestamp };
    Root root = Root::Nothing;
    bool flowMap = false; ///< the topmost map is written with braces
    QList<YamlEntry> entries;
    std::optional<YamlFault> fault;
};

/// Largest front matter that is read, in UTF-16 units.
constexpr qsizetype largestFrontMatter = qsizetype(1) << 20;

/// Reads YAML as js-yaml 4 `load` does after hexo-front-matter's `escape` (tabs at line starts are two spaces).
/// yaml-cpp parses; where it is more lenient than js-yaml the differences are looked for here. Never throws; bounded
/// depth and size.
YamlTree readYaml(QStringView data);

} // namespace dosirak
