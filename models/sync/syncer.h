#pragma once
#include "models/sync/conflicts.h"
#include "models/sync/line.h"
#include "models/sync/queue.h"
#include "models/sync/status.h"
#include <QFuture>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <memory>

class Store;
struct RecordType;

namespace syncing {

class SyncLoop;

// How long the exchange waits.
struct Patience {
    std::chrono::milliseconds every = std::chrono::minutes(1);       // with nothing to tell it to begin
    std::chrono::milliseconds afterSave = std::chrono::milliseconds(60); // saves that follow closely go together
    std::chrono::milliseconds firstPause = std::chrono::seconds(2);  // after a failure; doubled each time, a little by chance
    std::chrono::milliseconds longestPause = std::chrono::minutes(3);
    std::chrono::milliseconds presence = std::chrono::seconds(20);   // between two looks at who has what open
};

// The exchange with the central, by itself: on a thread of its own, when something was saved, when the central says that it
// has something new, every minute, when the network comes back, when asked; never two rounds at a time. Nobody waits for it:
// every call here comes back at once, and futures end on the store's thread or the exchange's (use whenDone). Without a
// central it does nothing. Lives on the window's thread; goes before the store does, within a second.
class Syncer : public QObject {
    Q_OBJECT
public:
    // A line to a PostgreSQL where nothing else is said.
    explicit Syncer(Store &store, OpenLine open = {}, const Patience &patience = {}, QObject *parent = nullptr);
    ~Syncer() override;

    const Status &status() const { return m_status; }

    // Whether the central at this address lets this login in, and what it is. Changes nothing here or there. Fails with Cut,
    // TurnedAway or Failure.
    QFuture<Welcome> test(const CentralAddress &address, const QString &password);
    // The same, and from then on this store belongs to that central: everything in it goes there, and what the login may see comes.
    QFuture<Welcome> join(const CentralAddress &address, const QString &password);
    // Goes on with the central this store belongs to: at the start of the program, or with another address or password.
    void resume(const CentralAddress &address, const QString &password);
    // The store belongs to a central, and what is needed to reach it is missing: said in words until resume.
    void hold(const QString &problem);
    // Gives the login another password at the central and goes on with it. Fails with Cut, TurnedAway ("password": the present one is
    // not right) or Failure, and then all is as it was; after Cut it may have been changed all the same.
    QFuture<void> changePassword(const CentralAddress &address, const QString &present, const QString &next);
    // The store is one for itself again; nothing in it changes. What was not sent stays here.
    QFuture<void> leave();
    // Whether this store belongs to a central.
    QFuture<bool> isJoined();

    // Begins a round now, whatever the pauses; what went wrong before is tried again.
    void tryNow();
    // Whoever wants to be told when the present round, or one begun now, is over: how things stand then.
    QFuture<Status> roundDone();

    // What was not sent, and what the central did not take; see queue.h.
    QFuture<QList<Unsent>> unsent(qint64 offset = 0, qint64 limit = 500);
    QFuture<qint64> countUnsent();
    // Sends what the central did not take once more, now.
    QFuture<void> sendAgain(qint64 number);
    QFuture<void> sendAllAgain();
    QFuture<void> giveUp(qint64 number, const Author &author);

    // See conflicts.h.
    QFuture<QList<conflicts::Shown>> listConflicts(conflicts::Which which, qint64 offset = 0, qint64 limit = 200);
    QFuture<qint64> countConflicts(conflicts::Which which);
    QFuture<QList<conflicts::Shown>> conflictsOf(const RecordType &type, const QString &record);
    QFuture<std::optional<conflicts::Shown>> conflict(const QString &id);
    QFuture<void> decide(const ConflictCard &shown, const QJsonObject &chosen, const QString &decision, const Author &author);
    QFuture<void> takeBack(const QString &conflict, const Author &author);

    // What is open in this window now; who has the same open elsewhere comes with presenceChanged.
    void setOpen(const QList<QPair<QByteArray, QString>> &records, const Author &author);
    // Who else has a record open, as far as known; empty when the network is away.
    QList<Presence> presenceOf(const RecordType &type, const QString &record) const;

    // Asks for records before their turn: one that is spoken of here and is not here yet. True when they came.
    QFuture<bool> fetch(const RecordType &type, const QStringList &records);
    // Found at the central under what was typed, and not here yet: while records are still arriving, or where nothing was found here.
    // Nothing without a line.
    QFuture<QList<SearchHit>> search(const QString &typed, int most, bool foundHere);
    // The bytes of a file, kept here from then on; nothing when the central does not have them either.
    QFuture<std::optional<QByteArray>> fetchContent(const QString &fingerprint);

Q_SIGNALS:
    void statusChanged(const syncing::Status &status);
    void presenceChanged();
    // Records came from elsewhere; Store::changed says the same of each type.
    void recordsChanged(const QList<const RecordType *> &types);

private:
    void show(const Status &status);
    void announce(const QList<const RecordType *> &types);
    void watchNetwork();
    template <class Result, class Job> QFuture<Result> onLoop(Job job);
    template <class Result, class Job> QFuture<Result> between(Job job);
    // The job gives the table whose lists must look again, besides those whose journal grew.
    QFuture<void> changeStore(std::function<QByteArray(Database &)> job);

    Store &m_store;
    Status m_status;
    QList<Presence> m_presence;
    QTimer m_soon, m_lasts;
    bool m_announcing = false; // Store::changed is ours
    QThread *m_thread; // outlives this when it does not end in time: a name that is looked up on a dead network
    SyncLoop *m_loop;  // lives on it
};

} // namespace syncing
