#include "app/centralcommand.h"
#include "app/centrallogins.h"
#include "app/print.h"
#include "models/access/recordrights.h"
#include "models/sync/centralschema.h"
#include "models/sync/pgconnection.h"
#include "models/sync/provisioning.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace syncing;

namespace {
constexpr auto patience = std::chrono::minutes(10); // an upgrade rewrites tables

QString words(const char *text) { return QCoreApplication::translate("CentralCommand", text); }

Exit misused(const QString &why)
{
    printError(why);
    return Exit::WrongUsage;
}

centralschema::Preparation preparation()
{
    centralschema::Preparation made = centralschema::ofNewStore();
    for (const RecordWrite &one : recordWrites())
        if (one.field.isEmpty()) made.writes[one.role] << QString::fromLatin1(one.table);
    return made;
}

Exit migrate(PgConnection &central)
{
    const QStringList steps = centralschema::migrate(central, preparation());
    for (const QString &step : steps) print(step);
    print(steps.isEmpty() ? words(QT_TRANSLATE_NOOP("CentralCommand", "The central is of this version already.")) : words(QT_TRANSLATE_NOOP("CentralCommand", "The central is ready.")));
    return Exit::Done;
}

Exit check(PgConnection &central)
{
    const QStringList faults = centralschema::check(central);
    for (const QString &fault : faults) printError(fault);
    for (const QString &advice : provisioning::advice(central)) print(advice);
    if (!faults.isEmpty()) return Exit::Refused;
    print(words(QT_TRANSLATE_NOOP("CentralCommand", "The central is as it should be.")));
    return Exit::Done;
}

Exit status(PgConnection &central)
{
    print(QString::fromUtf8(QJsonDocument(centralschema::status(central)).toJson(QJsonDocument::Indented)).trimmed());
    return Exit::Done;
}
} // namespace

Exit runCentral(const QStringList &arguments, const QString &givenPassword)
{
    QStringList rest = arguments;
    QString address = qEnvironmentVariable("WEMI_CENTRAL");
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest.at(i).startsWith(u"--address=")) address = rest.takeAt(i).mid(10);
        else if (rest.at(i) == u"--address" && i + 1 < rest.size()) address = (rest.removeAt(i), rest.takeAt(i));
    }
    const QString verb = rest.value(0);
    const bool plain = QStringList{u"migrate"_s, u"check"_s, u"status"_s}.contains(verb);
    const bool logins = verb == u"operator" || verb == u"device";
    if (!plain && !logins) return misused(words(QT_TRANSLATE_NOOP("CentralCommand", "central needs migrate, check, status, operator or device.")));
    if (plain && rest.size() != 1) return misused(words(QT_TRANSLATE_NOOP("CentralCommand", "Not understood: %1")).arg(rest.mid(1).join(u' ')));
    if (const QString fault = logins ? faultOfCentralLogins(rest) : QString(); !fault.isEmpty()) return misused(fault);
    if (address.isEmpty()) return misused(words(QT_TRANSLATE_NOOP("CentralCommand", "Say where the central is: --address \"host=central.example.org dbname=wemi user=NAME\"")));
    PgConnection central(PgConnection::parametersIn(address), givenPassword);
    central.setPatience(patience);
    if (logins) return runCentralLogins(central, rest);
    return verb == u"migrate" ? migrate(central) : verb == u"check" ? check(central) : status(central);
}
