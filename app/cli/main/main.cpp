#include "app/cli/CommandLine.h"
#include "app/text/InPlaceSave.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/// The name of our translation for a language; Chinese by its script, since a region alone does not tell (Hong Kong, Singapore).
QString translationFor(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Korean:
        return QStringLiteral("ko");
    case QLocale::Japanese:
        return QStringLiteral("ja");
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
    default:
        return QStringLiteral("en"); // for its plurals
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dosirak"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOSIRAK_VERSION));
    QTranslator translator;
    if (translator.load(QStringLiteral("dosirak_") + translationFor(QLocale()), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
    dosirak::restoreHalfSavedFiles();
    return dosirak::runCommandLine(QCoreApplication::arguments());
}
