#pragma once

#include "ui/photos/PhotoPanel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace dosirak {

/// What stands in the strip's place while photos are added: progress of all, a row for each photo, Cancel. It does not block the window.
class ImportSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSheet(const Look &look, QWidget *parent = nullptr);

    void start(int count);
    void setRows(const QList<PhotoPanel::ImportRow> &rows);
    void setProgress(int done, int count, const QString &name);
    int rowCount() const;
    int wantedHeight() const; ///< with all its rows

Q_SIGNALS:
    void cancelWanted();
    void grown();

private:
    class Row;

    void addRow(const PhotoPanel::ImportRow &row);
    void clear();

    const Look &m_look;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rowsLayout;
    QList<Row *> m_rows;
    bool m_rowsKnown = false;
};

} // namespace dosirak
