#include "ui/photos/PhotoModel.h"

#include "ui/theme/SizeText.h"

#include <algorithm>

namespace dosirak {

namespace {

bool sameAsset(const Asset &a, const Asset &b)
{
    return a.name == b.name && a.path == b.path && a.state == b.state && a.size == b.size && a.modified == b.modified &&
           a.pixels == b.pixels && a.lines == b.lines && a.isPicture == b.isPicture;
}

QString lineList(const QList<int> &lines)
{
    QStringList numbers;
    for (const int line : lines) {
        numbers.append(QString::number(line + 1));
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

void PhotoModel::setFolder(const AssetFolder &folder)
{
    const bool same = folder.folder == m_folder.folder && folder.assets.size() == m_folder.assets.size() &&
                      std::equal(folder.assets.cbegin(), folder.assets.cend(), m_folder.assets.cbegin(), sameAsset);
    if (same) {
        return;
    }
    const bool sameNames =
        folder.folder == m_folder.folder &&
        std::equal(folder.assets.cbegin(), folder.assets.cend(), m_folder.assets.cbegin(), m_folder.assets.cend(),
                   [](const Asset &a, const Asset &b) { return a.name == b.name; });
    if (sameNames && m_order != PhotoOrder::Newest) {
        // While somebody types only lines and states change: the selection and the place in the strip stay
        m_folder = folder;
        m_rows = folder.assets;
        sort();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_folder = folder;
    m_rows = folder.assets;
    sort();
    endResetModel();
}

void PhotoModel::setOrder(PhotoOrder order)
{
    beginResetModel();
    m_order = order;
    m_rows = m_folder.assets;
    sort();
    endResetModel();
}

void PhotoModel::sort()
{
    if (m_order == PhotoOrder::Name) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Asset &a, const Asset &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
    } else if (m_order == PhotoOrder::Newest) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const Asset &a, const Asset &b) { return a.modified > b.modified; });
    }
}

const Asset *PhotoModel::asset(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex PhotoModel::indexOf(const QString &name) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).name == name) {
            return index(static_cast<int>(row));
        }
    }
    return {};
}

QModelIndex PhotoModel::usedOnLine(int line) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).lines.contains(line)) {
            return index(static_cast<int>(row));
        }
    }
    return {};
}

QString PhotoModel::summary(bool brief) const
{
    const auto count = [this](Asset::State state) {
        return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                              [state](const Asset &asset) { return asset.state == state; }));
    };
    if (m_rows.isEmpty()) {
        return tr("none yet");
    }
    const int missing = count(Asset::State::Missing);
    const int unused = count(Asset::State::Unused);
    QStringList states;
    if (missing > 0) {
        states.append(tr("%n missing", nullptr, missing));
    }
    if (unused > 0) {
        states.append(tr("%n unused", nullptr, unused));
    }
    if (states.isEmpty()) {
        states.append(tr("all used"));
    }
    const QString there = QString::number(m_rows.size() - missing);
    const QString name = m_folder.folder.mid(m_folder.folder.lastIndexOf(QLatin1Char('/')) + 1);
    if (brief || name.isEmpty()) {
        return there + QStringLiteral(", ") + states.join(QStringLiteral(", "));
    }
    return tr("%1 in %2/", "number of photos, name of the folder").arg(there, name) + QStringLiteral(" · ") +
           states.join(QStringLiteral(" · "));
}

int PhotoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PhotoModel::data(const QModelIndex &index, int role) const
{
    const Asset *found = asset(index);
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::AccessibleTextRole:
        return spoken(*found, index.row());
    case Qt::ToolTipRole: {
        QStringList facts{found->name};
        if (!found->pixels.isEmpty()) {
            facts.append(tr("%1 × %2").arg(found->pixels.width()).arg(found->pixels.height()));
        }
        if (found->state != Asset::State::Missing) {
            facts.append(sizeText(found->size));
        }
        if (!found->lines.isEmpty()) {
            facts.append(found->lines.size() == 1 ? tr("line %1").arg(lineList(found->lines))
                                                  : tr("lines %1").arg(lineList(found->lines)));
        }
        return facts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QString PhotoModel::stateText(const Asset &asset)
{
    QString word;
    switch (asset.state) {
    case Asset::State::Missing:
        return tr("Missing");
    case Asset::State::Used:
        word = tr("Used");
        break;
    case Asset::State::Unused:
        word = tr("Unused");
        break;
    case Asset::State::Cover:
        word = tr("Cover");
        break;
    }
    return word + QStringLiteral(" · ") + sizeText(asset.size);
}

QString PhotoModel::spoken(const Asset &asset, int row) const
{
    const QString lines = lineList(asset.lines);
    const QString use = asset.lines.size() == 1 ? tr("used on line %1").arg(lines) : tr("used on lines %1").arg(lines);
    QStringList parts{asset.name};
    switch (asset.state) {
    case Asset::State::Used:
        parts.append(use);
        break;
    case Asset::State::Unused:
        parts.append(tr("unused"));
        break;
    case Asset::State::Cover:
        parts.append(tr("cover"));
        parts.append(use);
        break;
    case Asset::State::Missing:
        parts.append(tr("missing"));
        parts.append(use);
        break;
    }
    if (asset.state != Asset::State::Missing) {
        parts.append(sizeText(asset.size));
    }
    parts.append(tr("%1 of %2", "place in the list").arg(row + 1).arg(m_rows.size()));
    return parts.join(QStringLiteral(", "));
}

} // namespace dosirak
