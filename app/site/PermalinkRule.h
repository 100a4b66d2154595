#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace dosirak {

/// A pattern with `:name` parts, as in `permalink` and `new_post_name` (hexo-util lib/permalink.ts).
class PermalinkRule
{
public:
    /// `segments`: the form a part must have when a text is read by the rule; a part without one is one letter or more.
    explicit PermalinkRule(const QString &rule, const QMap<QString, QString> &segments = {});

    /// The parts of a text that follows the rule; nullopt when it does not.
    std::optional<QMap<QString, QString>> parse(const QString &text) const;
    /// The rule with every part replaced. `value` is asked once for each part.
    QString stringify(const std::function<QString(const QString &name)> &value) const;

private:
    QString m_rule;
    QStringList m_names;
    QRegularExpression m_pattern;
};

} // namespace dosirak
