#pragma once
#include "models/sync/lightround.h"
#include "models/sync/storelocal.h"
#include "models/sync/syncer.h"
#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <mutex>

class QSocketNotifier;
class Worker;

namespace syncing {

// When rounds run, and what came of them. Lives on the exchange's thread; what may be called from another says so.
class SyncLoop : public QObject {
    Q_OBJECT
public:
    SyncLoop(Worker &worker, OpenLine open, const Patience &patience);
    ~SyncLoop() override;

    // From any thread: ends what is under way, for good or to make place for something a person waits for.
    void stop();
    void interrupt();
    // From any thread: something was saved here. Sent at once, unless it has to be waited after a failure; a long load makes place for it.
    void noteSave();
    // From any thread: done between two messages of a round, or as soon as there is none.
    void between(std::function<void()> job);

    Welcome test(const CentralAddress &address, const QString &password);
    Welcome join(const CentralAddress &address, const QString &password);
    void resume(const CentralAddress &address, const QString &password);
    void hold(const QString &problem);
    void leave();
    void roundNow();
    const Status &status() const { return m_status; }
    void setOpen(const QList<Presence> &open);
    bool fetch(const RecordType &type, const QStringList &records);
    QList<SearchHit> search(const QString &typed, int most, bool foundHere);
    void changePassword(const CentralAddress &address, const QString &present, const QString &next);
    std::optional<QByteArray> fetchContent(const QString &fingerprint);

Q_SIGNALS:
    void told(const syncing::Status &status);
    void changed(const QList<const RecordType *> &types);
    void presenceTold(const QList<syncing::Presence> &presence);

private:
    struct Account {
        CentralAddress address;
        QString password;
    };
    Central &central();
    Central &greetedCentral();
    std::shared_ptr<Line> opened(const Account &account);
    void dropLine();
    void stopLines();
    void listen();
    void hear();
    void lookAtLine();
    void goRound();
    bool goLightly(LightRound::Way way);
    void goWhole(bool comparing);
    Reported reported();
    bool goesOn();
    void doBetween();
    void sendSaved();
    void succeed(bool lightly);
    void makeUp();
    void fail(Status::State state, const Failure &failure, const QString &code = {});
    void waitFor(std::chrono::milliseconds time);
    void askPresence();
    void noteCut();
    void count();
    void tell(Status::State state, const QString &problem = {}, const QString &code = {});

    StoreLocal m_local;
    OpenLine m_open;
    Patience m_patience;
    std::optional<Account> m_account;
    std::shared_ptr<Line> m_line;
    std::mutex m_linesLock;
    QList<std::weak_ptr<Line>> m_lines; // all there are: they are also stopped from elsewhere
    std::unique_ptr<QSocketNotifier> m_socket;
    QTimer m_next, m_presence;
    std::mutex m_betweenLock;
    QList<std::function<void()>> m_between;
    QList<Presence> m_here;
    bool m_saidHere = false; // the central believes that something is open here
    QString m_device;
    Status m_status;
    QElapsedTimer m_compared, m_progress, m_round;
    QElapsedTimer m_whole; // since the last whole round over this line began; invalid: none went to its end
    std::chrono::milliseconds m_wholeEvery{0};
    QDateTime m_greetedAt, m_readAt; // the last whole round, and a light one since then; by the central's clock
    qint64 m_compareAfter = 0; // ms
    bool m_inRound = false, m_greeted = false; // the line has said hello
    bool m_cutShort = false; // the round made place for something else
    int m_failures = 0;
    std::atomic_bool m_stopping = false, m_interrupted = false, m_saved = false;
};

} // namespace syncing
