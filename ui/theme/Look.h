#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <memory>

class QApplication;
class QWidget;

/// How Dosirak looks: colours, sizes and icons, all from `resources/tokens.json` (the design's only source of values).
namespace dosirak {

enum class Appearance { System, Light, Dark };

/// One of the two colour sets, read from the tokens. A value, cheap to copy (shared inside).
class Tokens
{
public:
    /// Reads `:/tokens.json`.
    static Tokens load(bool dark);

    bool isDark() const;
    QColor color(const QString &name) const; ///< "bg.panel", "accent.fill" …; an unknown name is a programming error (asserts)
    int metric(const QString &name) const;   ///< logical pixels
    QStringList families(const QString &role, const QString &language = {}) const; ///< "ui", "prose", "mono", "monoEverywhere", "preview"; CJK face by language
    int fontSize(const QString &role) const;     ///< px, "prose", "mono", type names "small", "body" …
    int lineHeight(const QString &role) const;
    QString iconFile(const QString &action) const; ///< "save" → ":/icons/save.svg"
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

    void setAppearance(Appearance appearance);
    Appearance appearance() const;
    const Tokens &tokens() const;
    /// An icon of the design by the action's name ("save", "insert picture" …, tokens icons.actions); follows the colours by itself.
    QIcon icon(const QString &action) const;
    /// The same in a token's colour and pixel size, for painting.
    QPixmap pixmap(const QString &action, int size, const QString &colorToken, qreal devicePixelRatio) const;
    QFont font(const QString &type) const; ///< "small", "body", "bodyStrong", "label", "postTitle", "hero", "micro", "action", "dialogTitle"
    bool lessMotion() const;
    int motion(int milliseconds) const; ///< 0 when motion is off

Q_SIGNALS:
    void changed(); ///< colours changed; palette and style sheet are already applied to the application

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
