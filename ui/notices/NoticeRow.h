#pragma once

#include "ui/notices/NoticeBar.h"

class QHBoxLayout;
class QPropertyAnimation;

namespace dosirak {

/// One notice as it stands in the bar. Grows in and shrinks away.
class NoticeRow : public QWidget
{
    Q_OBJECT
public:
    NoticeRow(const Look &look, const Notice &notice, QWidget *parent);

    const QString &id() const { return m_notice.id; }
    QString spokenText() const;
    bool isLeaving() const { return m_leaving; }
    void enter(); ///< and is spoken once
    void leave(); ///< deletes itself at the end

Q_SIGNALS:
    void closeWanted();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addButton(const Notice::Button &button, QHBoxLayout *row);
    void slide(int from, int to);

    const Look &m_look;
    Notice m_notice;
    QPropertyAnimation *m_slide = nullptr;
    bool m_leaving = false;
};

} // namespace dosirak
