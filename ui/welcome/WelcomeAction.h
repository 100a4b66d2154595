#pragma once

#include <QAbstractButton>

namespace dosirak {

class Look;

/// One of the big buttons of the welcome page: icon on a soft ground, title, a line about it, its shortcut.
class WelcomeAction : public QAbstractButton
{
    Q_OBJECT
public:
    WelcomeAction(const Look &look, const QString &icon, const QString &title, const QString &line, const QString &keys,
                  QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Look &m_look;
    QString m_icon;
    QString m_line;
    QString m_keys;
};

} // namespace dosirak
