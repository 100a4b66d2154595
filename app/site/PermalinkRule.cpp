#include "app/site/PermalinkRule.h"

namespace dosirak {
namespace {

const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(QStringLiteral(":(\\w*[^_\\W])"));
    return pattern;
}

} // namespace

PermalinkRule::PermalinkRule(const QString &rule, const QMap<QString, QString> &segments)
    : m_rule(rule)
{
    QString pattern = QStringLiteral("\\A");
    qsizetype at = 0;
    auto parts = partPattern().globalMatch(rule);
    while (parts.hasNext()) {
        const auto part = parts.next();
        pattern += QRegularExpression::escape(rule.mid(at, part.capturedStart() - at));
        pattern += segments.value(part.captured(1), QStringLiteral("(.+?)"));
        m_names.append(part.captured(1));
        at = part.capturedEnd();
    }
    pattern += QRegularExpression::escape(rule.mid(at)) + QStringLiteral("\\z");
    m_pattern.setPattern(pattern);
}

std::optional<QMap<QString, QString>> PermalinkRule::parse(const QString &text) const
{
    const auto match = m_pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QMap<QString, QString> parts;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        parts.insert(m_names.at(i), match.captured(static_cast<int>(i) + 1));
    return parts;
}

QString PermalinkRule::stringify(const std::function<QString(const QString &)> &value) const
{
    QString result;
    qsizetype at = 0;
    auto parts = partPattern().globalMatch(m_rule);
    while (parts.hasNext()) {
        const auto part = parts.next();
        result += m_rule.mid(at, part.capturedStart() - at) + value(part.captured(1));
        at = part.capturedEnd();
    }
    return result + m_rule.mid(at);
}

} // namespace dosirak
