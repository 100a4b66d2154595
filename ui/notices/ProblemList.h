#pragma once

#include "app/checks/Problem.h"

#include <QWidget>

#include <memory>

namespace dosirak {

class Look;

/// The problems of the open post as rows (design 05): icon, what, what Hexo would do, place, fix.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(const Look &look, QWidget *parent = nullptr);
    ~ProblemList() override;

    void setProblems(const QList<Problem> &problems);
    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    void activated(const dosirak::TextSpan &span);
    void fixWanted(const dosirak::TextEdits &edits, const QString &title);
    void closed();
    /// The user wants to look for a missing picture. Rows offer it only while somebody is connected.
    void locateWanted(const QString &file);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
