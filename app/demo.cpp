#include "app/demo.h"
#include "app/inventedpeople.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/records/failure.h"
#include "models/store/bulkinsert.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 peopleForOneSimulation = 8;

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
        const QDate today = QDate::currentDate();
        DemoSize made;
        BulkInsert insert;
        InventedPeople invented(seed, today);
        qint64 left = people;
        made.people = insert.run(db, Person::type, [&]() -> std::optional<Row> {
            if (left-- <= 0) return {};
            return rowOf(invented.person());
        });
        // The same people again, so that a quarter of a million of them need not stay in memory.
        InventedPeople again(seed, today);
        InventedPeople asking(seed + 1, today);
        left = people;
        made.simulations = insert.run(db, CostSimulation::type, [&]() -> std::optional<Row> {
            while (left-- > 0) {
                const Person whose = again.person();
                if (!asking.onceIn(peopleForOneSimulation)) continue;
                if (const auto simulation = computed(asking.simulation(whose), tables)) return rowOf(*simulation);
            }
            return {};
        });
        return made;
    }).result();
}
