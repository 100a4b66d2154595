#include "app/frontmatter/FrontMatter.h"
#include "app/frontmatter/FrontMatterSplit.h"
#include "app/site/PermalinkRule.h"
#include "app/site/PostDate.h"
#include "app/site/Settings.h"
#include "app/site/Site.h"
#include "app/text/HexoText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace dosirak {
namespace {

/// hexo/lib/hexo/scaffold.ts defaults
QString builtInScaffold()
{
    return QStringLiteral("---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n");
}

QString scaffold(const QString &siteFolder, const QString &layout)
{
    // A lone post has no layout to choose: what `hexo init` lays down as scaffolds/post.md
    if (siteFolder.isEmpty())
        return QStringLiteral("---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n");
    const QDir folder(QDir(siteFolder).filePath(QStringLiteral("scaffolds")));
    // hexo/lib/hexo/scaffold.ts compares the whole name, so `../x` is no scaffold
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.absoluteFilePath());
        if (info.completeBaseName() != layout || !file.open(QIODevice::ReadOnly))
            continue;
        QString text = QString::fromUtf8(file.readAll());
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    }
    return builtInScaffold();
}

struct Values
{
    QString title;
    QString date;
    QString layout;
};

/// `text` with {{ title }}, {{ date }} and {{ layout }} replaced, as `letters` wants the title written.
QString filled(const QString &text, const Values &values)
{
    static const QRegularExpression output(QStringLiteral("\\{\\{\\s*(title|date|layout)\\s*\\}\\}"));
    QString result;
    qsizetype at = 0;
    auto matches = output.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        result += text.mid(at, match.capturedStart() - at);
        result += name == QLatin1String("title")  ? values.title
                  : name == QLatin1String("date") ? values.date
                                                  : values.layout;
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

/// One line of a scaffold's front matter. Hexo fills it in and writes the YAML anew; we keep the scaffold's own lines
/// and quote what needs it.
QString filledLine(const QString &line, const Values &values)
{
    static const QRegularExpression field(QStringLiteral("\\A(\\s*[^\\s:#][^:]*:\\s+)(.*?)(\\s*)\\z"));
    const auto match = field.match(line);
    if (!match.hasMatch() || !match.captured(2).contains(QLatin1String("{{")))
        return filled(line, values);
    const QString value = match.captured(2);
    Values inside = values;
    if (value.startsWith(QLatin1Char('"'))) {
        inside.title = QString(values.title)
                           .replace(QLatin1Char('\\'), QLatin1String("\\\\"))
                           .replace(QLatin1Char('"'), QLatin1String("\\\""));
        return match.captured(1) + filled(value, inside) + match.captured(3);
    }
    if (value.startsWith(QLatin1Char('\''))) {
        inside.title = QString(values.title).replace(QLatin1Char('\''), QLatin1String("''"));
        return match.captured(1) + filled(value, inside) + match.captured(3);
    }
    static const QRegularExpression title(QStringLiteral("\\{\\{\\s*title\\s*\\}\\}"));
    const bool holdsTitle = title.match(value).hasMatch();
    return match.captured(1) + (holdsTitle ? yamlScalar(filled(value, values)) : filled(value, values)) +
           match.captured(3);
}

QString jsonString(const QString &text)
{
    return QString(text)
        .replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
}

} // namespace

QString newPostText(const QString &siteFolder, const QString &layout, const QString &title, const QDateTime &now)
{
    const auto loaded =
        siteFolder.isEmpty() ? Result<SiteConfig>(SiteConfig::forLonePost()) : SiteConfig::load(siteFolder);
    const SiteConfig config = loaded ? *loaded : SiteConfig();
    Values values;
    values.layout = (layout.isEmpty() ? config.defaultLayout : layout).toLower();
    // A title is one line; what a paste brought along would end the front matter.
    values.title = title.simplified();
    values.date = now.toTimeZone(siteTimeZone(config)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));

    const QString text = scaffold(siteFolder, values.layout);
    const std::optional<FrontMatterSplit> split = splitFrontMatter(text);
    if (!split)
        return text;
    const TextSpan data = split->data;
    if (split->json) {
        static const QRegularExpression bare(QStringLiteral("(:\\s*)(\\{\\{\\s*(?:title|date|layout)\\s*\\}\\})"));
        QString json = text.mid(data.from, data.length());
        json.replace(bare, QStringLiteral("\\1\"\\2\"")); // hexo/lib/hexo/post.ts prepareFrontMatter, jsonMode
        values.title = jsonString(values.title);
        return text.left(data.from) + filled(json, values) + text.mid(data.to);
    }
    QStringList lines = text.mid(data.from, data.length()).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = filledLine(line, values);
    return text.left(data.from) + lines.join(QLatin1Char('\n')) + text.mid(data.to);
}

QString newPostPath(const Site &site, const QString &title, const QDateTime &now)
{
    const SiteConfig &config = site.config();
    const QDateTime date = now.toTimeZone(siteTimeZone(config));
    QString slug =
        QString::fromStdString(slugize(title.simplified().toStdString(), static_cast<SlugCase>(config.filenameCase)));
    if (slug.isEmpty())
        slug = QStringLiteral("untitled");
    // hexo/lib/plugins/filter/new_post_path.ts
    const QString path = PermalinkRule(config.newPostName).stringify([&](const QString &name) -> QString {
        static const QMap<QString, QString> clock{{QStringLiteral("year"), QStringLiteral("yyyy")},
                                                  {QStringLiteral("month"), QStringLiteral("MM")},
                                                  {QStringLiteral("day"), QStringLiteral("dd")},
                                                  {QStringLiteral("i_month"), QStringLiteral("M")},
                                                  {QStringLiteral("i_day"), QStringLiteral("d")}};
        if (clock.contains(name))
            return date.toString(clock.value(name));
        if (name == QLatin1String("title"))
            return slug;
        if (name == QLatin1String("hash"))
            return QString::fromLatin1(
                       QCryptographicHash::hash((slug + QString::number(date.toSecsSinceEpoch())).toUtf8(),
                                                QCryptographicHash::Sha1)
                           .toHex())
                .left(12);
        return scriptString(config.permalinkDefaults.value(name, QStringLiteral("undefined")));
    });
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    const bool hasEnding = dot > path.lastIndexOf(QLatin1Char('/')) + 1;
    const QString base = hasEnding ? path.left(dot) : path;
    const QString ending = hasEnding ? path.mid(dot) : QStringLiteral(".md");
    const QDir posts(site.sourceFolder() + QStringLiteral("/_posts"));
    const auto isTaken = [&](const QString &name) {
        // A folder left from an old post would hand its pictures to the new one.
        return QFileInfo::exists(posts.filePath(name + ending)) ||
               (config.postAssetFolder && QFileInfo::exists(posts.filePath(name)));
    };
    QString name = base;
    for (int number = 1; isTaken(name); ++number)
        name = base + QLatin1Char('-') + QString::number(number);
    return name + ending;
}

} // namespace dosirak
