#include "app/site/PostDate.h"

#include <QMap>
#include <QRegularExpression>

namespace dosirak {
namespace {

constexpr int latestYear = 275000; // JavaScript's dates end there

/// V8 src/date/dateparser: parts of a date as they come, then put in order.
class LegacyParser
{
public:
    LegacyParser(const QString &text, const QTimeZone &local)
        : m_text(text)
        , m_local(local)
    {
    }

    std::optional<qint64> parse()
    {
        while (m_at < m_text.size()) {
            const QChar letter = m_text.at(m_at);
            if (letter.unicode() < 128 && letter.isDigit()) {
                if (!number())
                    return std::nullopt;
            } else if (letter.unicode() < 128 && letter.isLetter()) {
                if (!word())
                    return std::nullopt;
            } else if ((letter == QLatin1Char('+') || letter == QLatin1Char('-')) && (m_zone || !m_time.isEmpty())) {
                m_zone = 0;
                m_zoneSign = letter == QLatin1Char('-') ? -1 : 1;
                ++m_at;
            } else if (letter == QLatin1Char('(')) {
                skipParentheses();
            } else if (letter == QLatin1Char(')') && (m_seenNumber)) {
                return std::nullopt;
            } else {
                if (letter.unicode() > 127 && !letter.isSpace() && m_seenNumber)
                    return std::nullopt;
                ++m_at;
            }
        }
        return compose();
    }

private:
    bool number()
    {
        m_seenNumber = true;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).unicode() < 128 && m_text.at(m_at).isDigit())
            ++m_at;
        const QString digits = m_text.mid(start, m_at - start);
        const int value = digits.size() > 9 ? 999999999 : digits.toInt();
        const QChar next = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        if (m_zoneSign != 0 && m_zone && !m_zoneRead)
            return zoneNumber(value, digits.size(), next);
        // "2017-12-14:12:02": what the ISO reader has taken is the day, whatever follows
        const bool endsIsoDay =
            m_day.size() == 2 && m_time.isEmpty() && start > 0 && m_text.at(start - 1) == QLatin1Char('-');
        if (next == QLatin1Char(':') && m_time.size() < 3 && !endsIsoDay) {
            ++m_at;
            m_inTime = true;
            m_time.append(value);
            return true;
        }
        if (next == QLatin1Char('.') && m_inTime) {
            ++m_at;
            m_time.append(value);
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text.at(m_at).isDigit())
                ++m_at;
            m_milliseconds = m_text.mid(from, m_at - from).leftJustified(3, QLatin1Char('0'), true).toInt();
            m_inTime = false;
            return true;
        }
        if (m_inTime) {
            m_inTime = false;
            m_time.append(value);
            return m_time.size() <= 3;
        }
        if (m_day.size() >= 3)
            return false;
        m_day.append(value);
        if (next == QLatin1Char('-'))
            ++m_at;
        return true;
    }

    bool zoneNumber(int value, qsizetype digits, QChar next)
    {
        m_zoneRead = true;
        int minutes = 0;
        if (next == QLatin1Char(':')) {
            ++m_at;
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text.at(m_at).isDigit())
                ++m_at;
            minutes = value * 60 + m_text.mid(from, m_at - from).toInt();
        } else {
            minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100;
        }
        m_zone = m_zoneSign * minutes;
        return true;
    }

    bool word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).unicode() < 128 && m_text.at(m_at).isLetter())
            ++m_at;
        const QString name = m_text.mid(start, m_at - start).toLower();
        static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
        const qsizetype month = name.size() >= 3 ? months.indexOf(name.left(3)) : -1;
        if (month >= 0 && month % 3 == 0) {
            m_month = static_cast<int>(month / 3) + 1;
            if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('-'))
                ++m_at;
            return true;
        }
        if ((name == QLatin1String("am") || name == QLatin1String("pm")) && !m_time.isEmpty()) {
            m_afternoon = name == QLatin1String("pm");
            return true;
        }
        if ((name == QLatin1String("utc") || name == QLatin1String("gmt") || name == QLatin1String("ut") ||
             name == QLatin1String("z")) &&
            m_seenNumber) {
            m_zone = 0;
            return true;
        }
        static const QMap<QString, int> americanZones{{QStringLiteral("est"), -5}, {QStringLiteral("edt"), -4},
                                                      {QStringLiteral("cst"), -6}, {QStringLiteral("cdt"), -5},
                                                      {QStringLiteral("mst"), -7}, {QStringLiteral("mdt"), -6},
                                                      {QStringLiteral("pst"), -8}, {QStringLiteral("pdt"), -7}};
        if (const auto zone = americanZones.constFind(name); zone != americanZones.cend() && m_seenNumber) {
            m_zone = *zone * 60;
            return true;
        }
        return !m_seenNumber; // a word before the first number is passed over
    }

    void skipParentheses()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar letter = m_text.at(m_at++);
            depth += letter == QLatin1Char('(') ? 1 : letter == QLatin1Char(')') ? -1 : 0;
            if (depth == 0)
                return;
        }
    }

    std::optional<qint64> compose() const
    {
        const auto isDay = [](int number) { return number >= 1 && number <= 31; };
        if (m_day.isEmpty())
            return std::nullopt;
        int year = 2001;
        int month = 1;
        int day = 1;
        if (m_month == 0) {
            const bool yearFirst = m_day.size() == 3 && !isDay(m_day.at(0));
            if (m_day.size() < 2)
                return oneNumber(m_day.at(0));
            year = yearFirst ? m_day.at(0) : m_day.value(2, 2001);
            month = yearFirst ? m_day.at(1) : m_day.at(0);
            day = yearFirst ? m_day.at(2) : m_day.at(1);
        } else {
            month = m_month;
            if (m_day.size() == 1) {
                day = m_day.at(0);
            } else {
                const bool yearFirst = !isDay(m_day.at(0));
                year = m_day.at(yearFirst ? 0 : 1);
                day = m_day.at(yearFirst ? 1 : 0);
            }
        }
        if (year >= 0 && year < 50)
            year += 2000;
        else if (year >= 50 && year < 100)
            year += 1900;
        if (month < 1 || month > 12 || !isDay(day) || year > latestYear)
            return std::nullopt;
        return moment(year, month, day);
    }

    std::optional<qint64> oneNumber(int number) const
    {
        if (number >= 1 && number <= 12)
            return moment(2001, number, 1);
        if ((number >= 13 && number <= 31) || number > latestYear)
            return std::nullopt;
        return moment(number < 50 ? 2000 + number : number < 100 ? 1900 + number : number, 1, 1);
    }

    std::optional<qint64> moment(int year, int month, int day) const
    {
        int hour = m_time.value(0);
        const int minute = m_time.value(1);
        const int second = m_time.value(2);
        if (m_afternoon) {
            if (hour < 1 || hour > 12)
                return std::nullopt;
            hour = hour % 12 + (*m_afternoon ? 12 : 0);
        }
        const bool midnight = hour == 24 && minute == 0 && second == 0;
        if ((hour > 23 && !midnight) || minute > 59 || second > 59)
            return std::nullopt;
        const QDate date = QDate(year, month, 1).addDays(day - 1);
        const QTime clock(hour % 24, minute, second, m_milliseconds);
        const QDate shown = midnight ? date.addDays(1) : date;
        if (m_zone)
            return QDateTime(shown, clock, Qt::UTC).toMSecsSinceEpoch() - qint64(*m_zone) * 60000;
        return QDateTime(shown, clock, m_local).toMSecsSinceEpoch();
    }

    QString m_text;
    QTimeZone m_local;
    qsizetype m_at = 0;
    bool m_seenNumber = false;
    bool m_inTime = false;
    QList<int> m_day;
    QList<int> m_time;
    int m_milliseconds = 0;
    int m_month = 0;
    std::optional<bool> m_afternoon;
    std::optional<int> m_zone; ///< minutes east of Greenwich
    int m_zoneSign = 0;
    bool m_zoneRead = false;
};

std::optional<qint64> isoDate(const QString &text, const QTimeZone &local)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"
                                                        "(?:[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?"
                                                        "([Zz]|([-+])(\\d\\d):?(\\d\\d))?)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index, int otherwise) {
        return match.captured(index).isEmpty() ? otherwise : match.captured(index).toInt();
    };
    const int month = part(2, 1);
    const int dayOfMonth = part(3, 1);
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)
        return std::nullopt;
    const bool midnight = part(4, 0) == 24 && part(5, 0) == 0 && part(6, 0) == 0;
    const QTime clock(midnight ? 0 : part(4, 0), part(5, 0), part(6, 0),
                      match.captured(7).leftJustified(3, QLatin1Char('0'), true).toInt());
    if (!clock.isValid())
        return std::nullopt;
    const QDate date = QDate(part(1, 1970), month, 1).addDays(dayOfMonth - 1 + (midnight ? 1 : 0));
    const bool hasClock = !match.captured(4).isEmpty();
    const bool hasZone = !match.captured(8).isEmpty();
    if (hasClock && !hasZone)
        return QDateTime(date, clock, local).toMSecsSinceEpoch();
    const qint64 zone = (part(10, 0) * 60 + part(11, 0)) * 60000LL * (match.captured(9) == QLatin1String("-") ? -1 : 1);
    return QDateTime(date, clock, Qt::UTC).toMSecsSinceEpoch() - zone;
}

} // namespace

std::optional<qint64> scriptDate(const QString &text, const QTimeZone &local)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 200)
        return std::nullopt;
    if (const auto iso = isoDate(text, local))
        return iso;
    return LegacyParser(text, local).parse();
}

} // namespace dosirak
