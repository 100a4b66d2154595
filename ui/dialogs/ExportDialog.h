#pragma once

#include "app/export/ExportPlan.h"

#include <QDialog>

#include <memory>

namespace dosirak {

class Look;

/// Export: shows the plan before anything is written (design 07a), performs it in a worker, and says what was done
/// (07b) with Undo.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const Look &look, const ExportPost &post, const QString &targetFolder, QWidget *parent = nullptr);
    ~ExportDialog() override;

    QString targetFolder() const; ///< to remember

Q_SIGNALS:
    void exported(const QString &folder);
    void lineWanted(qsizetype line); ///< a missing picture's line was chosen

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
