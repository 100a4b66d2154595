#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QTimer;
class QToolButton;

namespace dosirak {

class Look;
class SegmentedControl;

/// The 36 px over the page: what it shows, in which style and width, and a menu. Where it is narrow the widths go.
class PreviewHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewHeader(const Look &look, QWidget *parent = nullptr);

    QMenu *menu() const { return m_menu; }
    void setWidth(int index); ///< 0 phone, 1 tablet, 2 desktop
    /// A sentence about what was just done, instead of the style's name, for a few seconds.
    void say(const QString &sentence);

Q_SIGNALS:
    void widthChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Look &m_look;
    QLabel *m_style;
    SegmentedControl *m_widths;
    QToolButton *m_more;
    QMenu *m_menu;
    QTimer *m_sentenceEnd;
};

} // namespace dosirak
