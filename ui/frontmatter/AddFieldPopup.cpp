#include "ui/frontmatter/AddFieldPopup.h"

#include "ui/frontmatter/FieldKind.h"
#include "ui/theme/Look.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dosirak {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int popupWidth = 300;

class FieldDelegate : public QStyledItemDelegate
{
public:
    FieldDelegate(const Look &look, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, isGroup(index) ? 24 : m_look.tokens().metric(QStringLiteral("optionRow"))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_look.tokens();
        const QRect words = option.rect.adjusted(10, 0, -10, 0);
        const QString text = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isGroup(index)) {
            painter->setFont(m_look.font(QStringLiteral("micro")));
            painter->setPen(tokens.color(QStringLiteral("text.muted")));
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
            painter->restore();
            return;
        }
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        if (marked || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.color(marked ? QStringLiteral("accent.soft") : QStringLiteral("bg.hover")));
            painter->drawRoundedRect(option.rect, 4, 4);
        }
        const QColor color = tokens.color(marked ? QStringLiteral("accent.text") : QStringLiteral("text"));
        painter->setPen(color);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
        QFont mono = m_look.font(QStringLiteral("small"));
        mono.setFamilies(tokens.families(QStringLiteral("mono")));
        painter->setFont(mono);
        painter->setPen(marked ? color : tokens.color(QStringLiteral("text.muted")));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(keyRole).toString());
        painter->restore();
    }

private:
    static bool isGroup(const QModelIndex &index) { return index.data(keyRole).toString().isEmpty(); }

    const Look &m_look;
};

} // namespace

AddFieldPopup::AddFieldPopup(const Look &look, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_look(look)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("popup", true);
    setAccessibleName(tr("Add field"));
    m_find->setPlaceholderText(tr("Find or name a field"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->addAction(look.icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FieldDelegate(look, m_list));
    m_list->setAccessibleName(tr("Fields"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 8, 5, 5);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(3, 0, 3, 0);
    top->addWidget(m_find);
    layout->addLayout(top);
    layout->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, &AddFieldPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &AddFieldPopup::take);
}

void AddFieldPopup::open(const QList<OfferedFields> &groups, const QStringList &present, const QPoint &globalTopRight)
{
    m_groups = groups;
    m_present = present;
    m_find->clear();
    fill();
    setFixedWidth(popupWidth);
    adjustSize();
    QPoint place = globalTopRight - QPoint(popupWidth, 0);
    if (const QScreen *screen = parentWidget()->screen())
        place.setX(qMax(screen->availableGeometry().left(), place.x()));
    move(place);
    show();
    m_find->setFocus();
}

void AddFieldPopup::fill()
{
    const QString typed = m_find->text().trimmed();
    m_list->clear();
    int height = 0;
    bool exact = m_present.contains(typed);
    const auto add = [&](const QString &text, const QString &key) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(keyRole, key);
        item->setData(Qt::AccessibleTextRole, key.isEmpty() ? text : tr("%1, %2").arg(text, key));
        if (key.isEmpty())
            item->setFlags(Qt::NoItemFlags);
        height += key.isEmpty() ? 24 : m_look.tokens().metric(QStringLiteral("optionRow"));
    };
    for (const OfferedFields &group : std::as_const(m_groups)) {
        bool headed = false;
        for (const QString &key : group.keys) {
            if (m_present.contains(key))
                continue;
            const QString label = fieldLabel(key);
            if (!typed.isEmpty() && !label.contains(typed, Qt::CaseInsensitive) &&
                !key.contains(typed, Qt::CaseInsensitive))
                continue;
            if (!headed)
                add(group.group, {});
            headed = true;
            exact = exact || key == typed;
            add(label, key);
        }
    }
    if (!typed.isEmpty() && !exact)
        add(tr("New field “%1”").arg(typed), typed);
    m_list->setFixedHeight(qBound(30, height + 2, 320));
    m_list->setCurrentRow(-1);
    step(1);
    adjustSize();
}

void AddFieldPopup::step(int by)
{
    int row = m_list->currentRow();
    for (int i = 0; i < m_list->count(); ++i) {
        row = (row + by + m_list->count()) % m_list->count();
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void AddFieldPopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString key = item ? item->data(keyRole).toString() : QString();
    if (key.isEmpty())
        return;
    close();
    Q_EMIT chosen(key);
}

bool AddFieldPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace dosirak
