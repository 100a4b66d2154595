#include "app/tags/ImageTag.h"
#include "app/tags/PictureWords.h"
#include "app/tags/TagFamily.h"
#include "app/tags/TranquilpeakWords.h"

#include <algorithm>

namespace dosirak {

namespace {

bool matches(const QString &word, bool (*is)(std::string_view))
{
    return is(word.toStdString());
}

bool isUrlOrRooted(const QString &word)
{
    return matches(word, holdsUrl) || word.startsWith(QLatin1Char('/'));
}

/// `name.ext`, with an ending of two to five letters or digits.
bool looksLikeFile(const QString &word)
{
    const qsizetype dot = word.lastIndexOf(QLatin1Char('.'));
    const qsizetype letters = word.size() - dot - 1;
    return dot > 0 && letters >= 2 && letters <= 5 && std::all_of(word.begin() + dot + 1, word.end(), [](QChar c) {
               return c.unicode() < 0x80 && c.isLetterOrNumber();
           });
}

/// Reads the words of a tag from the front.
class TagWords
{
public:
    explicit TagWords(const TagUse &use)
        : m_arguments(use.arguments)
    {
    }

    bool atEnd() const { return m_at >= m_arguments.size(); }
    const QString &peek() const { return m_arguments[m_at].text; }
    bool next(bool (*is)(std::string_view)) const { return !atEnd() && matches(peek(), is); }
    QString take(TextSpan *span = nullptr)
    {
        if (span)
            *span = m_arguments[m_at].span;
        return m_arguments[m_at++].text;
    }
    QString rest()
    {
        QStringList words;
        while (!atEnd())
            words.append(take());
        return words.join(QLatin1Char(' '));
    }

private:
    const QList<TagUse::Argument> &m_arguments;
    qsizetype m_at = 0;
};

/// Hexo's form. `asset_img` takes the first argument that names an asset; without the folder at hand that is the first which looks like a file.
void readHexo(ImageTag &tag, const TagUse &use)
{
    const bool isAsset = tag.tagName.startsWith(QLatin1String("asset_"));
    qsizetype fileIndex = -1;
    for (qsizetype index = 0; index < use.arguments.size() && fileIndex < 0; ++index) {
        const QString &word = use.arguments[index].text;
        if (isAsset ? looksLikeFile(word) || word.contains(QLatin1Char('/')) : isUrlOrRooted(word))
            fileIndex = index;
    }
    if (isAsset && fileIndex < 0 && !use.arguments.isEmpty())
        fileIndex = 0;
    TagWords words(use);
    while (!words.atEnd() && fileIndex != 0) {
        tag.classes.append(words.take());
        --fileIndex;
    }
    if (words.atEnd())
        return;
    tag.file = words.take(&tag.fileSpan);
    if (words.next(hasOnlyDigits)) {
        tag.width = words.take();
        if (words.next(hasOnlyDigits))
            tag.height = words.take();
    }
    const TitleAndAlt texts = titleAndAlt(words.rest().toStdString());
    tag.caption = QString::fromStdString(texts.title.value_or(std::string()));
    tag.alt = QString::fromStdString(texts.alt.value_or(std::string()));
}

void readTranquilpeak(ImageTag &tag, const TagUse &use)
{
    TagWords words(use);
    const bool isFancybox = tag.tagName == QLatin1String("fancybox");
    if (tag.tagName == QLatin1String("wide_image")) {
        if (words.next(isTranquilpeakPath))
            tag.file = words.take(&tag.fileSpan);
        tag.caption = words.rest();
        return;
    }
    while (words.next(isTranquilpeakClass) && !(isFancybox && !tag.classes.isEmpty()))
        tag.classes.append(words.take());
    if (tag.tagName == QLatin1String("image") && !words.atEnd() && words.peek().startsWith(QLatin1String("group:")))
        tag.group = words.take().mid(6);
    if (words.atEnd())
        return;
    tag.file = words.take(&tag.fileSpan);
    if (words.next(isTranquilpeakPath))
        tag.thumbnail = words.take(&tag.thumbnailSpan);
    if (!isFancybox && words.next(isTranquilpeakSize)) {
        tag.width = words.take();
        if (tag.tagName == QLatin1String("image") && words.next(isTranquilpeakSize))
            tag.height = words.take();
    }
    tag.caption = words.rest();
}

} // namespace

std::optional<ImageTag> imageTag(const TagUse &use, ImageDialect dialect)
{
    ImageTag tag;
    tag.tagName = use.name;
    const auto isOneOf = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char *name) { return use.name == QLatin1String(name); });
    };
    if (isOneOf({"fancybox", "wide_image", "video"}) ||
        (use.name == QLatin1String("image") && dialect == ImageDialect::Tranquilpeak)) {
        tag.dialect = ImageDialect::Tranquilpeak;
        readTranquilpeak(tag, use);
        return tag;
    }
    if (!isOneOf({"image", "img", "asset_img", "asset_image"}))
        return std::nullopt;
    readHexo(tag, use);
    return tag;
}

ImageDialect guessedDialect(const QStringList &arguments)
{
    for (const QString &word : arguments) {
        if (word == QLatin1String("fancybox") || word.startsWith(QLatin1String("group:")))
            return ImageDialect::Tranquilpeak;
        if (matches(word, isTranquilpeakClass))
            continue;
        return !isUrlOrRooted(word) && looksLikeFile(word) ? ImageDialect::Tranquilpeak : ImageDialect::Hexo;
    }
    return ImageDialect::Hexo;
}

ImageDialect guessedDialect(const TagUse &use)
{
    QStringList words;
    for (const TagUse::Argument &argument : use.arguments)
        words.append(argument.text);
    return guessedDialect(words);
}

} // namespace dosirak
