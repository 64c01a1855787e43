#include "models/intake/moves.h"
#include "models/records/failure.h"
#include "models/shortlist/proposalchange.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shortlist {

Hire hired(const QString &id, const Table &table, const practices::Names &names, const cost::Tables &tables, const Author &author, const QDateTime &now)
{
    const auto record = table.find(id);
    const auto worker = record ? table.candidacies.constFind(recordOf<Proposal>(record->row).candidacy) : table.candidacies.cend();
    if (worker == table.candidacies.cend())
        throw Failure(QCoreApplication::translate("Shortlist", "Nobody was hired."), QCoreApplication::translate("Shortlist", "The candidacy is not on this computer."));
    Proposal proposal = detail::changed(Step::Hire, recordOf<Proposal>(record->row), {}, author, now);
    const FamilyRequest request = table.asked();
    Placement placement = practices::contractFor(request, *worker, names, tables, now.toLocalTime().date());
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
