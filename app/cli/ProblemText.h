#pragma once

#include "app/checks/Problem.h"
#include "app/cli/PostReader.h"

#include <QJsonObject>

namespace dosirak {

/// All problems of a post: those of its text, and that Hexo cannot read its encoding.
QList<Problem> problemsOf(const OpenedPost &post);

/// `FILE:LINE:COLUMN: error: what is. What Hexo would do.`, the file named as `shownPath`.
QString problemLine(const Problem &problem, const QString &shownPath);
QJsonObject jsonOf(const Problem &problem);

} // namespace dosirak
