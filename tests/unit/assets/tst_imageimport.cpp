#include "app/assets/ImageImport.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <exiv2/exiv2.hpp>

#include <sys/stat.h>

using namespace dosirak;

namespace {

/// Red top left, green top right, blue bottom left, white bottom right: tells every turn.
QImage corners(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool right = x >= width / 2;
            const bool bottom = y >= height / 2;
            image.setPixelColor(x, y,
                                bottom ? (right ? QColor(Qt::white) : QColor(Qt::blue))
                                       : (right ? QColor(Qt::green) : QColor(Qt::red)));
        }
    }
    return image;
}

QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, random.generate() | 0xFF000000U);
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

const QByteArray cameraSecret = QByteArrayLiteral("SECRET-BODY-4711");
const QByteArray ownerSecret = QByteArrayLiteral("SECRET-OWNER");
const QByteArray commentSecret = QByteArrayLiteral("SECRET-COMMENT");

/// As a phone writes it: place, camera, description, orientation.
void tellEverything(const QString &path, uint16_t orientation, const std::string &description)
{
    const auto image = Exiv2::ImageFactory::open(path.toStdString());
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Image.Orientation"] = orientation;
    exif["Exif.Image.Make"] = "SECRET-MAKE";
    exif["Exif.Photo.BodySerialNumber"] = cameraSecret.toStdString();
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "37/1 30/1 0/1";
    if (!description.empty()) {
        exif["Exif.Image.ImageDescription"] = description;
    }
    image->setExifData(exif);
    Exiv2::XmpData xmp;
    xmp["Xmp.photoshop.City"] = "SECRET-CITY";
    image->setXmpData(xmp);
    Exiv2::IptcData iptc;
    iptc["Iptc.Application2.Byline"] = ownerSecret.toStdString();
    image->setIptcData(iptc);
    image->writeMetadata();
}

bool tellsSecrets(const QByteArray &bytes)
{
    return bytes.contains("SECRET") || bytes.contains("GPS");
}

/// The bytes a plan would put under `name`.
QByteArray planned(const ImportPlan &plan, const QString &name)
{
    for (const FileStep &step : plan.files.steps) {
        if (step.target == name) {
            QFile file(step.source);
            return step.kind == FileStep::Kind::Copy && file.open(QIODevice::ReadOnly) ? file.readAll() : step.bytes;
        }
    }
    return {};
}

QImage decoded(const QByteArray &bytes)
{
    return QImage::fromData(bytes);
}

bool isColour(QRgb pixel, QColor wanted)
{
    return qAbs(qRed(pixel) - wanted.red()) < 40 && qAbs(qGreen(pixel) - wanted.green()) < 40 &&
           qAbs(qBlue(pixel) - wanted.blue()) < 40;
}

} // namespace

class ImageImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void names_data();
    void names();
    void namesAreStable_data();
    void namesAreStable();

    void checks_data();
    void checks();
    void checksFolderAndPipe();
    void refusesHugeHeaders();

    void copiesWhatIsFit();
    void dropsPrivateDataWithoutTouchingPixels_data();
    void dropsPrivateDataWithoutTouchingPixels();
    void keepsTheColourProfile();
    void keepsMetadataWhenAsked_data();
    void keepsMetadataWhenAsked();
    void turns_data();
    void turns();
    void scalesDown();
    void reencodedTellsNothing();
    void convertsColoursBeforeTurning();
    void keepsTransparency();
    void convertsForTheWeb_data();
    void convertsForTheWeb();
    void copiesAnimations();
    void svgIsCopied();

    void refusesCutFiles_data();
    void refusesCutFiles();
    void refusesTooManyScans();
    void survivesDamage();

    void namesDoNotClash();
    void reusesSameContent();
    void fixesEndings();
    void captions_data();
    void captions();
    void oneBadSourceDoesNotStopTheOthers();
    void tellsProgress();
    void stopsWhenCancelled();
    void planIsPerformed();

private:
    QString file(const QString &name) const { return m_dir->filePath(name); }
    QString folder() const { return file(QStringLiteral("trip")); }
    ImportPlan plan(const QStringList &paths, const ImportOptions &options = {}) const
    {
        QList<ImageSource> sources;
        for (const QString &path : paths) {
            sources.append({path, {}, {}});
        }
        return planImport(sources, folder(), options);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ImageImportTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio.*=false")); // damaged files are the subject
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    Exiv2::XmpParser::initialize();
}

void ImageImportTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
}

void ImageImportTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *title, const QString &name, const char *safe) {
        QTest::newRow(title) << name << QString::fromUtf8(safe);
    };
    const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
    row("plain", utf8("lunch.jpg"), "lunch.jpg");
    row("capital ending", utf8("IMG_2041.JPG"), "IMG_2041.jpg");
    row("space", utf8("카페 라떼.jpg"), "카페-라떼.jpg");
    row("Japanese", utf8("お弁当・写真.png"), "お弁当-写真.png");
    row("NFD", utf8("도시락.jpg").normalized(QString::NormalizationForm_D), "도시락.jpg");
    row("NFD Latin", utf8("Cafe\u0301.jpg"), "Café.jpg");
    row("Devanagari with marks", utf8("नमस्ते.jpg"), "नमस्ते.jpg");
    row("plane 1 letters", utf8("𠮷野家.jpg"), "𠮷野家.jpg");
    row("emoji", utf8("점심🍱사진.jpg"), "점심-사진.jpg");
    row("only emoji", utf8("👩‍👩‍👧.jpg"), "photo.jpg");
    row("several dots", utf8("photo.v2..final.jpg"), "photo-v2-final.jpg");
    row("leading underscore", utf8("_hidden.jpg"), "hidden.jpg");
    row("leading dot", utf8(".hidden.jpg"), "hidden.jpg");
    row("leading dash", utf8("-rf.jpg"), "rf.jpg");
    row("spaces around", utf8("  a  .jpg"), "a.jpg");
    row("URL signs", utf8("a#b?c%20d&e.jpg"), "a-b-c-20d-e.jpg");
    row("entity", utf8("a&lt;b.jpg"), "a-lt-b.jpg");
    row("quotes and brackets", utf8("a\"b'c(d)[e]<f>{g}.jpg"), "a-b-c-d-e-f-g.jpg");
    row("tag signs", utf8("{% raw %}.jpg"), "raw.jpg");
    row("colon, star, bar", utf8("a:b*c|d.jpg"), "a-b-c-d.jpg");
    row("folders", utf8("../../etc/pass wd.jpg"), "pass-wd.jpg");
    row("Windows folders", utf8("C:\\photos\\a b.jpg"), "a-b.jpg");
    row("NBSP", QStringLiteral("a\u00A0b.jpg"), "a-b.jpg");
    row("zero width and direction", QStringLiteral("a\u200Bb\u202Ec.jpg"), "abc.jpg");
    row("control characters", QStringLiteral("a\nb\tc\u0007.jpg"), "a-b-c.jpg");
    row("device", utf8("CON.jpg"), "CON-1.jpg");
    row("device with number", utf8("lpt1.png"), "lpt1-1.png");
    row("trailing tilde", utf8("a.jpg~"), "a.jpg");
    row("no name", utf8(".jpg"), "photo.jpg");
    row("nothing", QString(), "photo");
    row("no ending", utf8("scan 3"), "scan-3");
    row("a sentence", utf8("We went. And we saw it all"), "We-went-And-we-saw-it-all");
    row("lone surrogate", QString(QChar(0xD83C)) + QStringLiteral("a.jpg"), "a.jpg");
}

void ImageImportTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeAssetName(name), safe);
}

void ImageImportTest::namesAreStable_data()
{
    names_data();
    QTest::newRow("long") << QStringLiteral("도").repeated(300) + QStringLiteral(".jpeg") << QString();
    QTest::newRow("long with marks") << QStringLiteral("e\u0323\u0301").repeated(300) + QStringLiteral(".webp")
                                     << QString();
}

void ImageImportTest::namesAreStable()
{
    QFETCH(QString, name);
    const QString once = safeAssetName(name);
    QCOMPARE(safeAssetName(once), once);
    QVERIFY(once.toUtf8().size() <= 180);
    QCOMPARE(once, once.normalized(QString::NormalizationForm_C));
    QVERIFY(once.count(QLatin1Char('.')) <= 1);
}

void ImageImportTest::checks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message"); ///< a part of it; empty: taken
    const QImage image = corners(20, 10);
    QTest::newRow("JPEG") << encoded(image, "jpg") << QString();
    QTest::newRow("PNG") << encoded(image, "png") << QString();
    QTest::newRow("WebP") << encoded(image, "webp") << QString();
    QTest::newRow("BMP") << encoded(image, "bmp") << QString();
    QTest::newRow("TIFF") << encoded(image, "tiff") << QString();
    QTest::newRow("SVG") << QByteArray(
                                "\xEF\xBB\xBF <?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                         << QString();
    QTest::newRow("0 bytes") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("Hello, I am no picture\n") << QStringLiteral("no picture");
    QTest::newRow("text that begins with BM")
        << QByteArray("BMW is a car maker from Munich") << QStringLiteral("no picture");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>x") << QStringLiteral("no picture");
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
                          << QStringLiteral("HEIC");
    QTest::newRow("AVIF") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0avifmif1",
                                        24)
                          << QStringLiteral("AVIF");
    QTest::newRow("film") << QByteArray("\0\0\0\x18"
                                        "ftypisom\0\0\0\0isomiso2",
                                        24)
                          << QStringLiteral("no picture");
    QTest::newRow("JPEG start and nothing") << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("damaged");
    QTest::newRow("PNG start and nothing") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("damaged");
}

void ImageImportTest::checks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QString path = file(QStringLiteral("사진 1.jpg"));
    write(path, bytes);
    const Outcome outcome = checkImageFile(path);
    QCOMPARE(outcome.has_value(), !message.isEmpty());
    if (outcome) {
        QVERIFY2(outcome->message.contains(message), qPrintable(outcome->message));
        QVERIFY2(outcome->message.contains(QStringLiteral("사진 1.jpg")), qPrintable(outcome->message));
        QCOMPARE(outcome->path, path);
    }
}

void ImageImportTest::checksFolderAndPipe()
{
    QCOMPARE(checkImageFile(folder())->kind, Error::Kind::Refused);
    QVERIFY(checkImageFile(folder())->message.contains(QLatin1String("folder")));
    QCOMPARE(checkImageFile(file(QStringLiteral("no.jpg")))->kind, Error::Kind::NotFound);
    QCOMPARE(checkImageFile({})->kind, Error::Kind::NotFound);
    const QString pipe = file(QStringLiteral("pipe.jpg"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(checkImageFile(pipe)->kind, Error::Kind::Refused); // and comes back at all
}

void ImageImportTest::refusesHugeHeaders()
{
    QByteArray jpeg = encoded(corners(16, 16), "jpg");
    const qsizetype frame = jpeg.indexOf(QByteArray("\xFF\xC0", 2));
    QVERIFY(frame > 0);
    qToBigEndian<quint16>(29000, jpeg.data() + frame + 5);
    qToBigEndian<quint16>(29000, jpeg.data() + frame + 7);
    write(file(QStringLiteral("big.jpg")), jpeg);
    const Outcome outcome = checkImageFile(file(QStringLiteral("big.jpg")));
    QVERIFY(outcome && outcome->message.contains(QLatin1String("too large")));
}

void ImageImportTest::copiesWhatIsFit()
{
    const QByteArray bytes = encoded(noise(60, 40), "png");
    write(file(QStringLiteral("a.png")), bytes);
    const ImportPlan made = plan({file(QStringLiteral("a.png"))});
    QCOMPARE(made.files.root, folder());
    QCOMPARE(made.files.steps.size(), 1);
    QCOMPARE(planned(made, QStringLiteral("a.png")), bytes);
    QVERIFY(!made.files.steps.first().mayOverwrite);
    QCOMPARE(made.images.first().sizeBefore, bytes.size());
    QCOMPARE(made.images.first().sizeAfter, bytes.size());
    QVERIFY(made.images.first().done.isEmpty());
    QVERIFY(made.refused.isEmpty());
}

void ImageImportTest::dropsPrivateDataWithoutTouchingPixels_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("JPEG") << QStringLiteral("jpg");
    QTest::newRow("PNG") << QStringLiteral("png");
    QTest::newRow("WebP") << QStringLiteral("webp");
}

void ImageImportTest::dropsPrivateDataWithoutTouchingPixels()
{
    QFETCH(QString, ending);
    const QString path = file(QStringLiteral("a.") + ending);
    QImage image = noise(64, 48);
    image.setText(QStringLiteral("Comment"), QString::fromLatin1(commentSecret));
    write(path, encoded(image, ending.toLatin1().constData(), 90));
    tellEverything(path, 1, {});
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QByteArray full = written.readAll();
    written.close();
    QVERIFY(
        full.contains(ending == QLatin1String("png") ? commentSecret : cameraSecret)); // PNG: the rest is compressed
    if (ending == QLatin1String("jpg")) {
        full += QByteArray("SECRET-TRAILER").repeated(3); // a motion photo's film stands behind the end
        write(path, full);
    }
    const ImportPlan made = plan({path});
    const QString name = QStringLiteral("a.") + ending;
    const QByteArray clean = planned(made, name);
    QVERIFY(!clean.isEmpty());
    QVERIFY(!tellsSecrets(clean));
    QVERIFY(!clean.contains("tEXt") && !clean.contains("zTXt") && !clean.contains("iTXt"));
    QCOMPARE(decoded(clean).convertToFormat(QImage::Format_RGB32), decoded(full).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(made.images.first().done, QStringList{QStringLiteral("place removed")});
    QVERIFY(made.images.first().sizeAfter < made.images.first().sizeBefore);
}

void ImageImportTest::keepsTheColourProfile()
{
    for (const QString &ending : {QStringLiteral("jpg"), QStringLiteral("png")}) {
        QImage image = noise(40, 30);
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const QString path = file(QStringLiteral("p3.") + ending);
        write(path, encoded(image, ending.toLatin1().constData()));
        tellEverything(path, 1, {});
        const QByteArray clean = planned(plan({path}), QStringLiteral("p3.") + ending);
        QVERIFY(!tellsSecrets(clean));
        QVERIFY(decoded(clean).colorSpace().isValid());
        QCOMPARE(decoded(clean).colorSpace().primaries(), QColorSpace::Primaries::DciP3D65);
    }
}

void ImageImportTest::keepsMetadataWhenAsked_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as it is") << 100;
    QTest::newRow("made smaller") << 50;
}

void ImageImportTest::keepsMetadataWhenAsked()
{
    QFETCH(int, width);
    const QString path = file(QStringLiteral("a.jpg"));
    write(path, encoded(corners(100, 60), "jpg"));
    tellEverything(path, 1, {});
    ImportOptions options;
    options.keepMetadata = true;
    options.maxWidth = width;
    const QByteArray bytes = planned(plan({path}, options), QStringLiteral("a.jpg"));
    QVERIFY(bytes.contains(cameraSecret));
    QCOMPARE(decoded(bytes).width(), width);
}

void ImageImportTest::turns_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QColor>("topLeft");
    QTest::addColumn<QColor>("topRight");
    QTest::addColumn<QSize>("size");
    const QSize same(80, 40);
    const QSize swapped(40, 80);
    const QColor red(Qt::red);
    const QColor green(Qt::green);
    const QColor blue(Qt::blue);
    const QColor white(Qt::white);
    // EXIF 2.3, 4.6.4 A: which side of the picture row 0 and column 0 of the file are
    QTest::newRow("2 mirrored") << 2 << green << red << same;
    QTest::newRow("3 upside down") << 3 << white << blue << same;
    QTest::newRow("4 flipped") << 4 << blue << white << same;
    QTest::newRow("5 transposed") << 5 << red << blue << swapped;
    QTest::newRow("6 quarter right") << 6 << blue << red << swapped;
    QTest::newRow("7 transversed") << 7 << white << green << swapped;
    QTest::newRow("8 quarter left") << 8 << green << white << swapped;
}

void ImageImportTest::turns()
{
    QFETCH(int, orientation);
    QFETCH(QColor, topLeft);
    QFETCH(QColor, topRight);
    QFETCH(QSize, size);
    const QString path = file(QStringLiteral("a.jpg"));
    write(path, encoded(corners(80, 40), "jpg", 95));
    tellEverything(path, static_cast<uint16_t>(orientation), {});
    ImportOptions options;
    options.maxWidth = 0;
    const ImportPlan made = plan({path}, options);
    const QByteArray bytes = planned(made, QStringLiteral("a.jpg"));
    const QImage image = decoded(bytes);
    QCOMPARE(image.size(), size);
    QVERIFY(isColour(image.pixel(4, 4), topLeft));
    QVERIFY(isColour(image.pixel(size.width() - 5, 4), topRight));
    QVERIFY(!tellsSecrets(bytes));
    QVERIFY(made.images.first().done.contains(QStringLiteral("turned upright")));
}

void ImageImportTest::scalesDown()
{
    write(file(QStringLiteral("wide.jpg")), encoded(corners(400, 100), "jpg"));
    write(file(QStringLiteral("tall.jpg")), encoded(corners(400, 100), "jpg"));
    tellEverything(file(QStringLiteral("tall.jpg")), 6, {});
    write(file(QStringLiteral("thin.png")), encoded(corners(4000, 1), "png"));
    ImportOptions options;
    options.maxWidth = 200;
    const ImportPlan made =
        plan({file(QStringLiteral("wide.jpg")), file(QStringLiteral("tall.jpg")), file(QStringLiteral("thin.png"))},
             options);
    QCOMPARE(decoded(planned(made, QStringLiteral("wide.jpg"))).size(), QSize(200, 50));
    QCOMPARE(made.images.at(0).done, QStringList{QStringLiteral("200 px wide")});
    QCOMPARE(decoded(planned(made, QStringLiteral("tall.jpg"))).size(),
             QSize(100, 400)); // its width on the page counts
    QCOMPARE(decoded(planned(made, QStringLiteral("thin.png"))).size(), QSize(200, 1));
}

void ImageImportTest::reencodedTellsNothing()
{
    QImage image = corners(300, 200);
    image.setText(QStringLiteral("Author"), QString::fromLatin1(ownerSecret));
    image.setText(QStringLiteral("Description"), QString::fromLatin1(commentSecret));
    ImportOptions options;
    options.maxWidth = 100;
    for (const QString &ending : {QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("webp")}) {
        const QString path = file(QStringLiteral("a.") + ending);
        write(path, encoded(image, ending.toLatin1().constData()));
        tellEverything(path, 1, {});
        const QByteArray bytes = planned(plan({path}, options), QStringLiteral("a.") + ending);
        QCOMPARE(decoded(bytes).width(), 100);
        QVERIFY2(!tellsSecrets(bytes), qPrintable(ending));
    }
}

void ImageImportTest::convertsColoursBeforeTurning()
{
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(QColor(200, 80, 60));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    QImage expected = image;
    expected.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QVERIFY(qAbs(qRed(expected.pixel(0, 0)) - 200) > 10);
    const QString path = file(QStringLiteral("p3.jpg"));
    write(path, encoded(image, "jpg", 100));
    tellEverything(path, 6, {});
    ImportOptions options;
    options.quality = 95;
    const QImage result = decoded(planned(plan({path}, options), QStringLiteral("p3.jpg")));
    QCOMPARE(result.size(), QSize(40, 80));
    QVERIFY(qAbs(qRed(result.pixel(20, 40)) - qRed(expected.pixel(0, 0))) < 6);
    QVERIFY(qAbs(qGreen(result.pixel(20, 40)) - qGreen(expected.pixel(0, 0))) < 6);
}

void ImageImportTest::keepsTransparency()
{
    QImage image(300, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    write(file(QStringLiteral("a.png")), encoded(image, "png"));
    ImportOptions options;
    options.maxWidth = 100;
    const QImage result = decoded(planned(plan({file(QStringLiteral("a.png"))}, options), QStringLiteral("a.png")));
    QCOMPARE(qAlpha(result.pixel(50, 30)), 0);
}

void ImageImportTest::convertsForTheWeb_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("photo");
    QTest::addColumn<QString>("name");
    QTest::newRow("BMP drawing") << QStringLiteral("a.bmp") << false << QStringLiteral("a.png");
    QTest::newRow("BMP photo") << QStringLiteral("a.bmp") << true << QStringLiteral("a.jpg");
    QTest::newRow("TIFF photo") << QStringLiteral("a.tiff") << true << QStringLiteral("a.jpg");
}

void ImageImportTest::convertsForTheWeb()
{
    QFETCH(QString, source);
    QFETCH(bool, photo);
    QFETCH(QString, name);
    write(file(source), encoded(photo ? noise(60, 40) : corners(60, 40), source.mid(2).toLatin1().constData()));
    const ImportPlan made = plan({file(source)});
    QCOMPARE(made.images.size(), 1);
    QCOMPARE(made.images.first().name, name);
    QCOMPARE(decoded(planned(made, name)).size(), QSize(60, 40));
    QVERIFY(made.images.first().done.first().startsWith(QLatin1String("converted to")));
}

void ImageImportTest::copiesAnimations()
{
    // Two frames of one pixel, a comment between, and the loop count
    const QByteArray gif = QByteArray("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF", 19) +
                           QByteArray("!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 19) + QByteArray("!\xFE\x06SECRET\0", 10) +
                           QByteArray(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15).repeated(2) + ";";
    write(file(QStringLiteral("a.gif")), gif);
    ImportOptions options;
    options.maxWidth = 1;
    const QByteArray bytes = planned(plan({file(QStringLiteral("a.gif"))}, options), QStringLiteral("a.gif"));
    QVERIFY(bytes.contains("NETSCAPE2.0"));
    QVERIFY(!bytes.contains("SECRET"));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "gif");
    QCOMPARE(reader.imageCount(), 2);
}

void ImageImportTest::svgIsCopied()
{
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='9000'><image href='/etc/hostname'/></svg>");
    write(file(QStringLiteral("a b.svg")), svg);
    QCOMPARE(planned(plan({file(QStringLiteral("a b.svg"))}), QStringLiteral("a-b.svg")), svg);
}

void ImageImportTest::refusesCutFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : {"jpg", "png", "webp"}) {
        const QByteArray whole = encoded(noise(200, 150), format, 80);
        QTest::addRow("%s cut in the middle", format) << whole.first(whole.size() / 2);
        QTest::addRow("%s without its last bytes", format) << whole.chopped(20);
    }
    QTest::newRow("JPEG without pixels") << QByteArray("\xFF\xD8\xFF\xD9");
    QTest::newRow("GIF cut") << QByteArray(
        "GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\x01\0\x01\0\0\x02\x05", 31);
}

void ImageImportTest::refusesCutFiles()
{
    QFETCH(QByteArray, bytes);
    write(file(QStringLiteral("a.jpg")), bytes);
    const ImportPlan made = plan({file(QStringLiteral("a.jpg"))});
    QCOMPARE(made.refused.size(), 1);
    QVERIFY(made.images.isEmpty());
    QVERIFY(made.files.isEmpty());
    QVERIFY2(made.refused.first().message.contains(QLatin1String("a.jpg")), qPrintable(made.refused.first().message));
}

void ImageImportTest::refusesTooManyScans()
{
    QByteArray jpeg = encoded(corners(16, 16), "jpg");
    const qsizetype scan = jpeg.lastIndexOf(QByteArray("\xFF\xDA", 2));
    const QByteArray again = jpeg.mid(scan, jpeg.size() - scan - 2);
    jpeg.insert(jpeg.size() - 2, again.repeated(500));
    write(file(QStringLiteral("a.jpg")), jpeg);
    const ImportPlan made = plan({file(QStringLiteral("a.jpg"))});
    QCOMPARE(made.refused.size(), 1);
    QVERIFY(made.refused.first().message.contains(QLatin1String("takes too long")));
}

void ImageImportTest::survivesDamage()
{
    QRandomGenerator random(1);
    QList<ImageSource> sources;
    for (const char *format : {"jpg", "png", "webp"}) {
        const QByteArray whole = encoded(noise(60, 40), format, 80);
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = whole;
            for (int flips = 0; flips < 4; ++flips) {
                damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
            }
            sources.append({{}, damaged, QStringLiteral("d%1.%2").arg(i).arg(QLatin1String(format))});
        }
    }
    ImportOptions options;
    options.maxWidth = 30;
    const ImportPlan made = planImport(sources, folder(), options);
    QCOMPARE(made.images.size() + made.refused.size(), sources.size());
}

void ImageImportTest::namesDoNotClash()
{
    write(folder() + QStringLiteral("/lunch.jpg"), "something else");
    write(folder() + QStringLiteral("/") + QStringLiteral("café.png").normalized(QString::NormalizationForm_D),
          "something else");
    QList<ImageSource> sources;
    const QStringList wanted{QStringLiteral("lunch.jpg"), QStringLiteral("LUNCH.jpg"), QStringLiteral("Café.png"),
                             QStringLiteral("lunch.jpg")};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        sources.append({{},
                        encoded(corners(20 + static_cast<int>(i), 10),
                                wanted.at(i).endsWith(QLatin1String("png")) ? "png" : "jpg"),
                        wanted.at(i)});
    }
    const ImportPlan made = planImport(sources, folder(), {});
    QStringList names;
    for (const ImportedImage &image : made.images) {
        names.append(image.name);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("lunch-2.jpg"), QStringLiteral("LUNCH-3.jpg"),
                                 QStringLiteral("Café-2.png"), QStringLiteral("lunch-4.jpg")}));
    QCOMPARE(made.files.steps.size(), 4);
}

void ImageImportTest::reusesSameContent()
{
    const QByteArray big = encoded(corners(300, 200), "jpg");
    write(file(QStringLiteral("a.jpg")), big);
    write(file(QStringLiteral("b.jpg")), big);
    ImportOptions options;
    options.maxWidth = 100;
    const ImportPlan first = plan({file(QStringLiteral("a.jpg")), file(QStringLiteral("b.jpg"))}, options);
    QCOMPARE(first.files.steps.size(), 1);
    QCOMPARE(first.images.at(1).name, QStringLiteral("a.jpg"));
    QVERIFY(first.images.at(1).reused);
    QVERIFY(perform(first.files).ok());

    const ImportPlan second = plan({file(QStringLiteral("b.jpg"))}, options);
    QVERIFY(second.files.isEmpty());
    QCOMPARE(second.images.first().name, QStringLiteral("a.jpg"));
    QVERIFY(second.images.first().reused);

    // A photo dragged out of the folder itself stays as it is
    write(folder() + QStringLiteral("/Big one.jpg"), big);
    const ImportPlan itself = plan({folder() + QStringLiteral("/Big one.jpg")}, options);
    QVERIFY(itself.files.isEmpty());
    QCOMPARE(itself.images.first().name, QStringLiteral("Big one.jpg"));
}

void ImageImportTest::fixesEndings()
{
    const QByteArray png = encoded(corners(20, 10), "png");
    const ImportPlan made = planImport({{{}, png, QStringLiteral("a.jpg")},
                                        {{}, encoded(corners(21, 10), "png"), QStringLiteral("scan no. 7")},
                                        {{}, encoded(corners(22, 10), "jpg"), QStringLiteral("b.JPEG")},
                                        {{}, encoded(corners(23, 10), "jpg"), {}}},
                                       folder(), {});
    QCOMPARE(made.images.at(0).name, QStringLiteral("a.png"));
    QCOMPARE(made.images.at(1).name, QStringLiteral("scan-no-7.png"));
    QCOMPARE(made.images.at(2).name, QStringLiteral("b.jpeg"));
    QCOMPARE(made.images.at(3).name, QStringLiteral("photo.jpg"));
}

void ImageImportTest::captions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("caption");
    const auto row = [](const char *title, const char *name, const char *description, const char *option,
                        const char *caption) {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromUtf8(description) << QString::fromUtf8(option)
                             << QString::fromUtf8(caption);
    };
    row("from the name", "hotel_lunch-box 1.jpg", "", "", "hotel lunch box 1");
    row("from the description", "IMG_1.jpg", "호텔 도시락!!", "", "호텔 도시락!!");
    row("description of a machine", "IMG_1.jpg", "OLYMPUS DIGITAL CAMERA", "", "IMG 1");
    row("description in lines", "IMG_1.jpg", "a\nb\t c ", "", "a b c");
    row("given", "IMG_1.jpg", "x", "Our lunch", "Our lunch");
    row("given with the end of a tag", "IMG_1.jpg", "", "a %} b {{ c", "a % } b { { c");
    row("nothing but signs", "---.jpg", "", "", "photo");
}

void ImageImportTest::captions()
{
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(QString, option);
    QFETCH(QString, caption);
    const QString path = file(name);
    write(path, encoded(corners(20, 10), "jpg"));
    tellEverything(path, 1, description.toStdString());
    ImportOptions options;
    options.caption = option;
    QCOMPARE(plan({path}, options).images.first().caption, caption);
}

void ImageImportTest::oneBadSourceDoesNotStopTheOthers()
{
    write(file(QStringLiteral("a.jpg")), encoded(corners(20, 10), "jpg"));
    write(file(QStringLiteral("notes.txt")), "notes");
    const ImportPlan made = plan(
        {folder(), file(QStringLiteral("a.jpg")), file(QStringLiteral("notes.txt")), file(QStringLiteral("gone.png"))});
    QCOMPARE(made.images.size(), 1);
    QCOMPARE(made.refused.size(), 3);
    QCOMPARE(made.refused.at(1).path, file(QStringLiteral("notes.txt")));
}

void ImageImportTest::tellsProgress()
{
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        paths.append(file(QStringLiteral("p%1.jpg").arg(i)));
        write(paths.last(), encoded(corners(30 + i, 20), "jpg"));
    }
    QList<int> told;
    QList<ImageSource> sources;
    for (const QString &path : paths) {
        sources.append({path, {}, {}});
    }
    const auto here = QThread::currentThread();
    planImport(sources, folder(), {}, [&](int done, int count, const QString &name) {
        QCOMPARE(count, 5);
        QCOMPARE(QThread::currentThread(), here);
        QVERIFY(!name.isEmpty());
        told.append(done);
    });
    QCOMPARE(told, (QList<int>{1, 2, 3, 4, 5}));
}

void ImageImportTest::stopsWhenCancelled()
{
    write(file(QStringLiteral("a.jpg")), encoded(corners(20, 10), "jpg"));
    const std::atomic<bool> cancelled = true;
    const ImportPlan made = planImport({{file(QStringLiteral("a.jpg")), {}, {}}}, folder(), {}, {}, &cancelled);
    QVERIFY(made.files.isEmpty());
    QVERIFY(made.images.isEmpty());
    QCOMPARE(made.refused.first().kind, Error::Kind::Cancelled);
}

void ImageImportTest::planIsPerformed()
{
    const QString path = file(QStringLiteral("카페 라떼.jpg"));
    write(path, encoded(noise(60, 40), "jpg"));
    const ImportPlan made = plan({path});
    const auto undo = perform(made.files);
    QVERIFY(undo.ok());
    QVERIFY(QFile::exists(folder() + QStringLiteral("/카페-라떼.jpg")));
    QVERIFY(QFile::exists(path)); // originals are never touched
}

QTEST_GUILESS_MAIN(ImageImportTest)
#include "tst_imageimport.moc"
