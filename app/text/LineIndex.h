#pragma once

#include <QList>
#include <QString>

namespace dosirak {

/// Where lines start in a text whose line ends are '\n' (as the editor's are; a lone '\r' is an ordinary letter here).
/// Lines and columns are counted from 0, columns in UTF-16 units; add 1 to show them.
class LineIndex
{
public:
    struct Place
    {
        qsizetype line = 0;
        qsizetype column = 0;
        bool operator==(const Place &) const = default;
    };

    LineIndex() = default;
    explicit LineIndex(const QString &text);

    qsizetype lineCount() const { return m_starts.size(); }
    /// Start of a line; lines beyond the end give the end of the text.
    qsizetype start(qsizetype line) const;
    Place place(qsizetype offset) const;
    qsizetype offset(Place place) const;

private:
    QList<qsizetype> m_starts{0};
    qsizetype m_length = 0;
};

} // namespace dosirak
