#include "ui/site/PostRows.h"

#include "ui/theme/Look.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace dosirak {
namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

void PostRows::setPosts(const QList<PostSummary> &posts)
{
    m_posts = posts;
    m_searched.clear();
    for (const PostSummary &post : posts) {
        QStringList words{post.title, post.place.source};
        words += post.tags;
        for (const QStringList &category : post.categories)
            words += category;
        m_searched.append(folded(words.join(QLatin1Char('\n'))));
    }
    applyFilter();
}

void PostRows::setFilter(const QString &filter)
{
    m_filter = filter;
    applyFilter();
}

void PostRows::applyFilter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = folded(m_filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_posts.size(); ++i) {
        const QString &searched = m_searched.at(i);
        if (std::all_of(words.begin(), words.end(),
                        [&searched](const QString &word) { return searched.contains(word); }))
            m_shown.append(i);
    }
    endResetModel();
}

void PostRows::setOpenPost(const QString &path)
{
    m_open = path;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PostRows::setProblemPosts(const QSet<QString> &paths)
{
    m_problems = paths;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PostRows::rowOf(const QString &path) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_posts.at(m_shown.at(row)).place.path == path)
            return static_cast<int>(row);
    }
    return -1;
}

QString PostRows::path(const QModelIndex &index) const
{
    return index.data(PathRole).toString();
}

int PostRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString PostRows::title(const PostSummary &post) const
{
    return post.title.isEmpty() ? post.place.slug : post.title;
}

QString PostRows::detail(const PostSummary &post) const
{
    if (post.place.kind == PostPlace::Kind::Page)
        return post.permalink;
    QStringList parts;
    if (post.date.isValid())
        //: Date in the list of posts, as QLocale::toString takes it: 14 Dec 2017
        parts.append(QLocale().toString(post.date.date(), tr("d MMM yyyy")));
    if (!post.categories.isEmpty())
        parts.append(post.categories.first().join(QStringLiteral(" › ")));
    return parts.join(QStringLiteral("  ·  "));
}

QVariant PostRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PostSummary &post = m_posts.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return title(post);
    case Qt::ToolTipRole:
        return post.place.source;
    case Qt::AccessibleTextRole: {
        QStringList parts{title(post), detail(post)};
        if (hasProblem(post))
            parts.append(tr("has problems"));
        if (post.place.path == m_open)
            parts.append(tr("open"));
        return parts.join(QStringLiteral(", "));
    }
    case DetailRole:
        return detail(post);
    case PathRole:
        return post.place.path;
    case ProblemRole:
        return hasProblem(post);
    case OpenRole:
        return post.place.path == m_open;
    default:
        return {};
    }
}

PostRowPainter::PostRowPainter(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QSize PostRowPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_look.tokens().metric(QStringLiteral("listRowPost"))};
}

void PostRowPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const bool isOpen = index.data(PostRows::OpenRole).toBool();
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (isOpen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(tokens.color(isOpen ? QStringLiteral("accent.soft") : QStringLiteral("bg.hover")));
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.color(QStringLiteral("focus")), 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }
    QRect words = row.adjusted(8, 0, -8, 0);
    if (index.data(PostRows::ProblemRole).toBool()) {
        const int size = 16;
        const QPixmap sign = m_look.pixmap(QStringLiteral("missing, warning"), size, QStringLiteral("warn"),
                                           painter->device()->devicePixelRatioF());
        painter->drawPixmap(words.right() - size + 1, row.center().y() - size / 2, sign);
        words.setRight(words.right() - size - 8);
    }
    QFont titleFont = m_look.font(QStringLiteral("bodyStrong"));
    if (isOpen)
        titleFont.setWeight(QFont::DemiBold);
    const QFont detailFont = m_look.font(QStringLiteral("small"));
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics detailMetrics(detailFont);
    const int lines = 18 + 17;
    const QRect titleLine(words.left(), row.top() + (row.height() - lines) / 2, words.width(), 18);
    const QRect detailLine(words.left(), titleLine.bottom() + 1, words.width(), 17);
    painter->setFont(titleFont);
    painter->setPen(tokens.color(isOpen ? QStringLiteral("accent.text") : QStringLiteral("text")));
    painter->drawText(titleLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleLine.width()));
    painter->setFont(detailFont);
    painter->setPen(tokens.color(QStringLiteral("text.muted")));
    painter->drawText(
        detailLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        detailMetrics.elidedText(index.data(PostRows::DetailRole).toString(), Qt::ElideRight, detailLine.width()));
    painter->restore();
}

RowList::RowList(QWidget *parent)
    : QListView(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    connect(this, &QListView::clicked, this, &RowList::chosen);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace dosirak
