#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <memory>

namespace dosirak {

class Look;

/// A file or site that was open before.
struct RecentEntry
{
    QString path;
    QString title;
    bool isSite = false;
    int posts = 0; ///< of a site
    QDateTime opened;
    bool missing = false;
};

/// The first thing a new user sees (design 04). The whole page takes drops.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const Look &look, QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setRecent(const QList<RecentEntry> &entries);

Q_SIGNALS:
    void openSiteWanted();
    void newPostWanted();
    void openPostWanted();
    void sampleWanted();
    void recentActivated(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
