#include "app/files/PlanTarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dosirak {

namespace {

Error refused(const char *sentence, const QString &target)
{
    return {Error::Kind::Refused, QCoreApplication::translate("FilePlan", sentence).arg(target), target};
}

bool isPlainName(QStringView part)
{
    return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..") &&
           !part.contains(QLatin1Char('\\')) && !part.contains(QChar(0));
}

QString joined(const QString &folder, QStringView name)
{
    const QLatin1String between(folder.endsWith(QLatin1Char('/')) ? "" : "/");
    return folder + between + name.toString();
}

} // namespace

Result<PlanTarget> resolvedTarget(const QString &root, const QString &target)
{
    const auto parts = QStringView(target).split(QLatin1Char('/'));
    if (!QDir::isAbsolutePath(root) || !std::all_of(parts.cbegin(), parts.cend(), isPlainName))
        return refused(QT_TRANSLATE_NOOP("FilePlan", "%1 would lie outside the folder. Nothing was written."), target);

    const QFileInfo rootInfo(root);
    if (!rootInfo.exists())
        return PlanTarget{joined(QDir::cleanPath(root), target), {}};
    if (!rootInfo.isDir())
        return refused(QT_TRANSLATE_NOOP("FilePlan", "%1 is a file, not a folder."), root);

    const QString realRoot = rootInfo.canonicalFilePath();
    QString folder = realRoot;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QString next = joined(folder, parts.at(i));
        const QFileInfo info(next);
        if (info.isSymLink()) {
            const QString real = info.canonicalFilePath();
            if (real != realRoot && !real.startsWith(joined(realRoot, QStringView())))
                return refused(
                    QT_TRANSLATE_NOOP("FilePlan", "%1 leads through a link out of the folder. Nothing was written."),
                    target);
            folder = real;
        } else if (!info.exists()) {
            QString rest = next;
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                rest = joined(rest, parts.at(j));
            return PlanTarget{rest, folder};
        } else {
            folder = next;
        }
        if (!QFileInfo(folder).isDir())
            return refused(
                QT_TRANSLATE_NOOP("FilePlan", "%1 cannot be made: a file stands where its folder should be."), target);
    }
    PlanTarget place{joined(folder, parts.last()), folder};
    if (QFileInfo(place.path).isSymLink())
        return refused(QT_TRANSLATE_NOOP("FilePlan", "A link stands at %1. Nothing was written."), target);
    return place;
}

} // namespace dosirak
