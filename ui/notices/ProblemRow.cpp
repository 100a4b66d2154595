#include "ui/notices/ProblemRow.h"

#include "ui/theme/Look.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace dosirak {
namespace {

constexpr int sidePad = 16; ///< from the panel's edge to icon
constexpr int gap = 8;

QString severityToken(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Warning:
        return QStringLiteral("warn");
    case Problem::Severity::Note:
        return QStringLiteral("info");
    case Problem::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString severityIcon(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Warning:
        return QStringLiteral("missing, warning");
    case Problem::Severity::Note:
        return QStringLiteral("information");
    case Problem::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

ProblemRow::ProblemRow(const Look &look, const Problem &problem, bool canLocate, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_problem(problem)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(look.tokens().metric(QStringLiteral("problemRow")));
    setToolTip(problem.message + QLatin1Char('\n') + problem.consequence);
    buildButtons(canLocate && problem.kind == Problem::Kind::MissingPicture);
    QStringList spoken{severityWord(), placeWords(), problem.message, problem.consequence};
    if (m_fix != nullptr)
        spoken.append(tr("fix: %1").arg(m_fix->text()));
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QSize ProblemRow::sizeHint() const
{
    return {300, height()};
}

QString ProblemRow::severityWord() const
{
    switch (m_problem.severity) {
    case Problem::Severity::Warning:
        return tr("Warning");
    case Problem::Severity::Note:
        return tr("Note");
    case Problem::Severity::Error:
        break;
    }
    return tr("Error");
}

QString ProblemRow::placeWords() const
{
    const bool columnHelps =
        m_problem.kind == Problem::Kind::BrokenFrontMatter || m_problem.kind == Problem::Kind::TagSyntax;
    return columnHelps ? tr("line %1, column %2").arg(m_problem.line + 1).arg(m_problem.column + 1)
                       : tr("line %1").arg(m_problem.line + 1);
}

void ProblemRow::buildButtons(bool canLocate)
{
    auto *menu = new QMenu(this);
    // A file that is found again is better than a tag less.
    if (canLocate) {
        m_fix = new QPushButton(tr("Locate…"), this);
        connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT locateWanted(m_problem.subject); });
    } else if (!m_problem.fixes.isEmpty()) {
        m_fix = new QPushButton(m_problem.fixes.first().title, this);
        connect(m_fix, &QPushButton::clicked, this, &ProblemRow::applyFirstFix);
    }
    if (m_fix != nullptr) {
        mark(m_fix, "small");
        m_fix->setFocusPolicy(Qt::TabFocus);
    }
    for (qsizetype i = canLocate ? 0 : 1; i < m_problem.fixes.size(); ++i) {
        const ProblemFix &fix = m_problem.fixes.at(i);
        menu->addAction(fix.title, this, [this, fix] { Q_EMIT fixWanted(fix.edits, fix.title); });
    }
    menu->addAction(tr("Go to line %1").arg(m_problem.line + 1), this, &ProblemRow::chosen);
    m_menu = new QToolButton(this);
    m_menu->setIcon(m_look.icon(QStringLiteral("row menu")));
    m_menu->setIconSize({16, 16});
    mark(m_menu, "small");
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Other ways out"));
    m_menu->setAccessibleName(tr("Other ways out"));
    m_menu->setFocusPolicy(Qt::TabFocus);
}

void ProblemRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize menu(26, 26);
    int right = width() - sidePad;
    m_menu->setGeometry(right - menu.width(), (height() - menu.height()) / 2, menu.width(), menu.height());
    right -= menu.width() + 4;
    if (m_fix != nullptr) {
        const QSize size(std::min(m_fix->sizeHint().width(), width() / 3), 26);
        m_fix->setGeometry(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    }
}

void ProblemRow::setCurrent(bool isCurrent)
{
    m_current = isCurrent;
    update();
}

void ProblemRow::applyFirstFix()
{
    if (!m_problem.fixes.isEmpty())
        Q_EMIT fixWanted(m_problem.fixes.first().edits, m_problem.fixes.first().title);
}

void ProblemRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(6, 0, -6, 0);
    if (m_current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.color(m_current ? QStringLiteral("accent.soft") : QStringLiteral("bg.hover")));
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.color(QStringLiteral("focus")), 2));
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int iconSize = 16;
    painter.drawPixmap(sidePad + 2, (height() - iconSize) / 2,
                       m_look.pixmap(severityIcon(m_problem.severity), iconSize, severityToken(m_problem.severity),
                                     devicePixelRatioF()));

    const int right = m_fix != nullptr ? m_fix->x() - gap : m_menu->x() - gap;
    const QFont small = m_look.font(QStringLiteral("small"));
    const QString place = placeWords();
    const int placeWidth = QFontMetrics(small).horizontalAdvance(place);
    painter.setFont(small);
    painter.setPen(tokens.color(QStringLiteral("text.muted")));
    painter.drawText(QRect(right - placeWidth, 0, placeWidth, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, place);

    // The first sentence keeps its room, the second takes what is left.
    const QFont strong = m_look.font(QStringLiteral("bodyStrong"));
    QRect words(sidePad + 2 + iconSize + 10, 0, right - placeWidth - gap - (sidePad + 2 + iconSize + 10), height());
    const QString message = QFontMetrics(strong).elidedText(m_problem.message, Qt::ElideRight, words.width());
    painter.setFont(strong);
    painter.setPen(tokens.color(QStringLiteral("text")));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, message);
    words.setLeft(words.left() + QFontMetrics(strong).horizontalAdvance(message) + 10);
    const QFont body = m_look.font(QStringLiteral("body"));
    if (words.width() > 40) {
        painter.setFont(body);
        painter.setPen(tokens.color(QStringLiteral("text.muted")));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(body).elidedText(m_problem.consequence, Qt::ElideRight, words.width()));
    }
}

void ProblemRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen();
        return;
    case Qt::Key_Down:
        Q_EMIT stepWanted(1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepWanted(-1);
        return;
    case Qt::Key_Menu:
        m_menu->showMenu();
        return;
    case Qt::Key_Period:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            applyFirstFix();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ProblemRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT chosen();
}

void ProblemRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void ProblemRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void ProblemRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProblemRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace dosirak
