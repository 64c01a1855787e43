#pragma once
#include "memorycentral.h"
#include "simulatedconsole.h"
#include <QStringList>

// Several consoles with real stores and one central, driven through what may happen in a year in one second: a seed decides what,
// and the same seed does the same again. What it finds wrong is said in sentences.
class Simulation {
public:
    struct Setting {
        int consoles = 3;
        int steps = 160;
        bool backInTime = true;  // consoles and the central are put back to earlier states
        bool clones = true;
        bool scopes = false;     // not everybody may see everything
        bool clocksJump = true;
        bool narrow = false;     // everybody works in the same two or three records
        bool joined = false;     // everybody has loaded what there is before anything happens
        MemoryCentral::Fault fault = MemoryCentral::Fault::None;
    };
    // The template: a migrated store with few reference data. Made once, in a folder in memory where there is one.
    static QString model(const QString &folder);
    // What a seed decides before anything happens.
    static Setting settingOf(quint64 seed);

    Simulation(quint64 seed, const Setting &setting, const QString &folder);
    ~Simulation();

    // Everything that goes wrong, then everything heals. What is wrong afterwards; empty when all is well.
    QStringList run();

    const QStringList &trace() const { return m_trace; }
    // All consoles and the central, in a few characters: the same for the same run.
    QByteArray fingerprint(bool withTimes = true);
    qint64 saves() const { return m_saves; }
    qint64 refusedSaves() const { return m_refusedSaves; }
    qint64 conflictsMade() const;
    qint64 messages() const { return m_messages; }
    qint64 lightRounds() const { return m_lightRounds; }

private:
    friend class SimulationOracles;

    void step();
    void act(SimulatedConsole &console);
    void exchange(SimulatedConsole &console);
    void message(SimulatedConsole &console);
    void misfortune(SimulatedConsole &console);
    void centralMisfortune();
    void arriveLate(const std::function<void()> &message);
    void save(SimulatedConsole &console);
    void saveForm(SimulatedConsole &console);
    void saveTogether(SimulatedConsole &console);
    void trashOrRestore(SimulatedConsole &console);
    void undoOrRedo(SimulatedConsole &console);
    void attach(SimulatedConsole &console);
    void decide(SimulatedConsole &console);
    void changeScope();
    void heal();
    void comeToRest();
    bool everybodySyncs(bool wholly); // true: nothing new came of it
    bool comesToRest(bool wholly);
    void endRound(SimulatedConsole &console);
    void startRound(SimulatedConsole &console, bool wholly = false);
    void die(SimulatedConsole &console);

    template <class Work> void trySaving(SimulatedConsole &console, const QString &what, Work work);
    void collect(SimulatedConsole &console);
    void lose(const QSet<QString> &marks);
    void at(const SimulatedConsole &console);
    void say(const QString &what);
    void watch();
    const RecordType &anyType();
    QString anyRecord(SimulatedConsole &console, const RecordType &type, bool trashedToo = false);
    SimulatedValues::Known knownTo(SimulatedConsole &console, const RecordType &type);
    QString newId();

    quint64 m_seed;
    Setting m_setting;
    SimulatedDice m_dice, m_roundDice; // the second for whole rounds and light ones alone
    SimulatedValues m_values;
    QString m_folder;
    qint64 m_now; // ms since 1970
    MemoryCentral m_central;
    QList<std::pair<QString, MemoryCentral::State>> m_earlier;
    std::vector<std::unique_ptr<MemoryLine>> m_lines;
    std::vector<std::unique_ptr<SimulatedConsole>> m_consoles;
    std::vector<std::pair<QString, std::function<void()>>> m_late; // messages still on their way after their line broke

    std::map<QString, SimulatedChange> m_changes; // by mark: everything somebody was told is saved
    QSet<QString> m_gone;                         // of these, what only stood in a file that was put back to an earlier day
    std::vector<std::map<MemoryCentral::Key, qint64>> m_images; // per console: version of what it took over as a whole
    bool m_wentBack = false;
    std::map<QString, QString> m_watched; // what was last said of the record that is watched, by place
    QStringList m_trace, m_wrong;
    qint64 m_saves = 0, m_refusedSaves = 0, m_messages = 0, m_lightRounds = 0;
    int m_step = 0;
};
