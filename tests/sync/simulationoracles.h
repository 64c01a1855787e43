#pragma once
#include "simulation.h"

// Judges a simulation that has healed. Each question is asked of what the consoles journaled, never of what the central says of itself.
// What is wrong, in sentences.
class SimulationOracles {
public:
    explicit SimulationOracles(Simulation &simulation);

    QStringList all();

private:
    using Key = MemoryCentral::Key;
    struct Change { // one field of one version at the central
        QString mark;
        QJsonValue from, to;
        qint64 version;
        QString device;
    };

    void everybodyHasTheSame();         // 1
    void nothingTypedIsLost();          // 2
    void nothingIsDoneTwice();          // 3
    void nothingUnseenIsReplaced();     // 4
    void nobodyIsAskedWithoutNeed();    // 5
    void nothingIsLeftToSend();         // 6
    void everybodyHasTheHistory();      // 7
    void everyHistoryLeadsToTheRecord(); // 8: at the central and on each console

    bool isKept(const SimulatedChange &change, const RecordType &type, const QString &column, const QJsonValue &was, const QJsonValue &wanted);
    bool sawBeforeRefused(const SimulatedChange &change, const Field &field, const QJsonValue &saw, const QJsonValue &from);
    bool wasSeen(const SimulatedChange &change, const Field &field, const QJsonValue &from, const QJsonValue &to);
    void compareRows(SimulatedConsole &console, const RecordType &type);
    void compareConflicts(SimulatedConsole &console);
    void wrong(const QString &what);

    Simulation &m_simulation;
    const MemoryCentral::State &m_central;
    std::map<Key, std::map<QString, QList<Change>>> m_history; // of each field
    QStringList m_wrong;
};
