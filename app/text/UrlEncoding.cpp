#include "app/text/HexoText.h"
#include "app/text/WebUrl.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace dosirak {

namespace {

int hexValue(char16_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// decodeURIComponent, or decodeURI, which leaves the escapes of the letters in `kept` as they are; nullopt where these
/// throw.
std::optional<std::string> decodedUri(std::string_view text, std::string_view kept)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '%') {
            out += text[i++];
            continue;
        }
        // One escaped character: the escapes of all its bytes must follow each other.
        std::string bytes;
        std::size_t end = i;
        do {
            if (end + 2 >= text.size() || text[end] != '%')
                return std::nullopt;
            const int high = hexValue(static_cast<unsigned char>(text[end + 1]));
            const int low = hexValue(static_cast<unsigned char>(text[end + 2]));
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += char(high * 16 + low);
            end += 3;
            const auto lead = static_cast<unsigned char>(bytes[0]);
            const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            if (bytes.size() == length)
                break;
        } while (true);
        if (validUtf8(bytes) != bytes)
            return std::nullopt;
        if (kept.find(bytes[0]) != std::string_view::npos)
            out += text.substr(i, end - i);
        else
            out += bytes;
        i = end;
    }
    return out;
}

/// unescapeBuffer of Node's lib/querystring.js, to which unescape falls back: each UTF-16 unit becomes one byte, %XX
/// the byte it means.
std::string unescapedBytes(std::string_view text)
{
    // fromUtf8 would take a byte order mark in front away
    const bool marked = text.substr(0, 3) == "\xEF\xBB\xBF";
    QString units = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (marked && !units.startsWith(QChar(0xFEFF)))
        units.prepend(QChar(0xFEFF));
    const auto unit = [&](qsizetype i) { return i < units.size() ? units[i].unicode() : u'\0'; };
    std::string out;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (unit(i) != '%' || i >= units.size() - 2 || hexValue(unit(i + 1)) < 0) {
            out += char(unit(i) & 0xFF);
        } else if (hexValue(unit(i + 2)) < 0) {
            out += '%';
            out += char(unit(++i) & 0xFF);
        } else {
            out += char(hexValue(unit(i + 1)) * 16 + hexValue(unit(i + 2)));
            i += 2;
        }
    }
    return validUtf8(out);
}

/// Node's querystring.unescape.
std::string unescaped(std::string_view text)
{
    if (text.find('%') == std::string_view::npos)
        return std::string(text);
    if (auto decoded = decodedUri(text, {}))
        return *decoded;
    return unescapedBytes(text);
}

/// new URLSearchParams(query).toString()
std::string reserialized(std::string_view query)
{
    std::string out;
    const auto append = [&](std::string_view part) {
        static constexpr char digits[] = "0123456789ABCDEF";
        std::string spaced(part);
        for (char &c : spaced)
            c = c == '+' ? ' ' : c;
        for (const char c : validUtf8(percentDecoded(spaced))) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == ' ')
                out += '+';
            else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '*' ||
                     c == '-' || c == '.' || c == '_')
                out += c;
            else
                (((out += '%') += digits[byte >> 4]) += digits[byte & 15]);
        }
    };
    for (std::size_t from = 0; from <= query.size();) {
        const std::size_t end = std::min(query.find('&', from), query.size());
        const std::string_view pair = query.substr(from, end - from);
        from = end + 1;
        if (pair.empty())
            continue;
        if (!out.empty())
            out += '&';
        const std::size_t equals = std::min(pair.find('='), pair.size());
        append(pair.substr(0, equals));
        out += '=';
        if (equals < pair.size())
            append(pair.substr(equals + 1));
    }
    return out;
}

/// The schemes whose URLs have the origin "null" or are handed to the caller unchanged for it.
bool isEncodedScheme(const std::string &scheme)
{
    return scheme == "http" || scheme == "https" || scheme == "ftp" || scheme == "ws" || scheme == "wss";
}

/// The setter of `search`: an empty one takes the query away, one '?' in front is dropped.
void setSearch(WebUrl &url, std::string_view search)
{
    if (search.empty())
        url.query.reset();
    else
        url.query = encodedQuery(search.substr(search[0] == '?' ? 1 : 0));
}

} // namespace

std::string encodeUrl3(std::string_view url)
{
    const std::string scheme = legacyScheme(url);
    if (scheme.empty())
        return encodeUri(unescaped(url));
    auto parsed = isEncodedScheme(scheme) ? WebUrl::parse(url) : std::nullopt;
    if (!parsed)
        return std::string(url);
    const bool hasSearch = parsed->query && !parsed->query->empty();
    setSearch(*parsed, hasSearch ? encodeUri(unescaped('?' + *parsed->query)) : std::string());
    return parsed->toString();
}

std::string encodeUrl4(std::string_view url, bool &ok)
{
    ok = true;
    const std::string scheme = legacyScheme(url);
    if (scheme.empty())
        return encodeUri(unescaped(url));
    auto parsed = isEncodedScheme(scheme) ? WebUrl::parse(url) : std::nullopt;
    if (!parsed) {
        ok = !isEncodedScheme(scheme) && !(scheme[0] >= '0' && scheme[0] <= '9') && scheme[0] != '.' &&
             scheme[0] != '+' && scheme[0] != '-';
        return std::string(url);
    }
    setSearch(*parsed, parsed->query ? reserialized(*parsed->query) : std::string());
    const auto path = decodedUri(parsed->path, ";/?:@&=+$,#");
    if (!path) {
        ok = false;
        return std::string(url);
    }
    parsed->path = encodeUri(*path);
    return parsed->toString();
}

} // namespace dosirak
