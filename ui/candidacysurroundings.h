#pragma once
#include "models/records/candidacy.h"
#include "models/records/consent.h"
#include "models/records/meeting.h"
#include "models/records/person.h"
#include "models/records/record.h"
#include <QObject>
#include <QTimer>
class Store;

// What the store holds around an open candidacy: the person it is of, what they consented to, another candidacy of theirs.
// Read again when any of it changes.
class CandidacySurroundings : public QObject {
    Q_OBJECT
public:
    explicit CandidacySurroundings(Store &store, QObject *parent = nullptr);

    void follow(const Candidacy &candidacy);
    // nullptr while nobody is named, they are still being read, or they are not on this computer.
    const Person *person() const { return m_person ? &*m_person : nullptr; }
    const QList<Consent> &consents() const { return m_consents; }
    const QList<Record> &others() const { return m_others; }
    // The interview it was decided at; nullptr where it was decided otherwise.
    const Meeting *interview() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &text);

private:
    void read();
    template <class Answer, class Then> void ask(Answer answer, Then then);

    Store &m_store;
    QTimer m_soon;
    QString m_id, m_who, m_state;
    QDateTime m_decidedAt;
    std::optional<Person> m_person;
    QList<Consent> m_consents;
    QList<Record> m_others;
    QList<Meeting> m_interviews; // held, the last one first
    int m_round = 0; // the answer to an older question is not shown
};
