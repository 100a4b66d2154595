#include "ui/site/OutlineSection.h"

#include "ui/site/PostRows.h"
#include "ui/theme/FoldButton.h"
#include "ui/theme/Look.h"

#include <QPainter>

#include <QVBoxLayout>

#include <algorithm>

namespace dosirak {

void OutlineRows::setEntries(const QList<OutlineEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    m_topLevel = 6;
    for (const OutlineEntry &entry : entries)
        m_topLevel = std::min(m_topLevel, entry.level);
    m_caretRow = rowAt(m_caretLine);
    endResetModel();
}

int OutlineRows::rowAt(int line) const
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), line,
                                        [](int wanted, const OutlineEntry &entry) { return wanted < entry.line; });
    return static_cast<int>(after - m_entries.begin()) - 1;
}

void OutlineRows::setCaretLine(int line)
{
    m_caretLine = line;
    const int row = rowAt(line);
    const int before = std::exchange(m_caretRow, row);
    for (const int changed : {before, row}) {
        if (before != row && changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed), index(changed));
    }
}

int OutlineRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const OutlineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return tr("%1, heading %2, line %3").arg(entry.text).arg(entry.level).arg(entry.line + 1);
    case IndentRole:
        return entry.level - m_topLevel;
    case LineRole:
        return entry.line;
    case CaretRole:
        return index.row() == m_caretRow;
    default:
        return {};
    }
}

OutlineRowPainter::OutlineRowPainter(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QSize OutlineRowPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_look.tokens().metric(QStringLiteral("listRowOutline"))};
}

void OutlineRowPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const bool isCaret = index.data(OutlineRows::CaretRole).toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCaret || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.color(QStringLiteral("bg.hover")));
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.color(QStringLiteral("focus")), 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect words = row.adjusted(8 + 12 * index.data(OutlineRows::IndentRole).toInt(), 0, -8, 0);
    const QFont font = m_look.font(isCaret ? QStringLiteral("bodyStrong") : QStringLiteral("body"));
    painter->setFont(font);
    painter->setPen(tokens.color(isCaret || isHovered ? QStringLiteral("text") : QStringLiteral("text.muted")));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

OutlineSection::OutlineSection(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    m_header = new FoldButton(look, tr("Outline"), this);
    m_list = new RowList(this);
    m_list->setAccessibleName(tr("Outline"));
    m_rows = new OutlineRows(m_list);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new OutlineRowPainter(look, m_list));

    auto *line = new QFrame(this);
    mark(line, "hairline", QStringLiteral("h"));
    auto *headerRow = new QHBoxLayout;
    headerRow->setContentsMargins(8, 0, 6, 0);
    headerRow->addWidget(m_header);
    headerRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(headerRow);
    headerRow->addStrut(look.tokens().metric(QStringLiteral("panelHeader")) - 4);
    column->addWidget(m_list);

    connect(m_header, &FoldButton::foldedChanged, this, &OutlineSection::fitHeight);
    connect(m_list, &RowList::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT lineWanted(index.data(OutlineRows::LineRole).toInt()); });
    connect(&look, &Look::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    fitHeight();
}

void OutlineSection::setEntries(const QList<OutlineEntry> &entries)
{
    m_rows->setEntries(entries);
    fitHeight();
}

void OutlineSection::setCaretLine(int line)
{
    const int before = m_rows->caretRow();
    m_rows->setCaretLine(line);
    if (m_rows->caretRow() != before && m_rows->caretRow() >= 0)
        m_list->scrollTo(m_rows->index(m_rows->caretRow()));
}

void OutlineSection::setHeightLimit(int height)
{
    m_limit = height;
    fitHeight();
}

void OutlineSection::fitHeight()
{
    const int row = m_look.tokens().metric(QStringLiteral("listRowOutline"));
    const int rows = m_rows->rowCount() * row;
    m_list->setFixedHeight(std::clamp(rows, 0, std::max(row, m_limit)));
    m_list->setVisible(!m_header->isFolded() && rows > 0);
    layout()->setContentsMargins(0, 0, 0, m_list->isHidden() ? 0 : 8);
    setVisible(rows > 0);
}

} // namespace dosirak
