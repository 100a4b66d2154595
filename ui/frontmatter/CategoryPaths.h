#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

namespace dosirak {

/// The paths a `categories` value means to Hexo (lib/models/post.ts, setCategories): a flat list is one path, a list inside the list is a path
/// of its own and then every word beside it is one too.
QList<QStringList> categoryPaths(const QVariant &value);

/// A value for these paths, as near to the old one's shape as they allow: a word, a flat list, or lists in a list.
QVariant categoryValue(const QList<QStringList> &paths, const QVariant &old);

} // namespace dosirak
