#pragma once
#include "models/store/database.h"
#include "models/store/journal.h"
#include "simulatedround.h"
#include "simulatedvalues.h"
#include <QJsonObject>
#include <map>
#include <set>

// A change somebody was told is saved, as the console's own journal has it.
struct SimulatedChange {
    QString mark;
    QByteArray table;
    QString record;
    QString kind;       // "create", "change", ...
    QJsonObject fields; // {"phone": [what they saw, what they made of it]}
    QJsonObject shown;  // the record as it stood there afterwards
    qint64 base = 0;    // version of the central in front of them
    QString conflict;
    int console = 0;
};

// The marks of the changes follow from the seed as well.
void seedMarks(quint64 seed);

// One console of a simulation: a real store in a file, somebody who works in it, and the exchange that is under way.
class SimulatedConsole {
public:
    // Copies the template; nobody has the file open.
    SimulatedConsole(int number, const QString &folder, const QString &model, const Author &author);
    ~SimulatedConsole();

    int number() const { return m_number; }
    Author author() const { return m_author; }
    Database &db() { return *m_db; }
    std::unique_ptr<SimulatedRound> round;
    bool greeted = false; // a whole round went through, and the program and its line are still the same
    qint64 clockOffset = 0; // ms

    // A job of the exchange; killed at the given statement, if any.
    void run(const std::function<void(Database &)> &job);
    int dieAtStatement = -1;

    // The program ends, by itself or not, and is started again.
    void restart();
    void keepCopy();
    bool hasCopy() const { return !m_copies.isEmpty(); }
    // The file of an earlier day is put back.
    void putBack(SimulatedDice &dice);
    // What has reached the disk at this moment, and a start from that: the power failed, or somebody put it back.
    struct Written {
        QByteArray file, log;
    };
    Written written() const;
    void startFrom(const Written &disk);
    // The file of another console takes the place of this one's.
    void cloneOf(SimulatedConsole &other);

    // The lines of its journal made here since the last time, with what was shown then.
    QList<SimulatedChange> news();
    QSet<QString> marks();
    QStringList ids(const RecordType &type, bool trashedToo = false);

    struct Form {
        const RecordType *type = nullptr;
        Row row;
        qint64 version = 0;
    };
    QList<Form> forms; // open, and being typed in

private:
    void open();
    void close();
    QString copyTo(const QString &name);

    int m_number = 0;
    QString m_folder, m_path;
    Author m_author;
    std::unique_ptr<Database> m_db;
    QStringList m_copies;
    qint64 m_told = 0; // line of the journal
};
