#include "app/text/InPlaceSave.h"
#include "app/text/TextFile.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace dosirak;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

SaveCondition expecting(const QByteArray &bytes)
{
    return {bytes, false};
}

/// Lets the program be a plain user for a while, since root may write everywhere.
class PlainUser
{
public:
    PlainUser()
    {
        if (m_wasRoot)
            m_dropped = ::seteuid(65534) == 0;
    }
    ~PlainUser()
    {
        if (m_dropped && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_wasRoot = ::geteuid() == 0;
    bool m_dropped = false;
};

} // namespace

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void loadsAndSaves();
    void refusesWhatIsNoFile();
    void refusesHugeFiles();
    void newPostNeverOverwrites();
    void changedByAnotherProgram();
    void goneMeanwhile();
    void overwritesAnyway();
    void anotherWriterIsNeverLost();
    void keepsPermissionsAndAttributes();
    void followsLinks();
    void danglingLinkMakesItsTarget();
    void linkInACircle();
    void hardLinksStay();
    void readOnlyFile();
    void readOnlyFolder();
    void folderGone();
    void longestName();
    void fullDiskLeavesTheOldText_data();
    void fullDiskLeavesTheOldText();
    void restoresHalfSavedFiles();
    void corpusIsByteIdentical();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    QTemporaryDir m_state;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_post;
};

void TestTextFile::initTestCase()
{
    QVERIFY(m_state.isValid());
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
    QVERIFY(::chmod(QFile::encodeName(m_state.path()).constData(), 0777) == 0);
}

void TestTextFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_post = at(QStringLiteral("포스트.md"));
    writeFile(m_post, "old\n");
}

void TestTextFile::cleanup()
{
    const QStringList names = namesIn(m_folder->path());
    for (const QString &name : names)
        QVERIFY2(!name.endsWith(QLatin1Char('~')), qPrintable(name)); // nothing of ours stays behind
    m_folder.reset();
}

void TestTextFile::loadsAndSaves()
{
    const Result<LoadedText> loaded = loadText(m_post);
    QVERIFY(loaded);
    QCOMPARE(loaded->path, m_post);
    QCOMPARE(loaded->text, QStringLiteral("old\n"));
    const QByteArray bytes = encodeText(QStringLiteral("새 글\n"), *loaded);
    QVERIFY(!saveBytes(m_post, bytes, expecting(loaded->bytes)));
    QCOMPARE(contentOf(m_post), QByteArray("새 글\n"));
    QVERIFY(!saveBytes(m_post, QByteArray(), expecting(bytes)));
    QCOMPARE(contentOf(m_post), QByteArray());
}

void TestTextFile::refusesWhatIsNoFile()
{
    const Result<LoadedText> folder = loadText(m_folder->path());
    QVERIFY(!folder);
    QVERIFY(folder.error().message.contains(QStringLiteral("folder")));
    const Result<LoadedText> missing = loadText(at(QStringLiteral("no.md")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QCOMPARE(missing.error().path, at(QStringLiteral("no.md")));

    const QString pipe = at(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!loadText(pipe)); // and does not wait for a writer
    const Outcome saved = saveBytes(pipe, "x", {QByteArray(), true});
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::Refused);
    QVERIFY(S_ISFIFO(statusOf(pipe).st_mode));
    QVERIFY(saveBytes(m_folder->path(), "x", {QByteArray(), true}));
    QVERIFY(saveBytes(QString(), "x", {std::nullopt, false}));
}

void TestTextFile::refusesHugeFiles()
{
    QFile file(m_post);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize((qint64{64} << 20) + 1)); // sparse
    const Result<LoadedText> loaded = loadText(m_post);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Refused);
}

void TestTextFile::newPostNeverOverwrites()
{
    const Outcome saved = saveBytes(m_post, "new", {std::nullopt, false});
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::Exists);
    QCOMPARE(contentOf(m_post), QByteArray("old\n"));

    const QString fresh = at(QStringLiteral("fresh.md"));
    const mode_t mask = ::umask(027);
    const Outcome made = saveBytes(fresh, "new", {std::nullopt, false});
    ::umask(mask);
    QVERIFY(!made);
    QCOMPARE(contentOf(fresh), QByteArray("new"));
    QCOMPARE(statusOf(fresh).st_mode & 07777U, 0640U);
}

void TestTextFile::changedByAnotherProgram()
{
    const Outcome saved = saveBytes(m_post, "new", expecting("what I loaded"));
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::Changed);
    QVERIFY(saved->message.contains(QStringLiteral("포스트.md")));
    QCOMPARE(contentOf(m_post), QByteArray("old\n"));
    // The text that should go there is there already: a save that failed at its very end is repeated.
    QVERIFY(!saveBytes(m_post, "old\n", expecting("what I loaded")));
}

void TestTextFile::goneMeanwhile()
{
    QVERIFY(QFile::remove(m_post));
    const Outcome saved = saveBytes(m_post, "new", expecting("old\n"));
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::Changed);
    QVERIFY(!QFile::exists(m_post));
}

void TestTextFile::overwritesAnyway()
{
    QVERIFY(!saveBytes(m_post, "new", {QByteArray("something else"), true}));
    QCOMPARE(contentOf(m_post), QByteArray("new"));
    QVERIFY(!saveBytes(m_post, "newer", {std::nullopt, true}));
    QCOMPARE(contentOf(m_post), QByteArray("newer"));
    QVERIFY(QFile::remove(m_post));
    QVERIFY(!saveBytes(m_post, "new", {QByteArray("old"), true}));
    QCOMPARE(contentOf(m_post), QByteArray("new"));
}

void TestTextFile::anotherWriterIsNeverLost()
{
    // Another program replaces the post by rename all the time. Whenever we believe to have saved over version N, no
    // version after N may have been there.
    std::atomic<int> written = 0;
    std::atomic<bool> stop = false;
    const QByteArray path = QFile::encodeName(m_post);
    const QByteArray beside = path + ".other";
    writeFile(m_post, "other 0");
    std::thread writer([&] {
        while (!stop) {
            const QByteArray text = "other " + QByteArray::number(written + 1);
            FILE *file = std::fopen(beside.constData(), "w");
            std::fwrite(text.constData(), 1, std::size_t(text.size()), file);
            std::fclose(file);
            if (std::rename(beside.constData(), path.constData()) == 0)
                ++written;
            std::this_thread::sleep_for(std::chrono::microseconds(300));
        }
    });
    int saved = 0;
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        const Result<LoadedText> loaded = loadText(m_post);
        if (!loaded)
            continue;
        const Outcome outcome = saveBytes(m_post, "mine " + QByteArray::number(i), expecting(loaded->bytes));
        saved += !outcome;
        refused += outcome && outcome->kind == Error::Kind::Changed;
        QVERIFY2(!outcome || outcome->kind == Error::Kind::Changed, qPrintable(outcome ? outcome->message : QString()));
    }
    stop = true;
    writer.join();
    QCOMPARE(saved + refused, 400);
    QVERIFY(saved > 0);
    // After the last rename of the other program its text is there, unless we saved after having seen it.
    const QByteArray last = contentOf(m_post);
    QVERIFY2(last.startsWith("mine ") || last == "other " + QByteArray::number(written), last.constData());
    QFile::remove(QFile::decodeName(beside));
}

void TestTextFile::keepsPermissionsAndAttributes()
{
    const QByteArray path = QFile::encodeName(m_post);
    QCOMPARE(::chmod(path.constData(), 0604), 0);
    const bool attributes = ::setxattr(path.constData(), "user.dosirak.test", "lunch", 5, 0) == 0;
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::chown(path.constData(), 1234, 4321), 0);
    const struct stat before = statusOf(m_post);
    QVERIFY(!saveBytes(m_post, "new", expecting("old\n")));
    const struct stat after = statusOf(m_post);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_uid, before.st_uid);
    QCOMPARE(after.st_gid, before.st_gid);
    QVERIFY(after.st_ino != before.st_ino); // replaced, not written over
    if (attributes) {
        char value[5] = {};
        QCOMPARE(::getxattr(path.constData(), "user.dosirak.test", value, sizeof value), ssize_t{5});
        QCOMPARE(QByteArray(value, 5), QByteArray("lunch"));
    }
}

void TestTextFile::followsLinks()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("real/deep")));
    writeFile(at(QStringLiteral("real/deep/post.md")), "old\n");
    const QString relative = at(QStringLiteral("relative.md"));
    const QString chain = at(QStringLiteral("real/chain.md"));
    QVERIFY(QFile::link(QStringLiteral("real/chain.md"), relative));
    QVERIFY(QFile::link(at(QStringLiteral("real/deep/post.md")), chain));
    QVERIFY(!saveBytes(relative, "new", expecting("old\n")));
    QCOMPARE(contentOf(at(QStringLiteral("real/deep/post.md"))), QByteArray("new"));
    QVERIFY(S_ISLNK(statusOf(relative).st_mode));
    QVERIFY(S_ISLNK(statusOf(chain).st_mode));
}

void TestTextFile::danglingLinkMakesItsTarget()
{
    const QString link = at(QStringLiteral("link.md"));
    QVERIFY(QFile::link(QStringLiteral("later.md"), link));
    QVERIFY(!saveBytes(link, "new", {std::nullopt, false}));
    QCOMPARE(contentOf(at(QStringLiteral("later.md"))), QByteArray("new"));
    QVERIFY(S_ISLNK(statusOf(link).st_mode));
}

void TestTextFile::linkInACircle()
{
    QVERIFY(QFile::link(QStringLiteral("b.md"), at(QStringLiteral("a.md"))));
    QVERIFY(QFile::link(QStringLiteral("a.md"), at(QStringLiteral("b.md"))));
    const Outcome saved = saveBytes(at(QStringLiteral("a.md")), "x", {std::nullopt, true});
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::Refused);
    QVERIFY(!loadText(at(QStringLiteral("a.md"))));
}

void TestTextFile::hardLinksStay()
{
    const QString second = at(QStringLiteral("second.md"));
    QCOMPARE(::link(QFile::encodeName(m_post).constData(), QFile::encodeName(second).constData()), 0);
    QVERIFY(!saveBytes(m_post, "a longer new text\n", expecting("old\n")));
    QCOMPARE(contentOf(second), QByteArray("a longer new text\n"));
    QVERIFY(!saveBytes(m_post, "short", expecting("a longer new text\n")));
    QCOMPARE(contentOf(second), QByteArray("short"));
    QCOMPARE(statusOf(m_post).st_ino, statusOf(second).st_ino);
    QCOMPARE(namesIn(m_state.filePath(QStringLiteral("dosirak/saving"))), QStringList());
}

void TestTextFile::readOnlyFile()
{
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_post).constData(), 0444), 0);
    const PlainUser user;
    const Outcome saved = saveBytes(m_post, "new", expecting("old\n"));
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::NoPermission);
    QCOMPARE(contentOf(m_post), QByteArray("old\n"));
}

void TestTextFile::readOnlyFolder()
{
    QCOMPARE(::chmod(QFile::encodeName(m_post).constData(), 0666), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    QTemporaryDir state; // of the plain user
    QCOMPARE(::chmod(QFile::encodeName(state.path()).constData(), 0777), 0);
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
    const auto back = qScopeGuard([&] { qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path())); });
    const PlainUser user;
    // No new file can be made beside it, so it is written in place.
    QVERIFY(!saveBytes(m_post, "new", expecting("old\n")));
    QCOMPARE(contentOf(m_post), QByteArray("new"));
    const Outcome fresh = saveBytes(at(QStringLiteral("fresh.md")), "new", {std::nullopt, false});
    QVERIFY(fresh);
    QCOMPARE(fresh->kind, Error::Kind::NoPermission);
}

void TestTextFile::folderGone()
{
    const Outcome saved = saveBytes(at(QStringLiteral("no/such/post.md")), "x", {std::nullopt, false});
    QVERIFY(saved);
    QCOMPARE(saved->kind, Error::Kind::NotFound);
    QVERIFY(saved->message.contains(QStringLiteral("folder")));
}

void TestTextFile::longestName()
{
    const QString name = at(QString(84, QChar(u'글')) + QStringLiteral(".md")); // 255 bytes
    QVERIFY(!saveBytes(name, "1", {std::nullopt, false}));
    QVERIFY(!saveBytes(name, "2", expecting("1")));
    QCOMPARE(contentOf(name), QByteArray("2"));
    const Outcome longer = saveBytes(at(QString(85, QChar(u'글')) + QStringLiteral(".md")), "1", {std::nullopt, false});
    QVERIFY(longer);
    QVERIFY(longer->message.contains(QStringLiteral("too long")));
}

void TestTextFile::fullDiskLeavesTheOldText_data()
{
    QTest::addColumn<bool>("hardLink");
    QTest::newRow("replaced") << false;
    QTest::newRow("in place") << true;
}

void TestTextFile::fullDiskLeavesTheOldText()
{
    QFETCH(bool, hardLink);
    // A limit of the file size acts as a full disk at any byte.
    const QByteArray old(300, 'o');
    const QByteArray text(2000, 'n');
    writeFile(m_post, old);
    if (hardLink)
        QCOMPARE(::link(QFile::encodeName(m_post).constData(), QFile::encodeName(at(QStringLiteral("b"))).constData()),
                 0);
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    for (rlim_t room = 0; room < 2000; room += 97) {
        const struct rlimit small = {room, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Outcome saved = saveBytes(m_post, text, expecting(old));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY2(saved, QByteArray::number(qulonglong(room)).constData());
        QCOMPARE(contentOf(m_post), old);
        QCOMPARE(namesIn(m_folder->path()).size(), hardLink ? 2 : 1);
        QCOMPARE(namesIn(m_state.filePath(QStringLiteral("dosirak/saving"))), QStringList());
    }
    QVERIFY(!saveBytes(m_post, text, expecting(old)));
    QCOMPARE(contentOf(m_post), text);
}

void TestTextFile::restoresHalfSavedFiles()
{
    // A program killed in the middle of an in-place save: played by a child that is stopped by a file size limit's signal.
    const QString second = at(QStringLiteral("second.md"));
    const QByteArray old(5000, 'o');
    writeFile(m_post, old);
    QCOMPARE(::link(QFile::encodeName(m_post).constData(), QFile::encodeName(second).constData()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_DFL);
        const struct rlimit small = {6000, 6000}; // the backup fits, the new text does not
        const struct rlimit none = {0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        ::setrlimit(RLIMIT_FSIZE, &small);
        [[maybe_unused]] const Outcome outcome = saveBytes(m_post, QByteArray(9000, 'n'), expecting(old));
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    const QString backups = m_state.filePath(QStringLiteral("dosirak/saving"));
    if (!WIFSIGNALED(status))
        QCOMPARE(contentOf(m_post), old); // fallocate found the limit before anything was touched
    else
        QCOMPARE(namesIn(backups).size(), 1);

    // Whatever that left: a half written file comes back, a whole new one stays.
    restoreHalfSavedFiles();
    QCOMPARE(contentOf(m_post), old);
    QCOMPARE(namesIn(backups), QStringList());
}

void TestTextFile::corpusIsByteIdentical()
{
    const QString archive = QStringLiteral(DOSIRAK_SHARED_DIR "/corpus/visible.tar.xz");
    if (!QFile::exists(archive))
        QSKIP("The corpus is not here");
    QProcess tar;
    tar.setWorkingDirectory(m_folder->path());
    tar.start(QStringLiteral("tar"), {QStringLiteral("-xJf"), archive});
    QVERIFY(tar.waitForFinished(120000));
    QCOMPARE(tar.exitCode(), 0);
    QElapsedTimer timer;
    timer.start();
    int files = 0;
    int readOnly = 0;
    int mixed = 0;
    QDirIterator iterator(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QByteArray before = contentOf(path);
        const Result<LoadedText> loaded = loadText(path);
        QVERIFY2(loaded, qPrintable(path));
        ++files;
        mixed += loaded->format.mixedLineEnds;
        readOnly += !loaded->editable;
        if (!loaded->editable && path.endsWith(QLatin1String(".md")))
            qInfo("read only: %s, %s", qPrintable(path.mid(m_folder->path().size())),
                  loaded->format.encoding.constData());
        QCOMPARE(encodeText(loaded->text, *loaded), before);
        if (loaded->editable) {
            // Not the shortcut for equal texts: an edit and the edit taken back must meet the same bytes.
            LoadedText edited = *loaded;
            edited.text = QStringLiteral("other\n") + loaded->text;
            const QByteArray longer = encodeText(edited.text, *loaded);
            const qsizetype mark = loaded->format.byteOrderMark ? 3 : 0;
            QVERIFY2(longer.endsWith(before.sliced(mark)), qPrintable(path));
        }
        if (files % 20 == 0) { // syncing them all would take minutes on a slow disk
            const Outcome saved = saveBytes(path, encodeText(loaded->text, *loaded), expecting(loaded->bytes));
            QVERIFY2(!saved, qPrintable(path));
            QCOMPARE(contentOf(path), before);
        }
    }
    qInfo("%d files, %d with mixed line ends, %d read only, %lld ms", files, mixed, readOnly, timer.elapsed());
    QVERIFY(files > 4000);
}

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
