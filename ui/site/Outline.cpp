#include "ui/site/SitePanel.h"

#include <QRegularExpression>

namespace dosirak {
namespace {

/// A heading's words without the marks around them: links, emphasis, code, HTML.
QString plainWords(QString text)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)"));
    static const QRegularExpression html(QStringLiteral("</?[A-Za-z][^<>]*>"));
    static const QRegularExpression marks(QStringLiteral("(?<!\\\\)(\\*\\*|__|~~|`+|\\*(?=\\S)|(?<=\\S)\\*)"));
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    text.replace(link, QStringLiteral("\\1"));
    text.remove(html);
    text.remove(marks);
    text.replace(escape, QStringLiteral("\\1"));
    return text.trimmed();
}

/// Whether lines stand in something that shows them as they are: a fence, an HTML comment, a code or raw tag.
class LiteralLines
{
public:
    /// Takes the next line; true when no heading can be in it.
    bool take(const QString &line)
    {
        if (!m_fence.isEmpty())
            return insideFence(line);
        if (m_inComment || !m_tag.isEmpty())
            return insideOther(line);
        static const QRegularExpression fence(QStringLiteral("\\A {0,3}(`{3,}(?=[^`]*\\z)|~{3,})"));
        static const QRegularExpression tag(
            QStringLiteral("\\A\\s*\\{%-?\\s*(code|codeblock|raw|tabbed_codeblock|mermaid)\\b"));
        if (const auto open = fence.match(line); open.hasMatch()) {
            m_fence = open.captured(1);
            return true;
        }
        if (const auto open = tag.match(line); open.hasMatch()) {
            m_tag = QStringLiteral("end") + open.captured(1);
            if (line.contains(m_tag))
                m_tag.clear();
            return true;
        }
        if (line.trimmed().startsWith(QLatin1String("<!--"))) {
            m_inComment = !line.contains(QLatin1String("-->"));
            return true;
        }
        return false;
    }

private:
    bool insideFence(const QString &line)
    {
        const QString trimmed = line.trimmed();
        const bool closes = trimmed.size() >= m_fence.size() && trimmed.startsWith(m_fence) &&
                            trimmed.count(m_fence.at(0)) == trimmed.size();
        if (closes)
            m_fence.clear();
        return true;
    }

    bool insideOther(const QString &line)
    {
        if (m_inComment)
            m_inComment = !line.contains(QLatin1String("-->"));
        else if (line.contains(m_tag))
            m_tag.clear();
        return true;
    }

    QString m_fence;
    QString m_tag; ///< name of the end tag that is waited for
    bool m_inComment = false;
};

/// Whether a line can be the words of a heading that the next line underlines.
bool isParagraphLine(const QString &line)
{
    static const QRegularExpression other(
        QStringLiteral("\\A(?: {4}|\\t| {0,3}(?:[>|<]|[-+*] |#{1,6}(?: |\\z)|\\d+[.)] |\\{%|[-*_=]{3,}\\s*\\z))"));
    return !line.trimmed().isEmpty() && !other.match(line).hasMatch();
}

} // namespace

QList<OutlineEntry> outlineOf(const QString &text, qsizetype bodyStart)
{
    static const QRegularExpression atx(QStringLiteral("\\A {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*\\z"));
    static const QRegularExpression underline(QStringLiteral("\\A {0,3}(=+|-{2,})[ \\t]*\\z"));
    QList<OutlineEntry> entries;
    LiteralLines literal;
    QString before;
    bodyStart = qBound(qsizetype(0), bodyStart, text.size());
    int number = static_cast<int>(QStringView(text).left(bodyStart).count(QLatin1Char('\n')));
    qsizetype start = bodyStart;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QString line = text.mid(start, end - start);
        start = end + 1;
        ++number;
        if (literal.take(line)) {
            before.clear();
            continue;
        }
        if (const auto heading = atx.match(line); heading.hasMatch()) {
            entries.append({static_cast<int>(heading.capturedLength(1)), plainWords(heading.captured(2)), number - 1});
            before.clear();
            continue;
        }
        if (const auto rule = underline.match(line); rule.hasMatch() && isParagraphLine(before))
            entries.append({rule.captured(1).startsWith(QLatin1Char('=')) ? 1 : 2, plainWords(before), number - 2});
        before = line;
    }
    return entries;
}

} // namespace dosirak
