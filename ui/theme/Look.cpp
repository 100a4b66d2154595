#include "ui/theme/Look.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/ProxyStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMenuBar>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

namespace dosirak {

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Qt answers these when no desktop has set a font.
bool isNobodysFont(const QFont &font)
{
    static const QStringList stand{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("Helvetica"),
                                   QString()};
    return stand.contains(font.family(), Qt::CaseInsensitive);
}

bool isHanLanguage(const QString &language)
{
    return language.startsWith(QLatin1String("zh")) || language.startsWith(QLatin1String("ja"));
}

} // namespace

struct Look::Private
{
    QApplication *application = nullptr;
    ProxyStyle *style = nullptr; ///< the application owns it
    std::shared_ptr<LiveTokens> live = std::make_shared<LiveTokens>();
    Appearance appearance = Appearance::System;
    QFont desktopFont;
    QString language;
    bool systemDark = false;
    bool lessMotion = false;
    bool applying = false;

    bool readSystemDark();
    void applyFont();
    void applyColors();
};

bool Look::Private::readSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    // Our own palette hides the desktop's: take it off for a moment.
    applying = true;
    QApplication::setPalette(QPalette());
    const bool dark = isDarkPalette(QGuiApplication::palette());
    applying = false;
    return dark;
}

void Look::Private::applyFont()
{
    QFont font = desktopFont;
    QStringList families = live->tokens.families(QStringLiteral("ui"), language);
    if (isNobodysFont(font)) {
        const QStringList installed = QFontDatabase::families();
        if (!installed.contains(families.value(0))) {
            families.removeFirst();
            families.removeAll(QStringLiteral("Noto Sans"));
            families.prepend(QStringLiteral("Noto Sans"));
        }
        font = QFont();
        font.setPointSizeF(live->tokens.fontSize(QStringLiteral("ui")) *
                           0.75); // px at 96 dpi; the screen's own dpi still counts
    } else {
        families.removeAll(families.value(0));
        families.prepend(font.family());
    }
    font.setFamilies(families);
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

void Look::Private::applyColors()
{
    applying = true;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemDark);
    live->tokens = Tokens::load(dark);
    const QPalette palette = live->tokens.palette();
    QApplication::setPalette(palette);
    QPalette tip = palette;
    tip.setColor(QPalette::Window, palette.color(QPalette::ToolTipBase));
    tip.setColor(QPalette::WindowText, palette.color(QPalette::ToolTipText));
    QToolTip::setPalette(tip);
    application->setStyleSheet(live->tokens.styleSheet());
    applying = false;
}

Look::Look(QApplication &application, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->application = &application;
    d->desktopFont = QApplication::font();
    d->language = QLocale().name();
    d->systemDark = isDarkPalette(QGuiApplication::palette());
    d->live->tokens = Tokens::load(d->systemDark);
    d->style = new ProxyStyle(d->live);
    QApplication::setStyle(d->style);
    d->applyFont();
    d->applyColors();
    application.installEventFilter(this);
}

Look::~Look() = default;

void Look::setAppearance(Appearance appearance)
{
    if (appearance == d->appearance) {
        return;
    }
    d->appearance = appearance;
    if (appearance == Appearance::System) {
        d->systemDark = d->readSystemDark();
    }
    d->applyColors();
    Q_EMIT changed();
}

Appearance Look::appearance() const
{
    return d->appearance;
}

const Tokens &Look::tokens() const
{
    return d->live->tokens;
}

void Look::setInterfaceLanguage(const QString &language)
{
    d->language = language;
    d->applyFont();
    Q_EMIT changed();
}

void Look::setLessMotion(bool less)
{
    d->lessMotion = less;
}

bool Look::lessMotion() const
{
    return d->lessMotion || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

int Look::motion(int milliseconds) const
{
    return lessMotion() ? 0 : milliseconds;
}

QIcon Look::icon(const QString &action) const
{
    return icon(action, {});
}

QIcon Look::icon(const QString &action, const QString &colorToken) const
{
    return QIcon(new IconEngine(action, colorToken, d->live));
}

QPixmap Look::pixmap(const QString &action, int size, const QString &colorToken, qreal devicePixelRatio) const
{
    return iconPixmap(tokens(), action, size, tokens().color(colorToken), devicePixelRatio);
}

QFont Look::font(const QString &type) const
{
    QFont font = QApplication::font();
    // Sizes are factors of the desktop's own; Han letters run together at 11 px.
    const int base = tokens().fontSize(QStringLiteral("ui"));
    int size = tokens().fontSize(type);
    if (type == QLatin1String("micro") && isHanLanguage(d->language)) {
        size = tokens().fontSize(QStringLiteral("small"));
    }
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * size / base);
    } else {
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * size / double(base))));
    }
    font.setWeight(static_cast<QFont::Weight>(tokens().fontWeight(type)));
    return font;
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == d->application && !d->applying) {
        const bool dark = d->readSystemDark();
        if (dark != d->systemDark || QGuiApplication::palette() != tokens().palette()) {
            const bool wasDark = tokens().isDark();
            d->systemDark = dark;
            d->applyColors();
            if (tokens().isDark() != wasDark) {
                Q_EMIT changed();
            }
        }
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            showMnemonics(event->type() == QEvent::KeyPress);
        }
    } else if (event->type() == QEvent::WindowDeactivate) {
        showMnemonics(false);
    }
    return QObject::eventFilter(watched, event);
}

void Look::showMnemonics(bool shown)
{
    if (d->style->mnemonicsShown() == shown) {
        return;
    }
    d->style->setMnemonicsShown(shown);
    if (QWidget *window = QApplication::activeWindow()) {
        window->update();
        const auto children = window->findChildren<QWidget *>();
        for (QWidget *child : children) {
            child->update();
        }
    }
}

void mark(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    if (qstrcmp(property, "ground") == 0) {
        widget->setAttribute(Qt::WA_StyledBackground);
    }
    // A style sheet looks at properties only when the widget is polished. Before its first time Qt does that by itself; doing
    // it here too would lose a font that is set afterwards (Qt 6.4).
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
}

} // namespace dosirak
