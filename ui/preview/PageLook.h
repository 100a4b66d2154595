#pragma once

#include "app/render/PostRenderer.h"

#include <QString>

namespace dosirak {

class Tokens;

/// The variables page.css draws with: colours and faces of the design, the light ones for paper whatever the window shows.
QString pageStyle(const Tokens &tokens, const Tokens &paper, const QString &language);

/// The page's language: the one given where it is Chinese, Japanese or Korean, else what the text is written in (a Korean post of a site whose
/// settings say "en" is still Korean and wants its face and its line breaks).
QString pageLanguage(const QString &given, const QString &title, const QList<RenderedSegment> &segments);

} // namespace dosirak
