#pragma once

#include "app/text/TextEdit.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace dosirak {

class Look;

/// Every place of `needle` in a text, ignoring case unless the needle has a capital letter. Canonically equal spellings
/// match only when they are written alike. At most `limit` of them.
QList<TextSpan> occurrences(const QString &text, const QString &needle, qsizetype limit = 10000);

/// Find in the post: a line under the editor with a field, the count, next and previous.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(const Look &look, QWidget *parent = nullptr);

    void open(const QString &selected);
    void setText(const QString &text); ///< what is searched
    void setCaret(qsizetype caret) { m_caret = caret; }
    void next();
    void previous();

Q_SIGNALS:
    void found(const dosirak::TextSpan &span);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(bool moveCaret);
    void go(qsizetype index);

    QLineEdit *m_needle = nullptr;
    QLabel *m_count = nullptr;
    QString m_text;
    QList<TextSpan> m_found;
    qsizetype m_caret = 0;
    qsizetype m_current = -1;
};

} // namespace dosirak
