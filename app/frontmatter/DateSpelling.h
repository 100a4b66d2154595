#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace dosirak {

/// How a post writes a date: `2017-12-14 12:02:45`, `2017/1/2`, `2017-12-14T12:02:45.000+09:00` …
class DateSpelling
{
public:
    /// nullopt when the text is no date. Year first, then month and day, with any of `- / .` between them, and perhaps a time and a zone.
    static std::optional<DateSpelling> of(QStringView text);

    /// The date it says, in UTC; a date without a zone counts as UTC.
    QDateTime date() const { return m_date; }
    bool hasTime() const { return m_hasTime; }
    bool hasZone() const { return m_hasZone; }
    int offset() const { return m_offset; } ///< of its zone from UTC, seconds

    /// Another date in the same spelling. A time that the spelling has no room for is added.
    QString write(const QDateTime &date) const;

private:
    struct Part
    {
        char kind = 0; ///< y M d h m s f, or 0: `text` as it is
        int width = 0;
        QString text;
    };
    QList<Part> m_parts;
    QDateTime m_date;
    bool m_hasTime = false;
    bool m_hasSeconds = false;
    bool m_hasZone = false;
    int m_offset = 0; ///< seconds
};

} // namespace dosirak
