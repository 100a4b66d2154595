#pragma once

#include "app/assets/AssetFolder.h"
#include "app/checks/Problem.h"
#include "app/frontmatter/FrontMatter.h"
#include "app/render/PagePatch.h"
#include "app/render/PostRenderer.h"
#include "app/site/Site.h"
#include "app/text/TextFile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace dosirak {

/// The open post: which file it is, and every view computed from its text. The text itself lives in the editor (with
/// its undo); the session is told of each change and answers with what changed in the views. Cheap views follow every
/// letter, the others a moment later.
class PostSession : public QObject
{
    Q_OBJECT
public:
    explicit PostSession(QObject *parent = nullptr);
    ~PostSession() override;

    // Which post. The text of the new post is `loadedText()`; hand it to the editor, then call begin().
    Outcome load(const QString &path, const std::shared_ptr<const Site> &site);
    void startNew(const QString &text, const std::shared_ptr<const Site> &site);
    /// Views of the first text; emits every view's signal.
    void begin();
    /// The post was edited. Call inside the editor's textEdited.
    void update(const QString &text, const TextEdit &edit);
    /// The site's posts were read, or its settings changed.
    void setSite(const std::shared_ptr<const Site> &site);
    /// Files of the asset folder changed.
    void refreshAssets();
    /// Brings the slower views up to date now.
    void settle();

    Outcome save(bool overwriteAnyway = false);
    Outcome saveAs(const QString &path);
    void convertToUtf8();

    bool isNew() const { return m_loaded.path.isEmpty(); }
    bool isModified() const;
    bool isEditable() const { return m_loaded.editable; }
    QString path() const { return m_loaded.path; }
    QString title() const; ///< from the front matter, else the file's name
    const QString &text() const { return m_text; }
    const QString &loadedText() const { return m_loaded.text; }
    const TextFormat &format() const { return m_loaded.format; }
    QByteArray bytes() const; ///< as saving would write them
    const RenderContext &context() const { return m_context; }
    const FrontMatter &frontMatter() const { return m_frontMatter; }
    const Rendering &rendering() const;
    const AssetFolder &assets() const { return m_assets; }
    const QList<Problem> &problems() const { return m_problems; }
    ImageDialect imageDialect() const; ///< of tags for new pictures

Q_SIGNALS:
    void opened(); ///< another post, or the same at another place: rebuild everything
    void frontMatterChanged();
    void patched(const dosirak::PagePatch &patch);
    void settled(); ///< assets, problems and counts are up to date
    void modifiedChanged(bool modified);

private:
    void place();
    void updateModified();
    void watchAssets();

    LoadedText m_loaded;
    QByteArray m_onDisk; ///< what we believe the file holds
    QString m_text;
    std::shared_ptr<const Site> m_site;
    RenderContext m_context;
    FrontMatter m_frontMatter;
    PostRenderer m_renderer;
    QList<RenderedSegment> m_shown;
    AssetFolder m_assets;
    QList<Problem> m_problems;
    QTimer m_settle;
    QTimer m_assetTimer;
    QFileSystemWatcher m_watcher;
    bool m_modified = false;
};

} // namespace dosirak
