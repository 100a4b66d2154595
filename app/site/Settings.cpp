#include "app/site/Settings.h"

#include "app/frontmatter/YamlTree.h"
#include "app/text/LineIndex.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace dosirak {

Result<QVariantMap> readSettings(const QByteArray &yaml)
{
    QString text = QString::fromUtf8(yaml);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const YamlTree tree = readYaml(QStringView(text));
    if (tree.fault) {
        const qsizetype line = LineIndex(text).place(tree.fault->position).line + 1;
        if (tree.fault->kind == YamlFault::Kind::Duplicate)
            return Error{Error::Kind::Other,
                         QCoreApplication::translate("Settings", "Hexo cannot read it: “%1” is there twice, line %2.")
                             .arg(tree.fault->detail)
                             .arg(line),
                         {}};
        return Error{
            Error::Kind::Other, QCoreApplication::translate("Settings", "Hexo cannot read it: line %1.").arg(line), {}};
    }
    QVariantMap result;
    for (const YamlEntry &entry : tree.entries)
        result.insert(entry.key, entry.value);
    return result;
}

QVariantMap deepMerged(const QVariantMap &base, const QVariantMap &over)
{
    QVariantMap result = base;
    for (auto it = over.cbegin(); it != over.cend(); ++it) {
        const QVariant &old = result.value(it.key());
        const bool bothMaps = old.typeId() == QMetaType::QVariantMap && it->typeId() == QMetaType::QVariantMap;
        result.insert(it.key(), bothMaps ? QVariant(deepMerged(old.toMap(), it->toMap())) : *it);
    }
    return result;
}

bool isTruthy(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return false;
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong() != 0;
    case QMetaType::Double:
        return value.toDouble() != 0.0 && !std::isnan(value.toDouble());
    case QMetaType::QString:
        return !value.toString().isEmpty();
    default:
        return true;
    }
}

QString scriptString(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList parts;
        const QVariantList list = value.toList();
        for (const QVariant &item : list)
            parts.append(scriptString(item));
        return parts.join(QLatin1Char(','));
    }
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    return value.toString();
}

} // namespace dosirak
