#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace dosirak {

class Look;

/// A named group of fields, "Hexo" or the theme.
struct OfferedFields
{
    QString group;
    QStringList keys;
};

/// Finds a field by name or label, or takes a new name.
class AddFieldPopup : public QFrame
{
    Q_OBJECT
public:
    AddFieldPopup(const Look &look, QWidget *parent);

    /// `present` are not offered again.
    void open(const QList<OfferedFields> &groups, const QStringList &present, const QPoint &globalTopRight);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();
    void step(int by);

    const Look &m_look;
    QLineEdit *m_find;
    QListWidget *m_list;
    QList<OfferedFields> m_groups;
    QStringList m_present;
};

} // namespace dosirak
