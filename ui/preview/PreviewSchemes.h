#pragma once

#include "ui/preview/AssetPlaces.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace dosirak {

/// The one page there is: `hexo-preview://page/`, served from the program's own resources. Everything else comes into it as patches.
class ShellScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    static QUrl pageUrl();
    void requestStarted(QWebEngineUrlRequestJob *job) override;
};

/// `post-asset://site/…`: the open post's pictures and the site's source, read-only. What findAsset() does not give is not there.
class PostAssetScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void setPlaces(const AssetPlaces &places);
    const AssetPlaces &places() const { return m_places; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;
    /// Encoded paths of URLs that were served and whose file is another one by now (or gone); they count as seen afterwards.
    QStringList takeChanged();

private:
    struct Served
    {
        QString path;
        QDateTime modified;
        qint64 size = 0;
    };
    AssetPlaces m_places;
    QHash<QString, Served> m_served;
};

/// Second lock beside the page's CSP: no request leaves but to our two schemes and to data: URLs.
class RequestLock : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
};

} // namespace dosirak
