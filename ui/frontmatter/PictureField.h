#pragma once

#include "ui/frontmatter/FieldEditor.h"

#include <QPixmap>

class QMimeData;

namespace dosirak {

/// A picture of the post: small view, name, pixels and the list of the folder's pictures. Takes a dropped photo.
class PictureField : public FieldEditor
{
    Q_OBJECT
public:
    PictureField(const Look &look, const QString &key, QWidget *parent);

    void showField(const FrontMatter &frontMatter, const Field &field) override;
    void setKnowledge(const FormKnowledge &knowledge) override;
    QWidget *focusTarget() override { return this; }
    int lineHeight() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void photosOffered(const QString &key, const QMimeData *data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void openList();
    void typeName();
    void loadThumbnail();
    QString filePath() const;
    bool isMissing() const;

    QString m_name;
    QString m_folder;
    QStringList m_pictures;
    QPixmap m_thumbnail;
    QSize m_pixels;
    QString m_loaded; ///< path of the thumbnail that is shown or on its way
    bool m_dropping = false;
};

} // namespace dosirak
