#include "ui/frontmatter/FormHeader.h"

#include "ui/theme/Look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

namespace dosirak {

FormHeader::FormHeader(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_fold(new QToolButton(this))
    , m_name(new QLabel(tr("Front matter"), this))
    , m_summary(new QLabel(this))
    , m_add(new QPushButton(tr("Add field"), this))
    , m_yaml(new QPushButton(tr("YAML"), this))
    , m_start(new QPushButton(tr("Add title and date"), this))
{
    setFixedHeight(look.tokens().metric(QStringLiteral("panelHeader")));
    m_fold->setProperty("small", true);
    m_fold->setIconSize({16, 16});
    m_name->setFont(look.font(QStringLiteral("label")));
    m_summary->setProperty("tone", QStringLiteral("muted"));
    m_summary->setFont(look.font(QStringLiteral("small")));
    m_summary->setMinimumWidth(20);
    m_summary->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_add, m_yaml}) {
        button->setProperty("quiet", true);
        button->setProperty("small", true);
        button->setIconSize({14, 14});
    }
    m_add->setIcon(look.icon(QStringLiteral("add")));
    m_yaml->setIcon(look.icon(QStringLiteral("front matter as YAML")));
    m_yaml->setCheckable(true);
    m_yaml->setToolTip(tr("Show the front matter as YAML in the editor"));
    m_yaml->setAccessibleName(tr("Show as YAML"));
    m_start->setIcon(look.icon(QStringLiteral("add")));
    m_start->setProperty("small", true);
    m_start->setIconSize({14, 14});

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(5, 0, look.tokens().metric(QStringLiteral("formPadX")) - 6, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold);
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_yaml);
    layout->addWidget(m_start);

    connect(m_fold, &QToolButton::clicked, this, &FormHeader::foldWanted);
    connect(m_add, &QPushButton::clicked, this, &FormHeader::addFieldWanted);
    connect(m_yaml, &QPushButton::clicked, this, &FormHeader::yamlWanted);
    connect(m_start, &QPushButton::clicked, this, &FormHeader::titleAndDateWanted);
    setState(State::Open, {});
}

void FormHeader::setState(State state, const QString &summary)
{
    m_state = state;
    m_text = summary;
    m_fold->setIcon(m_look.icon(state == State::Open ? QStringLiteral("expanded") : QStringLiteral("collapsed")));
    m_fold->setAccessibleName(state == State::Open ? tr("Fold front matter") : tr("Unfold front matter"));
    m_fold->setToolTip(m_fold->accessibleName());
    m_fold->setEnabled(state != State::NoFrontMatter);
    m_add->setVisible(state == State::Open);
    m_yaml->setVisible(state != State::NoFrontMatter);
    m_start->setVisible(state == State::NoFrontMatter);
    setAccessibleName(state == State::Folded ? tr("Front matter, folded, %1").arg(summary) : tr("Front matter"));
    elide();
}

void FormHeader::elide()
{
    m_summary->setText(m_summary->fontMetrics().elidedText(m_text, Qt::ElideRight, m_summary->width()));
}

void FormHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

void FormHeader::setYamlShown(bool shown)
{
    m_yaml->setChecked(shown);
}

void FormHeader::setAddingEnabled(bool enabled)
{
    m_add->setEnabled(enabled);
}

void FormHeader::setReadOnly(bool readOnly)
{
    m_start->setEnabled(!readOnly);
}

QWidget *FormHeader::addButton() const
{
    return m_add;
}

void FormHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_state != State::NoFrontMatter)
        Q_EMIT foldWanted();
}

} // namespace dosirak
