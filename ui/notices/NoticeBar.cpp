#include "ui/notices/NoticeBar.h"

#include "ui/notices/NoticeRow.h"
#include "ui/theme/Look.h"

#include <QVBoxLayout>

namespace dosirak {

struct NoticeBar::Private
{
    Private(NoticeBar *owner, const Look &usedLook)
        : bar(owner)
        , look(usedLook)
    {
    }

    NoticeBar *bar;
    const Look &look;
    QVBoxLayout *column = nullptr;
    QList<NoticeRow *> rows;

    void forget(NoticeRow *row)
    {
        rows.removeAll(row);
        bar->setVisible(!rows.isEmpty());
    }
};

NoticeBar::NoticeBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(new Private(this, look))
{
    d->column = new QVBoxLayout(this);
    d->column->setContentsMargins(0, 0, 0, 0);
    d->column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Notices"));
    setVisible(false);
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::post(const Notice &notice)
{
    auto *row = new NoticeRow(d->look, notice, this);
    qsizetype place = 0; // the newest stands on top, one that is replaced keeps its place
    bool replaces = false;
    for (qsizetype i = 0; i < d->rows.size(); ++i) {
        NoticeRow *old = d->rows.at(i);
        if (old->id() != notice.id)
            continue;
        replaces = true;
        place = i;
        d->rows.removeAt(i);
        // Its own button may be on the way down the stack.
        old->hide();
        d->column->removeWidget(old);
        old->deleteLater();
        break;
    }
    d->rows.insert(place, row);
    d->column->insertWidget(static_cast<int>(place), row);
    connect(row, &NoticeRow::closeWanted, this, [this, id = notice.id] { dismiss(id); });
    connect(row, &NoticeRow::left, this, [this, row] { d->forget(row); });
    setVisible(true);
    row->show();
    if (!replaces)
        row->enter();
}

void NoticeBar::dismiss(const QString &id)
{
    const QList<NoticeRow *> rows = d->rows;
    for (NoticeRow *row : rows) {
        if (row->id() == id)
            row->leave();
    }
}

bool NoticeBar::isShown(const QString &id) const
{
    return std::any_of(d->rows.begin(), d->rows.end(),
                       [&id](const NoticeRow *row) { return row->id() == id && !row->isLeaving(); });
}

} // namespace dosirak
