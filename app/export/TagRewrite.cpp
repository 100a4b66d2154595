#include "app/export/TagRewrite.h"

#include "app/assets/AssetFolder.h"
#include "app/tags/ImageTag.h"
#include "app/tags/TagRegistry.h"
#include "app/tags/TagScanner.h"
#include "app/text/LineIndex.h"

#include <QUrl>

#include <algorithm>

namespace dosirak {

namespace {

/// Tags that plain Hexo, Nunjucks and the packages of the small site know.
bool isKnownToHexo(const QString &name)
{
    static const TagRegistry registry = TagRegistry::hexo();
    static const QStringList statements{QStringLiteral("raw"), QStringLiteral("verbatim"), QStringLiteral("if"),
                                        QStringLiteral("for"), QStringLiteral("set")};
    return registry.find(name.toStdString()) || statements.contains(name);
}

class Rewriter
{
public:
    Rewriter(const QString &text, const Theme &theme, TagForm form, const QHash<QString, QString> &files)
        : m_text(text)
        , m_lines(text)
        , m_theme(theme)
        , m_form(form)
        , m_files(files)
    {
    }

    TagRewrite rewrite(const FrontMatter &frontMatter);

private:
    void picture(const TagUse &use, ImageTag tag);
    void block(const TagUse &use);
    void reference(const PictureReference &reference);
    void replace(TextSpan span, const QString &after);
    void removeWhole(TextSpan span);
    QString nameInCopy(const QString &name) const { return m_files.value(name, name); }
    bool isLeftOut(const QString &name) const { return m_files.contains(name) && m_files.value(name).isEmpty(); }
    bool standsAlone(TextSpan span) const;
    bool mayBeMarkdown(TextSpan span) const;

    const QString &m_text;
    LineIndex m_lines;
    const Theme &m_theme;
    TagForm m_form;
    const QHash<QString, QString> &m_files;
    TagRewrite m_result;
};

/// Notes a change, in the smallest edit that makes it.
void Rewriter::replace(TextSpan span, const QString &after)
{
    const QString before = m_text.mid(span.from, span.length());
    if (before == after)
        return;
    m_result.changes.append({m_lines.place(span.from).line, before, after});
    m_result.edits.append({span.from, span.to, after});
}

void Rewriter::removeWhole(TextSpan span)
{
    replace(span, {});
    if (standsAlone(span) && span.to < m_text.size())
        m_result.edits.append({span.to, m_text.indexOf(QLatin1Char('\n'), span.to) + 1, {}});
}

/// Nothing but blanks beside it on its lines.
bool Rewriter::standsAlone(TextSpan span) const
{
    const qsizetype start = m_text.lastIndexOf(QLatin1Char('\n'), span.from - 1) + 1;
    const qsizetype found = m_text.indexOf(QLatin1Char('\n'), span.to);
    const qsizetype end = found < 0 ? m_text.size() : found;
    const auto blank = [&](qsizetype from, qsizetype to) {
        return QStringView(m_text).mid(from, to - from).trimmed().isEmpty();
    };
    return (span.from == 0 || blank(start, span.from)) && blank(span.to, end);
}

/// Whether Markdown is read where the tag stands: not in an indented line, nor in an HTML block, which a line that begins with '<'
/// opens and a blank line ends.
bool Rewriter::mayBeMarkdown(TextSpan span) const
{
    if (!standsAlone(span))
        return false;
    const qsizetype line = m_lines.place(span.from).line;
    if (m_lines.place(span.from).column > 3)
        return false;
    for (qsizetype above = line - 1; above >= 0; --above) {
        const QStringView content =
            QStringView(m_text).mid(m_lines.start(above), m_lines.start(above + 1) - m_lines.start(above)).trimmed();
        if (content.isEmpty())
            return true;
        if (content.startsWith(QLatin1Char('<')))
            return content.startsWith(QLatin1String("<!--")) && content.endsWith(QLatin1String("-->"));
    }
    return true;
}

void Rewriter::picture(const TagUse &use, ImageTag tag)
{
    if (isLeftOut(tag.file)) {
        removeWhole(use.span);
        return;
    }
    const bool isAssetTag = tag.tagName.startsWith(QLatin1String("asset_"));
    const QString file = nameInCopy(tag.file);
    // Hexo's own tags say the same everywhere; only a name that is written in another way than the file's has to change.
    const bool isHexos = tag.dialect == ImageDialect::Hexo && (!isAssetTag || file == tag.file);
    if (m_form == TagForm::Keep || isHexos || tag.file.isEmpty()) {
        if (use.angle)
            replace(use.span,
                    QLatin1Char('{') + m_text.mid(use.span.from + 1, use.span.length() - 2) + QLatin1Char('}'));
        return;
    }
    tag.file = file;
    if (tag.dialect == ImageDialect::Tranquilpeak) {
        // What makes Tranquilpeak open a picture over the page means nothing elsewhere.
        tag.classes.removeAll(QStringLiteral("fancybox"));
        tag.classes.removeAll(QStringLiteral("clear"));
        tag.group.clear();
        tag.thumbnail.clear();
    }
    const bool isPlace = m_form == TagForm::Markdown && !isAssetTag && mayBeMarkdown(use.span);
    const std::optional<QString> markdown = isPlace ? portableMarkdown(tag) : std::nullopt;
    replace(use.span, markdown ? *markdown : portableTag(tag));
}

/// Tranquilpeak's block tags as the elements they make, for sites whose Hexo would stop at them.
void Rewriter::block(const TagUse &use)
{
    const bool isAlert = use.name == QLatin1String("alert") && standsAlone(use.span) && standsAlone(use.endSpan);
    const bool isText = use.name == QLatin1String("hl_text");
    if (m_form == TagForm::Keep || !use.isBlock || (!isAlert && !isText)) {
        if (!isKnownToHexo(use.name) && !m_result.unknownTags.contains(use.name))
            m_result.unknownTags.append(use.name);
        return;
    }
    QStringList words;
    for (const TagUse::Argument &argument : use.arguments)
        words.append(argument.text.toHtmlEscaped());
    if (isAlert) {
        replace(use.span, QStringLiteral("<div class=\"alert %1\">\n").arg(words.join(QLatin1Char(' '))));
        replace(use.endSpan, QStringLiteral("\n</div>"));
        return;
    }
    const QString word = words.isEmpty() ? QString() : words.first();
    const bool isColour = word.startsWith(QLatin1Char('#')) || word.startsWith(QLatin1String("rgb"));
    replace(use.span, isColour
                          ? QStringLiteral("<span class=\"highlight-text\" style=\"background-color:%1;\">").arg(word)
                          : QStringLiteral("<span class=\"highlight-text %1\">").arg(word));
    replace(use.endSpan, QStringLiteral("</span>"));
}

/// Markdown and HTML pictures: only a name that is not the file's, or a picture that is left out, changes.
void Rewriter::reference(const PictureReference &reference)
{
    if (reference.form == PictureReference::Form::Field || reference.form == PictureReference::Form::Tag ||
        !reference.local)
        return;
    if (isLeftOut(reference.file)) {
        if (!reference.link)
            removeWhole(reference.whole);
        return;
    }
    const QString written = m_text.mid(reference.span.from, reference.span.length());
    const QString name = nameInCopy(reference.file);
    const bool isPicture = reference.form == PictureReference::Form::Markdown && !reference.link;
    // Hexo looks a Markdown picture up by its name as it is written, a browser decodes what HTML says.
    if (m_form == TagForm::Keep || (isPicture ? written == name : name == reference.file))
        return;
    if (!isPicture) {
        replace(reference.span, QString::fromLatin1(QUrl::toPercentEncoding(name, "/")));
        return;
    }
    const bool inAngles = written.startsWith(QLatin1Char('<')) ||
                          (reference.span.from > 0 && m_text[reference.span.from - 1] == QLatin1Char('<'));
    replace(reference.span,
            inAngles && !written.startsWith(QLatin1Char('<')) ? name : QLatin1Char('<') + name + QLatin1Char('>'));
}

TagRewrite Rewriter::rewrite(const FrontMatter &frontMatter)
{
    for (const TagUse &use : scanTags(m_text, frontMatter.bodyStart()).tags) {
        const std::optional<ImageTag> tag = imageTag(use, imageDialect(m_theme, use));
        const bool isTheme = tag && tag->dialect == ImageDialect::Tranquilpeak &&
                             m_theme.kind != Theme::Kind::Tranquilpeak && m_theme.kind != Theme::Kind::Unknown &&
                             use.name != QLatin1String("image");
        if (tag && !isTheme)
            picture(use, *tag);
        else
            block(use);
    }
    for (const PictureReference &found : pictureReferences(m_text, frontMatter, m_theme))
        reference(found);
    m_result.edits = ordered(m_result.edits);
    std::stable_sort(m_result.changes.begin(), m_result.changes.end(),
                     [](const TagChange &a, const TagChange &b) { return a.line < b.line; });
    return std::move(m_result);
}

} // namespace

TagRewrite rewriteTags(const QString &text, const FrontMatter &frontMatter, const Theme &theme, TagForm form,
                       const QHash<QString, QString> &files)
{
    return Rewriter(text, theme, form, files).rewrite(frontMatter);
}

} // namespace dosirak
