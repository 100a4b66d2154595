#include "app/export/ExportPlan.h"

#include "app/assets/AssetFolder.h"
#include "app/assets/AssetNames.h"
#include "app/export/SmallSite.h"
#include "app/export/TagRewrite.h"
#include "app/text/LineIndex.h"
#include "app/text/TextFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dosirak {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportPlan)
};

/// The site that the copies go into.
struct Target
{
    bool known = false;
    SiteConfig config;
    Theme theme;
};

Target targetOf(const QString &to, const ExportOptions &options)
{
    Target target;
    if (options.layout == ExportOptions::Layout::Site || !QFileInfo::exists(to + QStringLiteral("/_config.yml")))
        return target;
    const Result<SiteConfig> config = SiteConfig::load(to);
    if (!config)
        return target;
    target.known = true;
    target.config = *config;
    target.theme = Theme::detect(to, target.config);
    return target;
}

/// The form that shows every picture, with its caption where that can be.
TagForm formFor(const RenderContext &context, const Target &target, const ExportOptions &options)
{
    if (options.tags != ExportOptions::Tags::Auto)
        return options.tags == ExportOptions::Tags::Keep ? TagForm::Keep : TagForm::Portable;
    if (options.layout == ExportOptions::Layout::Site)
        return TagForm::Markdown;
    if (!target.known)
        return context.theme.kind == Theme::Kind::Unknown ? TagForm::Portable : TagForm::Keep;
    if (target.theme.hasOwnImageTag() &&
        (target.theme.kind == Theme::Kind::Tranquilpeak || target.theme.kind == context.theme.kind))
        return TagForm::Keep;
    const SiteConfig::Marked &marked = target.config.marked;
    return marked.postAsset && marked.prependRoot && marked.figcaption ? TagForm::Markdown : TagForm::Portable;
}

/// One file of the post's asset folder, or of the site, that goes along.
struct Packed
{
    QString source;
    QString target; ///< below the export's folder
    QString reason;
};

class PostPacker
{
public:
    PostPacker(const ExportPost &post, const QString &name, const ExportOptions &options, TagForm form,
               ExportPlan &plan)
        : m_post(post)
        , m_name(name)
        , m_options(options)
        , m_form(form)
        , m_plan(plan)
        , m_frontMatter(FrontMatter::parse(post.text))
        , m_lines(post.text)
        , m_onDisk(assetNames(post.context.place.assetFolder))
        , m_names(m_onDisk)
    {
    }

    void pack();
    bool namesCover() const { return !m_coverField.isEmpty(); }
    const QString &coverField() const { return m_coverField; }

private:
    void reference(const PictureReference &reference);
    QString nameOnDisk(const PictureReference &reference) const;
    void siteFile(const PictureReference &reference);
    void missing(const PictureReference &reference);
    void add(const QString &source, const QString &target, const QString &reason);
    QString reasonFor(const PictureReference &reference) const;
    TextEdits removedFields() const;
    QByteArray bytesOf(const QString &text);

    const ExportPost &m_post;
    QString m_name;
    const ExportOptions &m_options;
    TagForm m_form;
    ExportPlan &m_plan;
    FrontMatter m_frontMatter;
    LineIndex m_lines;
    QStringList m_onDisk;
    AssetNames m_names;
    QHash<QString, QString> m_files; ///< name in the text → name in the copy, empty: left out
    QList<Packed> m_packed;
    QSet<QString> m_targets;
    QStringList m_fieldsLeftOut;
    QString m_coverField;
};

void PostPacker::add(const QString &source, const QString &target, const QString &reason)
{
    if (m_targets.contains(target))
        return;
    m_targets.insert(target);
    m_packed.append({source, target, reason});
}

QString PostPacker::reasonFor(const PictureReference &reference) const
{
    if (reference.form != PictureReference::Form::Field)
        return Words::tr("line %1").arg(m_lines.place(reference.whole.from).line + 1);
    return reference.tagName.startsWith(QLatin1String("cover")) ? Words::tr("cover") : reference.tagName;
}

QString PostPacker::nameOnDisk(const PictureReference &reference) const
{
    QString name = m_names.meantBy(reference.file);
    if (name.isEmpty())
        name = m_names.meantBy(m_post.text.mid(reference.span.from, reference.span.length()));
    // A plugin lets posts write trip/lunch.jpg for the asset lunch.jpg of trip.md.
    const QString folder = QFileInfo(m_post.context.place.assetFolder).fileName() + QLatin1Char('/');
    if (name.isEmpty() && reference.file.startsWith(folder))
        name = m_names.meantBy(reference.file.mid(folder.size()));
    return name;
}

/// `/images/x.jpg`: a file of the site's source folder, if it is there.
void PostPacker::siteFile(const PictureReference &reference)
{
    if (m_post.context.sourceFolder.isEmpty() || !reference.file.startsWith(QLatin1Char('/')) ||
        reference.file.startsWith(QLatin1String("//")))
        return;
    QString path = reference.file;
    const QString root = m_post.context.config.root;
    path = path.startsWith(root) ? path.mid(root.size()) : path.mid(1);
    const QString source = resolveAsset(m_post.context.sourceFolder, path);
    if (!source.isEmpty())
        add(source, QStringLiteral("source/") + path, reasonFor(reference));
}

void PostPacker::missing(const PictureReference &reference)
{
    m_files.insert(reference.file, {});
    if (reference.form == PictureReference::Form::Field && !m_fieldsLeftOut.contains(reference.tagName))
        m_fieldsLeftOut.append(reference.tagName);
    Problem problem;
    problem.kind = Problem::Kind::MissingPicture;
    problem.file = m_post.path;
    problem.span = reference.span;
    const LineIndex::Place place = m_lines.place(reference.span.from);
    problem.line = place.line;
    problem.column = place.column;
    problem.subject = reference.file;
    problem.message = Words::tr("%1 is missing.").arg(reference.file);
    problem.consequence = Words::tr("The page would show a broken picture.");
    m_plan.missing.append(problem);
}

void PostPacker::reference(const PictureReference &reference)
{
    const bool isField = reference.form == PictureReference::Form::Field;
    if (isField && m_coverField.isEmpty())
        m_coverField = reference.tagName;
    if (!reference.local) {
        siteFile(reference);
        return;
    }
    const QString name = nameOnDisk(reference);
    const QString source = name.isEmpty() ? QString() : resolveAsset(m_post.context.place.assetFolder, name);
    if (source.isEmpty()) {
        if (!reference.link)
            missing(reference);
        return;
    }
    if (!isField && !reference.link)
        ++m_plan.picturesInText;
    m_files.insert(reference.file, name);
    add(source, QStringLiteral("source/_posts/%1/%2").arg(m_name, name), reasonFor(reference));
}

TextEdits PostPacker::removedFields() const
{
    TextEdits edits;
    for (const QString &key : m_fieldsLeftOut) {
        if (const auto removal = m_frontMatter.remove(key))
            edits.append(*removal);
    }
    return edits;
}

/// The copy's bytes: line ends and byte order mark of what did not change stay. Hexo reads UTF-8 only.
QByteArray PostPacker::bytesOf(const QString &text)
{
    LoadedText loaded = decodeText(m_post.bytes);
    if (text == m_post.text && loaded.format.isUtf8())
        return m_post.bytes;
    if (loaded.format.isUtf8())
        return encodeText(text, loaded);
    m_plan.warnings.append(Words::tr("%1 is in %2. The copy is UTF-8, as Hexo wants it.")
                               .arg(QFileInfo(m_post.path).fileName(), QString::fromLatin1(loaded.format.encoding)));
    return encodeText(text, convertedToUtf8(loaded));
}

void PostPacker::pack()
{
    const RenderContext &context = m_post.context;
    for (const PictureReference &found : pictureReferences(m_post.text, m_frontMatter, context.theme))
        reference(found);
    if (m_options.allAssets) {
        for (const QString &name : m_onDisk) {
            if (const QString source = resolveAsset(context.place.assetFolder, name); !source.isEmpty())
                add(source, QStringLiteral("source/_posts/%1/%2").arg(m_name, name), Words::tr("not used in the post"));
        }
    }

    TagRewrite rewrite = rewriteTags(m_post.text, m_frontMatter, context.theme, m_form, m_files);
    rewrite.edits += removedFields();
    m_plan.changes += rewrite.changes;
    if (m_options.layout == ExportOptions::Layout::Site) {
        for (const QString &tag : rewrite.unknownTags)
            m_plan.warnings.append(Words::tr("The small site cannot be built: Hexo does not know the tag %1 in %2.")
                                       .arg(tag, m_name + QStringLiteral(".md")));
    }

    FileStep step;
    step.kind = FileStep::Kind::Write;
    step.target = QStringLiteral("source/_posts/%1.md").arg(m_name);
    step.bytes = bytesOf(applied(m_post.text, ordered(rewrite.edits)));
    step.reason = rewrite.changes.isEmpty()
                      ? Words::tr("the post")
                      : Words::tr("the post, %n tag(s) changed", nullptr, int(rewrite.changes.size()));
    m_plan.files.steps.append(step);
    for (const Packed &packed : m_packed) {
        FileStep copy;
        copy.kind = FileStep::Kind::Copy;
        copy.source = packed.source;
        copy.target = packed.target;
        copy.reason = packed.reason;
        m_plan.files.steps.append(copy);
    }
}

/// Path of the copy below `_posts`, without its ending: a post or draft of a site keeps its folders.
QString nameOf(const ExportPost &post, const QSet<QString> &taken)
{
    const PostPlace &place = post.context.place;
    QString name = QFileInfo(post.path).completeBaseName();
    if (place.kind == PostPlace::Kind::Post || place.kind == PostPlace::Kind::Draft) {
        const QString below = place.source.section(QLatin1Char('/'), 1);
        name = below.left(below.lastIndexOf(QLatin1Char('.')));
    }
    if (name.isEmpty())
        name = QStringLiteral("post");
    QString unique = name;
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
        unique = QStringLiteral("%1-%2").arg(name).arg(number);
    return unique;
}

QString siteTitle(const QList<ExportPost> &posts)
{
    if (posts.isEmpty())
        return QStringLiteral("Hexo");
    const SiteConfig &config = posts.first().context.config;
    if (!posts.first().context.place.siteFolder.isEmpty() && !config.title.isEmpty())
        return config.title;
    const QString title = FrontMatter::parse(posts.first().text).string(u"title");
    return title.isEmpty() ? QStringLiteral("Hexo") : title;
}

/// A target that is one of the exported posts itself is never overwritten, whatever was allowed.
void protectSources(ExportPlan &plan, const QList<ExportPost> &posts)
{
    QSet<QString> sources;
    for (const ExportPost &post : posts)
        sources.insert(QFileInfo(post.path).canonicalFilePath());
    for (FileStep &step : plan.files.steps) {
        const QString target = QFileInfo(plan.files.root + QLatin1Char('/') + step.target).canonicalFilePath();
        if (!target.isEmpty() && sources.contains(target))
            step.mayOverwrite = false;
    }
}

} // namespace

ExportPlan planExport(const QList<ExportPost> &posts, const QString &to, const ExportOptions &options)
{
    ExportPlan plan;
    plan.withoutMissing = options.withoutMissing;
    const bool namesZip = options.zip && to.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    plan.files.root = namesZip ? QFileInfo(to).absolutePath() : to;
    const Target target = targetOf(to, options);
    if (target.known && !target.config.postAssetFolder)
        plan.warnings.append(
            Words::tr("The photos will not show: post_asset_folder is off in the site's _config.yml."));

    QSet<QString> names;
    QString coverField;
    for (const ExportPost &post : posts) {
        const QString name = nameOf(post, names);
        names.insert(name.toCaseFolded());
        if (plan.zipPath.isEmpty() && options.zip)
            plan.zipPath = namesZip ? to : to + QLatin1Char('/') + QFileInfo(name).fileName() + QStringLiteral(".zip");
        PostPacker packer(post, name, options, formFor(post.context, target, options), plan);
        packer.pack();
        if (packer.namesCover() && coverField.isEmpty())
            coverField = packer.coverField();
    }
    if (options.layout == ExportOptions::Layout::Site) {
        plan.files.steps +=
            smallSiteFiles(siteTitle(posts), posts.isEmpty() ? SiteConfig() : posts.first().context.config);
        if (!coverField.isEmpty())
            plan.warnings.append(
                Words::tr("The cover will not show on the small site. Its theme does not know the field %1.")
                    .arg(coverField));
    }
    for (FileStep &step : plan.files.steps)
        step.mayOverwrite = options.mayOverwrite;
    protectSources(plan, posts);
    return plan;
}

} // namespace dosirak
