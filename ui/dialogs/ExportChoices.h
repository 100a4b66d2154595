#pragma once

#include "app/export/ExportPlan.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace dosirak {

class Look;

/// The upper part of the export dialog: where to, as what, and how tags are written.
class ExportChoices : public QWidget
{
    Q_OBJECT
public:
    ExportChoices(const Look &look, const QString &folder, QWidget *parent);

    QString folder() const; ///< absolute; `~` is understood
    ExportOptions options() const;
    /// A word about the tags choice, for the chosen layout.
    void setTagsHint(const QString &hint);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_folder = nullptr;
    QButtonGroup *m_layout = nullptr;
    QComboBox *m_tags = nullptr;
    QLabel *m_hint = nullptr;
};

/// A folder as a person writes it: the home folder is `~`.
QString shortPath(const QString &path);

} // namespace dosirak
