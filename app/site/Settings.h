#pragma once

#include "app/text/Result.h"

#include <QByteArray>
#include <QVariantMap>

namespace dosirak {

/// A settings file (`_config.yml`, `_config.THEME.yml`, a theme's `_config.yml`) as Hexo reads it: typed by js-yaml's
/// rules as a front matter is. A file that holds no map gives an empty one, as in Hexo. Broken or hostile YAML: an
/// error that names the line.
Result<QVariantMap> readSettings(const QByteArray &yaml);

/// hexo-util deepMerge: maps are merged, everything else of `over` replaces what `base` has.
QVariantMap deepMerged(const QVariantMap &base, const QVariantMap &over);

/// JavaScript's idea of true.
bool isTruthy(const QVariant &value);

/// JavaScript's String(value) for scalars; lists are joined with ','; null gives an empty string.
QString scriptString(const QVariant &value);

} // namespace dosirak
