#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace dosirak {

class Look;
class Segment;

/// A row of choices of which one is on (Posts | Drafts | Pages). ←/→ move the choice; a screen reader hears "Posts, 1
/// of 3".
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const Look &look, QWidget *parent = nullptr);

    /// Adds a choice shown as words.
    void addSegment(const QString &text);
    /// Adds a choice shown as an icon of the design; `name` is its tip and accessible name.
    void addIconSegment(const QString &action, const QString &name);
    int count() const;

    int currentIndex() const;
    void setCurrentIndex(int index); ///< emits currentChanged when it differs

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(Segment *segment);

    const Look &m_look;
    QList<Segment *> m_segments;
    int m_current = -1;
};

} // namespace dosirak
