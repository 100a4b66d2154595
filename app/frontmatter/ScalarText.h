#pragma once

#include "app/frontmatter/FrontMatter.h"

#include <QStringView>

#include <optional>

namespace dosirak {

/// A scalar as written, with the place in it of every letter of its value.
struct DecodedScalar
{
    QString value;
    QList<qsizetype> places; ///< one for each UTF-16 unit of `value` and one for its end, offsets in what was written
    QString indent;          ///< of the lines of a block scalar
};

/// Reads a scalar of any style as YAML 1.2 does (folding, escapes, chomping). nullopt for what is not a scalar.
std::optional<DecodedScalar> decodedScalar(QStringView written, Field::Style style);

/// The scalar with only those letters changed that differ between its value and `value`: folded lines, escapes and indentation of
/// all others stay. nullopt when that cannot be written in this style at this place.
std::optional<QString> splicedScalar(QStringView written, Field::Style style, const QString &value);

/// A block scalar written anew: `header` is the old one (`|-  # note`), its chomping is set as the value asks.
std::optional<QString> blockScalar(QStringView header, const QString &indent, const QString &value);

} // namespace dosirak
