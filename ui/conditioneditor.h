#pragma once
#include "models/records/listquery.h"
#include "ui/fieldeditor.h"
#include <QWidget>
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

// One condition being made: the field, how it is tested, with what.
class ConditionEditor : public QWidget {
    Q_OBJECT
public:
    ConditionEditor(const RecordType &type, const EditorNeeds &needs, QWidget *parent = nullptr);

    // Starts afresh, or from a condition to correct.
    void begin(const std::optional<Condition> &condition);
    // Nothing while it is not complete.
    std::optional<Condition> condition() const;
    // The tests that make sense for a field.
    static QList<Condition::Test> testsOf(const Field &field);
    static QString nameOf(Condition::Test test, const Field &field);

Q_SIGNALS:
    void accepted(const Condition &condition);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Field *field() const;
    Condition::Test test() const;
    void offerTests();
    void offerValue();
    void accept();

    const RecordType &m_type;
    EditorNeeds m_needs;
    QComboBox *m_field;
    QComboBox *m_test;
    QHBoxLayout *m_place; // of the value's editor
    QLabel *m_unit;
    QLabel *m_problem;
    QPushButton *m_apply;
    FieldEditor m_value;
};
