#pragma once
#include "models/access/secretstore.h"
#include <QHash>

// A keychain in memory that can be absent, refuse, or forget what it is given.
class MemorySecrets : public SecretStore {
public:
    QHash<QString, QString> kept;
    bool absent = false;
    bool forgets = false;
    int asked = 0;

    QFuture<std::optional<QString>> read(const QString &name) override
    {
        ++asked;
        using Answer = std::optional<QString>;
        if (absent) return QtFuture::makeExceptionalFuture<Answer>(NoKeychain(QStringLiteral("There is none.")));
        return QtFuture::makeReadyFuture<Answer>(kept.contains(name) ? Answer(kept.value(name)) : Answer());
    }
    QFuture<void> write(const QString &name, const QString &secret) override
    {
        ++asked;
        if (absent) return QtFuture::makeExceptionalFuture<void>(NoKeychain(QStringLiteral("There is none.")));
        if (!forgets) kept.insert(name, secret);
        return QtFuture::makeReadyFuture();
    }
    QFuture<void> remove(const QString &name) override
    {
        kept.remove(name);
        return QtFuture::makeReadyFuture();
    }
};
