#pragma once

#include <QFrame>
#include <QStringList>

#include <memory>

class QLabel;
class QListWidget;

namespace dosirak {

class Look;

/// One line of the completion.
struct Completion
{
    QStringList path; ///< a tag is a path of one
    int posts = 0;
    bool isNew = false; ///< "New tag …"
    QString text;       ///< as spoken and, for a new one, shown
};

/// The list under a chip field. It never takes the focus: the field sends it the keys that are its own.
class CompletionPopup : public QFrame
{
    Q_OBJECT
public:
    CompletionPopup(const Look &look, QWidget *field);
    ~CompletionPopup() override;

    /// `typed`: the letters to show bold. Hides when there is nothing to show.
    void offer(const QList<Completion> &completions, const QString &typed, const QString &hint,
               const QPoint &globalTopLeft);
    /// Up and Down move the mark; true when the key was taken.
    bool takesKey(int key);
    const Completion *marked() const;

Q_SIGNALS:
    void chosen();

private:
    const Look &m_look;
    QList<Completion> m_completions;
    std::unique_ptr<QString> m_typed; ///< the delegate reads it
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace dosirak
