#pragma once
#include "models/sync/central.h"
#include <QMap>
#include <atomic>
#include <chrono>
#include <memory>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace syncing {

// A connection to PostgreSQL that never waits longer than it was told. Values go beside a statement, never into it.
// Throws Cut when the line broke or the server asks to come again, TurnedAway when it does not let this login in, and
// Failure for what should not happen; none of them repeats a value. One thread, but for stop().
class PgConnection {
public:
    using Parameters = QMap<QString, QString>; // libpq's: host, port, dbname, user, sslmode, ...
    // Absent: NULL.
    using Value = std::optional<QByteArray>;
    using Table = QList<QList<Value>>;

    // From "host=a,b dbname=wemi" or "postgresql://a,b/wemi"; throws Failure naming what is not understood, or when a password is in it.
    static Parameters parametersIn(const QString &text);

    // Tries one host after the other until one answers that can be written to. Where nothing is said about it, TLS with a
    // certificate that names the host is required outside this computer.
    // Who has to end it while it is not there yet gives a flag, which must live as long as this. `accept` looks at each that
    // answers, and throws for the next one to be tried.
    PgConnection(const Parameters &parameters, const QString &password, std::chrono::milliseconds patience = std::chrono::seconds(10), const std::atomic_bool *stopped = nullptr,
                 const std::function<void(PgConnection &)> &accept = {});
    ~PgConnection();
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    // One statement; each value as text, or bytes where it is a QByteArray.
    Table run(const QByteArray &sql, const QVariantList &values = {});
    // The first column of the first row.
    Value value(const QByteArray &sql, const QVariantList &values = {});
    // Several statements without values.
    void script(const QString &sql);
    // COPY ... TO STDOUT: the lines as they come, each without its end; stops, and ends the statement, when `take` says false.
    void copyOut(const QByteArray &sql, const std::function<bool(QByteArrayView line)> &take);

    void listen(const QByteArray &channel);
    // What was said on the channels since the last time; reads what is there, waits for nothing.
    QList<QByteArray> notifications();
    // Readable when there is something to read; -1: the line is gone.
    int socket() const;

    // How long one statement may take from now on.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    // From any thread: what is under way ends with Cut within a quarter of a second, and so does every later call.
    void stop() { m_stopped = true; }
    bool isBroken() const { return m_broken; }
    // What proves a password of a login, as PostgreSQL keeps it (SCRAM-SHA-256): so that the password stays here.
    QByteArray proofOf(const QString &login, const QString &password);
    // The process that serves this connection.
    int backend() const;

private:
    class Deadline;
    struct Closed {
        void operator()(PGresult *result) const;
    };
    using Result = std::unique_ptr<PGresult, Closed>;

    void connect(const Parameters &parameters, const Deadline &deadline);
    void send(const QByteArray &sql, const QVariantList &values);
    Result next(const Deadline &deadline);
    Result finish(const Deadline &deadline);
    void wait(bool toWrite, const Deadline &deadline);
    void cancel();
    void awaitCancel();
    [[noreturn]] void fail(const PGresult *result);
    [[noreturn]] void broke(const QString &why);

    PGconn *m_connection = nullptr;
    std::chrono::milliseconds m_patience;
    std::atomic_bool m_stopped = false;
    const std::atomic_bool *m_stoppedToo;
    bool m_broken = false;
};

// "{"a","b"}": a list of texts as PostgreSQL reads an array.
QString arrayText(const QStringList &texts);
QStringList textsIn(const QByteArray &array);

} // namespace syncing
