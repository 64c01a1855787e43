#pragma once
#include "models/access/recordrights.h"
#include "models/records/catalogue.h"
#include "models/records/operator.h"
#include "models/records/site.h"
#include "models/sync/centralschema.h"
#include "models/sync/pgcentral.h"
#include "models/sync/provisioning.h"
#include "privatepostgres.h"
#include "sent.h"
#include <QFile>
#include <libpq-fe.h>

// Somebody with a login's password and PostgreSQL's own tools, who writes any statement they like.
class Prompt {
public:
    Prompt(const QString &address, const QString &password) : m_line(PQconnectdb((address + QStringLiteral(" password='%1'").arg(password)).toUtf8().constData())) {}
    ~Prompt() { PQfinish(m_line); }
    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;

    bool isOpen() const { return PQstatus(m_line) == CONNECTION_OK; }
    // SQLSTATE of what came of it; empty: it was done.
    QByteArray run(const QByteArray &sql, const QList<std::optional<QByteArray>> &values = {})
    {
        m_rows.clear();
        QList<const char *> texts;
        for (const auto &value : values) texts << (value ? value->constData() : nullptr);
        PGresult *result = values.isEmpty() ? PQexec(m_line, sql.constData())
                                            : PQexecParams(m_line, sql.constData(), static_cast<int>(values.size()), nullptr, texts.constData(), nullptr, nullptr, 0);
        const auto status = PQresultStatus(result);
        QByteArray state;
        m_said.clear();
        if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN || status == PGRES_COPY_BOTH) state = "copy";
        else if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
            const char *code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
            state = code ? code : "08000";
            m_said = PQresultErrorMessage(result);
        }
        for (int r = 0; r < PQntuples(result); ++r) {
            QByteArrayList row;
            for (int c = 0; c < PQnfields(result); ++c) row << QByteArray(PQgetvalue(result, r, c));
            m_rows << row;
        }
        PQclear(result);
        return state;
    }
    QByteArray value(const QByteArray &sql, const QList<std::optional<QByteArray>> &values = {})
    {
        const QByteArray state = run(sql, values);
        return !state.isEmpty() ? "error " + state : m_rows.isEmpty() ? QByteArray() : m_rows.first().first();
    }
    QList<QByteArrayList> rows() const { return m_rows; }
    QByteArray said() const { return m_said; }

private:
    PGconn *m_line;
    QList<QByteArrayList> m_rows;
    QByteArray m_said;
};

// A central with the program's own rights, two centres, the WeMi Center, and somebody of every role; passwords are asked for.
class RolesOffice {
public:
    explicit RolesOffice(PrivatePostgres::Options options = {}) : postgres(options)
    {
        syncing::PgConnection admin = root();
        syncing::centralschema::Preparation preparation = syncing::centralschema::ofNewStore();
        for (const RecordWrite &one : recordWrites()) {
            if (one.field.isEmpty()) preparation.writes[one.role] << QString::fromLatin1(one.table);
            else preparation.following[one.role][QString::fromLatin1(one.table)] << QString::fromLatin1(one.field);
        }
        syncing::centralschema::migrate(admin, preparation);
        const auto sites = admin.run("SELECT id FROM console.site WHERE kind = 'space' ORDER BY id LIMIT 2");
        a = QString::fromUtf8(*sites.at(0).first());
        b = QString::fromUtf8(*sites.at(1).first());
        center = QString::fromUtf8(*admin.value("SELECT id FROM console.site WHERE kind = 'center' LIMIT 1"));
        askPasswords(admin);
        for (const auto &[name, roles, site] : QList<std::tuple<QString, QString, QString>>{
                 {QStringLiteral("front-a"), QStringLiteral("front-office"), a}, {QStringLiteral("front-b"), QStringLiteral("front-office"), b},
                 {QStringLiteral("matching-a"), QStringLiteral("matching"), a}, {QStringLiteral("matching-c"), QStringLiteral("matching"), center},
                 {QStringLiteral("paper-c"), QStringLiteral("paperwork"), center}, {QStringLiteral("tutor-a"), QStringLiteral("tutor"), a},
                 {QStringLiteral("tutor-b"), QStringLiteral("tutor"), b}, {QStringLiteral("both-a"), QStringLiteral("front-office,tutor"), a},
                 {QStringLiteral("super-b"), QStringLiteral("supervisor"), b}, {QStringLiteral("admin-c"), QStringLiteral("administrator"), center}})
            add(admin, name, roles.split(QLatin1Char(',')), site);
    }

    static QString password(const QString &login) { return QStringLiteral("the-password-of-") + login; }
    static QStringList logins()
    {
        QStringList all;
        for (const char *one : {"front-a", "front-b", "matching-a", "matching-c", "paper-c", "tutor-a", "tutor-b", "both-a", "super-b", "admin-c"}) all << QLatin1String(one);
        return all;
    }
    void add(syncing::PgConnection &admin, const QString &name, const QStringList &roles, const QString &site)
    {
        admin.run("INSERT INTO console.operator (id, username, full_name, roles, site, active) VALUES ('op-' || $1, $1, $1, to_jsonb($2::text[]), $3, true)", {name, syncing::arrayText(roles), site});
        syncing::provisioning::addLogin(admin, name, password(name));
    }

    syncing::PgConnection root() const { return syncing::PgConnection(syncing::PgConnection::parametersIn(postgres.address()), {}, std::chrono::seconds(60)); }
    // Has said hello, with a computer of its own.
    std::unique_ptr<syncing::PgCentral> central(const QString &login) const
    {
        auto line = std::make_unique<syncing::PgCentral>(syncing::PgConnection::parametersIn(postgres.address(login)), password(login), std::chrono::seconds(60));
        for (const QString &computer : {QStringLiteral("d"), QStringLiteral("x"), computerOf(login)}) line->hello({computer, {}, {}, 1000, {}});
        return line;
    }
    static QString computerOf(const QString &login) { return QStringLiteral("laptop-") + login; }
    // The same with any statement; as it was opened: without a word.
    std::unique_ptr<Prompt> bare(const QString &login) const { return std::make_unique<Prompt>(postgres.address(login), password(login)); }
    std::unique_ptr<Prompt> prompt(const QString &login) const
    {
        auto prompt = bare(login);
        if (prompt->isOpen() && login != QStringLiteral("provisioner"))
            prompt->run("SELECT console.hello(jsonb_build_object('device', $1::text)), console.hello('{\"device\": \"d\"}'), console.hello('{\"device\": \"x\"}'), set_config('console.device', $1, false)", {computerOf(login).toUtf8()});
        return prompt;
    }

    PrivatePostgres postgres;
    QString a, b, center;

private:
    void askPasswords(syncing::PgConnection &admin)
    {
        QFile rules(postgres.data() + QStringLiteral("/pg_hba.conf"));
        if (!rules.open(QFile::WriteOnly | QFile::Truncate)) throw std::runtime_error("pg_hba.conf");
        rules.write("local all postgres trust\nlocal all all scram-sha-256\n");
        rules.close();
        admin.run("SELECT pg_reload_conf()");
        QThread::msleep(200);
    }
};
