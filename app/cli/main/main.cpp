#include "app/cli/CommandLine.h"
#include "app/text/InPlaceSave.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dosirak"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOSIRAK_VERSION));
    dosirak::installTranslations(application, QLocale());
    dosirak::restoreHalfSavedFiles();
    return dosirak::runCommandLine(QCoreApplication::arguments());
}
