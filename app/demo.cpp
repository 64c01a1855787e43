#include "app/demo.h"
#include "app/demorequests.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/records/failure.h"
#include "models/records/option.h"
#include "models/records/site.h"
#include "models/store/bulkinsert.h"
#include "models/store/database.h"
#include "models/store/demofill.h"
#include "models/store/listreader.h"
#include "models/store/protocol.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
// The simulation with its result; nothing where the contract does not allow what was asked.
std::optional<CostSimulation> computed(const CostSimulation &asked, const cost::Tables &tables)
{
    const auto answer = cost::simulateRecord(asked, tables);
    if (const auto *breakdown = std::get_if<cost::Breakdown>(&answer)) return cost::withResult(asked, *breakdown, tables);
    return {};
}

Failure refusal(const QString &why)
{
    return {QCoreApplication::translate("Demo", "Nothing was added."), why, QCoreApplication::translate("Demo", "Choose another folder with --profile.")};
}

void requireNoPeople(Database &db)
{
    if (db.value(u"SELECT 1 FROM person LIMIT 1"_s))
        throw refusal(QCoreApplication::translate("Demo", "There are people in this archive already, and invented ones must not get among them."));
}
constexpr qint64 mostFamilies = 4'000, mostPassing = 2'000, noLimit = std::numeric_limits<int>::max();

DemoRequests::World worldOf(Database &db)
{
    DemoRequests::World world;
    const QList<SortKey> inOrder{{"position", Qt::AscendingOrder}};
    for (const Record &record : ListReader().page(db, {&Option::type, {}, {}, inOrder, false}, 0, noLimit).records) {
        const auto option = recordOf<Option>(record.row);
        if (option.active) world.options[option.list] << option.id;
    }
    for (const Record &record : ListReader().page(db, {&Site::type, {}, {}, {}, false}, 0, noLimit).records) world.sites << Site::type.idOf(record.row);
    return world;
}

template <class R> void addRows(QList<Row> &rows, const QList<R> &records)
{
    for (const R &record : records) rows << rowOf(record);
}

qint64 putIn(Database &db, const RecordType &type, const QList<Row> &rows)
{
    qsizetype at = 0;
    return BulkInsert{}.run(db, type, [&]() -> std::optional<Row> { return at < rows.size() ? std::optional(rows.at(at++)) : std::nullopt; });
}

void fillIntake(Database &db, const DemoRequests &invented, qint64 people, DemoSize &size)
{
    QList<Row> requests, consents, ties, contacts;
    Transaction numbers(db);
    for (qint64 i = 0; i < std::min(people / DemoRequests::peopleAFamily, mostFamilies); ++i) {
        DemoRequests::Family family = invented.family(i);
        family.request.protocol = protocol::next(db, family.request.site);
        requests << rowOf(family.request);
        addRows(consents, family.consents);
        addRows(ties, family.ties);
        addRows(contacts, family.contacts);
    }
    numbers.commit();
    for (qint64 i = 0; i < std::min(people / 8, mostPassing); ++i) contacts << rowOf(invented.passing(i));
    size.requests = putIn(db, FamilyRequest::type, requests);
    putIn(db, Consent::type, consents);
    putIn(db, Tie::type, ties);
    size.contacts = putIn(db, Contact::type, contacts);
}
} // namespace

void requireNobodyIn(Store &store)
{
    store.worker().run([](Database &db) {
        requireNoPeople(db);
        if (db.value(u"SELECT 1 FROM credential LIMIT 1"_s))
            throw refusal(QCoreApplication::translate("Demo", "This archive is in use: somebody signs in to it."));
    }).waitForFinished();
}

DemoSize fillWithInventedPeople(Store &store, const cost::Tables &tables, quint64 seed, qint64 people)
{
    return store.worker().run([&tables, seed, people](Database &db) {
        requireNoPeople(db);
        DemoFill fill{.seed = seed, .people = people};
        fill.price = [&tables](CostSimulation &simulation) {
            const auto priced = computed(simulation, tables);
            if (priced) simulation = *priced;
            return priced.has_value();
        };
        const DemoFill::Filled made = fill.run(db);
        DemoSize size{made.people, made.simulations};
        DemoRequests::World world = worldOf(db);
        if (!world.sites.isEmpty()) fillIntake(db, DemoRequests(seed, tables, QDateTime::currentDateTime(), std::move(world)), made.people, size);
        return size;
    }).result();
}
