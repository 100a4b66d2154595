#pragma once

#include "app/site/Site.h"

#include <QAbstractListModel>
#include <QListView>
#include <QSet>
#include <QStyledItemDelegate>

namespace dosirak {

class Look;

/// Posts, drafts or pages as rows, those that the filter leaves.
class PostRows : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, PathRole, ProblemRole, OpenRole };

    using QAbstractListModel::QAbstractListModel;

    void setPosts(const QList<PostSummary> &posts);
    /// Words in any order, each in title, tags, categories or file name; letters of any case and Unicode form.
    void setFilter(const QString &filter);
    void setOpenPost(const QString &path);
    void setProblemPosts(const QSet<QString> &paths);

    int total() const { return static_cast<int>(m_posts.size()); }
    int rowOf(const QString &path) const; ///< -1: filtered out or not there
    QString path(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void applyFilter();
    QString title(const PostSummary &post) const;
    QString detail(const PostSummary &post) const;
    bool hasProblem(const PostSummary &post) const { return post.broken || m_problems.contains(post.place.path); }

    QList<PostSummary> m_posts;
    QStringList m_searched; ///< what the filter looks into, one for each post
    QList<qsizetype> m_shown;
    QString m_filter;
    QString m_open;
    QSet<QString> m_problems;
};

/// Paints a row: title over date and category, the warning sign at the right (design: site panel).
class PostRowPainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PostRowPainter(const Look &look, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

/// A list whose rows are chosen by a click or by Enter; moving in it chooses nothing.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace dosirak
