#pragma once

#include <QWidget>

namespace dosirak {

class Look;

/// The framed place that says what dropping does: empty folder, or photos being dragged over the window.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(const Look &look, QWidget *parent = nullptr);

    void setFolderName(const QString &name);
    void setCaretLine(int line); ///< from 0; -1: unknown
    void setDragging(bool dragging, bool folderOnly);
    bool isDragging() const { return m_dragging; }
    QString title() const;
    QString subtitle() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void changed();

    const Look &m_look;
    QString m_folderName;
    int m_line = -1;
    bool m_dragging = false;
    bool m_folderOnly = false;
};

} // namespace dosirak
