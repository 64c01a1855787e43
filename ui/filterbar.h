#pragma once
#include "models/records/listquery.h"
#include "ui/fieldeditor.h"
#include <QWidget>
class ConditionEditor;
class FlowLayout;
class QLineEdit;
class QPushButton;
class QTimer;

// What a list is asked: words, and conditions that can each be corrected or taken away.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(const RecordType &type, const EditorNeeds &needs, QWidget *parent = nullptr);

    // Shows a query's words and conditions; tells nobody.
    void setQuery(const ListQuery &query);
    QString words() const;
    const QList<Condition> &conditions() const { return m_conditions; }
    void focusSearch();
    // Opens the editor of a new condition.
    void addCondition();

Q_SIGNALS:
    void asked(); // by the person: other words or other conditions

private:
    void showChips();
    QString worded(const Condition &condition, const QHash<QString, QString> &titles, const QString &untitled) const;
    void nameReference(QPushButton *chip, const Condition &condition);
    void edit(qsizetype number); // -1: a new one
    void take(const Condition &condition);
    void closeEditor();
    void ask();

    const RecordType &m_type;
    EditorNeeds m_needs;
    QLineEdit *m_search;
    QTimer *m_pause;
    QPushButton *m_add;
    QPushButton *m_none;
    QWidget *m_chips;
    FlowLayout *m_flow;
    ConditionEditor *m_editor;
    QList<Condition> m_conditions;
    qsizetype m_edited = -1;
};
