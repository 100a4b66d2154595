#include "ui/preview/PreviewHeader.h"

#include "ui/theme/Look.h"
#include "ui/theme/SegmentedControl.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace dosirak {

namespace {

constexpr int narrow = 360; ///< below it the widths go (design 10)
constexpr int sentenceTime = 6000;

} // namespace

PreviewHeader::PreviewHeader(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_style(new QLabel(this))
    , m_widths(new SegmentedControl(look, this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_sentenceEnd(new QTimer(this))
{
    setFixedHeight(look.tokens().metric(QStringLiteral("panelHeader")));
    auto *title = new QLabel(tr("Preview"), this);
    title->setFont(look.font(QStringLiteral("label")));
    m_style->setFont(look.font(QStringLiteral("bodyStrong")));
    m_style->setTextFormat(Qt::PlainText);
    m_style->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_style->setText(tr("Reading style"));

    m_widths->addIconSegment(QStringLiteral("phone width"), tr("Phone width"));
    m_widths->addIconSegment(QStringLiteral("tablet width"), tr("Tablet width"));
    m_widths->addIconSegment(QStringLiteral("desktop width"), tr("Desktop width"));
    m_widths->setCurrentIndex(2);
    m_widths->setAccessibleName(tr("Page width"));
    connect(m_widths, &SegmentedControl::currentChanged, this, &PreviewHeader::widthChosen);

    m_more->setIcon(look.icon(QStringLiteral("more")));
    m_more->setIconSize(QSize(16, 16));
    m_more->setProperty("small", true);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("More about the preview"));
    m_more->setAccessibleName(tr("More about the preview"));
    const int button = look.tokens().metric(QStringLiteral("iconButton"));
    m_more->setFixedSize(button, button);

    m_sentenceEnd->setSingleShot(true);
    connect(m_sentenceEnd, &QTimer::timeout, this, [this] { m_style->setText(tr("Reading style")); });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 10, 1);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_style, 1);
    layout->addWidget(m_widths);
    layout->addWidget(m_more);
}

void PreviewHeader::setWidth(int index)
{
    m_widths->setCurrentIndex(index);
}

void PreviewHeader::say(const QString &sentence)
{
    m_style->setText(sentence);
    m_sentenceEnd->start(sentenceTime);
}

void PreviewHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.tokens().color(QStringLiteral("bg.panel")));
    painter.fillRect(0, height() - 1, width(), 1, m_look.tokens().color(QStringLiteral("line.subtle")));
}

void PreviewHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_widths->setVisible(width() >= narrow);
}

} // namespace dosirak
