#include "app/frontmatter/FrontMatter.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dosirak;

/// Every real post of the corpus: each scalar field set to another value and back, a tag added and removed, must give the same text.
class CorpusFrontMatterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<std::pair<QString, QString>> m_posts; ///< name, text

private Q_SLOTS:
    void initTestCase()
    {
        const QString archive = QStringLiteral(DOSIRAK_SHARED_DIR "/corpus/visible.tar.xz");
        if (!QFile::exists(archive))
            QSKIP("the corpus is not here");
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("-xJf"), archive, QStringLiteral("-C"), m_folder.path()});
        QVERIFY(tar.waitForFinished(120000));
        QDirIterator files(m_folder.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            if (text.startsWith(QChar(0xfeff)))
                text.remove(0, 1);
            text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
            m_posts.append({file.fileName().mid(m_folder.path().size() + 1), text});
        }
        QVERIFY(m_posts.size() > 1000);
    }

    void readsFast()
    {
        QElapsedTimer timer;
        timer.start();
        qsizetype fields = 0;
        for (const auto &[name, text] : std::as_const(m_posts))
            fields += FrontMatter::parse(text).fields().size();
        const double each = double(timer.nsecsElapsed()) / 1000.0 / double(m_posts.size());
        qInfo("%lld posts, %lld fields, %.1f microseconds a post", qint64(m_posts.size()), qint64(fields), each);
        QVERIFY(each < 2000);
    }

    void setsAndSetsBack_data()
    {
        QTest::addColumn<bool>("needsQuotes");
        QTest::addColumn<int>("mostDifferent"); ///< per thousand
        // A long text folded over lines cannot fold the same way after other words stood there.
        QTest::newRow("an ordinary value") << false << 3;
        // Once a plain value was put in quotes, whether it was plain before cannot always be seen.
        QTest::newRow("a value that needs quotes") << true << 25;
    }

    void setsAndSetsBack()
    {
        QFETCH(bool, needsQuotes);
        QFETCH(int, mostDifferent);
        Figures figures;
        for (const auto &[name, text] : std::as_const(m_posts)) {
            const FrontMatter before = FrontMatter::parse(text);
            if (!before.exists() || before.error())
                continue;
            for (const Field &field : before.fields()) {
                if (field.value.typeId() == QMetaType::QVariantList || field.value.typeId() == QMetaType::QVariantMap ||
                    field.style == Field::Style::Alias)
                    continue;
                for (const QVariant &other : otherValues(field.value, needsQuotes))
                    thereAndBack(name, text, before, field, other, figures);
            }
        }
        figures.print("scalar fields set and set back");
        QVERIFY(figures.done > 0);
        QCOMPARE(figures.refused, 0);
        QCOMPARE(figures.elsewhere, 0);
        QVERIFY2(figures.different * 1000 <= figures.done * mostDifferent,
                 "too many did not come back to the same letters");
    }

    void addsAndRemovesATag()
    {
        Figures figures;
        for (const auto &[name, text] : std::as_const(m_posts)) {
            const FrontMatter before = FrontMatter::parse(text);
            const Field *tags = before.error() ? nullptr : before.field(u"tags");
            if (!tags)
                continue;
            ++figures.done;
            const auto added = before.addItem(QStringLiteral("tags"), QStringLiteral("새 태그"));
            if (!added) {
                ++figures.refused;
                qInfo() << "refused" << name;
                continue;
            }
            const QString between = applied(text, *added);
            const FrontMatter middle = FrontMatter::parse(between);
            const QVariant list = middle.value(u"tags");
            const qsizetype count = list.typeId() == QMetaType::QVariantList ? list.toList().size() : 1;
            if (middle.strings(u"tags") != before.strings(u"tags") + QStringList{QStringLiteral("새 태그")} ||
                !sameOutside(text, between, tags->span))
                ++figures.elsewhere;
            const auto removed = middle.removeItem(QStringLiteral("tags"), int(count) - 1);
            if (!removed || applied(between, *removed) != text) {
                ++figures.different;
                if (figures.different <= 10)
                    qInfo().noquote() << "different" << name
                                      << text.mid(tags->span.from, tags->span.length()).toHtmlEscaped()
                                      << between.mid(tags->span.from, tags->span.length() + 12);
            }
        }
        figures.print("tags added and removed");
        QCOMPARE(figures.refused, 0);
        QCOMPARE(figures.elsewhere, 0);
        QVERIFY(figures.different * 1000 <= figures.done);
    }

private:
    struct Figures
    {
        int done = 0;
        int refused = 0;
        int elsewhere = 0; ///< something else changed too
        int different = 0; ///< not the same letters again

        void print(const char *what) const
        {
            qInfo("%s: %d, refused %d, changed elsewhere %d, not identical %d", what, done, refused, elsewhere,
                  different);
        }
    };

    static QVariantList otherValues(const QVariant &value, bool needsQuotes)
    {
        if (needsQuotes) {
            if (value.typeId() == QMetaType::QString)
                return {QStringLiteral("[새 값]: \"따옴표\" # 1")};
            return {};
        }
        switch (value.typeId()) {
        case QMetaType::Bool:
            return {!value.toBool()};
        case QMetaType::LongLong:
            return {QVariant::fromValue<qint64>(value.toLongLong() + 1)};
        case QMetaType::Double:
            return {value.toDouble() + 0.25};
        case QMetaType::QDateTime: {
            const QDateTime date = value.toDateTime().addDays(40);
            return {date.time() == QTime(0, 0) ? date : date.addSecs(3661)};
        }
        case QMetaType::QString:
            return {value.toString() + QStringLiteral(" 끝"), QStringLiteral("plain words")};
        default:
            return {QStringLiteral("words")};
        }
    }

    /// All text before and behind the field is the same.
    static bool sameOutside(const QString &before, const QString &after, TextSpan span)
    {
        return after.startsWith(before.left(span.from)) && after.endsWith(before.mid(span.to));
    }

    static void thereAndBack(const QString &name, const QString &text, const FrontMatter &before, const Field &field,
                             const QVariant &other, Figures &figures)
    {
        ++figures.done;
        const auto there = before.set(field.key, other);
        if (!there) {
            ++figures.refused;
            if (figures.refused <= 10)
                qInfo().noquote() << "refused" << name << field.key << other
                                  << text.mid(field.span.from, field.span.length());
            return;
        }
        const QString between = applied(text, *there);
        const FrontMatter middle = FrontMatter::parse(between);
        if (!sameOutside(text, between, field.span) || middle.fields().size() != before.fields().size())
            ++figures.elsewhere;
        const auto back = middle.set(field.key, field.value);
        if (!back || applied(between, *back) != text) {
            ++figures.different;
            if (figures.different <= 5)
                qInfo().noquote() << "different" << name << "\n"
                                  << text.mid(field.span.from, field.span.length()) << "->" << other << "\n"
                                  << (back ? applied(between, *back).mid(field.span.from, field.span.length() + 10)
                                           : QStringLiteral("refused"));
        }
    }
};

QTEST_GUILESS_MAIN(CorpusFrontMatterTest)
#include "tst_corpusfrontmatter.moc"
