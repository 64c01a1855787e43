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

// Names that more than one worker has are no names to look for.
QSet<QString> oneWorkersNames(const matching::Pool &pool)
{
    QHash<QString, int> times;
    for (qsizetype i = 0; i < pool.size(); ++i) ++times[pool.candidacy(i).workerName];
    QSet<QString> once;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        if (it.value() == 1) once << it.key();
    return once;
}

bool isWantedElsewhere(const matching::Demand &demand, const matching::Pool &pool, qsizetype worker)
{
    const QList<Remark> remarks = matching::remarks(demand, pool, worker);
    return std::ranges::any_of(remarks, [](const Remark &one) { return one.kind == Remark::Kind::OnOtherShortlist; });
}

QStringList workersFor(const matching::Demand &demand, const matching::Pool &pool, const matching::Ranking &ranking, const shortlist::Table &table, const QSet<QString> &names)
{
    QStringList free;
    QString busy;
    for (const matching::Listed &one : ranking.listed.first(std::min<qsizetype>(ranking.listed.size(), workersLookedAt))) {
        const Candidacy &worker = pool.candidacy(one.worker);
        if (!names.contains(worker.workerName) || !shortlist::againstChoosing(table, worker, {}, demand.today()).isEmpty()) continue;
        if (busy.isEmpty() && isWantedElsewhere(demand, pool, one.worker)) busy = worker.workerName;
        else if (free.size() < needed) free << worker.workerName;
    }
    if (!busy.isEmpty() && !free.isEmpty()) free.insert(1, busy);
    return free.first(std::min(free.size(), needed));
}

MatchingChoice choiceFor(const QString &request, const shortlist::Table &table, const matching::Pool &pool, const QSet<QString> &names, QDate today)
{
    const FamilyRequest asked = table.asked();
    if (asked.contactEmail.isEmpty() || !table.requester) return {};
    const matching::Demand demand(asked, matching::municipioOf(asked, *table.requester), today);
    const matching::Ranking ranking = matching::ranked(demand, pool);
    MatchingChoice choice{request, workersFor(demand, pool, ranking, table, names), {}};
    if (choice.workers.size() < needed || ranking.keptOut.isEmpty()) return {};
    QSet<qsizetype> inside;
    for (const matching::Listed &one : ranking.listed) inside << one.worker;
    for (qsizetype i = 0; i < pool.size() && choice.outside.isEmpty(); ++i)
        if (!inside.contains(i) && names.contains(pool.candidacy(i).workerName)) choice.outside = pool.candidacy(i).workerName;
    return choice;
}
} // namespace

MatchingChoice matchingChoice(Store &store, QDate today)
{
    const RecordPage unfollowed = store.list(intake::notTaken({}).query, 0, requestsLookedAt).result();
    return store.worker().run([unfollowed, today](Database &db) {
        const matching::Pool pool(shortlist::readSources(db, today), today);
        const QSet<QString> names = oneWorkersNames(pool);
        for (const Record &one : unfollowed.records) {
            const QString id = FamilyRequest::type.idOf(one.row);
            const auto table = shortlist::readTable(db, id);
            if (!table) continue;
            if (const MatchingChoice choice = choiceFor(id, *table, pool, names, today); !choice.request.isEmpty()) return choice;
        }
        return MatchingChoice();
    }).result();
}
