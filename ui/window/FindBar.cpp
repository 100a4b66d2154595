#include "ui/window/FindBar.h"

#include "ui/theme/Look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace dosirak {

QList<TextSpan> occurrences(const QString &text, const QString &needle, qsizetype limit)
{
    QList<TextSpan> found;
    if (needle.isEmpty()) {
        return found;
    }
    const bool hasCapital = std::any_of(needle.begin(), needle.end(), [](QChar letter) { return letter.isUpper(); });
    const Qt::CaseSensitivity cases = hasCapital ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(needle, 0, cases); at >= 0 && found.size() < limit;
         at = text.indexOf(needle, at + needle.size(), cases)) {
        found.append({at, at + needle.size()});
    }
    return found;
}

FindBar::FindBar(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_needle(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("findBar"));
    setProperty("ground", QStringLiteral("panel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 8, 5);
    layout->setSpacing(4);
    m_needle->setPlaceholderText(tr("Find in this post"));
    m_needle->setAccessibleName(tr("Find in this post"));
    m_needle->setMinimumWidth(120);
    m_count->setFont(look.font(QStringLiteral("small")));
    m_count->setMinimumWidth(80);
    layout->addWidget(m_needle, 1);
    layout->addWidget(m_count);
    const auto button = [&](const QString &icon, const QString &name, auto slot) {
        auto *tool = new QToolButton(this);
        tool->setIcon(look.icon(icon));
        tool->setToolTip(name);
        tool->setAccessibleName(name);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::TabFocus);
        connect(tool, &QToolButton::clicked, this, slot);
        layout->addWidget(tool);
    };
    button(QStringLiteral("previous month"), tr("Find previous"), &FindBar::previous);
    button(QStringLiteral("collapsed"), tr("Find next"), &FindBar::next);
    button(QStringLiteral("close, remove chip"), tr("Close"), &FindBar::closed);
    connect(m_needle, &QLineEdit::textChanged, this, [this] { search(true); });
    connect(m_needle, &QLineEdit::returnPressed, this, &FindBar::next);
    hide();
}

void FindBar::open(const QString &selected)
{
    show();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n'))) {
        m_needle->setText(selected);
    }
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
    search(false);
}

void FindBar::setText(const QString &text)
{
    m_text = text;
    if (isVisible()) {
        search(false);
    }
}

void FindBar::search(bool moveCaret)
{
    m_found = occurrences(m_text, m_needle->text());
    m_current = -1;
    const bool nothing = m_found.isEmpty() && !m_needle->text().isEmpty();
    m_count->setText(m_needle->text().isEmpty() ? QString()
                     : nothing                  ? tr("Not found")
                                                : tr("%Ln place(s)", nullptr, static_cast<int>(m_found.size())));
    if (moveCaret && !m_found.isEmpty()) {
        const qsizetype from = m_caret - m_needle->text().size();
        const auto at = std::lower_bound(m_found.cbegin(), m_found.cend(), from,
                                         [](const TextSpan &span, qsizetype place) { return span.from < place; });
        go(at == m_found.cend() ? 0 : at - m_found.cbegin());
    }
}

void FindBar::go(qsizetype index)
{
    m_current = index;
    m_count->setText(tr("%1 of %2").arg(index + 1).arg(m_found.size()));
    Q_EMIT found(m_found.at(index));
}

void FindBar::next()
{
    if (m_found.isEmpty()) {
        return;
    }
    const auto at = std::upper_bound(m_found.cbegin(), m_found.cend(), m_caret - 1,
                                     [](qsizetype place, const TextSpan &span) { return place < span.from; });
    go(at == m_found.cend() ? 0 : at - m_found.cbegin());
}

void FindBar::previous()
{
    if (m_found.isEmpty()) {
        return;
    }
    const auto at = std::lower_bound(m_found.cbegin(), m_found.cend(), m_caret,
                                     [](const TextSpan &span, qsizetype place) { return span.to < place; });
    go(at == m_found.cbegin() ? m_found.size() - 1 : at - m_found.cbegin() - 1);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ShiftModifier)) {
        previous();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace dosirak
