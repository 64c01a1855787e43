#include "models/intake/moves.h"
#include "models/practices/contract.h"
#include "models/practices/support.h"
#include "models/records/failure.h"
#include "models/shortlist/proposalchange.h"
#include <QCoreApplication>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortlist)
};

Candidacy workerOf(const QString &proposal, const Table &table)
{
    const auto record = table.find(proposal);
    return record ? table.candidacies.value(recordOf<Proposal>(record->row).candidacy) : Candidacy();
}

// The allowance for a child under six ends when the youngest turns six, and the least pay is then another.
Placement reviewed(Placement placement, const QList<QDate> &births, QDate today)
{
    if (!placement.childUnderSix || births.isEmpty()) return placement;
    const QDate six = std::ranges::max(births).addYears(6);
    if (six <= today) return placement;
    return practices::withReview(std::move(placement), six, Text::tr("The child turns six: the allowance of table H is no longer due, the least pay is another."));
}

Placement contractOf(const Candidacy &worker, const Table &table, const practices::Names &names, const StepWords &words, const cost::Tables &tables, QDate today)
{
    FamilyRequest request = table.asked();
    if (words.agreed) request.pay = words.agreed->pay;
    Placement placement = practices::contractFor(request, worker, names, tables, today);
    if (words.agreed) placement.simulation = words.agreed->simulation;
    return reviewed(std::move(placement), table.births, today);
}

// How near a simulation is to the work asked: made for this very request, the service, the schedule, the level.
int nearness(const CostSimulation &s, const FamilyRequest &request)
{
    const bool ours = s.request == request.id, service = s.service == request.service, schedule = s.schedule == request.schedule;
    return 8 * service + 4 * (service && schedule) + 2 * ours + (s.level == request.level);
}
} // namespace

QList<CostSimulation> simulationsFor(const Table &table)
{
    const FamilyRequest request = table.asked();
    QList<CostSimulation> all = table.simulations;
    std::ranges::stable_sort(all, [&](const CostSimulation &a, const CostSimulation &b) {
        return std::tuple(nearness(a, request), a.date) > std::tuple(nearness(b, request), b.date);
    });
    return all;
}

QString proposedSimulation(const Table &table)
{
    const QList<CostSimulation> all = simulationsFor(table);
    return !all.isEmpty() && all.first().service == table.asked().service ? all.first().id : QString();
}

std::optional<Cents> leastAgreed(const QString &proposal, const Table &table, const cost::Tables &tables, QDate today)
{
    const Placement contract = contractOf(workerOf(proposal, table), table, {}, {}, tables, today);
    const auto floor = practices::floorOn(contract, tables, practices::payDay(contract, today));
    return floor ? std::optional(floor->amount) : std::nullopt;
}

QList<Problem> againstHiring(const QString &proposal, const Table &table, const StepWords &words, const cost::Tables &tables, QDate today)
{
    const auto record = table.find(proposal);
    if (!record || !table.candidacies.contains(recordOf<Proposal>(record->row).candidacy)) return {{"candidacy", Text::tr("The candidacy is not on this computer.")}};
    const auto problem = practices::againstAgreeing(contractOf(workerOf(proposal, table), table, {}, words, tables, today), nullptr, tables, today);
    return problem ? QList{*problem} : QList<Problem>();
}

Hire hired(const QString &id, const Table &table, const practices::Names &names, const cost::Tables &tables, const Author &author, const QDateTime &now, const StepWords &words)
{
    const QDate today = now.toLocalTime().date();
    if (const QList<Problem> found = againstHiring(id, table, words, tables, today); !found.isEmpty()) throw Failure(Text::tr("Nobody was hired."), found.first().text);
    const auto record = table.find(id);
    Proposal proposal = detail::changed(Step::Hire, recordOf<Proposal>(record->row), {}, author, now);
    const FamilyRequest request = table.asked();
    Placement placement = contractOf(workerOf(id, table), table, names, words, tables, today);
    placement.proposal = proposal.id;
    if (placement.author.isEmpty()) placement.author = author.operatorId;
    if (placement.handler.isEmpty()) placement.handler = author.operatorId;
    proposal.placement = placement.id;
    // Each refers to what stands before it.
    Hire hire{{}, placement.id};
    hire.records << RecordSave{&Placement::type, rowOf(placement), 0} << detail::saveOf(*record, proposal);
    for (const Record &other : table.proposals) {
        const auto one = recordOf<Proposal>(other.row);
        if (one.id != proposal.id && one.isOpen())
            hire.records << detail::savesOf(other, detail::changed(Step::Release, one, {u"proposal-end.office-hired"_s, {}}, author, now), table.meetings, now);
    }
    const FamilyRequest closed = intake::moved(intake::Move::CloseHired, request, {u"closing.hired-proposed"_s, {}}, table.closings, author, now);
    hire.records << RecordSave{&FamilyRequest::type, rowOf(closed), table.request.version};
    return hire;
}

} // namespace shortlist
