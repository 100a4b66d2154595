#pragma once

#include "app/files/FilePlan.h"
#include "app/tags/ImageTag.h"
#include "app/text/Result.h"
#include "app/text/TextEdit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace dosirak {

/// A picture offered by a drop, the clipboard, a dialog or the command line.
struct ImageSource
{
    QString path;     ///< a file, or empty
    QByteArray bytes; ///< encoded picture when there is no file (pasted, dragged from a browser)
    QString name;     ///< suggested name with ending, for bytes
};

struct ImportOptions
{
    int maxWidth = 1600;       ///< 0: as it is
    int quality = 82;          ///< JPEG
    bool keepMetadata = false; ///< place and camera data
    QString caption; ///< for every picture; empty: the picture's description, else its file name without ending
    ImageDialect dialect = ImageDialect::Tranquilpeak;
};

/// What became of one source.
struct ImportedImage
{
    QString sourceName;
    QString name; ///< in the asset folder
    QString caption;
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
    bool reused = false; ///< the same picture was there already
    QStringList done;    ///< "turned", "1600 px wide", "place removed" …, translated
};

/// The files to write and what to insert. Pure over the disk's present state: nothing is written.
struct ImportPlan
{
    FilePlan files;
    QList<ImportedImage> images;
    QList<Error> refused; ///< folders, non-pictures, unreadable or hostile files, each with a clear message
};

/// Cheap look at a file without decoding it: is this a picture we take in? Error says why not.
Outcome checkImageFile(const QString &path);

/// Reads, checks, converts where needed (photo-facts 1-4) and names every source. `taken`: names that are in the folder already are read from
/// disk. Slow for big photos: call it in a worker; `progress` and `cancelled` as in perform().
ImportPlan planImport(const QList<ImageSource> &sources, const QString &assetFolder, const ImportOptions &options,
                      const PlanProgress &progress = {}, const std::atomic<bool> *cancelled = nullptr);

/// A name that every tag form and a real Hexo build survive (photo-facts 6): letters and digits of any script, '-', '_', one '.'; NFC.
QString safeAssetName(const QString &name);

/// The text to insert for the pictures at `position` (0…text.size()): each tag on a line of its own, separated from the paragraphs around it. The
/// caption of the first is at `captionSpan` in the text after the edit.
TextEdits insertImages(const QString &text, qsizetype position, const QList<ImportedImage> &images,
                       ImageDialect dialect, TextSpan &captionSpan);

} // namespace dosirak
