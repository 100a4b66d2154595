#include "app/files/FilePlan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dosirak;
using Kind = FileStep::Kind;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Everything below a folder: names with content; "/" for folders, "-> target" for links.
QMap<QString, QByteArray> everything(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator iterator(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QFileInfo info(path);
        QByteArray content = "/";
        if (info.isSymLink()) {
            content = "-> " + QFile::encodeName(info.symLinkTarget());
        } else if (info.isFile()) {
            QFile file(path);
            content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
        }
        all.insert(path.mid(folder.size() + 1), content);
    }
    return all;
}

FileStep write(const char *target, const QByteArray &bytes, bool mayOverwrite = false)
{
    return {Kind::Write, {}, QString::fromUtf8(target), bytes, {}, mayOverwrite};
}

FileStep step(Kind kind, const QString &source, const char *target, bool mayOverwrite = false)
{
    return {kind, source, QString::fromUtf8(target), {}, {}, mayOverwrite};
}

} // namespace

class TestFilePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void writesCopiesMovesRemoves();
    void makesItsRoot();
    void forecasts();
    void refusesTargetsOutside_data();
    void refusesTargetsOutside();
    void refusesLinksOut();
    void followsLinksInside();
    void overwritesOnlyWhenAllowed();
    void sameContentIsSkipped();
    void twoFilesOfOneName();
    void failureInTheMiddle_data();
    void failureInTheMiddle();
    void fullDiskAtAnyByte();
    void cancelledAtEveryStep();
    void progress();
    void undoRestores();
    void undoRefusesWhatWasChanged_data();
    void undoRefusesWhatWasChanged();
    void undoKeepsStrangersFiles();
    void movedFolderThenWrittenInto();
    void removedNameIsTakenAgain();
    void keepsPermissionsAndTimes();

private:
    QString root() const { return m_folder->filePath(QStringLiteral("site")); }
    QString outside(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    FilePlan plan(const QList<FileStep> &steps) const { return {root(), steps}; }
    /// Everything a plan can do.
    FilePlan bigPlan() const;

    QTemporaryDir m_state;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFilePlan::initTestCase()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
}

void TestFilePlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(root() + QStringLiteral("/_posts/여행.md"), "old post");
    writeFile(root() + QStringLiteral("/_posts/여행/lunch.jpg"), "jpeg");
    writeFile(root() + QStringLiteral("/_drafts/idea.md"), "idea");
    writeFile(outside("camera/1.jpg"), QByteArray(3000000, '1'));
    writeFile(outside("camera/2.jpg"), "two");
}

void TestFilePlan::cleanup()
{
    m_folder.reset();
    QCOMPARE(everything(m_state.path() + QStringLiteral("/dosirak/undo")).size(), 0);
}

FilePlan TestFilePlan::bigPlan() const
{
    return plan({step(Kind::MakeFolder, {}, "_posts/새 글/thumbs"),
                 step(Kind::Copy, outside("camera/1.jpg"), "_posts/새 글/1.jpg"),
                 write("_posts/여행.md", "new post", true),
                 step(Kind::Move, root() + QStringLiteral("/_drafts/idea.md"), "_posts/idea.md"),
                 step(Kind::Remove, {}, "_posts/여행"), write("_posts/새 글.md", "---\n---\n"),
                 step(Kind::Copy, outside("camera/2.jpg"), "images/deep/2.jpg")});
}

void TestFilePlan::writesCopiesMovesRemoves()
{
    const auto before = everything(root());
    Result<PlanUndo> done = perform(bigPlan());
    QVERIFY2(done, qPrintable(done.error().message));
    const QMap<QString, QByteArray> expected{
        {QStringLiteral("_drafts"), "/"},
        {QStringLiteral("_posts"), "/"},
        {QStringLiteral("_posts/idea.md"), "idea"},
        {QStringLiteral("_posts/새 글"), "/"},
        {QStringLiteral("_posts/새 글.md"), "---\n---\n"},
        {QStringLiteral("_posts/새 글/1.jpg"), QByteArray(3000000, '1')},
        {QStringLiteral("_posts/새 글/thumbs"), "/"},
        {QStringLiteral("_posts/여행.md"), "new post"},
        {QStringLiteral("images"), "/"},
        {QStringLiteral("images/deep"), "/"},
        {QStringLiteral("images/deep/2.jpg"), "two"},
    };
    QCOMPARE(everything(root()).keys(), expected.keys());
    QCOMPARE(everything(root()), expected);
    QVERIFY(done->isValid());
    const Outcome undone = done->undo();
    QVERIFY2(!undone, qPrintable(undone ? undone->message : QString()));
    QCOMPARE(everything(root()), before);
    QVERIFY(!done->isValid());
    QVERIFY(done->undo()); // there is nothing left to take back
}

void TestFilePlan::makesItsRoot()
{
    const FilePlan fresh{outside("a/b/lunch box"), {write("post.md", "x")}};
    Result<PlanUndo> done = perform(fresh);
    QVERIFY(done);
    QCOMPARE(everything(outside("a")).value(QStringLiteral("b/lunch box/post.md")), QByteArray("x"));
    QVERIFY(!done->undo());
    QVERIFY(!QFile::exists(outside("a")));

    FilePlan broken = fresh;
    broken.steps.append(write(QByteArray(300, 'x').constData(), "name too long"));
    QVERIFY(!perform(broken));
    QVERIFY(!QFile::exists(outside("a")));

    QVERIFY(!perform({outside("camera/2.jpg"), {write("post.md", "x")}})); // a file
    QVERIFY(!perform({QStringLiteral("relative"), {write("post.md", "x")}}));
}

void TestFilePlan::forecasts()
{
    FilePlan mixed = bigPlan();
    mixed.steps += {write("_posts/여행.md", "old post"),
                    write("../out.md", "x"),
                    step(Kind::Copy, outside("camera/no.jpg"), "no.jpg"),
                    write("_posts", "a file"),
                    step(Kind::Remove, {}, "not/there"),
                    step(Kind::MakeFolder, {}, "_drafts")};
    mixed.steps[2].target = QStringLiteral("_drafts/idea2.md");
    const auto before = everything(root());
    const QList<StepForecast> forecasts = forecast(mixed);
    QCOMPARE(forecasts.size(), mixed.steps.size());
    QList<TargetState> states;
    for (const StepForecast &f : forecasts) {
        states.append(f.state);
        QCOMPARE(f.error.has_value(), f.state == TargetState::Blocked);
    }
    using enum TargetState;
    QCOMPARE(states,
             (QList<TargetState>{New, New, New, New, Differs, New, New, Same, Blocked, Blocked, Blocked, Same, Same}));
    QCOMPARE(forecasts.at(1).size, 3000000);
    QCOMPARE(forecasts.at(8).error->kind, Error::Kind::Refused);
    QCOMPARE(forecasts.at(9).error->kind, Error::Kind::NotFound);
    QCOMPARE(forecasts.at(10).error->kind, Error::Kind::Exists);
    QCOMPARE(everything(root()), before);
}

void TestFilePlan::refusesTargetsOutside_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("above") << "../out.md";
    QTest::newRow("above, hidden in the middle") << "_posts/../../out.md";
    QTest::newRow("above, but inside again") << "_posts/../_posts/x.md";
    QTest::newRow("absolute") << "/tmp/out.md";
    QTest::newRow("empty") << "";
    QTest::newRow("the root itself") << ".";
    QTest::newRow("empty part") << "_posts//x.md";
    QTest::newRow("ends in a slash") << "_posts/";
    QTest::newRow("Windows's separator") << "..\\out.md";
    QTest::newRow("NUL") << QStringLiteral("x.md") + QChar(0) + QStringLiteral(".jpg");
    QTest::newRow("a file as a folder") << "_posts/여행.md/x.jpg";
}

void TestFilePlan::refusesTargetsOutside()
{
    QFETCH(QString, target);
    const auto before = everything(m_folder->path());
    for (const Kind kind : {Kind::Write, Kind::Remove, Kind::MakeFolder, Kind::Copy, Kind::Move}) {
        const FilePlan hostile = plan({write("fine.md", "x"), {kind, outside("camera/2.jpg"), target, "x", {}, true}});
        const Result<PlanUndo> done = perform(hostile);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Refused);
        QCOMPARE(everything(m_folder->path()), before);
    }
}

void TestFilePlan::refusesLinksOut()
{
    QVERIFY(QDir().mkpath(outside("secret")));
    writeFile(outside("secret/key"), "secret");
    QVERIFY(QFile::link(outside("secret"), root() + QStringLiteral("/_posts/door")));
    QVERIFY(QFile::link(outside("secret/key"), root() + QStringLiteral("/_posts/key.md")));
    QVERIFY(QFile::link(outside("secret/new"), root() + QStringLiteral("/_posts/dangling.md")));
    QVERIFY(QFile::link(QStringLiteral("../../secret"), root() + QStringLiteral("/_posts/relative")));
    // The neighbour's name begins with the root's.
    QVERIFY(QDir().mkpath(root() + QStringLiteral("-of-somebody-else")));
    QVERIFY(QFile::link(root() + QStringLiteral("-of-somebody-else"), root() + QStringLiteral("/_posts/neighbour")));
    const auto before = everything(m_folder->path());
    for (const char *target : {"_posts/door/x.md", "_posts/key.md", "_posts/dangling.md", "_posts/relative/x.md",
                               "_posts/door/deep/x.md", "_posts/neighbour/x.md"}) {
        for (const Kind kind : {Kind::Write, Kind::Remove, Kind::MakeFolder}) {
            const Result<PlanUndo> done =
                perform(plan({write("fine.md", "x"), {kind, {}, QString::fromUtf8(target), "x", {}, true}}));
            QVERIFY2(!done, target);
            QCOMPARE(done.error().kind, Error::Kind::Refused);
            QCOMPARE(everything(m_folder->path()), before);
        }
    }
}

void TestFilePlan::followsLinksInside()
{
    QVERIFY(QFile::link(QStringLiteral("_posts"), root() + QStringLiteral("/articles")));
    const Result<PlanUndo> done = perform(plan({write("articles/x.md", "x")}));
    QVERIFY(done);
    QCOMPARE(everything(root()).value(QStringLiteral("_posts/x.md")), QByteArray("x"));
    // The root may be reached through a link: that is the user's own way.
    QVERIFY(QFile::link(root(), outside("way")));
    QVERIFY(perform({outside("way"), {write("_posts/y.md", "y")}}));
    QCOMPARE(everything(root()).value(QStringLiteral("_posts/y.md")), QByteArray("y"));
}

void TestFilePlan::overwritesOnlyWhenAllowed()
{
    const auto before = everything(root());
    const Result<PlanUndo> done = perform(plan({write("a.md", "a"), write("_posts/여행.md", "new")}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Exists);
    QVERIFY(done.error().path.endsWith(QStringLiteral("_posts/여행.md")));
    QCOMPARE(everything(root()), before);
    QVERIFY(!perform(plan({step(Kind::Move, root() + QStringLiteral("/_drafts/idea.md"), "_posts/여행.md")})));
    QCOMPARE(everything(root()), before);

    Result<PlanUndo> moved =
        perform(plan({step(Kind::Move, root() + QStringLiteral("/_drafts/idea.md"), "_posts/여행.md", true)}));
    QVERIFY(moved);
    QCOMPARE(everything(root()).value(QStringLiteral("_posts/여행.md")), QByteArray("idea"));
    QVERIFY(!everything(root()).contains(QStringLiteral("_drafts/idea.md")));
    QVERIFY(!moved->undo());
    QCOMPARE(everything(root()), before);
}

void TestFilePlan::sameContentIsSkipped()
{
    struct stat before = {};
    struct stat after = {};
    const QByteArray path = QFile::encodeName(root() + QStringLiteral("/_posts/여행.md"));
    QCOMPARE(::stat(path.constData(), &before), 0);
    QVERIFY(perform(plan({write("_posts/여행.md", "old post")})));
    QCOMPARE(::stat(path.constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
}

void TestFilePlan::twoFilesOfOneName()
{
    const auto before = everything(root());
    QVERIFY(!perform(plan({write("a.md", "1"), write("a.md", "2")})));
    QCOMPARE(everything(root()), before);
    QVERIFY(perform(plan({write("a.md", "1"), write("a.md", "1")})));
}

void TestFilePlan::failureInTheMiddle_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at <= 7; ++at)
        QTest::addRow("bad step %d", at) << at;
}

void TestFilePlan::failureInTheMiddle()
{
    QFETCH(int, at);
    // A step that the forecast cannot know to fail: its name is too long for the disk.
    FilePlan broken = bigPlan();
    const QString tooLong = QString(100, QChar(u'글'));
    broken.steps.insert(at, write(qPrintable(tooLong), "x"));
    broken.steps[at].target = tooLong;
    const auto before = everything(m_folder->path());
    const Result<PlanUndo> done = perform(broken);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QStringLiteral("too long")), qPrintable(done.error().message));
    QCOMPARE(everything(m_folder->path()), before);

    // The same for a folder, whose place is only taken at the end.
    broken.steps[at].kind = Kind::MakeFolder;
    QVERIFY(!perform(broken));
    QCOMPARE(everything(m_folder->path()), before);
}

void TestFilePlan::fullDiskAtAnyByte()
{
    const auto before = everything(m_folder->path());
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    for (rlim_t room = 0; room < 3000000; room = room * 3 + 1) {
        const struct rlimit small = {room, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<PlanUndo> done = perform(bigPlan());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("too large")), qPrintable(done.error().message));
        QVERIFY2(!done.error().message.contains(QLatin1Char('~')), qPrintable(done.error().message));
        QCOMPARE(everything(m_folder->path()), before);
    }
}

void TestFilePlan::cancelledAtEveryStep()
{
    const auto before = everything(m_folder->path());
    const int steps = int(bigPlan().steps.size());
    for (int stop = 0; stop <= steps; ++stop) {
        std::atomic<bool> cancelled = stop == 0;
        const Result<PlanUndo> done = perform(
            bigPlan(), [&](int count, int, const QString &) { cancelled = count == stop; }, &cancelled);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(everything(m_folder->path()), before);
    }
}

void TestFilePlan::progress()
{
    QList<int> counts;
    QStringList targets;
    QVERIFY(perform(bigPlan(), [&](int done, int steps, const QString &target) {
        QCOMPARE(steps, 7);
        counts.append(done);
        targets.append(target);
    }));
    QCOMPARE(counts, (QList<int>{1, 2, 3, 4, 5, 6, 7}));
    targets.sort();
    QStringList expected;
    const FilePlan performed = bigPlan();
    for (const FileStep &s : performed.steps)
        expected.append(s.target);
    expected.sort();
    QCOMPARE(targets, expected);
}

void TestFilePlan::undoRestores()
{
    const auto before = everything(m_folder->path());
    PlanUndo kept;
    {
        Result<PlanUndo> done = perform(bigPlan());
        QVERIFY(done);
        kept = std::move(*done);
    }
    QVERIFY(kept.isValid());
    // What was replaced and removed does not lie about in the site meanwhile.
    const QStringList names = everything(root()).keys();
    for (const QString &name : names)
        QVERIFY2(!name.endsWith(QLatin1Char('~')), qPrintable(name));
    QVERIFY(!kept.undo());
    QCOMPARE(everything(m_folder->path()), before);
}

void TestFilePlan::undoRefusesWhatWasChanged_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a written file") << "_posts/새 글.md";
    QTest::newRow("an overwritten file") << "_posts/여행.md";
    QTest::newRow("a copied file") << "_posts/새 글/1.jpg";
    QTest::newRow("a name that was removed") << "_posts/여행";
    QTest::newRow("a name that was moved away") << "_drafts/idea.md";
}

void TestFilePlan::undoRefusesWhatWasChanged()
{
    QFETCH(QString, file);
    Result<PlanUndo> done = perform(bigPlan());
    QVERIFY(done);
    writeFile(root() + QLatin1Char('/') + file, "edited since");
    const auto after = everything(m_folder->path());
    const Outcome undone = done->undo();
    QVERIFY(undone);
    QCOMPARE(undone->kind, Error::Kind::Changed);
    QCOMPARE(everything(m_folder->path()), after);
    QVERIFY(done->isValid());
}

void TestFilePlan::undoKeepsStrangersFiles()
{
    Result<PlanUndo> done = perform(bigPlan());
    QVERIFY(done);
    writeFile(root() + QStringLiteral("/images/own.jpg"), "mine");
    QVERIFY(!done->undo());
    QCOMPARE(everything(root()).value(QStringLiteral("images/own.jpg")), QByteArray("mine"));
    QVERIFY(!everything(root()).contains(QStringLiteral("images/deep")));
}

void TestFilePlan::movedFolderThenWrittenInto()
{
    const auto before = everything(root());
    Result<PlanUndo> done =
        perform(plan({step(Kind::Move, root() + QStringLiteral("/_posts/여행"), "_posts/trip"),
                      write("_posts/trip/more.jpg", "more"),
                      step(Kind::Move, root() + QStringLiteral("/_posts/여행.md"), "_posts/trip.md")}));
    QVERIFY2(done, qPrintable(done.error().message));
    QCOMPARE(everything(root()).value(QStringLiteral("_posts/trip/lunch.jpg")), QByteArray("jpeg"));
    QCOMPARE(everything(root()).value(QStringLiteral("_posts/trip/more.jpg")), QByteArray("more"));
    QVERIFY(!done->undo());
    QCOMPARE(everything(root()), before);
}

void TestFilePlan::removedNameIsTakenAgain()
{
    const auto before = everything(root());
    Result<PlanUndo> done = perform(plan({step(Kind::Remove, {}, "_posts/여행.md"), write("_posts/여행.md", "new")}));
    QVERIFY2(done, qPrintable(done.error().message));
    QCOMPARE(everything(root()).value(QStringLiteral("_posts/여행.md")), QByteArray("new"));
    QVERIFY(!done->undo());
    QCOMPARE(everything(root()), before);
}

void TestFilePlan::keepsPermissionsAndTimes()
{
    const QByteArray post = QFile::encodeName(root() + QStringLiteral("/_posts/여행.md"));
    QCOMPARE(::chmod(post.constData(), 0604), 0);
    const QByteArray photo = QFile::encodeName(outside("camera/2.jpg"));
    const struct timespec times[2] = {{1513249365, 0}, {1513249365, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, photo.constData(), times, 0), 0);
    QVERIFY(perform(plan({write("_posts/여행.md", "new", true), step(Kind::Copy, outside("camera/2.jpg"), "2.jpg")})));
    struct stat status = {};
    QCOMPARE(::stat(post.constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0604U);
    QCOMPARE(::stat(QFile::encodeName(root() + QStringLiteral("/2.jpg")).constData(), &status), 0);
    QCOMPARE(status.st_mtim.tv_sec, 1513249365);
}

QTEST_APPLESS_MAIN(TestFilePlan)
#include "tst_fileplan.moc"
