#include "ui/preview/PictureCard.h"

#include "app/render/PostRenderer.h"
#include "ui/preview/AssetPlaces.h"
#include "ui/preview/ScriptText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace dosirak {

namespace {

PictureCard missing(const QString &name, const AssetPlaces &places, const RenderContext &context)
{
    PictureCard card;
    card.title = QCoreApplication::translate("PictureCard", "%1 is missing").arg(name);
    if (name.startsWith(QLatin1Char('/')) && !places.sourceFolder.isEmpty()) {
        const QString folder = QFileInfo(name).path();
        card.text = QCoreApplication::translate("PictureCard", "It is not in %1")
                        .arg(QDir(places.sourceFolder).dirName() + folder +
                             (folder.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/")));
    } else if (!context.config.postAssetFolder) {
        card.text = QCoreApplication::translate(
            "PictureCard", "The site's post_asset_folder is off, so Hexo publishes no pictures beside the post.");
    } else {
        card.text = QCoreApplication::translate("PictureCard", "It is not in %1/")
                        .arg(QDir(context.place.assetFolder).dirName());
    }
    card.buttons.append({QCoreApplication::translate("PictureCard", "Locate…"), QStringLiteral("locate"), name, false});
    return card;
}

} // namespace

PictureCard PictureCard::of(const QUrl &url, bool isCover, const AssetPlaces &places, const RenderContext &context)
{
    PictureCard card;
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
        card.kind = QStringLiteral("web");
        card.title = QCoreApplication::translate("PictureCard", "A picture from the web is not loaded");
        card.text = url.host();
        card.buttons.append({QCoreApplication::translate("PictureCard", "Open in the browser"), QStringLiteral("open"),
                             url.toString(QUrl::FullyEncoded), false});
        return card;
    }
    if (places.pathBelowRoot(url)) {
        const QString name = places.nameOf(url);
        if (findAsset(url, places)) {
            card.title = QCoreApplication::translate("PictureCard", "%1 cannot be shown").arg(name);
            card.text = QCoreApplication::translate(
                "PictureCard", "Browsers do not know this kind of picture, or the file is damaged.");
        } else {
            card = missing(name, places, context);
        }
    } else {
        card.title = QCoreApplication::translate("PictureCard", "This picture cannot be shown");
        card.text = QCoreApplication::translate("PictureCard", "Readers of the blog would not see it: %1")
                        .arg(url.toDisplayString().left(80));
    }
    card.kind = QStringLiteral("missing");
    if (!isCover) {
        card.buttons.append({QCoreApplication::translate("PictureCard", "Remove tag"), QStringLiteral("remove"),
                             places.nameOf(url), true});
    }
    return card;
}

QString PictureCard::toScript() const
{
    QString list;
    for (const Button &button : buttons) {
        list += QLatin1Char('[') + scriptText(button.label) + QLatin1Char(',') + scriptText(button.action) +
                QLatin1Char(',') + scriptText(button.value) +
                (button.isQuiet ? QLatin1String(",true],") : QLatin1String(",false],"));
    }
    return scriptText(kind) + QLatin1Char(',') + scriptText(title) + QLatin1Char(',') + scriptText(text) +
           QLatin1String(",[") + list + QLatin1Char(']');
}

} // namespace dosirak
