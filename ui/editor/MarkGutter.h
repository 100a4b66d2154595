#pragma once

#include <QPlainTextEdit>
#include <QTextCursor>
#include <QWidget>

#include <functional>

namespace dosirak {

class Look;

/// Left of the text: an icon beside each line that has a problem. Decoration only; the list of problems is the place for keys and readers.
class MarkGutter : public QWidget
{
    Q_OBJECT
public:
    MarkGutter(const Look &look, QPlainTextEdit *editor);

    struct Mark
    {
        QTextCursor at; ///< moves with the text
        bool error = true;
    };
    void setMarks(const QList<Mark> &marks);
    const QList<Mark> &marks() const { return m_marks; }

    /// Where the lines of the editor are on the screen.
    using LineTop = std::function<int(const QTextBlock &)>;
    void setLineTop(LineTop top, int lineHeight);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    QList<Mark> m_marks;
    LineTop m_top;
    int m_lineHeight = 28;
};

} // namespace dosirak
