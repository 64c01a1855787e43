#include "models/sync/provisioning.h"
#include "models/records/failure.h"
#include "models/sync/centralscript.h"
#include "models/sync/pgconnection.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing::provisioning {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Provisioning)
};

QString text(const PgConnection::Value &value) { return QString::fromUtf8(value.value_or(QByteArray())); }

// What a function of the central answers when something is in the way.
void requireDone(const QString &answer, const QString &name)
{
    if (answer.isEmpty()) return;
    const QString nothing = Words::tr("Nothing was changed.");
    if (answer == u"name") throw Failure(nothing, Words::tr("“%1” cannot be the name of a login.").arg(name), Words::tr("Use small letters, digits, dots and hyphens, as in the operator's user name."));
    if (answer == u"there") throw Failure(nothing, Words::tr("%1 has a login already.").arg(name), Words::tr("For a new password: wemi-console central operator reset %1").arg(name));
    if (answer == u"taken") throw Failure(nothing, Words::tr("The server has another role called %1.").arg(name), Words::tr("Give the operator another user name on a console."));
    if (answer == u"operator")
        throw Failure(nothing, Words::tr("No operator has the user name %1.").arg(name),
                      Words::tr("Add the operator on a console first (Operators). For the very first administrator, who is on no console's list yet, give --roles administrator."));
    if (answer == u"roles") throw Failure(nothing, Words::tr("There is no such role."), Words::tr("Roles are front-office, matching, tutor, paperwork, supervisor, administrator."));
    if (answer == u"site") throw Failure(nothing, Words::tr("There is no such centre."), Words::tr("Give its three letters or its name, as the list of centres on a console has them."));
    if (answer == u"recorded") throw Failure(nothing, Words::tr("%1 is on the list of operators, which has their roles and their centre.").arg(name), Words::tr("Leave out --roles and --site, or change them on a console (Operators)."));
    throw Failure(nothing, Words::tr("There is no login %1.").arg(name), Words::tr("See them all: wemi-console central operator list"));
}

Login::State stateOf(const QString &code)
{
    if (code == u"waiting") return Login::State::Waiting;
    if (code == u"inactive") return Login::State::Inactive;
    if (code == u"shut") return Login::State::Shut;
    return code == u"missing" ? Login::State::Missing : Login::State::Open;
}

QString sentence(const QString &fault, const QString &thing)
{
    if (fault == u"owner") return Words::tr("%1 does not belong to console_owner.").arg(thing);
    if (fault == u"table") return Words::tr("Operators' logins have a right on %1.").arg(thing);
    if (fault == u"function") return Words::tr("Operators' logins may execute %1, which is not for them.").arg(thing);
    if (fault == u"search_path") return Words::tr("The function %1 looks names up wherever its caller says.").arg(thing);
    if (fault == u"member") return Words::tr("%1 may act as the owner of the central.").arg(thing);
    if (fault == u"login") return Words::tr("The login %1 has rights beyond the console.").arg(thing);
    if (fault == u"database") return Words::tr("Everybody has the right “%1” on the database.").arg(thing);
    if (fault == u"schema") return Words::tr("Operators' logins may create things in the schema %1.").arg(thing);
    return Words::tr("Operators' logins may write procedures in the language %1.").arg(thing);
}

Failure noSuchDevice(const QString &id) { return Failure(Words::tr("Nothing was changed."), Words::tr("No computer has the id %1.").arg(id), Words::tr("See them all: wemi-console central device list")); }

QString setting(PgConnection &central, const char *name) { return text(central.value("SELECT current_setting($1, true)", {QString::fromLatin1(name)})); }

// The lines of pg_hba.conf through which somebody comes in without a password worth the name, or in clear.
QStringList weakLines(PgConnection &central, bool tls)
{
    QStringList found;
    const auto rules = central.run("SELECT line_number, type, auth_method, coalesce(address, '') FROM pg_catalog.pg_hba_file_rules WHERE error IS NULL ORDER BY line_number");
    for (const auto &rule : rules) {
        const QString line = text(rule.at(0)), type = text(rule.at(1)), method = text(rule.at(2)), address = text(rule.at(3));
        const bool here = type == u"local" || address == u"127.0.0.1" || address == u"::1" || address == u"localhost";
        if (method == u"trust") found << Words::tr("Line %1 of pg_hba.conf lets people in without a password (trust). Write scram-sha-256 there.").arg(line);
        else if (method == u"password" || method == u"md5") found << Words::tr("Line %1 of pg_hba.conf takes passwords in a form that can be stolen (%2). Write scram-sha-256 there.").arg(line, method);
        if (tls && !here && (type == u"host" || type == u"hostnossl") && method != u"reject")
            found << Words::tr("Line %1 of pg_hba.conf lets people in from other computers without encryption. Write hostssl there.").arg(line);
    }
    return found;
}
} // namespace

QString newPassword()
{
    // No letter that is taken for another: no i, l, o, u; 5 bits each.
    static constexpr char signs[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString password;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0) password += u'-';
        password += QLatin1Char(signs[QRandomGenerator::system()->bounded(32)]);
    }
    return password;
}

void addLogin(PgConnection &central, const QString &name, const QString &password, const QStringList &roles, const QString &site)
{
    requireDone(text(central.value("SELECT console.add_login($1, $2, $3::text[], $4)", {name, QString::fromLatin1(central.proofOf(name, password)), arrayText(roles), site.isNull() ? u""_s : site})), name);
}

bool resetLogin(PgConnection &central, const QString &name, const QString &password)
{
    const QString answer = text(central.value("SELECT console.reset_login($1, $2)", {name, QString::fromLatin1(central.proofOf(name, password))}));
    if (answer == u"inactive") return false;
    requireDone(answer, name);
    return true;
}

void disableLogin(PgConnection &central, const QString &name) { requireDone(text(central.value("SELECT console.disable_login($1)", {name})), name); }

QList<Login> logins(PgConnection &central)
{
    QList<Login> all;
    for (const auto &row : central.run("SELECT login, operator, full_name, roles, site, state FROM console.list_logins()"))
        all << Login{text(row.at(0)), text(row.at(1)), text(row.at(2)), textsIn(row.at(3).value_or("{}")), text(row.at(4)), stateOf(text(row.at(5)))};
    return all;
}

QList<Device> devices(PgConnection &central)
{
    QList<Device> all;
    for (const auto &row : central.run("SELECT device, name, login, program, (extract(epoch FROM seen_at) * 1000)::bigint, revoked FROM console.list_devices()"))
        all << Device{text(row.at(0)), text(row.at(1)), text(row.at(2)), text(row.at(3)), QDateTime::fromMSecsSinceEpoch(text(row.at(4)).toLongLong(), Qt::UTC), row.at(5) == "t"};
    return all;
}

QStringList revokeDevice(PgConnection &central, const QString &id, TheirLogins logins)
{
    const auto used = central.value("SELECT console.revoke_device($1, $2::boolean)", {id, logins == TheirLogins::Disable});
    if (!used) throw noSuchDevice(id);
    return textsIn(*used);
}

QStringList admitDevice(PgConnection &central, const QString &id)
{
    if (const auto shut = central.value("SELECT console.admit_device($1)", {id})) return textsIn(*shut);
    const QList<Device> all = devices(central);
    if (std::ranges::none_of(all, [&](const Device &one) { return one.id == id; })) throw noSuchDevice(id);
    throw Failure(Words::tr("Nothing was changed."), Words::tr("The computer %1 is not shut out.").arg(id), Words::tr("If its operator cannot sign in, it is the login: wemi-console central operator list"));
}

void changeOwnPassword(PgConnection &central, const QString &password)
{
    const QString name = text(central.value("SELECT session_user::text"));
    central.run("SELECT console.change_password($1)", {QString::fromLatin1(central.proofOf(name, password))});
}

QStringList advice(PgConnection &central)
{
    QStringList found;
    for (const auto &row : central.run(filled(u"doors.sql"_s).toUtf8())) found << sentence(text(row.at(0)), text(row.at(1)));
    const bool tls = setting(central, "ssl") == u"on", onlyHere = setting(central, "listen_addresses").isEmpty();
    if (!tls && !onlyHere) found << Words::tr("What goes to and from the server is not encrypted. Set ssl = on, with a certificate that names the server.");
    if (setting(central, "password_encryption") != u"scram-sha-256") found << Words::tr("Passwords set by hand are kept in an old form. Set password_encryption = 'scram-sha-256'.");
    if (text(central.value("SELECT pg_catalog.has_function_privilege('pg_catalog.pg_hba_file_rules()', 'EXECUTE')")) == u"t") found << weakLines(central, tls);
    const bool writesStatements = setting(central, "log_statement") != u"none" || setting(central, "log_min_duration_statement") != u"-1" || setting(central, "log_min_duration_sample") != u"-1";
    if ((writesStatements && setting(central, "log_parameter_max_length") != u"0") || setting(central, "log_parameter_max_length_on_error") != u"0")
        found << Words::tr("The server writes what consoles send into its own log, with names and health data. Set log_parameter_max_length = 0 and log_parameter_max_length_on_error = 0.");
    const QString preloaded = setting(central, "shared_preload_libraries"); // empty too where this login may not see it
    if (text(central.value("SELECT pg_catalog.pg_has_role('pg_read_all_settings', 'USAGE')")) == u"t" && !onlyHere && !preloaded.contains(u"auth_delay"_s))
        found << Words::tr("Wrong passwords are answered at once, so they can be tried fast. Add auth_delay to shared_preload_libraries, with auth_delay.milliseconds = 1000.");
    return found;
}

} // namespace syncing::provisioning
