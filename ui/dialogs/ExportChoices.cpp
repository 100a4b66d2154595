#include "ui/dialogs/ExportChoices.h"

#include "ui/theme/Look.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dosirak {

namespace {

enum Layout { PostAndPhotos, SmallSite, ZipFile };

} // namespace

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home || path.startsWith(home + QLatin1Char('/'))) {
        return QLatin1Char('~') + path.mid(home.size());
    }
    return QDir::toNativeSeparators(path);
}

ExportChoices::ExportChoices(const Look &look, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(new QLineEdit(shortPath(folder), this))
    , m_layout(new QButtonGroup(this))
    , m_tags(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(16);
    grid->setColumnMinimumWidth(0, 84);
    const auto label = [&](const QString &text, QWidget *buddy, int row) {
        auto *widget = new QLabel(text, this);
        widget->setProperty("tone", QStringLiteral("muted"));
        widget->setBuddy(buddy);
        grid->addWidget(widget, row, 0, row == 1 ? Qt::AlignTop : Qt::AlignVCenter);
    };

    auto *chooseButton = new QPushButton(look.icon(QStringLiteral("open")), tr("Choose…"), this);
    connect(chooseButton, &QPushButton::clicked, this, &ExportChoices::choose);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportChoices::changed);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(chooseButton, 0, 2);
    label(tr("Export &to"), m_folder, 0);

    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(24);
    const auto kind = [&](const QString &title, const QString &line, int id) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *radio = new QRadioButton(title, this);
        radio->setAccessibleDescription(line);
        m_layout->addButton(radio, id);
        auto *words = new QLabel(line, this);
        words->setFont(look.font(QStringLiteral("small")));
        words->setProperty("tone", QStringLiteral("muted"));
        words->setIndent(24);
        column->addWidget(radio);
        column->addWidget(words);
        kinds->addLayout(column);
        return radio;
    };
    kind(tr("&Post and photos"), tr("for a site you have"), PostAndPhotos);
    QRadioButton *site = kind(tr("A small &site"), tr("ready to build with Hexo"), SmallSite);
    kind(tr("&Zip file"), tr("the same in one file"), ZipFile);
    kinds->addStretch();
    site->setChecked(true);
    connect(m_layout, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            Q_EMIT changed();
        }
    });
    grid->addLayout(kinds, 1, 1, 1, 2);
    label(tr("As"), site, 1);

    m_tags->addItem(tr("What fits the site"), static_cast<int>(ExportOptions::Tags::Auto));
    m_tags->addItem(tr("Portable, for every theme"), static_cast<int>(ExportOptions::Tags::Portable));
    m_tags->addItem(tr("As they are"), static_cast<int>(ExportOptions::Tags::Keep));
    m_tags->setMinimumWidth(240);
    connect(m_tags, &QComboBox::currentIndexChanged, this, &ExportChoices::changed);
    m_hint->setFont(look.font(QStringLiteral("small")));
    m_hint->setProperty("tone", QStringLiteral("muted"));
    auto *tags = new QHBoxLayout;
    tags->setSpacing(12);
    tags->addWidget(m_tags);
    tags->addWidget(m_hint, 1);
    grid->addLayout(tags, 2, 1, 1, 2);
    label(tr("T&ags"), m_tags, 2);
}

QString ExportChoices::folder() const
{
    QString text = m_folder->text().trimmed();
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/"))) {
        text = QDir::homePath() + text.mid(1);
    }
    return text.isEmpty() ? QString() : QDir::cleanPath(QDir(text).absolutePath());
}

ExportOptions ExportChoices::options() const
{
    ExportOptions options;
    options.layout = m_layout->checkedId() == PostAndPhotos ? ExportOptions::Layout::Post : ExportOptions::Layout::Site;
    options.zip = m_layout->checkedId() == ZipFile;
    options.tags = static_cast<ExportOptions::Tags>(m_tags->currentData().toInt());
    return options;
}

void ExportChoices::setTagsHint(const QString &hint)
{
    m_hint->setText(hint);
}

void ExportChoices::choose()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Export to"), folder());
    if (!chosen.isEmpty()) {
        m_folder->setText(shortPath(chosen));
    }
}

} // namespace dosirak
