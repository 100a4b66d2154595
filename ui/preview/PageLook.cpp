#include "ui/preview/PageLook.h"

#include "ui/theme/Look.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace dosirak {

namespace {

QString colors(const Tokens &tokens)
{
    QString css;
    for (const char *name :
         {"bg.canvas",   "bg.page",  "bg.field",   "bg.block",   "bg.hover",  "line.subtle", "line.field",
          "line.strong", "text",     "text.muted", "text.faint", "accent",    "accent.fill", "accent.soft",
          "accent.text", "focus",    "selection",  "find",       "ok",        "ok.soft",     "warn",
          "warn.soft",   "error",    "error.soft", "info",       "info.soft", "md.link",     "md.code",
          "md.code.bg",  "tag.name", "chip.bg"}) {
        const QString token = QLatin1String(name);
        css += QLatin1String("--") + QString(token).replace(QLatin1Char('.'), QLatin1Char('-')) + QLatin1Char(':') +
               tokens.color(token).name() + QLatin1Char(';');
    }
    return css;
}

QString faces(QStringList families, const QString &fallback)
{
    QString css;
    for (const QString &family : families) {
        if (!family.startsWith(QLatin1Char('(')) && family != QLatin1String("sans-serif")) {
            css += QLatin1Char('"') + QString(family).remove(QLatin1Char('"')) + QLatin1String("\",");
        }
    }
    return css + fallback;
}

/// An icon of the design as a mask: the page's own pictures come as data, so that it asks for nothing.
QString icon(const Tokens &tokens, const QString &action)
{
    QFile file(tokens.iconFile(action));
    if (!file.open(QIODevice::ReadOnly)) {
        return QStringLiteral("none");
    }
    return QStringLiteral("url(\"data:image/svg+xml;base64,%1\")").arg(QString::fromLatin1(file.readAll().toBase64()));
}

} // namespace

QString pageStyle(const Tokens &tokens, const Tokens &paper, const QString &language)
{
    return QStringLiteral(":root{color-scheme:%1;%2--face:%3;--ui-face:%3;--mono:%4;--icon-missing:%5;--icon-error:%6;"
                          "--icon-web:%7;--icon-frame:%8}\n@media print{:root{color-scheme:light;%9}}")
        .arg(tokens.isDark() ? QStringLiteral("dark") : QStringLiteral("light"), colors(tokens),
             faces(tokens.families(QStringLiteral("preview"), language), QStringLiteral("sans-serif")),
             faces(tokens.families(QStringLiteral("mono"), language), QStringLiteral("monospace")),
             icon(tokens, QStringLiteral("missing picture")), icon(tokens, QStringLiteral("error")),
             icon(tokens, QStringLiteral("web pictures blocked")),
             icon(tokens, QStringLiteral("show in folder, open in browser")), colors(paper));
}

QString pageLanguage(const QString &given, const QString &title, const QList<RenderedSegment> &segments)
{
    const QString language = given.left(2).toLower();
    if (language == QLatin1String("ko") || language == QLatin1String("ja") || language == QLatin1String("zh")) {
        return given;
    }
    QString sample = title;
    for (qsizetype i = 0; i < segments.size() && sample.size() < 4000; ++i) {
        sample += QString::fromUtf8(segments.at(i).html.left(4000));
    }
    qsizetype hangul = 0;
    qsizetype kana = 0;
    for (const QChar c : std::as_const(sample)) {
        const QChar::Script script = c.script();
        hangul += script == QChar::Script_Hangul ? 1 : 0;
        kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? 1 : 0;
    }
    if (std::max(hangul, kana) >= 10) {
        return hangul >= kana ? QStringLiteral("ko") : QStringLiteral("ja");
    }
    return given.isEmpty() ? QLocale().bcp47Name() : given;
}

} // namespace dosirak
