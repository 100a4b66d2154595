#include "app/site/PostDate.h"

#include "app/site/Settings.h"
#include "app/site/SiteConfig.h"

namespace dosirak {
namespace {

qint64 offsetMilliseconds(const QTimeZone &zone, qint64 milliseconds)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC))) * 1000;
}

} // namespace

QTimeZone siteTimeZone(const SiteConfig &config)
{
    const QTimeZone zone(config.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime postDate(const QVariant &value, const SiteConfig &config)
{
    const QTimeZone local = QTimeZone::systemTimeZone();
    qint64 milliseconds = 0;
    if (value.typeId() == QMetaType::QDateTime) {
        milliseconds = value.toDateTime().toMSecsSinceEpoch();
        milliseconds -= offsetMilliseconds(local, milliseconds);
    } else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int ||
               value.typeId() == QMetaType::Double) {
        if (!isTruthy(value))
            return {};
        milliseconds = static_cast<qint64>(value.toDouble());
    } else {
        const std::optional<qint64> parsed = isTruthy(value) ? scriptDate(scriptString(value), local) : std::nullopt;
        if (!parsed)
            return {};
        milliseconds = *parsed;
    }
    const QTimeZone zone = siteTimeZone(config);
    milliseconds += offsetMilliseconds(local, milliseconds) - offsetMilliseconds(zone, milliseconds);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
}

} // namespace dosirak
