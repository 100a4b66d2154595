#include "app/assets/AssetNames.h"

#include "app/assets/AssetFolder.h"
#include "app/assets/NameForms.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dosirak {

namespace {

// A folder that somebody points at by mistake (a home folder, a disk) must not hang the window
constexpr int maxNames = 20000;
constexpr int maxDepth = 16;
constexpr int maxParts = 32;

bool liesIn(const QString &canonicalFolder, const QString &canonicalPath)
{
    return canonicalPath.startsWith(canonicalFolder.endsWith(QLatin1Char('/')) ? canonicalFolder
                                                                               : canonicalFolder + QLatin1Char('/'));
}

void collect(const QString &folder, const QString &canonicalRoot, const QString &prefix, int depth, QStringList &names)
{
    QStringList folders;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    while (entries.hasNext() && names.size() < maxNames) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        const QString name = info.fileName();
        // `~` ends the names of files that are just being written; Hexo does not see them either
        if (name.startsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('~'))) {
            continue;
        }
        if (info.isDir()) {
            if (!info.isSymLink() && depth < maxDepth) {
                folders.append(name);
            }
        } else if (info.isFile() && (!info.isSymLink() || liesIn(canonicalRoot, info.canonicalFilePath()))) {
            names.append(prefix + name);
        }
    }
    for (const QString &name : std::as_const(folders)) {
        collect(folder + QLatin1Char('/') + name, canonicalRoot, prefix + name + QLatin1Char('/'), depth + 1, names);
    }
}

/// The entry of `folder` that `part` means when it is not there as written: other Unicode form first, then other case.
QString entryLike(const QString &folder, const QString &part)
{
    const QString wanted = composed(part);
    const QString wantedFolded = foldedName(part);
    QString other;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (int seen = 0; entries.hasNext() && seen < maxNames; ++seen) {
        entries.next();
        const QString name = entries.fileName();
        if (composed(name) == wanted) {
            return name;
        }
        if (other.isEmpty() && foldedName(name) == wantedFolded) {
            other = name;
        }
    }
    return other;
}

/// Digits as numbers, letters without case: photo9 before photo10. QCollator would ask the machine's locale, which knows no numbers in "C".
bool naturalBefore(const QString &a, const QString &b)
{
    const QString x = foldedName(a);
    const QString y = foldedName(b);
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digitsEnd = [](const QString &text, qsizetype at) {
        while (at < text.size() && text.at(at).isDigit()) {
            ++at;
        }
        return at;
    };
    while (i < x.size() && j < y.size()) {
        if (!x.at(i).isDigit() || !y.at(j).isDigit()) {
            if (x.at(i) != y.at(j)) {
                return x.at(i) < y.at(j);
            }
            ++i;
            ++j;
            continue;
        }
        while (i < x.size() && x.at(i).digitValue() == 0) {
            ++i;
        }
        while (j < y.size() && y.at(j).digitValue() == 0) {
            ++j;
        }
        const qsizetype endX = digitsEnd(x, i);
        const qsizetype endY = digitsEnd(y, j);
        if (endX - i != endY - j) {
            return endX - i < endY - j;
        }
        const int order = QStringView(x).mid(i, endX - i).compare(QStringView(y).mid(j, endY - j));
        if (order != 0) {
            return order < 0;
        }
        i = endX;
        j = endY;
    }
    const qsizetype left = x.size() - i;
    const qsizetype right = y.size() - j;
    return left != right ? left < right : a < b;
}

} // namespace

QStringList assetNames(const QString &assetFolder)
{
    QStringList names;
    const QString root = assetFolder.isEmpty() ? QString() : QFileInfo(assetFolder).canonicalFilePath();
    if (root.isEmpty() || !QFileInfo(root).isDir()) {
        return names;
    }
    collect(root, root, {}, 0, names);
    std::sort(names.begin(), names.end(), naturalBefore);
    return names;
}

QString resolveAsset(const QString &assetFolder, const QString &name)
{
    if (assetFolder.isEmpty() || name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.contains(QChar(0)) ||
        name.contains(QLatin1Char('\\'))) {
        return {};
    }
    const QString root = QFileInfo(assetFolder).canonicalFilePath();
    if (root.isEmpty()) {
        return {};
    }
    const QStringList parts = name.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > maxParts) {
        return {};
    }
    QString path = root;
    for (const QString &part : parts) {
        if (part == QLatin1String(".")) {
            continue;
        }
        if (part == QLatin1String("..")) {
            return {};
        }
        QString next = path + QLatin1Char('/') + part;
        if (!QFileInfo::exists(next)) {
            const QString like = entryLike(path, part);
            if (like.isEmpty()) {
                return {};
            }
            next = path + QLatin1Char('/') + like;
        }
        path = next;
    }
    const QFileInfo info(path);
    return info.isFile() && liesIn(root, info.canonicalFilePath()) ? path : QString();
}

AssetNames::AssetNames(const QStringList &names)
{
    m_exact.reserve(names.size());
    for (const QString &name : names) {
        m_exact.insert(name, name);
        const QString nfc = composed(name);
        if (!m_composed.contains(nfc)) {
            m_composed.insert(nfc, name);
        }
        const QString folded = foldedName(name);
        if (!m_folded.contains(folded)) {
            m_folded.insert(folded, name);
        }
    }
}

QString AssetNames::meantBy(const QString &name) const
{
    QString plain = name;
    while (plain.startsWith(QLatin1String("./"))) {
        plain.remove(0, 2);
    }
    if (const auto found = m_exact.constFind(plain); found != m_exact.cend()) {
        return *found;
    }
    if (const auto found = m_composed.constFind(composed(plain)); found != m_composed.cend()) {
        return *found;
    }
    return m_folded.value(foldedName(plain));
}

} // namespace dosirak
