#pragma once

#include "app/checks/Problem.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace dosirak {

class Look;

/// One problem as a row of 34 px: icon, what, what Hexo would do, place, the first fix, the others in a menu.
class ProblemRow : public QWidget
{
    Q_OBJECT
public:
    /// `canLocate`: a missing picture may be looked for.
    ProblemRow(const Look &look, const Problem &problem, bool canLocate, QWidget *parent);

    const Problem &problem() const { return m_problem; }
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_current; }
    void applyFirstFix();

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();
    void stepWanted(int rows); ///< arrow keys
    void fixWanted(const dosirak::TextEdits &edits, const QString &title);
    void locateWanted(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString severityWord() const;
    QString placeWords() const;
    void buildButtons(bool canLocate);

    const Look &m_look;
    Problem m_problem;
    QPushButton *m_fix = nullptr;
    QToolButton *m_menu = nullptr;
    bool m_current = false;
};

} // namespace dosirak
