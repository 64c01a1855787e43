#include "app/demo.h"
#include "app/demojourneys.h"
#include "models/cost/simulationrecord.h"
#include "models/cost/tables.h"
#include "models/records/attachment.h"
#include "models/records/failure.h"
#include "models/store/bulkinsert.h"
#include "models/store/contents.h"
#include "models/store/database.h"
#include "models/store/demofill.h"
#include "models/store/dice.h"
#include "models/store/protocol.h"
#include "models/store/recordwriter.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QCoreApplication>
#include <QSet>
#include <numeric>

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

enum Kinds : quint64 { FileIds = 400, OperatorIds };

// Those who work in the office, so that meetings have somebody; they cannot sign in until they are given a password.
void putOperatorsIn(Database &db, quint64 seed)
{
    const auto site = db.value(u"SELECT id FROM site WHERE trashed_at IS NULL AND kind = 'center' ORDER BY number"_s);
    if (!site) return;
    QList<Operator> all = DemoData(seed).operators(site->toString());
    const Operator matching = all.at(1);
    for (const auto &[username, name] : {std::pair{u"prova.incontro.due"_s, u"Prova Incontro Due"_s}, {u"prova.incontro.tre"_s, u"Prova Incontro Tre"_s}}) {
        all << matching;
        all.last().id = Dice(seed, OperatorIds, all.size()).id(QDate(2024, 1, 8).startOfDay(Qt::UTC).toMSecsSinceEpoch());
        all.last().username = username;
        all.last().fullName = name;
        all.last().email = username + u"@example.org"_s;
    }
    Transaction together(db);
    for (const Operator &someone : std::as_const(all))
        if (!db.value(u"SELECT 1 FROM operator WHERE username = ?"_s, {someone.username})) recordwriter::save(db, Operator::type, rowOf(someone), 0, {});
    together.commit();
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
        Transaction numbers(m_db);
        for (DemoRequests::Family &family : m_families) family.request.protocol = protocol::next(m_db, family.request.site);
        QList<DemoWorkers::Worker> workers;
        for (qint64 i = 0; i < m_numbers.workers; ++i) {
            Candidacy &candidacy = m_workers[m_numbers.personOf(i)].candidacy;
            candidacy.protocol = protocol::next(m_db, candidacy.site);
            workers << m_workers.value(m_numbers.personOf(i));
        }
        const QList<DemoJourneys::Journey> journeys = follow(workers);
        numbers.commit();
        size.candidacies = put<Candidacy>(workers, [](const auto &w) { return QList{w.candidacy}; });
        size.requests = put<FamilyRequest>(m_families, [](const auto &f) { return QList{f.request}; });
        put<Consent>(m_families, [](const auto &f) { return f.consents; });
        put<Consent>(workers, [](const auto &w) { return w.consents; });
        put<Tie>(m_families, [](const auto &f) { return f.ties; });
        size.contacts = put<Contact>(m_families, [](const auto &f) { return f.contacts; }) + put<Contact>(m_passing, [](const auto &c) { return QList{c}; });
        putJourneysIn(journeys, size);
        putFilesIn(workers);
    }

    QList<DemoJourneys::Journey> follow(const QList<DemoWorkers::Worker> &workers)
    {
        DemoJourneys journeys(m_seed, m_tables, m_world, workers);
        QList<qsizetype> inOrder(m_families.size());
        std::iota(inOrder.begin(), inOrder.end(), 0);
        std::ranges::stable_sort(inOrder, {}, [this](qsizetype i) { return m_families.at(i).request.submittedAt; });
        QList<DemoJourneys::Journey> all;
        for (const qsizetype i : std::as_const(inOrder)) {
            all << journeys.follow(i, m_families[i]);
            for (Placement &placement : all.last().placements) placement.protocol = protocol::next(m_db, placement.site);
        }
        all << DemoJourneys::Journey{{}, journeys.interviews(), {}, {}};
        return all;
    }

    void putJourneysIn(const QList<DemoJourneys::Journey> &journeys, DemoSize &size)
    {
        // A proposal and its contract name each other: the proposal goes in without, and is told afterwards.
        QList<Proposal> hired;
        size.proposals = put<Proposal>(journeys, [&hired](const auto &j) {
            QList<Proposal> all = j.proposals;
            for (Proposal &one : all) {
                if (one.placement.isEmpty()) continue;
                hired << one;
                one.placement.clear();
            }
            return all;
        });
        size.placements = put<Placement>(journeys, [](const auto &j) { return j.placements; });
        Transaction naming(m_db);
        for (const Proposal &one : std::as_const(hired)) recordwriter::save(m_db, Proposal::type, rowOf(one), 1, {one.author, one.site});
        naming.commit();
        size.meetings = put<Meeting>(journeys, [](const auto &j) { return j.meetings; });
        put<Feedback>(journeys, [](const auto &j) { return j.feedback; });
    }

    // A few workers have left a certificate.
    void putFilesIn(const QList<DemoWorkers::Worker> &workers)
    {
        const QByteArray text = "Attestato di prova: nessun corso, nessuna persona.\n";
        const QString content = contents::keep(m_db, text);
        QList<Attachment> files;
        for (qsizetype i = 0; i < std::min(workers.size(), qsizetype(600)); i += 12) {
            Attachment file;
            file.addedAt = m_world.today().startOfDay(Qt::UTC);
            file.id = Dice(m_seed, FileIds, i).id(file.addedAt.toMSecsSinceEpoch());
            file.name = u"Attestato di prova.txt"_s;
            file.kind = u"certificate"_s;
            file.ownerTable = QLatin1String(Candidacy::type.table);
            file.owner = workers.at(i).candidacy.id;
            file.content = content;
            file.bytes = static_cast<int>(text.size());
            file.mediaType = u"text/plain"_s;
            files << file;
        }
        put<Attachment>(files, [](const auto &f) { return QList{f}; });
    }

    // What hangs on each of some things.
    template <class R> qint64 put(const auto &things, auto of)
    {
        QList<Row> rows;
        for (const auto &thing : things)
            for (const R &record : of(thing)) rows << rowOf(record);
        qsizetype at = 0;
        return BulkInsert{}.run(m_db, R::type, [&]() -> std::optional<Row> { return at < rows.size() ? std::optional(rows.at(at++)) : std::nullopt; });
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
        putOperatorsIn(db, asked.seed);
        return Filling(db, tables, asked).run();
    }).result();
}
