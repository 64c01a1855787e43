#include "models/sync/pgconnection.h"
#include "models/sync/pgerror.h"
#include <QCoreApplication>
#include <QHostAddress>
#include <libpq-fe.h>
#include <locale.h>
#include <poll.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {

namespace {
QString words(const char *text) { return QCoreApplication::translate("PgConnection", text); }

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

// A name that looks like an address of this computer ("127.example.org") is not one.
bool isHere(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || QHostAddress(host).isLoopback(); // a name may begin like an address
}

// One set of parameters for each host: libpq's own walk over them has no limit of time where it does not block.
QList<PgConnection::Parameters> perHost(const PgConnection::Parameters &all)
{
    const QStringList hosts = all.value(u"host"_s).split(u','), addresses = all.value(u"hostaddr"_s).split(u','), ports = all.value(u"port"_s).split(u',');
    QList<PgConnection::Parameters> each;
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        PgConnection::Parameters one = all;
        one[u"host"_s] = hosts.value(i);
        one[u"hostaddr"_s] = addresses.value(i);
        one[u"port"_s] = ports.size() == 1 ? ports.first() : ports.value(i);
        one.removeIf([](auto parameter) { return parameter.value().isEmpty(); });
        if (!one.contains(u"sslmode"_s) && qEnvironmentVariableIsEmpty("PGSSLMODE"))
            one[u"sslmode"_s] = isHere(hosts.value(i)) && isHere(addresses.value(i)) ? u"prefer"_s : u"verify-full"_s;
        each << one;
    }
    return each;
}

void addUsual(PgConnection::Parameters &parameters)
{
    static const std::pair<const char *, const char *> usual[] = {
        {"application_name", "wemi-console"}, {"client_encoding", "UTF8"}, {"target_session_attrs", "read-write"},
        {"keepalives", "1"}, {"keepalives_idle", "20"}, {"keepalives_interval", "5"}, {"keepalives_count", "3"}, {"tcp_user_timeout", "20000"},
        // What a console that vanished in the middle may hold up, and for how long.
        {"options", "-c lock_timeout=10s -c statement_timeout=300s -c idle_in_transaction_session_timeout=15s -c client_connection_check_interval=5s"},
    };
    for (const auto &[name, value] : usual)
        if (!parameters.contains(QLatin1String(name))) parameters[QLatin1String(name)] = QLatin1String(value);
}

void quiet(void *, const char *) {}

// What libpq says about certificates has no code, and comes in the language of whoever sits there: in English on this thread, for as long as this lasts.
class SaidInEnglish {
public:
    SaidInEnglish() : m_messages(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(::uselocale(nullptr)))), m_before(::uselocale(m_messages)) {}
    ~SaidInEnglish()
    {
        ::uselocale(m_before);
        if (m_messages) ::freelocale(m_messages);
    }
    SaidInEnglish(const SaidInEnglish &) = delete;
    SaidInEnglish &operator=(const SaidInEnglish &) = delete;

private:
    const locale_t m_messages, m_before;
};
} // namespace

class PgConnection::Deadline {
public:
    explicit Deadline(std::chrono::milliseconds patience) : m_end(std::chrono::steady_clock::now() + patience) {}
    std::chrono::milliseconds left() const
    {
        return std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(m_end - std::chrono::steady_clock::now()));
    }

private:
    std::chrono::steady_clock::time_point m_end;
};

void PgConnection::Closed::operator()(PGresult *result) const { PQclear(result); }

PgConnection::Parameters PgConnection::parametersIn(const QString &text)
{
    char *why = nullptr;
    const Options options(PQconninfoParse(text.toUtf8().constData(), &why), PQconninfoFree);
    const QString reason = QString::fromUtf8(why ? why : "").trimmed();
    PQfreemem(why);
    const QString refused = words(QT_TRANSLATE_NOOP("PgConnection", "The address of the central is not understood."));
    if (!options) throw Failure(refused, reason, words(QT_TRANSLATE_NOOP("PgConnection", "Write it as: host=central.example.org dbname=wemi user=name")));
    Parameters parameters;
    for (const PQconninfoOption *one = options.get(); one->keyword; ++one)
        if (one->val) parameters.insert(QString::fromUtf8(one->keyword), QString::fromUtf8(one->val));
    if (parameters.contains(u"password"_s))
        throw Failure(refused, words(QT_TRANSLATE_NOOP("PgConnection", "There is a password in it, where others can read it.")),
                      words(QT_TRANSLATE_NOOP("PgConnection", "Leave it out; it is asked for.")));
    return parameters;
}

PgConnection::PgConnection(const Parameters &parameters, const QString &password, std::chrono::milliseconds patience, const std::atomic_bool *stopped, const std::function<void(PgConnection &)> &accept)
    : m_patience(patience), m_stoppedToo(stopped)
{
    Parameters all = parameters;
    addUsual(all);
    if (!password.isEmpty()) all[u"password"_s] = password;
    const QList<Parameters> hosts = perHost(all);
    std::optional<TurnedAway> turnedAway;
    std::optional<Cut> cut;
    std::optional<Failure> declined;
    for (const Parameters &host : hosts) {
        m_broken = false; // the one before may have said nothing
        bool connected = false;
        try {
            connect(host, Deadline(patience));
            connected = true;
            if (accept) accept(*this);
            return;
        } catch (const TurnedAway &e) {
            turnedAway = e;
        } catch (const Cut &e) {
            cut = e;
        } catch (const Failure &e) {
            if (!connected) {
                PQfinish(m_connection); // of what was never made no destructor runs
                throw;
            }
            declined = e;
        }
        PQfinish(m_connection);
        m_connection = nullptr;
    }
    if (declined) throw *declined;
    if (turnedAway) throw *turnedAway;
    throw *cut;
}

PgConnection::~PgConnection() { PQfinish(m_connection); }

void PgConnection::connect(const Parameters &parameters, const Deadline &deadline)
{
    const SaidInEnglish english;
    QList<QByteArray> kept;
    QList<const char *> keys, values;
    for (const auto &[key, value] : parameters.asKeyValueRange()) {
        kept << key.toUtf8() << value.toUtf8();
        keys << kept.at(kept.size() - 2).constData();
        values << kept.last().constData();
    }
    keys << nullptr;
    values << nullptr;
    m_connection = PQconnectStartParams(keys.constData(), values.constData(), 0);
    if (!m_connection) throw std::bad_alloc();
    PQsetNoticeProcessor(m_connection, quiet, nullptr);
    PQsetErrorVerbosity(m_connection, PQERRORS_SQLSTATE); // the texts come in any language and may hold values
    PostgresPollingStatusType status = PQstatus(m_connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED) {
        wait(status == PGRES_POLLING_WRITING, deadline);
        status = PQconnectPoll(m_connection);
    }
    if (status == PGRES_POLLING_FAILED) pgerror::throwRefused(QString::fromUtf8(PQerrorMessage(m_connection)), PQconnectionNeedsPassword(m_connection) != 0);
    PQsetnonblocking(m_connection, 1);
}

void PgConnection::broke(const QString &why)
{
    m_broken = true;
    throw Cut(why);
}

void PgConnection::wait(bool toWrite, const Deadline &deadline)
{
    for (;;) {
        if (m_stopped || (m_stoppedToo && *m_stoppedToo)) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The exchange was stopped.")));
        const auto left = deadline.left();
        if (left == 0ms) {
            cancel();
            broke(words(QT_TRANSLATE_NOOP("PgConnection", "It did not answer in time.")));
        }
        pollfd one{PQsocket(m_connection), static_cast<short>(toWrite ? POLLOUT | POLLIN : POLLIN), 0};
        if (one.fd < 0) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
        if (::poll(&one, 1, static_cast<int>(std::min(left, 200ms).count())) > 0) return;
    }
}

// What was asked and nobody waits for any more shall not go on holding records there. In a thread of its own: on a dead line
// even this waits.
void PgConnection::cancel()
{
    if (PQstatus(m_connection) != CONNECTION_OK) return;
    PGcancel *request = PQgetCancel(m_connection);
    if (!request) return;
    std::thread([request] {
        char why[256];
        PQcancel(request, why, sizeof why);
        PQfreeCancel(request);
    }).detach();
}

void PgConnection::send(const QByteArray &sql, const QVariantList &values)
{
    if (m_broken) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
    QList<QByteArray> kept;
    QList<const char *> texts;
    QList<int> lengths, formats;
    QList<Oid> types;
    for (const QVariant &value : values) {
        const bool bytes = value.typeId() == QMetaType::QByteArray, absent = !value.isValid() || value.isNull();
        kept << (bytes ? value.toByteArray() : value.toString().toUtf8());
        if (!bytes && kept.last().contains('\0')) throw Failure(words(QT_TRANSLATE_NOOP("PgConnection", "The central was not asked.")), words(QT_TRANSLATE_NOOP("PgConnection", "A text has a character in it that no text has.")));
        texts << (absent ? nullptr : kept.last().constData());
        lengths << static_cast<int>(kept.last().size());
        formats << (bytes ? 1 : 0);
        types << (bytes ? 17u : 0u); // bytea; the others follow from the statement
    }
    if (!PQsendQueryParams(m_connection, sql.constData(), static_cast<int>(values.size()), types.constData(), texts.constData(), lengths.constData(), formats.constData(), 0))
        broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
}

PgConnection::Result PgConnection::next(const Deadline &deadline)
{
    for (;;) {
        const int unsent = PQflush(m_connection);
        if (unsent < 0) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
        if (unsent == 0 && !PQisBusy(m_connection)) return Result(PQgetResult(m_connection));
        wait(unsent > 0, deadline);
        if (!PQconsumeInput(m_connection)) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
    }
}

void PgConnection::fail(const PGresult *result)
{
    const QByteArray code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (code.isEmpty() || PQstatus(m_connection) == CONNECTION_BAD) m_broken = true;
    // What follows a failed statement is read away, so that the next one finds the line free.
    while (!m_broken && next(Deadline(2s))) {}
    pgerror::throwFor(code);
}

PgConnection::Result PgConnection::finish(const Deadline &deadline)
{
    Result kept;
    while (Result one = next(deadline)) {
        const auto status = PQresultStatus(one.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) fail(one.get());
        kept = std::move(one);
    }
    if (PQstatus(m_connection) == CONNECTION_BAD) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
    return kept;
}

// A statement that ended by itself left its end for the next one: that is to be one that matters to nobody.
void PgConnection::awaitCancel()
{
    try {
        run("SELECT pg_sleep(0.2)");
    } catch (const Cut &) {
        if (m_broken) throw;
    }
}

PgConnection::Table PgConnection::run(const QByteArray &sql, const QVariantList &values)
{
    send(sql, values);
    const Result result = finish(Deadline(m_patience));
    Table table;
    const int rows = PQntuples(result.get()), columns = PQnfields(result.get());
    table.reserve(rows);
    for (int r = 0; r < rows; ++r) {
        QList<Value> row;
        row.reserve(columns);
        for (int c = 0; c < columns; ++c)
            row << (PQgetisnull(result.get(), r, c) ? Value() : Value(QByteArray(PQgetvalue(result.get(), r, c), PQgetlength(result.get(), r, c))));
        table << row;
    }
    return table;
}

PgConnection::Value PgConnection::value(const QByteArray &sql, const QVariantList &values)
{
    const Table table = run(sql, values);
    return table.isEmpty() || table.first().isEmpty() ? Value() : table.first().first();
}

void PgConnection::script(const QString &sql)
{
    if (m_broken || !PQsendQuery(m_connection, sql.toUtf8().constData())) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
    finish(Deadline(m_patience));
}

void PgConnection::copyOut(const QByteArray &sql, const std::function<bool(QByteArrayView)> &take)
{
    send(sql, {});
    // A long table takes long: only a line that says nothing is waited for no longer.
    const Result begun = next(Deadline(m_patience));
    if (!begun || PQresultStatus(begun.get()) != PGRES_COPY_OUT) fail(begun.get());
    bool wanted = true;
    for (;;) {
        char *line = nullptr;
        const int length = PQgetCopyData(m_connection, &line, 1);
        if (length == 0) {
            wait(false, Deadline(m_patience));
            if (!PQconsumeInput(m_connection)) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
            continue;
        }
        if (length < 0) break;
        const std::unique_ptr<char, decltype(&PQfreemem)> owned(line, PQfreemem);
        if (!wanted || take(QByteArrayView(line, length - 1))) continue;
        wanted = false;
        cancel();
    }
    try {
        finish(Deadline(m_patience));
    } catch (const Cut &) {
        if (wanted || m_broken) throw;
        return;
    }
    if (!wanted) awaitCancel();
}

void PgConnection::listen(const QByteArray &channel)
{
    char *name = PQescapeIdentifier(m_connection, channel.constData(), static_cast<size_t>(channel.size()));
    const QByteArray sql = QByteArray("LISTEN ") + name;
    PQfreemem(name);
    run(sql);
}

QList<QByteArray> PgConnection::notifications()
{
    if (m_broken || m_stopped || !PQconsumeInput(m_connection)) broke(words(QT_TRANSLATE_NOOP("PgConnection", "The line broke.")));
    QList<QByteArray> all;
    while (PGnotify *said = PQnotifies(m_connection)) {
        all << said->extra;
        PQfreemem(said);
    }
    return all;
}

int PgConnection::socket() const { return m_broken ? -1 : PQsocket(m_connection); }

QByteArray PgConnection::proofOf(const QString &login, const QString &password)
{
    char *proof = PQencryptPasswordConn(m_connection, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!proof) throw std::bad_alloc();
    const QByteArray copied(proof);
    PQfreemem(proof);
    return copied;
}

int PgConnection::backend() const { return PQbackendPID(m_connection); }

QString arrayText(const QStringList &texts)
{
    QString all = u"{"_s;
    for (const QString &text : texts) {
        if (all.size() > 1) all += u',';
        all += u'"';
        for (const QChar c : text) {
            if (c == u'"' || c == u'\\') all += u'\\';
            all += c;
        }
        all += u'"';
    }
    return all + u'}';
}

QStringList textsIn(const QByteArray &array)
{
    QStringList texts;
    QByteArray text;
    bool quoted = false, begun = false;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const char c = array.at(i);
        if (quoted && c == '\\') text += array.at(++i);
        else if (c == '"') quoted = !quoted;
        else if (!quoted && (c == ',' || c == '}')) {
            if (begun) texts << QString::fromUtf8(text);
            text.clear();
            begun = false;
            continue;
        } else text += c;
        begun = true;
    }
    return texts;
}

} // namespace syncing
