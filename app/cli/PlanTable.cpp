#include "app/cli/PlanTable.h"

#include <QCoreApplication>

namespace dosirak {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString stateWord(TargetState state, FileStep::Kind kind)
{
    if (kind == FileStep::Kind::Remove && state == TargetState::Differs)
        return PlanWords::tr("remove", "state of a file");
    switch (state) {
    case TargetState::New:
        return PlanWords::tr("new", "state of a file");
    case TargetState::Same:
        return PlanWords::tr("same", "state of a file");
    case TargetState::Differs:
        return PlanWords::tr("differs", "state of a file");
    case TargetState::Blocked:
        break;
    }
    return PlanWords::tr("blocked", "state of a file");
}

QString key(TargetState state)
{
    switch (state) {
    case TargetState::New:
        return QStringLiteral("new");
    case TargetState::Same:
        return QStringLiteral("same");
    case TargetState::Differs:
        return QStringLiteral("differs");
    case TargetState::Blocked:
        break;
    }
    return QStringLiteral("blocked");
}

QString key(FileStep::Kind kind)
{
    switch (kind) {
    case FileStep::Kind::MakeFolder:
        return QStringLiteral("make-folder");
    case FileStep::Kind::Write:
        return QStringLiteral("write");
    case FileStep::Kind::Copy:
        return QStringLiteral("copy");
    case FileStep::Kind::Move:
        return QStringLiteral("move");
    case FileStep::Kind::Remove:
        break;
    }
    return QStringLiteral("remove");
}

} // namespace

void printPlan(Console &console, const FilePlan &plan, const QList<StepForecast> &forecasts)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const FileStep &step = plan.steps.at(i);
        const StepForecast &forecast = forecasts.at(i);
        const QString reason = forecast.error ? forecast.error->message : step.reason;
        const QString size = step.kind == FileStep::Kind::MakeFolder ? QString() : sizeText(forecast.size);
        console.line(stateWord(forecast.state, step.kind).leftJustified(8) + size.rightJustified(9) +
                     QStringLiteral("  ") + step.target +
                     (reason.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(reason)));
    }
}

QJsonArray jsonOf(const FilePlan &plan, const QList<StepForecast> &forecasts)
{
    QJsonArray steps;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const FileStep &step = plan.steps.at(i);
        const StepForecast &forecast = forecasts.at(i);
        QJsonObject object{{QStringLiteral("does"), key(step.kind)},
                           {QStringLiteral("target"), step.target},
                           {QStringLiteral("state"), key(forecast.state)},
                           {QStringLiteral("size"), forecast.size},
                           {QStringLiteral("reason"), step.reason}};
        if (!step.source.isEmpty())
            object.insert(QStringLiteral("source"), step.source);
        if (forecast.error)
            object.insert(QStringLiteral("error"), forecast.error->message);
        steps.append(object);
    }
    return steps;
}

} // namespace dosirak
