#include "models/shortlist/ending.h"
#include "models/calendar/appointments.h"
#include "models/records/failure.h"
#include "models/shortlist/proposalchange.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shortlist {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortlist)
};

// As it is written in a meeting that is called off with its proposal.
QString whyCalledOff(const Proposal &ended)
{
    if (ended.state == u"refused-family"_s) return Text::tr("The family said no.");
    if (ended.state == u"refused-worker"_s) return Text::tr("The worker said no.");
    if (ended.refusal == u"proposal-end.office-hired"_s) return Text::tr("Somebody else was hired.");
    if (ended.refusal == u"proposal-end.office-closed"_s) return Text::tr("The request was closed.");
    return Text::tr("The worker was released from the shortlist.");
}
} // namespace

namespace detail {

QList<RecordSave> savesOf(const Record &before, const Proposal &after, const QList<Record> &meetings, const QDateTime &now)
{
    QList<RecordSave> records{saveOf(before, after)};
    if (after.isOpen() || after.state == u"hired"_s) return records;
    for (const Record &one : meetings) {
        const auto meeting = recordOf<Meeting>(one.row);
        if (meeting.proposal != after.id || meeting.state != u"planned"_s || meeting.starts <= now) continue; // one that has begun has an outcome
        records << RecordSave{&Meeting::type, rowOf(appointments::moved(appointments::Move::CallOff, meeting, {{}, {}, {}, whyCalledOff(after)})), one.version};
    }
    return records;
}

} // namespace detail

QList<RecordSave> released(const Table &table, const StepWords &words, const Author &author, const QDateTime &now)
{
    StepWords why = words;
    if (why.reason.isEmpty()) why.reason = u"proposal-end.office-closed"_s;
    QList<RecordSave> records;
    for (const Record &one : table.proposals)
        if (const auto proposal = recordOf<Proposal>(one.row); proposal.isOpen())
            records << detail::savesOf(one, detail::changed(Step::Release, proposal, why, author, now), table.meetings, now);
    return records;
}

bool isEndedBy(const Meeting &meeting, const Proposal &proposal)
{
    if (meeting.state != u"held"_s || meeting.proposal != proposal.id) return false;
    return (meeting.outcome == u"no-family"_s && proposal.state == u"refused-family"_s && proposal.refusal == u"proposal-end.family-met"_s)
        || (meeting.outcome == u"no-worker"_s && proposal.state == u"refused-worker"_s && proposal.refusal == u"proposal-end.worker-met"_s);
}

QList<RecordSave> takenBackAt(const Meeting &meeting, const Record &record, const Table &table, const Author &author, const QDateTime &now)
{
    Record open = record;
    auto proposal = recordOf<Proposal>(record.row);
    proposal.state = u"to-meet"_s;
    proposal.endedAt = {};
    proposal.refusal.clear();
    proposal.refusalNote.clear();
    open.row = rowOf(proposal);
    QList<RecordSave> records = metAt(meeting, open, author, now);
    if (records.isEmpty()) records << detail::saveOf(record, proposal);
    if (!recordOf<Proposal>(records.first().row).isOpen()) return records;
    QList<Problem> found = detail::againstRequest(table);
    const QList<Proposal> others = table.open();
    if (std::ranges::any_of(others, [&](const Proposal &one) { return one.candidacy == proposal.candidacy; }))
        found << Problem{"candidacy", Text::tr("%1 is already on the shortlist.").arg(proposal.workerName)};
    if (!found.isEmpty())
        throw Failure(Text::tr("The meeting was not changed: the shortlist could not go on with it."), found.first().text, Text::tr("Write what was said among the words of the meeting."));
    return records;
}

QList<Problem> againstMove(intake::Move move, const QList<Proposal> &proposals)
{
    if (move != intake::Move::CloseHired) return {};
    QStringList open;
    for (const Proposal &one : proposals)
        if (one.isOpen()) open << one.workerName;
    if (open.isEmpty()) return {};
    return {{"closing_reason", Text::tr("Still on the shortlist: %1. Who was hired of them is written down on their card (Hired…), which closes the request and prepares the contract; if it was somebody else, release them first.")
                                   .arg(open.join(u", "_s))}};
}

QList<RecordSave> movedByHand(intake::Move move, const Table &table, const intake::MoveWords &words, const Author &author, const QDateTime &now)
{
    using intake::Move;
    if (const QList<Problem> found = againstMove(move, table.all()); !found.isEmpty()) throw Failure(Text::tr("The request stays as it was."), found.first().text);
    QList<RecordSave> records{{&FamilyRequest::type, rowOf(intake::moved(move, table.asked(), words, table.closings, author, now)), table.request.version}};
    if (move == Move::CloseHired || move == Move::CloseNotHired || move == Move::Cancel) records += released(table, {}, author, now);
    return records;
}

} // namespace shortlist
