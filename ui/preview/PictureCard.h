#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace dosirak {

struct AssetPlaces;
struct RenderContext;

/// What stands in the page where a picture does not load: why, and what to do about it.
struct PictureCard
{
    struct Button
    {
        QString label;
        QString action; ///< "locate", "remove" or "open"
        QString value;
        bool isQuiet = false;
    };

    QString kind; ///< "missing" or "web"; page.css draws it
    QString title;
    QString text;
    QList<Button> buttons;

    /// `isCover`: of the head, so there is no tag to remove.
    static PictureCard of(const QUrl &url, bool isCover, const AssetPlaces &places, const RenderContext &context);
    /// As arguments of `dosirak.explain`, behind the number.
    QString toScript() const;
};

} // namespace dosirak
