#include "matching/anyoffice.h"
#include "models/shortlist/workerpool.h"
#include "models/store/bulkinsert.h"
#include "store/invented.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

// How long it takes to rank invented workers for a request, against two plain things done in the same run: a loop that reads
// one field of each worker, and the database asked for who offers the service in the schedule. bench_matching [WORKERS] [ROUNDS]
namespace {
double milliseconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> all;
    void print(const char *what)
    {
        std::ranges::sort(all);
        std::printf("%-44s median %8.3f ms  99 %% %8.3f ms  max %8.3f ms\n", what, all[all.size() / 2], all[all.size() * 99 / 100], all.back());
    }
};

void fill(Database &db, matching::Pool::Sources &sources)
{
    const BulkInsert insert{invented::author()};
    qsizetype i = 0;
    insert.run(db, Person::type, [&]() -> std::optional<Row> {
        if (i == sources.candidacies.size()) return {};
        Person person = sources.people.value(sources.candidacies.at(i).person);
        person.id = sources.candidacies.at(i++).person = newIdentifier();
        person.surname = u"Inventati"_s;
        return rowOf(person);
    });
    i = 0;
    insert.run(db, Candidacy::type, [&]() -> std::optional<Row> {
        if (i == sources.candidacies.size()) return {};
        Candidacy candidacy = sources.candidacies.at(i++);
        candidacy.id = newIdentifier();
        return rowOf(candidacy);
    });
}

void measureStore(matching::Pool::Sources sources)
{
    const QTemporaryDir folder;
    const auto db = invented::database(folder.path());
    fill(*db, sources);
    for (int round = 0; round < 3; ++round) {
        matching::Pool::Sources read;
        const double reading = milliseconds([&] { read = shortlist::readSources(*db, anyoffice::today); });
        const auto many = static_cast<long long>(read.candidacies.size());
        const double making = milliseconds([&] { const matching::Pool pool(std::move(read), anyoffice::today); });
        std::printf("%lld candidacies read from the store in %.0f ms, made a pool in %.0f ms\n", many, reading, making);
    }
    Times asked;
    const QString sql = u"SELECT count(*) FROM candidacy WHERE trashed_at IS NULL AND state = 'suitable' AND EXISTS (SELECT 1 FROM json_each(availabilities) a "
                        "WHERE a.value ->> 'service' = 'carer' AND a.value ->> 'schedule' = 'live-out')"_s;
    for (int round = 0; round < 20; ++round) asked.all.push_back(milliseconds([&] { db->value(sql); }));
    asked.print("the database: service and schedule only");
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int workers = argc > 1 ? QByteArray(argv[1]).toInt() : 12'000, rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 300;
    anyoffice::Any any(7);
    const auto sources = anyoffice::anySources(any, workers);
    const matching::Pool pool(sources, anyoffice::today);
    std::printf("%d workers, %zu contracts, %zu proposals\n", workers, static_cast<size_t>(sources.placements.size()), static_cast<size_t>(sources.proposals.size()));

    using matching::Criterion;
    const matching::Relaxed everything{Criterion::Suitable, Criterion::Looking, Criterion::Service, Criterion::Schedule, Criterion::Calendar, Criterion::Hours,
                                       Criterion::Area,     Criterion::Dates,   Criterion::Care,    Criterion::Papers,   Criterion::FreeHours, Criterion::Essential};
    Times strict, relaxed, explained, plain;
    qsizetype listed = 0, there = 0;
    for (int round = 0; round < rounds; ++round) {
        const matching::Demand demand(anyoffice::anyRequest(any), anyoffice::anyMunicipio(any), anyoffice::today);
        matching::Ranking ranking;
        strict.all.push_back(milliseconds([&] { ranking = matching::ranked(demand, pool); }));
        listed += ranking.listed.size();
        relaxed.all.push_back(milliseconds([&] { ranking = matching::ranked(demand, pool, everything); }));
        explained.all.push_back(milliseconds([&] { matching::findings(demand, pool, round % workers); }));
        plain.all.push_back(milliseconds([&] { there += std::ranges::count(sources.candidacies, demand.request().service, &Candidacy::state); }));
    }
    strict.print("ranked");
    relaxed.print("ranked, every requirement put aside");
    explained.print("one worker explained");
    plain.print("a loop that reads one text of each");
    std::printf("listed on average: %.0f (%lld)\n", static_cast<double>(listed) / rounds, static_cast<long long>(there));
    measureStore(sources);
    return 0;
}
