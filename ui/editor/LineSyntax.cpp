#include "ui/editor/LineSyntax.h"

#include <QRegularExpression>
#include <QStringList>

namespace dosirak {

namespace {

constexpr qsizetype longestColoured = 10000;

/// Block tags whose body Hexo does not read as Markdown.
const QStringList &rawTags()
{
    static const QStringList names{QStringLiteral("codeblock"), QStringLiteral("code"), QStringLiteral("raw"),
                                   QStringLiteral("tabbed_codeblock"), QStringLiteral("mermaid")};
    return names;
}

bool isPictureTag(QStringView name)
{
    static const QStringList names{QStringLiteral("image"),      QStringLiteral("img"),
                                   QStringLiteral("asset_img"),  QStringLiteral("asset_image"),
                                   QStringLiteral("asset_path"), QStringLiteral("asset_link"),
                                   QStringLiteral("fancybox"),   QStringLiteral("wide_image"),
                                   QStringLiteral("video"),      QStringLiteral("inlineImg")};
    for (const QString &known : names) {
        if (known == name) {
            return true;
        }
    }
    return false;
}

bool looksLikeFile(QStringView word)
{
    const qsizetype dot = word.lastIndexOf(QLatin1Char('.'));
    if (dot <= 0 || word.size() - dot - 1 < 2 || word.size() - dot - 1 > 5 || word.contains(QLatin1String("://"))) {
        return false;
    }
    for (const QChar letter : word.mid(dot + 1)) {
        if (!letter.isLetterOrNumber()) {
            return false;
        }
    }
    return !word.startsWith(QLatin1Char('/'));
}

class Scanner
{
public:
    Scanner(const QString &line, LineScan &scan)
        : m_line(line)
        , m_scan(scan)
    {
    }

    void add(qsizetype from, qsizetype length, Syntax kind)
    {
        if (length > 0) {
            m_scan.spans.append({static_cast<int>(from), static_cast<int>(length), kind});
        }
    }

    void frontMatterLine();
    void textLine();

private:
    void inlines(qsizetype from);
    qsizetype codeSpan(qsizetype at);
    qsizetype tag(qsizetype at);
    qsizetype comment(qsizetype at);
    qsizetype link(qsizetype at);
    qsizetype angle(qsizetype at);
    qsizetype bareUrl(qsizetype at);
    qsizetype emphasis(qsizetype at);
    void pictureFile(qsizetype from, qsizetype to);
    bool fenceOpens();

    const QString &m_line;
    LineScan &m_scan;
};

void Scanner::frontMatterLine()
{
    static const QRegularExpression field(
        QStringLiteral("^(\\s*)(- +)?([^\\s:#'\"\\[{-][^:#]*?|\"[^\"]*\"|'[^']*')(\\s*:)(?=\\s|$)"));
    static const QRegularExpression item(QStringLiteral("^(\\s*)(-)(?=\\s|$)"));
    qsizetype value = 0;
    add(0, m_line.size(), Syntax::FieldPunctuation); // also the indentation, which counts here
    const QRegularExpressionMatch key = field.match(m_line);
    if (key.hasMatch()) {
        add(key.capturedStart(2), key.capturedLength(2), Syntax::FieldPunctuation);
        add(key.capturedStart(3), key.capturedLength(3), Syntax::FieldKey);
        add(key.capturedStart(4), key.capturedLength(4), Syntax::FieldPunctuation);
        value = key.capturedEnd();
    } else {
        const QRegularExpressionMatch dash = item.match(m_line);
        if (dash.hasMatch()) {
            add(dash.capturedStart(2), 1, Syntax::FieldPunctuation);
            value = dash.capturedEnd();
        }
    }
    // A comment needs a blank before it; one inside quotes is none.
    qsizetype end = m_line.size();
    QChar quote;
    for (qsizetype i = value; i < m_line.size(); ++i) {
        const QChar letter = m_line.at(i);
        if (!quote.isNull()) {
            quote = letter == quote ? QChar() : quote;
        } else if (letter == u'"' || letter == u'\'') {
            quote = letter;
        } else if (letter == u'#' && (i == 0 || m_line.at(i - 1).isSpace())) {
            end = i;
            break;
        }
    }
    add(value, end - value, Syntax::FieldValue);
    add(end, m_line.size() - end, Syntax::Comment);
}

bool Scanner::fenceOpens()
{
    static const QRegularExpression fence(
        QStringLiteral("^[\\s>]*(?:(?:[-+*]|\\d{1,9}[.)])\\s+)?(`{3,}(?=[^`]*$)|~{3,})(.*)$"));
    const QRegularExpressionMatch match = fence.match(m_line);
    if (!match.hasMatch()) {
        return false;
    }
    add(match.capturedStart(1), match.capturedLength(1), Syntax::Marker);
    add(match.capturedStart(2), match.capturedLength(2), Syntax::CodeText);
    m_scan.after.kind = LineState::Fence;
    m_scan.after.letter = match.capturedView(1).at(0).toLatin1();
    m_scan.after.length = static_cast<int>(qMin<qsizetype>(match.capturedLength(1), 200));
    return true;
}

void Scanner::textLine()
{
    if (fenceOpens()) {
        return;
    }
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})(\\s+|$)"));
    static const QRegularExpression rule(QStringLiteral("^ {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$"));
    static const QRegularExpression list(QStringLiteral("^([\\s>]*)([-+*]|\\d{1,9}[.)])\\s+(\\[[ xX]\\]\\s)?"));
    static const QRegularExpression quote(QStringLiteral("^ {0,3}>[\\s>]*"));
    static const QRegularExpression underline(QStringLiteral("^ {0,3}=+\\s*$"));
    if (rule.match(m_line).hasMatch() || underline.match(m_line).hasMatch()) {
        add(0, m_line.size(), Syntax::Marker);
        return;
    }
    qsizetype from = 0;
    if (const auto match = heading.match(m_line); match.hasMatch()) {
        add(match.capturedEnd(), m_line.size() - match.capturedEnd(), Syntax::Heading);
        add(0, match.capturedEnd(), Syntax::Marker);
        from = match.capturedEnd();
    } else {
        if (const auto quoted = quote.match(m_line); quoted.hasMatch()) {
            add(0, m_line.size(), Syntax::Quote);
            add(0, quoted.capturedEnd(), Syntax::Marker);
            from = quoted.capturedEnd();
        }
        if (const auto listed = list.match(m_line); listed.hasMatch()) {
            add(listed.capturedStart(2), listed.capturedLength(2), Syntax::ListMarker);
            add(listed.capturedStart(3), listed.capturedLength(3), Syntax::ListMarker);
            from = listed.capturedEnd();
        }
        const QStringView rest = QStringView(m_line).mid(from);
        if (rest.trimmed().startsWith(QLatin1Char('|'))) {
            add(from, rest.size(), Syntax::TableRow);
        }
    }
    inlines(from);
}

void Scanner::inlines(qsizetype from)
{
    qsizetype i = from;
    while (i < m_line.size()) {
        const char16_t letter = m_line.at(i).unicode();
        qsizetype next = 0;
        switch (letter) {
        case u'\\':
            next = i + 2;
            break;
        case u'`':
            next = codeSpan(i);
            break;
        case u'{':
            next = tag(i);
            break;
        case u'<':
            next = comment(i);
            next = next ? next : angle(i);
            break;
        case u'!':
        case u'[':
            next = link(i);
            break;
        case u'*':
        case u'_':
        case u'~':
            next = emphasis(i);
            break;
        case u'h':
            next = bareUrl(i);
            break;
        default:
            break;
        }
        if (m_scan.after.kind != LineState::Text) {
            return; // a comment or a raw block goes on below
        }
        i = next > i ? next : i + 1;
    }
}

qsizetype Scanner::codeSpan(qsizetype at)
{
    qsizetype run = at;
    while (run < m_line.size() && m_line.at(run) == u'`') {
        ++run;
    }
    const qsizetype length = run - at;
    for (qsizetype i = run; i < m_line.size();) {
        if (m_line.at(i) != u'`') {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < m_line.size() && m_line.at(end) == u'`') {
            ++end;
        }
        if (end - i == length) {
            add(at, length, Syntax::Marker);
            add(run, i - run, Syntax::CodeText);
            add(i, length, Syntax::Marker);
            return end;
        }
        i = end;
    }
    return run;
}

qsizetype Scanner::tag(qsizetype at)
{
    if (at + 1 >= m_line.size()) {
        return 0;
    }
    const char16_t second = m_line.at(at + 1).unicode();
    QString close;
    if (second == u'%') {
        close = QStringLiteral("%}");
    } else if (second == u'{') {
        close = QStringLiteral("}}");
    } else if (second == u'#') {
        close = QStringLiteral("#}");
    } else {
        return 0;
    }
    const qsizetype end = m_line.indexOf(close, at + 2);
    if (end < 0) {
        return 0;
    }
    const qsizetype stop = end + 2;
    if (second == u'#') {
        add(at, stop - at, Syntax::Comment);
        return stop;
    }
    add(at, stop - at, Syntax::TagWhole);
    add(at, 2, Syntax::TagDelimiter);
    add(end, 2, Syntax::TagDelimiter);
    qsizetype name = at + 2;
    while (name < end && (m_line.at(name).isSpace() || m_line.at(name) == u'-')) {
        ++name;
    }
    qsizetype nameEnd = name;
    while (nameEnd < end && !m_line.at(nameEnd).isSpace()) {
        ++nameEnd;
    }
    add(name, nameEnd - name, Syntax::TagName);
    const QStringView word = QStringView(m_line).mid(name, nameEnd - name);
    if (second == u'%') {
        if (isPictureTag(word)) {
            pictureFile(nameEnd, end);
        }
        const qsizetype raw = rawTags().indexOf(word.toString());
        if (raw >= 0 && m_line.indexOf(QStringLiteral("end") + word.toString(), stop) < 0) {
            m_scan.after.kind = LineState::RawTag;
            m_scan.after.rawTag = static_cast<int>(raw);
        }
    }
    return stop;
}

/// The first word that looks like a file: Hexo's and Tranquilpeak's picture tags let classes and `group:name` stand before it.
void Scanner::pictureFile(qsizetype from, qsizetype to)
{
    qsizetype i = from;
    while (i < to) {
        while (i < to && m_line.at(i).isSpace()) {
            ++i;
        }
        qsizetype end = i;
        qsizetype start = i;
        if (i < to && (m_line.at(i) == u'"' || m_line.at(i) == u'\'')) {
            const qsizetype quote = m_line.indexOf(m_line.at(i), i + 1);
            start = i + 1;
            end = quote > 0 && quote < to ? quote : to;
        } else {
            while (end < to && !m_line.at(end).isSpace()) {
                ++end;
            }
        }
        if (looksLikeFile(QStringView(m_line).mid(start, end - start))) {
            add(start, end - start, Syntax::TagFile);
            return;
        }
        i = end + 1;
    }
}

qsizetype Scanner::comment(qsizetype at)
{
    if (!QStringView(m_line).mid(at).startsWith(QLatin1String("<!--"))) {
        return 0;
    }
    const qsizetype end = m_line.indexOf(QLatin1String("-->"), at + 4);
    const qsizetype stop = end < 0 ? m_line.size() : end + 3;
    add(at, stop - at, Syntax::Comment);
    if (end < 0) {
        m_scan.after.kind = LineState::Comment;
    }
    return stop;
}

qsizetype Scanner::link(qsizetype at)
{
    const bool picture = m_line.at(at) == u'!';
    const qsizetype open = picture ? at + 1 : at;
    if (open >= m_line.size() || m_line.at(open) != u'[') {
        return 0;
    }
    int depth = 0;
    qsizetype close = open;
    for (; close < m_line.size(); ++close) {
        const QChar letter = m_line.at(close);
        if (letter == u'\\') {
            ++close;
        } else if (letter == u'[') {
            ++depth;
        } else if (letter == u']' && --depth == 0) {
            break;
        }
    }
    if (close >= m_line.size() || close + 1 >= m_line.size()) {
        return 0;
    }
    const QChar kind = m_line.at(close + 1);
    if (kind != u'(' && kind != u'[' && kind != u':') {
        return 0;
    }
    if (kind == u':') {
        add(at, m_line.size() - at, Syntax::Link);
        return m_line.size();
    }
    int brackets = 0;
    qsizetype end = close + 1;
    for (; end < m_line.size(); ++end) {
        const QChar letter = m_line.at(end);
        if (letter == kind) {
            ++brackets;
        } else if (letter == (kind == u'(' ? u')' : u']') && --brackets == 0) {
            break;
        }
    }
    if (end >= m_line.size()) {
        return 0;
    }
    add(at, open + 1 - at, Syntax::Marker);
    add(close, 2, Syntax::Marker);
    add(close + 2, end - close - 2, Syntax::Link);
    add(end, 1, Syntax::Marker);
    // Words of the link may hold code or bold; the address is not read again.
    LineScan words;
    const QString inside = m_line.left(close);
    Scanner(inside, words).inlines(open + 1);
    for (const SyntaxSpan &span : words.spans) {
        add(span.from, span.length, span.kind);
    }
    return end + 1;
}

qsizetype Scanner::angle(qsizetype at)
{
    static const QRegularExpression thing(
        QStringLiteral("<(?:(https?|mailto|ftp):[^\\s<>]*|/?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?)>"));
    const auto match =
        thing.match(m_line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) {
        return 0;
    }
    add(at, match.capturedLength(), match.capturedLength(1) > 0 ? Syntax::Link : Syntax::Html);
    return match.capturedEnd();
}

qsizetype Scanner::bareUrl(qsizetype at)
{
    if (at > 0 && m_line.at(at - 1).isLetterOrNumber()) {
        return 0;
    }
    static const QRegularExpression url(QStringLiteral("https?://[^\\s<>()\\[\\]{}\"'`]+"));
    const auto match =
        url.match(m_line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) {
        return 0;
    }
    add(at, match.capturedLength(), Syntax::Link);
    return match.capturedEnd();
}

qsizetype Scanner::emphasis(qsizetype at)
{
    const QChar letter = m_line.at(at);
    qsizetype run = at;
    while (run < m_line.size() && m_line.at(run) == letter) {
        ++run;
    }
    const qsizetype length = run - at;
    if (length > 3 || (letter == u'~' && length != 2) || run >= m_line.size() || m_line.at(run).isSpace() ||
        (letter == u'_' && at > 0 && m_line.at(at - 1).isLetterOrNumber())) {
        return run;
    }
    // The first run of the same length that can close (CommonMark §6.2, simplified to one line).
    for (qsizetype i = run; i < m_line.size(); ++i) {
        if (m_line.at(i) == u'\\') {
            ++i;
            continue;
        }
        if (m_line.at(i) == u'`') {
            const qsizetype skipped = m_line.indexOf(QLatin1Char('`'), i + 1);
            i = skipped < 0 ? i : skipped;
            continue;
        }
        if (m_line.at(i) != letter) {
            continue;
        }
        qsizetype end = i;
        while (end < m_line.size() && m_line.at(end) == letter) {
            ++end;
        }
        const bool closes = end - i == length && !m_line.at(i - 1).isSpace() &&
                            (letter != u'_' || end >= m_line.size() || !m_line.at(end).isLetterOrNumber());
        if (closes) {
            const qsizetype words = i - run;
            if (letter == u'~') {
                add(run, words, Syntax::Strike);
            } else {
                if (length != 2) {
                    add(run, words, Syntax::Italic);
                }
                if (length >= 2) {
                    add(run, words, Syntax::Bold);
                }
            }
            add(at, length, Syntax::Marker);
            add(i, length, Syntax::Marker);
            return run; // what stands inside is read as well
        }
        i = end - 1;
    }
    return run;
}

} // namespace

LineState LineState::fromNumber(int number)
{
    LineState state;
    if (number <= 0) {
        return state;
    }
    state.kind = static_cast<Kind>(number & 7);
    state.letter = static_cast<char>((number >> 3) & 127);
    state.length = (number >> 10) & 255;
    state.rawTag = (number >> 18) & 15;
    return state;
}

int LineState::number() const
{
    return kind | (letter << 3) | (length << 10) | (rawTag << 18);
}

char frontMatterMarker(const QString &line)
{
    const QStringView trimmed = QStringView(line).trimmed();
    if (trimmed.size() < 3 || line.startsWith(QLatin1Char(' ')) || (trimmed.at(0) != u'-' && trimmed.at(0) != u';')) {
        return 0;
    }
    for (const QChar letter : trimmed) {
        if (letter != trimmed.at(0)) {
            return 0;
        }
    }
    return trimmed.at(0).toLatin1();
}

LineScan scanLine(const QString &line, const LineState &before)
{
    LineScan scan;
    Scanner scanner(line, scan);
    scan.after = before;
    switch (before.kind) {
    case LineState::FrontMatter:
        if (frontMatterMarker(line) == before.letter) {
            scanner.add(0, line.size(), Syntax::FieldPunctuation);
            scan.after = {};
        } else {
            scanner.frontMatterLine();
        }
        break;
    case LineState::Fence: {
        const QStringView trimmed = QStringView(line).trimmed();
        qsizetype run = 0;
        while (run < trimmed.size() && trimmed.at(run) == QLatin1Char(before.letter)) {
            ++run;
        }
        const bool closes = run == trimmed.size() && run >= before.length;
        scanner.add(0, line.size(), closes ? Syntax::Marker : Syntax::CodeText);
        if (closes) {
            scan.after = {};
        }
        break;
    }
    case LineState::Comment: {
        const qsizetype end = line.indexOf(QLatin1String("-->"));
        scanner.add(0, end < 0 ? line.size() : end + 3, Syntax::Comment);
        if (end >= 0) {
            scan.after = {};
        }
        break;
    }
    case LineState::RawTag: {
        static const QRegularExpression endTag(QStringLiteral("\\{%-?\\s*end(\\w+)\\s*-?%\\}"));
        const auto match = endTag.match(line);
        const bool closes = match.hasMatch() && match.capturedView(1) == rawTags().value(before.rawTag);
        scanner.add(0, closes ? match.capturedStart() : line.size(), Syntax::CodeText);
        if (closes) {
            scan.after = {};
            LineScan rest =
                scanLine(QString(match.capturedStart(), QLatin1Char(' ')) + line.mid(match.capturedStart()), {});
            scan.spans += rest.spans;
            scan.after = rest.after;
        }
        break;
    }
    case LineState::Text:
        // Looking for closing marks is quadratic in the worst line; nobody reads colours in a line this long.
        if (line.size() > longestColoured) {
            return scanLine(line.left(longestColoured), before);
        }
        scanner.textLine();
        break;
    }
    return scan;
}

} // namespace dosirak
