#pragma once

#include "app/assets/AssetFolder.h"

#include <QWidget>

#include <memory>

class QMimeData;

namespace dosirak {

class Look;

/// The photos under the editor: header, strip of tiles (thumbnails read by workers, cached), the drop area, and the import sheet while photos
/// are being added.
class PhotoPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPanel(const Look &look, QWidget *parent = nullptr);
    ~PhotoPanel() override;

    void setAssets(const AssetFolder &folder);
    void setCaretLine(int line); ///< from 0; its tile is ringed and the drop area names it
    void setExpanded(bool expanded);
    bool isExpanded() const;
    void setSmall(bool small);            ///< narrow windows: 72 × 54
    void setEnabledForPost(bool enabled); ///< read-only post: no adding

    // While photos are being added
    struct ImportRow
    {
        QString sourceName;
        QString name;
        QString done;
        qint64 before = 0;
        qint64 after = 0;
    };
    void showImport(int count);
    /// The rows of the sheet from the start, instead of one after another as setImportProgress names them.
    void setImportRows(const QList<ImportRow> &rows);
    void setImportProgress(int done, int count, const QString &name);
    void hideImport();

    /// True when mime data holds something that may be a photo (files, picture data, URLs).
    static bool holdsPhotos(const QMimeData *data);

Q_SIGNALS:
    void photosOffered(const QMimeData *data, bool folderOnly); ///< dropped on the panel
    void addPhotosWanted();                                     ///< the button
    void insertWanted(const QString &name);                     ///< Enter or double click
    void coverWanted(const QString &name);
    void showInFolderWanted(const QString &name);
    void copyTagWanted(const QString &name);
    void trashWanted(const QString &name);
    void locateWanted(const QString &name); ///< a missing one
    void lineWanted(int line);              ///< go to where it is used
    void cancelImport();
    void expandedChanged(bool expanded);
    void dragMessage(const QString &message); ///< why what is dragged over the panel cannot be added

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
