#pragma once

#include "ui/window/WindowFit.h"

#include <QWidget>

class QSplitter;

namespace dosirak {

class ExportDialog;
class FindBar;
class FrontMatterForm;
class Look;
class NoticeBar;
class PhotoPanel;
class PostEditor;
class PreviewPanel;
class ProblemList;
class Settings;
class SitePanel;

/// The parts of the window with a post open, and where they stand: site panel | notices, form, editor, find, photos,
/// problems | preview. It decides what is visible, from the window's size and the user's own folding; it does not
/// connect the parts.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(const Look &look, Settings &settings, QWidget *parent = nullptr);

    SitePanel *sitePanel = nullptr;
    NoticeBar *notices = nullptr;
    FrontMatterForm *form = nullptr;
    PostEditor *editor = nullptr;
    FindBar *findBar = nullptr;
    PhotoPanel *photos = nullptr;
    ProblemList *problems = nullptr;
    PreviewPanel *preview = nullptr;

    void setHasSite(bool hasSite);
    /// The user's own choice: remembered.
    void setSitePanelOpen(bool open);
    void setFormOpen(bool open);
    void setPhotosOpen(bool open);
    void setPreviewOpen(bool open);
    bool isSitePanelOpen() const;
    bool isFormOpen() const;
    bool isPhotosOpen() const;
    bool isPreviewOpen() const;

    /// F6: to the next part that is visible.
    void focusNextRegion(bool back);

    QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void layoutChanged(); ///< what is open changed
    void fitChanged(const dosirak::WindowFit &fit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void placeDrawer();

    Settings &m_settings;
    QSplitter *m_splitter = nullptr;
    QWidget *m_column = nullptr;
    WindowFit m_fit;
    bool m_hasSite = false;
    bool m_drawerOpen = false;
    bool m_previewInFront = false;
    bool m_fitted = false;
};

} // namespace dosirak
