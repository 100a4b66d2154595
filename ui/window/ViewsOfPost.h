#pragma once

#include "ui/preview/PreviewPanel.h"

#include <QObject>

#include <optional>

namespace dosirak {

class PostFlow;
class PostSession;
class StatusLine;
class Workspace;

/// Keeps what the window shows of the open post in step with its session: form, preview, photos, problems, outline,
/// status line, title; and the places with each other (caret, scrolling).
class ViewsOfPost : public QObject
{
    Q_OBJECT
public:
    ViewsOfPost(Workspace &workspace, PostSession &session, PostFlow &posts, StatusLine &status, QWidget *window);

private:
    void showPost();
    void showFrontMatter();
    void showSettled();
    void showKnowledge();
    void showCaret(qsizetype position);
    void showTitle();
    /// The tag nearest to a line that is called or names `what` goes; the words of a block tag stay.
    void removeTag(int line, const QString &what);
    PreviewPanel::Head head() const;
    /// Language of the post: its own `lang`, else the site's.
    QString language() const;

    Workspace &m_workspace;
    PostSession &m_session;
    PostFlow &m_posts;
    StatusLine &m_status;
    QWidget *m_window;
    QString m_previewUrl; ///< where the shown page stands; its pictures resolve against it
    int m_caretLine = -1;
};

} // namespace dosirak
