#include "ui/notices/NoticeRow.h"

#include "ui/theme/Look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QToolButton>

namespace dosirak {
namespace {

QString toneName(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Ok:
        return QStringLiteral("ok");
    case Notice::Tone::Warn:
        return QStringLiteral("warn");
    case Notice::Tone::Error:
        return QStringLiteral("error");
    case Notice::Tone::Info:
        break;
    }
    return QStringLiteral("info");
}

QString usualIcon(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Ok:
        return QStringLiteral("used");
    case Notice::Tone::Warn:
        return QStringLiteral("missing, warning");
    case Notice::Tone::Error:
        return QStringLiteral("error");
    case Notice::Tone::Info:
        break;
    }
    return QStringLiteral("information");
}

/// The notice's icon in its tone; follows the colours.
class ToneIcon : public QWidget
{
public:
    ToneIcon(const Look &look, QString action, QString tone, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
        , m_action(std::move(action))
        , m_tone(std::move(tone))
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_look.pixmap(m_action, 16, m_tone, devicePixelRatioF()));
    }

private:
    const Look &m_look;
    QString m_action;
    QString m_tone;
};

} // namespace

NoticeRow::NoticeRow(const Look &look, const Notice &notice, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_notice(notice)
{
    build();
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QString NoticeRow::spokenText() const
{
    return m_notice.strong.isEmpty() ? m_notice.text
           : m_notice.text.isEmpty() ? m_notice.strong
                                     : m_notice.strong + QLatin1Char(' ') + m_notice.text;
}

void NoticeRow::build()
{
    setAccessibleName(spokenText());
    setObjectName(QStringLiteral("notice-") + m_notice.id);
    setMinimumHeight(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 5);
    row->setSpacing(8);
    row->addStrut(31); // with the margins 40 px
    const QString icon = m_notice.icon.isEmpty() ? usualIcon(m_notice.tone) : m_notice.icon;
    row->addWidget(new ToneIcon(m_look, icon, toneName(m_notice.tone), this), 0, Qt::AlignVCenter);
    row->addSpacing(2);

    auto *words = new QLabel(this);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const QString strong =
        m_notice.strong.isEmpty()
            ? QString()
            : QStringLiteral("<b style=\"font-weight:600\">%1</b> ").arg(m_notice.strong.toHtmlEscaped());
    words->setText(strong + m_notice.text.toHtmlEscaped());
    row->addWidget(words, 1);

    const qsizetype buttons = std::min(m_notice.buttons.size(), qsizetype(2) + (m_notice.closable ? 0 : 1));
    for (qsizetype i = 0; i < buttons; ++i)
        addButton(m_notice.buttons.at(i), row);
    if (!m_notice.closable) {
        row->addSpacing(4);
        return;
    }
    auto *close = new QToolButton(this);
    close->setIcon(m_look.icon(QStringLiteral("close, remove chip")));
    close->setIconSize({16, 16});
    mark(close, "small");
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &NoticeRow::closeWanted);
    row->addWidget(close, 0, Qt::AlignVCenter);
}

void NoticeRow::addButton(const Notice::Button &button, QHBoxLayout *row)
{
    auto *made = new QPushButton(button.text, this);
    mark(made, "small");
    if (button.quiet)
        mark(made, m_notice.tone == Notice::Tone::Ok ? "link" : "quiet");
    QString name = button.text;
    made->setAccessibleName(name.remove(QChar(0x2026)));
    // The notice may be gone, replaced by what the button does, when the function comes back.
    connect(made, &QPushButton::clicked, this, [pressed = button.pressed] {
        if (pressed)
            pressed();
    });
    row->addWidget(made, 0, Qt::AlignVCenter);
}

void NoticeRow::slide(int from, int to)
{
    delete m_slide;
    m_slide = new QPropertyAnimation(this, "maximumHeight", this);
    m_slide->setDuration(m_look.motion(m_look.tokens().metric(QStringLiteral("motion.normal"))));
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->setStartValue(from);
    m_slide->setEndValue(to);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] {
        if (m_leaving) {
            Q_EMIT left();
            deleteLater();
        } else {
            setMaximumHeight(QWIDGETSIZE_MAX); // a narrower window may need more lines
        }
    });
    m_slide->start();
}

void NoticeRow::enter()
{
    const int width = parentWidget() != nullptr ? parentWidget()->width() : 0;
    const int height =
        layout()->hasHeightForWidth() && width > 0 ? layout()->totalHeightForWidth(width) : sizeHint().height();
    slide(0, std::max(40, height));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeRow::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    slide(height(), 0);
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    const QString tone = toneName(m_notice.tone);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.color(tone + QStringLiteral(".soft")));
    const bool hasLine = m_notice.tone == Notice::Tone::Warn || m_notice.tone == Notice::Tone::Error;
    painter.fillRect(0, height() - 1, width(), 1,
                     tokens.color(hasLine ? tone + QStringLiteral(".line") : QStringLiteral("line.subtle")));
}

void NoticeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_notice.closable) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dosirak
