#pragma once
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

// Who may sign in to the central, and with which computers: for whoever looks after it. Throws what PgConnection throws, and
// Failure where something is in the way; then nothing was changed. A password never leaves this process: what proves it does.
namespace syncing {

class PgConnection;

namespace provisioning {

struct Login {
    enum class State {
        Open,
        Waiting,  // no operator's record has this user name yet
        Inactive, // the operator's record says they may not sign in
        Shut,     // disabled here
        Missing   // the server has no such role: after a restore into another server
    };
    QString name;
    QString operatorId, fullName; // empty while waiting
    QStringList roles;
    QString site; // id
    State state = State::Open;
};

struct Device {
    QString id, name, login, program;
    QDateTime seenAt; // UTC
    bool revoked = false;
};

// 125 random bits as a person can type them: "7k3m2-x9qrt-...".
QString newPassword();

// A login for the operator with this user name. Before the first operator's record has come (the first administrator's) it is
// given roles and a centre; from then on they follow the record.
void addLogin(PgConnection &central, const QString &name, const QString &password, const QStringList &roles = {}, const QString &site = {});
// A new password; a login that was disabled is open again. False: it is, but the operator's record says they may not sign in.
bool resetLogin(PgConnection &central, const QString &name, const QString &password);
// From the next statement on; ends the sessions there are.
void disableLogin(PgConnection &central, const QString &name);
QList<Login> logins(PgConnection &central);

QList<Device> devices(PgConnection &central);
// What the computer sends is not taken any more. Gives the logins that were ever used on it: whoever has the computer may have
// their passwords, so they are disabled too, unless they are to be kept.
enum class TheirLogins { Disable, Keep };
QStringList revokeDevice(PgConnection &central, const QString &id, TheirLogins logins = TheirLogins::Disable);
// What the computer sends is taken again. Opens no login; gives those that were used on it and are still disabled.
QStringList admitDevice(PgConnection &central, const QString &id);

// The password of whoever is connected.
void changeOwnPassword(PgConnection &central, const QString &password);

// What should be set otherwise at the server, in sentences; empty when all is well. What this login may not look at is left out.
QStringList advice(PgConnection &central);

} // namespace provisioning
} // namespace syncing
