#include "ui/frontmatter/CompletionPopup.h"

#include "ui/theme/Look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dosirak {

namespace {

constexpr int mostRows = 8;

class CompletionDelegate : public QStyledItemDelegate
{
public:
    CompletionDelegate(const Look &look, const QList<Completion> &completions, const QString *typed, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
        , m_completions(completions)
        , m_typed(typed)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_look.tokens().metric(QStringLiteral("optionRow"))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Completion &completion = m_completions[index.row()];
        const Tokens &tokens = m_look.tokens();
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (marked || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.color(marked ? QStringLiteral("accent.soft") : QStringLiteral("bg.hover")));
            painter->drawRoundedRect(option.rect, 4, 4);
        }
        const QString words = marked ? QStringLiteral("accent.text") : QStringLiteral("text");
        const QColor color = tokens.color(words);
        QRect rest = option.rect.adjusted(10, 0, -10, 0);
        if (completion.isNew) {
            painter->drawPixmap(
                rest.x(), rest.center().y() - 7,
                m_look.pixmap(QStringLiteral("add"), 14, words, painter->device()->devicePixelRatioF()));
            rest.adjust(22, 0, 0, 0);
            painter->setPen(color);
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                              option.fontMetrics.elidedText(completion.text, Qt::ElideMiddle, rest.width()));
            painter->restore();
            return;
        }
        painter->setFont(m_look.font(QStringLiteral("small")));
        painter->setPen(marked ? color : tokens.color(QStringLiteral("text.muted")));
        const QString count = QCoreApplication::translate("CompletionPopup", "%n posts", nullptr, completion.posts);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, count);
        rest.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(count) - 12, 0);
        paintPath(painter, rest, option.font, color, completion.path);
        painter->restore();
    }

private:
    /// Levels with chevrons between; the typed letters of the last one are bold.
    void paintPath(QPainter *painter, QRect rest, const QFont &font, const QColor &color, const QStringList &path) const
    {
        painter->setFont(font);
        painter->setPen(color);
        const auto put = [&](const QString &text) {
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
            rest.setLeft(qMin(rest.right(), rest.left() + painter->fontMetrics().horizontalAdvance(text)));
        };
        for (qsizetype i = 0; i + 1 < path.size(); ++i) {
            put(path[i]);
            painter->drawPixmap(rest.x() + 2, rest.center().y() - 7,
                                m_look.pixmap(QStringLiteral("collapsed"), 14, QStringLiteral("text.muted"),
                                              painter->device()->devicePixelRatioF()));
            rest.adjust(18, 0, 0, 0);
        }
        const QString name = path.isEmpty() ? QString() : path.back();
        const qsizetype at = m_typed->isEmpty() ? -1 : name.indexOf(*m_typed, 0, Qt::CaseInsensitive);
        if (at < 0) {
            put(name);
            return;
        }
        QFont bold = font;
        bold.setWeight(QFont::Bold);
        put(name.left(at));
        painter->setFont(bold);
        put(name.mid(at, m_typed->size()));
        painter->setFont(font);
        put(name.mid(at + m_typed->size()));
    }

    const Look &m_look;
    const QList<Completion> &m_completions;
    const QString *m_typed;
};

} // namespace

CompletionPopup::CompletionPopup(const Look &look, QWidget *field)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_look(look)
    , m_typed(std::make_unique<QString>())
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setProperty("popup", true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Completion"));
    m_list->setItemDelegate(new CompletionDelegate(look, m_completions, m_typed.get(), m_list));
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_hint->setFont(look.font(QStringLiteral("small")));
    m_hint->setContentsMargins(10, 2, 10, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::chosen);
}

CompletionPopup::~CompletionPopup() = default;

void CompletionPopup::offer(const QList<Completion> &completions, const QString &typed, const QString &hint,
                            const QPoint &globalTopLeft)
{
    if (completions.isEmpty()) {
        hide();
        return;
    }
    m_completions = completions;
    *m_typed = typed;
    m_list->clear();
    for (qsizetype i = 0; i < completions.size(); ++i) {
        auto *item = new QListWidgetItem(m_list);
        const Completion &one = completions[i];
        item->setData(Qt::AccessibleTextRole,
                      one.isNew
                          ? one.text
                          : tr("%1, %2, %3 of %4")
                                .arg(one.path.join(QLatin1String(" > ")),
                                     QCoreApplication::translate("CompletionPopup", "%n posts", nullptr, one.posts))
                                .arg(i + 1)
                                .arg(completions.size()));
    }
    m_list->setCurrentRow(0);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const int row = m_look.tokens().metric(QStringLiteral("optionRow"));
    m_list->setFixedHeight(row * int(qMin<qsizetype>(completions.size(), mostRows)) + 2);
    setFixedWidth(m_look.tokens().metric(QStringLiteral("popupWidth")));
    adjustSize();
    QPoint place = globalTopLeft;
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qMax(room.left(), qMin(place.x(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(parentWidget()->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    }
    move(place);
    show();
}

bool CompletionPopup::takesKey(int key)
{
    if (!isVisible() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const int count = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : count - 1)) % count);
    return true;
}

const Completion *CompletionPopup::marked() const
{
    const int row = m_list->currentRow();
    return isVisible() && row >= 0 && row < m_completions.size() ? &m_completions[row] : nullptr;
}

} // namespace dosirak
