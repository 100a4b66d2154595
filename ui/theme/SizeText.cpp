#include "ui/theme/SizeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace dosirak {

QString sizeText(qint64 bytes)
{
    // QLocale's own units are "kB" in Korean and Chinese and "KB" in Japanese
    const QLocale locale;
    if (bytes < 1024) {
        return QCoreApplication::translate("SizeText", "%1 bytes").arg(locale.toString(bytes));
    }
    const double kilo = static_cast<double>(bytes) / 1024;
    if (kilo < 1000) {
        return QCoreApplication::translate("SizeText", "%1 KB").arg(locale.toString(qRound64(kilo)));
    }
    return QCoreApplication::translate("SizeText", "%1 MB").arg(locale.toString(kilo / 1024, 'f', 1));
}

} // namespace dosirak
