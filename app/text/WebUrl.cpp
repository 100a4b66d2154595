#include "app/text/WebUrl.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

// The steps carry the names of the states of the URL Standard, https://url.spec.whatwg.org/#url-parsing.
namespace dosirak {

namespace {

struct SpecialScheme
{
    std::string_view name;
    std::string_view port;
};
constexpr std::array specialSchemes{SpecialScheme{"http", "80"}, SpecialScheme{"https", "443"},
                                    SpecialScheme{"ws", "80"}, SpecialScheme{"wss", "443"}, SpecialScheme{"ftp", "21"}};

// The percent-encode sets, each beside C0 controls, DEL and everything beyond ASCII.
constexpr std::string_view fragmentSet = " \"<>`";
constexpr std::string_view specialQuerySet = " \"#<>'";
constexpr std::string_view pathSet = " \"#<>?`{}";
constexpr std::string_view userInfoSet = " \"#<>?`{}/:;=@[\\]^|";

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

constexpr bool isLetter(char c)
{
    return lowered(c) >= 'a' && lowered(c) <= 'z';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char low = lowered(c);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = lowered(c);
    return out;
}

void appendEncoded(std::string &out, std::string_view text, std::string_view set)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte > 0x7E || set.find(c) != std::string_view::npos) {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
}

bool isForbiddenInDomain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F || std::string_view("#/:<>?@[\\]^|%").find(c) != std::string_view::npos;
}

/// "ends in a number" and the IPv4 parser: nullopt no number at the end (a domain), empty string: a failure.
std::optional<std::string> ipv4(std::string_view host)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= host.size();) {
        const std::size_t dot = std::min(host.find('.', from), host.size());
        parts.push_back(host.substr(from, dot - from));
        from = dot + 1;
    }
    if (parts.size() > 1 && parts.back().empty())
        parts.pop_back();
    const auto number = [](std::string_view part) -> std::optional<std::uint64_t> {
        unsigned base = 10;
        if (part.size() >= 2 && part[0] == '0' && lowered(part[1]) == 'x') {
            base = 16;
            part.remove_prefix(2);
        } else if (part.size() >= 2 && part[0] == '0') {
            base = 8;
            part.remove_prefix(1);
        }
        std::uint64_t value = 0;
        for (const char c : part) {
            const int digit = hexValue(c);
            if (digit < 0 || unsigned(digit) >= base)
                return std::nullopt;
            value = std::min<std::uint64_t>(value * base + unsigned(digit), std::uint64_t{1} << 40);
        }
        return value;
    };
    const std::string_view last = parts.back();
    const bool allDigits = !last.empty() && last.find_first_not_of("0123456789") == std::string_view::npos;
    const bool hexadecimal = last.size() >= 2 && last[0] == '0' && lowered(last[1]) == 'x' && number(last);
    if (!allDigits && !hexadecimal)
        return std::nullopt;
    if (parts.size() > 4)
        return std::string();
    std::uint64_t address = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto value = parts[i].empty() ? std::nullopt : number(parts[i]);
        const bool isLast = i + 1 == parts.size();
        const std::uint64_t limit = isLast ? std::uint64_t{1} << (8 * (5 - parts.size())) : 256;
        if (!value || *value >= limit)
            return std::string();
        address += isLast ? *value : *value << (8 * (3 - i));
    }
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out += (out.empty() ? "" : ".") + std::to_string((address >> shift) & 255);
    return out;
}

/// The host parser for what stands between brackets. Node prints the shortest form; addresses written in any other form
/// are so rare in a blog that only their letters are lowered.
std::optional<std::string> ipv6(std::string_view host)
{
    if (host.size() < 4 || host.back() != ']')
        return std::nullopt;
    const std::string_view inner = host.substr(1, host.size() - 2);
    int colons = 0;
    for (const char c : inner) {
        if (c == ':')
            ++colons;
        else if (hexValue(c) < 0 && c != '.')
            return std::nullopt;
    }
    return colons < 2 || colons > 8 ? std::nullopt : std::optional(lowered(host));
}

/// "domain to ASCII", printed in Unicode again ("domain to Unicode").
std::optional<std::string> domain(const std::string &host)
{
    QString mapped = QString::fromUtf8(host.data(), qsizetype(host.size()));
    // Qt lowers U+1E9E to U+00DF, the mapping of UTS 46 makes two letters of it
    mapped.replace(QChar(0x1E9E), QStringLiteral("ss"));
    mapped = mapped.normalized(QString::NormalizationForm_KC).toLower();
    mapped.replace(QChar(0x3002), QLatin1Char('.'));
    mapped.remove(QChar(0xAD));
    for (const char16_t invisible : {u'\u200B', u'\u2060', u'\uFEFF'})
        mapped.remove(QChar(invisible));
    for (const char16_t disallowed : {u'\u2028', u'\u2029', u'\uFFFD'}) {
        if (mapped.contains(QChar(disallowed)))
            return std::nullopt;
    }
    if (mapped.contains(QLatin1String("xn--"))) {
        const QString decoded = QUrl::fromAce(mapped.toUtf8(), QUrl::IgnoreIDNWhitelist);
        if (!decoded.isEmpty())
            mapped = decoded;
    }
    const QByteArray utf8 = mapped.toUtf8();
    return std::string(utf8.constData(), std::size_t(utf8.size()));
}

std::optional<std::string> parsedHost(std::string_view written)
{
    if (!written.empty() && written[0] == '[')
        return ipv6(written);
    const std::string decoded = validUtf8(percentDecoded(written));
    const bool ascii =
        std::all_of(decoded.begin(), decoded.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::optional<std::string> host = lowered(decoded);
    if (!ascii || host->find("xn--") != std::string::npos)
        host = domain(decoded);
    if (!host || host->empty() || std::any_of(host->begin(), host->end(), isForbiddenInDomain))
        return std::nullopt;
    if (const auto address = ipv4(*host))
        return address->empty() ? std::nullopt : address;
    return host;
}

/// "port state": digits up to the end, 65535 at most.
bool parsePort(std::string_view written, std::string_view standard, std::string &port)
{
    unsigned value = 0;
    for (const char c : written) {
        if (!isDigit(c))
            return false;
        value = value * 10 + unsigned(c - '0');
        if (value > 65535)
            return false;
    }
    if (!written.empty() && std::to_string(value) != standard)
        port = std::to_string(value);
    return true;
}

/// "authority state" and "host state".
bool parseAuthority(std::string_view authority, std::string_view standardPort, WebUrl &url)
{
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        const std::string_view user = authority.substr(0, at);
        const std::size_t colon = std::min(user.find(':'), user.size());
        appendEncoded(url.userInfo, user.substr(0, colon), userInfoSet);
        if (colon + 1 < user.size()) {
            url.userInfo += ':';
            appendEncoded(url.userInfo, user.substr(colon + 1), userInfoSet);
        }
        authority.remove_prefix(at + 1);
    }
    std::size_t colon = 0;
    for (bool inBrackets = false; colon < authority.size(); ++colon) {
        if (authority[colon] == '[')
            inBrackets = true;
        else if (authority[colon] == ']')
            inBrackets = false;
        else if (authority[colon] == ':' && !inBrackets)
            break;
    }
    const auto host = parsedHost(authority.substr(0, colon));
    if (!host)
        return false;
    url.host = *host;
    return colon >= authority.size() || parsePort(authority.substr(colon + 1), standardPort, url.port);
}

/// "path state": dot segments, also those written with %2e.
std::string parsedPath(std::string_view path)
{
    std::vector<std::string_view> segments;
    const auto dots = [](std::string_view segment) {
        int count = 0;
        while (!segment.empty()) {
            if (segment[0] == '.')
                segment.remove_prefix(1);
            else if (segment.size() >= 3 && segment[0] == '%' && segment[1] == '2' && lowered(segment[2]) == 'e')
                segment.remove_prefix(3);
            else
                return 0;
            ++count;
        }
        return count;
    };
    std::size_t from = !path.empty() && (path[0] == '/' || path[0] == '\\') ? 1 : 0;
    for (bool last = false; !last;) {
        const std::size_t end = path.find_first_of("/\\", from);
        last = end == std::string_view::npos;
        const std::string_view segment = path.substr(from, last ? end : end - from);
        from = end + 1;
        const int count = dots(segment);
        if (count == 2 && !segments.empty())
            segments.pop_back();
        if (count != 1 && count != 2)
            segments.push_back(segment);
        else if (last)
            segments.emplace_back();
    }
    std::string out;
    for (const std::string_view segment : segments) {
        out += '/';
        appendEncoded(out, segment, pathSet);
    }
    return out;
}

} // namespace

std::optional<WebUrl> WebUrl::parse(std::string_view text)
{
    const auto isControlOrSpace = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && isControlOrSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isControlOrSpace(text.back()))
        text.remove_suffix(1);
    std::string cleaned;
    cleaned.reserve(text.size());
    for (const char c : text) {
        if (c != '\t' && c != '\n' && c != '\r')
            cleaned += c;
    }

    const std::size_t colon = cleaned.find(':');
    if (colon == std::string::npos || colon == 0 || !isLetter(cleaned[0]))
        return std::nullopt;
    WebUrl url;
    url.scheme = lowered(std::string_view(cleaned).substr(0, colon));
    const auto special = std::find_if(specialSchemes.begin(), specialSchemes.end(),
                                      [&](const SpecialScheme &s) { return s.name == url.scheme; });
    if (special == specialSchemes.end())
        return std::nullopt;

    // "special authority ignore slashes state": any number of them, either way
    std::string_view rest = std::string_view(cleaned).substr(colon + 1);
    while (!rest.empty() && (rest[0] == '/' || rest[0] == '\\'))
        rest.remove_prefix(1);
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        url.fragment.emplace();
        appendEncoded(*url.fragment, rest.substr(hash + 1), fragmentSet);
        rest = rest.substr(0, hash);
    }
    if (const std::size_t mark = rest.find('?'); mark != std::string_view::npos) {
        url.query = encodedQuery(rest.substr(mark + 1));
        rest = rest.substr(0, mark);
    }
    const std::size_t slash = std::min(rest.find_first_of("/\\"), rest.size());
    if (!parseAuthority(rest.substr(0, slash), special->port, url))
        return std::nullopt;
    url.path = parsedPath(rest.substr(slash));
    return url;
}

std::string WebUrl::toString() const
{
    std::string out = scheme + "://";
    if (!userInfo.empty())
        out += userInfo + '@';
    out += host;
    if (!port.empty())
        out += ':' + port;
    out += path;
    if (query)
        out += '?' + *query;
    if (fragment)
        out += '#' + *fragment;
    return out;
}

std::string legacyScheme(std::string_view text)
{
    // url.parse trims blank, tab, LF, CR, FF, NBSP and U+FEFF, but no other space
    for (;;) {
        if (!text.empty() && std::string_view(" \t\n\r\f").find(text[0]) != std::string_view::npos)
            text.remove_prefix(1);
        else if (text.substr(0, 2) == "\xC2\xA0")
            text.remove_prefix(2);
        else if (text.substr(0, 3) == "\xEF\xBB\xBF")
            text.remove_prefix(3);
        else
            break;
    }
    std::size_t at = 0;
    while (at < text.size() &&
           (isLetter(text[at]) || isDigit(text[at]) || text[at] == '.' || text[at] == '+' || text[at] == '-'))
        ++at;
    return at > 0 && at < text.size() && text[at] == ':' ? lowered(text.substr(0, at)) : std::string();
}

std::string validUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned char lead = at(i);
        if (lead < 0x80) {
            out += bytes[i++];
            continue;
        }
        const int needed = lead >= 0xC2 && lead <= 0xDF   ? 1
                           : lead >= 0xE0 && lead <= 0xEF ? 2
                           : lead >= 0xF0 && lead <= 0xF4 ? 3
                                                          : 0;
        unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        std::size_t end = i + 1;
        int found = 0;
        while (found < needed && end < bytes.size() && at(end) >= low && at(end) <= high) {
            low = 0x80;
            high = 0xBF;
            ++end;
            ++found;
        }
        if (needed > 0 && found == needed)
            out += bytes.substr(i, end - i);
        else
            out += "\xEF\xBF\xBD";
        i = end;
    }
    return out;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            out += char(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string encodedQuery(std::string_view query)
{
    std::string out;
    appendEncoded(out, query, specialQuerySet);
    return out;
}

} // namespace dosirak
