#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace dosirak {

QString languageFor(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Korean:
        return QStringLiteral("ko");
    case QLocale::Japanese:
        return QStringLiteral("ja");
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
    default:
        return QStringLiteral("en");
    }
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString language = languageFor(locale);
    auto *qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
    auto *own = new QTranslator(&application);
    if (own->load(QStringLiteral("dosirak_") + language, QStringLiteral(":/translations"))) {
        QCoreApplication::installTranslator(own);
    }
}

} // namespace dosirak
