#pragma once

#include <QJsonObject>
#include <QString>
#include <QWebEnginePage>

class QWebEngineProfile;

namespace dosirak {

/// The WebEngine page of the preview with every door shut: it loads the shell and nothing else, opens no windows, runs no scripts but ours, and ours
/// live in a world of their own (ApplicationWorld).
class LockedPage : public QWebEnginePage
{
    Q_OBJECT
public:
    explicit LockedPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Loads the shell, also after the renderer died. `said("hello")` tells when our script is there; loadFinished does not: a refused
    /// navigation of the post emits it too.
    void loadShell();
    /// Runs a call of our script.
    void run(const QString &script);

Q_SIGNALS:
    void said(const QString &kind, const QJsonObject &message); ///< by our script

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &standard,
                          QString *result) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &types) override;

private:
    QString m_key; ///< our script's messages begin with it; nothing in a post can know it
};

} // namespace dosirak
