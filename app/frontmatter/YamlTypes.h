#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace dosirak {

/// The value of a plain (unquoted) scalar by js-yaml 4's default schema: null, bool, qint64, double, QDateTime (UTC) or
/// QString.
QVariant yamlPlainValue(const QString &text);

/// A timestamp as js-yaml 4 lib/type/timestamp reads it; nullopt when the text is a string to it. A date without a zone
/// counts as UTC, days and hours beyond the end roll over as in JavaScript.
std::optional<QDateTime> yamlTimestamp(QStringView text);

/// A value with an explicit `!!tag`; nullopt when js-yaml refuses it.
std::optional<QVariant> yamlTaggedValue(QStringView tag, const QString &text);

/// A number so that js-yaml reads the same one back.
QString yamlNumber(double value);

/// Equal to Hexo: type and value; lists and maps by their members.
bool sameYamlValue(const QVariant &one, const QVariant &other);

} // namespace dosirak
