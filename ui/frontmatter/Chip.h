#pragma once

#include <QStringList>
#include <QWidget>

namespace dosirak {

class Look;

/// One tag, or one path of categories, with a cross to remove it. Painted by hand; the keyboard belongs to the field around it.
class Chip : public QWidget
{
    Q_OBJECT
public:
    /// `open`: the start of a path that is still being typed; it ends in a chevron and has no cross.
    Chip(const Look &look, QStringList path, bool open, QWidget *parent);

    const QStringList &path() const { return m_path; }
    void setSelected(bool selected);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void clicked();
    void edited(); ///< a double click
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    QString partText(const QString &part) const;

    const Look &m_look;
    QStringList m_path;
    bool m_open;
    bool m_selected = false;
    bool m_crossHovered = false;
};

} // namespace dosirak
