#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace dosirak {

/// The names of an asset folder, to ask many times which file a name in the text means.
class AssetNames
{
public:
    explicit AssetNames(const QStringList &names);

    /// The name on the disk: the exact one, else the one in the other Unicode form, else the one in other case; empty when there is none.
    QString meantBy(const QString &name) const;

private:
    QHash<QString, QString> m_exact;
    QHash<QString, QString> m_composed;
    QHash<QString, QString> m_folded;
};

} // namespace dosirak
