#pragma once
#include "models/sync/pending.h"
#include "models/sync/protocol.h"

namespace syncing {

// What became of a batch, written down change by change; what concerns a record as a whole is done once for all of them, at the end.
// Within a transaction without checks of references (Unchecked).
class Answers {
public:
    Answers(Database &db, const QList<Op> &sent);

    void take(const Op &op, const Outcome &outcome);
    // The types whose records changed.
    QList<const RecordType *> finish();
    bool hasErased() const { return m_erased; }

private:
    using Named = std::pair<const RecordType *, QString>;
    struct Line {
        qint64 number = 0;
        bool arrived = false;
    };
    struct Awaited {
        qint64 line = 0;
        Named name;
        qint64 version = 0;
    };

    void read(const QList<Op> &sent);
    void refuse(const Line &line, const Op &op, const Outcome &outcome);
    void letGo(const Line &line, const Op &op);
    void erase(const RecordType &type, const QString &record);
    void hold(const RecordType &type, const Op &op, const Outcome &outcome);
    pending::Told &touch(const RecordType &type, const QString &record);
    void forget(const RecordType &type, const QString &record);
    void note(const RecordType &type);
    void writeAwaited();

    Database &m_db;
    QHash<QString, Line> m_lines; // by mark
    QSet<qint64> m_answered;
    QList<pending::Told> m_touched;
    QHash<Named, qsizetype> m_places; // in m_touched
    QSet<Named> m_gone;
    QList<Awaited> m_awaited;
    QList<const RecordType *> m_changed;
    bool m_anyRefused, m_anyResent;
    bool m_erased = false;
};

} // namespace syncing
