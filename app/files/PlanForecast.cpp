#include "app/files/FilePlan.h"
#include "app/files/PlanTarget.h"

#include "app/text/DiskError.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace dosirak {

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(FilePlan)
};

bool equalContent(QIODevice &a, QIODevice &b)
{
    constexpr qint64 piece = 1 << 16;
    for (;;) {
        const QByteArray left = a.read(piece);
        if (left != b.read(piece))
            return false;
        if (left.isEmpty())
            return true;
    }
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

bool holdsSameAs(const QString &path, const QString &source)
{
    QFile file(path);
    QFile other(source);
    return file.size() == other.size() && file.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly) &&
           equalContent(file, other);
}

StepForecast blocked(Error error)
{
    return {TargetState::Blocked, 0, std::move(error)};
}

/// Looks at one step after another, remembering what the earlier ones will have done.
class Forecaster
{
public:
    explicit Forecaster(QString root)
        : m_root(std::move(root))
    {
    }
    StepForecast next(const FileStep &step);

private:
    Outcome checkSource(const FileStep &step) const;
    StepForecast placed(const FileStep &step, const QString &path) const;

    QString m_root;
    QSet<QString> m_vacated;                  ///< removed or moved away by an earlier step
    QHash<QString, const FileStep *> m_taken; ///< written by an earlier step
};

Outcome Forecaster::checkSource(const FileStep &step) const
{
    const QFileInfo source(step.source);
    if (m_vacated.contains(step.source) || (!source.exists() && !source.isSymLink()))
        return diskError(ENOENT, step.source, DiskTask::Read);
    if (step.kind == FileStep::Kind::Move)
        return std::nullopt;
    if (!source.isFile())
        return Error{Error::Kind::Refused, ForecastWords::tr("%1 is not a file.").arg(source.fileName()), step.source};
    if (!source.isReadable())
        return diskError(EACCES, step.source, DiskTask::Read);
    return std::nullopt;
}

/// Write, Copy and Move.
StepForecast Forecaster::placed(const FileStep &step, const QString &path) const
{
    using Kind = FileStep::Kind;
    StepForecast forecast;
    forecast.size = step.kind == Kind::Write ? step.bytes.size() : QFileInfo(step.source).size();
    if (const auto earlier = m_taken.constFind(path); earlier != m_taken.cend()) {
        const FileStep &other = **earlier;
        if (other.kind == step.kind && other.source == step.source && other.bytes == step.bytes) {
            forecast.state = TargetState::Same;
            return forecast;
        }
        return blocked({Error::Kind::Exists,
                        ForecastWords::tr("Two different files would be named %1.").arg(step.target), step.target});
    }
    const QFileInfo there(path);
    if (m_vacated.contains(path) || !there.exists())
        return forecast;
    if (there.isDir() || !there.isFile())
        return blocked(
            {Error::Kind::Exists, ForecastWords::tr("A folder stands at %1.").arg(step.target), step.target});
    const bool same = step.kind == Kind::Write ? holds(path, step.bytes)
                      : step.kind == Kind::Copy
                          ? holdsSameAs(path, step.source)
                          : there.canonicalFilePath() == QFileInfo(step.source).canonicalFilePath();
    forecast.state = same ? TargetState::Same : TargetState::Differs;
    return forecast;
}

StepForecast Forecaster::next(const FileStep &step)
{
    using Kind = FileStep::Kind;
    const Result<PlanTarget> target = resolvedTarget(m_root, step.target);
    if (!target)
        return blocked(target.error());
    const QString &path = target->path;
    if (step.kind == Kind::Copy || step.kind == Kind::Move) {
        if (Outcome error = checkSource(step))
            return blocked(*std::move(error));
    }
    StepForecast forecast;
    switch (step.kind) {
    case Kind::MakeFolder:
        if (QFileInfo(path).isDir() && !m_vacated.contains(path))
            forecast.state = TargetState::Same;
        else if (QFileInfo::exists(path) && !m_vacated.contains(path))
            return blocked(
                {Error::Kind::Exists, ForecastWords::tr("A file stands at %1.").arg(step.target), step.target});
        return forecast;
    case Kind::Remove:
        forecast.state =
            QFileInfo::exists(path) && !m_vacated.contains(path) ? TargetState::Differs : TargetState::Same;
        m_vacated.insert(path);
        m_taken.remove(path);
        return forecast;
    case Kind::Move:
        forecast = placed(step, path);
        if (forecast.state != TargetState::Same)
            m_vacated.unite({step.source, QFileInfo(step.source).canonicalFilePath()});
        break;
    case Kind::Write:
    case Kind::Copy:
        forecast = placed(step, path);
        break;
    }
    m_taken.insert(path, &step);
    return forecast;
}

} // namespace

QList<StepForecast> forecast(const FilePlan &plan)
{
    Forecaster forecaster(plan.root);
    QList<StepForecast> forecasts;
    forecasts.reserve(plan.steps.size());
    for (const FileStep &step : plan.steps)
        forecasts.append(forecaster.next(step));
    return forecasts;
}

} // namespace dosirak
