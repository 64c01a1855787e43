#pragma once
#include "ui/fieldeditor.h"
#include <QWidget>
class QLabel;

// The editor of one field with its hint and, under it, what is wrong with it.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    FieldBox(const RecordType &type, const Field &field, const EditorNeeds &needs, QWidget *parent = nullptr);
    ~FieldBox() override;

    const Field &field() const { return m_field; }
    const FieldEditor &editor() const { return m_editor; }
    QVariant value() const { return m_field.typed(m_editor.value()); }
    // What is read aloud and shown beside the box; says in words that the field is required.
    QString label() const;
    bool bearsItsLabel() const { return m_field.kind == Field::Kind::Flag && !m_field.is(Computed); }
    bool wasLeft() const { return m_left; }
    void setLeft(bool left) { m_left = left; }
    void setProblem(const QString &text);
    // A quiet line under the editor: what is worth saying and is no mistake. Besides what the editor says itself.
    void setNote(const QString &text);
    void setReadOnly(bool readOnly);
    void setEditor(const FieldEditor &editor) { m_editor = editor; }

Q_SIGNALS:
    void left(); // the person went on to another field

private:
    QWidget *typedIn() const;
    void sayNote();
    void follow(QWidget *before, QWidget *now);

    const RecordType &m_type;
    const Field &m_field;
    FieldEditor m_editor;
    QLabel *m_problem;
    QLabel *m_note;
    QString m_noted; // from outside
    bool m_left = false;
};
