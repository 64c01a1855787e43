#pragma once
#include "models/access/keyfile.h"
#include "models/access/secretstore.h"
#include "models/records/failure.h"
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <memory>

// What looking for the key of the store came to.
struct KeyAnswer {
    enum class Kind {
        Found,              // here it is
        WantsPassphrase,    // a passphrase locks it
        WantsNewPassphrase, // a new store, and no keychain to keep its key
        Lost                // the store is there, its key is not
    };
    Kind kind = Kind::Lost;
    SecretBytes key;                // Found
    bool inKeychain = false;        // Found: a keychain keeps it
    std::optional<Failure> why;     // WantsNewPassphrase, WantsPassphrase: what the keychain said; Lost: what to tell
    bool recoverable = false;       // Lost: the recovery key would open it
};

// The random 256-bit key of a folder's store: made once, kept in the keychain or, where none answers, locked with a
// passphrase in DIR/console.key. A store whose key is not found is never given another. Futures end on the thread of this
// object, which must run an event loop; they fail with Failure.
class StoreKey : public QObject {
    Q_OBJECT
public:
    StoreKey(const QString &folder, SecretStore &secrets, const StretchCost &passphraseCost = StretchCost::moderate(), QObject *parent = nullptr);

    // Looks for the key; makes one when there is no store yet, in the keychain or, where a passphrase is given, under it.
    // For a store that exists a given passphrase is used where one would be asked for.
    QFuture<KeyAnswer> find(const QString &givenPassphrase = {});
    // Fails when the passphrase is not the right one.
    QFuture<KeyAnswer> unlock(const QString &passphrase);
    // The key of a new store, locked with a passphrase.
    QFuture<KeyAnswer> makeWithPassphrase(const QString &passphrase);
    // Opens with the recovery key and gives the key back to the keychain; where none answers, a passphrase is still to be set.
    QFuture<KeyAnswer> recover(const QString &recoveryKey);

    // What follows needs the key to be found.
    bool isFound() const { return !m_key.isEmpty(); }
    SecretBytes key() const { return m_key; }
    bool hasRecoveryKey() const;
    bool hasPassphrase() const;
    // From now on this recovery key, one of recoverykey::make(), opens the store and the one before no longer does. Called
    // when a person said that the print is in the safe.
    QFuture<void> keepRecoveryKey(const QString &recoveryKey);
    QFuture<void> setPassphrase(const QString &passphrase);
    QFuture<void> changePassphrase(const QString &from, const QString &to);

private:
    using Answer = std::shared_ptr<QPromise<KeyAnswer>>;
    void askKeychain(const Answer &answer, const KeyFile &file, const QString &given);
    void makeInKeychain(const Answer &answer, const QString &given);
    void giveToKeychain(const Answer &answer, KeyFile file, const SecretBytes &key, std::function<void(const Failure &)> onRefused);
    void finishFound(const Answer &answer, const SecretBytes &key, bool inKeychain);
    void forward(const Answer &answer, QFuture<KeyAnswer> future);
    QFuture<KeyAnswer> found(QFuture<SecretBytes> key);
    QFuture<void> lock(KeyFile::Slot slot, const SecretBytes &with, const StretchCost &cost);

    QString m_folder;
    SecretStore &m_secrets;
    StretchCost m_passphraseCost;
    SecretBytes m_key;
};

// WEMI_PASSPHRASE, read once and taken out of the environment so that no program started later sees it; empty when not set.
QString passphraseFromEnvironment();
