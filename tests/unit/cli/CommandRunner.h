#pragma once

#include "app/cli/CommandLine.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

/// What a command answered.
struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline Answer run(const QStringList &arguments, QByteArray input = {})
{
    Answer answer;
    QBuffer in(&input);
    QBuffer out(&answer.out);
    QBuffer err(&answer.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    answer.code = dosirak::runCommandLine(QStringList{QStringLiteral("dosirak-cli")} + arguments, {in, out, err});
    return answer;
}

/// gimbap.jpg, lunch.jpg and picnic.jpg of the sample post.
inline QString samplePicture(const char *name)
{
    return QStringLiteral(DOSIRAK_SOURCE_DIR "/resources/sample/packed-lunch/") + QString::fromLatin1(name);
}

/// A small Hexo site in a temporary folder, gone with this value.
class TemporarySite
{
public:
    TemporarySite()
    {
        write("_config.yml", "title: Lunch\nurl: http://example.com\npost_asset_folder: true\ntheme: landscape\n");
        write("source/_posts/도시락.md", "---\ntitle: 도시락\ndate: 2017-12-14 12:02:45\ntags:\n- lunch\n---\n"
                                         "첫 문단\n\n<!-- more -->\n\n{% asset_img lunch.jpg \"점심\" %}\n");
        QDir().mkpath(path("source/_posts/도시락"));
        QVERIFY(QFile::copy(samplePicture("lunch.jpg"), path("source/_posts/도시락/lunch.jpg")));
    }

    QString folder() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), name);
        file.write(bytes);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
    }
    /// Everything there is, to see that nothing was written.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator iterator(folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            all.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
};
