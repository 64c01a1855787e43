#pragma once
#include "../store/invented.h"
#include "models/records/catalogue.h"
#include "models/store/journal.h"
#include "models/store/recordsql.h"
#include "models/store/undo.h"
#include "models/sync/replica.h"
#include <QJsonArray>

// A console that joined a central, and what that central would tell it.
namespace consoles {

inline syncing::Welcome welcome(qint64 stamp = 0, const QStringList &buckets = {QStringLiteral("*")})
{
    syncing::Welcome w;
    w.server = QStringLiteral("server-1");
    w.timeline = 1;
    w.stamp = stamp;
    w.schema = 10;
    w.buckets = buckets;
    w.now = QDateTime::currentDateTimeUtc();
    return w;
}

inline syncing::Origin elsewhere()
{
    return {QStringLiteral("operator-2"), QStringLiteral("site-2"), QStringLiteral("device-2"), QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC)};
}

// A new store is the same each time: made once, then copied.
inline std::unique_ptr<Database> newStore(const QString &folder)
{
    static const QByteArray fresh = [] {
        const QTemporaryDir made;
        invented::database(made.path());
        QFile file(made.path() + QStringLiteral("/console.db"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QFile file(folder + QStringLiteral("/console.db"));
    if (!file.open(QIODevice::WriteOnly) || file.write(fresh) != fresh.size()) qFatal("no store could be made");
    file.close();
    auto db = std::make_unique<Database>(file.fileName(), invented::key());
    teachFolding(*db);
    return db;
}

struct Console {
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Database> owned;
    Database &db;
    qint64 stamp = 0;

    explicit Console(bool joins = true) : owned(newStore(folder->path())), db(*owned)
    {
        if (!joins) return;
        syncing::replica::join(db, welcome(), QStringLiteral("device-1"));
        loadNothing();
    }

    // The central has nothing yet.
    void loadNothing()
    {
        while (const auto load = syncing::replica::nextLoad(db)) syncing::replica::applyLoaded(db, *load, {}, true);
    }

    // Sends what there is, and has every change answered by `answer`; the default: applied, as the next version of its record.
    QList<syncing::Op> push(const std::function<syncing::Outcome(const syncing::Op &)> &answer)
    {
        const QList<syncing::Op> ops = syncing::replica::outgoing(db);
        QList<syncing::Outcome> outcomes;
        for (const syncing::Op &op : ops) {
            outcomes << answer(op);
            outcomes.last().mark = op.mark;
        }
        syncing::replica::apply(db, ops, outcomes);
        return ops;
    }
    QList<syncing::Op> pushApplied(qint64 version)
    {
        return push([&](const syncing::Op &op) {
            syncing::Outcome o;
            o.version = version++;
            o.trashed = op.kind == syncing::Op::Kind::Trash;
            return o;
        });
    }

    syncing::Entry entry(const QByteArray &table, const QString &record, qint64 version, const QJsonObject &fields, syncing::Entry::Kind kind = syncing::Entry::Kind::Change)
    {
        syncing::Entry e;
        e.stamp = ++stamp;
        e.line = 1;
        e.mark = newIdentifier();
        e.table = table;
        e.record = record;
        e.version = version;
        e.kind = kind;
        e.fields = fields;
        e.origin = elsewhere();
        return e;
    }
    // As the central puts a change of this console on record.
    syncing::Entry echo(const syncing::Op &op, qint64 version)
    {
        using Kind = syncing::Entry::Kind;
        const Kind kind = op.kind == syncing::Op::Kind::Create ? Kind::Create : op.kind == syncing::Op::Kind::Trash ? Kind::Trash : op.kind == syncing::Op::Kind::Restore ? Kind::Restore : Kind::Change;
        syncing::Entry e = entry(op.table, op.record, version, op.fields, kind);
        e.mark = op.mark;
        e.origin = op.origin;
        return e;
    }
    void pull(const QList<syncing::Entry> &entries, const QList<syncing::Image> &images = {})
    {
        syncing::replica::apply(db, page(entries), images);
    }
    syncing::Pulled page(const QList<syncing::Entry> &entries) const
    {
        syncing::Pulled p;
        p.entries = entries;
        p.reached = entries.isEmpty() ? syncing::Position{stamp, 0} : syncing::Position{entries.last().stamp, entries.last().line};
        return p;
    }

    // A person this console and the central have both, at version 1 of the central.
    Person shared(Person person)
    {
        invented::saved(db, person);
        const auto ops = pushApplied(1);
        pull({echo(ops.last(), 1)});
        return person;
    }

    std::optional<Record> record(const RecordType &type, const QString &id) { return recordsql::find(db, type, id); }
    Person person(const QString &id) { return recordOf<Person>(record(Person::type, id)->row); }
    qint64 version(const QString &id) { return record(Person::type, id)->version; }
    qint64 centralVersion(const RecordType &type, const QString &id)
    {
        return db.value(QStringLiteral("SELECT central_version FROM %1 WHERE id = ?").arg(QLatin1String(type.table)), {id}).value_or(-1).toLongLong();
    }
    void change(const QString &id, const std::function<void(Person &)> &how, const Author &by = invented::author())
    {
        const auto now = record(Person::type, id);
        auto p = recordOf<Person>(now->row);
        how(p);
        recordwriter::save(db, Person::type, rowOf(p), now->version, by);
    }
    qint64 count(const char *table) { return db.value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))->toLongLong(); }
};

inline QJsonArray change(const QJsonValue &from, const QJsonValue &to) { return {from, to}; }

inline syncing::Outcome outcome(syncing::Outcome::Result result, qint64 version, const QJsonObject &kept = {})
{
    syncing::Outcome o;
    o.result = result;
    o.version = version;
    o.kept = kept;
    return o;
}

inline syncing::Outcome refusal(const QString &code)
{
    syncing::Outcome o;
    o.result = syncing::Outcome::Result::Refused;
    o.code = code;
    return o;
}

} // namespace consoles
