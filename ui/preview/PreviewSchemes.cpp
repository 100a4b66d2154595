#include "ui/preview/PreviewSchemes.h"

#include "ui/preview/PreviewPanel.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace dosirak {

void registerPreviewSchemes()
{
    for (const char *name : {"hexo-preview", "post-asset"}) {
        if (QWebEngineUrlScheme::schemeByName(name).name().isEmpty()) {
            QWebEngineUrlScheme scheme(name);
            scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
            // Not local: a local scheme may read file:// (platform-facts 2).
            scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
            QWebEngineUrlScheme::registerScheme(scheme);
        }
    }
}

QUrl ShellScheme::pageUrl()
{
    return QUrl(QStringLiteral("hexo-preview://page/"));
}

void ShellScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    QString file;
    QByteArray type;
    if (job->requestMethod() == "GET" && job->requestUrl() == pageUrl()) {
        file = QStringLiteral(":/preview/page.html");
        type = "text/html";
    } else if (job->requestMethod() == "GET" &&
               job->requestUrl() == pageUrl().resolved(QUrl(QStringLiteral("page.css")))) {
        file = QStringLiteral(":/preview/page.css");
        type = "text/css";
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *content = new QFile(file, job);
    if (content->open(QIODevice::ReadOnly)) {
        job->reply(type, content);
    } else {
        job->fail(QWebEngineUrlRequestJob::RequestFailed);
    }
}

void PostAssetScheme::setPlaces(const AssetPlaces &places)
{
    m_places = places;
    m_served.clear();
}

void PostAssetScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QByteArray method = job->requestMethod();
    const auto asset = method == "GET" ? findAsset(job->requestUrl(), m_places) : std::nullopt;
    if (!asset) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    const QFileInfo info(asset->path);
    m_served.insert(job->requestUrl().path(QUrl::FullyEncoded), {asset->path, info.lastModified(), info.size()});
    // The engine reads from the file as it needs it: a film of any size costs no memory.
    auto *content = new QFile(asset->path, job);
    if (content->open(QIODevice::ReadOnly)) {
        job->reply(asset->mimeType, content);
    } else {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    }
}

QStringList PostAssetScheme::takeChanged()
{
    QStringList changed;
    for (auto it = m_served.begin(); it != m_served.end(); ++it) {
        const QFileInfo info(it->path);
        if (info.lastModified() != it->modified || info.size() != it->size) {
            changed.append(it.key());
            it->modified = info.lastModified();
            it->size = info.size();
        }
    }
    return changed;
}

void RequestLock::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    const auto type = info.resourceType();
    if (type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame) {
        info.block(info.requestUrl() != ShellScheme::pageUrl());
        return;
    }
    const bool shown = type == QWebEngineUrlRequestInfo::ResourceTypeImage ||
                       type == QWebEngineUrlRequestInfo::ResourceTypeMedia ||
                       type == QWebEngineUrlRequestInfo::ResourceTypeFontResource ||
                       type == QWebEngineUrlRequestInfo::ResourceTypeStylesheet;
    info.block(!shown || (scheme != QLatin1String("post-asset") && scheme != QLatin1String("hexo-preview") &&
                          scheme != QLatin1String("data")));
}

} // namespace dosirak
