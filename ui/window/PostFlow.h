#pragma once

#include "app/site/Site.h"
#include "app/text/Result.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QWidget;

namespace dosirak {

class PostSession;
class Settings;
class Workspace;

/// Opening, saving and closing of posts and sites, with the questions they ask.
class PostFlow : public QObject
{
    Q_OBJECT
public:
    PostFlow(QWidget &window, Workspace &workspace, PostSession &session, Settings &settings);

    /// A Markdown file, a site's folder, or any folder in one. Asks about unsaved changes first. False: nothing was
    /// opened.
    bool open(const QString &path);
    void chooseAndOpenPost();
    void chooseAndOpenSite();
    void newPost();
    void openSample();
    void closePost();
    void closeSite();
    void readSiteAgain();

    bool save();
    bool saveAs();
    /// True when the post may go: nothing unsaved, saved now, or discarded.
    bool mayClose();

    bool hasPost() const { return m_hasPost; }
    const std::shared_ptr<const Site> &site() const { return m_site; }

Q_SIGNALS:
    void postOpened();
    void postClosed();
    void siteChanged(); ///< opened, closed, or its posts were read
    void saved();
    void saveFailed();
    void recentChanged();

private:
    bool openPost(const QString &path);
    bool openSite(const QString &path);
    void setSite(const std::shared_ptr<const Site> &site);
    void readPosts();
    void showPost();
    void sayError(const QString &what, const Error &error);
    bool saveTo(const QString &path);
    QString suggestedPath() const;
    bool handleSaveError(const Error &error);

    QWidget &m_window;
    Workspace &m_workspace;
    PostSession &m_session;
    Settings &m_settings;
    std::shared_ptr<const Site> m_site;
    QFutureWatcher<std::shared_ptr<const Site>> m_reading;
    bool m_hasPost = false;
};

} // namespace dosirak
