#include "ui/window/SamplePost.h"

#include "app/files/FilePlan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace dosirak {

Result<QString> layOutSamplePost(const QString &folder)
{
    const QString prefix = QStringLiteral(":/sample");
    const QString post = QDir(folder).filePath(QStringLiteral("packed-lunch.md"));
    FilePlan plan;
    plan.root = folder;
    QDirIterator files(prefix, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString resource = files.next();
        const QString target = resource.mid(prefix.size() + 1);
        QFile file(resource);
        if (QFile::exists(QDir(folder).filePath(target)) || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        FileStep step;
        step.kind = FileStep::Kind::Write;
        step.target = target;
        step.bytes = file.readAll();
        plan.steps.append(step);
    }
    if (!plan.isEmpty()) {
        if (const Result<PlanUndo> done = perform(plan); !done) {
            return done.error();
        }
    }
    return post;
}

} // namespace dosirak
