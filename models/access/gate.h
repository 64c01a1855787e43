#pragma once
#include "models/access/credentials.h"
#include "models/records/site.h"
#include <QFuture>
#include <QObject>

class Store;

// The door of the console for the screens: what Credentials does, on the store's thread, answered with futures. Futures
// fail with Failure.
class Gate : public QObject {
    Q_OBJECT
public:
    explicit Gate(Store &store, const Credentials &credentials = Credentials(), QObject *parent = nullptr);

    QFuture<bool> isFirstStart();
    // The open centres, by name.
    QFuture<QList<Site>> sites();
    // Who signed in last on this computer and where; offered, never forced.
    struct Last {
        QString username, siteId;
    };
    QFuture<Last> last();

    QFuture<QList<Problem>> makeFirst(const Operator &who, const QString &password);
    QFuture<SignInAnswer> signIn(const QString &username, const SecretBytes &password, const QString &siteId);
    QFuture<void> noteSignOut(const Author &who);
    QFuture<QStringList> givePassword(const QString &operatorId, const QString &password, const Author &administrator);
    QFuture<Credentials::Change> changeOwnPassword(const Author &who, const SecretBytes &present, const QString &next);

private:
    Store &m_store;
    Credentials m_credentials;
};
