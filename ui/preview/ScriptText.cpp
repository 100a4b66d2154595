#include "ui/preview/ScriptText.h"

namespace dosirak {

QString scriptText(QStringView text)
{
    QString literal;
    literal.reserve(text.size() + text.size() / 8 + 2);
    literal += QLatin1Char('"');
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            literal += QLatin1String("\\\"");
            break;
        case u'\\':
            literal += QLatin1String("\\\\");
            break;
        case u'\n':
            literal += QLatin1String("\\n");
            break;
        default:
            // The other controls and the two line separators may not stand in a literal as they are.
            if (c.unicode() < 0x20 || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
                literal += QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QLatin1Char('0'));
            } else {
                literal += c;
            }
        }
    }
    literal += QLatin1Char('"');
    return literal;
}

QString scriptText(QByteArrayView utf8)
{
    return scriptText(QString::fromUtf8(utf8));
}

} // namespace dosirak
