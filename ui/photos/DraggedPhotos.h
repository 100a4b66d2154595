#pragma once

#include <QString>

class QMimeData;

namespace dosirak {

/// A quick look at what is dragged or pasted: some of it may be a photo (file by ending or first bytes, picture data).
bool mayHoldPhotos(const QMimeData &data);

/// Why nothing of it can be added, in one sentence; empty when some of it can, or when it is no files at all.
QString whyNoPhotos(const QMimeData &data);

} // namespace dosirak
