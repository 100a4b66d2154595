#pragma once

#include "app/render/PostRenderer.h"

#include <QByteArray>
#include <QString>

namespace dosirak {

/// A post's HTML as a document of its own with quiet styles, title and language. Addresses of the post's own assets become those of
/// its files, so that a browser shows the pictures without the site.
QByteArray wholePage(const QByteArray &html, const QString &text, const RenderContext &context);

} // namespace dosirak
