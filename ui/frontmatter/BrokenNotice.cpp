#include "ui/frontmatter/BrokenNotice.h"

#include "ui/frontmatter/FieldKind.h"
#include "ui/theme/Look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dosirak {

BrokenNotice::BrokenNotice(const Look &look, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_message(new QLabel(this))
    , m_result(new QLabel(this))
    , m_repair(new QPushButton(this))
    , m_goTo(new QPushButton(this))
{
    setProperty("notice", QStringLiteral("error"));
    const auto paintIcon = [this, &look] {
        m_icon->setPixmap(look.pixmap(QStringLiteral("error"), 18, QStringLiteral("error"), devicePixelRatioF()));
    };
    paintIcon();
    connect(&look, &Look::changed, this, paintIcon);
    QFont strong = look.font(QStringLiteral("body"));
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_message->setWordWrap(true);
    QFont mono = look.font(QStringLiteral("small"));
    mono.setFamilies(look.tokens().families(QStringLiteral("mono")));
    m_result->setFont(mono);
    m_result->setProperty("tone", QStringLiteral("muted"));
    m_result->setMinimumWidth(20);
    for (QLabel *label : {m_title, m_message, m_result})
        label->setTextFormat(Qt::PlainText);
    m_repair->setProperty("main", true);
    m_repair->setProperty("small", true);
    m_goTo->setProperty("small", true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_goTo);
    buttons->addSpacing(6);
    buttons->addWidget(m_result, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_message);
    words->addSpacing(8);
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(13, 11, 13, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_repair, &QPushButton::clicked, this, &BrokenNotice::repairWanted);
    connect(m_goTo, &QPushButton::clicked, this, &BrokenNotice::lineWanted);
}

void BrokenNotice::showError(const FrontMatterError &error, const QString &repairedLine)
{
    const QString title =
        error.key.isEmpty()
            ? tr("Hexo cannot read the front matter: line %1, column %2").arg(error.line + 1).arg(error.column + 1)
            : tr("Hexo cannot read the %1: line %2, column %3")
                  .arg(fieldLabel(error.key).toLower())
                  .arg(error.line + 1)
                  .arg(error.column + 1);
    const bool changed = title != m_title->text() || !isVisible();
    m_title->setText(title);
    m_message->setText(error.message);
    m_repair->setText(error.fixTitle);
    m_repair->setVisible(!error.fix.isEmpty());
    m_goTo->setText(tr("Go to line %1").arg(error.line + 1));
    m_result->setText(repairedLine);
    setAccessibleName(title);
    setAccessibleDescription(error.message);
    if (changed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void BrokenNotice::setReadOnly(bool readOnly)
{
    m_repair->setEnabled(!readOnly);
}

} // namespace dosirak
