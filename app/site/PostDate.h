#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <QVariant>

#include <optional>

namespace dosirak {

struct SiteConfig;

/// The zone in which dates without one are meant: `timezone` of the site, else the machine's.
QTimeZone siteTimeZone(const SiteConfig &config);

/// What Hexo makes of a front matter's `date` or `updated` value, in the site's zone; invalid where Hexo takes the
/// file's own time instead. The wall clock of a YAML timestamp counts in the site's zone, also when it was written with
/// a zone (then its UTC clock counts): hexo-front-matter parse() and hexo/lib/plugins/processor/common.ts toDate,
/// adjustDateForTimezone.
QDateTime postDate(const QVariant &value, const SiteConfig &config);

/// JavaScript's `new Date(text)` (V8: ISO forms, then the forgiving legacy parser), in milliseconds; nullopt for an
/// invalid date.
std::optional<qint64> scriptDate(const QString &text, const QTimeZone &local);

} // namespace dosirak
