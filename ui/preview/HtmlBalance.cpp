#include "ui/preview/HtmlBalance.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dosirak {

namespace {

using Name = std::string_view;

template<std::size_t size>
bool isOneOf(const std::array<Name, size> &names, Name name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<Name, 14> emptyElements{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                             "input", "link", "meta", "param", "source", "track", "wbr"};
constexpr std::array<Name, 19> openEnded{"p",     "li",    "dt",    "dd",     "tr",       "td",      "th",
                                         "thead", "tbody", "tfoot", "option", "optgroup", "caption", "colgroup",
                                         "rb",    "rt",    "rp",    "html",   "body"};
constexpr std::array<Name, 6> rawText{"script", "style", "textarea", "title", "xmp", "iframe"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == '/' || c == '>';
}

QByteArray lowerName(QByteArrayView html, qsizetype from, qsizetype to)
{
    QByteArray name(html.data() + from, to - from);
    for (char &c : name) {
        if (c >= 'A' && c <= 'Z') {
            c = char(c - 'A' + 'a');
        }
    }
    return name;
}

/// Behind the '>' that ends the tag which begins before `at`; -1: never.
qsizetype tagEnd(QByteArrayView html, qsizetype at)
{
    char quote = 0;
    bool afterEquals = false;
    for (; at < html.size(); ++at) {
        const char c = html.at(at);
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '>') {
            return at + 1;
        } else if ((c == '"' || c == '\'') && afterEquals) {
            quote = c;
            afterEquals = false;
        } else if (c == '=') {
            afterEquals = true;
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
            afterEquals = false;
        }
    }
    return -1;
}

qsizetype rawTextEnd(QByteArrayView html, qsizetype at, const QByteArray &name)
{
    for (; at + name.size() + 2 <= html.size(); ++at) {
        if (html.at(at) == '<' && html.at(at + 1) == '/' && lowerName(html, at + 2, at + 2 + name.size()) == name) {
            return at;
        }
    }
    return html.size();
}

qsizetype find(QByteArrayView html, QByteArrayView what, qsizetype from)
{
    const Name text(html.data(), std::size_t(html.size()));
    const auto at = text.find(Name(what.data(), std::size_t(what.size())), std::size_t(from));
    return at == Name::npos ? -1 : qsizetype(at);
}

} // namespace

HtmlBalance htmlBalance(QByteArrayView html)
{
    HtmlBalance balance;
    int foreign = 0; // inside svg or math "/>" ends an element
    for (qsizetype at = find(html, "<", 0); at >= 0 && at + 1 < html.size(); at = find(html, "<", at)) {
        const char next = html.at(at + 1);
        if (next == '!' || next == '?') {
            const bool comment = html.sliced(at).startsWith("<!--");
            const qsizetype end = comment ? find(html, "-->", at + 4) : find(html, ">", at + 2);
            if (end < 0) {
                break;
            }
            at = end + 1;
            continue;
        }
        const bool closing = next == '/';
        const qsizetype nameFrom = at + (closing ? 2 : 1);
        if (nameFrom >= html.size() || !isLetter(html.at(nameFrom))) {
            ++at;
            continue;
        }
        qsizetype nameTo = nameFrom;
        while (nameTo < html.size() && !endsName(html.at(nameTo))) {
            ++nameTo;
        }
        const qsizetype end = tagEnd(html, nameTo);
        if (end < 0) {
            break;
        }
        const QByteArray name = lowerName(html, nameFrom, nameTo);
        const Name view(name.constData(), std::size_t(name.size()));
        const bool selfClosed = html.at(end - 2) == '/' && foreign > 0;
        at = end;
        if (isOneOf(emptyElements, view) || isOneOf(openEnded, view) || selfClosed) {
            continue;
        }
        const bool isForeign = view == "svg" || view == "math";
        if (!closing) {
            if (isOneOf(rawText, view)) {
                at = rawTextEnd(html, at, name);
            }
            foreign += isForeign ? 1 : 0;
            balance.opened.append(name);
        } else if (const qsizetype open = balance.opened.lastIndexOf(name); open >= 0) {
            balance.opened.resize(open);
            foreign -= isForeign && foreign > 0 ? 1 : 0;
        } else {
            balance.closed.append(name);
        }
    }
    return balance;
}

} // namespace dosirak
