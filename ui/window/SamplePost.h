#pragma once

#include "app/text/Result.h"

#include <QString>

namespace dosirak {

/// Lays the sample post (text and pictures) into `folder` unless it is there already; returns the path of its Markdown
/// file. What the user changed in it stays.
Result<QString> layOutSamplePost(const QString &folder);

} // namespace dosirak
