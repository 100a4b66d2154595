#pragma once

#include "ui/preview/PreviewPanel.h"
#include "ui/theme/Look.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

/// A site on the disk with one open post, and a real preview panel that shows hand-made renderings of it.
class PreviewStage
{
public:
    explicit PreviewStage(QApplication &application)
        : look(application)
        , panel(look)
    {
        look.setAppearance(dosirak::Appearance::Light);
        QDir(folder.path()).mkpath(QStringLiteral("source/_posts/trip/deep"));
        QDir(folder.path()).mkpath(QStringLiteral("source/images"));
        picture(QStringLiteral("source/_posts/trip/lunch.jpg"), 40);
        picture(QStringLiteral("source/_posts/trip/도시락 #1.jpg"), 41);
        picture(QStringLiteral("source/_posts/trip/deep/egg.png"), 42);
        picture(QStringLiteral("source/images/logo.png"), 43);
        picture(QStringLiteral("secret.png"), 44);

        context.config.root = QStringLiteral("/blog/");
        context.config.url = QStringLiteral("https://blog.test/blog");
        context.config.postAssetFolder = true;
        context.sourceFolder = folder.filePath(QStringLiteral("source"));
        context.place.path = folder.filePath(QStringLiteral("source/_posts/trip.md"));
        context.place.assetFolder = folder.filePath(QStringLiteral("source/_posts/trip"));
        head.path = QStringLiteral("2017/12/14/trip/");
        head.title = QStringLiteral("Trip");
        head.language = QStringLiteral("en");
        panel.resize(600, 700);
    }

    void picture(const QString &name, int width) const
    {
        QImage image(width, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(folder.filePath(name)));
    }

    /// Each piece is a segment of one line and a blank one.
    static dosirak::Rendering rendering(const QStringList &pieces)
    {
        dosirak::Rendering result;
        for (const QString &piece : pieces) {
            dosirak::RenderedSegment segment;
            segment.html = piece.toUtf8();
            segment.firstLine = 4 + 2 * int(result.segments.size());
            segment.lineCount = 2;
            segment.key = qHash(piece);
            result.segments.append(segment);
        }
        return result;
    }

    void open(const QStringList &pieces)
    {
        panel.clear(); // else the same post keeps its place
        current = rendering(pieces);
        panel.open(context, head, current);
    }

    void change(const QStringList &pieces)
    {
        const dosirak::Rendering next = rendering(pieces);
        const dosirak::PagePatch patch = dosirak::difference(current.segments, next.segments);
        current = next;
        panel.apply(patch, next);
    }

    /// Runs a script in the page and waits for its answer.
    QVariant ask(const QString &script)
    {
        QVariant answer;
        bool answered = false;
        panel.evaluate(script, [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        for (int i = 0; i < 500 && !answered; ++i) {
            QTest::qWait(10);
        }
        return answered ? answer : QVariant(QStringLiteral("no answer"));
    }

    QTemporaryDir folder;
    dosirak::Look look;
    dosirak::PreviewPanel panel;
    dosirak::RenderContext context;
    dosirak::PreviewPanel::Head head;
    dosirak::Rendering current;
};

#define PREVIEW_TEST_MAIN(Test)                                                                                        \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        dosirak::registerPreviewSchemes();                                                                             \
        QApplication application(argc, argv);                                                                          \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
