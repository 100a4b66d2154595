#include "app/tags/ImageTag.h"
#include "app/tags/PictureWords.h"
#include "app/tags/SwigSpans.h"
#include "app/tags/TagRegistry.h"
#include "app/tags/TranquilpeakWords.h"

#include <algorithm>

namespace dosirak {

namespace {

/// A word as one argument: quoted where Nunjucks would split it or take a part of it for something else.
QString asArgument(const QString &word)
{
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() >= 0x80 ? !c.isSpace()
                                   : c.isLetterOrNumber() || QStringLiteral("._-/:+,;@!~#&=").contains(c);
    });
    if (plain && !word.contains(QLatin1String("r/")) && !word.contains(QLatin1String("#}")))
        return word;
    if (!word.contains(QLatin1Char('"')) && !word.contains(QLatin1Char('\\')))
        return QLatin1Char('"') + word + QLatin1Char('"');
    if (!word.contains(QLatin1Char('\'')) && !word.contains(QLatin1Char('\\')))
        return QLatin1Char('\'') + word + QLatin1Char('\'');
    QString escaped = word;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString quoted(const QString &text, QChar quote)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(quote, QLatin1Char('\\') + QString(quote));
    return quote + escaped + quote;
}

QString withRoundQuotes(QString text)
{
    return text.replace(QLatin1Char('\''), QChar(0x2019))
        .replace(QLatin1Char('"'), QChar(0x201D))
        .replace(QLatin1Char('\\'), QChar(0x2216));
}

/// The arguments of a tag as Hexo will see them; empty when it does not find this tag, whole and alone, in the text.
QStringList readBack(const QString &tag)
{
    const std::string text = tag.toStdString();
    const SwigSpans found = findSwigSpans(text, AngleTags::AsText);
    if (!found.open.empty() || found.spans.size() != 1 || found.spans[0].kind != SwigSpan::Kind::Tag ||
        found.spans[0].to != text.size())
        return {};
    const TagScan scan = scanTags(tag, 0);
    QStringList words;
    if (scan.tags.size() == 1 && scan.tags[0].span.to == tag.size()) {
        for (const TagUse::Argument &argument : scan.tags[0].arguments)
            words.append(argument.text);
    }
    return words;
}

bool saysInHexo(const QString &tag, qsizetype before, const QString &title, const QString &alt)
{
    const QStringList words = readBack(tag);
    if (words.size() < before)
        return false;
    const TitleAndAlt said = titleAndAlt(words.mid(before).join(QLatin1Char(' ')).toStdString());
    return QString::fromStdString(said.title.value_or(std::string())) == title &&
           QString::fromStdString(said.alt.value_or(std::string())) == alt;
}

/// Title and alt text in the first of the forms known to work (hexo-facts, last section) from which Hexo reads just these.
QString hexoTag(const QStringList &start, const QString &title, const QString &alt)
{
    const QString begin = QStringLiteral("{% ") + start.join(QLatin1Char(' '));
    const QString end = QStringLiteral(" %}");
    if (title.isEmpty() && alt.isEmpty())
        return begin + end;
    const auto forms = [](const QString &t, const QString &a) {
        const QString nested = QStringLiteral("%1'%2'").arg(t, a);
        const QString pair = QStringLiteral("\"%1\" \"%2\"").arg(t, a);
        const QString singles = QStringLiteral("'%1' '%2'").arg(t, a);
        QStringList out;
        if (a.isEmpty())
            out << quoted(t, QLatin1Char('"')) << quoted(t, QLatin1Char('\''))
                << quoted(QLatin1Char('"') + t + QLatin1Char('"'), QLatin1Char('\''));
        out << quoted(nested, QLatin1Char('"')) << quoted(pair, QLatin1Char('\'')) << quoted(singles, QLatin1Char('"'))
            << quoted(pair, QLatin1Char('"'));
        return out;
    };
    const qsizetype before = start.size() - 1;
    for (const QString &form : forms(title, alt)) {
        const QString tag = begin + QLatin1Char(' ') + form + end;
        if (saysInHexo(tag, before, title, alt))
            return tag;
    }
    // Quotes of both kinds: no form carries them. Round ones read the same.
    return begin + QLatin1Char(' ') + forms(withRoundQuotes(title), withRoundQuotes(alt)).first() + end;
}

/// Digits of a size that plain Hexo takes; empty for percent.
QString pixels(QString size)
{
    if (size.endsWith(QLatin1String("px")))
        size.chop(2);
    const bool digits =
        std::all_of(size.begin(), size.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return digits ? size : QString();
}

QString videoElement(const ImageTag &tag)
{
    QString out = QStringLiteral("<video controls src=\"%1\"").arg(tag.file.toHtmlEscaped());
    if (!tag.thumbnail.isEmpty())
        out += QStringLiteral(" poster=\"%1\"").arg(tag.thumbnail.toHtmlEscaped());
    if (!tag.width.isEmpty())
        out += QStringLiteral(" style=\"width:%1\"").arg(tag.width.toHtmlEscaped());
    if (!tag.caption.isEmpty())
        out += QStringLiteral(" title=\"%1\"").arg(tag.caption.toHtmlEscaped());
    return out + QStringLiteral("></video>");
}

/// `{% image FILE CAPTION %}` so that Tranquilpeak reads the caption back.
QString tranquilpeakTag(const QString &file, const QString &caption, TextSpan &captionSpan)
{
    const QString begin = QStringLiteral("{% image ") + asArgument(file) + QLatin1Char(' ');
    const auto written = [&](const QString &text, qsizetype quote) {
        captionSpan = {begin.size() + quote, begin.size() + text.size() - quote};
        return begin + text + QStringLiteral(" %}");
    };
    const auto reads = [&](const QString &text) {
        const QStringList words = readBack(begin + text + QStringLiteral(" %}"));
        return words.size() > 1 && words.mid(1).join(QLatin1Char(' ')) == caption && words.first() == file;
    };
    if (caption.isEmpty() || reads(caption))
        return written(caption, 0);
    for (const QChar quote : {QLatin1Char('"'), QLatin1Char('\'')}) {
        if (reads(quoted(caption, quote)))
            return written(quoted(caption, quote), 1);
    }
    return written(withRoundQuotes(caption), 0);
}

} // namespace

QString portableTag(const ImageTag &tag)
{
    if (tag.tagName == QLatin1String("video"))
        return videoElement(tag);
    QStringList start{QStringLiteral("asset_img")};
    for (const QString &name : tag.classes)
        start.append(asArgument(name));
    start.append(asArgument(tag.file));
    const QString width = pixels(tag.width);
    if (!width.isEmpty()) {
        start.append(width);
        if (const QString height = pixels(tag.height); !height.isEmpty())
            start.append(height);
    }
    const bool captionIsAlt = tag.alt.isEmpty() && tag.dialect == ImageDialect::Tranquilpeak;
    return hexoTag(start, tag.caption, captionIsAlt ? tag.caption : tag.alt);
}

std::optional<QString> portableMarkdown(const ImageTag &tag)
{
    if (tag.tagName == QLatin1String("video") || !tag.classes.isEmpty() || !tag.width.isEmpty() ||
        !tag.height.isEmpty() || !tag.group.isEmpty() || !tag.thumbnail.isEmpty() ||
        (!tag.alt.isEmpty() && tag.alt != tag.caption) || tag.file.isEmpty())
        return std::nullopt;
    // A label may hold no code, tags or line ends for marked, a name no escapes: the asset is looked up by it as it stands.
    for (const QChar hostile : QStringLiteral("`<>\\\n{}")) {
        if (tag.caption.contains(hostile) || tag.file.contains(hostile))
            return std::nullopt;
    }
    if (tag.file.contains(QLatin1Char('%')) || tag.file.contains(QLatin1Char('?')) ||
        tag.file.contains(QLatin1Char('#')))
        return std::nullopt;
    QString label = tag.caption;
    label.replace(QLatin1Char('['), QLatin1String("\\[")).replace(QLatin1Char(']'), QLatin1String("\\]"));
    return QStringLiteral("![%1](<%2>)").arg(label, tag.file);
}

QString newImageTag(ImageDialect dialect, const QString &file, const QString &caption, TextSpan &captionSpan)
{
    if (dialect == ImageDialect::Tranquilpeak)
        return tranquilpeakTag(file, caption, captionSpan);
    const QStringList start{QStringLiteral("asset_img"), asArgument(file)};
    const QString begin = QStringLiteral("{% ") + start.join(QLatin1Char(' ')) + QLatin1Char(' ');
    if (caption.isEmpty()) {
        captionSpan = {begin.size() + 1, begin.size() + 1};
        return begin + QStringLiteral("\"\" %}");
    }
    const QString tag = hexoTag(start, caption, {});
    // Where the quotes had to change the caption is what stands between the outer ones.
    const qsizetype at = tag.indexOf(caption, begin.size());
    captionSpan = at < 0 ? TextSpan{begin.size() + 1, tag.size() - 4} : TextSpan{at, at + caption.size()};
    return tag;
}

} // namespace dosirak
