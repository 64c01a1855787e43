#pragma once
#include "ui/fieldeditor.h"
#include "ui/optionlists.h"
#include <QComboBox>

// One answer of a list that an administrator edits. Its first letters pick it, accents or not; headings cannot be chosen;
// an answer no longer offered stays where it was chosen. The wheel does nothing until it has the focus.
class OptionEditor : public QComboBox {
    Q_OBJECT
public:
    OptionEditor(const QByteArray &list, const EditorNeeds &needs, QWidget *parent = nullptr);

    QString value() const { return m_id; } // "" for none
    void setValue(const QVariant &value);
    void chooseFrom(const QByteArray &list);
    QString unread() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void addHeading(const QString &text);
    void name();
    void choose();

    std::shared_ptr<OptionLists> m_lists;
    QByteArray m_list;
    QList<Answer> m_answers;
    QString m_id = QStringLiteral("");
};
