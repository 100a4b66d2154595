#pragma once

#include "app/frontmatter/FrontMatter.h"

#include <QString>
#include <QVariant>

namespace dosirak {

/// Where a value will stand: inside a flow list or map more letters must be quoted.
enum class YamlPlace { Block, Flow };

/// True when the text, written plain on one line, is read by js-yaml as this very string.
bool isPlainString(const QString &text, YamlPlace place);

/// In double quotes when it has no `"` or `\`, else in single ones; line ends and control characters ask for double
/// quotes with escapes.
QString yamlQuoted(const QString &text);
QString yamlDoubleQuoted(const QString &text);
QString yamlSingleQuoted(const QString &text); ///< only for one line of printable text

/// A string as one line: plain where possible, else quoted.
QString yamlScalarIn(const QString &text, YamlPlace place);

/// Any value on one line; lists and maps in flow style.
QString yamlFlow(const QVariant &value, YamlPlace place = YamlPlace::Block);

/// A list or map as block lines, each with `indent` in front, the last without a line end.
QString yamlBlock(const QVariant &value, const QString &indent);

/// A date as `2017-12-14 12:02:45`, in UTC.
QString yamlDate(const QDateTime &date);

/// A value as JSON on one line, dates as strings.
QString jsonText(const QVariant &value);

/// A string list and a variant list alike.
bool isYamlList(const QVariant &value);

} // namespace dosirak
