#include "app/synccommand.h"
#include "app/print.h"
#include "app/profile.h"
#include "models/access/secretstore.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include "models/sync/queue.h"
#include "ui/centralaccount.h"
#include "ui/exchangeline.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using syncing::CentralAddress;
using State = syncing::Status::State;

namespace {
QString words(const char *text) { return QCoreApplication::translate("SyncCommand", text); }

QString passwordWanted() { return words(QT_TRANSLATE_NOOP("SyncCommand", "Give the password for the central in WEMI_CENTRAL_PASSWORD.")); }

struct Asked {
    QString verb; // once, status, connect, disconnect
    bool json = true;
    CentralAddress address;
    QString fault;
};

Asked asked(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption once(u"once"_s), format(u"format"_s, {}, u"json|text"_s, u"json"_s), hosts(u"hosts"_s, {}, u"HOST[:PORT],..."_s), login(u"login"_s, {}, u"NAME"_s),
        database(u"database"_s, {}, u"NAME"_s, CentralAddress().database), tls(u"tls"_s, {}, u"full|signed|none"_s, u"full"_s), certificate(u"root-certificate"_s, {}, u"FILE"_s),
        profile(u"profile"_s, {}, u"DIR"_s);
    parser.addOptions({once, format, hosts, login, database, tls, certificate, profile});
    Asked result;
    if (!parser.parse(QStringList{u"sync"_s} + arguments)) {
        result.fault = parser.errorText();
        return result;
    }
    const QStringList named = parser.positionalArguments();
    result.verb = parser.isSet(once) && named.isEmpty() ? u"once"_s : named.size() == 1 && !parser.isSet(once) ? named.first() : QString();
    result.json = parser.value(format) == u"json";
    if (!QStringList{u"once"_s, u"status"_s, u"connect"_s, u"disconnect"_s}.contains(result.verb)) result.fault = words(QT_TRANSLATE_NOOP("SyncCommand", "sync needs --once, status, connect or disconnect."));
    else if (!QStringList{u"json"_s, u"text"_s}.contains(parser.value(format))) result.fault = words(QT_TRANSLATE_NOOP("SyncCommand", "--format is json or text."));
    if (result.verb != u"connect" || !result.fault.isEmpty()) return result;
    const auto code = CentralAddress::tlsIn(parser.value(tls));
    if (!code) {
        result.fault = words(QT_TRANSLATE_NOOP("SyncCommand", "--tls is full, signed or none."));
        return result;
    }
    try {
        result.address = {CentralAddress::hostsIn(parser.value(hosts)), parser.value(database), parser.value(login), *code, parser.value(certificate), {}};
    } catch (const Failure &failure) {
        result.fault = failure.text();
        return result;
    }
    if (const QList<Problem> problems = result.address.problems(); !problems.isEmpty()) result.fault = problems.first().text;
    return result;
}

QLatin1StringView codeOf(State state)
{
    switch (state) {
    case State::Alone: return QLatin1StringView("alone");
    case State::Offline: return QLatin1StringView("offline");
    case State::Syncing: return QLatin1StringView("syncing");
    case State::UpToDate: return QLatin1StringView("up-to-date");
    case State::Waiting: return QLatin1StringView("waiting");
    case State::TurnedAway: return QLatin1StringView("turned-away");
    case State::Failed: return QLatin1StringView("failed");
    }
    Q_UNREACHABLE();
}

// A store, its exchange and its account, for as long as a command lasts.
class Desk : public QObject {
public:
    Desk(Profile &profile, SecretStore &secrets, const QByteArray &key, QObject *parent)
        : QObject(parent), m_store(profile.folder(), key), m_exchange(m_store), m_account(profile.settings(), secrets, m_exchange)
    {
    }
    CentralAccount &account() { return m_account; }

    void show(bool json, const std::function<void(Exit)> &end)
    {
        whenDone(m_store.worker().run([](Database &db) { return syncing::queue::counts(db); }), this,
                 [json, end](const syncing::queue::Counts &counts) {
                     syncing::Status status;
                     status.joined = counts.joined;
                     status.state = !counts.joined ? State::Alone : counts.toSend > 0 ? State::Waiting : State::UpToDate;
                     status.toSend = counts.toSend;
                     status.oldestUnsent = counts.oldest;
                     status.refused = counts.refused;
                     status.conflicts = counts.conflicts;
                     status.faults = counts.faults;
                     status.files = counts.files;
                     status.lastSync = counts.lastSync;
                     status.clockOffset = counts.clockOffset;
                     print(json ? QString::fromUtf8(QJsonDocument(syncJson(status)).toJson(QJsonDocument::Indented)).trimmed() : syncText(status));
                     end(Exit::Done);
                 },
                 [end](const std::exception &e) { refuse(QString::fromUtf8(e.what()), end); });
    }
    // One round to its end; a long load is one.
    void finishRound(bool json, const std::function<void(Exit)> &end)
    {
        connect(&m_exchange, &syncing::Syncer::statusChanged, this, [this, json, end](const syncing::Status &status) {
            if (status.state == State::Syncing || status.state == State::Alone) return;
            m_exchange.disconnect(this);
            print(json ? QString::fromUtf8(QJsonDocument(syncJson(status)).toJson(QJsonDocument::Indented)).trimmed() : syncText(status));
            const bool done = status.state == State::UpToDate || status.state == State::Waiting;
            if (!done) printError(status.problem);
            if (status.code == u"no-password") printError(passwordWanted());
            end(done ? Exit::Done : Exit::Refused);
        });
    }
    static void refuse(const QString &why, const std::function<void(Exit)> &end)
    {
        printError(why);
        end(Exit::Refused);
    }

private:
    Store m_store;
    syncing::Syncer m_exchange;
    CentralAccount m_account;
};
} // namespace

QString faultOfSync(const QStringList &arguments) { return asked(arguments).fault; }

QJsonObject syncJson(const syncing::Status &status)
{
    const auto instant = [](const QDateTime &at) { return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(); };
    return {{u"state"_s, codeOf(status.state)}, {u"joined"_s, status.joined}, {u"to_send"_s, status.toSend}, {u"oldest_unsent"_s, instant(status.oldestUnsent)},
            {u"refused"_s, status.refused}, {u"conflicts"_s, status.conflicts}, {u"faults"_s, status.faults}, {u"files_to_send"_s, status.files},
            {u"last_sync"_s, instant(status.lastSync)}, {u"clock_offset_ms"_s, status.clockOffset}, {u"problem"_s, status.problem}, {u"code"_s, status.code}};
}

QString syncText(const syncing::Status &status) { return exchangeline::wholly(status); }

void runSync(Profile &profile, SecretStore &secrets, const QByteArray &key, const QStringList &arguments, const QString &givenPassword, QObject *context,
             const std::function<void(Exit)> &end)
{
    const Asked what = asked(arguments);
    if (!what.fault.isEmpty()) {
        printError(what.fault);
        return end(Exit::WrongUsage);
    }
    auto *desk = new Desk(profile, secrets, key, context);
    if (what.verb == u"status") return desk->show(what.json, end);
    if (what.verb == u"connect") {
        if (givenPassword.isEmpty()) return Desk::refuse(passwordWanted(), end);
        return whenDone(desk->account().use(what.address, givenPassword), desk,
                        [desk, what, end](const QString &besides) {
                            if (!besides.isEmpty()) printError(besides);
                            desk->finishRound(what.json, end);
                        },
                        [end](const std::exception &e) { Desk::refuse(QString::fromUtf8(e.what()), end); });
    }
    if (what.verb == u"disconnect")
        return whenDone(desk->account().leave(), desk, [desk, what, end] { desk->show(what.json, end); }, [end](const std::exception &e) { Desk::refuse(QString::fromUtf8(e.what()), end); });
    desk->account().begin(givenPassword);
    if (desk->account().address().isEmpty() && desk->account().exchange().status().state == State::Alone)
        return Desk::refuse(words(QT_TRANSLATE_NOOP("SyncCommand", "This computer is not connected to a central: wemi-console sync connect --hosts HOST --login NAME")), end);
    desk->finishRound(what.json, end);
}
