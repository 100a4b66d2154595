#pragma once

#include "app/frontmatter/FrontMatter.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dosirak {

class Look;

/// What Hexo cannot read, where it is, the repair with the line it makes, and the way to the line.
class BrokenNotice : public QFrame
{
    Q_OBJECT
public:
    BrokenNotice(const Look &look, QWidget *parent);

    /// `repairedLine`: the line as the repair would leave it, may be empty.
    void showError(const FrontMatterError &error, const QString &repairedLine);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void repairWanted();
    void lineWanted();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_message;
    QLabel *m_result;
    QPushButton *m_repair;
    QPushButton *m_goTo;
};

} // namespace dosirak
