#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace dosirak {

/// A text as a string literal of JavaScript, quotes included.
QString scriptText(QStringView text);
QString scriptText(QByteArrayView utf8);

} // namespace dosirak
