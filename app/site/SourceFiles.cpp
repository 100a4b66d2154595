#include "app/site/SourceFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dosirak {
namespace {

constexpr int maxDepth = 32; // folders in folders; a real site has three

QString patternExpression(const QString &pattern)
{
    QString expression;
    int braces = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar letter = pattern.at(i);
        if (letter == QLatin1Char('*')) {
            const bool isDouble = i + 1 < pattern.size() && pattern.at(i + 1) == QLatin1Char('*');
            const bool takesSlash = isDouble && i + 2 < pattern.size() && pattern.at(i + 2) == QLatin1Char('/');
            expression += takesSlash ? QStringLiteral("(?:.*/)?")
                          : isDouble ? QStringLiteral(".*")
                                     : QStringLiteral("[^/]*");
            i += takesSlash ? 2 : isDouble ? 1 : 0;
        } else if (letter == QLatin1Char('?')) {
            expression += QStringLiteral("[^/]");
        } else if (letter == QLatin1Char('{')) {
            ++braces;
            expression += QStringLiteral("(?:");
        } else if (letter == QLatin1Char('}') && braces > 0) {
            --braces;
            expression += QLatin1Char(')');
        } else if (letter == QLatin1Char(',') && braces > 0) {
            expression += QLatin1Char('|');
        } else if (letter == QLatin1Char('[') && pattern.indexOf(QLatin1Char(']'), i + 1) > 0) {
            const qsizetype end = pattern.indexOf(QLatin1Char(']'), i + 1);
            expression += pattern.mid(i, end - i + 1);
            i = end;
        } else {
            expression += QRegularExpression::escape(QString(letter));
        }
    }
    return QStringLiteral("\\A(?:%1)\\z").arg(expression);
}

bool isMarkdown(const QString &ending)
{
    static const QSet<QString> endings{QStringLiteral("md"),    QStringLiteral("markdown"), QStringLiteral("mkd"),
                                       QStringLiteral("mkdn"),  QStringLiteral("mdwn"),     QStringLiteral("mdtxt"),
                                       QStringLiteral("mdtext")};
    return endings.contains(ending);
}

class Walk
{
public:
    Walk(const QString &sourceFolder, const SiteConfig &config)
        : m_source(sourceFolder)
        , m_config(config)
    {
    }

    void folder(const QString &below, int depth)
    {
        QDir place(below.isEmpty() ? m_source : m_source + QLatin1Char('/') + below);
        const QString real = QFileInfo(place.path()).canonicalFilePath();
        if (depth > maxDepth || real.isEmpty() || m_seen.contains(real)) // a link back to a folder above
            return;
        m_seen.insert(real);
        const QFileInfoList entries = place.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString name = entry.fileName();
            const QString path = below.isEmpty() ? name : below + QLatin1Char('/') + name;
            const bool isPostFolder =
                below.isEmpty() && (name == QLatin1String("_posts") || name == QLatin1String("_drafts"));
            const bool isHidden =
                name.startsWith(QLatin1Char('.')) || (name.startsWith(QLatin1Char('_')) && !isPostFolder);
            if (isHidden || name.endsWith(QLatin1Char('~')) || name.endsWith(QLatin1Char('%')))
                continue;
            if (entry.isDir())
                folder(path, depth + 1);
            else if (isRendered(path))
                files.append(path);
        }
    }

    QStringList files;

private:
    bool isRendered(const QString &path) const
    {
        const QString ending = path.mid(path.lastIndexOf(QLatin1Char('.')) + 1);
        const bool isPost = path.startsWith(QLatin1String("_posts/")) || path.startsWith(QLatin1String("_drafts/"));
        // With asset folders only files that end as new_post_name does are posts, all others are assets.
        if (isPost && m_config.postAssetFolder &&
            ending != m_config.newPostName.mid(m_config.newPostName.lastIndexOf(QLatin1Char('.')) + 1))
            return false;
        if (!isMarkdown(ending) && ending != QLatin1String("html") && ending != QLatin1String("htm"))
            return false;
        return std::none_of(m_config.skipRender.begin(), m_config.skipRender.end(),
                            [&path](const QString &pattern) { return matchesPattern(path, pattern); });
    }

    QString m_source;
    const SiteConfig &m_config;
    QSet<QString> m_seen;
};

} // namespace

bool matchesPattern(const QString &path, const QString &pattern)
{
    const QRegularExpression expression(patternExpression(pattern));
    return expression.isValid() && expression.match(path).hasMatch();
}

QStringList renderedFiles(const QString &sourceFolder, const SiteConfig &config)
{
    Walk walk(sourceFolder, config);
    walk.folder({}, 0);
    return walk.files;
}

} // namespace dosirak
