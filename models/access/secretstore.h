#pragma once
#include "models/records/failure.h"
#include <QFuture>
#include <optional>

// No keychain answered on this computer, or not in time: not the same as a keychain that has no such secret.
class NoKeychain : public Failure {
public:
    explicit NoKeychain(const QString &why);
    void raise() const override { throw *this; }
    NoKeychain *clone() const override { return new NoKeychain(*this); }
};

// Where secrets are kept outside our own files. A secret is a short text without line breaks; a name carries no personal
// data. Futures end on the thread that asked, which must run an event loop; they fail with NoKeychain or Failure.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual QFuture<std::optional<QString>> read(const QString &name) = 0;
    virtual QFuture<void> write(const QString &name, const QString &secret) = 0;
    virtual QFuture<void> remove(const QString &name) = 0; // no error when there is none
};
