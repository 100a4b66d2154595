#include "ui/frontmatter/FrontMatterForm.h"

#include "ui/frontmatter/AddFieldPopup.h"
#include "ui/frontmatter/BrokenNotice.h"
#include "ui/frontmatter/FormHeader.h"
#include "ui/frontmatter/FormRows.h"
#include "ui/theme/Look.h"

#include <QDateTime>
#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace dosirak {

namespace {

constexpr double largestShare = 0.45; ///< of the column's height

/// The line of the text in which a repair happens, as it leaves it.
QString repairedLine(const FrontMatter &frontMatter, const FrontMatterError &error)
{
    if (error.fix.size() != 1 || error.fix[0].replacement.isEmpty())
        return {};
    return frontMatter.lineAfter(error.fix[0]).trimmed();
}

} // namespace

struct FrontMatterForm::Private
{
    FrontMatterForm *form;
    const Look &look;
    FrontMatter frontMatter;
    FormKnowledge knowledge;
    FormHeader *header;
    BrokenNotice *notice;
    QWidget *noticeFrame;
    QScrollArea *scroll;
    FormRows *rows;
    AddFieldPopup *adding = nullptr;
    bool expanded = true;
    bool readOnly = false;

    Private(FrontMatterForm *owner, const Look &theLook)
        : form(owner)
        , look(theLook)
        , header(new FormHeader(look, owner))
        , noticeFrame(new QWidget(owner))
        , scroll(new QScrollArea(owner))
    {
        notice = new BrokenNotice(look, noticeFrame);
        rows = new FormRows(look, scroll);
    }

    bool perform(const FieldChange &change, const QString &name);
    void refresh();
    void fitHeight();
    QString summary() const;
    QDateTime now() const;
    void openAdding();
    void add(const QString &key);
};

FrontMatterForm::FrontMatterForm(const Look &look, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, look))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Front matter"));
    setFocusPolicy(Qt::NoFocus);
    auto *noticeLayout = new QVBoxLayout(d->noticeFrame);
    const int side = look.tokens().metric(QStringLiteral("formPadX"));
    noticeLayout->setContentsMargins(side, 0, side, 10);
    noticeLayout->addWidget(d->notice);
    d->scroll->setWidget(d->rows);
    d->scroll->setWidgetResizable(true);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setFocusPolicy(Qt::NoFocus);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(d->header);
    layout->addWidget(d->noticeFrame);
    layout->addWidget(d->scroll);

    d->rows->setSink([this](const FieldChange &change, const QString &name) { return d->perform(change, name); });
    connect(d->rows, &FormRows::heightChanged, this, [this] { d->fitHeight(); });
    connect(d->rows, &FormRows::focusMoved, this, [this](QWidget *widget) {
        if (widget)
            d->scroll->ensureWidgetVisible(widget, 0, 8);
    });
    connect(d->rows, &FormRows::picturePhotosOffered, this, &FrontMatterForm::picturePhotosOffered);
    connect(d->header, &FormHeader::foldWanted, this, [this] {
        setExpanded(!d->expanded);
        Q_EMIT expandedChanged(d->expanded);
    });
    connect(d->header, &FormHeader::yamlWanted, this, &FrontMatterForm::yamlWanted);
    connect(d->header, &FormHeader::addFieldWanted, this, [this] { d->openAdding(); });
    connect(d->header, &FormHeader::titleAndDateWanted, this, [this] {
        const QDateTime now = d->now();
        const bool done = d->perform(
            [now](const FrontMatter &front) {
                return front.addAll({{QStringLiteral("title"), QString()}, {QStringLiteral("date"), now}});
            },
            tr("Add title and date"));
        if (done)
            d->rows->focusField(QStringLiteral("title"));
    });
    connect(d->notice, &BrokenNotice::repairWanted, this, [this] {
        if (d->frontMatter.error())
            Q_EMIT editsWanted(d->frontMatter.error()->fix, d->frontMatter.error()->fixTitle);
    });
    connect(d->notice, &BrokenNotice::lineWanted, this, [this] {
        if (d->frontMatter.error())
            Q_EMIT lineWanted(d->frontMatter.error()->line);
    });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    d->refresh();
}

FrontMatterForm::~FrontMatterForm() = default;

void FrontMatterForm::setFrontMatter(const FrontMatter &frontMatter)
{
    d->frontMatter = frontMatter;
    d->refresh();
}

void FrontMatterForm::setKnowledge(const FormKnowledge &knowledge)
{
    d->knowledge = knowledge;
    d->rows->setKnowledge(knowledge);
    d->refresh();
}

void FrontMatterForm::setExpanded(bool expanded)
{
    d->expanded = expanded;
    d->refresh();
}

bool FrontMatterForm::isExpanded() const
{
    return d->expanded;
}

void FrontMatterForm::setYamlShown(bool shown)
{
    d->header->setYamlShown(shown);
}

void FrontMatterForm::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
    d->header->setReadOnly(readOnly);
    d->notice->setReadOnly(readOnly);
    d->rows->setReadOnly(readOnly);
    d->refresh();
}

void FrontMatterForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fitHeight();
}

void FrontMatterForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
}

void FrontMatterForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (parentWidget())
        parentWidget()->installEventFilter(this);
    d->fitHeight();
}

bool FrontMatterForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        d->fitHeight();
    return QWidget::eventFilter(watched, event);
}

void FrontMatterForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), d->look.tokens().color(QStringLiteral("bg.panel")));
    painter.fillRect(0, height() - 1, width(), 1, d->look.tokens().color(QStringLiteral("line.subtle")));
}

bool FrontMatterForm::Private::perform(const FieldChange &change, const QString &name)
{
    if (readOnly)
        return false;
    const auto edits = change(frontMatter);
    if (!edits)
        return false;
    if (!edits->isEmpty())
        Q_EMIT form->editsWanted(*edits, name);
    return true;
}

void FrontMatterForm::Private::refresh()
{
    const bool broken = frontMatter.error().has_value();
    const bool none = !frontMatter.exists() && !broken;
    const bool open = !none && (expanded || broken);
    if (none)
        header->setState(FormHeader::State::NoFrontMatter, FrontMatterForm::tr("this post has none"));
    else if (open)
        header->setState(FormHeader::State::Open, {});
    else
        header->setState(FormHeader::State::Folded, summary());
    header->setAddingEnabled(!broken && !readOnly);
    if (broken)
        notice->showError(*frontMatter.error(), repairedLine(frontMatter, *frontMatter.error()));
    noticeFrame->setVisible(broken && open);
    rows->show(frontMatter, knowledge);
    scroll->setVisible(open && !frontMatter.fields().isEmpty());
    fitHeight();
}

void FrontMatterForm::Private::fitHeight()
{
    const int width = form->width();
    const int wanted = rows->heightForWidth(width);
    int room = wanted;
    if (const QWidget *column = form->parentWidget()) {
        const int others = header->height() + (noticeFrame->isHidden() ? 0 : noticeFrame->sizeHint().height());
        room = qMax(60, int(column->height() * largestShare) - others);
    }
    // With a scroll bar the rows are narrower; one more wrapped line then scrolls.
    scroll->setFixedHeight(qMin(wanted, room));
}

QString FrontMatterForm::Private::summary() const
{
    QStringList parts;
    for (const QString &key : {QStringLiteral("title"), QStringLiteral("date")}) {
        if (const QString text = frontMatter.string(key); !text.isEmpty())
            parts.append(text);
    }
    for (const QString &key : {QStringLiteral("tags"), QStringLiteral("categories")}) {
        if (const QStringList words = frontMatter.strings(key); !words.isEmpty())
            parts.append(words.join(QLatin1String(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}

QDateTime FrontMatterForm::Private::now() const
{
    // A date without a zone counts in the site's zone.
    const QTimeZone zone(knowledge.timezone.toLatin1());
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    const QDateTime local = zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime();
    const QTime time = local.time();
    return QDateTime(local.date(), QTime(time.hour(), time.minute(), time.second()), Qt::UTC);
}

void FrontMatterForm::Private::openAdding()
{
    if (!adding) {
        adding = new AddFieldPopup(look, form);
        QObject::connect(adding, &AddFieldPopup::chosen, form, [this](const QString &key) { add(key); });
    }
    const QStringList hexo{QStringLiteral("title"),   QStringLiteral("date"),       QStringLiteral("updated"),
                           QStringLiteral("tags"),    QStringLiteral("categories"), QStringLiteral("permalink"),
                           QStringLiteral("excerpt"), QStringLiteral("layout"),     QStringLiteral("comments"),
                           QStringLiteral("lang"),    QStringLiteral("published"),  QStringLiteral("disableNunjucks")};
    QStringList theme;
    for (const QString &key : knowledge.themeFields) {
        if (!hexo.contains(key))
            theme.append(key);
    }
    QStringList present;
    for (const Field &field : frontMatter.fields())
        present.append(field.key);
    const QWidget *button = header->addButton();
    adding->open({{tr("Hexo"), hexo}, {knowledge.themeName.isEmpty() ? tr("Theme") : knowledge.themeName, theme}},
                 present, button->mapToGlobal(QPoint(button->width(), button->height() + 2)));
}

void FrontMatterForm::Private::add(const QString &key)
{
    QVariant value;
    if (key == QLatin1String("date") || key == QLatin1String("updated"))
        value = now();
    else if (key == QLatin1String("comments") || key == QLatin1String("published"))
        value = false; // true is what Hexo takes without the field
    else if (key == QLatin1String("disableNunjucks"))
        value = true;
    if (perform([key, value](const FrontMatter &front) { return front.add(key, value); },
                tr("Add %1").arg(fieldLabel(key))))
        rows->focusField(key);
}

} // namespace dosirak
