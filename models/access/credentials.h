#pragma once
#include "models/access/secretbytes.h"
#include "models/access/stretching.h"
#include "models/records/operator.h"
#include "models/records/record.h"
#include <QDateTime>
#include <functional>

class Database;

// What came of an attempt to sign in.
struct SignInAnswer {
    enum class Kind {
        Welcome,
        Wrong,    // the name or the password; which one is not said
        Wait,     // too many wrong attempts: not even looked at
        NotActive // the right password of somebody who may no longer sign in
    };
    Kind kind = Kind::Wrong;
    int secondsToWait = 0;   // before the next attempt
    Operator who;            // Welcome; the site is the centre signed in at
    QString siteName;
    bool mustChange = false; // Welcome: the password was given by an administrator
};

// The passwords of the operators, kept as Argon2id hashes apart from their records. Runs on the store's thread; every
// call is one transaction. Fails with Failure.
class Credentials {
public:
    explicit Credentials(std::function<QDateTime()> now = QDateTime::currentDateTimeUtc, const StretchCost &cost = StretchCost::interactive());

    // No operator has a password yet.
    bool isFirstStart(Database &db) const;
    // Makes the first administrator, once. What must be corrected, or nothing when it is done.
    QList<Problem> makeFirst(Database &db, const Operator &who, const QString &password) const;
    SignInAnswer signIn(Database &db, const QString &username, const SecretBytes &password, const QString &siteId) const;
    void noteSignOut(Database &db, const Author &who) const;

    // An administrator gives an operator a password, to be changed when they next sign in.
    QStringList give(Database &db, const QString &operatorId, const QString &password, const Author &administrator) const;
    // One's own; answers like a sign-in when the present one is wrong.
    struct Change {
        SignInAnswer present;
        QStringList faults;
        bool done = false;
    };
    Change changeOwn(Database &db, const Author &who, const SecretBytes &present, const QString &next) const;

private:
    struct Known {
        Operator who;
        QString hash;
        bool mustChange = false;
    };
    std::optional<Known> known(Database &db, const QString &username) const;
    SignInAnswer checked(Database &db, const QString &username, const SecretBytes &password, const QString &siteId) const;
    void keep(Database &db, const QString &operatorId, const QString &password, bool mustChange) const;
    void note(Database &db, const QString &operatorId, const QString &siteId, const QString &outcome) const;

    std::function<QDateTime()> m_now;
    StretchCost m_cost;
};
