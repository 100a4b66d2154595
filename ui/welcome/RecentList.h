#pragma once

#include "ui/welcome/WelcomePage.h"

#include <QListView>

class QStandardItemModel;

namespace dosirak {

/// Recent posts and sites: title, folder, day; missing ones struck and muted.
class RecentList : public QListView
{
    Q_OBJECT
public:
    RecentList(const Look &look, QWidget *parent);

    void setEntries(const QList<RecentEntry> &entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 52}; }

Q_SIGNALS:
    void entryActivated(const QString &path);

private:
    QStandardItemModel *m_model = nullptr;
};

/// "Today, 12:03", "Yesterday", "Monday", "3 weeks ago".
QString dayText(const QDateTime &when, const QDateTime &now);

} // namespace dosirak
