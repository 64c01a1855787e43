#pragma once
#include "ui/openrecord.h"
class ConflictPanel;
class RecordForm;

// Others change a record that is being typed in: what nobody types follows them, what both changed a person decides.
class RecordClashes : public QObject {
    Q_OBJECT
public:
    RecordClashes(OpenRecord &record, RecordForm &form, ConflictPanel &panel, QObject *parent = nullptr);

    // Others have saved: takes over what does not clash.
    void follow();
    // A save was refused, or following met a clash.
    void ask();
    bool isAsking() const;

Q_SIGNALS:
    void asked();   // the panel waits for a decision
    void rebased(); // what is typed is now a change of the latest version
    void decided(); // the same, and by a decision

private:
    void decide();

    OpenRecord &m_record;
    RecordForm &m_form;
    ConflictPanel &m_panel;
};
