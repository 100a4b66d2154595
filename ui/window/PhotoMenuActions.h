#pragma once

#include <QObject>

class QWidget;

namespace dosirak {

class PostSession;
class Workspace;

/// What the photo strip's keys and menu do: insert a picture that is in the folder already, make it the cover, copy its
/// tag, show it, move it to the trash.
class PhotoMenuActions : public QObject
{
    Q_OBJECT
public:
    PhotoMenuActions(Workspace &workspace, PostSession &session, QWidget &window);

private:
    void insert(const QString &name);
    void setCover(const QString &name);
    void copyTag(const QString &name);
    void showInFolder(const QString &name);
    void moveToTrash(const QString &name);

    Workspace &m_workspace;
    PostSession &m_session;
    QWidget &m_window;
};

} // namespace dosirak
