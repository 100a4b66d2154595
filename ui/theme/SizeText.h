#pragma once

#include <QString>

namespace dosirak {

/// A file's size for people: "226 KB", "3.7 MB". Units of 1024, named as file managers name them, in the interface's
/// language.
QString sizeText(qint64 bytes);

} // namespace dosirak
