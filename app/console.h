#pragma once
#include "app/contractdates.h"
#include "app/deadlines.h"
#include "app/workernames.h"
#include "models/access/gate.h"
#include "models/access/session.h"
#include "models/access/storekey.h"
#include "models/cost/tables.h"
#include "models/sync/syncer.h"
#include "ui/appearance.h"
#include "ui/centralaccount.h"
#include "ui/desk.h"
#include "ui/idlelock.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"
#include "ui/startpages.h"
#include <QFuture>
#include <QPointer>

class Profile;
struct Rescued;
class Store;

// The program with its window: builds the objects and hands them on; signs in, locks, signs out.
class Console : public QObject {
    Q_OBJECT
public:
    // How dear guesses are made; lower in tests, which sign in often.
    struct Costs {
        StretchCost passphrase = StretchCost::moderate();
        StretchCost password = StretchCost::interactive();
    };
    Console(Profile &profile, SecretStore &secrets, const Prompt &prompt, const Costs &costs);
    ~Console() override;

    // Shows the window and looks for the key. A given passphrase is used where one would be asked for, and a given
    // password for the central instead of the keychain's.
    void start(const QString &givenPassphrase, const QString &givenCentralPassword = {});
    MainWindow &window() { return m_window; }
    Session &session() { return m_session; }
    Store &store() { return *m_store; } // once somebody signed in
    const Desk &desk() const { return *m_desk; }
    Appearance &appearance() { return m_appearance; }
    CentralAccount &central() { return *m_central; }

private:
    QFuture<void> makeReady(const SecretBytes &key);
    Gate &openStore(const SecretBytes &key);
    void restoreFromBackup();
    void restored(const Rescued &found);
    void tellRescued(const Rescued &found);
    void closeStore();
    void enter();
    void follow();
    void signOut();

    // What comes later uses what comes before.
    Profile &m_profile;
    SecretStore &m_secrets;
    Prompt m_prompt;
    Costs m_costs;
    Appearance m_appearance;
    Session m_session;
    cost::Tables m_tables;
    StoreKey m_key;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<syncing::Syncer> m_exchange;
    std::unique_ptr<CentralAccount> m_central;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Deadlines> m_deadlines;
    std::unique_ptr<ContractDates> m_contractDates;
    std::unique_ptr<WorkerNames> m_workerNames;
    MainWindow m_window;
    IdleLock m_idle;
    StartPages *m_pages;
    QPointer<QWidget> m_lock;
    QString m_centralPassword; // given at the start
    QString m_restoring; // the backup to put in place as soon as the key is found
    QFuture<void> m_readying; // the store, on another thread
};
