#include "app/markdown/LeafScanner.h"

#include "app/markdown/Escape.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Bytes that may end a text token (marked inline.text).
constexpr std::array<bool, 256> stopTable = [] {
    std::array<bool, 256> table{};
    for (const char c : {'\\', '<', '!', '[', '`', '*', '~', '_', '\n', 'h', 'f', 'w'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// A link in text: where the text rule stops for it (case counts here).
bool startsUrl(std::string_view text, std::size_t pos)
{
    for (const std::string_view start : {"http://", "https://", "ftp://", "www."})
        if (text.substr(pos, start.size()) == start)
            return true;
    return false;
}

} // namespace

LeafScanner::LeafScanner(std::string_view text, InlineWorld &world)
    : m_text(text)
    , m_world(world)
    , m_urls(world.options.gfm ? text : std::string_view())
    , m_tags(text)
    , m_closingParenthesis(text, ")")
    , m_lastLetter(jsTrimEnd(text).size())
    , m_emphasis(text, world.definitions)
{
}

void LeafScanner::scan()
{
    for (std::size_t pos = 0; pos < m_text.size();) {
        const std::size_t end = scanOne(pos);
        const Piece::Kind kind = m_pieces.back().kind;
        if (kind != Piece::Kind::Text && kind != Piece::Kind::Verbatim)
            m_previous.reset();
        else if (m_text[end - 1] != '_') // what stood before a run of them counts
            m_previous = previousLetter(m_text, end);
        pos = end;
    }
}

std::size_t LeafScanner::scanOne(std::size_t pos)
{
    using Rule = std::size_t (LeafScanner::*)(std::size_t);
    const auto first = [&](std::initializer_list<Rule> rules) {
        for (const Rule rule : rules)
            if (const std::size_t end = (this->*rule)(pos); end != pos)
                return end;
        return plainText(pos);
    };
    switch (m_text[pos]) {
    case '\\':
        return first({&LeafScanner::escape, &LeafScanner::lineBreak});
    case '<':
        return first({&LeafScanner::tag, &LeafScanner::autolink});
    case '!':
    case '[':
        return first({&LeafScanner::link, &LeafScanner::reference});
    case '*':
        return first({&LeafScanner::emphasis});
    case '_':
        return first({&LeafScanner::emphasis, &LeafScanner::bareUrl});
    case '`':
        return first({&LeafScanner::codeSpan});
    case ' ':
    case '\n':
        return first({&LeafScanner::lineBreak});
    case '~':
        return first({&LeafScanner::strikethrough});
    default:
        return first({&LeafScanner::bareUrl});
    }
}

void LeafScanner::beginHtml(std::size_t from, std::size_t to)
{
    m_pieces.push_back({Piece::Kind::Html, from, to, m_pool.size(), m_pool.size()});
}

std::size_t LeafScanner::escape(std::size_t pos)
{
    if (pos + 1 >= m_text.size() || !isAsciiPunctuation(m_text[pos + 1]))
        return pos;
    beginHtml(pos, pos + 2);
    appendEscaped(m_text.substr(pos + 1, 1), m_pool);
    endHtml();
    return pos + 2;
}

std::size_t LeafScanner::tag(std::size_t pos)
{
    const std::size_t end = m_tags.endOf(pos);
    if (end == npos)
        return pos;
    const auto isRaw = [&](std::size_t name) {
        for (const std::string_view raw : {"pre", "code", "kbd", "script"}) {
            const std::size_t behind = name + raw.size();
            if (startsWithWord(m_text, name, raw) && behind < m_text.size() &&
                (m_text[behind] == '>' || jsSpaceAt(m_text, behind) > 0))
                return true;
        }
        return false;
    };
    if (!m_world.inLink && startsWithWord(m_text, pos, "<a "))
        m_world.inLink = true;
    else if (m_world.inLink && startsWithWord(m_text, pos, "</a>"))
        m_world.inLink = false;
    if (!m_world.inRawBlock && isRaw(pos + 1))
        m_world.inRawBlock = true;
    else if (m_world.inRawBlock && m_text[pos + 1] == '/' && isRaw(pos + 2))
        m_world.inRawBlock = false;
    beginHtml(pos, end);
    m_pool += m_text.substr(pos, end - pos);
    endHtml();
    return end;
}

std::size_t LeafScanner::breakLength(std::size_t pos) const
{
    std::size_t newline = pos;
    if (pos < m_text.size() && m_text[pos] == '\\') {
        ++newline;
    } else {
        while (newline < m_text.size() && m_text[newline] == ' ')
            ++newline;
        if (newline - pos < 2 && !(m_world.options.gfm && m_world.options.breaks))
            return 0;
    }
    return newline < m_text.size() && m_text[newline] == '\n' ? newline + 1 - pos : 0;
}

std::size_t LeafScanner::lineBreak(std::size_t pos)
{
    const std::size_t length = breakLength(pos);
    if (length == 0 || pos + length > m_lastLetter)
        return pos;
    beginHtml(pos, pos + length);
    m_pool += "<br>";
    endHtml();
    return pos + length;
}

void LeafScanner::findCodeRuns()
{
    m_knowsCodeRuns = true;
    for (std::size_t i = m_text.find('`'); i != npos; i = m_text.find('`', i)) {
        const std::size_t end = std::min(m_text.find_first_not_of('`', i), m_text.size());
        m_codeRuns[end - i].push_back(i);
        i = end;
    }
}

std::size_t LeafScanner::codeSpan(std::size_t pos)
{
    if (!m_knowsCodeRuns)
        findCodeRuns();
    const std::size_t start = std::min(m_text.find_first_not_of('`', pos), m_text.size());
    const auto runs = m_codeRuns.find(start - pos);
    if (runs == m_codeRuns.end())
        return pos;
    const auto close = std::lower_bound(runs->second.begin(), runs->second.end(), start);
    if (close == runs->second.end())
        return pos;
    std::string code(m_text.substr(start, *close - start));
    std::replace(code.begin(), code.end(), '\n', ' ');
    std::string_view inner = code;
    if (inner.front() == ' ' && inner.back() == ' ' && inner.find_first_not_of(' ') != npos)
        inner = inner.substr(1, inner.size() - 2);
    const std::size_t end = *close + (start - pos);
    beginHtml(pos, end);
    m_pool += "<code>";
    appendAllEscaped(inner, m_pool);
    m_pool += "</code>";
    endHtml();
    return end;
}

void LeafScanner::findTildes()
{
    m_knowsTildes = true;
    bool escaped = false; // the letter before is one that a backslash took in
    for (std::size_t i = 0; i < m_text.size();) {
        if (m_text[i] == '\\') {
            escaped = i + 1 < m_text.size() && m_text[i + 1] != '\n';
            i += 2;
            continue;
        }
        if (m_text[i] != '~') {
            escaped = false;
            ++i;
            continue;
        }
        const std::size_t end = std::min(m_text.find_first_not_of('~', i), m_text.size());
        const bool endsContent = escaped || (i > 0 && letterKindBefore(m_text, i) != LetterKind::Space);
        if (endsContent && end - i <= 2)
            m_tildeEnds[end - i - 1].push_back(i);
        escaped = false;
        i = end;
    }
}

std::size_t LeafScanner::strikethrough(std::size_t pos)
{
    const std::size_t start = std::min(m_text.find_first_not_of('~', pos), m_text.size());
    const std::size_t length = start - pos;
    if (!m_world.options.gfm || length > 2 || letterKindAt(m_text, start) == LetterKind::Space)
        return pos;
    if (!m_knowsTildes)
        findTildes();
    const auto &ends = m_tildeEnds[length - 1];
    const auto close = std::upper_bound(ends.begin(), ends.end(), start);
    if (close == ends.end())
        return pos;
    const std::string_view inner = m_text.substr(start, *close - start);
    std::string html = "<del>";
    appendInline(inner, m_world, html);
    html += "</del>";
    beginHtml(pos, *close + length);
    m_pool += html;
    endHtml();
    return *close + length;
}

std::size_t LeafScanner::emphasis(std::size_t pos)
{
    if (m_world.emphasisSteps == 0)
        return leftOver(pos);
    std::optional<LetterKind> previous;
    bool afterWordLetter = false;
    if (m_previous) {
        std::size_t length = 0;
        const char32_t letter = decodeLetter(m_text, *m_previous, length);
        // marked sees half a letter beyond U+FFFF, which is neither; a run before is no punctuation here
        const bool isPlain = length < 4 && letter != U'*' && letter != U'_';
        previous = isPlain ? letterKindAt(m_text, *m_previous) : LetterKind::Other;
        afterWordLetter = isPlain && QChar::isLetterOrNumber(letter);
    }
    const auto match = m_emphasis.at(pos, previous, afterWordLetter, m_world.emphasisSteps);
    if (!match)
        return pos;
    const std::size_t mark = match->strong ? 2 : 1;
    std::string html = match->strong ? "<strong>" : "<em>";
    appendInline(m_text.substr(pos + mark, match->end - pos - 2 * mark), m_world, html);
    html += match->strong ? "</strong>" : "</em>";
    beginHtml(pos, match->end);
    m_pool += html;
    endHtml();
    return match->end;
}

std::size_t LeafScanner::leftOver(std::size_t pos)
{
    const std::size_t end = std::min(m_text.find_first_not_of(m_text[pos], pos), m_text.size());
    m_pieces.push_back({Piece::Kind::Delimiters, pos, end, 0, 0});
    m_hasDelimiters = true;
    return end;
}

std::size_t LeafScanner::bareUrl(std::size_t pos)
{
    if (m_world.inLink || !m_world.options.gfm || !m_world.options.autolink || !m_urls.matches(pos))
        return pos;
    const BareUrls::Match match = m_urls.at(pos);
    if (match.end == pos)
        return pos;
    const std::string_view text = m_text.substr(pos, match.end - pos);
    std::string url(text);
    if (match.isEmail)
        url.insert(0, "mailto:");
    else if (text.substr(0, 4) == "www.")
        url.insert(0, "http://");
    beginHtml(pos, match.end);
    appendAddress(text, url);
    endHtml();
    return match.end;
}

std::size_t LeafScanner::plainText(std::size_t pos)
{
    // white space at the very end is no break
    std::size_t end = pos;
    if (pos >= m_lastLetter) {
        end = m_text.size();
    } else {
        const char letter = m_text[pos];
        if (letter == '`' || (letter == '~' && m_world.options.gfm)) {
            while (end < m_text.size() && (m_text[end] == '`' || (m_text[end] == '~' && m_world.options.gfm)))
                ++end;
        } else {
            std::size_t length = 0;
            decodeLetter(m_text, pos, length);
            end = pos + length;
        }
        if (!m_urls.mailboxAt(end) || end >= m_text.size()) {
            const std::size_t mailbox = std::min(m_urls.nextMailbox(end + 1), m_text.size());
            const std::size_t start = end;
            for (; end < mailbox; ++end) {
                const char c = m_text[end];
                if (!stopTable[static_cast<unsigned char>(c)])
                    continue;
                if (c == 'h' || c == 'f' || c == 'w') {
                    if (startsUrl(m_text, end))
                        break;
                    continue;
                }
                if (c == '~' && !m_world.options.gfm)
                    continue;
                if (c != '\n')
                    break;
                std::size_t spaces = end;
                while (spaces > start && m_text[spaces - 1] == ' ')
                    --spaces;
                if (breakLength(spaces) > 0) {
                    end = spaces;
                    break;
                }
            }
        }
    }
    const bool verbatim = m_world.inRawBlock || m_urls.matches(pos);
    m_pieces.push_back({verbatim ? Piece::Kind::Verbatim : Piece::Kind::Text, pos, end, 0, 0});
    return end;
}

} // namespace dosirak
