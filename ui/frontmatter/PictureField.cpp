#include "ui/frontmatter/PictureField.h"

#include "ui/theme/Look.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QThreadPool>

namespace dosirak {

namespace {

constexpr QSize thumbnailSize(48, 28);

/// The picture cropped to the field's small view, and its own size. Reads only as many pixels as it needs.
QImage readThumbnail(const QString &path, qreal ratio, QSize &pixels)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    pixels = reader.size();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize wanted = (QSizeF(thumbnailSize) * ratio).toSize();
    if (pixels.isValid())
        reader.setScaledSize(pixels.scaled(turned ? wanted.transposed() : wanted, Qt::KeepAspectRatioByExpanding));
    if (turned)
        pixels.transpose();
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QImage full = image.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return full.copy((full.width() - wanted.width()) / 2, (full.height() - wanted.height()) / 2, wanted.width(),
                     wanted.height());
}

bool holdsPhoto(const QMimeData *data)
{
    return data->hasUrls() || data->hasImage();
}

} // namespace

PictureField::PictureField(const Look &look, const QString &key, QWidget *parent)
    : FieldEditor(look, key, FieldKind::Picture, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(label());
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

int PictureField::lineHeight() const
{
    return m_look.tokens().metric(QStringLiteral("fieldImage"));
}

QSize PictureField::sizeHint() const
{
    return {200, lineHeight()};
}

void PictureField::showField(const FrontMatter &, const Field &field)
{
    m_name = field.value.toString();
    setAccessibleName(m_name.isEmpty() ? tr("%1, no picture").arg(label()) : tr("%1, %2").arg(label(), m_name));
    loadThumbnail();
    update();
}

void PictureField::setKnowledge(const FormKnowledge &knowledge)
{
    m_folder = knowledge.assetFolder;
    m_pictures = knowledge.pictures;
    m_loaded.clear();
    loadThumbnail();
    update();
}

QString PictureField::filePath() const
{
    // Only names in the folder are files of this post; a URL or a path of the site is shown as it is written.
    if (m_folder.isEmpty() || m_name.isEmpty() || m_name.contains(u'/') || m_name.contains(u'\\'))
        return {};
    return QDir(m_folder).filePath(m_name);
}

bool PictureField::isMissing() const
{
    return !filePath().isEmpty() && !m_pictures.contains(m_name) && !QFileInfo::exists(filePath());
}

void PictureField::loadThumbnail()
{
    const QString path = filePath();
    if (path == m_loaded && !path.isEmpty())
        return;
    m_loaded = path;
    m_thumbnail = {};
    m_pixels = {};
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    const QPointer<PictureField> field(this);
    const qreal ratio = devicePixelRatioF();
    QThreadPool::globalInstance()->start([field, path, ratio] {
        QSize pixels;
        const QImage image = readThumbnail(path, ratio, pixels);
        QMetaObject::invokeMethod(
            qApp,
            [field, path, ratio, image, pixels] {
                if (!field || field->m_loaded != path)
                    return;
                field->m_thumbnail = QPixmap::fromImage(image);
                field->m_thumbnail.setDevicePixelRatio(ratio);
                field->m_pixels = pixels;
                field->update();
            },
            Qt::QueuedConnection);
    });
}

void PictureField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus() || m_dropping;
    const qreal width = ring ? 2 : 1;
    const QString line = ring           ? QStringLiteral("focus")
                         : !isEnabled() ? QStringLiteral("line.subtle")
                         : underMouse() ? QStringLiteral("line.strong")
                                        : QStringLiteral("line.field");
    painter.setPen(QPen(tokens.color(line), width));
    painter.setBrush(isEnabled()
                         ? QBrush(tokens.color(m_dropping ? QStringLiteral("accent.soft") : QStringLiteral("bg.field")))
                         : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);

    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(this->width() - 26, (height() - 16) / 2,
                       m_look.pixmap(QStringLiteral("expanded"), 16, QStringLiteral("text.muted"), ratio));
    QRect words = rect().adjusted(10, 0, -34, 0);
    if (m_dropping) {
        painter.setPen(tokens.color(QStringLiteral("accent.text")));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, tr("Use as %1").arg(label()));
        return;
    }
    const bool missing = isMissing();
    if (!m_name.isEmpty()) {
        const QRect place(QPoint(5, (height() - thumbnailSize.height()) / 2), thumbnailSize);
        QPainterPath path;
        path.addRoundedRect(place, 3, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.color(missing ? QStringLiteral("error.soft") : QStringLiteral("bg.hover")));
        painter.drawPath(path);
        if (!m_thumbnail.isNull()) {
            painter.save();
            painter.setClipPath(path);
            painter.drawPixmap(place.topLeft(), m_thumbnail);
            painter.restore();
        } else {
            painter.drawPixmap(place.center().x() - 7, place.center().y() - 7,
                               m_look.pixmap(QStringLiteral("missing picture"), 14,
                                             missing ? QStringLiteral("error") : QStringLiteral("text.faint"), ratio));
        }
        words.setLeft(place.right() + 9);
    }
    painter.setPen(tokens.color(m_name.isEmpty() ? QStringLiteral("text.faint")
                                : missing        ? QStringLiteral("error")
                                : isEnabled()    ? QStringLiteral("text")
                                                 : QStringLiteral("text.disabled")));
    const QString name = m_name.isEmpty() ? tr("No picture. Choose one, or drop a photo here") : m_name;
    const QString note = missing              ? tr("missing")
                         : m_pixels.isValid() ? tr("%1 × %2").arg(m_pixels.width()).arg(m_pixels.height())
                                              : QString();
    const QFont small = m_look.font(QStringLiteral("small"));
    const int noteWidth = note.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(note) + 8;
    const QString elided = fontMetrics().elidedText(name, Qt::ElideMiddle, words.width() - noteWidth);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, elided);
    words.adjust(fontMetrics().horizontalAdvance(elided) + 8, 0, 0, 0);
    painter.setFont(small);
    painter.setPen(tokens.color(missing ? QStringLiteral("error") : QStringLiteral("text.muted")));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, note);
}

void PictureField::openList()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(width());
    for (const QString &picture : std::as_const(m_pictures)) {
        QAction *action = menu->addAction(QString(picture).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(picture == m_name);
        connect(action, &QAction::triggered, this, [this, picture] { askValue(picture); });
    }
    if (!m_pictures.isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Type a name or an address…"), this, &PictureField::typeName);
    QAction *none = menu->addAction(tr("No picture"), this, [this] { askValue(QVariant()); });
    none->setEnabled(!m_name.isEmpty());
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void PictureField::typeName()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, label(), tr("Name in the post's folder, or an address"),
                                               QLineEdit::Normal, m_name, &ok);
    if (ok)
        askValue(name.isEmpty() ? QVariant() : QVariant(name));
}

void PictureField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->key() != Qt::Key_Down || event->modifiers().testFlag(Qt::AltModifier))
            return openList();
        break;
    case Qt::Key_F2:
        return typeName();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (event->modifiers() == Qt::NoModifier && !m_name.isEmpty()) {
            askValue(QVariant());
            return;
        }
        break;
    default:
        break;
    }
    FieldEditor::keyPressEvent(event);
}

void PictureField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openList();
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!holdsPhoto(event->mimeData()))
        return;
    // A file manager proposes a move with Shift held; the original must stay.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropping = true;
    update();
}

void PictureField::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void PictureField::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT photosOffered(key(), event->mimeData());
}

void PictureField::focusInEvent(QFocusEvent *)
{
    update();
}

void PictureField::focusOutEvent(QFocusEvent *)
{
    update();
}

void PictureField::enterEvent(QEnterEvent *)
{
    update();
}

void PictureField::leaveEvent(QEvent *)
{
    update();
}

} // namespace dosirak
