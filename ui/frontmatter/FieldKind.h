#pragma once

#include "ui/frontmatter/FrontMatterForm.h"

namespace dosirak {

/// What a field of the form looks like.
enum class FieldKind { Title, Date, Tags, Categories, List, Picture, Flag, Number, Line, Lines, Yaml };

/// From the key where Hexo or the theme says what it is, else from the value's shape.
FieldKind fieldKind(const Field &field, const FormKnowledge &knowledge);

/// The field may be shown by an editor of this kind (a text being typed may look like a number for a moment).
bool suits(FieldKind kind, const Field &field);

/// `coverImage` → "Cover image". Names of people's own fields in other scripts stay as they are.
QString fieldLabel(const QString &key);

} // namespace dosirak
