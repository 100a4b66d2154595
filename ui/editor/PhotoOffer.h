#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QUrl>

class QMimeData;

namespace dosirak {

/// What a drag or the clipboard brings, judged without decoding anything.
struct PhotoOffer
{
    Q_DECLARE_TR_FUNCTIONS(PhotoOffer)
public:
    enum class Kind {
        Usual,   ///< text, or nothing we know: the editor's ordinary business
        Photos,  ///< at least one picture
        Refused, ///< files, but no picture among them
    };
    Kind kind = Kind::Usual;
    int count = 0;   ///< pictures
    QString message; ///< Refused: why, one sentence
};

PhotoOffer photoOffer(const QMimeData *data);

/// Addresses of the data, also those that file managers put under a name of their own (x-special/gnome-copied-files).
QList<QUrl> offeredUrls(const QMimeData *data);

} // namespace dosirak
