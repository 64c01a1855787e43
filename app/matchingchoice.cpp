#include "app/matchingchoice.h"
#include "models/intake/worklists.h"
#include "models/matching/matching.h"
#include "models/shortlist/tables.h"
#include "models/shortlist/workerpool.h"
#include "models/store/store.h"
#include "models/store/worker.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
using matching::Remark;

constexpr int requestsLookedAt = 60;
constexpr int workersLookedAt = 40;
constexpr qsizetype needed = 4;

MatchingChoice::Worker choiceOf(const Candidacy &worker) { return {worker.id, worker.workerName, worker.protocol}; }

bool isWantedElsewhere(const matching::Demand &demand, const matching::Pool &pool, qsizetype worker)
{
    const QList<Remark> remarks = matching::remarks(demand, pool, worker);
    return std::ranges::any_of(remarks, [](const Remark &one) { return one.kind == Remark::Kind::OnOtherShortlist; });
}

QList<MatchingChoice::Worker> workersFor(const matching::Demand &demand, const matching::Pool &pool, const matching::Ranking &ranking, const shortlist::Table &table)
{
    QList<MatchingChoice::Worker> free;
    std::optional<MatchingChoice::Worker> busy;
    for (const matching::Listed &one : ranking.listed.first(std::min<qsizetype>(ranking.listed.size(), workersLookedAt))) {
        const Candidacy &worker = pool.candidacy(one.worker);
        if (!shortlist::againstChoosing(table, worker, {}, demand.today()).isEmpty()) continue;
        if (!busy && isWantedElsewhere(demand, pool, one.worker)) busy = choiceOf(worker);
        else if (free.size() < needed) free << choiceOf(worker);
    }
    if (busy && !free.isEmpty()) free.insert(1, *busy);
    return free.first(std::min(free.size(), needed));
}

MatchingChoice choiceFor(const QString &request, const shortlist::Table &table, const matching::Pool &pool, QDate today)
{
    const FamilyRequest asked = table.asked();
    if (asked.contactEmail.isEmpty() || !table.requester) return {};
    const matching::Demand demand(asked, matching::municipioOf(asked, *table.requester), today);
    const matching::Ranking ranking = matching::ranked(demand, pool);
    MatchingChoice choice{request, workersFor(demand, pool, ranking, table), {}};
    if (choice.workers.size() < needed || ranking.keptOut.isEmpty()) return {};
    QSet<qsizetype> inside;
    for (const matching::Listed &one : ranking.listed) inside << one.worker;
    for (qsizetype i = 0; i < pool.size() && choice.outside.candidacy.isEmpty(); ++i)
        if (!inside.contains(i)) choice.outside = choiceOf(pool.candidacy(i));
    return choice;
}
} // namespace

MatchingChoice matchingChoice(Store &store, QDate today)
{
    const RecordPage unfollowed = store.list(intake::notTaken({}).query, 0, requestsLookedAt).result();
    return store.worker().run([unfollowed, today](Database &db) {
        const matching::Pool pool(shortlist::readSources(db, today), today);
        for (const Record &one : unfollowed.records) {
            const QString id = FamilyRequest::type.idOf(one.row);
            const auto table = shortlist::readTable(db, id);
            if (!table) continue;
            if (const MatchingChoice choice = choiceFor(id, *table, pool, today); !choice.request.isEmpty()) return choice;
        }
        return MatchingChoice();
    }).result();
}
