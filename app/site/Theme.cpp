#include "app/site/Theme.h"

#include "app/site/Settings.h"
#include "app/site/SiteConfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace dosirak {
namespace {

struct KnownTheme
{
    const char *name; ///< as in its package.json, without "hexo-theme-"
    const char *displayName;
    Theme::Kind kind;
};

constexpr KnownTheme knownThemes[] = {
    {"landscape", "Landscape", Theme::Kind::Landscape},
    {"tranquilpeak", "Tranquilpeak", Theme::Kind::Tranquilpeak},
    {"next", "NexT", Theme::Kind::Next},
    {"butterfly", "Butterfly", Theme::Kind::Butterfly},
    {"fluid", "Fluid", Theme::Kind::Fluid},
    {"icarus", "Icarus", Theme::Kind::Icarus},
    {"stellar", "Stellar", Theme::Kind::Stellar},
    {"volantis", "Volantis", Theme::Kind::Volantis},
    {"anzhiyu", "AnZhiYu", Theme::Kind::Other},
    {"redefine", "Redefine", Theme::Kind::Other},
    {"keep", "Keep", Theme::Kind::Other},
    {"matery", "Matery", Theme::Kind::Other},
    {"minos", "Minos", Theme::Kind::Other},
    {"hueman", "Hueman", Theme::Kind::Other},
    {"light", "Light", Theme::Kind::Other},
};

const KnownTheme *knownTheme(QString name)
{
    name = name.toLower();
    if (name.startsWith(QLatin1Char('@')))
        name = name.mid(name.indexOf(QLatin1Char('/')) + 1); // a scoped package
    if (name.startsWith(QLatin1String("hexo-theme-")))
        name.remove(0, 11);
    for (const KnownTheme &theme : knownThemes) {
        const QLatin1String known(theme.name);
        // "tranquilpeak-ws", "landscape-f", "next_custom", "next7": a copy under another name
        if (name.startsWith(known) && (name.size() == known.size() || !name.at(known.size()).isLetter()))
            return &theme;
    }
    return nullptr;
}

const KnownTheme *knownThemeByFiles(const QDir &folder)
{
    const auto has = [&folder](const char *file) { return QFileInfo::exists(folder.filePath(QLatin1String(file))); };
    if (has("scripts/tags/wide_image.js") && has("scripts/tags/tabbed_codeblock.js"))
        return knownTheme(QStringLiteral("tranquilpeak"));
    if (has("scripts/tags/group-pictures.js"))
        return knownTheme(QStringLiteral("next"));
    if (has("scripts/tag/hide.js"))
        return knownTheme(has("scripts/tag/site.js") ? QStringLiteral("anzhiyu") : QStringLiteral("butterfly"));
    return nullptr;
}

QVariantMap settingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readSettings(file.readAll());
    return read ? *read : QVariantMap();
}

QJsonObject packageFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The version that a site's package.json asks for, when the theme itself is not installed yet ("^8.29.0" → "8.29.0").
QString wantedVersion(const QString &siteFolder, const QString &name)
{
    const QJsonObject wanted = packageFile(QDir(siteFolder).filePath(QStringLiteral("package.json")))
                                   .value(QLatin1String("dependencies"))
                                   .toObject();
    QString version = wanted.value(QStringLiteral("hexo-theme-") + name).toString();
    while (!version.isEmpty() && !version.at(0).isDigit())
        version.remove(0, 1);
    return version;
}

/// hexo/lib/hexo/load_config.ts: `themes/NAME` before `node_modules/hexo-theme-NAME`.
QString themeFolder(const QString &siteFolder, const QString &name)
{
    const QString below[] = {QStringLiteral("themes/") + name, QStringLiteral("node_modules/hexo-theme-") + name};
    for (const QString &path : below) {
        const QString folder = QDir::cleanPath(QDir(siteFolder).absoluteFilePath(path));
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

} // namespace

Theme Theme::detect(const QString &siteFolder, const SiteConfig &config)
{
    Theme theme;
    if (siteFolder.isEmpty())
        return theme;
    theme.name = config.theme.trimmed();
    if (theme.name.isEmpty()) {
        theme.kind = Kind::None;
        return theme;
    }
    theme.folder = themeFolder(siteFolder, theme.name);
    const QJsonObject package =
        theme.folder.isEmpty() ? QJsonObject() : packageFile(theme.folder + QStringLiteral("/package.json"));
    theme.version = theme.folder.isEmpty() ? wantedVersion(siteFolder, theme.name)
                                           : package.value(QLatin1String("version")).toString();

    const KnownTheme *known = knownTheme(package.value(QLatin1String("name")).toString());
    if (known == nullptr)
        known = knownTheme(theme.name);
    if (known == nullptr && !theme.folder.isEmpty())
        known = knownThemeByFiles(QDir(theme.folder));
    theme.kind = known != nullptr ? known->kind : Kind::Other;
    theme.displayName = known != nullptr ? QString::fromLatin1(known->displayName) : theme.name;

    if (!theme.folder.isEmpty())
        theme.settings = settingsFile(theme.folder + QStringLiteral("/_config.yml"));
    theme.settings = deepMerged(
        theme.settings, settingsFile(QDir(siteFolder).filePath(QStringLiteral("_config.%1.yml").arg(theme.name))));
    theme.settings = deepMerged(theme.settings, config.raw.value(QStringLiteral("theme_config")).toMap());
    return theme;
}

bool Theme::hasOwnImageTag() const
{
    // AnZhiYu is Butterfly with Volantis' tags, `image` among them
    return kind == Kind::Tranquilpeak || kind == Kind::Stellar || kind == Kind::Volantis ||
           displayName == QLatin1String("AnZhiYu");
}

} // namespace dosirak
