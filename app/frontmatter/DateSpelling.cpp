#include "app/frontmatter/DateSpelling.h"

#include <QTimeZone>

#include <algorithm>

namespace dosirak {

namespace {

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

} // namespace

std::optional<DateSpelling> DateSpelling::of(QStringView text)
{
    DateSpelling spelling;
    qsizetype at = 0;
    int values[7] = {0, 1, 1, 0, 0, 0, 0};
    static constexpr char kinds[] = {'y', 'M', 'd', 'h', 'm', 's'};
    const auto number = [&](int index, int least, int most) {
        const qsizetype from = at;
        int value = 0;
        while (at < text.size() && isDigit(text[at]) && at - from < most) {
            value = value * 10 + (text[at].unicode() - u'0');
            ++at;
        }
        const int width = int(at - from);
        if (width < least)
            return false;
        values[index] = value;
        spelling.m_parts.append({kinds[index], width, {}});
        return true;
    };
    const auto separator = [&](QStringView letters) {
        if (at >= text.size() || !letters.contains(text[at]))
            return false;
        spelling.m_parts.append({0, 0, QString(text[at])});
        ++at;
        return true;
    };
    if (!number(0, 4, 4) || !separator(u"-/.") || !number(1, 1, 2) || !separator(u"-/.") || !number(2, 1, 2))
        return std::nullopt;
    const qsizetype blanks = at;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
        ++at;
    if (at > blanks)
        spelling.m_parts.append({0, 0, text.mid(blanks, at - blanks).toString()});
    else if (at < text.size() && !separator(u"Tt"))
        return std::nullopt;
    if (at < text.size()) {
        if (!number(3, 1, 2) || !separator(u":") || !number(4, 1, 2))
            return std::nullopt;
        spelling.m_hasTime = true;
        if (at < text.size() && text[at] == u':') {
            if (!separator(u":") || !number(5, 1, 2))
                return std::nullopt;
            spelling.m_hasSeconds = true;
            if (at + 1 < text.size() && text[at] == u'.' && isDigit(text[at + 1])) {
                separator(u".");
                int width = 0;
                int weight = 100;
                for (; at < text.size() && isDigit(text[at]); ++at, ++width) {
                    values[6] += (text[at].unicode() - u'0') * weight;
                    weight /= 10;
                }
                spelling.m_parts.append({'f', width, {}});
            }
        }
        const QStringView zone = text.mid(at);
        const QStringView offset = zone.trimmed();
        if (offset == u"Z") {
            spelling.m_hasZone = true;
        } else if (!offset.isEmpty()) {
            QString digits = offset.mid(1).toString().remove(u':');
            bool ok = false;
            const int value = digits.toInt(&ok);
            if ((offset[0] != u'+' && offset[0] != u'-') || !ok || digits.size() > 4)
                return std::nullopt;
            const int minutes = digits.size() <= 2 ? value * 60 : value / 100 * 60 + value % 100;
            spelling.m_hasZone = true;
            spelling.m_offset = (offset[0] == u'-' ? -60 : 60) * minutes;
        }
        if (!zone.isEmpty())
            spelling.m_parts.append({0, 0, zone.toString()});
    }
    // `2015-10-1` pads nothing, so `10` is two digits wide only by chance.
    const auto unpadded = [](const Part &part) { return (part.kind == 'M' || part.kind == 'd') && part.width == 1; };
    if (std::any_of(spelling.m_parts.begin(), spelling.m_parts.end(), unpadded)) {
        for (Part &part : spelling.m_parts) {
            if (part.kind == 'M' || part.kind == 'd')
                part.width = 1;
        }
    }
    const QDate date(values[0], values[1], values[2]);
    const QTime time(values[3], values[4], values[5], values[6]);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    spelling.m_date = QDateTime(date, time, Qt::UTC).addSecs(-spelling.m_offset);
    return spelling;
}

QString DateSpelling::write(const QDateTime &date) const
{
    const QDateTime local = date.toUTC().addSecs(m_offset);
    const QTime time = local.time();
    QString out;
    for (const Part &part : m_parts) {
        int value = 0;
        switch (part.kind) {
        case 'y':
            value = local.date().year();
            break;
        case 'M':
            value = local.date().month();
            break;
        case 'd':
            value = local.date().day();
            break;
        case 'h':
            value = time.hour();
            break;
        case 'm':
            value = time.minute();
            break;
        case 's':
            value = time.second();
            break;
        case 'f':
            out += QStringLiteral("%1").arg(time.msec(), 3, 10, QLatin1Char('0')).leftJustified(part.width, u'0', true);
            continue;
        default:
            out += part.text;
            continue;
        }
        out += QStringLiteral("%1").arg(value, part.width, 10, QLatin1Char('0'));
    }
    if (!m_hasTime && time != QTime(0, 0))
        out += time.toString(QStringLiteral(" HH:mm:ss"));
    else if (m_hasTime && !m_hasSeconds && time.second() != 0 && !m_hasZone)
        out += time.toString(QStringLiteral(":ss"));
    return out;
}

} // namespace dosirak
