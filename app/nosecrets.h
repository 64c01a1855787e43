#pragma once
#include "models/access/secretstore.h"
#include <QPromise>

// A computer without a keychain: what the tour and the tests run on, so that they leave no secret in anybody's.
class NoSecrets : public SecretStore {
public:
    QFuture<std::optional<QString>> read(const QString &) override { return refused<std::optional<QString>>(); }
    QFuture<void> write(const QString &, const QString &) override { return refused<void>(); }
    QFuture<void> remove(const QString &) override { return refused<void>(); }

private:
    template <class T> static QFuture<T> refused()
    {
        QPromise<T> promise;
        promise.start();
        promise.setException(std::make_exception_ptr(NoKeychain(QStringLiteral("None is used here."))));
        promise.finish();
        return promise.future();
    }
};
