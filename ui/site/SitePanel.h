#pragma once

#include "app/site/Site.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <memory>

namespace dosirak {

class Look;

/// A heading of the open post, for the outline.
struct OutlineEntry
{
    int level = 1;
    QString text;
    int line = 0; ///< from 0, of the post's text
    bool operator==(const OutlineEntry &) const = default;
};

/// Headings of a post's text outside fences, from `bodyStart` (UTF-16 units).
QList<OutlineEntry> outlineOf(const QString &text, qsizetype bodyStart);

/// The panel at the left: the site's posts, drafts and pages with a filter, and the open post's outline.
class SitePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SitePanel(const Look &look, QWidget *parent = nullptr);
    ~SitePanel() override;

    void setSite(const Site &site);
    void setCurrentPost(const QString &path);
    void setProblemPosts(const QSet<QString> &paths); ///< those get the warning sign
    void setOutline(const QList<OutlineEntry> &outline);
    void setCaretLine(int line);
    void focusFilter();

Q_SIGNALS:
    void postActivated(const QString &path);
    void newPostWanted();
    void lineWanted(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
