#pragma once

#include "app/cli/Console.h"
#include "app/files/FilePlan.h"

namespace dosirak {

/// A plan's steps with what the disk holds now, a line each: state, size, target, reason.
void printPlan(Console &console, const FilePlan &plan, const QList<StepForecast> &forecasts);
QJsonArray jsonOf(const FilePlan &plan, const QList<StepForecast> &forecasts);

} // namespace dosirak
