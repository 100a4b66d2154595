#include "ui/notices/ProblemList.h"

#include "ui/notices/ProblemRow.h"
#include "ui/theme/FoldButton.h"
#include "ui/theme/Look.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dosirak {
namespace {

constexpr int mostRows = 100;  // nobody reads more; each is a widget
constexpr int rowsInSight = 4; // then the list scrolls

bool sameProblem(const Problem &one, const Problem &other)
{
    return one.kind == other.kind && one.severity == other.severity && one.span == other.span &&
           one.line == other.line && one.message == other.message && one.consequence == other.consequence &&
           one.fixes.size() == other.fixes.size() &&
           std::equal(one.fixes.begin(), one.fixes.end(), other.fixes.begin(),
                      [](const ProblemFix &fix, const ProblemFix &another) {
                          return fix.title == another.title && fix.edits == another.edits;
                      });
}

} // namespace

struct ProblemList::Private
{
    Private(ProblemList *owner, const Look &usedLook)
        : list(owner)
        , look(usedLook)
    {
    }

    ProblemList *list;
    const Look &look;
    FoldButton *fold = nullptr;
    QLabel *summary = nullptr;
    QToolButton *next = nullptr;
    QScrollArea *scroll = nullptr;
    QWidget *column = nullptr;
    QLabel *more = nullptr;
    QList<Problem> problems;
    QList<ProblemRow *> rows;
    int current = -1;

    void build();
    void rebuildRows();
    void showSummary();
    void fitHeight();
    void setCurrent(int index);
    void go(int step);
};

ProblemList::ProblemList(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(new Private(this, look))
{
    d->build();
}

ProblemList::~ProblemList() = default;

void ProblemList::Private::build()
{
    mark(list, "ground", QStringLiteral("panel"));
    list->setAttribute(Qt::WA_StyledBackground);
    list->setAccessibleName(tr("Problems"));
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    fold = new FoldButton(look, tr("Problems"), list);
    summary = new QLabel(list);
    summary->setFont(look.font(QStringLiteral("small")));
    mark(summary, "tone", QStringLiteral("muted"));
    next = new QToolButton(list);
    next->setText(tr("Next (%1)").arg(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
    next->setFont(look.font(QStringLiteral("small")));
    next->setFocusPolicy(Qt::TabFocus);
    mark(next, "small");
    auto *close = new QToolButton(list);
    close->setIcon(look.icon(QStringLiteral("close, remove chip")));
    close->setIconSize({16, 16});
    mark(close, "small");
    close->setToolTip(tr("Close the problem list"));
    close->setAccessibleName(tr("Close the problem list"));
    close->setFocusPolicy(Qt::TabFocus);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(10, 0, 16, 0);
    header->setSpacing(8);
    header->addStrut(look.tokens().metric(QStringLiteral("panelHeader")));
    header->addWidget(fold);
    header->addWidget(summary);
    header->addStretch();
    header->addWidget(next);
    header->addWidget(close);

    column = new QWidget;
    column->setObjectName(QStringLiteral("ground"));
    auto *rowColumn = new QVBoxLayout(column);
    rowColumn->setContentsMargins(0, 0, 0, 0);
    rowColumn->setSpacing(0);
    more = new QLabel(column);
    more->setContentsMargins(16, 4, 16, 4);
    mark(more, "tone", QStringLiteral("muted"));
    rowColumn->addWidget(more);
    rowColumn->addStretch();
    scroll = new QScrollArea(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);

    auto *line = new QFrame(list);
    mark(line, "hairline", QStringLiteral("h"));
    auto *whole = new QVBoxLayout(list);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(line);
    whole->addLayout(header);
    whole->addWidget(scroll);

    QObject::connect(fold, &FoldButton::foldedChanged, list, [this] { fitHeight(); });
    QObject::connect(next, &QToolButton::clicked, list, &ProblemList::goToNext);
    QObject::connect(close, &QToolButton::clicked, list, &ProblemList::closed);
    fitHeight();
    showSummary();
}

void ProblemList::Private::fitHeight()
{
    const int row = look.tokens().metric(QStringLiteral("problemRow"));
    const int shown = std::min(static_cast<int>(rows.size()), rowsInSight);
    scroll->setFixedHeight(shown * row + 8);
    scroll->setVisible(!fold->isFolded() && shown > 0);
}

void ProblemList::Private::showSummary()
{
    const auto count = [this](Problem::Severity severity) {
        return static_cast<int>(std::count_if(problems.begin(), problems.end(), [severity](const Problem &problem) {
            return problem.severity == severity;
        }));
    };
    QStringList parts;
    if (const int errors = count(Problem::Severity::Error); errors > 0)
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = count(Problem::Severity::Warning); warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int notes = count(Problem::Severity::Note); notes > 0)
        parts.append(tr("%n note(s)", nullptr, notes));
    summary->setText(parts.isEmpty() ? tr("none") : parts.join(QStringLiteral(" · ")));
    next->setVisible(!problems.isEmpty());
    const int hidden = static_cast<int>(problems.size() - rows.size());
    more->setVisible(hidden > 0);
    more->setText(tr("and %n more", nullptr, hidden));
}

void ProblemList::Private::rebuildRows()
{
    const bool hadFocus = list->isAncestorOf(list->window()->focusWidget());
    // A button of a row may be what brought us here.
    for (ProblemRow *row : std::as_const(rows)) {
        row->hide();
        row->deleteLater();
    }
    rows.clear();
    auto *layout = static_cast<QVBoxLayout *>(column->layout());
    const bool canLocate = list->isSignalConnected(QMetaMethod::fromSignal(&ProblemList::locateWanted));
    for (qsizetype i = 0; i < std::min(problems.size(), qsizetype(mostRows)); ++i) {
        auto *row = new ProblemRow(look, problems.at(i), canLocate, column);
        layout->insertWidget(static_cast<int>(i), row);
        rows.append(row);
        const int index = static_cast<int>(i);
        QObject::connect(row, &ProblemRow::fixWanted, list, &ProblemList::fixWanted);
        QObject::connect(row, &ProblemRow::locateWanted, list, &ProblemList::locateWanted);
        QObject::connect(row, &ProblemRow::chosen, list, [this, index] {
            setCurrent(index);
            Q_EMIT list->activated(problems.at(index).span);
        });
        QObject::connect(row, &ProblemRow::stepWanted, list, [this, index](int step) {
            const int to = std::clamp(index + step, 0, static_cast<int>(rows.size()) - 1);
            rows.at(to)->setFocus(Qt::TabFocusReason);
            scroll->ensureWidgetVisible(rows.at(to), 0, 0);
        });
    }
    setCurrent(std::min(current, static_cast<int>(rows.size()) - 1));
    if (hadFocus && !rows.isEmpty())
        rows.at(std::max(0, current))->setFocus();
}

void ProblemList::Private::setCurrent(int index)
{
    current = index;
    for (int i = 0; i < rows.size(); ++i)
        rows.at(i)->setCurrent(i == index);
    if (index >= 0 && index < rows.size())
        scroll->ensureWidgetVisible(rows.at(index), 0, 0);
}

void ProblemList::Private::go(int step)
{
    const int count = static_cast<int>(rows.size());
    if (count == 0)
        return;
    const int from = current < 0 && step < 0 ? 0 : current;
    setCurrent((from + step + count) % count);
    Q_EMIT list->activated(problems.at(current).span);
}

void ProblemList::setProblems(const QList<Problem> &problems)
{
    const bool same = problems.size() == d->problems.size() &&
                      std::equal(problems.begin(), problems.end(), d->problems.begin(), sameProblem);
    d->problems = problems;
    if (same && d->rows.size() == std::min(problems.size(), qsizetype(mostRows)))
        return;
    d->rebuildRows();
    d->showSummary();
    d->fitHeight();
}

void ProblemList::goToNext()
{
    d->go(1);
}

void ProblemList::goToPrevious()
{
    d->go(-1);
}

} // namespace dosirak
