#pragma once

#include "app/checks/Problem.h"
#include "app/files/FilePlan.h"
#include "app/render/PostRenderer.h"
#include "app/text/Result.h"

#include <QList>
#include <QString>

namespace dosirak {

struct ExportOptions
{
    enum class Layout { Post, Site };
    enum class Tags { Auto, Keep, Portable };
    Layout layout = Layout::Post;
    /// Auto: what shows every picture and caption where the copy goes. The small site gets `![caption](<file>)` where a paragraph can hold it,
    /// `{% asset_img %}` elsewhere; an existing site keeps its theme's own tags. Portable: `{% asset_img %}` for every site. Keep: only
    /// `<% … %>` is written as `{% … %}`.
    Tags tags = Tags::Auto;
    bool zip = false;            ///< `to` names a .zip file, or a folder that gets NAME.zip
    bool allAssets = false;      ///< also the unused ones
    bool withoutMissing = false; ///< go on although pictures are missing: their references are left out of the copy
    bool mayOverwrite = false;   ///< differing files in the target may be replaced
};

/// A post to be exported.
struct ExportPost
{
    QString path;     ///< absolute
    QString text;     ///< as in the editor
    QByteArray bytes; ///< as it would be saved (encodeText)
    RenderContext context;
};

/// A tag that is written differently in the copy.
struct TagChange
{
    qsizetype line = 0; ///< from 0
    QString before;
    QString after;
};

struct ExportPlan
{
    FilePlan files;
    QList<TagChange> changes;
    QList<Problem> missing;      ///< pictures that are not there: nothing may be written until the user says so
    bool withoutMissing = false; ///< the user has said so: the copy leaves them out
    QStringList warnings;        ///< "The cover will not show on the small site. …"
    QString zipPath;             ///< set: the files go into this archive instead of folder `files.root`
    int picturesInText = 0;
};

/// What an export would write; touches nothing. Rules: cli.md, issue "Pack the first lunch" 9.
ExportPlan planExport(const QList<ExportPost> &posts, const QString &to, const ExportOptions &options);

/// Writes the plan into its folder or archive; all or nothing. Refused while pictures are missing and `withoutMissing` is not set.
Result<PlanUndo> performExport(const ExportPlan &plan, const PlanProgress &progress = {},
                               const std::atomic<bool> *cancelled = nullptr);

} // namespace dosirak
