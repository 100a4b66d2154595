#include "ui/theme/StyleSheet.h"

#include "ui/theme/Look.h"

#include <QRegularExpression>

namespace dosirak {

namespace {

// `@name` is a colour token. A focus border of 2 px takes 1 px of padding and 2 px of height away, else the text jumps.
// QStyleSheetStyle adds 3 px to every tool button (Qt 6.4), which the paddings of 32 and 26 px buttons take back.
// No rule may set `color` on QLineEdit: its placeholder would take that colour at half strength (Qt 6.4).
const char buttonRules[] = R"(
QPushButton { background: @bg.field; color: @text; border: 1px solid @line.field; border-radius: 6px; padding: 0 11px; min-height: 28px; font-weight: 500; }
QPushButton:hover { background: @bg.hover; }
QPushButton:pressed, QPushButton:open { background: @bg.pressed; }
QPushButton:checked { background: @accent.soft; color: @accent.text; }
QPushButton:focus { border: 2px solid @focus; padding: 0 10px; min-height: 26px; }
QPushButton:disabled { color: @text.disabled; border-color: @line.subtle; background: transparent; }
QPushButton[small="true"] { min-height: 24px; padding: 0 9px; }
QPushButton[small="true"]:focus { min-height: 22px; padding: 0 8px; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: @text.muted; }
QPushButton[quiet="true"]:hover { background: @bg.hover; color: @text; }
QPushButton[quiet="true"]:pressed, QPushButton[quiet="true"]:open { background: @bg.pressed; }
QPushButton[quiet="true"]:focus { border-color: @focus; }
QPushButton[quiet="true"]:disabled { color: @text.disabled; border-color: transparent; }
QPushButton[danger="true"] { background: transparent; border-color: transparent; color: @error; }
QPushButton[danger="true"]:hover { background: @error.soft; }
QPushButton[danger="true"]:pressed { background: @error.soft; border-color: @error.line; }
QPushButton[danger="true"]:focus { border-color: @focus; }
QPushButton[danger="true"]:disabled { color: @text.disabled; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: @accent.text; }
QPushButton[link="true"]:hover { background: @bg.hover; }
QPushButton[link="true"]:focus { border-color: @focus; }
QPushButton[main="true"] { background: @accent.fill; color: @accent.on; border-color: @accent.fill; font-weight: 600; }
QPushButton[main="true"]:hover { background: @accent.hover; border-color: @accent.hover; }
QPushButton[main="true"]:pressed { background: @accent.press; border-color: @accent.press; }
QPushButton[main="true"]:focus { border-color: @text; }
QPushButton[main="true"]:disabled { background: @bg.pressed; border-color: @bg.pressed; color: @text.disabled; }
QPushButton::menu-indicator { width: 16px; subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QToolButton { background: transparent; color: @text.muted; border: 2px solid transparent; border-radius: 6px; padding: 4px 3px 3px 4px; }
QToolButton[small="true"] { padding: 2px 1px 1px 2px; }
QToolButton:hover { background: @bg.hover; color: @text; }
QToolButton:pressed, QToolButton:open { background: @bg.pressed; color: @text; }
QToolButton:checked { background: @accent.soft; color: @accent.text; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @text.disabled; background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
)";

const char fieldRules[] = R"(
QLineEdit, QPlainTextEdit[field="true"], QTextEdit[field="true"] { background: @bg.field; border: 1px solid @line.field; border-radius: 6px; padding: 0 6px; selection-background-color: @selection; selection-color: @text; }
QLineEdit { min-height: 28px; }
QAbstractSpinBox { min-height: 24px; }
QPlainTextEdit[field="true"], QTextEdit[field="true"] { padding: 4px; }
QLineEdit:hover, QPlainTextEdit[field="true"]:hover, QTextEdit[field="true"]:hover { border-color: @line.strong; }
QLineEdit:focus { border: 2px solid @focus; padding: 0 5px; min-height: 26px; }
QPlainTextEdit[field="true"]:focus, QTextEdit[field="true"]:focus { border: 2px solid @focus; padding: 3px; }
QLineEdit[error="true"] { border: 2px solid @error; padding: 0 5px; min-height: 26px; }
QLineEdit:disabled { background: transparent; border-color: @line.subtle; }
QLineEdit[title="true"] { min-height: 34px; background: transparent; border-color: transparent; }
QLineEdit[title="true"]:hover { border-color: @line.field; }
QLineEdit[title="true"]:focus { min-height: 32px; border: 2px solid @focus; background: @bg.field; }
QLineEdit[title="true"][error="true"] { min-height: 32px; border: 2px solid @error; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QLineEdit[bare="true"]:hover, QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; min-height: 0; }
)";

const char barRules[] = R"(
QMenuBar { background: @bg.window; border: none; padding: 0 6px; spacing: 0; }
QMenuBar::item { background: transparent; color: @text; padding: 6px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @bg.hover; }
QMenuBar::item:pressed { background: @bg.pressed; }
QMenuBar::item:disabled { color: @text.disabled; }
QToolBar { background: @bg.window; border: none; border-bottom: 1px solid @line.subtle; padding: 6px; spacing: 2px; }
QToolBar::separator { background: @line.subtle; width: 1px; margin: 6px 8px; }
QStatusBar { background: @bg.window; color: @text.muted; border-top: 1px solid @line.subtle; min-height: 27px; max-height: 27px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text.muted; }
QMenu { background: @bg.raised; color: @text; border: 1px solid @line.field; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; border: none; }
QMenu::item:selected { background: @accent.soft; color: @accent.text; }
QMenu::item:disabled { color: @text.disabled; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @line.subtle; margin: 4px 8px; }
QToolTip { background: @tooltip.bg; color: @tooltip.fg; border: none; padding: 4px 8px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @line.field; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @line.strong; }
QScrollBar::handle:vertical { min-height: 26px; }
QScrollBar::handle:horizontal { min-width: 26px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: @line.subtle; }
)";

const char viewRules[] = R"(
QListView, QTreeView, QTableView { background: transparent; color: @text; border: none; outline: 0; selection-background-color: @accent.soft; selection-color: @accent.text; }
QListView::item, QTreeView::item, QTableView::item { padding: 0 8px; border: none; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: @bg.hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @accent.soft; color: @accent.text; }
QListView[popup="true"], QComboBox QAbstractItemView { background: @bg.raised; border: 1px solid @line.field; padding: 4px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @text.muted; border: none; border-bottom: 1px solid @line.subtle; padding: 4px 8px; }
QProgressBar { background: @bg.pressed; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent.fill; border-radius: 3px; }
QDialog, QMessageBox { background: @bg.window; }
QGroupBox { border: none; margin-top: 24px; padding: 0; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: @text; padding: 0; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#ground { background: transparent; }
QFrame[hairline="h"] { background: @line.subtle; border: none; min-height: 1px; max-height: 1px; }
QFrame[hairline="v"] { background: @line.subtle; border: none; min-width: 1px; max-width: 1px; }
QFrame[card="true"] { background: @bg.field; border: 1px solid @line.subtle; border-radius: 8px; }
QFrame[popup="true"] { background: @bg.raised; border: 1px solid @line.field; }
)";

/// Grounds, tones and notices are the same rule for several names.
QString variants()
{
    QString rules;
    for (const char *ground : {"window", "panel", "editor", "canvas", "page", "field", "raised"}) {
        rules += QStringLiteral("*[ground=\"%1\"] { background: @bg.%1; }\n").arg(QLatin1String(ground));
    }
    for (const char *tone : {"muted", "faint", "disabled"}) {
        rules += QStringLiteral("QLabel[tone=\"%1\"] { color: @text.%1; }\n").arg(QLatin1String(tone));
    }
    for (const char *tone : {"ok", "warn", "error", "info"}) {
        rules += QStringLiteral("QLabel[tone=\"%1\"] { color: @%1; }\n").arg(QLatin1String(tone));
    }
    rules += QStringLiteral("QLabel[tone=\"accent\"] { color: @accent.text; }\n");
    for (const char *kind : {"warn", "error"}) {
        rules +=
            QStringLiteral(
                "QFrame[notice=\"%1\"] { background: @%1.soft; border: 1px solid @%1.line; border-radius: 8px; }\n")
                .arg(QLatin1String(kind));
    }
    for (const char *kind : {"ok", "info"}) {
        rules +=
            QStringLiteral(
                "QFrame[notice=\"%1\"] { background: @%1.soft; border: 1px solid @%1.soft; border-radius: 8px; }\n")
                .arg(QLatin1String(kind));
    }
    return rules;
}

} // namespace

QString styleSheetOf(const Tokens &tokens)
{
    const QString rules = QLatin1String(buttonRules) + QLatin1String(fieldRules) + QLatin1String(barRules) +
                          QLatin1String(viewRules) + variants();
    static const QRegularExpression name(QStringLiteral("@([a-z]+(?:\\.[a-z]+)*)"));
    QString sheet;
    sheet.reserve(rules.size() * 2);
    qsizetype done = 0;
    for (auto matches = name.globalMatch(rules); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(rules).mid(done, match.capturedStart() - done);
        sheet += tokens.color(match.captured(1)).name();
        done = match.capturedEnd();
    }
    sheet += QStringView(rules).mid(done);
    return sheet;
}

} // namespace dosirak
