#pragma once

#include "app/frontmatter/FrontMatter.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <memory>

class QMimeData;

namespace dosirak {

class Look;

/// What the form knows besides the post: for kinds of fields and completion. All may be empty.
struct FormKnowledge
{
    QStringList pictureFields;             ///< keys that hold a picture
    QStringList pictures;                  ///< names in the asset folder
    QString assetFolder;                   ///< absolute, for thumbnails
    QMap<QString, int> tagCounts;          ///< the whole site's
    QMap<QStringList, int> categoryCounts; ///< paths
    QString timezone;                      ///< shown beside the date
    QStringList themeFields;               ///< offered by "Add field"
    QString themeName;
    QStringList layouts;
};

/// The front-matter form over the editor: a row for each field the post has, of the kind its key and value ask for (title, date, list, flag,
/// picture, number, text, nested YAML). It shows a FrontMatter and asks for edits; it never changes the text itself.
class FrontMatterForm : public QWidget
{
    Q_OBJECT
public:
    explicit FrontMatterForm(const Look &look, QWidget *parent = nullptr);
    ~FrontMatterForm() override;

    /// Shows a front matter. Widgets of rows that stay keep focus, cursor and preedit; the field being typed in is not overwritten by its own echo.
    void setFrontMatter(const FrontMatter &frontMatter);
    void setKnowledge(const FormKnowledge &knowledge);
    void setExpanded(bool expanded);
    bool isExpanded() const;
    void setYamlShown(bool shown); ///< state of the YAML button (the front matter is unfolded in the editor)
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void editsWanted(const dosirak::TextEdits &edits, const QString &name); ///< name: for the undo text
    void expandedChanged(bool expanded);
    void yamlWanted(bool shown);
    void lineWanted(qsizetype line);                                      ///< "Go to line" of a broken front matter
    void picturePhotosOffered(const QString &key, const QMimeData *data); ///< a photo dropped on a picture field

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
