#pragma once

#include "app/render/PagePatch.h"
#include "app/render/PostRenderer.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace dosirak {

class Look;

/// Must be called before QApplication is made: registers the preview's URL schemes (`hexo-preview`, `post-asset`).
void registerPreviewSchemes();

/// The live preview: a header (style, widths, more) over a WebEngine page that is a foreign country (platform-facts 2, recipe H): it loads our page,
/// the post's assets and the site's source through read-only schemes, and nothing else; post scripts never run.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(const Look &look, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// What stands above the article (reading style).
    struct Head
    {
        QString title;
        QString date; ///< formatted
        QStringList categories;
        QStringList tags;
        QString cover;    ///< name in the asset folder or URL; empty: none
        QString language; ///< for the page's lang and CJK face
        QString path;     ///< permalinkPath(): the post's page below the site's root; empty: as the site's list has it
        bool operator==(const Head &) const = default;
    };

    /// Another post: asset folder, site source and the post's own URL (relative names resolve against it).
    void open(const RenderContext &context, const Head &head, const Rendering &rendering);
    void setHead(const Head &head);
    /// A changed letter: sends the patch at once; no reload.
    void apply(const PagePatch &patch, const Rendering &rendering);
    void assetsChanged(); ///< pictures of the folder were added or replaced: broken ones are tried again
    void clear();

    void scrollToLine(qreal line); ///< from 0, of the post's text; smooth in step with the editor
    void setCaretLine(int line);   ///< marks the caret's block
    void setZoom(qreal factor);
    qreal zoom() const;
    enum class Width { Phone, Tablet, Desktop };
    void setWidth(Width width);

    /// For tests: runs a script in our own world and gives its result.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &then);
    bool isReady() const; ///< the page is there and shows the last patch

Q_SIGNALS:
    void ready();               ///< first paint of a post
    void lineClicked(int line); ///< a click in the article, line of the block
    void pictureClicked(const QString &name, int line, const QRect &place);
    void linkClicked(const QUrl &url);      ///< external: the system's browser
    void locateWanted(const QString &file); ///< missing picture card: Locate…
    /// Missing picture or unknown tag card. `line` is the block's, as near as the page can tell; `what` the file or tag named there.
    void removeTagWanted(int line, const QString &what);
    void scrolled(qreal line); ///< the user scrolled the page
    void rendererRestarted();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
