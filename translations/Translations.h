#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace dosirak {

/// Which of our translations a locale gets: "ko", "ja", "zh_CN", "zh_TW" or "en". Chinese by script: Hant (also Hong
/// Kong, Macao) → zh_TW, Hans (also Singapore) → zh_CN.
QString languageFor(const QLocale &locale);

/// Installs ours and Qt's own translations; they live as long as the application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace dosirak
