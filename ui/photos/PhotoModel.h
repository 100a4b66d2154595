#pragma once

#include "app/assets/AssetFolder.h"

#include <QAbstractListModel>

namespace dosirak {

enum class PhotoOrder { Text, Name, Newest };

/// The assets of a post as rows.
class PhotoModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFolder(const AssetFolder &folder);
    void setOrder(PhotoOrder order);
    PhotoOrder order() const { return m_order; }

    const AssetFolder &folder() const { return m_folder; }
    const Asset *asset(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &name) const;
    QModelIndex usedOnLine(int line) const;
    /// "7 in elastic-on-tour/ · all used"; `brief`: without the folder.
    QString summary(bool brief) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString stateText(const Asset &asset); ///< "Used · 226 KB"

private:
    void sort();
    QString spoken(const Asset &asset, int row) const;

    AssetFolder m_folder; ///< in text order
    QList<Asset> m_rows;
    PhotoOrder m_order = PhotoOrder::Text;
};

} // namespace dosirak
