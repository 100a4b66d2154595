#include "app/checks/KnownTags.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace dosirak {
namespace {

struct ThemeTags
{
    Theme::Kind kind;
    const char *displayName;
    const char *names; ///< between spaces
};

/// Learnt by running each theme's scripts in Hexo 8.1.2 (Tranquilpeak 4.2, NexT 5 to 8, Butterfly 5.7, Fluid 1.9, Icarus 6.1, Stellar 1.44, Volantis 6.8, Landscape 1.1).
constexpr ThemeTags themeTags[] = {
    {Theme::Kind::Landscape, "Landscape", " fancybox "},
    {Theme::Kind::Tranquilpeak, "Tranquilpeak", " alert fancybox hl_text image tabbed_codeblock video wide_image "},
    {Theme::Kind::Next, "NexT",
     " btn button can caniuse centerquote cq extlink exturl fi fullimage gp grouppicture label lazyimage lg li "
     "linkgrid mermaid note pdf subnote subsubtabs subtabs "
     "tabs video wavedrom "},
    {Theme::Kind::Butterfly, "Butterfly",
     " btn chartjs flink gallery galleryGroup hideBlock hideInline hideToggle inlineImg label mermaid note score "
     "series subnote subsubtabs subtabs tabs timeline "},
    {Theme::Kind::Fluid, "Fluid", " btn button cb checkbox fold gi groupimage label mermaid note "},
    {Theme::Kind::Icarus, "Icarus", " message tabs "},
    {Theme::Kind::Stellar, "Stellar",
     " about albums audio banner blockquote blur box button chat checkbox copy del dropdown emoji emp folders folding "
     "frame friends gallery ghcard grid hashtag icon "
     "image kbd link mark mbti md navbar note okr paper poetry posters psw quot radio rating reel sites sub sup swiper "
     "table tabs timeline tip toc u users video vote wavy "},
    {Theme::Kind::Volantis, "Volantis",
     " Audio Checkbox Folding Frame Gallery Image Link Note Radio Tabs Timeline Video albums audio banner blocknote "
     "blockquote blur box btn btns button cell chat checkbox "
     "contributors copy del emoji emp folders folding frame friends gallery ghcard ghcardgroup grid hashtag icon image "
     "inlineimage kbd link linkgroup mark md menu menuitem "
     "navbar note noteblock okr p pandown paper poetry posters psw quot radio reel sites span sub submenu subtabs sup "
     "swiper table tabs timeline timenode u video videos "
     "wavy xlink "},
};

bool listed(const char *names, const QString &name)
{
    return QString::fromLatin1(names).contains(QLatin1Char(' ') + name + QLatin1Char(' '));
}

/// nunjucks/src/parser.js parseStatement; the value is whether it needs an end.
std::optional<bool> nunjucksTag(const QString &name)
{
    static const QMap<QString, bool> tags{
        {QStringLiteral("raw"), true},        {QStringLiteral("verbatim"), true}, {QStringLiteral("if"), true},
        {QStringLiteral("ifAsync"), true},    {QStringLiteral("for"), true},      {QStringLiteral("asyncEach"), true},
        {QStringLiteral("asyncAll"), true},   {QStringLiteral("block"), true},    {QStringLiteral("macro"), true},
        {QStringLiteral("call"), true},       {QStringLiteral("filter"), true},   {QStringLiteral("switch"), true},
        {QStringLiteral("autoescape"), true}, {QStringLiteral("set"), false},     {QStringLiteral("extends"), false},
        {QStringLiteral("include"), false},   {QStringLiteral("import"), false},  {QStringLiteral("from"), false},
        {QStringLiteral("else"), false},      {QStringLiteral("elif"), false},    {QStringLiteral("elseif"), false},
        {QStringLiteral("case"), false},      {QStringLiteral("default"), false}};
    const auto found = tags.constFind(name);
    return found != tags.cend() ? std::optional<bool>(*found) : std::nullopt;
}

/// Packages of a fresh `hexo init` and others that bring no tags of their own.
bool bringsNoTags(const QString &package)
{
    static const QStringList harmless{
        QStringLiteral("hexo-renderer-"),   QStringLiteral("hexo-generator-"), QStringLiteral("hexo-deployer-"),
        QStringLiteral("hexo-theme-"),      QStringLiteral("hexo-server"),     QStringLiteral("hexo-cli"),
        QStringLiteral("hexo-browsersync"), QStringLiteral("hexo-wordcount"),  QStringLiteral("hexo-abbrlink"),
        QStringLiteral("hexo-asset-image"), QStringLiteral("hexo-tag-embed"),  QStringLiteral("hexo-all-minifier"),
        QStringLiteral("hexo-filter-")};
    if (package == QLatin1String("hexo") || !package.startsWith(QLatin1String("hexo")))
        return true; // Hexo loads only packages named hexo-…
    return std::any_of(harmless.begin(), harmless.end(),
                       [&package](const QString &start) { return package.startsWith(start); });
}

bool mayHaveMoreTags(const QString &siteFolder, const Theme &theme)
{
    if (siteFolder.isEmpty())
        return false;
    if (!QDir(siteFolder + QStringLiteral("/scripts")).entryList({QStringLiteral("*.js")}, QDir::Files).isEmpty())
        return true;
    if (theme.kind == Theme::Kind::Other &&
        (theme.folder.isEmpty() || QDir(theme.folder + QStringLiteral("/scripts")).exists()))
        return true;
    QFile file(siteFolder + QStringLiteral("/package.json"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList packages =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("dependencies")).toObject().keys();
    return !std::all_of(packages.begin(), packages.end(), bringsNoTags);
}

} // namespace

KnownTags::KnownTags(const RenderContext &context)
    : m_registry(TagRegistry::hexo())
    , m_mayHaveMore(mayHaveMoreTags(context.place.siteFolder, context.theme))
{
    // A post outside any site may go into a Tranquilpeak site as well as into any other.
    const Theme::Kind kind =
        context.theme.kind == Theme::Kind::Unknown ? Theme::Kind::Tranquilpeak : context.theme.kind;
    if (kind == Theme::Kind::Tranquilpeak)
        m_registry.addTranquilpeak();
    for (const ThemeTags &theme : themeTags) {
        if (theme.kind == kind)
            m_themeTags = theme.names;
    }
}

KnownTags::Standing KnownTags::standing(const QString &name) const
{
    if (m_registry.find(name.toStdString()) != nullptr || nunjucksTag(name).has_value() || listed(m_themeTags, name))
        return Standing::Known;
    return m_mayHaveMore ? Standing::Doubtful : Standing::Unknown;
}

bool KnownTags::needsEnd(const QString &name) const
{
    if (const auto own = nunjucksTag(name))
        return *own;
    const TagRegistry::Entry *entry = m_registry.find(name.toStdString());
    return entry != nullptr && entry->block;
}

QStringList KnownTags::themesWith(const QString &name)
{
    QStringList themes;
    for (const ThemeTags &theme : themeTags) {
        if (listed(theme.names, name))
            themes.append(QString::fromLatin1(theme.displayName));
    }
    return themes;
}

} // namespace dosirak
