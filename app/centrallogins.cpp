#include "app/centrallogins.h"
#include "app/print.h"
#include "models/access/passwords.h"
#include "models/records/operator.h"
#include "models/sync/pgconnection.h"
#include "models/sync/provisioning.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
QString words(const char *text) { return QCoreApplication::translate("CentralLogins", text); }

struct Asked {
    QString subject, verb, name; // operator add anna
    QStringList roles;
    QString site;
    bool passwordFromInput = false, keepsLogins = false, json = false;
    QString fault;
};

Asked asked(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption roles(u"roles"_s, {}, u"ROLE,..."_s), site(u"site"_s, {}, u"ID"_s), password(u"password-stdin"_s), logins(u"keep-logins"_s), json(u"json"_s);
    parser.addOptions({roles, site, password, logins, json});
    Asked result;
    if (!parser.parse(QStringList{u"central"_s} + arguments)) {
        result.fault = parser.errorText();
        return result;
    }
    const QStringList named = parser.positionalArguments();
    result.subject = named.value(0);
    result.verb = named.value(1);
    result.name = named.value(2);
    result.roles = parser.value(roles).split(u',', Qt::SkipEmptyParts);
    result.site = parser.value(site);
    result.passwordFromInput = parser.isSet(password);
    result.keepsLogins = parser.isSet(logins);
    result.json = parser.isSet(json);
    const bool isOperator = result.subject == u"operator", lists = result.verb == u"list";
    const QStringList verbs = isOperator ? QStringList{u"add"_s, u"disable"_s, u"reset"_s, u"list"_s} : QStringList{u"list"_s, u"revoke"_s, u"admit"_s};
    const bool gives = result.verb == u"add" || result.verb == u"reset";
    if ((!isOperator && result.subject != u"device") || !verbs.contains(result.verb))
        result.fault = words(QT_TRANSLATE_NOOP("CentralLogins", "central knows operator add, disable, reset, list, and device list, revoke, admit."));
    else if (named.size() != (lists ? 2 : 3))
        result.fault = isOperator ? words(QT_TRANSLATE_NOOP("CentralLogins", "Give the operator's user name, and nothing more.")) : words(QT_TRANSLATE_NOOP("CentralLogins", "Give the id of the computer, as central device list has it."));
    else if ((parser.isSet(roles) || parser.isSet(site)) && !(isOperator && result.verb == u"add"))
        result.fault = words(QT_TRANSLATE_NOOP("CentralLogins", "--roles and --site belong to operator add."));
    else if (result.passwordFromInput && !(isOperator && gives)) result.fault = words(QT_TRANSLATE_NOOP("CentralLogins", "--password-stdin belongs to operator add and operator reset."));
    else if (result.keepsLogins && result.verb != u"revoke") result.fault = words(QT_TRANSLATE_NOOP("CentralLogins", "--keep-logins belongs to device revoke."));
    else if (result.json && !lists) result.fault = words(QT_TRANSLATE_NOOP("CentralLogins", "--json belongs to a list."));
    return result;
}

// Made here, or the first line of the standard input; empty: the one given will not do, and it was said why.
QString passwordFor(const Asked &what)
{
    if (!what.passwordFromInput) return provisioning::newPassword();
    QFile in;
    if (!in.open(stdin, QFile::ReadOnly)) return {};
    QByteArray line = in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    const QString password = QString::fromUtf8(line);
    line.fill('\0');
    const QStringList faults = passwordFaults(password, {what.name});
    for (const QString &fault : faults) printError(fault);
    return faults.isEmpty() ? password : QString();
}

void tellPassword(const Asked &what, const QString &password)
{
    if (what.passwordFromInput) return;
    print(words(QT_TRANSLATE_NOOP("CentralLogins", "The password, shown this once, for the person alone:")));
    print(password);
}

Exit add(PgConnection &central, const Asked &what)
{
    const QString password = passwordFor(what);
    if (password.isEmpty()) return Exit::Refused;
    provisioning::addLogin(central, what.name, password, what.roles, what.site);
    print(what.roles.isEmpty() ? words(QT_TRANSLATE_NOOP("CentralLogins", "%1 may sign in to the central, with the roles and the centre on the list of operators.")).arg(what.name)
                               : words(QT_TRANSLATE_NOOP("CentralLogins", "%1 may sign in to the central. The roles are these until the operator's record has come: %2.")).arg(what.name, what.roles.join(u", "_s)));
    tellPassword(what, password);
    return Exit::Done;
}

Exit reset(PgConnection &central, const Asked &what)
{
    const QString password = passwordFor(what);
    if (password.isEmpty()) return Exit::Refused;
    const bool open = provisioning::resetLogin(central, what.name, password);
    print(words(QT_TRANSLATE_NOOP("CentralLogins", "%1 has a new password; the one before opens nothing any more.")).arg(what.name));
    if (!open) print(words(QT_TRANSLATE_NOOP("CentralLogins", "But the list of operators says that they may not sign in: change that on a console (Operators).")));
    tellPassword(what, password);
    return Exit::Done;
}

Exit disable(PgConnection &central, const Asked &what)
{
    provisioning::disableLogin(central, what.name);
    print(words(QT_TRANSLATE_NOOP("CentralLogins", "%1 is shut out from the central, at once. What was not sent stays on their console. To let them in again: wemi-console central operator reset %1")).arg(what.name));
    return Exit::Done;
}

const char *codeOf(provisioning::Login::State state)
{
    using State = provisioning::Login::State;
    switch (state) {
    case State::Open: return "open";
    case State::Waiting: return "waiting";
    case State::Inactive: return "inactive";
    case State::Shut: return "shut";
    case State::Missing: return "missing";
    }
    Q_UNREACHABLE();
}

QString said(provisioning::Login::State state)
{
    using State = provisioning::Login::State;
    switch (state) {
    case State::Open: return words(QT_TRANSLATE_NOOP("CentralLogins", "may sign in"));
    case State::Waiting: return words(QT_TRANSLATE_NOOP("CentralLogins", "may sign in; not on the list of operators yet"));
    case State::Inactive: return words(QT_TRANSLATE_NOOP("CentralLogins", "may not sign in: so says the list of operators"));
    case State::Shut: return words(QT_TRANSLATE_NOOP("CentralLogins", "shut out here"));
    case State::Missing: return words(QT_TRANSLATE_NOOP("CentralLogins", "unknown to the server: give a new password (operator reset)"));
    }
    Q_UNREACHABLE();
}

void printJson(const QJsonArray &list) { print(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)).trimmed()); }

Exit listLogins(PgConnection &central, bool json)
{
    const QList<provisioning::Login> all = provisioning::logins(central);
    if (json) {
        QJsonArray list;
        for (const auto &one : all)
            list << QJsonObject{{u"login"_s, one.name}, {u"operator"_s, one.operatorId}, {u"name"_s, one.fullName}, {u"roles"_s, QJsonArray::fromStringList(one.roles)},
                                {u"site"_s, one.site}, {u"state"_s, QLatin1String(codeOf(one.state))}};
        printJson(list);
        return Exit::Done;
    }
    for (const auto &one : all)
        print(u"%1  %2  %3  %4: %5"_s.arg(one.name, one.fullName.isEmpty() ? u"-"_s : one.fullName, one.roles.isEmpty() ? u"-"_s : one.roles.join(u','), one.site.isEmpty() ? u"-"_s : one.site, said(one.state)));
    if (all.isEmpty()) print(words(QT_TRANSLATE_NOOP("CentralLogins", "Nobody may sign in yet: wemi-console central operator add NAME --roles administrator")));
    return Exit::Done;
}

Exit listDevices(PgConnection &central, bool json)
{
    const QList<provisioning::Device> all = provisioning::devices(central);
    QJsonArray list;
    for (const auto &one : all) {
        if (json)
            list << QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"login"_s, one.login}, {u"program"_s, one.program}, {u"seen_at"_s, one.seenAt.toString(Qt::ISODateWithMs)}, {u"revoked"_s, one.revoked}};
        else
            print(u"%1  %2  %3  %4  %5%6"_s.arg(one.id, one.name, one.login, one.program, one.seenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                               one.revoked ? u"  "_s + words(QT_TRANSLATE_NOOP("CentralLogins", "shut out")) : QString()));
    }
    if (json) printJson(list);
    else if (all.isEmpty()) print(words(QT_TRANSLATE_NOOP("CentralLogins", "No computer has been here yet.")));
    return Exit::Done;
}

Exit revoke(PgConnection &central, const Asked &what)
{
    const QStringList used = provisioning::revokeDevice(central, what.name, what.keepsLogins ? provisioning::TheirLogins::Keep : provisioning::TheirLogins::Disable);
    print(words(QT_TRANSLATE_NOOP("CentralLogins", "That computer is shut out: it sends and receives nothing any more.")));
    if (used.isEmpty()) return Exit::Done;
    if (what.keepsLogins)
        print(words(QT_TRANSLATE_NOOP("CentralLogins", "Whoever has it may know the passwords of: %1. Give them new ones: wemi-console central operator reset NAME")).arg(used.join(u", "_s)));
    else
        print(words(QT_TRANSLATE_NOOP("CentralLogins", "So are the logins that were used on it: %1. For each, on another computer: wemi-console central operator reset NAME")).arg(used.join(u", "_s)));
    return Exit::Done;
}

Exit admit(PgConnection &central, const Asked &what)
{
    const QStringList shut = provisioning::admitDevice(central, what.name);
    print(words(QT_TRANSLATE_NOOP("CentralLogins", "That computer is admitted again: what it had not sent goes off by itself.")));
    if (!shut.isEmpty())
        print(words(QT_TRANSLATE_NOOP("CentralLogins", "Logins that were used on it stay shut out: %1. For each that may come back: wemi-console central operator reset NAME")).arg(shut.join(u", "_s)));
    return Exit::Done;
}
} // namespace

QString faultOfCentralLogins(const QStringList &arguments) { return asked(arguments).fault; }

Exit runCentralLogins(PgConnection &central, const QStringList &arguments)
{
    const Asked what = asked(arguments);
    if (!what.fault.isEmpty()) {
        printError(what.fault);
        return Exit::WrongUsage;
    }
    if (what.verb == u"list") return what.subject == u"operator" ? listLogins(central, what.json) : listDevices(central, what.json);
    if (what.verb == u"add") return add(central, what);
    if (what.verb == u"reset") return reset(central, what);
    if (what.verb == u"disable") return disable(central, what);
    if (what.verb == u"revoke") return revoke(central, what);
    return admit(central, what);
}
