#pragma once
#include "models/sync/central.h"
#include <QJsonValue>
#include <map>
#include <set>
#include <vector>

// A central in memory that keeps the rules of the exchange, written a second time and without a database: what the
// real one is compared with, and what consoles of a simulation talk to.
class MemoryCentral {
public:
    // A rule that a test switches off, to see that somebody notices.
    enum class Fault {
        None,
        LastWriterWins,      // a value nobody has seen is replaced
        TrustBase,           // an op made on the present version is applied, whatever stood on the screen
        DropConflicts,       // the conflict is told and not kept
        ForgetMarks,         // an op sent again is taken for a new one
        SplitUnits,          // fields said together merge apart
        ConflictOnSame,      // two who typed the same must decide
        ConflictOnDisjoint,  // so must two who changed different fields
        MissLateCommits,     // a change now and then is under the cursor before anybody could read it
        WithholdKept,        // what was left as it was is not told to whose change was left out
        DeleteEdited,        // the trash takes what others have edited since
        DropSetMembers,      // of two changes of a set the later one holds
        LoseRefused          // what is refused is not kept
    };
    struct Login {
        QString operatorId, site;
        QStringList buckets;
        bool revoked = false;
    };
    using Key = std::pair<QByteArray, QString>; // table, id
    struct Record {
        qint64 version = 0;
        bool trashed = false;
        std::map<QString, QJsonValue> fields; // canonical; what is empty is left out
        std::set<QString> buckets;
        QString home;                              // the centre it was made at
        std::vector<std::pair<Key, bool>> named{}; // what it refers to; true: it is part of that
        std::set<Key> blind{};                     // of those, what its author did not see
    };
    struct Logged {
        syncing::Entry entry;
        std::set<QString> buckets, left;
    };
    struct Card {
        syncing::ConflictCard card;
        std::set<QString> buckets;
        QString unit;      // what of the record it is about
        qint64 opened = 0; // which one it was, from the first
    };
    struct Answered {
        syncing::Op op;
        syncing::Outcome outcome;
        QString login;
    };
    // All that is lost when the central goes back.
    struct State {
        QString server = QStringLiteral("server-1");
        qint64 timeline = 1;
        qint64 stamp = 0;
        std::map<Key, Record> records;
        std::vector<Logged> log;
        std::map<QString, Card> conflicts;
        std::map<QString, Answered> answered; // by mark
        std::map<QString, QByteArray> contents;
        std::set<QString> erased;
        qint64 opened = 0; // conflicts so far
    };

    const State &state() const { return m_state; }
    // Puts an earlier state back: as another server (restored from a dump) or as another timeline (failed over).
    void goBack(const State &earlier, bool otherServer);
    QString life() const { return m_state.server + u' ' + QString::number(m_state.timeline); }
    void setLogin(const QString &name, const Login &login) { m_logins[name] = login; }
    void revokeDevice(const QString &device) { m_revoked.insert(device); }
    void setOpen(bool open) { m_open = open; }
    void setNow(const QDateTime &now) { m_now = now; }
    void setFault(Fault fault) { m_fault = fault; }
    // Reference data that a central is installed with.
    void plant(const syncing::Image &image);
    void erase(const QString &record);

    syncing::Welcome hello(const QString &login, const syncing::Greeting &greeting);
    QList<syncing::Outcome> push(const QString &login, const QString &device, const QList<syncing::Op> &ops);
    syncing::Pulled pull(const QString &login, const syncing::Position &after, int most);
    QList<syncing::Image> images(const QString &login, const QByteArray &table, const QStringList &ids);
    QList<syncing::Image> search(const QString &login, const QString &typed, int most);
    QList<syncing::Central::Loaded> load(const QString &login, const RecordType &type, const QStringList &buckets, const QString &after, int most);
    QStringList known(const QStringList &marks) const;
    QList<syncing::ConflictCard> conflicts(const QString &login);
    QList<std::pair<qint64, qint64>> digest(const QString &login, const RecordType &type);
    bool sees(const QString &login, const std::set<QString> &buckets) const;
    std::map<QString, QByteArray> &contents() { return m_state.contents; }
    // Marks of what was not taken at first, whatever became of it later.
    const std::set<QString> &onceRefused() const { return m_onceRefused; }
    QList<syncing::Presence> meet(const QString &device, const QList<syncing::Presence> &open);

private:
    struct Unit;

    syncing::Outcome answer(const QString &login, const syncing::Op &op);
    syncing::Outcome taken(const QString &login, const syncing::Op &op);
    void merge(const RecordType &type, const syncing::Op &op, syncing::Outcome &outcome);
    static void addBlanks(const RecordType &type, const syncing::Op &op, std::map<QString, Unit> &units);
    bool mergeUnit(const syncing::Op &op, const QString &name, const Unit &unit, QJsonObject &applied);
    bool othersChanged(const syncing::Op &op) const;
    void move(const syncing::Op &op, syncing::Outcome &outcome);
    void resolve(const RecordType &type, const syncing::Op &op, syncing::Outcome &outcome);
    void settle(const syncing::Op &op, Card &card, const QString &decision);
    void settleOwn(const syncing::Op &op, const QString &name, const Unit &unit);
    void movedOn(const syncing::Op &op, const QJsonObject &changed);
    QString lastMovedBy(const syncing::Op &op) const; // into the trash or out of it: which console
    syncing::Origin lastTo(const syncing::Op &op, const QStringList &columns) const;
    void keepConflict(const syncing::Op &op, const QString &kind, const QString &unit, const QJsonObject &fields);
    void tell(const syncing::Op &op, const Card &card);
    void write(const RecordType &type, const syncing::Op &op, syncing::Entry::Kind kind, const QJsonObject &fields);
    void name(const RecordType &type, const Key &key, const QString &login);
    std::set<QString> own(const Key &key) const;
    std::map<Key, std::set<QString>> viewers() const;
    bool showsNow(const QString &login, const Key &key) const;
    void showAll(const Key &written);
    bool mayMake(const QString &login, const RecordType &type, const syncing::Op &op) const;
    void append(syncing::Entry entry, const std::set<QString> &buckets, const std::set<QString> &left = {});
    QJsonValue now(const syncing::Op &op, const QString &column) const;

    State m_state;
    std::set<QString> m_onceRefused;
    std::map<QString, Login> m_logins;
    std::set<QString> m_revoked;
    std::map<QString, QList<syncing::Presence>> m_present; // by device
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    qint64 m_line = 0;
    QString m_pushing; // whose login
    QString m_home; // the centre of the login that sends
    bool m_open = true;
    Fault m_fault = Fault::None;
};

// The line of one login to it. Where the central went back in time since the greeting, the line is broken until the next one.
class MemoryLine : public syncing::Central {
public:
    MemoryLine(MemoryCentral &central, QString login) : m_central(central), m_login(std::move(login)) {}

    syncing::Welcome hello(const syncing::Greeting &greeting) override
    {
        m_life = m_central.life();
        return m_central.hello(m_login, greeting);
    }
    QList<syncing::Outcome> push(const QString &device, int, const QList<syncing::Op> &ops) override { return central().push(m_login, device, ops); }
    syncing::Pulled pull(const syncing::Position &after, int most) override { return central().pull(m_login, after, most); }
    QList<syncing::Image> images(const QByteArray &table, const QStringList &ids) override { return central().images(m_login, table, ids); }
    QList<syncing::Image> search(const QString &typed, int most) override { return central().search(m_login, typed, most); }
    qint64 load(const RecordType &type, const QStringList &buckets, const QString &after, int most, const std::function<bool(Loaded &&)> &take) override;
    QStringList known(const QStringList &marks) override { return central().known(marks); }
    QList<syncing::ConflictCard> conflicts() override { return central().conflicts(m_login); }
    QList<std::pair<qint64, qint64>> digest(const RecordType &type) override { return central().digest(m_login, type); }
    void sendContent(const QString &fingerprint, const QByteArray &bytes) override { central().contents()[fingerprint] = bytes; }
    std::optional<QByteArray> content(const QString &fingerprint) override;
    void changePassword(const QString &) override {} // this central asks for none
    QList<syncing::Presence> presence(const QString &device, const QList<syncing::Presence> &open) override { return central().meet(device, open); }

private:
    MemoryCentral &central();

    MemoryCentral &m_central;
    QString m_login, m_life;
};
