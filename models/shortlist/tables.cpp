#include "models/shortlist/tables.h"
#include "models/store/recordsql.h"
#include "models/store/store.h"
#include "models/store/worker.h"

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
const QString standing = u"NOT EXISTS (SELECT 1 FROM request r WHERE r.id = proposal.request AND r.trashed_at IS NOT NULL)"_s; // its request is not in the trash
constexpr int soon = 60; // milliseconds: several records are written at one stroke

QList<Record> records(Database &db, const RecordType &type, const QString &where, const QVariantList &values)
{
    QList<Record> found;
    Rows rows = db.run(u"SELECT %1 FROM %2 WHERE trashed_at IS NULL AND %3"_s.arg(recordsql::columns(type), QLatin1String(type.table), where), values);
    while (rows.next()) found << recordsql::read(type, rows);
    return found;
}

template <class R> QList<R> all(Database &db, const QString &where, const QVariantList &values)
{
    QList<R> found;
    for (const Record &one : records(db, R::type, where, values)) found << recordOf<R>(one.row);
    return found;
}

void readWorker(Database &db, const QString &id, Table &table)
{
    const auto record = recordsql::find(db, Candidacy::type, id);
    if (!record || table.candidacies.contains(id)) return;
    const auto worker = recordOf<Candidacy>(record->row);
    table.candidacies.insert(id, worker);
    if (record->trashed) table.trashed << id;
    if (const auto person = recordsql::find(db, Person::type, worker.person)) table.people.insert(id, recordOf<Person>(person->row));
    const auto others = all<Proposal>(db, u"candidacy = ? AND request <> ? AND ended_at IS NULL AND "_s + standing + u" ORDER BY chosen_at"_s, {id, FamilyRequest::type.idOf(table.request.row)});
    if (!others.isEmpty()) table.elsewhere.insert(id, others);
    const auto placements = all<Placement>(db, u"candidacy = ? AND state IN ('planned', 'in-force') ORDER BY number"_s, {id});
    if (!placements.isEmpty()) table.placements.insert(id, placements);
}
} // namespace

std::optional<Table> readTable(Database &db, const QString &request)
{
    const auto found = recordsql::find(db, FamilyRequest::type, request);
    if (!found) return {};
    Table table;
    table.request = *found;
    table.proposals = records(db, Proposal::type, u"request = ? ORDER BY chosen_at, number"_s, {request});
    table.meetings = records(db, Meeting::type, u"state = 'planned' AND proposal IN (SELECT id FROM proposal WHERE request = ?) ORDER BY starts, number"_s, {request});
    for (const Record &one : std::as_const(table.proposals)) readWorker(db, recordOf<Proposal>(one.row).candidacy, table);
    if (const auto site = recordsql::find(db, Site::type, table.asked().site)) table.closings = recordOf<Site>(site->row).closings;
    if (const auto person = recordsql::find(db, Person::type, table.asked().requester)) table.requester = recordOf<Person>(person->row);
    for (const Beneficiary &one : table.asked().beneficiaries)
        if (const auto person = one.person.isEmpty() ? std::nullopt : recordsql::find(db, Person::type, one.person); person && recordOf<Person>(person->row).born.isValid())
            table.births << recordOf<Person>(person->row).born;
    table.simulations = all<CostSimulation>(db, u"(request = ? OR (person = ? AND person <> '')) ORDER BY date DESC"_s, {request, table.asked().requester});
    return table;
}

QFuture<std::optional<Table>> tableOf(Store &store, const QString &request)
{
    return store.worker().run([request](Database &db) { return readTable(db, request); });
}

FollowedTable::FollowedTable(Store &store, const QString &request, QObject *parent) : QObject(parent), m_store(store), m_request(request)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &FollowedTable::read);
    connect(&store, &Store::changed, this, [this](const RecordType *type) {
        for (const RecordType *on : {&FamilyRequest::type, &Proposal::type, &Candidacy::type, &Person::type, &Placement::type, &Meeting::type, &Site::type, &CostSimulation::type})
            if (type == on && !m_soon.isActive()) m_soon.start();
    });
    read();
}

void FollowedTable::read()
{
    const quint64 round = ++m_round;
    whenDone(
        tableOf(m_store, m_request), this,
        [this, round](const std::optional<Table> &table) {
            if (round != m_round) return;
            m_table = table;
            m_isRead = true;
            Q_EMIT changed();
        },
        [this](const std::exception &e) { Q_EMIT failed(QString::fromUtf8(e.what())); });
}

} // namespace shortlist
