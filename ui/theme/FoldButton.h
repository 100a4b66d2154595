#pragma once

#include <QAbstractButton>

namespace dosirak {

class Look;

/// The title of a panel that folds: a chevron and a word ("Front matter", "Photos", "Outline", "Problems"). A click, Space, → and ← fold
/// and unfold. Screen readers hear "Outline, folded". It only says so; the owner hides what belongs to it.
class FoldButton : public QAbstractButton
{
    Q_OBJECT
public:
    FoldButton(const Look &look, const QString &title, QWidget *parent = nullptr);

    bool isFolded() const { return m_folded; }
    void setFolded(bool isFolded); ///< emits foldedChanged when it differs

    QSize sizeHint() const override;

Q_SIGNALS:
    void foldedChanged(bool isFolded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void speak();

    const Look &m_look;
    bool m_folded = false;
};

} // namespace dosirak
