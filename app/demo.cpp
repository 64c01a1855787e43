#include "app/demo.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/records/failure.h"
#include "models/store/database.h"
#include "models/store/demofill.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>

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
        return DemoSize{made.people, made.simulations};
    }).result();
}
