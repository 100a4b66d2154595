#pragma once

#include <QString>

namespace dosirak {

/// NFC. macOS writes decomposed names, and a name in one form does not find a file in the other (photo-facts 6).
QString composed(const QString &name);

/// What two names have in common that some file system takes for one: NFC, case folded, ß as ss.
QString foldedName(const QString &name);

/// Name of a file without its folders.
QString lastPart(const QString &path);

/// The ending in lower case without the dot; empty for `.hidden` and names without a dot.
QString endingOf(const QString &name);

/// By its ending: a picture that browsers or phones make.
bool looksLikePicture(const QString &name);

/// By its ending: what a post may have beside it (pictures, films, sound, documents, archives), but no page and no folder.
bool looksLikeAsset(const QString &name);

} // namespace dosirak
