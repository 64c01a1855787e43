#include "models/shortlist/poolreading.h"
#include "models/records/option.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
constexpr int yearsOfProposals = 2;
const QString ofTrashedRequests = u"SELECT p.number FROM request r JOIN proposal p ON p.request = r.id WHERE r.trashed_at IS NOT NULL"_s;
const QString inPool = u"trashed_at IS NULL AND state <> 'draft'"_s;

QString json(const QStringList &ids) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)); }

template <class R> QList<R> recordsWhere(Database &db, const QString &condition, const QVariantList &values = {})
{
    QList<R> all;
    const QString sql = u"SELECT %1 FROM %2 WHERE %3"_s.arg(recordsql::columns(R::type), QLatin1String(R::type.table), condition);
    for (Rows rows = db.run(sql, values); rows.next();) all << recordOf<R>(recordsql::read(R::type, rows).row);
    return all;
}

bool isNothing(const QVariant &stored)
{
    if (stored.isNull()) return true;
    if (stored.typeId() != QMetaType::QString) return false;
    const QString text = stored.toString();
    return text.isEmpty() || text == u"[]"_s;
}

// Whether each field of a new record is empty: then nothing is to be done where nothing was stored.
template <class R> const QList<bool> &emptyWhenNew()
{
    static const QList<bool> all = [] {
        QList<bool> empty;
        const Row blank = rowOf(R{});
        for (qsizetype i = 0; const Field &f : R::type.fields) empty << f.isEmpty(blank.at(i++));
        return empty;
    }();
    return all;
}

// The items of a record, without the rows a form works with: there are tens of thousands.
template <class T> QList<T> itemsOf(const QVariant &stored)
{
    QList<T> all;
    const QList<bool> &empty = emptyWhenNew<T>();
    for (const QJsonValue &one : QJsonDocument::fromJson(stored.toString().toUtf8()).array()) {
        const QJsonObject object = one.toObject();
        T item;
        for (qsizetype i = 0; const Field &f : T::type.fields) {
            const auto at = object.constFind(QLatin1String(f.column));
            const bool skip = at == object.constEnd() || (empty.at(i) && at->isNull());
            ++i;
            if (skip) continue;
            if (const auto value = f.fromJson(*at)) f.set(&item, *value);
        }
        all << item;
    }
    return all;
}

template <class T> bool readItems(const Field &field, const QVariant &stored, QList<T> &into)
{
    if (field.item != &T::type) return false;
    into = itemsOf<T>(stored);
    return true;
}

Candidacy candidacyIn(const Rows &rows)
{
    Candidacy c;
    const QList<bool> &empty = emptyWhenNew<Candidacy>();
    for (int i = 0; const Field &f : Candidacy::type.fields) {
        const QVariant stored = rows.value(i);
        if (empty.at(i++) && f.kind != Field::Kind::Flag && isNothing(stored)) continue;
        const bool items = f.kind == Field::Kind::Items
            && (readItems(f, stored, c.documents) || readItems(f, stored, c.absences) || readItems(f, stored, c.languages) || readItems(f, stored, c.experiences)
                || readItems(f, stored, c.offers) || readItems(f, stored, c.availabilities));
        if (!items) f.set(&c, f.typed(stored));
    }
    return c;
}

// Of a person only what may count: not the name, nor birth, nor citizenship.
void readPeople(Database &db, matching::Pool::Sources &sources)
{
    static const char *const columns[] = {"id", "sex", "municipio", "city", "languages"};
    QStringList names;
    for (const char *column : columns) names << QLatin1String(column);
    const QString sql = u"SELECT %1 FROM person WHERE id IN (SELECT person FROM candidacy WHERE %2)"_s.arg(names.join(u", "_s), inPool);
    for (Rows rows = db.run(sql); rows.next();) {
        Person person;
        for (int i = 0; const char *column : columns) {
            const Field &field = Person::type.field(column);
            field.set(&person, field.typed(rows.value(i++)));
        }
        sources.people.insert(person.id, person);
    }
}

void readRequests(Database &db, matching::Pool::Sources &sources)
{
    QStringList ids;
    for (const Proposal &one : std::as_const(sources.proposals)) ids << one.request;
    ids.removeDuplicates();
    Rows rows = db.run(u"SELECT id, requester, protocol, closed_at FROM request WHERE id IN (SELECT value FROM json_each(?))"_s, {json(ids)});
    while (rows.next()) {
        const QString id = rows.value(0).toString();
        sources.requests.insert(id, {id, rows.value(1).toString(), rows.value(2).toString(), rows.isNull(3)});
    }
}
} // namespace

void beginReading(Database &db, PoolReading &reading)
{
    Rows rows = db.run(u"SELECT id, version FROM candidacy WHERE %1 ORDER BY number"_s.arg(inPool));
    while (rows.next()) {
        const QString id = rows.value(0).toString();
        const qint64 version = rows.value(1).toLongLong();
        const auto at = reading.before && reading.versionsBefore.value(id) == version ? reading.before->find(id) : std::nullopt;
        if (!at) {
            reading.toRead << id;
            continue;
        }
        reading.versions.insert(id, version);
        reading.sources.candidacies << reading.before->candidacy(*at);
    }
}

void readSome(Database &db, PoolReading &reading, qsizetype most)
{
    const QStringList ids = reading.toRead.mid(0, most);
    reading.toRead = reading.toRead.mid(ids.size());
    const QString sql = u"SELECT %1 FROM candidacy WHERE id IN (SELECT value FROM json_each(?)) AND %2"_s.arg(recordsql::columns(Candidacy::type), inPool);
    for (Rows rows = db.run(sql, {json(ids)}); rows.next();) {
        reading.sources.candidacies << candidacyIn(rows);
        reading.versions.insert(reading.sources.candidacies.last().id, rows.value(static_cast<int>(Candidacy::type.fields.size())).toLongLong());
    }
}

QList<qint64> proposalsLeftOut(Database &db)
{
    QList<qint64> numbers;
    for (Rows rows = db.run(ofTrashedRequests + u" ORDER BY p.number"_s); rows.next();) numbers << rows.value(0).toLongLong();
    return numbers;
}

QString markOfPeople(Database &db)
{
    Rows rows = db.run(u"SELECT count(*), coalesce(sum(version), 0) FROM person WHERE id IN (SELECT person FROM candidacy WHERE %1)"_s.arg(inPool));
    return rows.next() ? u"%1/%2"_s.arg(rows.value(0).toLongLong()).arg(rows.value(1).toLongLong()) : QString();
}

void readRest(Database &db, PoolReading &reading)
{
    reading.peopleMark = markOfPeople(db);
    reading.leftOut = proposalsLeftOut(db);
    matching::Pool::Sources &sources = reading.sources;
    readPeople(db, sources);
    const QString since = recordsql::stamp(QDateTime(reading.today.addYears(-yearsOfProposals), QTime(0, 0), Qt::UTC));
    sources.proposals = recordsWhere<Proposal>(db, u"trashed_at IS NULL AND (chosen_at >= ? OR ended_at IS NULL) AND number NOT IN ("_s + ofTrashedRequests + u")"_s, {since});
    sources.placements = recordsWhere<Placement>(db, u"trashed_at IS NULL AND state IN ('planned', 'in-force')"_s);
    readRequests(db, sources);
    for (const Option &option : recordsWhere<Option>(db, u"trashed_at IS NULL"_s)) sources.titles.insert(option.id, Option::type.title(rowOf(option)));
}

} // namespace shortlist
