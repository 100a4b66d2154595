#include "app/markdown/BareUrl.h"

#include "app/markdown/Letters.h"

#include <algorithm>

namespace dosirak {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isUrlMailboxLetter(char c)
{
    return isAsciiAlnum(c) || c == '.' || c == '_' || c == '+' || c == '-';
}

/// `[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![-_])` at `pos`, the longest that fits; 0: none.
std::size_t domainEnd(std::string_view text, std::size_t pos)
{
    const auto isLetter = [&](std::size_t i) { return i < text.size() && (isWordByte(text[i]) || text[i] == '-'); };
    std::size_t i = pos;
    while (isLetter(i))
        ++i;
    if (i == pos)
        return 0;
    std::size_t best = 0;
    while (i < text.size() && text[i] == '.' && isLetter(i + 1)) {
        std::size_t last = 0;
        for (++i; isLetter(i); ++i) {
            if (!isAsciiAlnum(text[i]))
                continue;
            last = i + 1;
            if (last >= text.size() || (text[last] != '-' && text[last] != '_'))
                best = last;
        }
        // a part that ends in `-` or `_` cannot be followed by another one
        if (last != i)
            break;
    }
    return best;
}

} // namespace

bool BareUrls::isMailboxLetter(char c)
{
    return isAsciiAlnum(c) || std::string_view(".!#$%&'*+/=?_`{|}~-").find(c) != npos;
}

BareUrls::BareUrls(std::string_view text)
    : m_text(text)
    , m_closingParenthesis(text, ")")
{
    std::size_t before = 0;
    for (std::size_t at = text.find('@'); at != npos; at = text.find('@', at + 1)) {
        Mailbox mailbox;
        mailbox.at = at;
        mailbox.from = at;
        while (mailbox.from > before && isMailboxLetter(text[mailbox.from - 1]))
            --mailbox.from;
        mailbox.strictFrom = at;
        while (mailbox.strictFrom > mailbox.from && isUrlMailboxLetter(text[mailbox.strictFrom - 1]))
            --mailbox.strictFrom;
        before = at + 1;
        if (mailbox.from == at)
            continue;
        mailbox.end = domainEnd(text, at + 1);
        m_mailboxes.push_back(mailbox);
    }
}

const BareUrls::Mailbox *BareUrls::mailbox(std::size_t pos) const
{
    const auto found = std::upper_bound(m_mailboxes.begin(), m_mailboxes.end(), pos,
                                        [](std::size_t place, const Mailbox &box) { return place < box.at; });
    return found != m_mailboxes.end() && found->from <= pos ? &*found : nullptr;
}

bool BareUrls::mailboxAt(std::size_t pos) const
{
    return !m_mailboxes.empty() && mailbox(pos) != nullptr;
}

std::size_t BareUrls::nextMailbox(std::size_t pos) const
{
    if (m_mailboxes.empty())
        return npos;
    const auto found = std::lower_bound(m_mailboxes.begin(), m_mailboxes.end(), pos,
                                        [](const Mailbox &box, std::size_t place) { return box.from < place; });
    return found == m_mailboxes.end() ? npos : found->from;
}

std::size_t BareUrls::urlStartEnd(std::size_t pos) const
{
    for (const std::string_view start : {"http://", "https://", "ftp://", "www."}) {
        if (!startsWithWord(m_text, pos, start))
            continue;
        const std::size_t i = pos + start.size();
        if (i < m_text.size() && (isAsciiAlnum(m_text[i]) || m_text[i] == '-'))
            return i + 1;
    }
    return pos;
}

/// The address without what marked's _backpedal takes off its end: punctuation, an entity, a parenthesis that is not closed.
std::size_t BareUrls::withoutTrailing(std::size_t from, std::size_t end)
{
    const std::string_view text = m_text;
    constexpr std::string_view punctuation = "?!.,:;*_'\"~)";
    // forwards: an open parenthesis without its end stops the address, and a group that ends it stays
    std::size_t groupEnd = from;
    for (std::size_t i = from; i < end; ++i) {
        if (text[i] != '(')
            continue;
        const std::size_t close = m_closingParenthesis.from(i);
        if (close == npos || close >= end) {
            end = i;
            break;
        }
        i = close;
        groupEnd = close + 1;
    }
    while (end > groupEnd && end > from) {
        if (text[end - 1] == ';') {
            std::size_t name = end - 1;
            while (name > from && isAsciiAlnum(text[name - 1]))
                --name;
            if (name > from && name < end - 1 && text[name - 1] == '&') {
                end = name - 1;
                continue;
            }
        }
        if (punctuation.find(text[end - 1]) == npos)
            break;
        --end;
    }
    return end;
}

bool BareUrls::matches(std::size_t pos) const
{
    if (pos >= m_text.size())
        return false;
    const char c = asciiLower(m_text[pos]);
    if ((c == 'h' || c == 'f' || c == 'w') && urlStartEnd(pos) != pos)
        return true;
    if (m_mailboxes.empty() || !isUrlMailboxLetter(c))
        return false;
    const Mailbox *box = mailbox(pos);
    return box && box->end > 0 && pos >= box->strictFrom;
}

BareUrls::Match BareUrls::at(std::size_t pos)
{
    const char c = pos < m_text.size() ? asciiLower(m_text[pos]) : '\0';
    if ((c == 'h' || c == 'f' || c == 'w') && urlStartEnd(pos) != pos) {
        if (pos < m_stretchFrom || pos >= m_stretchEnd) {
            m_stretchFrom = pos;
            m_stretchEnd = pos;
            while (m_stretchEnd < m_text.size() && m_text[m_stretchEnd] != '<' && jsSpaceAt(m_text, m_stretchEnd) == 0)
                ++m_stretchEnd;
        }
        return {withoutTrailing(pos, m_stretchEnd), false};
    }
    if (m_mailboxes.empty() || !isUrlMailboxLetter(c))
        return {pos, false};
    const Mailbox *box = mailbox(pos);
    if (!box || box->end == 0 || pos < box->strictFrom)
        return {pos, false};
    return {box->end, true};
}

} // namespace dosirak
