#include "app/text/InPlaceSave.h"
#include "translations/Translations.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/theme/Look.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

int main(int argc, char **argv)
{
    dosirak::registerPreviewSchemes();
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dosirak"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dosirak"));
    QApplication::setApplicationVersion(QStringLiteral(DOSIRAK_VERSION));
    QApplication::setOrganizationName(QStringLiteral("dosirak"));
    QApplication::setDesktopFileName(QStringLiteral("dosirak"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/dosirak.svg")));
    dosirak::installTranslations(application, QLocale());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "An editor for Hexo blogs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Open the sample post."));
    parser.addOption(sample);
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QCoreApplication::translate("main", "A post or a site's folder."),
                                 QStringLiteral("[path]"));
    parser.process(application);

#ifdef Q_OS_UNIX
    // Chromium ends the whole program for root, without a word on the screen
    if (geteuid() == 0 && qEnvironmentVariableIsEmpty("QTWEBENGINE_DISABLE_SANDBOX")) {
        QMessageBox::critical(nullptr, QStringLiteral("Dosirak"),
                              QCoreApplication::translate("main",
                                                          "Dosirak cannot run as root: the preview's protection, "
                                                          "Chromium's sandbox, does not work for root. Start it as "
                                                          "an ordinary user."));
        return 1;
    }
#endif
    dosirak::restoreHalfSavedFiles();
    dosirak::Settings settings;
    dosirak::Look look(application);
    look.setAppearance(settings.appearance());
    dosirak::MainWindow window(look, settings);
    window.show();
    const QStringList paths = parser.positionalArguments();
    // After the window is on the screen, so that a question about the file has a window to stand over
    QTimer::singleShot(0, &window, [&] {
        if (!paths.isEmpty()) {
            window.open(paths.constFirst());
        } else if (parser.isSet(sample)) {
            window.openSample();
        }
    });
    return QApplication::exec();
}
