#include "app/assets/NameForms.h"
#include "app/assets/NamedPictures.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace dosirak {

namespace {

// Longer ones are no names; the bound keeps hostile texts linear
constexpr qsizetype maxDestination = 4096;
constexpr qsizetype maxLabel = 1000; // CommonMark 4.7: 999
constexpr int maxParentheses = 32;   // as md4c and cmark

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

qsizetype skipSpaces(const QString &text, qsizetype at, qsizetype end, bool overLineEnd)
{
    bool lineEnds = overLineEnd;
    while (at < end && (isSpace(text.at(at)) || (lineEnds && text.at(at) == QLatin1Char('\n')))) {
        lineEnds = lineEnds && text.at(at) != QLatin1Char('\n');
        ++at;
    }
    return at;
}

QString unescaped(QStringView raw)
{
    QString plain;
    plain.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == QLatin1Char('\\') && i + 1 < raw.size() && raw[i + 1].unicode() < 0x80 &&
            !raw[i + 1].isLetterOrNumber() && !raw[i + 1].isSpace()) {
            ++i;
        }
        plain.append(raw[i]);
    }
    return plain;
}

struct Destination
{
    TextSpan span;  ///< the name as written, without `<>`
    qsizetype next; ///< behind it
};

/// CommonMark 0.31 6.3, link destination.
std::optional<Destination> destinationAt(const QString &text, qsizetype at, qsizetype end)
{
    end = std::min(end, at + maxDestination);
    if (at < end && text.at(at) == QLatin1Char('<')) {
        for (qsizetype i = at + 1; i < end; ++i) {
            const QChar c = text.at(i);
            if (c == QLatin1Char('>')) {
                return Destination{{at + 1, i}, i + 1};
            }
            if (c == QLatin1Char('\n') || c == QLatin1Char('<')) {
                return std::nullopt;
            }
            if (c == QLatin1Char('\\')) {
                ++i;
            }
        }
        return std::nullopt;
    }
    int depth = 0;
    qsizetype i = at;
    for (; i < end; ++i) {
        const QChar c = text.at(i);
        if (c.unicode() <= 0x20 || (c == QLatin1Char(')') && depth == 0)) {
            break;
        }
        if (c == QLatin1Char('(') && ++depth > maxParentheses) {
            return std::nullopt;
        }
        if (c == QLatin1Char(')')) {
            --depth;
        }
        if (c == QLatin1Char('\\')) {
            ++i;
        }
    }
    i = std::min(i, end);
    return i > at && depth == 0 ? std::optional(Destination{{at, i}, i}) : std::nullopt;
}

/// Behind the title that starts at `at`, or -1.
qsizetype titleEnd(const QString &text, qsizetype at, qsizetype end)
{
    const QChar open = text.at(at);
    const QChar close = open == QLatin1Char('(') ? QLatin1Char(')') : open;
    if (open != QLatin1Char('"') && open != QLatin1Char('\'') && open != QLatin1Char('(')) {
        return -1;
    }
    end = std::min(end, at + maxDestination);
    for (qsizetype i = at + 1; i < end; ++i) {
        if (text.at(i) == close) {
            return i + 1;
        }
        if (text.at(i) == QLatin1Char('\\')) {
            ++i;
        }
    }
    return -1;
}

/// `(dest "title")` at `at`; the span of the name, and behind the parenthesis in `next`.
std::optional<Destination> inlineTarget(const QString &text, qsizetype at, qsizetype end)
{
    const auto destination = destinationAt(text, skipSpaces(text, at + 1, end, true), end);
    if (!destination) {
        return std::nullopt;
    }
    qsizetype next = skipSpaces(text, destination->next, end, true);
    if (next > destination->next && next < end && text.at(next) != QLatin1Char(')')) {
        next = titleEnd(text, next, end);
        next = next < 0 ? end : skipSpaces(text, next, end, true);
    }
    if (next >= end || text.at(next) != QLatin1Char(')')) {
        return std::nullopt;
    }
    return Destination{destination->span, next + 1};
}

QString normalLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

struct Definition
{
    TextSpan name;
    bool told = false; ///< one reference for one place in the text
};

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    QList<PictureReference> scan(qsizetype from)
    {
        findDefinitions(from);
        qsizetype at = from;
        while (at < m_text.size()) {
            qsizetype end = m_text.indexOf(QLatin1String("\n\n"), at);
            end = end < 0 ? m_text.size() : end + 1;
            scanParagraph(at, end);
            at = end;
        }
        return m_found;
    }

private:
    void findDefinitions(qsizetype from)
    {
        for (qsizetype at = from; at < m_text.size();) {
            qsizetype end = m_text.indexOf(QLatin1Char('\n'), at);
            end = end < 0 ? m_text.size() : end;
            qsizetype start = at;
            while (start < end && start - at < 4 && m_text.at(start) == QLatin1Char(' ')) {
                ++start;
            }
            if (start - at < 4 && start < end && m_text.at(start) == QLatin1Char('[')) {
                const qsizetype close = QStringView(m_text).first(end).indexOf(QLatin1String("]:"), start);
                if (close > start + 1) {
                    const qsizetype name = skipSpaces(m_text, close + 2, m_text.size(), true);
                    const QString label = normalLabel(QStringView(m_text).mid(start + 1, close - start - 1));
                    if (const auto destination = destinationAt(m_text, name, m_text.size());
                        destination && !m_definitions.contains(label)) {
                        m_definitions.insert(label, {destination->span});
                    }
                }
            }
            at = end + 1;
        }
    }

    void scanParagraph(qsizetype from, qsizetype to)
    {
        struct Open
        {
            qsizetype at; ///< of `[`, or of `!` before it
            qsizetype label;
            bool image;
        };
        QList<Open> open;
        for (qsizetype i = from; i < to; ++i) {
            const QChar c = m_text.at(i);
            if (c == QLatin1Char('\\')) {
                ++i;
            } else if (c == QLatin1Char('[')) {
                const bool image = i > from && m_text.at(i - 1) == QLatin1Char('!') &&
                                   !(i > from + 1 && m_text.at(i - 2) == QLatin1Char('\\'));
                open.append({image ? i - 1 : i, i + 1, image});
            } else if (c == QLatin1Char(']') && !open.isEmpty()) {
                const Open start = open.takeLast();
                const TextSpan label{start.label, i};
                i = closed(start.at, start.image, label, to) - 1;
            }
        }
    }

    /// A `]` was met. Returns where to go on.
    qsizetype closed(qsizetype at, bool image, TextSpan label, qsizetype end)
    {
        const qsizetype next = label.to + 1;
        if (next < end && m_text.at(next) == QLatin1Char('(')) {
            if (const auto target = inlineTarget(m_text, next, end)) {
                add(image, label, target->span, {at, target->next});
                return target->next;
            }
        }
        if (m_definitions.isEmpty()) {
            return next;
        }
        qsizetype behind = next;
        TextSpan name = label;
        if (next < end && m_text.at(next) == QLatin1Char('[')) {
            const qsizetype close =
                QStringView(m_text).first(std::min(end, next + maxLabel)).indexOf(QLatin1Char(']'), next);
            if (close > 0) {
                behind = close + 1;
                name = close > next + 1 ? TextSpan{next + 1, close} : label;
            }
        }
        const QStringView written = QStringView(m_text).mid(name.from, name.length());
        if (written.size() > maxLabel || written.contains(QLatin1Char('['))) {
            return next;
        }
        const auto definition = m_definitions.find(normalLabel(written));
        if (definition == m_definitions.end()) {
            return next;
        }
        const bool itself = behind < end && m_text.at(behind) == QLatin1Char(':') && !image;
        if (!itself && !definition->told) {
            definition->told = true;
            add(image, label, definition->name, {at, behind});
        }
        return behind;
    }

    void add(bool image, TextSpan label, TextSpan name, TextSpan whole)
    {
        const QString url = unescaped(QStringView(m_text).mid(name.from, name.length()));
        PictureReference reference;
        reference.form = PictureReference::Form::Markdown;
        reference.local = isLocalName(url);
        reference.file = reference.local ? nameOfUrl(url) : url;
        reference.span = name;
        reference.whole = whole;
        reference.link = !image;
        reference.caption = unescaped(QStringView(m_text).mid(label.from, label.length())).simplified();
        if (image ? !url.isEmpty() : reference.local && looksLikeAsset(reference.file)) {
            m_found.append(reference);
        }
    }

    const QString &m_text;
    QHash<QString, Definition> m_definitions;
    QList<PictureReference> m_found;
};

} // namespace

QList<PictureReference> markdownPictures(const QString &text, qsizetype from)
{
    return Scanner(text).scan(from);
}

} // namespace dosirak
