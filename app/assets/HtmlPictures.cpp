#include "app/assets/NameForms.h"
#include "app/assets/NamedPictures.h"

#include <QHash>

#include <algorithm>

namespace dosirak {

namespace {

constexpr qsizetype maxElement = 8192; // a start tag; keeps texts full of `<img` linear enough

bool isHtmlSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\f');
}

/// The few entities that stand in file names.
QString withoutEntities(QString value)
{
    if (value.contains(QLatin1Char('&'))) {
        value.replace(QLatin1String("&quot;"), QLatin1String("\""));
        value.replace(QLatin1String("&#39;"), QLatin1String("'"));
        value.replace(QLatin1String("&lt;"), QLatin1String("<"));
        value.replace(QLatin1String("&gt;"), QLatin1String(">"));
        value.replace(QLatin1String("&amp;"), QLatin1String("&"));
    }
    return value;
}

struct StartTag
{
    QString name;
    QHash<QString, TextSpan> attributes;
    qsizetype end = -1; ///< behind `>`; -1: no start tag
};

StartTag startTagAt(const QString &text, qsizetype at)
{
    StartTag tag;
    const qsizetype limit = std::min(text.size(), at + maxElement);
    qsizetype i = at + 1;
    while (i < limit && text.at(i).unicode() < 0x80 && text.at(i).isLetter()) {
        ++i;
    }
    tag.name = text.mid(at + 1, i - at - 1).toLower();
    while (i < limit) {
        while (i < limit && (isHtmlSpace(text.at(i)) || text.at(i) == QLatin1Char('/'))) {
            ++i;
        }
        if (i >= limit || text.at(i) == QLatin1Char('<')) {
            break;
        }
        if (text.at(i) == QLatin1Char('>')) {
            tag.end = i + 1;
            break;
        }
        const qsizetype nameStart = i;
        while (i < limit && !isHtmlSpace(text.at(i)) && text.at(i) != QLatin1Char('=') &&
               text.at(i) != QLatin1Char('>') && text.at(i) != QLatin1Char('/') && text.at(i) != QLatin1Char('<')) {
            ++i;
        }
        const QString name = text.mid(nameStart, i - nameStart).toLower();
        while (i < limit && isHtmlSpace(text.at(i))) {
            ++i;
        }
        if (i >= limit || text.at(i) != QLatin1Char('=')) {
            continue;
        }
        ++i;
        while (i < limit && isHtmlSpace(text.at(i))) {
            ++i;
        }
        TextSpan value{i, i};
        if (i < limit && (text.at(i) == QLatin1Char('"') || text.at(i) == QLatin1Char('\''))) {
            const qsizetype close = QStringView(text).first(limit).indexOf(text.at(i), i + 1);
            if (close < 0) {
                break;
            }
            value = {i + 1, close};
            i = close + 1;
        } else {
            while (i < limit && !isHtmlSpace(text.at(i)) && text.at(i) != QLatin1Char('>') &&
                   text.at(i) != QLatin1Char('<')) {
                ++i;
            }
            value.to = i;
        }
        if (!name.isEmpty() && !tag.attributes.contains(name)) {
            tag.attributes.insert(name, value);
        }
    }
    return tag;
}

} // namespace

QList<PictureReference> htmlPictures(const QString &text, qsizetype from)
{
    struct Place
    {
        QLatin1String element;
        QLatin1String attribute;
        bool picture;
    };
    static const Place places[] = {
        {QLatin1String("img"), QLatin1String("src"), true},      {QLatin1String("video"), QLatin1String("src"), true},
        {QLatin1String("video"), QLatin1String("poster"), true}, {QLatin1String("audio"), QLatin1String("src"), true},
        {QLatin1String("source"), QLatin1String("src"), true},   {QLatin1String("a"), QLatin1String("href"), false},
        {QLatin1String("embed"), QLatin1String("src"), true},    {QLatin1String("object"), QLatin1String("data"), true},
    };
    QList<PictureReference> found;
    for (qsizetype at = text.indexOf(QLatin1Char('<'), from); at >= 0;) {
        const StartTag tag = startTagAt(text, at);
        for (const Place &place : places) {
            const auto value = tag.attributes.constFind(place.attribute);
            if (tag.end < 0 || tag.name != place.element || value == tag.attributes.cend()) {
                continue;
            }
            const QString url = withoutEntities(text.mid(value->from, value->length())).trimmed();
            const TextSpan alt = tag.attributes.value(QStringLiteral("alt"));
            PictureReference reference;
            reference.form = PictureReference::Form::Html;
            reference.local = isLocalName(url);
            reference.file = reference.local ? nameOfUrl(url) : url;
            reference.span = *value;
            reference.whole = {at, tag.end};
            reference.tagName = tag.name;
            reference.link = !place.picture;
            reference.caption = withoutEntities(text.mid(alt.from, alt.length()));
            if (place.picture ? !url.isEmpty() : reference.local && looksLikeAsset(reference.file)) {
                found.append(reference);
            }
        }
        at = text.indexOf(QLatin1Char('<'), tag.end > 0 ? tag.end : at + 1);
    }
    return found;
}

} // namespace dosirak
