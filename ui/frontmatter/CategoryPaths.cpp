#include "ui/frontmatter/CategoryPaths.h"

#include <algorithm>

namespace dosirak {

QList<QStringList> categoryPaths(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList) {
        const QString word = value.toString();
        return word.isEmpty() ? QList<QStringList>() : QList<QStringList>{{word}};
    }
    const QVariantList items = value.toList();
    const bool nested = std::any_of(items.begin(), items.end(),
                                    [](const QVariant &item) { return item.typeId() == QMetaType::QVariantList; });
    QList<QStringList> paths;
    QStringList flat;
    for (const QVariant &item : items) {
        if (item.typeId() == QMetaType::QVariantList) {
            QStringList path;
            for (const QVariant &level : item.toList())
                path.append(level.toString());
            if (!path.isEmpty())
                paths.append(path);
        } else if (!item.toString().isEmpty()) {
            nested ? paths.append({item.toString()}) : flat.append(item.toString());
        }
    }
    if (!flat.isEmpty())
        paths.append(flat);
    return paths;
}

QVariant categoryValue(const QList<QStringList> &paths, const QVariant &old)
{
    if (paths.isEmpty())
        return old.typeId() == QMetaType::QVariantList ? QVariant(QVariantList()) : QVariant();
    const auto levels = [](const QStringList &path) {
        QVariantList list;
        for (const QString &level : path)
            list.append(level);
        return list;
    };
    if (paths.size() == 1) {
        if (paths[0].size() == 1 && old.typeId() == QMetaType::QString)
            return paths[0][0];
        return levels(paths[0]);
    }
    QVariantList list;
    for (const QStringList &path : paths)
        list.append(QVariant(levels(path)));
    return list;
}

} // namespace dosirak
