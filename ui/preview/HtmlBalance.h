#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace dosirak {

/// Which elements a piece of HTML leaves open, and which it closes without having opened them. Elements whose end may be left out
/// (p, li, td …) and those without content (img, br …) do not count.
struct HtmlBalance
{
    QList<QByteArray> closed;
    QList<QByteArray> opened;

    bool isEven() const { return closed.isEmpty() && opened.isEmpty(); }
};

/// One pass over the tags; comments, raw text (script, style, textarea) and attribute values are skipped as a browser does.
HtmlBalance htmlBalance(QByteArrayView html);

} // namespace dosirak
