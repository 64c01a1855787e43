#pragma once
#include "models/sync/syncer.h"

class QSettings;
class SecretStore;

// The account of this computer at the central: its address in the settings, its password in the keychain and nowhere else.
// Hands both to the exchange.
class CentralAccount : public QObject {
    Q_OBJECT
public:
    CentralAccount(QSettings &settings, SecretStore &secrets, syncing::Syncer &exchange, QObject *parent = nullptr);

    // Goes on with the central of before, if there is one. A given password is used instead of the keychain's.
    void begin(const QString &givenPassword = {});
    const syncing::CentralAddress &address() const { return m_address; } // empty: there is no central
    syncing::Syncer &exchange() const { return m_exchange; }

    // Tries the address and the password; when the central lets them in, keeps both and goes on with it. Gives what is worth
    // knowing besides, usually nothing; fails with Cut, TurnedAway or Failure, and then all is as it was.
    QFuture<QString> use(const syncing::CentralAddress &address, const QString &password);
    // Gives whoever this computer signs in as another password at the central, and keeps that. As use().
    QFuture<QString> changePassword(const QString &present, const QString &next);
    // The central is no longer this computer's; what is stored stays.
    QFuture<void> leave();

Q_SIGNALS:
    void changed();

private:
    void keep(const syncing::CentralAddress &address);
    template <class Answer> QFuture<QString> kept(const QFuture<Answer> &answer, const syncing::CentralAddress &address, const QString &password);

    QSettings &m_settings;
    SecretStore &m_secrets;
    syncing::Syncer &m_exchange;
    syncing::CentralAddress m_address;
};

// WEMI_CENTRAL_PASSWORD, read once and taken out of the environment so that no program started later sees it; empty when not set.
QString centralPasswordFromEnvironment();
