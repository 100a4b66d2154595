#pragma once

#include "ui/frontmatter/FieldEditor.h"

#include <QMimeData>

class QGridLayout;
class QLabel;

namespace dosirak {

/// The rows of the form, one for each field, in the order of the text. Rows that stay keep their widgets.
class FormRows : public QWidget
{
    Q_OBJECT
public:
    FormRows(const Look &look, QWidget *parent);

    void setSink(FieldSink sink);
    void show(const FrontMatter &frontMatter, const FormKnowledge &knowledge);
    void setKnowledge(const FormKnowledge &knowledge);
    void setReadOnly(bool readOnly);
    void focusField(const QString &key);
    void focusFirst();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void picturePhotosOffered(const QString &key, const QMimeData *data);
    void heightChanged();
    void focusMoved(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row
    {
        FieldEditor *editor = nullptr;
        QLabel *label = nullptr;
    };

    Row makeRow(const Field &field, FieldKind kind);
    void watch(QWidget *widget);
    int rowOf(const QObject *widget) const;

    void moveRow(int index, int to);
    void removeRow(int index);
    void openMenu(int index, const QPoint &global);
    void rename(int index);
    void place();

    const Look &m_look;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    FieldSink m_sink;
    FormKnowledge m_knowledge;
    bool m_readOnly = false;
};

} // namespace dosirak
