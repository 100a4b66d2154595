#include "ui/dialogs/ExportDialog.h"

#include "ui/dialogs/ExportChoices.h"
#include "ui/dialogs/ExportDonePage.h"
#include "ui/dialogs/PlanList.h"
#include "ui/theme/Look.h"
#include "ui/theme/SizeText.h"

#include <QCloseEvent>
#include <QDir>
#include <QFrame>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <atomic>

namespace dosirak {

namespace {

constexpr int planWidth = 760;
constexpr int planHeight = 684;
constexpr int doneHeight = 480;
constexpr int planDelayMilliseconds = 150; // while a folder is typed

QLabel *titleLabel(const Look &look, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(look.font(QStringLiteral("label")));
    return label;
}

} // namespace

struct ExportDialog::Private
{
    Private(const Look &theLook, ExportPost thePost)
        : look(theLook)
        , post(std::move(thePost))
    {
    }

    const Look &look;
    ExportPost post;
    ExportPlan plan;
    QList<StepForecast> forecasts;
    std::shared_ptr<PlanUndo> undo;
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);

    QStackedWidget *stack = nullptr;
    ExportChoices *choices = nullptr;
    QLabel *summary = nullptr;
    PlanList *list = nullptr;
    QWidget *changesTitle = nullptr;
    QLabel *changes = nullptr;
    QLabel *warning = nullptr;
    QPushButton *goToMissing = nullptr;
    QLabel *verdict = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *cancelButton = nullptr;
    QPushButton *exportButton = nullptr;
    ExportDonePage *done = nullptr;
    QTimer timer;
    QFutureWatcher<std::shared_ptr<Result<PlanUndo>>> watcher;

    QWidget *planPage(QWidget *parent);
    void makePlan();
    void showChanges();
    void showWarnings();
    void showVerdict();
    bool overwrites() const;
    bool mayLeaveOutMissing(QWidget *window) const;
    void start(ExportDialog *dialog);
    const Error *blocked() const;
};

ExportDialog::ExportDialog(const Look &look, const ExportPost &post, const QString &targetFolder, QWidget *parent)
    : QDialog(parent)
    , d(new Private(look, post))
{
    const QString title =
        post.context.place.slug.isEmpty() ? tr("post") : FrontMatter::parse(post.text).string(u"title");
    setWindowTitle(tr("Export “%1”").arg(title.isEmpty() ? post.context.place.slug : title));
    resize(planWidth, planHeight);

    const QString folder = targetFolder.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::HomeLocation))
                                                        .filePath(QStringLiteral("dosirak-export"))
                                                  : targetFolder;
    d->choices = new ExportChoices(look, folder, this);
    d->stack = new QStackedWidget(this);
    d->stack->addWidget(d->planPage(d->stack));
    d->done = new ExportDonePage(look, d->stack);
    d->stack->addWidget(d->done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->stack);

    d->timer.setSingleShot(true);
    d->timer.setInterval(planDelayMilliseconds);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->makePlan(); });
    connect(d->choices, &ExportChoices::changed, this, [this] { d->timer.start(); });
    connect(d->cancelButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(d->goToMissing, &QPushButton::clicked, this, [this] { Q_EMIT lineWanted(d->plan.missing.first().line); });
    connect(d->exportButton, &QPushButton::clicked, this, [this] {
        if (d->plan.missing.isEmpty() || d->mayLeaveOutMissing(this)) {
            d->start(this);
        }
    });
    connect(&d->watcher, &QFutureWatcherBase::finished, this, [this] {
        Result<PlanUndo> &result = *d->watcher.result();
        d->progress->hide();
        d->choices->setEnabled(true);
        d->exportButton->setEnabled(true);
        if (!result) {
            d->makePlan();
            if (result.error().kind != Error::Kind::Cancelled) {
                d->verdict->setText(tr("Nothing was exported. %1").arg(result.error().message));
            }
            return;
        }
        d->undo = std::make_shared<PlanUndo>(std::move(*result));
        const QString where = d->plan.zipPath.isEmpty() ? d->choices->folder() : d->plan.zipPath;
        d->done->setExport(d->plan, d->forecasts, where);
        d->stack->setCurrentWidget(d->done);
        resize(width(), doneHeight);
        d->done->setFocus();
        Q_EMIT exported(where);
    });
    connect(d->done, &ExportDonePage::doneWanted, this, &ExportDialog::accept);
    connect(d->done, &ExportDonePage::undoWanted, this, [this] {
        const Outcome error = d->undo ? d->undo->undo() : Outcome();
        d->undo.reset();
        d->stack->setCurrentIndex(0);
        resize(width(), planHeight);
        d->makePlan();
        d->verdict->setText(error ? error->message : tr("The export was taken back."));
    });
    d->makePlan();
}

ExportDialog::~ExportDialog()
{
    d->cancelled->store(true);
    d->watcher.waitForFinished();
}

QWidget *ExportDialog::Private::planPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(24, 24, 24, 16);
    upper->setSpacing(8);
    choices->setParent(page);
    upper->addWidget(choices);
    upper->addSpacing(12);

    auto *heading = new QHBoxLayout;
    heading->addWidget(titleLabel(look, ExportDialog::tr("Will be written"), page));
    heading->addStretch();
    summary = new QLabel(page);
    summary->setFont(look.font(QStringLiteral("small")));
    summary->setProperty("tone", QStringLiteral("muted"));
    heading->addWidget(summary);
    upper->addLayout(heading);
    list = new PlanList(look, page);
    upper->addWidget(list, 1);

    changesTitle = new QWidget(page);
    auto *changesHeading = new QHBoxLayout(changesTitle);
    changesHeading->setContentsMargins(0, 8, 0, 0);
    changesHeading->addWidget(titleLabel(look, ExportDialog::tr("Changed in the copy"), changesTitle));
    changesHeading->addStretch();
    auto *stays = new QLabel(ExportDialog::tr("your post stays as it is"), changesTitle);
    stays->setFont(look.font(QStringLiteral("small")));
    stays->setProperty("tone", QStringLiteral("muted"));
    changesHeading->addWidget(stays);
    upper->addWidget(changesTitle);
    changes = new QLabel(page);
    changes->setProperty("card", true);
    changes->setTextFormat(Qt::RichText);
    changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    changes->setContentsMargins(12, 8, 12, 8);
    changes->setAccessibleName(ExportDialog::tr("Changed in the copy"));
    upper->addWidget(changes);

    auto *warningRow = new QHBoxLayout;
    warning = new QLabel(page);
    warning->setProperty("notice", QStringLiteral("warn"));
    warning->setWordWrap(true);
    warning->setContentsMargins(12, 8, 12, 8);
    goToMissing = new QPushButton(ExportDialog::tr("Go to the line"), page);
    warningRow->addWidget(warning, 1);
    warningRow->addWidget(goToMissing);
    upper->addLayout(warningRow);
    layout->addLayout(upper, 1);

    auto *footer = new QWidget(page);
    footer->setProperty("ground", QStringLiteral("window"));
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(24, 14, 24, 14);
    buttons->setSpacing(8);
    verdict = new QLabel(footer);
    verdict->setFont(look.font(QStringLiteral("small")));
    verdict->setProperty("tone", QStringLiteral("muted"));
    verdict->setWordWrap(true);
    progress = new QProgressBar(footer);
    progress->setAccessibleName(ExportDialog::tr("Exporting"));
    progress->hide();
    cancelButton = new QPushButton(ExportDialog::tr("Cancel"), footer);
    exportButton = new QPushButton(footer);
    exportButton->setProperty("main", true);
    exportButton->setDefault(true);
    buttons->addWidget(verdict, 1);
    buttons->addWidget(progress, 1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(exportButton);
    auto *rule = new QFrame(page);
    rule->setProperty("hairline", QStringLiteral("h"));
    layout->addWidget(rule);
    layout->addWidget(footer);
    return page;
}

bool ExportDialog::Private::overwrites() const
{
    return std::any_of(forecasts.cbegin(), forecasts.cend(),
                       [](const StepForecast &step) { return step.state == TargetState::Differs; });
}

bool ExportDialog::Private::mayLeaveOutMissing(QWidget *window) const
{
    QStringList names;
    for (const Problem &problem : plan.missing) {
        names.append(problem.subject);
    }
    names.removeDuplicates();
    QMessageBox box(
        QMessageBox::NoIcon, window->windowTitle(),
        ExportDialog::tr("%n picture(s) are not there. Export without them?", nullptr, static_cast<int>(names.size())),
        QMessageBox::NoButton, window);
    box.setInformativeText(
        ExportDialog::tr("Their tags are left out of the copy: %1").arg(names.join(QStringLiteral(", "))));
    QPushButton *go = box.addButton(ExportDialog::tr("Export without them"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(ExportDialog::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == go;
}

void ExportDialog::Private::start(ExportDialog *dialog)
{
    ExportOptions options = choices->options();
    // The button has said what it does: leave missing pictures out, overwrite what differs
    options.withoutMissing = !plan.missing.isEmpty();
    options.mayOverwrite = overwrites();
    plan = planExport({post}, choices->folder(), options);
    forecasts = forecast(plan.files);
    exportButton->setEnabled(false);
    choices->setEnabled(false);
    progress->setRange(0, static_cast<int>(plan.files.steps.size()));
    progress->show();
    cancelled->store(false);
    const auto report = [this, dialog](int stepsDone, int, const QString &) {
        QMetaObject::invokeMethod(
            dialog, [this, stepsDone] { progress->setValue(stepsDone); }, Qt::QueuedConnection);
    };
    watcher.setFuture(QtConcurrent::run([thePlan = plan, stop = cancelled, report] {
        return std::make_shared<Result<PlanUndo>>(performExport(thePlan, report, stop.get()));
    }));
}

const Error *ExportDialog::Private::blocked() const
{
    for (const StepForecast &step : forecasts) {
        if (step.state == TargetState::Blocked && step.error) {
            return &*step.error;
        }
    }
    return nullptr;
}

void ExportDialog::Private::makePlan()
{
    const QString folder = choices->folder();
    if (folder.isEmpty()) {
        exportButton->setEnabled(false);
        verdict->setText(ExportDialog::tr("Choose a folder to export to."));
        return;
    }
    plan = planExport({post}, folder, choices->options());
    forecasts = forecast(plan.files);
    list->setPlan(plan.files, forecasts);
    qint64 size = 0;
    int files = 0;
    for (qsizetype i = 0; i < plan.files.steps.size(); ++i) {
        if (plan.files.steps.at(i).kind != FileStep::Kind::MakeFolder) {
            ++files;
            size += i < forecasts.size() ? forecasts.at(i).size : 0;
        }
    }
    summary->setText(ExportDialog::tr("%n file(s), %1", nullptr, files).arg(sizeText(size)));
    const bool site = choices->options().layout == ExportOptions::Layout::Site;
    choices->setTagsHint(site && choices->options().tags != ExportOptions::Tags::Keep
                             ? ExportDialog::tr("The small site has no image tag of its own.")
                             : QString());
    showChanges();
    showWarnings();
    exportButton->setText(!plan.missing.isEmpty() ? ExportDialog::tr("Export without it…")
                          : overwrites()          ? ExportDialog::tr("Overwrite and export %n file(s)", nullptr, files)
                                                  : ExportDialog::tr("Export %n file(s)", nullptr, files));
    exportButton->setProperty("main", plan.missing.isEmpty());
    exportButton->style()->unpolish(exportButton);
    exportButton->style()->polish(exportButton);
    showVerdict();
}

void ExportDialog::Private::showChanges()
{
    const bool any = !plan.changes.isEmpty();
    changesTitle->setVisible(any);
    changes->setVisible(any);
    if (!any) {
        return;
    }
    const TagChange &first = plan.changes.first();
    const QString mono = look.tokens().families(QStringLiteral("mono")).join(QStringLiteral("','"));
    const QString row =
        QStringLiteral("<div style=\"font-family:'%1';color:%2\"><span style=\"color:%3\">%4</span> %5</div>");
    const auto color = [this](const char *name) { return look.tokens().color(QString::fromLatin1(name)).name(); };
    QString html =
        row.arg(mono, color("text.muted"), color("error"), QStringLiteral("−&nbsp;"), first.before.toHtmlEscaped()) +
        row.arg(mono, color("text"), color("ok"), QStringLiteral("+&nbsp;"), first.after.toHtmlEscaped());
    if (plan.changes.size() > 1) {
        html += QStringLiteral("<div style=\"color:%1\">%2</div>")
                    .arg(color("accent.text"),
                         ExportDialog::tr("and %n more", nullptr, static_cast<int>(plan.changes.size()) - 1));
    }
    changes->setText(html);
}

void ExportDialog::Private::showWarnings()
{
    QStringList sentences;
    for (const Problem &problem : plan.missing) {
        sentences.append(problem.message);
    }
    sentences.append(plan.warnings);
    warning->setVisible(!sentences.isEmpty());
    constexpr int shown = 4;
    warning->setText(
        sentences.mid(0, shown).join(QLatin1Char('\n')) +
        (sentences.size() > shown
             ? QLatin1Char('\n') + ExportDialog::tr("and %n more", nullptr, static_cast<int>(sentences.size()) - shown)
             : QString()));
    goToMissing->setVisible(!plan.missing.isEmpty());
}

void ExportDialog::Private::showVerdict()
{
    const Error *error = blocked();
    exportButton->setEnabled(!error);
    if (error) {
        verdict->setText(error->message);
    } else if (!plan.missing.isEmpty()) {
        verdict->setText(
            ExportDialog::tr("%n picture(s) would be broken.", nullptr, static_cast<int>(plan.missing.size())));
    } else if (overwrites()) {
        verdict->setText(ExportDialog::tr("Files that differ are overwritten. Undo brings them back."));
    } else {
        verdict->setText(ExportDialog::tr("Nothing is overwritten. Every picture will show."));
    }
}

QString ExportDialog::targetFolder() const
{
    return d->choices->folder();
}

} // namespace dosirak
