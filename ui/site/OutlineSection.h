#pragma once

#include "ui/site/SitePanel.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

namespace dosirak {

class FoldButton;
class Look;
class RowList;

/// The open post's headings as rows; the caret's is marked.
class OutlineRows : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IndentRole = Qt::UserRole, LineRole, CaretRole };

    using QAbstractListModel::QAbstractListModel;
    void setEntries(const QList<OutlineEntry> &entries);
    void setCaretLine(int line);
    int caretRow() const { return m_caretRow; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int rowAt(int line) const;

    QList<OutlineEntry> m_entries;
    int m_topLevel = 1;
    int m_caretLine = -1;
    int m_caretRow = -1;
};

class OutlineRowPainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit OutlineRowPainter(const Look &look, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
};

/// The outline under the list of posts: a header that folds, then the headings. As high as they need, up to `setHeightLimit`.
class OutlineSection : public QWidget
{
    Q_OBJECT
public:
    explicit OutlineSection(const Look &look, QWidget *parent = nullptr);

    void setEntries(const QList<OutlineEntry> &entries);
    void setCaretLine(int line);
    void setHeightLimit(int height);

Q_SIGNALS:
    void lineWanted(int line);

private:
    void fitHeight();

    const Look &m_look;
    FoldButton *m_header = nullptr;
    RowList *m_list = nullptr;
    OutlineRows *m_rows = nullptr;
    int m_limit = 240;
};

} // namespace dosirak
