#include "ui/photos/PhotoTile.h"

#include "ui/photos/PhotoModel.h"
#include "ui/photos/Thumbnails.h"
#include "ui/theme/Look.h"

#include <QPainter>
#include <QPainterPath>

namespace dosirak {

namespace {

constexpr int ringRoom = 4; // the ring lies 1 to 3 px outside the picture
constexpr int badgeInset = 5;
constexpr int badgeIcon = 14;
constexpr int stateIcon = 12;
constexpr int nameHeight = 16;
constexpr int stateHeight = 15;

struct StateLook
{
    const char *icon;
    const char *color;
};

StateLook stateLook(Asset::State state)
{
    switch (state) {
    case Asset::State::Used:
        return {"used", "ok"};
    case Asset::State::Unused:
        return {"unused", "text.muted"};
    case Asset::State::Cover:
        return {"cover", "text.muted"};
    case Asset::State::Missing:
        break;
    }
    return {"missing, warning", "error"};
}

/// Everything that one tile is painted with.
class TilePainter
{
public:
    TilePainter(QPainter &painter, const Look &look, const Asset &asset, QRect picture)
        : m_painter(painter)
        , m_look(look)
        , m_tokens(look.tokens())
        , m_asset(asset)
        , m_picture(picture)
        , m_ratio(painter.device()->devicePixelRatioF())
    {
    }

    void picture(const QImage &thumbnail)
    {
        const qreal radius = m_tokens.metric(QStringLiteral("radius.tile"));
        const QRectF frame = QRectF(m_picture).adjusted(0.5, 0.5, -0.5, -0.5);
        if (m_asset.state == Asset::State::Missing) {
            QPen dashes(m_tokens.color(QStringLiteral("error")), 1.5, Qt::CustomDashLine, Qt::FlatCap);
            dashes.setDashPattern({2.5, 2});
            m_painter.setPen(dashes);
            m_painter.setBrush(m_tokens.color(QStringLiteral("error.soft")));
            m_painter.drawRoundedRect(frame.adjusted(0.25, 0.25, -0.25, -0.25), radius, radius);
            icon("missing picture", "error", 22, m_picture.center());
            return;
        }
        QPainterPath shape;
        shape.addRoundedRect(m_picture, radius, radius);
        m_painter.fillPath(shape, m_tokens.color(QStringLiteral("bg.hover")));
        if (thumbnail.isNull()) {
            icon(m_asset.isPicture ? "insert picture" : "post", "text.faint", 22, m_picture.center());
        } else {
            m_painter.save();
            m_painter.setClipPath(shape);
            m_painter.drawImage(m_picture, thumbnail);
            m_painter.restore();
        }
        // The clip's edge is jagged; the hairline hides it
        m_painter.setPen(m_tokens.color(QStringLiteral("line.field")));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(frame, radius, radius);
    }

    void ring()
    {
        const qreal radius = m_tokens.metric(QStringLiteral("radius.tile")) + 2;
        m_painter.setPen(
            QPen(m_tokens.color(QStringLiteral("focus")), m_tokens.metric(QStringLiteral("border.focus"))));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(m_picture).adjusted(-2, -2, 2, 2), radius, radius);
    }

    void badge()
    {
        const int size = m_tokens.metric(QStringLiteral("badge"));
        const QRect place(m_picture.topLeft() + QPoint(badgeInset, badgeInset), QSize(size, size));
        const bool cover = m_asset.state == Asset::State::Cover;
        if (!cover && m_asset.state != Asset::State::Unused) {
            return;
        }
        QColor ground = m_tokens.color(cover ? QStringLiteral("yolk") : QStringLiteral("bg.raised"));
        ground.setAlphaF(cover ? 1 : 0.85F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawEllipse(place);
        icon(cover ? "cover" : "unused", cover ? "yolk.on" : "text.muted", cover ? badgeIcon : stateIcon,
             place.center());
    }

    void name(QRect line, bool selected)
    {
        QFont font = m_look.font(QStringLiteral("small"));
        if (selected) {
            font.setWeight(QFont::DemiBold);
        }
        text(line, font, "text", m_asset.name, Qt::ElideMiddle);
    }

    void state(QRect line)
    {
        const StateLook look = stateLook(m_asset.state);
        icon(look.icon, look.color, stateIcon, QPoint(line.left() + stateIcon / 2, line.center().y()));
        const bool missing = m_asset.state == Asset::State::Missing;
        text(line.adjusted(stateIcon + 4, 0, 0, 0), m_look.font(QStringLiteral("micro")),
             missing ? "error" : "text.muted", PhotoModel::stateText(m_asset), Qt::ElideRight);
    }

private:
    void icon(const char *action, const char *color, int size, QPoint center)
    {
        const QPixmap pixmap = m_look.pixmap(QLatin1String(action), size, QLatin1String(color), m_ratio);
        m_painter.drawPixmap(QPointF(center.x() + 0.5 - size / 2.0, center.y() + 0.5 - size / 2.0), pixmap);
    }

    void text(QRect line, const QFont &font, const char *color, const QString &text, Qt::TextElideMode elide)
    {
        m_painter.setFont(font);
        m_painter.setPen(m_tokens.color(QLatin1String(color)));
        const QString shown = QFontMetrics(font).elidedText(text, elide, line.width());
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

    QPainter &m_painter;
    const Look &m_look;
    const Tokens &m_tokens;
    const Asset &m_asset;
    QRect m_picture;
    qreal m_ratio;
};

} // namespace

PhotoTile::PhotoTile(const Look &look, Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
{
}

QSize PhotoTile::picture() const
{
    const Tokens &tokens = m_look.tokens();
    return m_small ? QSize(tokens.metric(QStringLiteral("tileSmallW")), tokens.metric(QStringLiteral("tileSmallH")))
                   : QSize(tokens.metric(QStringLiteral("tileW")), tokens.metric(QStringLiteral("tileH")));
}

QSize PhotoTile::cell() const
{
    if (m_small) {
        return {picture().width() + 2 * ringRoom, picture().height() + 2 * ringRoom + nameHeight + 4};
    }
    const Tokens &tokens = m_look.tokens();
    return {tokens.metric(QStringLiteral("tileCellW")), tokens.metric(QStringLiteral("tileCellH"))};
}

QSize PhotoTile::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return cell();
}

void PhotoTile::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PhotoModel *>(index.model());
    const Asset *asset = model != nullptr ? model->asset(index) : nullptr;
    if (asset == nullptr) {
        return;
    }
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect place(option.rect.topLeft() + QPoint(ringRoom, ringRoom), picture());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    TilePainter tile(*painter, m_look, *asset, place);
    tile.picture(m_thumbnails.of(*asset));
    tile.badge();
    if (selected) {
        tile.ring();
    }
    const QRect name(place.left(), place.bottom() + 1 + ringRoom + 1, place.width(), nameHeight);
    tile.name(name, selected);
    if (!m_small) {
        tile.state(QRect(name.left(), name.bottom() + 1, name.width(), stateHeight));
    }
    painter->restore();
}

} // namespace dosirak
