#include "app/assets/AssetNames.h"
#include "app/assets/ImageImport.h"
#include "app/checks/PostChecks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace dosirak {
namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QString folderName(const PostPlace &place)
{
    return place.assetFolder.mid(place.assetFolder.lastIndexOf(QLatin1Char('/')) + 1) + QLatin1Char('/');
}

Problem pictureProblem(const PictureReference &picture)
{
    Problem problem;
    problem.kind = Problem::Kind::MissingPicture;
    problem.span = picture.span;
    problem.subject = picture.file;
    problem.severity = picture.link ? Problem::Severity::Warning : Problem::Severity::Error;
    problem.consequence = picture.link ? PictureWords::tr("The link would lead nowhere.")
                                       : PictureWords::tr("The page would show a broken picture.");
    return problem;
}

ProblemFix removeReference(const QString &text, const PictureReference &picture)
{
    TextSpan span = picture.whole;
    const bool startsLine = span.from == 0 || text.at(span.from - 1) == QLatin1Char('\n');
    if (startsLine && span.to < text.size() && text.at(span.to) == QLatin1Char('\n'))
        ++span.to;
    return {picture.form == PictureReference::Form::Tag ? PictureWords::tr("Remove tag")
                                                        : PictureWords::tr("Remove picture"),
            {{span.from, span.to, {}}}};
}

/// The name with another one in its place, written as the old one was.
TextEdit renamed(const QString &text, const PictureReference &picture, const QString &name)
{
    const QString written = text.mid(picture.span.from, picture.span.length());
    const qsizetype at = written.indexOf(picture.file);
    if (at >= 0) {
        const qsizetype from = picture.span.from + at;
        return {from, from + picture.file.size(), name};
    }
    return {picture.span.from, picture.span.to, QString::fromLatin1(QUrl::toPercentEncoding(name, "/"))};
}

void checkFile(const CheckedPost &post, const AssetNames &names, const PictureReference &picture,
               QList<Problem> &problems)
{
    const PostPlace &place = post.context.place;
    const QString meant = names.meantBy(picture.file);
    if (meant == picture.file) {
        const QString reason = unsafeNameReason(picture.file);
        if (reason.isEmpty())
            return;
        Problem problem = pictureProblem(picture);
        problem.kind = Problem::Kind::UnsafeName;
        problem.message = PictureWords::tr("%1 will not show: %2").arg(picture.file, reason);
        problem.consequence = PictureWords::tr("Rename the file, for example to %1.").arg(safeAssetName(picture.file));
        problems.append(problem);
        return;
    }
    Problem problem = pictureProblem(picture);
    if (!meant.isEmpty()) {
        problem.message = meant.compare(picture.file, Qt::CaseInsensitive) == 0
                              ? PictureWords::tr("%1 is called %2 in %3.").arg(picture.file, meant, folderName(place))
                              : PictureWords::tr("%1 is written with other letters than the file in %2.")
                                    .arg(picture.file, folderName(place));
        if (picture.form != PictureReference::Form::Field)
            problem.fixes.append({PictureWords::tr("Write it as %1").arg(meant), {renamed(post.text, picture, meant)}});
        else if (const auto edits = post.frontMatter.set(picture.tagName, meant);
                 edits && post.frontMatter.string(picture.tagName) == picture.file)
            problem.fixes.append({PictureWords::tr("Write it as %1").arg(meant), *edits});
    } else {
        problem.message = PictureWords::tr("%1 is missing. It is not in %2.").arg(picture.file, folderName(place));
        if (picture.form != PictureReference::Form::Field && !picture.link)
            problem.fixes.append(removeReference(post.text, picture));
    }
    problems.append(problem);
}

/// Whether `![](file)` is looked up beside the post (hexo-renderer-marked lib/renderer.js image).
bool looksBesidePost(const RenderContext &context)
{
    const SiteConfig::Marked &marked = context.config.marked;
    return !marked.prependRoot || context.config.relativeLink ||
           (marked.postAsset && context.config.postAssetFolder && context.place.kind != PostPlace::Kind::Page);
}

/// As a browser resolves it: `..` at the top leads nowhere.
QString resolvedPath(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != QLatin1String(".")) {
            parts.append(part);
        }
    }
    return QLatin1Char('/') + parts.join(QLatin1Char('/'));
}

/// The path on the site that a reference leads to: `![](x)` from the top, everything else from the post's page.
QString pathOnSite(const CheckedPost &post, const PictureReference &picture)
{
    if (picture.form == PictureReference::Form::Markdown && !picture.link && !looksBesidePost(post.context))
        return resolvedPath(picture.file);
    const QString page = permalinkPath(post.context.place, post.frontMatter, post.context.config);
    return resolvedPath(page.left(page.lastIndexOf(QLatin1Char('/')) + 1) + picture.file);
}

/// `../images/x.jpg` may well lead to a file of the site.
bool isOnSite(const CheckedPost &post, const PictureReference &picture)
{
    return !post.context.sourceFolder.isEmpty() &&
           QFileInfo(post.context.sourceFolder + pathOnSite(post, picture)).isFile();
}

/// `![](lunch.jpg)` of a file that is in the folder, but Hexo makes `/lunch.jpg` of it. `meant`: the name on the disk.
Problem lookedForAtTop(const CheckedPost &post, const PictureReference &picture, const QString &meant)
{
    const PostPlace &place = post.context.place;
    Problem problem = pictureProblem(picture);
    problem.kind = Problem::Kind::PictureWithoutSource;
    // Outside a site nobody knows the settings yet, and an export writes the form that works there.
    if (place.kind == PostPlace::Kind::Lone)
        problem.severity = Problem::Severity::Warning;
    problem.message =
        PictureWords::tr("The page looks for %1 at the top of the site, not in the post's folder.").arg(picture.file);
    if (place.kind == PostPlace::Kind::Page) {
        const QString folder = place.source.left(place.source.lastIndexOf(QLatin1Char('/')) + 1);
        problem.fixes.append({PictureWords::tr("Write its whole path"),
                              {renamed(post.text, picture, QLatin1Char('/') + folder + meant)}});
        return problem;
    }
    ImageTag tag;
    tag.tagName = QStringLiteral("image");
    tag.file = meant;
    tag.caption = picture.caption;
    tag.alt = picture.caption;
    problem.fixes.append(
        {PictureWords::tr("Write it as asset_img"), {{picture.whole.from, picture.whole.to, portableTag(tag)}}});
    return problem;
}

Problem folderIsOff(const CheckedPost &post, const PictureReference &picture)
{
    Problem problem = pictureProblem(picture);
    problem.kind = Problem::Kind::AssetFolderOff;
    problem.message = PictureWords::tr("post_asset_folder is off in _config.yml, so Hexo leaves %1 out.")
                          .arg(folderName(post.context.place));
    problem.consequence = PictureWords::tr("The page would show broken pictures.");
    return problem;
}

} // namespace

QString unsafeNameReason(const QString &name)
{
    static const QRegularExpression entity(QStringLiteral("&[A-Za-z0-9#]+;"));
    static const QRegularExpression percent(QStringLiteral("%[0-9A-Fa-f]{2}"));
    const QStringList parts = name.split(QLatin1Char('/'));
    for (const QString &part : parts) {
        if (part.startsWith(QLatin1Char('_')) || part.startsWith(QLatin1Char('.')))
            return PictureWords::tr("Hexo leaves out names that start with %1.").arg(part.at(0));
        if (part.endsWith(QLatin1Char('~')) || part.endsWith(QLatin1Char('%')))
            return PictureWords::tr("Hexo leaves out names that end with %1.").arg(part.back());
    }
    for (const QChar letter : {QLatin1Char('#'), QLatin1Char('?'), QLatin1Char('"'), QLatin1Char('\\')}) {
        if (name.contains(letter))
            return PictureWords::tr("no address can hold %1.").arg(letter);
    }
    if (percent.match(name).hasMatch())
        return PictureWords::tr("%1 in its name is read as another letter.").arg(percent.match(name).captured());
    if (entity.match(name).hasMatch())
        return PictureWords::tr("%1 in its name is read as another letter.").arg(entity.match(name).captured());
    if (name.contains(QLatin1String("{{")) || name.contains(QLatin1String("{%")))
        return PictureWords::tr("Hexo takes %1 for a tag.")
            .arg(name.contains(QLatin1String("{{")) ? QStringLiteral("{{") : QStringLiteral("{%"));
    return {};
}

void checkPictures(const CheckedPost &post, QList<Problem> &problems)
{
    const RenderContext &context = post.context;
    if (context.place.assetFolder.isEmpty())
        return;
    const bool isPost = context.place.kind == PostPlace::Kind::Post || context.place.kind == PostPlace::Kind::Draft;
    const bool folderOff = isPost && !context.config.postAssetFolder;
    bool folderOffTold = false; // once for the whole post
    const AssetNames names(context.assets);
    for (const PictureReference &picture : post.pictures) {
        if (!picture.local || picture.file.isEmpty() || isOnSite(post, picture))
            continue;
        const bool fromTop =
            picture.form == PictureReference::Form::Markdown && !picture.link && !looksBesidePost(context);
        const QString meant = names.meantBy(picture.file);
        if (folderOff && !meant.isEmpty() && !picture.link) {
            if (!std::exchange(folderOffTold, true))
                problems.append(folderIsOff(post, picture));
        } else if (fromTop && !meant.isEmpty()) {
            problems.append(lookedForAtTop(post, picture, meant));
        } else if (!folderOff || !picture.link) {
            checkFile(post, names, picture, problems);
        }
    }
}

} // namespace dosirak
