#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QApplication;
class QWidget;

/// How Dosirak looks: colours, sizes and icons, all from `resources/tokens.json` (the design's only source of values).
///
/// Parts use stock widgets and tell them apart by dynamic properties, set with `mark(widget, "name", value)`:
///
/// On QPushButton (30 px high by themselves)
///   main    the filled button, one a window; give its icon by `icon(action, "accent.on")`
///   quiet   no border until the mouse is over it (also QComboBox)
///   danger  quiet, red words (Remove tag)
///   link    quiet, green words (Undo in a notice)
///   small   26 px instead of 30 (also QComboBox; QToolButton: 26 with icon size 16, without it 32 with icon size 18)
/// On QLineEdit (30 px)
///   error   red frame (also QComboBox and spin boxes)
///   title   the post's title: 36 px, no border at rest; give it font "postTitle"
///   bare    no frame at all (inside a chip field)
/// On QPlainTextEdit, QTextEdit
///   field   framed like a field
/// On QListView, QFrame
///   popup   raised ground with a frame of 1 px
///   card    QFrame: a card of rows (preferences)
///   notice  = "ok", "warn", "error", "info"; QFrame: a notice bar's ground and frame
///   hairline = "h", "v"; QFrame: a line of 1 px
/// On any QWidget
///   ground  = "window", "panel", "editor", "canvas", "page", "field", "raised": that ground (bg.*)
/// On QLabel
///   tone    = "muted", "faint", "disabled", "ok", "warn", "error", "info", "accent": words in that colour
///
/// Fonts: setFont(look.font("small")). What paints by hand takes colours from `look.tokens()` at paint time and calls
/// update() on `Look::changed`. Ready-made beside this file: SegmentedControl, Switch.
namespace dosirak {

enum class Appearance { System, Light, Dark };

/// One of the two colour sets, read from the tokens. A value, cheap to copy (shared inside).
class Tokens
{
public:
    /// Reads `:/tokens.json`.
    static Tokens load(bool dark);

    bool isDark() const;
    /// "bg.panel", "accent.fill" …; an unknown name is a programming error (asserts).
    QColor color(const QString &name) const;
    /// Logical pixels: "field", also "radius.card", "space.3", "border.focus", "motion.fast".
    int metric(const QString &name) const;
    /// "ui", "prose", "mono", "monoEverywhere", "preview"; CJK face by language.
    QStringList families(const QString &role, const QString &language = {}) const;
    int fontSize(const QString &role) const;   ///< px, "prose", "mono", type names "small", "body" …
    int fontWeight(const QString &type) const; ///< of a type name, 400 … 700
    int lineHeight(const QString &role) const;
    QString iconFile(const QString &action) const; ///< "save" → ":/icons/save.svg"
    qreal iconStroke(int size) const; ///< width of the icons' lines at a size, in units of their 24 × 24 drawing
    QPalette palette() const;
    QString styleSheet() const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
    friend class Look;
};

/// The look in use. One object, made in main() and handed to every part; it emits when the colours change.
class Look : public QObject
{
    Q_OBJECT
public:
    explicit Look(QApplication &application, QObject *parent = nullptr);
    ~Look() override;

    void setAppearance(Appearance appearance);
    Appearance appearance() const;
    const Tokens &tokens() const;
    /// An icon of the design by the action's name ("save", "insert picture" …, tokens icons.actions); follows the
    /// colours by itself.
    QIcon icon(const QString &action) const;
    /// The same always in one colour (disabled: greyed), e.g. "accent.on" on a main button.
    QIcon icon(const QString &action, const QString &colorToken) const;
    /// The same in a token's colour and pixel size, for painting.
    QPixmap pixmap(const QString &action, int size, const QString &colorToken, qreal devicePixelRatio) const;
    QFont font(const QString &type)
        const; ///< "small", "body", "bodyStrong", "label", "postTitle", "hero", "micro", "action", "dialogTitle"
    /// Language of the interface, for the CJK face of its fonts; at first the locale's.
    void setInterfaceLanguage(const QString &language);
    void setLessMotion(bool less);
    bool lessMotion() const;            ///< by the preference, or because the desktop has animations off
    int motion(int milliseconds) const; ///< 0 when motion is off

Q_SIGNALS:
    void changed(); ///< colours changed; palette and style sheet are already applied to the application

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMnemonics(bool shown);

    struct Private;
    std::unique_ptr<Private> d;
};

/// Sets a property of the table above and lets the style sheet look at the widget again.
void mark(QWidget *widget, const char *property, const QVariant &value = true);

} // namespace dosirak
