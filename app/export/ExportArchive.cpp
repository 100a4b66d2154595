#include "app/export/ExportArchive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace dosirak {

namespace {

struct ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportPlan)
};

struct ArchiveFree
{
    void operator()(archive *value) const { archive_write_free(value); }
};
struct EntryFree
{
    void operator()(archive_entry *value) const { archive_entry_free(value); }
};
using Archive = std::unique_ptr<archive, ArchiveFree>;
using Entry = std::unique_ptr<archive_entry, EntryFree>;

Error archiveError(archive *zip, const QString &path)
{
    const Error::Kind kind = archive_errno(zip) == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Other;
    const QString why = kind == Error::Kind::DiskFull ? ArchiveWords::tr("The disk is full.")
                                                      : QString::fromLocal8Bit(archive_error_string(zip));
    return {kind, ArchiveWords::tr("The archive could not be written. %1").arg(why), path};
}

/// Where the bytes of a step come from, read in pieces.
class StepBytes
{
public:
    explicit StepBytes(const FileStep &step)
        : m_step(step)
        , m_file(step.source)
    {
    }

    bool open() { return m_step.kind == FileStep::Kind::Write || m_file.open(QIODevice::ReadOnly); }
    qint64 size() const { return m_step.kind == FileStep::Kind::Write ? m_step.bytes.size() : m_file.size(); }
    QDateTime modified() const
    {
        return m_step.kind == FileStep::Kind::Write ? QDateTime::currentDateTime()
                                                    : QFileInfo(m_step.source).lastModified();
    }
    QByteArray next()
    {
        constexpr qint64 piece = qint64{1} << 18;
        if (m_step.kind != FileStep::Kind::Write)
            return m_file.read(piece);
        const bool given = std::exchange(m_given, true);
        return given ? QByteArray() : m_step.bytes;
    }
    bool failed() const { return m_file.error() != QFileDevice::NoError; }

private:
    const FileStep &m_step;
    QFile m_file;
    bool m_given = false;
};

Outcome addFile(archive *zip, const FileStep &step, const QString &path, const std::atomic<bool> *cancelled)
{
    StepBytes bytes(step);
    if (!bytes.open())
        return Error{Error::Kind::NotFound, ArchiveWords::tr("%1 cannot be read.").arg(step.source), step.source};
    const qint64 size = bytes.size();
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), step.target.toUtf8().constData());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), time_t(bytes.modified().toSecsSinceEpoch()), 0);
    // A warning about the name's letters in the C locale is none for us: the name is UTF-8 in the archive.
    if (archive_write_header(zip, entry.get()) < ARCHIVE_WARN)
        return archiveError(zip, path);
    qint64 written = 0;
    for (QByteArray piece = bytes.next(); !piece.isEmpty(); piece = bytes.next()) {
        if (cancelled && *cancelled)
            return Error{Error::Kind::Cancelled, ArchiveWords::tr("The export was cancelled."), path};
        if (archive_write_data(zip, piece.constData(), size_t(piece.size())) != piece.size())
            return archiveError(zip, path);
        written += piece.size();
    }
    if (bytes.failed() || written != size)
        return Error{Error::Kind::Changed, ArchiveWords::tr("%1 changed while it was read.").arg(step.source),
                     step.source};
    return std::nullopt;
}

} // namespace

Outcome writeArchive(const FilePlan &plan, const QString &path, const PlanProgress &progress,
                     const std::atomic<bool> *cancelled)
{
    const Archive zip(archive_write_new());
    archive_write_set_format_zip(zip.get());
    archive_write_set_options(zip.get(), "hdrcharset=UTF-8");
    if (archive_write_open_filename(zip.get(), QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return archiveError(zip.get(), path);
    int done = 0;
    for (const FileStep &step : plan.steps) {
        if (cancelled && *cancelled)
            return Error{Error::Kind::Cancelled, ArchiveWords::tr("The export was cancelled."), path};
        if (step.kind == FileStep::Kind::Write || step.kind == FileStep::Kind::Copy) {
            if (const Outcome failed = addFile(zip.get(), step, path, cancelled))
                return failed;
        }
        if (progress)
            progress(++done, int(plan.steps.size()), step.target);
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return archiveError(zip.get(), path);
    return std::nullopt;
}

} // namespace dosirak
