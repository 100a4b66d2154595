#include "app/assets/ImageImport.h"

#include "app/assets/AssetFolder.h"
#include "app/assets/NameForms.h"
#include "app/assets/PreparedImage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSemaphore>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace dosirak {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

QString stemOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? name.left(dot) : name;
}

/// A caption that cannot end the tag it stands in, nor begin another.
QString captionText(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control) {
            c = QLatin1Char(' ');
        }
    }
    const auto apart = [&text](QLatin1String sign, QLatin1String harmless) { text.replace(sign, harmless); };
    apart(QLatin1String("{%"), QLatin1String("{ %"));
    apart(QLatin1String("%}"), QLatin1String("% }"));
    apart(QLatin1String("{{"), QLatin1String("{ {"));
    apart(QLatin1String("}}"), QLatin1String("} }"));
    apart(QLatin1String("{#"), QLatin1String("{ #"));
    apart(QLatin1String("#}"), QLatin1String("# }"));
    return text.simplified();
}

QString captionOf(const PreparedImage &image, const ImportOptions &options)
{
    if (!options.caption.isEmpty()) {
        return captionText(options.caption);
    }
    if (!image.description.isEmpty()) {
        return captionText(image.description);
    }
    QString stem = composed(stemOf(image.sourceName));
    stem.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    const QString caption = captionText(stem);
    return caption.isEmpty() ? stemOf(image.wantedName) : caption;
}

/// Gives every picture its name: those of the folder and those of this plan never clash, equal content is used again.
class Naming
{
public:
    explicit Naming(const QString &folder)
        : m_folder(folder)
    {
        for (const QString &name : assetNames(folder)) {
            m_taken.insert(foldedName(name));
            m_bySize[QFileInfo(pathOf(name)).size()].append(name);
        }
    }

    /// The name of the same content, in the folder or in the plan; empty when it is new.
    QString same(const PreparedImage &image)
    {
        if (const auto planned = m_planned.constFind(image.hash); planned != m_planned.cend()) {
            return *planned;
        }
        for (const QString &name : m_bySize.value(image.sizeAfter)) {
            QFile file(pathOf(name));
            if (file.open(QIODevice::ReadOnly) && pictureHash(file.readAll()) == image.hash) {
                return name;
            }
        }
        return {};
    }

    QString fresh(const PreparedImage &image)
    {
        const QString stem = stemOf(image.wantedName);
        const QString ending = image.wantedName.mid(stem.size());
        QString name = image.wantedName;
        for (int number = 2; m_taken.contains(foldedName(name)); ++number) {
            name = stem + QLatin1Char('-') + QString::number(number) + ending;
        }
        m_taken.insert(foldedName(name));
        m_planned.insert(image.hash, name);
        return name;
    }

private:
    QString pathOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
    QSet<QString> m_taken; ///< folded
    QHash<qint64, QStringList> m_bySize;
    QHash<QByteArray, QString> m_planned;
};

/// Dragged out of the folder itself: it is there already, as the user has it.
QString nameInFolder(const ImageSource &source, const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString path = source.path.isEmpty() ? QString() : QFileInfo(source.path).canonicalFilePath();
    return !root.isEmpty() && path.startsWith(root + QLatin1Char('/')) ? path.mid(root.size() + 1) : QString();
}

bool isCancelled(const std::atomic<bool> *cancelled)
{
    return cancelled != nullptr && cancelled->load();
}

/// All sources, converted by a few threads; progress is told from here.
std::vector<PreparedImage> prepareAll(const QList<ImageSource> &sources, const ImportOptions &options,
                                      const PlanProgress &progress, const std::atomic<bool> *cancelled)
{
    constexpr int maxThreads = 2; // two are as fast as the disk and the memory bus; more would only take memory
    const auto count = static_cast<int>(sources.size());
    std::vector<PreparedImage> images(static_cast<size_t>(count));
    QThreadPool pool;
    pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, maxThreads));
    pool.setThreadPriority(QThread::LowPriority);
    QSemaphore ready;
    std::atomic<int> last = 0;
    for (int i = 0; i < count; ++i) {
        pool.start([&, i] {
            if (!isCancelled(cancelled)) {
                images[static_cast<size_t>(i)] = prepared(sources.at(i), options);
            }
            last = i;
            ready.release();
        });
    }
    for (int done = 0; done < count; ++done) {
        ready.acquire();
        if (progress && !isCancelled(cancelled)) {
            progress(done + 1, count, images[static_cast<size_t>(last.load())].sourceName);
        }
    }
    pool.waitForDone();
    return images;
}

} // namespace

ImportPlan planImport(const QList<ImageSource> &sources, const QString &assetFolder, const ImportOptions &options,
                      const PlanProgress &progress, const std::atomic<bool> *cancelled)
{
    ImportPlan plan;
    plan.files.root = assetFolder;
    const std::vector<PreparedImage> images = prepareAll(sources, options, progress, cancelled);
    if (isCancelled(cancelled)) {
        plan.refused.append(Error{Error::Kind::Cancelled, ImportWords::tr("Adding photos was cancelled."), {}});
        return plan;
    }
    Naming naming(assetFolder);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const PreparedImage &image = images[static_cast<size_t>(i)];
        if (image.refused) {
            plan.refused.append(*image.refused);
            continue;
        }
        ImportedImage result{image.sourceName, {}, captionOf(image, options), image.sizeBefore, image.sizeAfter, false,
                             image.done};
        result.name = nameInFolder(sources.at(i), assetFolder);
        if (!result.name.isEmpty()) {
            result.sizeAfter = result.sizeBefore;
            result.done.clear();
        } else {
            result.name = naming.same(image);
        }
        result.reused = !result.name.isEmpty();
        if (!result.reused) {
            result.name = naming.fresh(image);
            const bool copied = image.bytes.isEmpty();
            plan.files.steps.append({copied ? FileStep::Kind::Copy : FileStep::Kind::Write,
                                     copied ? sources.at(i).path : QString(), result.name, image.bytes,
                                     ImportWords::tr("photo"), false});
        }
        plan.images.append(result);
    }
    return plan;
}

} // namespace dosirak
