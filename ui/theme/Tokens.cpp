#include "ui/theme/Look.h"
#include "ui/theme/StyleSheet.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>

namespace dosirak {

struct Tokens::Data
{
    bool dark = false;
    QJsonObject root;
    QHash<QString, QColor> colors;
};

namespace {

/// The key of `font.cjkByLanguage` for a language tag as posts and locales write it; empty: not a language with Han
/// letters.
QString cjkKey(const QString &language)
{
    const QString tag = QString(language).replace(QLatin1Char('_'), QLatin1Char('-')).toLower();
    QString main = tag.section(QLatin1Char('-'), 0, 0);
    if (main == QLatin1String("ko") || main == QLatin1String("ja")) {
        return main;
    }
    if (main != QLatin1String("zh")) {
        return {};
    }
    if (tag.contains(QLatin1String("-hk")) || tag.contains(QLatin1String("-mo"))) {
        return QStringLiteral("zh-HK");
    }
    const bool traditional = tag.contains(QLatin1String("-tw")) || tag.contains(QLatin1String("-hant"));
    return traditional ? QStringLiteral("zh-TW") : QStringLiteral("zh-CN");
}

} // namespace

Tokens Tokens::load(bool dark)
{
    auto data = std::make_shared<Data>();
    data->dark = dark;
    QFile file(QStringLiteral(":/tokens.json"));
    if (file.open(QIODevice::ReadOnly)) {
        data->root = QJsonDocument::fromJson(file.readAll()).object();
    }
    Q_ASSERT_X(!data->root.isEmpty(), "Tokens::load", "the resource tokens.json is missing or no JSON");
    const QJsonObject colors = data->root.value(QLatin1String("color")).toObject();
    const QLatin1String set(dark ? "dark" : "light");
    for (auto it = colors.begin(); it != colors.end(); ++it) {
        data->colors.insert(it.key(), QColor(it->toObject().value(set).toString()));
    }
    Tokens tokens;
    tokens.d = std::move(data);
    return tokens;
}

bool Tokens::isDark() const
{
    return d->dark;
}

QColor Tokens::color(const QString &name) const
{
    const auto it = d->colors.constFind(name);
    Q_ASSERT_X(it != d->colors.constEnd(), "Tokens::color", qPrintable(name));
    return it == d->colors.constEnd() ? QColor() : *it;
}

int Tokens::metric(const QString &name) const
{
    // "field" is a metric; "radius.card", "space.3", "border.focus" and "motion.fast" stand in groups of their own.
    const QString group =
        name.contains(QLatin1Char('.')) ? name.section(QLatin1Char('.'), 0, 0) : QStringLiteral("metric");
    const QString key = name.section(QLatin1Char('.'), -1);
    const QJsonValue value = d->root.value(group).toObject().value(key);
    Q_ASSERT_X(value.isDouble(), "Tokens::metric", qPrintable(name));
    return qRound(value.toDouble());
}

QStringList Tokens::families(const QString &role, const QString &language) const
{
    const QJsonObject fonts = d->root.value(QLatin1String("font")).toObject();
    const QJsonObject faces = fonts.value(QLatin1String("cjkByLanguage")).toObject();
    QString key = cjkKey(language);
    if (key.isEmpty()) {
        key = cjkKey(QLocale().name());
    }
    const QString standard = faces.value(QLatin1String("ko")).toString();
    const QString wanted = key.isEmpty() ? standard : faces.value(key).toString();
    QStringList result;
    const QJsonArray families = fonts.value(role).toObject().value(QLatin1String("families")).toArray();
    Q_ASSERT_X(!families.isEmpty(), "Tokens::families", qPrintable(role));
    for (const auto &value : families) {
        QString family = value.toString();
        if (family.startsWith(QLatin1Char('('))) {
            continue; // "(desktop font)" is for Look to put in front
        }
        // "Noto Sans CJK KR" and "Noto Sans Mono CJK KR": the same last word.
        if (family.contains(QLatin1String(" CJK "))) {
            family = family.left(family.lastIndexOf(QLatin1Char(' ')) + 1) + wanted.section(QLatin1Char(' '), -1);
        }
        result << family;
    }
    return result;
}

int Tokens::fontSize(const QString &role) const
{
    const QJsonObject type = d->root.value(QLatin1String("type")).toObject().value(role).toObject();
    if (!type.isEmpty()) {
        return type.value(QLatin1String("px")).toInt();
    }
    const QJsonObject font = d->root.value(QLatin1String("font")).toObject().value(role).toObject();
    const QJsonValue size =
        font.contains(QLatin1String("size")) ? font.value(QLatin1String("size")) : font.value(QLatin1String("base"));
    Q_ASSERT_X(size.isDouble(), "Tokens::fontSize", qPrintable(role));
    return size.toInt();
}

int Tokens::fontWeight(const QString &type) const
{
    return d->root.value(QLatin1String("type"))
        .toObject()
        .value(type)
        .toObject()
        .value(QLatin1String("weight"))
        .toInt(400);
}

int Tokens::lineHeight(const QString &role) const
{
    return d->root.value(QLatin1String("font")).toObject().value(role).toObject().value(QLatin1String("line")).toInt();
}

QString Tokens::iconFile(const QString &action) const
{
    const QJsonValue name =
        d->root.value(QLatin1String("icons")).toObject().value(QLatin1String("actions")).toObject().value(action);
    Q_ASSERT_X(name.isString(), "Tokens::iconFile", qPrintable(action));
    return QStringLiteral(":/icons/%1.svg").arg(name.toString());
}

qreal Tokens::iconStroke(int size) const
{
    const QJsonObject icons = d->root.value(QLatin1String("icons")).toObject();
    // Thin strokes vanish in the 14 px icons of small buttons.
    return icons.value(QLatin1String(size < 15 ? "strokeAt14px" : "stroke")).toDouble(1.75);
}

QPalette Tokens::palette() const
{
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    const auto roleOf = [&roles](const QString &name) {
        bool known = false;
        const int role = roles.keyToValue(name.toLatin1().constData(), &known);
        Q_ASSERT_X(known, "Tokens::palette", qPrintable(name));
        return static_cast<QPalette::ColorRole>(role);
    };
    QPalette palette;
    const QJsonObject map = d->root.value(QLatin1String("palette")).toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it->isString()) {
            palette.setColor(QPalette::All, roleOf(it.key()), color(it->toString()));
        }
    }
    const auto setGroup = [&](QPalette::ColorGroup group, const QString &name) {
        const QJsonObject own = map.value(name).toObject();
        for (auto it = own.begin(); it != own.end(); ++it) {
            palette.setColor(group, roleOf(it.key()), color(it->toString()));
        }
    };
    setGroup(QPalette::Disabled, QStringLiteral("disabled"));
    setGroup(QPalette::Inactive, QStringLiteral("inactive"));
    return palette;
}

QString Tokens::styleSheet() const
{
    return styleSheetOf(*this);
}

} // namespace dosirak
