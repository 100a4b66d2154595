#pragma once

#include "ui/frontmatter/FieldEditor.h"

#include <QStringList>

namespace dosirak {

class Chip;
class CompletionPopup;
class ComposingLineEdit;
class FlowLayout;
struct Completion;

/// Tags, categories (a chip is a path) or any list of words. Keys as in the design's table; nothing happens to the keys of a composition.
class ChipField : public FieldEditor
{
    Q_OBJECT
public:
    ChipField(const Look &look, const QString &key, FieldKind kind, QWidget *parent);

    void showField(const FrontMatter &frontMatter, const Field &field) override;
    void setKnowledge(const FormKnowledge &knowledge) override;
    void setReadOnly(bool readOnly) override;
    QWidget *focusTarget() override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    QList<QStringList> paths() const { return m_paths; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isPaths() const { return kind() == FieldKind::Categories; }
    bool keyPressed(class QKeyEvent *event);
    bool chipKeyPressed(class QKeyEvent *event);
    void rebuild();
    void select(int index);
    void edit(int index);
    void commit(const QStringList &path);
    void remove(int index);
    void moveChip(int from, int to);
    void askPaths(const QList<QStringList> &paths, const QString &name);
    void deeper();
    QStringList typedPath() const;
    void offer();
    QList<Completion> completions(const QString &typed) const;
    void describe();

    QList<QStringList> m_paths;
    QList<int> m_places; ///< of the words in the list
    QVariant m_value;
    QStringList m_prefix; ///< levels of the path being typed
    QList<Chip *> m_chips;
    Chip *m_prefixChip = nullptr;
    FlowLayout *m_flow;
    ComposingLineEdit *m_edit;
    CompletionPopup *m_popup;
    QMap<QStringList, int> m_known;
    int m_selected = -1;
    int m_editing = -1;
    bool m_readOnly = false;
};

} // namespace dosirak
