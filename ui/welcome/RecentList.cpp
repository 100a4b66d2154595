#include "ui/welcome/RecentList.h"

#include "ui/theme/Look.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace dosirak {

namespace {

constexpr int rowHeight = 52;

enum Role { PathRole = Qt::UserRole + 1, FolderRole, DayRole, SiteRole, MissingRole };

QString shortFolder(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size())
                                                                        : folder;
}

class RecentDelegate : public QStyledItemDelegate
{
public:
    RecentDelegate(const Look &look, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_look.tokens();
        const bool missing = index.data(MissingRole).toBool();
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(current ? QPen(tokens.color(QStringLiteral("focus")), 2) : QPen(Qt::NoPen));
            painter->setBrush(tokens.color(QStringLiteral("bg.hover")));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect row = option.rect.adjusted(12, 6, -12, -6);
        const QString icon = index.data(SiteRole).toBool() ? QStringLiteral("site") : QStringLiteral("post");
        painter->drawPixmap(
            row.left(), row.top() + 12,
            m_look.pixmap(icon, 16, QStringLiteral("text.muted"), painter->device()->devicePixelRatioF()));
        QFont small = m_look.font(QStringLiteral("small"));
        const QString day = index.data(DayRole).toString();
        const int dayWidth = QFontMetrics(small).horizontalAdvance(day);
        painter->setFont(small);
        painter->setPen(tokens.color(QStringLiteral("text.muted")));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, day);

        const int left = row.left() + 30;
        const int width = row.right() - left - dayWidth - 12;
        QFont title = m_look.font(QStringLiteral("bodyStrong"));
        title.setStrikeOut(missing);
        painter->setFont(title);
        painter->setPen(tokens.color(missing ? QStringLiteral("text.muted") : QStringLiteral("text")));
        painter->drawText(QRect(left, row.top(), width, 20), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, width));
        painter->setFont(small);
        painter->setPen(tokens.color(QStringLiteral("text.muted")));
        painter->drawText(QRect(left, row.top() + 20, width, 18), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, width));
        painter->restore();
    }

private:
    const Look &m_look;
};

} // namespace

QString dayText(const QDateTime &when, const QDateTime &now)
{
    const qint64 days = when.date().daysTo(now.date());
    if (days <= 0) {
        return RecentList::tr("Today, %1").arg(when.time().toString(QStringLiteral("HH:mm")));
    }
    if (days == 1) {
        return RecentList::tr("Yesterday");
    }
    if (days < 7) {
        return QLocale().dayName(when.date().dayOfWeek());
    }
    if (days < 60) {
        return RecentList::tr("%n week(s) ago", nullptr, static_cast<int>(days / 7));
    }
    return RecentList::tr("%n month(s) ago", nullptr, static_cast<int>(days / 30));
}

RecentList::RecentList(const Look &look, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new RecentDelegate(look, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent; border: none;"));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Recent"));
    const auto activate = [this](const QModelIndex &index) { Q_EMIT entryActivated(index.data(PathRole).toString()); };
    connect(this, &QListView::clicked, this, activate);
    connect(this, &QListView::activated, this, [this, activate](const QModelIndex &index) {
        // A single click has opened it already where the desktop activates with one click
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick)) {
            activate(index);
        }
    });
}

void RecentList::setEntries(const QList<RecentEntry> &entries)
{
    m_model->clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (const RecentEntry &entry : entries) {
        const QFileInfo info(entry.path);
        const QString title = entry.title.isEmpty() ? info.completeBaseName() : entry.title;
        QString folder = shortFolder(entry.isSite ? entry.path : info.absolutePath());
        if (entry.isSite) {
            folder = tr("%1 — site, %n post(s)", nullptr, entry.posts).arg(folder);
        }
        auto *item = new QStandardItem(title);
        item->setEditable(false);
        item->setEnabled(!entry.missing);
        item->setData(entry.path, PathRole);
        item->setData(folder, FolderRole);
        item->setData(dayText(entry.opened, now), DayRole);
        item->setData(entry.isSite, SiteRole);
        item->setData(entry.missing, MissingRole);
        item->setData(QStringList{title, folder, item->data(DayRole).toString()}.join(QStringLiteral(", ")),
                      Qt::AccessibleTextRole);
        item->setToolTip(entry.missing ? tr("%1 is not there any more").arg(QDir::toNativeSeparators(entry.path))
                                       : QDir::toNativeSeparators(entry.path));
        m_model->appendRow(item);
    }
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    return {412, qMin(6, qMax(1, m_model->rowCount())) * rowHeight};
}

} // namespace dosirak
