#include "app/cli/WholePage.h"

#include "app/assets/AssetFolder.h"
#include "app/frontmatter/FrontMatter.h"
#include "app/site/PostPlace.h"

#include <QUrl>

namespace dosirak {

namespace {

constexpr char styles[] = R"(
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.75 system-ui, "Noto Sans CJK KR", sans-serif;
  word-break: keep-all; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 2em 0 0.6em; }
img, video, iframe { max-width: 100%; height: auto; }
pre, code { font-family: "Noto Sans Mono CJK KR", monospace; font-size: 0.9375em; }
pre { overflow-x: auto; }
figure { margin: 1.5em 0; }
figcaption, .caption { color: GrayText; font-size: 0.875em; }
figure.highlight { padding: 0.75em 1em; overflow-x: auto; background: color-mix(in srgb, CanvasText 6%, Canvas); border-radius: 6px; }
figure.highlight table { border-collapse: collapse; }
figure.highlight td { border: 0; padding: 0 0.75em 0 0; }
figure.highlight pre { margin: 0; }
.gutter { color: GrayText; user-select: none; }
blockquote { margin: 1.5em 0; padding-left: 1em; border-left: 3px solid color-mix(in srgb, CanvasText 25%, Canvas); }
table { border-collapse: collapse; }
th, td { padding: 0.35em 0.75em; border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); }
.headerlink::before { content: none; }
)";

/// An attribute's address that names one of the post's assets, below its page or relative to it, as that file's address.
QByteArray localAddress(const QByteArray &address, const QByteArray &page, const RenderContext &context)
{
    const bool below = !page.isEmpty() && address.startsWith(page);
    const QString name =
        QString::fromUtf8(QByteArray::fromPercentEncoding(below ? address.sliced(page.size()) : address));
    if (!context.assets.contains(name))
        return address;
    const QString file = resolveAsset(context.place.assetFolder, name);
    return file.isEmpty() ? address : QUrl::fromLocalFile(file).toEncoded();
}

QByteArray withLocalAddresses(const QByteArray &html, const QByteArray &page, const RenderContext &context)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf("=\""); at >= 0; at = html.indexOf("=\"", from)) {
        const qsizetype start = at + 2;
        const qsizetype end = html.indexOf('"', start);
        if (end < 0)
            break;
        result += html.mid(from, start - from) + localAddress(html.mid(start, end - start), page, context);
        from = end;
    }
    return result + html.mid(from);
}

} // namespace

QByteArray wholePage(const QByteArray &html, const QString &text, const RenderContext &context)
{
    const FrontMatter frontMatter = FrontMatter::parse(text);
    const QString title = frontMatter.string(u"title").toHtmlEscaped();
    const QByteArray page = permalinkUrl(context.place, frontMatter, context.config).toUtf8();
    QByteArray document = "<!DOCTYPE html>\n<html lang=\"" + context.config.language.toHtmlEscaped().toUtf8() +
                          "\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                          title.toUtf8() + "</title>\n<style>" + styles + "</style>\n</head>\n<body>\n<article>\n";
    if (!title.isEmpty())
        document += "<h1>" + title.toUtf8() + "</h1>\n";
    return document + withLocalAddresses(html, page, context) + "\n</article>\n</body>\n</html>\n";
}

} // namespace dosirak
