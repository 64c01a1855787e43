#include "app/centralcommand.h"
#include "app/centrallogins.h"
#include "app/print.h"
#include "models/access/recordrights.h"
#include "models/sync/centralschema.h"
#include "models/sync/pgconnection.h"
#include "models/sync/provisioning.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
QString words(const char *text) { return QCoreApplication::translate("CentralCommand", text); }

Exit wrong(const QString &why)
{
    printError(why);
    return Exit::WrongUsage;
}

struct Asked {
    QString where, format = u"text"_s, fault;
    QStringList rest; // what to do, and what belongs to it
};

Asked asked(const QStringList &arguments)
{
    Asked result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &one = arguments.at(i);
        const auto value = [&](const QString &name) -> std::optional<QString> {
            if (one.startsWith(name + u'=')) return one.mid(name.size() + 1);
            if (one != name) return {};
            if (i + 1 == arguments.size()) result.fault = words(QT_TRANSLATE_NOOP("CentralCommand", "%1 needs something after it.")).arg(name);
            return arguments.value(++i);
        };
        if (const auto where = value(u"--connect"_s)) result.where = *where;
        else if (const auto folder = value(u"--profile"_s)) continue; // what every command takes, and the central has no use for
        else if (const auto format = value(u"--format"_s)) result.format = *format;
        else result.rest << one;
    }
    if (result.format != u"json" && result.format != u"text") result.fault = words(QT_TRANSLATE_NOOP("CentralCommand", "--format is json or text."));
    return result;
}

// Without an echo; nothing where nobody sits at a terminal.
QString passwordFromTerminal()
{
    if (!isatty(STDIN_FILENO)) return {};
    std::fputs(qPrintable(words(QT_TRANSLATE_NOOP("CentralCommand", "Password: "))), stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    char line[1024] = {};
    const bool read = std::fgets(line, sizeof line, stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::fputc('\n', stderr);
    return read ? QString::fromLocal8Bit(line).trimmed() : QString();
}

// "db.example.org, port 5432"
QString named(const PgConnection::Parameters &parameters)
{
    const QString hosts = parameters.value(u"host"_s, parameters.value(u"hostaddr"_s));
    return words(QT_TRANSLATE_NOOP("CentralCommand", "%1, port %2")).arg(hosts.isEmpty() ? words(QT_TRANSLATE_NOOP("CentralCommand", "this computer")) : hosts, parameters.value(u"port"_s, u"5432"_s));
}

QString remedyFor(const QString &code)
{
    if (code == u"password") return words(QT_TRANSLATE_NOOP("CentralCommand", "Nothing was changed. The name is that of user= in --connect; the password is asked for at a terminal, or taken from PGPASSWORD or ~/.pgpass."));
    if (code == u"certificate") return words(QT_TRANSLATE_NOOP("CentralCommand", "Nothing was changed. Put the certificate that signed the server's into ~/.postgresql/root.crt, or name it with sslrootcert= in --connect."));
    return words(QT_TRANSLATE_NOOP("CentralCommand", "Nothing was changed. Who may come in, from where and how, is in pg_hba.conf of the server."));
}

// Whoever types this looks after the central: what the people at the desks are told is of no use here.
std::unique_ptr<PgConnection> opened(const PgConnection::Parameters &parameters, const QString &password)
{
    try {
        return std::make_unique<PgConnection>(parameters, password);
    } catch (const Cut &cut) {
        throw Failure(words(QT_TRANSLATE_NOOP("CentralCommand", "PostgreSQL cannot be reached: %1.")).arg(named(parameters)), cut.why(),
                      words(QT_TRANSLATE_NOOP("CentralCommand", "Nothing was changed. Is it running, are host= and port= in --connect right, does it listen there (listen_addresses), does a firewall let it through?")));
    } catch (const TurnedAway &refusal) {
        if (const QString typed = refusal.code() == u"password" && password.isEmpty() ? passwordFromTerminal() : QString(); !typed.isEmpty()) return opened(parameters, typed);
        throw Failure(words(QT_TRANSLATE_NOOP("CentralCommand", "PostgreSQL lets nobody in this way: %1.")).arg(named(parameters)), refusal.why(), remedyFor(refusal.code()));
    }
}

std::unique_ptr<PgConnection> connect(const QString &where)
{
    std::unique_ptr<PgConnection> central = opened(PgConnection::parametersIn(where), {});
    central->setPatience(std::chrono::minutes(10)); // a new column of a large table takes its time
    return central;
}

Exit migrate(PgConnection &central)
{
    const QStringList done = centralschema::migrate(central, preparationOfCentral());
    for (const QString &step : done) print(words(QT_TRANSLATE_NOOP("CentralCommand", "Done: %1")).arg(step));
    print(done.isEmpty() ? words(QT_TRANSLATE_NOOP("CentralCommand", "The central was up to date.")) : words(QT_TRANSLATE_NOOP("CentralCommand", "The central is up to date.")));
    return Exit::Done;
}

Exit check(PgConnection &central, const QString &format)
{
    const QStringList found = centralschema::check(central);
    if (format == u"json") print(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(found)).toJson()));
    else if (found.isEmpty()) print(words(QT_TRANSLATE_NOOP("CentralCommand", "All is as it should be.")));
    else
        for (const QString &one : found) print(one);
    return found.isEmpty() ? Exit::Done : Exit::Refused;
}

QString statusText(const QJsonObject &status)
{
    const QLocale locale;
    QStringList lines;
    const auto line = [&](const char *label, const QString &value) { lines << u"%1: %2"_s.arg(words(label), value); };
    const auto number = [&](const char *key) { return locale.toString(status.value(QLatin1String(key)).toInteger()); };
    line(QT_TRANSLATE_NOOP("CentralCommand", "PostgreSQL"), status.value(u"version"_s).toString());
    line(QT_TRANSLATE_NOOP("CentralCommand", "State"), status.value(u"state"_s).toString() == u"open" ? words(QT_TRANSLATE_NOOP("CentralCommand", "open")) : words(QT_TRANSLATE_NOOP("CentralCommand", "being restored")));
    line(QT_TRANSLATE_NOOP("CentralCommand", "Size"), locale.formattedDataSize(status.value(u"size"_s).toInteger()));
    line(QT_TRANSLATE_NOOP("CentralCommand", "Changes so far"), number("stamp"));
    line(QT_TRANSLATE_NOOP("CentralCommand", "Changes nobody can see yet"), number("unstamped"));
    line(QT_TRANSLATE_NOOP("CentralCommand", "Conflicts to be decided"), number("conflicts"));
    line(QT_TRANSLATE_NOOP("CentralCommand", "Changes refused"), number("refused"));
    for (const QJsonValue &one : status.value(u"refusals"_s).toArray()) {
        const QDateTime at = QDateTime::fromString(one[u"at"_s].toString(), Qt::ISODate).toLocalTime();
        lines << u"  %1  %2  %3  %4  %5"_s.arg(locale.toString(at, QLocale::ShortFormat), one[u"login"_s].toString(), one[u"table"_s].toString(), one[u"record"_s].toString(), one[u"code"_s].toString());
    }
    line(QT_TRANSLATE_NOOP("CentralCommand", "Files"), number("files"));
    line(QT_TRANSLATE_NOOP("CentralCommand", "Standby servers"), number("standbys"));
    const QJsonObject tables = status.value(u"tables"_s).toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it)
        lines << u"  %1: %2, %3"_s.arg(it.key(), locale.toString(it->toObject().value(u"records"_s).toInteger()), locale.formattedDataSize(it->toObject().value(u"bytes"_s).toInteger()));
    lines << words(QT_TRANSLATE_NOOP("CentralCommand", "Computers, the one seen last first:"));
    for (const QJsonValue &one : status.value(u"devices"_s).toArray()) {
        const QJsonObject device = one.toObject();
        const QDateTime seen = QDateTime::fromString(device.value(u"seen_at"_s).toString(), Qt::ISODate).toLocalTime();
        lines << u"  %1  %2  %3  %4%5"_s.arg(device.value(u"device"_s).toString(), device.value(u"name"_s).toString(), device.value(u"login"_s).toString(), locale.toString(seen, QLocale::ShortFormat),
                                            device.value(u"revoked"_s).toBool() ? u"  "_s + words(QT_TRANSLATE_NOOP("CentralCommand", "shut out")) : QString());
    }
    const QJsonArray advice = status.value(u"advice"_s).toArray();
    if (!advice.isEmpty()) lines << words(QT_TRANSLATE_NOOP("CentralCommand", "What should be set otherwise:"));
    for (const QJsonValue &one : advice) lines << u"  "_s + one.toString();
    return lines.join(u'\n');
}

Exit work(PgConnection &central, const Asked &what)
{
    const QString verb = what.rest.first();
    const bool logins = verb == u"operator" || verb == u"device";
    if (logins && !centralschema::isThere(central))
        throw Failure(words(QT_TRANSLATE_NOOP("CentralCommand", "Nothing was changed.")), words(QT_TRANSLATE_NOOP("CentralCommand", "There is no central in this database.")),
                      words(QT_TRANSLATE_NOOP("CentralCommand", "Make one: wemi-console central migrate")));
    if (logins) return runCentralLogins(central, what.rest);
    if (verb == u"migrate") return migrate(central);
    if (verb == u"check") return check(central, what.format);
    QJsonObject status = centralschema::status(central);
    const QStringList advice = provisioning::advice(central);
    status.insert(u"advice"_s, QJsonArray::fromStringList(advice));
    print(what.format == u"json" ? QString::fromUtf8(QJsonDocument(status).toJson()) : statusText(status));
    return Exit::Done;
}
} // namespace

centralschema::Preparation preparationOfCentral()
{
    centralschema::Preparation preparation = centralschema::ofNewStore();
    for (const RecordWrite &write : recordWrites()) {
        if (write.field.isEmpty()) preparation.writes[write.role] << QString::fromLatin1(write.table);
        else preparation.following[write.role][QString::fromLatin1(write.table)] << QString::fromLatin1(write.field);
    }
    return preparation;
}

Exit runCentral(const QStringList &arguments)
{
    const Asked what = asked(arguments);
    if (!what.fault.isEmpty()) return wrong(what.fault);
    const QString verb = what.rest.value(0);
    const bool logins = verb == u"operator" || verb == u"device";
    if (!logins && (what.rest.size() != 1 || !QStringList{u"migrate"_s, u"check"_s, u"status"_s}.contains(verb)))
        return wrong(words(QT_TRANSLATE_NOOP("CentralCommand", "central knows migrate, check, status, operator and device.")));
    if (logins)
        if (const QString fault = faultOfCentralLogins(what.rest); !fault.isEmpty()) return wrong(fault);
    const auto central = connect(what.where);
    try {
        return work(*central, what);
    } catch (const Cut &cut) {
        throw Failure(words(QT_TRANSLATE_NOOP("CentralCommand", "It was not finished.")), cut.why(), words(QT_TRANSLATE_NOOP("CentralCommand", "Type the same again: what was done is not done twice.")));
    } catch (const TurnedAway &refusal) {
        throw Failure(words(QT_TRANSLATE_NOOP("CentralCommand", "Nothing was changed.")), refusal.why(),
                      words(QT_TRANSLATE_NOOP("CentralCommand", "For migrate, check and status use a login that owns the server (usually postgres), for operator and device one in the role console_provisioner.")));
    }
}
