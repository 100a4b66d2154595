#include "app/tags/FenceSpans.h"
#include "app/tags/NunjucksExpression.h"
#include "app/tags/TagScanner.h"
#include "app/text/HexoText.h"
#include "app/text/Utf8Offsets.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace dosirak {

namespace {

constexpr std::size_t npos = std::string_view::npos;

struct ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(TagScanner)
};

TextSpan span(std::size_t from, std::size_t to)
{
    return {qsizetype(from), qsizetype(to)};
}

QString utf16(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Stand for quotes that Markdown will have turned into round ones.
constexpr char apostrophe = '\x01';
constexpr char doubleQuote = '\x02';

QString word(const std::string &argument)
{
    return utf16(jsTrim(argument))
        .replace(QLatin1Char(apostrophe), QChar(0x2019))
        .replace(QLatin1Char(doubleQuote), QChar(0x201D));
}

/// Finds the tags of a body whose fences are masked. All spans are bytes until the end.
class TagWalk
{
public:
    explicit TagWalk(std::string_view text)
        : m_text(text)
    {
    }

    TagScan walk();

private:
    enum class Spelling { Braces, Angle, CurlyQuotes };
    std::size_t tag(std::size_t from, std::size_t limit, Spelling spelling = Spelling::Braces);
    bool tagWithQuote(std::size_t from);
    void body(std::size_t from, std::size_t limit);
    std::size_t behindRaw(std::size_t from, std::size_t limit, std::string_view name) const;
    void endTag(const TagUse &end);
    void open(const OpenSwig &open);
    void output(const SwigSpan &output);
    void endWithoutTag(const TagUse &tag);
    void dropOpen(std::size_t level);
    void error(TextSpan where, QString message, QString hexoMessage);

    std::string_view m_text;
    TagScan m_scan;
    std::vector<qsizetype> m_open; ///< tags that may yet get an end, as indices into the scan's list
    QHash<QString, int> m_openNames;
};

void TagWalk::error(TextSpan where, QString message, QString hexoMessage)
{
    m_scan.errors.append({where, std::move(message), std::move(hexoMessage)});
}

/// Reads the tag at `from`; gives the place behind it, npos where it does not end before `limit`.
std::size_t TagWalk::tag(std::size_t from, std::size_t limit, Spelling spelling)
{
    std::string respelled;
    std::string_view source = m_text.substr(from, limit - from);
    if (spelling == Spelling::Angle) {
        respelled = '{' + std::string(source.substr(1, source.size() - 2)) + '}';
        source = respelled;
    } else if (spelling == Spelling::CurlyQuotes) {
        respelled = source;
        std::replace(respelled.begin(), respelled.end(), '\'', apostrophe);
        std::replace(respelled.begin(), respelled.end(), '"', doubleQuote);
        source = respelled;
    }
    NunjucksLexer lexer(source);
    TagUse use;
    use.angle = spelling == Spelling::Angle;
    std::string argument;
    std::size_t argumentFrom = 0;
    std::size_t argumentTo = 0;
    bool named = false;
    std::size_t end = npos;
    lexer.next();
    while (const auto token = lexer.next()) {
        const bool isSpace = token->kind == NunjucksToken::Kind::Space;
        const bool ends = token->kind == NunjucksToken::Kind::BlockEnd;
        if (!named && isSpace)
            continue;
        if (!named && !ends) {
            named = true;
            use.name = utf16(token->value);
            use.nameSpan = span(from + token->from, from + token->to);
            continue;
        }
        if ((isSpace || ends) && !argument.empty()) {
            use.arguments.append({word(argument), span(from + argumentFrom, from + argumentTo)});
            argument.clear();
        }
        if (ends) {
            end = token->to;
            break;
        }
        if (!isSpace) {
            if (argument.empty())
                argumentFrom = token->from;
            argumentTo = token->to;
            argument += token->value;
        }
        // Outside a tag again without its end: "}}" closed it.
        if (token->kind == NunjucksToken::Kind::VariableEnd)
            break;
    }
    if (end == npos || !named)
        return npos;
    use.span = span(from, from + end);
    use.argumentsSpan = use.arguments.isEmpty()
                            ? TextSpan{use.nameSpan.to, use.nameSpan.to}
                            : TextSpan{use.arguments.first().span.from, use.arguments.last().span.to};
    if (use.name.startsWith(QLatin1String("end")) && use.name.size() > 3) {
        endTag(use);
        return from + end;
    }
    const bool isBranch =
        use.name == QLatin1String("else") || use.name == QLatin1String("elif") || use.name == QLatin1String("elseif");
    if (isBranch && (m_openNames.value(QStringLiteral("if")) > 0 || m_openNames.value(QStringLiteral("for")) > 0))
        return from + end;
    ++m_openNames[use.name];
    m_open.push_back(m_scan.tags.size());
    m_scan.tags.append(use);
    return from + end;
}

/// The tags in a block tag's body, where Nunjucks alone looks: inline code and comments do not hide them there.
void TagWalk::body(std::size_t from, std::size_t limit)
{
    for (std::size_t at = from; at < limit;) {
        at = m_text.find_first_of("{<", at);
        if (at == npos || at + 1 >= limit)
            return;
        const char next = m_text[at + 1];
        if (m_text[at] == '<') {
            const std::size_t end = next == '%' ? angleTagEnd(m_text.substr(0, limit), at) : npos;
            if (end != npos)
                tag(at, end, Spelling::Angle);
            at = end == npos ? at + 1 : end;
        } else if (next == '#' || next == '{') {
            const std::size_t end = m_text.substr(0, limit).find(next == '#' ? "#}" : "}}", at + 2);
            if (end == npos)
                return;
            at = end + 2;
        } else if (next == '%') {
            const qsizetype known = m_scan.tags.size();
            const std::size_t end = tag(at, limit);
            if (end == npos)
                return;
            at = end;
            if (m_scan.tags.size() > known) {
                const QString &name = m_scan.tags.last().name;
                if (name == QLatin1String("raw") || name == QLatin1String("verbatim"))
                    at = behindRaw(at, limit, name == QLatin1String("raw") ? "endraw" : "endverbatim");
            }
        } else {
            ++at;
        }
    }
}

/// The place of the end tag of a raw block, which is a tag of its own; `from` if there is none.
std::size_t TagWalk::behindRaw(std::size_t from, std::size_t limit, std::string_view name) const
{
    const std::string_view text = m_text.substr(0, limit);
    const std::size_t word = text.find(name, from);
    const std::size_t open = word == npos ? npos : text.rfind("{%", word);
    return open == npos || open < from ? from : open;
}

void TagWalk::dropOpen(std::size_t level)
{
    while (m_open.size() > level) {
        const TagUse &use = m_scan.tags[m_open.back()];
        --m_openNames[use.name];
        endWithoutTag(use);
        m_open.pop_back();
    }
}

/// A block tag of Hexo's own or of Nunjucks that has no end.
void TagWalk::endWithoutTag(const TagUse &use)
{
    static constexpr std::array<QLatin1String, 7> blocks{
        QLatin1String("quote"),     QLatin1String("blockquote"), QLatin1String("code"), QLatin1String("codeblock"),
        QLatin1String("pullquote"), QLatin1String("if"),         QLatin1String("for")};
    if (!use.isBlock && std::find(blocks.begin(), blocks.end(), use.name) != blocks.end())
        error(use.span, ScanWords::tr("The tag %1 has no end: {% end%1 %} is missing.").arg(use.name),
              QStringLiteral("unexpected end of file"));
}

void TagWalk::endTag(const TagUse &end)
{
    const QString name = end.name.mid(3);
    if (m_openNames.value(name) == 0) {
        error(end.span, ScanWords::tr("Nothing begins before the end tag %1.").arg(end.name),
              QStringLiteral("unknown block tag: ") + end.name);
        return;
    }
    std::size_t level = m_open.size() - 1;
    while (m_scan.tags[m_open[level]].name != name)
        --level;
    TagUse &use = m_scan.tags[m_open[level]];
    use.isBlock = true;
    use.bodySpan = {use.span.to, end.span.from};
    use.endSpan = end.span;
    dropOpen(level);
}

void TagWalk::output(const SwigSpan &output)
{
    // Hexo stops at the first one; a text of thousands is no post.
    constexpr qsizetype enoughErrors = 200;
    if (m_scan.errors.size() > enoughErrors)
        return;
    try {
        NunjucksTokens tokens(m_text.substr(output.from, output.to - output.from));
        tokens.next();
        parseExpression(tokens);
        const auto end = tokens.next();
        if (!end || end->kind != NunjucksToken::Kind::VariableEnd)
            throw NunjucksError{"expected variable end", 0};
    } catch (const NunjucksError &stop) {
        error(span(output.from, output.to), ScanWords::tr("Hexo cannot read what stands between {{ and }}."),
              utf16(stop.message));
    }
}

/// A tag whose apostrophe opens a string that never closes ("Saturday's box") is text to Hexo and goes through Markdown, which makes
/// the apostrophe round; then Nunjucks finds a tag there after all.
bool TagWalk::tagWithQuote(std::size_t from)
{
    constexpr std::size_t longestTag = 1024;
    const std::string_view rest = m_text.substr(from, longestTag);
    const std::size_t end = rest.substr(0, rest.find("\n\n")).find("%}");
    return end != npos && tag(from, from + end + 2, Spelling::CurlyQuotes) != npos;
}

void TagWalk::open(const OpenSwig &open)
{
    switch (open.kind) {
    case OpenSwig::Kind::Tag:
        if (tagWithQuote(open.from))
            break;
        error(span(open.from, open.to), ScanWords::tr("A tag begins here and never ends: %} is missing."),
              QStringLiteral("expected block end"));
        break;
    case OpenSwig::Kind::Output:
        error(span(open.from, open.to), ScanWords::tr("{{ begins here and }} is missing."),
              QStringLiteral("expected variable end"));
        break;
    case OpenSwig::Kind::Comment:
        error(span(open.from, open.to), ScanWords::tr("A comment begins here and never ends: #} is missing."),
              QStringLiteral("Error: expected end of comment, got end of file"));
        break;
    case OpenSwig::Kind::Block:
        tag(open.from, open.to);
        break;
    }
}

TagScan TagWalk::walk()
{
    const SwigSpans found = findSwigSpans(m_text, AngleTags::AsTags);
    auto nextOpen = found.open.begin();
    const auto openUpTo = [&](std::size_t place) {
        for (; nextOpen != found.open.end() && nextOpen->from < place; ++nextOpen)
            open(*nextOpen);
    };
    for (const SwigSpan &item : found.spans) {
        openUpTo(item.from);
        switch (item.kind) {
        case SwigSpan::Kind::Tag:
            tag(item.from, item.to);
            break;
        case SwigSpan::Kind::AngleTag:
            tag(item.from, item.to, Spelling::Angle);
            break;
        case SwigSpan::Kind::Output:
            output(item);
            break;
        case SwigSpan::Kind::Block:
        case SwigSpan::Kind::RawInCode:
            body(item.from, item.to);
            break;
        default:
            break;
        }
    }
    openUpTo(m_text.size());
    dropOpen(0);
    // Without a complete tag, output or comment anywhere Hexo does not run Nunjucks at all.
    if (!holdsSwig(m_text))
        m_scan.errors.clear();
    std::stable_sort(m_scan.errors.begin(), m_scan.errors.end(),
                     [](const TagSyntaxError &a, const TagSyntaxError &b) { return a.span.from < b.span.from; });
    return std::move(m_scan);
}

/// Turns bytes of the body into places of the text.
void translate(TagScan &scan, std::string_view body, qsizetype from)
{
    std::vector<qsizetype *> places;
    const auto add = [&](TextSpan &where) {
        places.push_back(&where.from);
        places.push_back(&where.to);
    };
    for (TagUse &use : scan.tags) {
        for (TextSpan *where : {&use.span, &use.nameSpan, &use.argumentsSpan})
            add(*where);
        for (TagUse::Argument &argument : use.arguments)
            add(argument.span);
        if (use.isBlock) {
            add(use.bodySpan);
            add(use.endSpan);
        }
    }
    for (TagSyntaxError &error : scan.errors)
        add(error.span);
    std::sort(places.begin(), places.end(), [](const qsizetype *a, const qsizetype *b) { return *a < *b; });
    Utf8Offsets offsets(QByteArrayView(body.data(), qsizetype(body.size())));
    for (qsizetype *place : places)
        *place = from + offsets.utf16(*place);
}

} // namespace

TagScan scanTags(const QString &text, qsizetype from)
{
    from = std::clamp<qsizetype>(from, 0, text.size());
    const QByteArray utf8 = QStringView(text).mid(from).toUtf8();
    std::string body(utf8.constData(), std::size_t(utf8.size()));
    // Finished code is a placeholder when Hexo looks for tags. Here its letters make room for others that mean nothing.
    for (const FenceSpan &fence : findFences(body))
        std::fill(body.begin() + std::ptrdiff_t(fence.from), body.begin() + std::ptrdiff_t(fence.to), '.');
    TagScan scan = TagWalk(body).walk();
    translate(scan, std::string_view(utf8.constData(), std::size_t(utf8.size())), from);
    return scan;
}

} // namespace dosirak
