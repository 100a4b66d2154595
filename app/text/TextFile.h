#pragma once

#include "app/text/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dosirak {

enum class LineEnd : quint8 { Lf, CrLf, Cr };

/// How a text stands on the disk.
struct TextFormat
{
    QByteArray encoding = QByteArrayLiteral("UTF-8"); ///< a name that QStringDecoder knows
    bool byteOrderMark = false;
    LineEnd lineEnd = LineEnd::Lf; ///< the most frequent one, used for new lines
    bool mixedLineEnds = false;
    bool isUtf8() const { return encoding == "UTF-8"; }
    bool operator==(const TextFormat &) const = default;
};

/// A text and the bytes it came from. `text` has '\n' for every line end (\r\n, \n and lone \r alike), no byte order mark.
/// Writing an unchanged text gives the same bytes, whatever they were.
struct LoadedText
{
    QString path;
    QString text;
    TextFormat format;
    QByteArray bytes;     ///< as read
    bool editable = true; ///< false: not UTF-8 (until the user converts it) or not decodable without loss
};

/// Decodes bytes. UTF-8 with or without BOM, UTF-16 with BOM; else guessed (uchardet) among EUC-KR/CP949, GBK/GB18030, Big5,
/// Shift_JIS, EUC-JP. What cannot be decoded is shown with U+FFFD and is not editable. Never fails.
LoadedText decodeText(const QByteArray &bytes);

/// Reads a regular file. Errors: not there, not readable, a folder, larger than 64 MiB.
Result<LoadedText> loadText(const QString &path);

/// The bytes to write for `text`, an edited version of `loaded.text`: lines that did not change keep their own line ends, new
/// ones take `loaded.format.lineEnd`; BOM as it was. Equal text gives `loaded.bytes`, a text that is not editable always does.
QByteArray encodeText(const QString &text, const LoadedText &loaded);

/// The same text as UTF-8 without asking the old encoding ("Convert to UTF-8"): editable, format UTF-8. `bytes` stay those on the disk (what a
/// save expects there); encodeText then writes UTF-8 even when the text is equal. Bytes that could not be read stay U+FFFD.
LoadedText convertedToUtf8(LoadedText loaded);

/// What must be true of the file before it may be replaced.
struct SaveCondition
{
    /// The bytes we believe are there; nullopt: there must be no such file (a new post).
    std::optional<QByteArray> expected;
    bool overwriteAnyway = false; ///< the user has said so
};

/// Replaces the file in one step or leaves it as it was: writes beside it (a name ending in `~`, which Hexo does not see), fsyncs,
/// keeps mode, owner and extended attributes, follows symbolic links, renames, fsyncs the folder. Error::Changed when the
/// file on disk is not what `condition` expects. `../shared` safety facts, section 1.
Outcome saveBytes(const QString &path, const QByteArray &bytes, const SaveCondition &condition);

} // namespace dosirak
