#include "app/demo.h"
#include "app/demorequests.h"
#include "app/demoworkers.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/records/failure.h"
#include "models/store/bulkinsert.h"
#include "models/store/database.h"
#include "models/store/demofill.h"
#include "models/store/protocol.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <QSet>

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
constexpr qint64 mostFamilies = 4'000, mostPassing = 2'000, mostWorkers = 12'000;

template <class R> void addRows(QList<Row> &rows, const QList<R> &records)
{
    for (const R &record : records) rows << rowOf(record);
}

qint64 putIn(Database &db, const RecordType &type, const QList<Row> &rows)
{
    qsizetype at = 0;
    return BulkInsert{}.run(db, type, [&]() -> std::optional<Row> { return at < rows.size() ? std::optional(rows.at(at++)) : std::nullopt; });
}

// How many of what there will be: of every four people the first asks, the next two may be assisted, the fourth is a worker.
struct Numbers {
    explicit Numbers(const DemoAsked &asked)
    {
        people = std::max(asked.people, asked.requests.value_or(0) * DemoRequests::peopleAFamily);
        families = asked.requests.value_or(std::min(people / DemoRequests::peopleAFamily, mostFamilies));
        among = people / DemoRequests::peopleAFamily;
        workers = asked.candidacies.value_or(std::min(among, mostWorkers));
    }
    qint64 everybody() const { return people + std::max(qint64(0), workers - among); }
    qint64 personOf(qint64 worker) const { return worker < among ? worker * DemoRequests::peopleAFamily + 3 : people + worker - among; }

    qint64 people = 0, families = 0, workers = 0;
    qint64 among = 0; // as many workers are counted among the people asked for
};

// The records of the day's work, before they go in.
class Filling {
public:
    Filling(Database &db, const cost::Tables &tables, const DemoAsked &asked)
        : m_db(db), m_tables(tables), m_seed(asked.seed), m_numbers(asked), m_data(asked.seed), m_world(DemoWorld::of(db, QDateTime::currentDateTime()))
    {
    }

    DemoSize run()
    {
        if (!m_world.sites.isEmpty()) invent();
        DemoSize size;
        putPeopleIn(size);
        if (m_world.sites.isEmpty()) return size;
        putWorkIn(size);
        return size;
    }

private:
    void invent()
    {
        const DemoWorkers workers(m_seed, m_tables, m_world);
        for (qint64 i = 0; i < m_numbers.workers; ++i) {
            const qint64 person = m_numbers.personOf(i);
            m_workers.insert(person, workers.worker(i, m_data.personId(person)));
        }
        const DemoRequests requests(m_seed, m_tables, m_world);
        for (qint64 i = 0; i < m_numbers.families; ++i) {
            m_families << requests.family(i);
            for (const Beneficiary &b : m_families.last().request.beneficiaries) m_assisted << b.person;
        }
        for (qint64 i = 0; i < std::min(m_numbers.people / 8, mostPassing); ++i) m_passing << requests.passing(i);
    }

    void adapt(Person &person, qint64 index) const
    {
        if (const auto worker = m_workers.constFind(index); worker != m_workers.cend()) person = worker->person;
        if (index % DemoRequests::peopleAFamily == 0 && index / DemoRequests::peopleAFamily < m_families.size()) person.roles << u"requester"_s;
        if (m_assisted.contains(person.id)) person.roles << u"assisted"_s;
    }

    void putPeopleIn(DemoSize &size)
    {
        DemoFill fill{.seed = m_seed, .people = m_numbers.everybody()};
        fill.adapt = [this](Person &person, qint64 index) { adapt(person, index); };
        fill.price = [this](CostSimulation &simulation) {
            const auto priced = computed(simulation, m_tables);
            if (priced) simulation = *priced;
            return priced.has_value();
        };
        const DemoFill::Filled made = fill.run(m_db);
        size.people = made.people;
        size.simulations = made.simulations;
    }

    void putWorkIn(DemoSize &size)
    {
        QList<Row> requests, candidacies, consents, ties, contacts;
        Transaction numbers(m_db);
        for (DemoRequests::Family &family : m_families) {
            family.request.protocol = protocol::next(m_db, family.request.site);
            requests << rowOf(family.request);
            addRows(consents, family.consents);
            addRows(ties, family.ties);
            addRows(contacts, family.contacts);
        }
        for (qint64 i = 0; i < m_numbers.workers; ++i) {
            Candidacy &candidacy = m_workers[m_numbers.personOf(i)].candidacy;
            candidacy.protocol = protocol::next(m_db, candidacy.site);
            candidacies << rowOf(candidacy);
        }
        numbers.commit();
        addRows(contacts, m_passing);
        size.requests = putIn(m_db, FamilyRequest::type, requests);
        size.candidacies = putIn(m_db, Candidacy::type, candidacies);
        putIn(m_db, Consent::type, consents);
        putIn(m_db, Tie::type, ties);
        size.contacts = putIn(m_db, Contact::type, contacts);
    }

    Database &m_db;
    const cost::Tables &m_tables;
    quint64 m_seed;
    Numbers m_numbers;
    DemoData m_data;
    DemoWorld m_world;
    QHash<qint64, DemoWorkers::Worker> m_workers; // by the index of the person
    QList<DemoRequests::Family> m_families;
    QSet<QString> m_assisted;
    QList<Contact> m_passing;
};
} // namespace

void requireNobodyIn(Store &store)
{
    store.worker().run([](Database &db) {
        requireNoPeople(db);
        if (db.value(u"SELECT 1 FROM credential LIMIT 1"_s))
            throw refusal(QCoreApplication::translate("Demo", "This archive is in use: somebody signs in to it."));
    }).waitForFinished();
}

DemoSize fillWithInventedPeople(Store &store, const cost::Tables &tables, const DemoAsked &asked)
{
    return store.worker().run([&tables, asked](Database &db) {
        requireNoPeople(db);
        return Filling(db, tables, asked).run();
    }).result();
}
