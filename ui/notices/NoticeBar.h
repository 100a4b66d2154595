#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace dosirak {

class Look;

/// One sentence above the editor with at most two buttons (design 12). Takes its place with a short fold; Esc closes it when it may be ignored.
struct Notice
{
    enum class Tone { Info, Ok, Warn, Error };
    QString id; ///< a notice of the same id replaces the one shown
    Tone tone = Tone::Info;
    QString icon;   ///< action name of the tokens
    QString strong; ///< first words, bold; may be empty
    QString text;
    struct Button
    {
        QString text;
        std::function<void()> pressed;
        bool quiet = false;
    };
    QList<Button> buttons;
    bool closable = true;
};

class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(const Look &look, QWidget *parent = nullptr);
    ~NoticeBar() override;

    void post(const Notice &notice);
    void dismiss(const QString &id);
    bool isShown(const QString &id) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
