#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace dosirak {

class Look;

/// The line over the form: fold, name, what is in it when it is folded, and the buttons.
class FormHeader : public QWidget
{
    Q_OBJECT
public:
    FormHeader(const Look &look, QWidget *parent);

    enum class State { Open, Folded, NoFrontMatter };
    void setState(State state, const QString &summary);
    void setYamlShown(bool shown);
    void setAddingEnabled(bool enabled);
    void setReadOnly(bool readOnly);
    QWidget *addButton() const;

Q_SIGNALS:
    void foldWanted();
    void addFieldWanted();
    void yamlWanted(bool shown);
    void titleAndDateWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    const Look &m_look;
    QToolButton *m_fold;
    QLabel *m_name;
    QLabel *m_summary;
    QPushButton *m_add;
    QPushButton *m_yaml;
    QPushButton *m_start;
    QString m_text;
    State m_state = State::Open;
};

} // namespace dosirak
