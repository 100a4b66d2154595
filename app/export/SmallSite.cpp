#include "app/export/SmallSite.h"

#include "app/frontmatter/FrontMatter.h"

#include <QCoreApplication>

namespace dosirak {

namespace {

FileStep file(const QString &target, const QString &content)
{
    FileStep step;
    step.kind = FileStep::Kind::Write;
    step.target = target;
    step.bytes = content.toUtf8();
    step.reason = QCoreApplication::translate("ExportPlan", "the small site");
    return step;
}

QString configuration(const QString &title, const SiteConfig &like)
{
    QString yaml =
        QStringLiteral("title: %1\nlanguage: %2\n")
            .arg(yamlScalar(title), yamlScalar(like.language.isEmpty() ? QStringLiteral("en") : like.language));
    if (!like.timezone.isEmpty())
        yaml += QStringLiteral("timezone: %1\n").arg(yamlScalar(like.timezone));
    yaml += QStringLiteral("\n# Where the site will be published\n"
                           "url: http://example.com\n"
                           "permalink: :year/:month/:day/:title/\n"
                           "\n# Photos lie in a folder beside each post\n"
                           "post_asset_folder: true\n"
                           "marked:\n"
                           "  prependRoot: true\n"
                           "  postAsset: true\n"
                           "  figcaption: true\n"
                           "\ntheme: landscape\n");
    return yaml;
}

constexpr char packageJson[] = R"({
  "name": "hexo-site",
  "version": "0.0.0",
  "private": true,
  "scripts": {
    "build": "hexo generate",
    "clean": "hexo clean",
    "server": "hexo server"
  },
  "hexo": {
    "version": ""
  },
  "dependencies": {
    "hexo": "^8.1.2",
    "hexo-generator-archive": "^2.0.0",
    "hexo-generator-category": "^2.0.0",
    "hexo-generator-index": "^4.0.0",
    "hexo-generator-tag": "^2.0.0",
    "hexo-renderer-ejs": "^2.0.0",
    "hexo-renderer-marked": "^7.0.1",
    "hexo-renderer-stylus": "^3.0.1",
    "hexo-server": "^3.0.0",
    "hexo-tag-embed": "^1.0.0",
    "hexo-theme-landscape": "^1.1.0"
  }
}
)";

} // namespace

QList<FileStep> smallSiteFiles(const QString &title, const SiteConfig &like)
{
    return {
        file(QStringLiteral("_config.yml"), configuration(title, like)),
        file(QStringLiteral("package.json"), QString::fromLatin1(packageJson)),
        file(QStringLiteral("scaffolds/draft.md"), QStringLiteral("---\ntitle: {{ title }}\ntags:\n---\n")),
        file(QStringLiteral("scaffolds/page.md"), QStringLiteral("---\ntitle: {{ title }}\ndate: {{ date }}\n---\n")),
        file(QStringLiteral("scaffolds/post.md"),
             QStringLiteral("---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n"))};
}

} // namespace dosirak
