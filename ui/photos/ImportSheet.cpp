#include "ui/photos/ImportSheet.h"

#include "ui/theme/Look.h"
#include "ui/theme/SizeText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dosirak {

namespace {

constexpr int headHeight = 64;
constexpr int rowHeight = 44;
constexpr int rowsShown = 4; // more scroll
constexpr int sidePadding = 16;

} // namespace

/// One photo: its names, what was done, its sizes, a tick when it is there.
class ImportSheet::Row : public QWidget
{
public:
    Row(const Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
        , m_names(new QLabel(this))
        , m_done(new QLabel(this))
        , m_sizes(new QLabel(this))
        , m_tick(new QLabel(this))
    {
        setFixedHeight(rowHeight);
        m_names->setFont(look.font(QStringLiteral("bodyStrong")));
        m_names->setTextFormat(Qt::PlainText);
        for (QLabel *label : {m_done, m_sizes}) {
            label->setFont(look.font(QStringLiteral("small")));
            mark(label, "tone", QStringLiteral("muted"));
        }
        m_tick->setFixedSize(18, 18);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addStretch();
        words->addWidget(m_names);
        words->addWidget(m_done);
        words->addStretch();
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 2, 0, 2);
        line->setSpacing(12);
        line->addLayout(words, 1);
        line->addWidget(m_sizes);
        line->addWidget(m_tick);
    }

    void showRow(const PhotoPanel::ImportRow &row)
    {
        m_row = row;
        m_names->setText(row.name.isEmpty() || row.name == row.sourceName
                             ? row.sourceName
                             : row.sourceName + QStringLiteral("  →  ") + row.name);
        m_done->setText(row.done);
        m_done->setVisible(!row.done.isEmpty());
        QString sizes = row.before > 0 ? sizeText(row.before) : QString();
        if (row.after > 0 && row.after != row.before) {
            sizes = ImportSheet::tr("%1, now %2").arg(sizes, sizeText(row.after));
        }
        m_sizes->setText(m_ready ? sizes
                                 : sizes + (sizes.isEmpty() ? QString() : QStringLiteral(" · ")) +
                                       ImportSheet::tr("waiting"));
        setAccessibleName(QStringList{m_names->text(), row.done, m_sizes->text()}.join(QStringLiteral(", ")));
    }

    void setReady()
    {
        m_ready = true;
        m_tick->setPixmap(m_look.pixmap(QStringLiteral("no problems"), 18, QStringLiteral("ok"), devicePixelRatioF()));
        m_tick->setAccessibleName(ImportSheet::tr("done"));
        showRow(m_row);
    }

    bool isReady() const { return m_ready; }
    bool isNamed(const QString &name) const { return m_row.name == name || m_row.sourceName == name; }

private:
    const Look &m_look;
    PhotoPanel::ImportRow m_row;
    QLabel *m_names;
    QLabel *m_done;
    QLabel *m_sizes;
    QLabel *m_tick;
    bool m_ready = false;
};

ImportSheet::ImportSheet(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_bar(new QProgressBar(this))
    , m_scroll(new QScrollArea(this))
{
    m_title->setFont(look.font(QStringLiteral("action")));
    m_count->setFont(look.font(QStringLiteral("small")));
    mark(m_count, "tone", QStringLiteral("muted"));
    mark(m_cancel, "small");
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Photos added"));
    connect(m_cancel, &QPushButton::clicked, this, &ImportSheet::cancelWanted);
    const auto paintIcon = [this] {
        m_icon->setPixmap(m_look.pixmap(QStringLiteral("adding photos, sample post"), 20, QStringLiteral("accent.text"),
                                        devicePixelRatioF()));
    };
    paintIcon();
    connect(&look, &Look::changed, this, paintIcon);

    auto *ground = new QWidget;
    ground->setObjectName(QStringLiteral("ground"));
    m_rowsLayout = new QVBoxLayout(ground);
    m_rowsLayout->setContentsMargins(0, 0, 8, 0);
    m_rowsLayout->setSpacing(0);
    m_rowsLayout->addStretch();
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(sidePadding, 10, sidePadding, 8);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_bar);
    all->addWidget(m_scroll, 1);
}

void ImportSheet::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_rowsKnown = false;
}

void ImportSheet::start(int count)
{
    clear();
    m_title->setText(tr("Adding %n photo(s)", nullptr, count));
    m_bar->setRange(0, std::max(count, 1));
    m_bar->setValue(0);
    m_count->setText(tr("%1 of %2").arg(0).arg(count));
    m_cancel->setEnabled(true);
}

void ImportSheet::addRow(const PhotoPanel::ImportRow &row)
{
    auto *widget = new Row(m_look, m_scroll->widget());
    widget->showRow(row);
    m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, widget);
    m_rows.append(widget);
}

void ImportSheet::setRows(const QList<PhotoPanel::ImportRow> &rows)
{
    clear();
    m_rowsKnown = true;
    for (const PhotoPanel::ImportRow &row : rows) {
        addRow(row);
    }
    Q_EMIT grown();
}

void ImportSheet::setProgress(int done, int count, const QString &name)
{
    m_bar->setRange(0, std::max(count, 1));
    m_bar->setValue(done);
    m_count->setText(tr("%1 of %2").arg(done).arg(count));
    auto row = std::find_if(m_rows.begin(), m_rows.end(),
                            [&name](const Row *one) { return !one->isReady() && one->isNamed(name); });
    if (row == m_rows.end() && !m_rowsKnown && !name.isEmpty() && done > rowCount() &&
        std::none_of(m_rows.begin(), m_rows.end(), [&name](const Row *one) { return one->isNamed(name); })) {
        addRow({name, {}, {}, 0, 0});
        row = m_rows.end() - 1;
        Q_EMIT grown();
    }
    if (row != m_rows.end()) {
        (*row)->setReady();
        m_scroll->ensureWidgetVisible(*row);
    }
}

int ImportSheet::rowCount() const
{
    return static_cast<int>(m_rows.size());
}

int ImportSheet::wantedHeight() const
{
    return headHeight + std::clamp(rowCount(), 1, rowsShown) * rowHeight + 8;
}

} // namespace dosirak
