#include "app/assets/NameForms.h"
#include "app/assets/NamedPictures.h"

#include <algorithm>

namespace dosirak {

namespace {

/// The list fields; an item of Tranquilpeak's may be `file [thumb] ["title"]`.
bool isGallery(const QString &key)
{
    return key == QLatin1String("gallery") || key == QLatin1String("photos");
}

/// Whether a bare name in a field means a file beside the post (theme-facts 11); the others look below the site's root.
bool namesAssets(const Theme &theme)
{
    switch (theme.kind) {
    case Theme::Kind::Next:
    case Theme::Kind::Icarus:
    case Theme::Kind::Fluid:
    case Theme::Kind::Landscape:
        return false;
    default:
        return true;
    }
}

/// Butterfly's cover may be a colour, a gradient or `false`.
bool namesPicture(const QString &value)
{
    return looksLikePicture(value) || value.startsWith(QLatin1Char('/')) || value.contains(QLatin1String("://"));
}

/// Where `name` stands inside a value as written; the whole value when it is written with escapes.
TextSpan placeOf(const QString &text, TextSpan value, const QString &name, qsizetype from)
{
    const qsizetype at =
        QStringView(text).first(std::min(value.to, text.size())).indexOf(name, std::max(value.from, from));
    return at < 0 ? value : TextSpan{at, at + name.size()};
}

class Reader
{
public:
    Reader(const QString &text, const Theme &theme)
        : m_text(text)
        , m_bareIsLocal(namesAssets(theme))
    {
    }

    void add(const QString &key, const QString &value, TextSpan whole)
    {
        qsizetype from = whole.from;
        for (const QString &name : names(key, value)) {
            if (!namesPicture(name)) {
                continue;
            }
            PictureReference reference;
            reference.form = PictureReference::Form::Field;
            reference.tagName = key;
            reference.local = isLocalName(name) && m_bareIsLocal;
            reference.file = reference.local ? nameOfUrl(name) : name;
            reference.whole = whole;
            reference.span = placeOf(m_text, whole, name, from);
            from = reference.span.to;
            found.append(reference);
        }
    }

    QList<PictureReference> found;

private:
    static QStringList names(const QString &key, const QString &value)
    {
        const QString trimmed = value.trimmed();
        if (!isGallery(key) || !trimmed.contains(QLatin1Char(' '))) {
            return {trimmed};
        }
        const QStringList words = trimmed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!namesPicture(words.first())) {
            return {trimmed};
        }
        return namesPicture(words.at(1)) ? words.first(2) : words.first(1);
    }

    const QString &m_text;
    bool m_bareIsLocal;
};

} // namespace

QStringList pictureFields(const Theme &theme)
{
    const auto list = [](std::initializer_list<const char *> keys) {
        QStringList strings;
        for (const char *key : keys) {
            strings.append(QLatin1String(key));
        }
        return strings;
    };
    switch (theme.kind) {
    case Theme::Kind::Tranquilpeak:
        return list({"coverImage", "thumbnailImage", "gallery", "photos"});
    case Theme::Kind::Next:
    case Theme::Kind::Landscape:
        return list({"photos"});
    case Theme::Kind::Butterfly:
        return list({"cover", "top_img", "pagination_cover"});
    case Theme::Kind::Icarus:
        return list({"cover", "thumbnail", "photos"});
    case Theme::Kind::Fluid:
        return list({"index_img", "banner_img", "og_img"});
    case Theme::Kind::Stellar:
        return list({"cover", "banner", "icon"});
    case Theme::Kind::Volantis:
        return list({"headimg", "thumbnail", "cover"});
    case Theme::Kind::None:
        return {};
    case Theme::Kind::Unknown:
    case Theme::Kind::Other:
        break;
    }
    return list({"coverImage", "cover", "thumbnailImage", "thumbnail", "top_img", "pagination_cover", "index_img",
                 "banner_img", "og_img", "banner", "headimg", "home_cover", "icon", "gallery", "photos"});
}

QList<PictureReference> fieldPictures(const QString &text, const FrontMatter &frontMatter, const Theme &theme)
{
    Reader reader(text, theme);
    const QStringList keys = pictureFields(theme);
    for (const Field &field : frontMatter.fields()) {
        if (!keys.contains(field.key)) {
            continue;
        }
        const QVariantList items = field.value.toList();
        if (!field.itemSpans.isEmpty() && items.size() == field.itemSpans.size()) {
            for (qsizetype i = 0; i < items.size(); ++i) {
                reader.add(field.key, items.at(i).toString(), field.itemSpans.at(i));
            }
        } else if (field.value.userType() == QMetaType::QString) {
            reader.add(field.key, field.value.toString(), field.valueSpan);
        }
    }
    return reader.found;
}

} // namespace dosirak
