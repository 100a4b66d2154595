#include "app/assets/AssetFolder.h"
#include "app/assets/DeadText.h"
#include "app/assets/NameForms.h"
#include "app/assets/NamedPictures.h"

#include <QSet>

#include <algorithm>

namespace dosirak {

namespace {

bool isCodeTag(const QString &name)
{
    return name == QLatin1String("codeblock") || name == QLatin1String("code") ||
           name == QLatin1String("tabbed_codeblock");
}

PictureReference tagReference(const TagUse &use, const QString &written, TextSpan span)
{
    PictureReference reference;
    reference.form = PictureReference::Form::Tag;
    reference.local = isLocalName(written);
    reference.file = reference.local ? percentDecoded(written) : written;
    reference.span = span;
    reference.whole = use.span;
    reference.tagName = use.name;
    return reference;
}

/// `asset_path FILE`, `asset_link FILE [title]`.
bool addAssetLink(const TagUse &use, QList<PictureReference> &found)
{
    if ((use.name != QLatin1String("asset_path") && use.name != QLatin1String("asset_link")) ||
        use.arguments.isEmpty()) {
        return false;
    }
    PictureReference reference = tagReference(use, use.arguments.first().text, use.arguments.first().span);
    reference.link = true;
    if (reference.local) {
        found.append(reference);
    }
    return true;
}

/// A tag nobody here knows (a theme's, a plugin's): words that end like a picture are taken for pictures, so that an export takes them along.
void addUnknownTag(const TagUse &use, QList<PictureReference> &found)
{
    static const QSet<QString> withoutPictures{QStringLiteral("post_link"),    QStringLiteral("post_path"),
                                               QStringLiteral("link"),         QStringLiteral("a"),
                                               QStringLiteral("anchor"),       QStringLiteral("iframe"),
                                               QStringLiteral("raw"),          QStringLiteral("codeblock"),
                                               QStringLiteral("include_code"), QStringLiteral("include-code"),
                                               QStringLiteral("code"),         QStringLiteral("url_for"),
                                               QStringLiteral("full_url_for"), QStringLiteral("blockquote"),
                                               QStringLiteral("quote"),        QStringLiteral("pullquote"),
                                               QStringLiteral("hl_text"),      QStringLiteral("alert")};
    if (withoutPictures.contains(use.name)) {
        return;
    }
    for (const TagUse::Argument &argument : use.arguments) {
        QString word = argument.text;
        while (word.endsWith(QLatin1Char(','))) {
            word.chop(1);
        }
        const qsizetype key = word.lastIndexOf(QLatin1Char('='));
        if (key >= 0) {
            word = word.mid(key + 1);
        }
        if (isLocalName(word) && looksLikePicture(word)) {
            const qsizetype at = argument.span.from + std::max<qsizetype>(argument.text.indexOf(word), 0);
            const TextSpan span = word == argument.text ? argument.span : TextSpan{at, at + word.size()};
            found.append(tagReference(use, word, span));
        }
    }
}

void addTag(const TagUse &use, const Theme &theme, QList<PictureReference> &found)
{
    if (addAssetLink(use, found)) {
        return;
    }
    const std::optional<ImageTag> tag = imageTag(use, imageDialect(theme, use));
    if (!tag) {
        addUnknownTag(use, found);
        return;
    }
    const auto add = [&](const QString &name, TextSpan span) {
        if (!name.isEmpty()) {
            PictureReference reference = tagReference(use, name, span);
            reference.caption = tag->caption;
            found.append(reference);
        }
    };
    add(tag->file, tag->fileSpan);
    add(tag->thumbnail, tag->thumbnailSpan);
}

} // namespace

ImageDialect imageDialect(const Theme &theme, const TagUse &use)
{
    switch (theme.kind) {
    case Theme::Kind::Tranquilpeak:
        return ImageDialect::Tranquilpeak;
    case Theme::Kind::Unknown:
    case Theme::Kind::Stellar: // their own `image` begins with the file, too
    case Theme::Kind::Volantis:
        return guessedDialect(use);
    default:
        return ImageDialect::Hexo;
    }
}

QList<PictureReference> pictureReferences(const QString &text, const FrontMatter &frontMatter, const Theme &theme)
{
    const qsizetype body = std::clamp<qsizetype>(frontMatter.bodyStart(), 0, text.size());
    QList<PictureReference> found = fieldPictures(text, frontMatter, theme);

    const DeadText dead = deadText(text, body);
    QString living = blanked(text, {{0, body}});
    living = blanked(std::move(living), dead.fences);
    living = blanked(std::move(living), dead.inlineCode);
    living = blanked(std::move(living), dead.comments);

    QList<TextSpan> tagTexts;
    for (const TagUse &use : scanTags(text, body).tags) {
        addTag(use, theme, found);
        tagTexts.append(use.span);
        if (use.isBlock && isCodeTag(use.name)) {
            tagTexts.append(use.bodySpan);
        }
    }
    living = blanked(std::move(living), tagTexts);

    found.append(markdownPictures(living, body));
    found.append(htmlPictures(living, body));
    std::stable_sort(found.begin(), found.end(), [](const PictureReference &a, const PictureReference &b) {
        return a.whole.from != b.whole.from ? a.whole.from < b.whole.from : a.span.from < b.span.from;
    });
    return found;
}

} // namespace dosirak
