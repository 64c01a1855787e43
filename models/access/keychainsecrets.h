#pragma once
#include "models/access/secretstore.h"
#include <chrono>

// The keychain of the person's session (GNOME Keyring, KWallet, ...) through QtKeychain. It may ask the person to unlock
// it, so it is given time; one that answers nothing at all counts as absent.
class KeychainSecrets : public SecretStore {
public:
    explicit KeychainSecrets(const QString &service, std::chrono::milliseconds patience = std::chrono::minutes(2));
    QFuture<std::optional<QString>> read(const QString &name) override;
    QFuture<void> write(const QString &name, const QString &secret) override;
    QFuture<void> remove(const QString &name) override;

private:
    template <class T, class Job, class Take> QFuture<T> start(Job *job, const QString &name, Take take);

    QString m_service;
    std::chrono::milliseconds m_patience;
};
