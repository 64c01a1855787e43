#pragma once
#include "models/access/gate.h"
#include "models/access/storekey.h"
#include "ui/recoverykeypage.h"
#include <QFuture>
#include <QStackedWidget>

class StartPage;

// The way in, page after page: the key of the archive, the first administrator and the recovery key on a new one, who is
// signing in, a password to be changed at once.
class StartPages : public QStackedWidget {
    Q_OBJECT
public:
    // What may take minutes before the store can be opened with its key, away from the window's thread. The future throws Failure.
    using MakeReady = std::function<QFuture<void>(const SecretBytes &key)>;
    // Opens the store with its key and gives its door. Throws Failure; called again when the person tries again.
    using OpenStore = std::function<Gate &(const SecretBytes &key)>;

    StartPages(StoreKey &key, MakeReady makeReady, OpenStore open, RecoveryKeyPage::PrintKey print, QWidget *parent = nullptr);

    // Looks for the key. A given passphrase is used where one would be asked for.
    void begin(const QString &givenPassphrase = {});
    // Once the store is open: who are you. After a sign-out, or when somebody else takes over.
    void askWho();

Q_SIGNALS:
    void signedIn(const SignInAnswer &answer);
    void restoreRequested();
    void quitRequested();

private:
    void turnTo(StartPage *page);
    void showFailure(const Failure &failure, bool recoverable = false);
    void fail(const std::exception &e);
    void take(const KeyAnswer &answer);
    void askPassphrase(bool chooseNew);
    void askRecoveryKey(const QString &why);
    void choosePassphraseAgain(const KeyAnswer &answer);
    void makeReady();
    void open();
    void makeFirst();
    void enter(const SignInAnswer &answer, const SecretBytes &password);
    void showRecoveryKey(const SignInAnswer &answer);

    StoreKey &m_key;
    MakeReady m_makeReady;
    OpenStore m_open;
    RecoveryKeyPage::PrintKey m_print;
    Gate *m_gate = nullptr;
    QString m_given;
};
