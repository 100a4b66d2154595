#include "ui/window/PhotoIntake.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrent>

namespace dosirak {

namespace {

/// File managers of GNOME put copied files only here: "copy\nfile:///a\nfile:///b".
QList<QUrl> copiedFiles(const QMimeData &data)
{
    QList<QUrl> urls = data.urls();
    if (urls.isEmpty()) {
        const QByteArray copied = data.data(QStringLiteral("x-special/gnome-copied-files"));
        const QList<QByteArray> lines = copied.split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            urls.append(QUrl::fromEncoded(lines.at(i).trimmed()));
        }
    }
    return urls;
}

QString pastedName(const QString &ending)
{
    return QStringLiteral("photo-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
           QLatin1Char('.') + ending;
}

} // namespace

QList<ImageSource> imageSources(const QMimeData &data)
{
    QList<ImageSource> sources;
    for (const QUrl &url : copiedFiles(data)) {
        if (url.isLocalFile()) {
            sources.append({url.toLocalFile(), {}, QFileInfo(url.toLocalFile()).fileName()});
        }
    }
    if (!sources.isEmpty()) {
        return sources;
    }
    // The encoded bytes as they were offered, before pixels that would have to be encoded anew
    const QList<QPair<QString, QString>> encoded{{QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
                                                 {QStringLiteral("image/webp"), QStringLiteral("webp")},
                                                 {QStringLiteral("image/gif"), QStringLiteral("gif")},
                                                 {QStringLiteral("image/png"), QStringLiteral("png")}};
    for (const auto &[mime, ending] : encoded) {
        const QByteArray bytes = data.hasFormat(mime) ? data.data(mime) : QByteArray();
        if (!bytes.isEmpty()) {
            return {{QString(), bytes, pastedName(ending)}};
        }
    }
    if (data.hasImage()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG")) {
            sources.append({QString(), bytes, pastedName(QStringLiteral("png"))});
        }
    }
    return sources;
}

PhotoIntake::PhotoIntake(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const std::shared_ptr<Done> done = m_watcher.result();
        done->job.position = m_running->position;
        m_running.reset();
        Q_EMIT finished(done);
        next();
    });
}

PhotoIntake::~PhotoIntake()
{
    cancel();
    m_watcher.waitForFinished();
}

void PhotoIntake::start(const Job &job)
{
    m_waiting.append(job);
    next();
}

bool PhotoIntake::isRunning() const
{
    return m_running != nullptr;
}

void PhotoIntake::cancel()
{
    m_waiting.clear();
    if (m_cancelled) {
        m_cancelled->store(true);
    }
}

void PhotoIntake::textEdited(const TextEdit &edit)
{
    if (m_running) {
        m_running->position = mapped(m_running->position, {edit});
    }
    for (Job &job : m_waiting) {
        job.position = mapped(job.position, {edit});
    }
}

void PhotoIntake::next()
{
    if (m_running || m_waiting.isEmpty()) {
        return;
    }
    m_running = std::make_unique<Job>(m_waiting.takeFirst());
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT started(static_cast<int>(m_running->sources.size()));

    const Job job = *m_running;
    const std::shared_ptr<std::atomic<bool>> cancelled = m_cancelled;
    const auto report = [this](int done, int count, const QString &name) {
        QMetaObject::invokeMethod(
            this, [this, done, count, name] { Q_EMIT progress(done, count, name); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run([job, cancelled, report] {
        auto done = std::make_shared<Done>();
        done->job = job;
        const ImportPlan plan = planImport(job.sources, job.assetFolder, job.options, report, cancelled.get());
        done->refused = plan.refused;
        if (cancelled->load()) {
            done->error = Error{Error::Kind::Cancelled, {}, {}};
            return done;
        }
        if (plan.files.isEmpty()) {
            done->images = plan.images; // all of them were there already
            return done;
        }
        Result<PlanUndo> performed = perform(plan.files, {}, cancelled.get());
        if (performed) {
            done->images = plan.images;
            done->undo = std::make_shared<PlanUndo>(std::move(*performed));
        } else {
            done->error = performed.error();
        }
        return done;
    }));
}

} // namespace dosirak
