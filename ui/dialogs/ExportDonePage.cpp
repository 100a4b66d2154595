#include "ui/dialogs/ExportDonePage.h"

#include "ui/dialogs/ExportChoices.h"
#include "ui/theme/Look.h"
#include "ui/theme/SizeText.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dosirak {

ExportDonePage::ExportDonePage(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_what(new QLabel(this))
    , m_buildTitle(new QLabel(tr("Build it"), this))
    , m_build(new QFrame(this))
    , m_commands(new QLabel(m_build))
{
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/dosirak.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *title = new QLabel(tr("Packed"), this);
    title->setFont(look.font(QStringLiteral("dialogTitle")));
    m_what->setProperty("tone", QStringLiteral("muted"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_what);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    head->addLayout(words, 1);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    m_checks = new QVBoxLayout(card);
    m_checks->setContentsMargins(16, 12, 16, 12);
    m_checks->setSpacing(12);

    m_buildTitle->setFont(look.font(QStringLiteral("label")));
    m_build->setProperty("card", true);
    m_build->setAttribute(Qt::WA_StyledBackground);
    QFont mono(look.tokens().families(QStringLiteral("mono")));
    mono.setPixelSize(13);
    m_commands->setFont(mono);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(look.icon(QStringLiteral("copy")), tr("Copy"), m_build);
    copy->setProperty("small", true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_commands->text()); });
    auto *buildRow = new QHBoxLayout(m_build);
    buildRow->setContentsMargins(16, 12, 12, 12);
    buildRow->addWidget(m_commands, 1);
    buildRow->addWidget(copy);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(32, 28, 32, 24);
    body->setSpacing(12);
    body->addLayout(head);
    body->addSpacing(8);
    body->addWidget(card);
    body->addSpacing(8);
    body->addWidget(m_buildTitle);
    body->addWidget(m_build);
    body->addStretch();

    auto *footer = new QWidget(this);
    footer->setProperty("ground", QStringLiteral("window"));
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(24, 14, 24, 14);
    buttons->setSpacing(8);
    auto *undo = new QPushButton(look.icon(QStringLiteral("undo")), tr("Undo export"), footer);
    undo->setProperty("quiet", true);
    auto *open = new QPushButton(look.icon(QStringLiteral("open")), tr("Open folder"), footer);
    auto *done = new QPushButton(tr("Done"), footer);
    done->setProperty("main", true);
    done->setDefault(true);
    buttons->addWidget(undo);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(done);
    connect(undo, &QPushButton::clicked, this, &ExportDonePage::undoWanted);
    connect(done, &QPushButton::clicked, this, &ExportDonePage::doneWanted);
    connect(open, &QPushButton::clicked, this, [this] {
        const QFileInfo info(m_where);
        QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? m_where : info.absolutePath()));
    });
    setFocusProxy(done);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    auto *rule = new QFrame(this);
    rule->setProperty("hairline", QStringLiteral("h"));
    layout->addWidget(rule);
    layout->addWidget(footer);
}

void ExportDonePage::addCheck(const QString &icon, const QString &color, const QString &text)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *sign = new QLabel(row);
    sign->setPixmap(m_look.pixmap(icon, 16, color, devicePixelRatioF()));
    auto *words = new QLabel(text, row);
    words->setWordWrap(true);
    layout->addWidget(sign);
    layout->addWidget(words, 1);
    m_checks->addWidget(row);
}

void ExportDonePage::setExport(const ExportPlan &plan, const QList<StepForecast> &forecasts, const QString &where)
{
    m_where = where;
    qint64 size = 0;
    int files = 0;
    bool site = false;
    for (qsizetype i = 0; i < plan.files.steps.size(); ++i) {
        const FileStep &step = plan.files.steps.at(i);
        site = site || step.target == QLatin1String("package.json");
        if (step.kind != FileStep::Kind::MakeFolder) {
            ++files;
            size += i < forecasts.size() ? forecasts.at(i).size : 0;
        }
    }
    m_what->setText(tr("%n file(s) exported to %1, %2", nullptr, files).arg(shortPath(where), sizeText(size)));

    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString fine = QStringLiteral("no problems");
    const QString ok = QStringLiteral("ok");
    const int missing = static_cast<int>(plan.missing.size());
    const int shown = qMax(0, plan.picturesInText - missing);
    addCheck(missing == 0 ? fine : QStringLiteral("missing, warning"), missing == 0 ? ok : QStringLiteral("warn"),
             tr("%1 of %n picture(s) in the text will show", nullptr, plan.picturesInText).arg(shown));
    if (!plan.changes.isEmpty()) {
        addCheck(fine, ok, tr("%n tag(s) written for every theme", nullptr, static_cast<int>(plan.changes.size())));
    }
    for (const QString &warning : plan.warnings) {
        addCheck(QStringLiteral("missing, warning"), QStringLiteral("warn"), warning);
    }
    m_buildTitle->setVisible(site && plan.zipPath.isEmpty());
    m_build->setVisible(site && plan.zipPath.isEmpty());
    m_commands->setText(QStringLiteral("cd ") + shortPath(where) +
                        QStringLiteral("\nnpm install && npx hexo generate"));
}

} // namespace dosirak
