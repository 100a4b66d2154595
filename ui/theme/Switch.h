#pragma once

#include <QCheckBox>

namespace dosirak {

class Look;

/// On or off at once (preferences). A check box by behaviour and for screen readers; its text is its name and is not
/// painted.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    explicit Switch(const Look &look, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    const Look &m_look;
};

} // namespace dosirak
