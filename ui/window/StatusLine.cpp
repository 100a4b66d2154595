#include "ui/window/StatusLine.h"

#include "ui/theme/Look.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace dosirak {

namespace {

constexpr int cjkLettersPerMinute = 500;
constexpr int wordsPerMinute = 220;
constexpr int sentenceMilliseconds = 6000;

bool isCjk(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

} // namespace

TextCounts TextCounts::of(QStringView body)
{
    TextCounts counts;
    qsizetype cjk = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        char32_t letter = body.at(i).unicode();
        if (body.at(i).isHighSurrogate() && i + 1 < body.size()) {
            letter = QChar::surrogateToUcs4(body.at(i), body.at(i + 1));
            ++i;
        }
        if (QChar::isSpace(letter)) {
            inWord = false;
            continue;
        }
        if (QChar::isMark(letter)) {
            continue;
        }
        ++counts.characters;
        cjk += isCjk(letter) ? 1 : 0;
        if (QChar::isLetterOrNumber(letter) && !inWord) {
            ++counts.words;
            inWord = true;
        }
    }
    counts.mostlyCjk = cjk * 3 > counts.characters;
    const qsizetype minutes =
        counts.mostlyCjk ? counts.characters / cjkLettersPerMinute : counts.words / wordsPerMinute;
    counts.minutes = static_cast<int>(qMax<qsizetype>(1, minutes));
    return counts;
}

StatusLine::StatusLine(const Look &look, QWidget *parent)
    : QStatusBar(parent)
    , m_look(look)
    , m_saveIcon(new QLabel(this))
    , m_save(new QLabel(this))
    , m_problems(new QToolButton(this))
    , m_place(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_format(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setFixedHeight(look.tokens().metric(QStringLiteral("statusbar")));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_place),
          static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_format)}) {
        widget->setFont(look.font(QStringLiteral("small")));
    }
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setAutoRaise(true);
    m_problems->setIconSize(QSize(14, 14));
    m_format->setAutoRaise(true);
    m_problems->setProperty("status", true);
    m_format->setProperty("status", true);
    m_saveIcon->setContentsMargins(8, 0, 0, 0);
    addWidget(m_saveIcon);
    addWidget(m_save);
    addWidget(m_problems);
    addPermanentWidget(m_place);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_format);
    m_place->setContentsMargins(0, 0, 8, 0);
    m_counts->setContentsMargins(0, 0, 8, 0);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsWanted);
    connect(m_format, &QToolButton::clicked, this, &StatusLine::formatWanted);
    connect(&look, &Look::changed, this, &StatusLine::drawIcons);
    setSaveState(SaveState::Saved);
    setProblems(0, 0);
}

void StatusLine::drawIcons()
{
    constexpr int size = 14;
    const qreal ratio = devicePixelRatioF();
    const bool bad = m_saveState == SaveState::NotSaved;
    const QString save = bad                               ? QStringLiteral("error")
                         : m_saveState == SaveState::Saved ? QStringLiteral("used")
                                                           : QStringLiteral("edited");
    m_saveIcon->setPixmap(
        m_look.pixmap(save, size, bad ? QStringLiteral("error") : QStringLiteral("text.muted"), ratio));
    const QString problem = m_errors > 0     ? QStringLiteral("error")
                            : m_warnings > 0 ? QStringLiteral("missing, warning")
                                             : QStringLiteral("no problems");
    const QString color = m_errors > 0     ? QStringLiteral("error")
                          : m_warnings > 0 ? QStringLiteral("warn")
                                           : QStringLiteral("text.muted");
    m_problems->setIcon(QIcon(m_look.pixmap(problem, size, color, ratio)));
}

void StatusLine::setSaveState(SaveState state, const QDateTime &when)
{
    m_saveState = state;
    switch (state) {
    case SaveState::Saved:
        m_save->setText(when.date() == QDate::currentDate()
                            ? tr("Saved %1", "state, with the time").arg(when.time().toString(QStringLiteral("HH:mm")))
                            : tr("Saved", "state"));
        break;
    case SaveState::Edited:
        m_save->setText(tr("Edited"));
        break;
    case SaveState::NotSaved:
        m_save->setText(tr("Not saved"));
        break;
    case SaveState::New:
        m_save->setText(tr("Not in a file yet"));
        break;
    }
    drawIcons();
}

void StatusLine::setProblems(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    const int all = errors + warnings;
    m_problems->setText(all == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, all));
    m_problems->setAccessibleName(m_problems->text());
    drawIcons();
}

void StatusLine::setPlace(qsizetype line, qsizetype column)
{
    m_place->setText(tr("Line %L1, column %L2").arg(line + 1).arg(column + 1));
}

void StatusLine::setCounts(const QString &body, qsizetype selected)
{
    const TextCounts counts = TextCounts::of(body);
    if (selected > 0) {
        m_counts->setText(tr("%Ln character(s) selected", nullptr, static_cast<int>(selected)));
    } else if (counts.mostlyCjk) {
        m_counts->setText(tr("%Ln character(s)", nullptr, static_cast<int>(counts.characters)) + QStringLiteral(" · ") +
                          tr("%n minute(s)", nullptr, counts.minutes));
    } else {
        m_counts->setText(tr("%Ln word(s)", nullptr, static_cast<int>(counts.words)) + QStringLiteral(" · ") +
                          tr("%n minute(s)", nullptr, counts.minutes));
    }
    m_counts->setToolTip(tr("%Ln character(s)", nullptr, static_cast<int>(counts.characters)) + QLatin1Char('\n') +
                         tr("%Ln word(s)", nullptr, static_cast<int>(counts.words)));
}

void StatusLine::setFormat(const TextFormat &format)
{
    const QString ends = format.mixedLineEnds              ? tr("mixed line ends")
                         : format.lineEnd == LineEnd::CrLf ? QStringLiteral("CRLF")
                         : format.lineEnd == LineEnd::Cr   ? QStringLiteral("CR")
                                                           : QStringLiteral("LF");
    QString name = QString::fromLatin1(format.encoding);
    if (format.byteOrderMark) {
        name += QStringLiteral(" BOM");
    }
    m_format->setText(name + QStringLiteral(" · ") + ends);
    m_format->setAccessibleName(tr("Encoding and line ends: %1").arg(m_format->text()));
}

void StatusLine::say(const QString &sentence)
{
    if (sentence.isEmpty()) {
        clearMessage();
    } else {
        showMessage(sentence, sentenceMilliseconds);
    }
}

} // namespace dosirak
