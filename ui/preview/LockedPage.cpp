#include "ui/preview/LockedPage.h"

#include "ui/preview/PreviewSchemes.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace dosirak {

namespace {

/// The parts in resources/preview as one function.
QString ownScript(const QString &key)
{
    QString source = QStringLiteral("(function () {\n'use strict';\nconst dosirakKey = \"%1\";\n").arg(key);
    for (const char *part : {"page", "cards", "lines", "hands"}) {
        QFile file(QStringLiteral(":/preview/%1.js").arg(QLatin1String(part)));
        if (file.open(QIODevice::ReadOnly)) {
            source += QString::fromUtf8(file.readAll());
        }
    }
    return source + QStringLiteral("})();\n");
}

} // namespace

LockedPage::LockedPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    using Settings = QWebEngineSettings;
    for (const Settings::WebAttribute off :
         {Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
          Settings::JavascriptCanPaste, Settings::LocalStorageEnabled, Settings::LocalContentCanAccessFileUrls,
          Settings::LocalContentCanAccessRemoteUrls, Settings::PluginsEnabled, Settings::PdfViewerEnabled,
          Settings::HyperlinkAuditingEnabled, Settings::AutoLoadIconsForPage, Settings::DnsPrefetchEnabled,
          Settings::NavigateOnDropEnabled, Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled,
          Settings::WebGLEnabled, Settings::ErrorPageEnabled, Settings::ScrollAnimatorEnabled,
          Settings::AllowWindowActivationFromJavaScript, Settings::AllowRunningInsecureContent,
          // The caret stays in the editor while pages load.
          Settings::FocusOnNavigationEnabled}) {
        settings()->setAttribute(off, false);
    }
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
    connect(profile, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *request) { request->cancel(); });

    QWebEngineScript script;
    script.setName(QStringLiteral("preview"));
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(ownScript(m_key));
    scripts().insert(script);
}

void LockedPage::loadShell()
{
    load(ShellScheme::pageUrl());
}

void LockedPage::run(const QString &script)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    // Links are answered by our script before they get here; whatever still does (forms, refreshes, frames) goes nowhere.
    return isMainFrame && url == ShellScheme::pageUrl() && type == NavigationTypeTyped;
}

QWebEnginePage *LockedPage::createWindow(WebWindowType)
{
    return nullptr;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &)
{
    // The cheapest way back (preview-facts 3). What the engine itself complains about (blocked things of a post) is nobody's news.
    if (!message.startsWith(m_key)) {
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(message.mid(m_key.size()).toUtf8()).object();
    Q_EMIT said(object.value(QLatin1String("kind")).toString(), object);
}

void LockedPage::javaScriptAlert(const QUrl &, const QString &) {}

bool LockedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

} // namespace dosirak
