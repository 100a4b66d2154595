#pragma once

#include "app/export/ExportPlan.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dosirak {

class Look;

/// What was exported: what was checked, the commands to build it, Undo (design 07b).
class ExportDonePage : public QWidget
{
    Q_OBJECT
public:
    ExportDonePage(const Look &look, QWidget *parent);

    void setExport(const ExportPlan &plan, const QList<StepForecast> &forecasts, const QString &where);

Q_SIGNALS:
    void doneWanted();
    void undoWanted();

private:
    void addCheck(const QString &icon, const QString &color, const QString &text);

    const Look &m_look;
    QString m_where;
    QLabel *m_what = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QLabel *m_buildTitle = nullptr;
    QWidget *m_build = nullptr;
    QLabel *m_commands = nullptr;
};

} // namespace dosirak
