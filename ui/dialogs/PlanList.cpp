#include "ui/dialogs/PlanList.h"

#include "ui/theme/Look.h"
#include "ui/theme/SizeText.h"

#include <QHeaderView>
#include <QMap>
#include <QStandardItemModel>

namespace dosirak {

namespace {

enum Column { NameColumn, ReasonColumn, SizeColumn, StateColumn };

struct StateLook
{
    QString word;
    QString color;
};

StateLook lookOf(const StepForecast &forecast)
{
    switch (forecast.state) {
    case TargetState::New:
        return {PlanList::tr("new", "a file in the plan"), QStringLiteral("ok")};
    case TargetState::Same:
        return {PlanList::tr("same", "a file in the plan"), QStringLiteral("text.muted")};
    case TargetState::Differs:
        return {PlanList::tr("differs", "a file in the plan"), QStringLiteral("warn")};
    case TargetState::Blocked:
        return {PlanList::tr("blocked", "a file in the plan"), QStringLiteral("error")};
    }
    return {};
}

QString iconOf(const QString &name)
{
    static const QStringList pictures{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                      QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("svg"),
                                      QStringLiteral("avif"), QStringLiteral("bmp")};
    const QString ending = name.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("md")) {
        return QStringLiteral("post");
    }
    return pictures.contains(ending) ? QStringLiteral("insert picture") : QStringLiteral("settings");
}

} // namespace

PlanList::PlanList(const Look &look, QWidget *parent)
    : QTreeView(parent)
    , m_look(look)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(18);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIconSize(QSize(16, 16));
    setAccessibleName(tr("Files that will be written"));
    setProperty("card", true);
}

void PlanList::setPlan(const FilePlan &plan, const QList<StepForecast> &forecasts)
{
    m_model->clear();
    m_model->setColumnCount(StateColumn + 1);
    QMap<QString, QStandardItem *> folders;
    const Tokens &tokens = m_look.tokens();
    const auto row = [&](const QString &icon, const QString &name, const QString &reason, const QString &size,
                         const StateLook &state) {
        QList<QStandardItem *> items{new QStandardItem(m_look.icon(icon), name), new QStandardItem(reason),
                                     new QStandardItem(size), new QStandardItem(state.word)};
        items.at(ReasonColumn)->setForeground(tokens.color(QStringLiteral("text.muted")));
        items.at(SizeColumn)->setForeground(tokens.color(QStringLiteral("text.muted")));
        items.at(SizeColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        items.at(StateColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!state.color.isEmpty()) {
            items.at(StateColumn)->setForeground(tokens.color(state.color));
        }
        return items;
    };
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const FileStep &step = plan.steps.at(i);
        if (step.kind == FileStep::Kind::MakeFolder) {
            continue;
        }
        const StepForecast forecast = i < forecasts.size() ? forecasts.at(i) : StepForecast{};
        const QString name = step.target.section(QLatin1Char('/'), -1);
        const QString folder = step.target.section(QLatin1Char('/'), 0, -2);
        const bool isPhoto = step.kind == FileStep::Kind::Copy;
        if (isPhoto && !folders.contains(folder)) {
            const QList<QStandardItem *> items = row(QStringLiteral("folder"), folder + QLatin1Char('/'), {}, {}, {});
            m_model->appendRow(items);
            folders.insert(folder, items.first());
        }
        const QList<QStandardItem *> items =
            row(iconOf(name), isPhoto ? name : step.target, step.reason, sizeText(forecast.size), lookOf(forecast));
        if (forecast.error) {
            items.at(StateColumn)->setToolTip(forecast.error->message);
        }
        if (isPhoto) {
            folders.value(folder)->appendRow(items);
        } else {
            m_model->appendRow(items);
        }
    }
    for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
        const int photos = it.value()->rowCount();
        m_model->item(it.value()->row(), ReasonColumn)->setText(tr("%n photo(s)", nullptr, photos));
    }
    expandAll();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column : {int(ReasonColumn), int(SizeColumn), int(StateColumn)}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

} // namespace dosirak
