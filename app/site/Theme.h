#pragma once

#include <QString>
#include <QVariantMap>

namespace dosirak {

struct SiteConfig;

/// Which theme a site uses (theme-facts 2).
struct Theme
{
    enum class Kind {
        Unknown,
        None,
        Landscape,
        Tranquilpeak,
        Next,
        Butterfly,
        Fluid,
        Icarus,
        Stellar,
        Volantis,
        Other
    };

    Kind kind = Kind::Unknown; ///< Unknown: a post outside any site
    QString name;              ///< as `_config.yml` says, e.g. "tranquilpeak-ws"
    QString displayName;       ///< "Tranquilpeak", or `name`
    QString version;           ///< from its package.json, may be empty
    QString folder;            ///< absolute, empty when it is not there
    QVariantMap settings;      ///< the theme's _config.yml, _config.NAME.yml and theme_config merged

    static Theme detect(const QString &siteFolder, const SiteConfig &config);
    /// Whether an `image` tag of the theme replaces Hexo's (Tranquilpeak, Stellar, Volantis).
    bool hasOwnImageTag() const;
};

} // namespace dosirak
