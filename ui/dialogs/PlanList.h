#pragma once

#include "app/export/ExportPlan.h"

#include <QTreeView>

class QStandardItemModel;

namespace dosirak {

class Look;

/// The files of a plan: name, reason, size, and new / same / differs.
class PlanList : public QTreeView
{
    Q_OBJECT
public:
    PlanList(const Look &look, QWidget *parent);

    void setPlan(const FilePlan &plan, const QList<StepForecast> &forecasts);

private:
    const Look &m_look;
    QStandardItemModel *m_model = nullptr;
};

} // namespace dosirak
