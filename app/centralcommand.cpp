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

std::unique_ptr<PgConnection> connect(const QString &where)
{
    const PgConnection::Parameters parameters = PgConnection::parametersIn(where);
    std::unique_ptr<PgConnection> central;
    try {
        central = std::make_unique<PgConnection>(parameters, QString());
    } catch (const TurnedAway &refusal) {
        const QString password = refusal.code() == u"password" ? passwordFromTerminal() : QString();
        if (password.isEmpty()) throw;
        central = std::make_unique<PgConnection>(parameters, password);
    }
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
    if (logins) return runCentralLogins(*central, what.rest);
    if (verb == u"migrate") return migrate(*central);
    if (verb == u"check") return check(*central, what.format);
    QJsonObject status = centralschema::status(*central);
    const QStringList advice = provisioning::advice(*central);
    status.insert(u"advice"_s, QJsonArray::fromStringList(advice));
    print(what.format == u"json" ? QString::fromUtf8(QJsonDocument(status).toJson()) : statusText(status));
    return Exit::Done;
}
