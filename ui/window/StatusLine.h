#pragma once

#include "app/text/TextFile.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace dosirak {

class Look;

/// The quiet bar below: saved state, problems, and at the right the caret's place, the length of the text and the
/// file's encoding.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const Look &look, QWidget *parent = nullptr);

    enum class SaveState { Saved, Edited, NotSaved, New };
    /// `when`: of Saved, the time shown if it was today.
    void setSaveState(SaveState state, const QDateTime &when = QDateTime::currentDateTime());
    void setProblems(int errors, int warnings);
    void setPlace(qsizetype line, qsizetype column); ///< from 0
    void setCounts(const QString &body, qsizetype selected);
    void setFormat(const TextFormat &format);
    /// A sentence for a while (why a drag is refused); empty takes it away.
    void say(const QString &sentence);

Q_SIGNALS:
    void problemsWanted();
    void formatWanted();

private:
    void drawIcons();

    const Look &m_look;
    SaveState m_saveState = SaveState::Saved;
    int m_errors = 0;
    int m_warnings = 0;
    QLabel *m_saveIcon = nullptr;
    QLabel *m_save = nullptr;
    QToolButton *m_problems = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_counts = nullptr;
    QToolButton *m_format = nullptr;
};

/// What a text measures, for a reader.
struct TextCounts
{
    qsizetype characters = 0; ///< letters that are no white space
    qsizetype words = 0; ///< runs of Latin and other spaced letters; each Han, Hangul syllable run and Kana counted as
                         ///< the language writes
    bool mostlyCjk = false;
    int minutes = 1; ///< of reading, at least one

    static TextCounts of(QStringView body);
};

} // namespace dosirak
